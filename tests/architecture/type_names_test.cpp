#include "support/catch.h"
#include "support/paths.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace spolvero::testing {

namespace {

namespace fs = std::filesystem;

struct Definition {
  std::string name;  ///< With its namespaces.
  std::string file;
};

/// Types that a header defines at namespace scope. Headers here indent nothing inside namespaces,
/// so what begins a line is not nested.
std::vector<Definition> definitionsIn(const std::string& text, const std::string& file) {
  static const std::regex space(R"(^namespace ([\w:]+) \{)");
  static const std::regex type(
      R"(^(?:class|struct|enum class) (\w+)(?: final)?(?: :[^;]*)?(?: \{.*)?$)");
  std::vector<Definition> found;
  std::string inside;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_search(line, match, space)) inside = match[1];
    if (std::regex_search(line, match, type))
      found.push_back({inside + "::" + match[1].str(), file});
  }
  return found;
}

std::map<std::string, std::set<std::string>> typesOf(const fs::path& root) {
  std::map<std::string, std::set<std::string>> files;
  for (const auto* room : {"core", "models", "ui", "app"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / room)) {
      if (entry.path().extension() != ".h") continue;
      std::ifstream in(entry.path());
      const std::string text((std::istreambuf_iterator<char>(in)), {});
      const auto file = fs::relative(entry.path(), root).string();
      for (const auto& type : definitionsIn(text, file)) files[type.name].insert(type.file);
    }
  }
  return files;
}

/// Rooms of the editor that others build on; the rest are features, which do not know each other.
const std::set<std::string>& sharedRooms() {
  static const std::set<std::string> rooms = {"documents",
                                              "commands",
                                              "tools",
                                              "canvas",
                                              "sessions",
                                              "panels",
                                              "files",
                                              "frame",
                                              "mapping"};
  return rooms;
}

}  // namespace

TEST_CASE("No two headers define a type of the same name: one program would mix them up") {
  const auto types = typesOf(sourceDir());
  CHECK(types.size() > 300);
  CHECK(types.contains("spolvero::ui::MainWindow"));
  CHECK(types.contains("spolvero::Layout"));
  for (const auto& [name, files] : types) {
    std::string listed;
    for (const auto& file : files) listed += " " + file;
    INFO(name << " in" << listed);
    CHECK(files.size() == 1);
  }
}

TEST_CASE("A type defined twice is found") {
  const auto text =
      "namespace a::b {\n\nclass One;\nclass Two : public One {\n};\nstruct Three {\n};\n}\n";
  const auto found = definitionsIn(text, "x.h");
  REQUIRE(found.size() == 2);
  CHECK(found[0].name == "a::b::Two");
  CHECK(found[1].name == "a::b::Three");
}

TEST_CASE("Features of the editor do not know each other, only the window knows them all") {
  static const std::regex include(R"re(^#include "ui/(\w+)/)re");
  for (const auto& entry : fs::recursive_directory_iterator(sourceDir() / "ui")) {
    const auto room = fs::relative(entry.path(), sourceDir() / "ui").begin()->string();
    if (!entry.is_regular_file() || room == "window") continue;
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) {
      std::smatch match;
      if (!std::regex_search(line, match, include)) continue;
      INFO(entry.path().string() << ": " << line);
      CHECK((match[1] == room || sharedRooms().contains(match[1])));
    }
  }
}

}  // namespace spolvero::testing
