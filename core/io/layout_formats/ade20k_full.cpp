#include "core/io/layout_formats/ade20k_full.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <sstream>

namespace spolvero {

namespace {

constexpr std::size_t kMaximumListBytes = std::size_t{4} << 20;
constexpr std::size_t kMaximumClasses = 254;

int classOf(const Rgba& pixel) {
  return pixel.r / 10 * 256 + pixel.g;
}

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(" \t\r\"");
  const auto last = text.find_last_not_of(" \t\r\"");
  return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

/// Names of objects by their number, from lines "002 # 0 # 0 # car, auto # car # """; parts of
/// objects (second field not 0) are left out.
std::map<int, std::string> objectNames(const std::filesystem::path& picture) {
  auto stem = picture.stem().string();
  constexpr std::string_view kEnding = "_seg";
  if (stem.ends_with(kEnding)) stem.resize(stem.size() - kEnding.size());
  const auto list = picture.parent_path() / fmt::format("{}_atr.txt", stem);
  std::map<int, std::string> names;
  if (!std::filesystem::exists(list)) return names;
  std::istringstream text(readFile(list, kMaximumListBytes));
  for (std::string line; std::getline(text, line);) {
    std::istringstream stream(line);
    std::vector<std::string> fields;
    for (std::string field; std::getline(stream, field, '#');) fields.push_back(trimmed(field));
    if (fields.size() < 5 || fields[1] != "0") continue;
    int number = 0;
    const auto* end = fields[0].data() + fields[0].size();
    if (std::from_chars(fields[0].data(), end, number).ptr != end) continue;
    names[number] = fields[4].empty() ? fields[3] : fields[4];
  }
  return names;
}

/// Classes that come out of names which may repeat.
std::vector<ClassInfo> namedClasses(const std::map<int, std::string>& nameOfClass) {
  std::vector<ClassInfo> classes;
  std::set<std::string> taken;
  for (const auto& [number, name] : nameOfClass) {
    const int id = static_cast<int>(classes.size());
    auto unique = name.empty() ? fmt::format("ADE20K {}", number) : name;
    if (taken.contains(unique)) unique = fmt::format("{} ({})", unique, number);
    taken.insert(unique);
    classes.push_back({id, unique, ClassTable::defaultColour(id), ClassKind::Thing});
  }
  return classes;
}

}  // namespace

bool looksLikeAde20kFull(const ImageRgba& image) {
  return std::ranges::all_of(image, [](const Rgba& pixel) { return pixel.r % 10 == 0; });
}

Layout layoutFromAde20kFull(const ImageRgba& image, const std::filesystem::path& path) {
  const auto names = objectNames(path);
  std::map<int, std::string> nameOfClass;
  for (const auto& pixel : image) {
    const int number = classOf(pixel);
    if (number == 0 || nameOfClass.contains(number)) continue;
    const auto name = names.find(pixel.b);
    nameOfClass[number] = name == names.end() ? std::string() : name->second;
  }
  if (nameOfClass.size() > kMaximumClasses) {
    throw IoError(
        fmt::format("{}: expected at most {} classes in one picture, found {}; is it a "
                    "label picture of ADE20K?",
                    path.string(),
                    kMaximumClasses,
                    nameOfClass.size()));
  }
  std::map<int, std::uint8_t> ids;
  for (const auto& [number, name] : nameOfClass) {
    ids.emplace(number, static_cast<std::uint8_t>(ids.size()));
  }
  LabelMap labels(image.width(), image.height(), kUnlabelled);
  InstanceMap instances(image.width(), image.height(), 0);
  for (std::size_t i = 0; i < image.size(); ++i) {
    const auto found = ids.find(classOf(image.data()[i]));
    if (found == ids.end()) continue;
    labels.data()[i] = found->second;
    instances.data()[i] = image.data()[i].b;
  }
  return {std::move(labels), std::move(instances), ClassTable(namedClasses(nameOfClass))};
}

}  // namespace spolvero
