#include "architecture/include_rules.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <regex>
#include <set>
#include <stdexcept>

namespace spolvero::testing {

namespace fs = std::filesystem;

namespace {

struct Room {
  std::string name;
  std::set<std::string> mayInclude;
  bool qt;
  bool torch;
};

const std::vector<Room>& rooms() {
  static const std::vector<Room> table = {{"core", {"core"}, false, true},
                                          {"models", {"models", "core"}, false, true},
                                          {"ui", {"ui", "core"}, true, false},
                                          {"app", {"app", "ui", "models", "core"}, true, true}};
  return table;
}

struct Include {
  std::string name;
  bool quoted = false;
};

std::optional<Include> parseInclude(const std::string& line) {
  static const std::regex pattern(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
  std::smatch match;
  if (!std::regex_search(line, match, pattern)) return std::nullopt;
  return Include{match[2], match[1] == "\""};
}

bool isQt(const std::string& name) {
  static const std::regex pattern(R"(^(Qt?[A-Z][A-Za-z0-9]*(/.*)?|qt[a-z0-9]*/.*)$)");
  return std::regex_match(name, pattern);
}

bool isTorch(const std::string& name) {
  static const std::regex pattern(R"(^(torch|ATen|c10|caffe2)/.*)");
  return std::regex_match(name, pattern);
}

std::string listed(const std::set<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

/// What is wrong with an include of a room; empty if nothing.
std::string fault(const Room& room, const Include& include) {
  const auto folder = include.name.substr(0, include.name.find('/'));
  const bool ofRoom = std::ranges::any_of(rooms(), [&](const Room& r) { return r.name == folder; });
  if (ofRoom && !room.mayInclude.contains(folder)) {
    return room.name + " may include only " + listed(room.mayInclude);
  }
  if (!room.qt && isQt(include.name)) return room.name + " may not include Qt";
  if (!room.torch && isTorch(include.name)) return room.name + " may not include torch";
  if (folder == "tests" || folder == "support") return "only tests may include tests";
  const bool generated = include.name.ends_with(".moc");
  if (include.quoted && !ofRoom && !generated) return "project headers are included from the root";
  return {};
}

void checkFile(const fs::path& root,
               const fs::path& file,
               const Room& room,
               std::vector<IncludeViolation>& violations) {
  std::ifstream stream(file);
  int number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    const auto include = parseInclude(line);
    if (!include) continue;
    if (auto reason = fault(room, *include); !reason.empty()) {
      violations.push_back({file.lexically_relative(root), number, include->name, reason});
    }
  }
}

bool isSource(const fs::path& path) {
  static const std::set<std::string> extensions = {".h", ".hpp", ".cpp", ".cu", ".cuh"};
  return extensions.contains(path.extension().string());
}

}  // namespace

std::vector<IncludeViolation> findIncludeViolations(const fs::path& root) {
  std::vector<IncludeViolation> violations;
  for (const auto& room : rooms()) {
    const auto folder = root / room.name;
    if (!fs::is_directory(folder)) throw std::runtime_error("no such room: " + folder.string());
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (isSource(entry.path())) checkFile(root, entry.path(), room, violations);
    }
  }
  return violations;
}

}  // namespace spolvero::testing
