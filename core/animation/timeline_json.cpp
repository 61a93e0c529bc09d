#include "core/animation/timeline.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/io/class_choices.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace spolvero {

namespace {

using Json = nlohmann::json;

constexpr int kFormat = 1;
constexpr std::size_t kMaximumPace = 4096;

constexpr std::array<std::pair<Easing, const char*>, 3> kEasings = {
    {{Easing::Hold, "hold"}, {Easing::Linear, "linear"}, {Easing::Ease, "ease"}}};
constexpr std::array<std::pair<ClassStyle::Path, const char*>, 2> kPaths = {
    {{ClassStyle::Path::Linear, "linear"}, {ClassStyle::Path::Spherical, "spherical"}}};

template <class Value, std::size_t N>
const char* nameOf(Value value, const std::array<std::pair<Value, const char*>, N>& names) {
  for (const auto& [known, name] : names) {
    if (known == value) return name;
  }
  return "";
}

[[noreturn]] void fail(const std::string& place,
                       const std::string& expected,
                       const std::string& found) {
  throw ConfigError(fmt::format("{}: expected {}, found {}", place, expected, found));
}

std::string shortText(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 40);
}

const Json& entry(const Json& json, const char* key, const std::string& place) {
  if (!json.is_object()) fail(place, "an object", json.type_name());
  const auto found = json.find(key);
  if (found == json.end()) fail(place, fmt::format("'{}'", key), "nothing");
  return *found;
}

int wholeNumber(const Json& json, const char* key, int least, int most, const std::string& place) {
  const auto& value = entry(json, key, place);
  const bool fits = value.is_number_unsigned() && value.get<std::uint64_t>() <= std::uint64_t(most);
  if (!fits || value.get<int>() < least) {
    fail(place, fmt::format("'{}' from {} to {}", key, least, most), shortText(value));
  }
  return value.get<int>();
}

template <class Value, std::size_t N>
Value choice(const Json& json,
             const char* key,
             const std::array<std::pair<Value, const char*>, N>& names,
             const std::string& place) {
  const auto found = json.find(key);
  if (found == json.end()) return Value::Linear;
  std::string known;
  for (const auto& [value, name] : names) {
    if (*found == name) return value;
    known += fmt::format("{}{}", known.empty() ? "" : ", ", name);
  }
  fail(place, fmt::format("'{}' as one of {}", key, known), shortText(*found));
}

/// [value, how many, value, how many, …] row by row.
template <class T>
Json runsOf(const Grid<T>& grid) {
  Json runs = Json::array();
  for (std::size_t i = 0; i < grid.size();) {
    std::size_t end = i + 1;
    while (end < grid.size() && grid.data()[end] == grid.data()[i]) ++end;
    runs.push_back(grid.data()[i]);
    runs.push_back(end - i);
    i = end;
  }
  return runs;
}

template <class T>
Grid<T> gridFromRuns(const Json& json, const char* key, Grid<T> grid, const std::string& place) {
  const auto& runs = entry(json, key, place);
  const auto expected =
      fmt::format("'{}' as pairs of value and count, {} in all", key, grid.size());
  if (!runs.is_array() || runs.size() % 2 != 0) fail(place, expected, runs.type_name());
  std::size_t filled = 0;
  for (std::size_t i = 0; i < runs.size(); i += 2) {
    const bool whole = runs[i].is_number_unsigned() && runs[i + 1].is_number_unsigned();
    const auto value = whole ? runs[i].get<std::uint64_t>() : 0;
    const auto count = whole ? runs[i + 1].get<std::uint64_t>() : 0;
    const bool fits = whole && value <= std::numeric_limits<T>::max() && count > 0 &&
                      count <= grid.size() - filled;
    if (!fits)
      fail(place, expected, fmt::format("{}, {}", shortText(runs[i]), shortText(runs[i + 1])));
    std::fill_n(grid.data() + filled, count, static_cast<T>(value));
    filled += count;
  }
  if (filled != grid.size()) fail(place, expected, fmt::format("{}", filled));
  return grid;
}

Json layoutToJson(const Layout& layout) {
  return {{"width", layout.width()},
          {"height", layout.height()},
          {"labels", runsOf(layout.labels())},
          {"instances", runsOf(layout.instances())}};
}

std::shared_ptr<const Layout> layoutFromJson(const Json& json,
                                             const ClassTable& classes,
                                             const std::string& place) {
  const int width = wholeNumber(json, "width", kMinimumLayoutSide, kMaximumLayoutSide, place);
  const int height = wholeNumber(json, "height", kMinimumLayoutSide, kMaximumLayoutSide, place);
  auto labels = gridFromRuns(json, "labels", LabelMap(width, height), place);
  auto instances = gridFromRuns(json, "instances", InstanceMap(width, height), place);
  try {
    return std::make_shared<const Layout>(std::move(labels), std::move(instances), classes);
  } catch (const ShapeError& error) {
    throw ConfigError(fmt::format("{}: {}", place, error.what()));
  }
}

std::vector<float> paceFromJson(const Json& json, const std::string& place) {
  if (!json.contains("pace")) return {};
  const auto& list = json["pace"];
  const bool sane = list.is_array() && list.size() <= kMaximumPace;
  if (!sane)
    fail(place, fmt::format("'pace' as at most {} numbers", kMaximumPace), shortText(list));
  std::vector<float> pace;
  for (const auto& number : list) {
    if (!number.is_number()) fail(place, "'pace' as numbers", shortText(number));
    pace.push_back(number.get<float>());
  }
  return pace;
}

Keyframe keyframeFromJson(const Json& json,
                          const std::vector<std::shared_ptr<const Layout>>& layouts,
                          const std::string& place) {
  Keyframe key;
  key.frame = wholeNumber(json, "frame", 0, kMaximumFrames - 1, place);
  key.easing = choice(json, "easing", kEasings, place);
  key.path = choice(json, "path", kPaths, place);
  key.pace = paceFromJson(json, place);
  key.appearance = Appearance::fromJson(entry(json, "appearance", place).dump(), place);
  if (json.contains("layout")) {
    if (layouts.empty()) fail(place, "'layouts' beside the keyframes", "none");
    const auto last = static_cast<int>(layouts.size()) - 1;
    key.layout = layouts[std::size_t(wholeNumber(json, "layout", 0, last, place))];
  }
  return key;
}

Json keyframeToJson(const Keyframe& key, const std::map<const Layout*, std::size_t>& numbers) {
  Json json{{"frame", key.frame},
            {"easing", nameOf(key.easing, kEasings)},
            {"path", nameOf(key.path, kPaths)},
            {"appearance", Json::parse(key.appearance.toJson())}};
  if (!key.pace.empty()) json["pace"] = key.pace;
  if (key.layout) json["layout"] = numbers.at(key.layout.get());
  return json;
}

double rateFromJson(const Json& json, const std::string& origin) {
  const auto& rate = entry(json, "fps", origin);
  if (!rate.is_number()) fail(origin, "'fps' as a number", shortText(rate));
  return rate.get<double>();
}

const Json& listFromJson(const Json& json, const char* key, const std::string& origin) {
  const auto& list = entry(json, key, origin);
  if (!list.is_array()) fail(origin, fmt::format("'{}' as a list", key), list.type_name());
  return list;
}

}  // namespace

std::string timelineToJson(const Timeline& timeline,
                           const ClassTable& classes,
                           const ClassChoices* choices) {
  Json json{{"spolvero_timeline", kFormat},
            {"fps", timeline.framesPerSecond},
            {"frames", timeline.frames},
            {"loop", timeline.loop},
            {"classes", Json::parse(classes.toJson())},
            {"layouts", Json::array()},
            {"keyframes", Json::array()}};
  std::map<const Layout*, std::size_t> numbers;
  for (const auto& key : timeline.keyframes) {
    if (!key.layout || numbers.contains(key.layout.get())) continue;
    numbers[key.layout.get()] = numbers.size();
    json["layouts"].push_back(layoutToJson(*key.layout));
  }
  for (const auto& key : timeline.keyframes) {
    json["keyframes"].push_back(keyframeToJson(key, numbers));
  }
  if (choices) json["class_choices"] = Json::parse(choices->content());
  return json.dump();
}

ReadTimeline timelineFromJson(std::string_view text, const std::string& origin) {
  const Json json = parseJsonText(text, origin);
  wholeNumber(json, "spolvero_timeline", 1, kFormat, origin);
  ReadTimeline read;
  read.classes = ClassTable::fromJson(entry(json, "classes", origin).dump(), origin);
  if (json.contains("class_choices")) {
    read.choices = ClassChoices::fromJson(json["class_choices"].dump(),
                                          fmt::format("{}: class_choices", origin));
  }
  auto& timeline = read.timeline;
  timeline.framesPerSecond = rateFromJson(json, origin);
  timeline.frames = wholeNumber(json, "frames", 1, kMaximumFrames, origin);
  timeline.loop = json.value("loop", Json(false)) == true;
  std::vector<std::shared_ptr<const Layout>> layouts;
  for (const auto& layout : listFromJson(json, "layouts", origin)) {
    const auto place = fmt::format("{}: layouts[{}]", origin, layouts.size());
    layouts.push_back(layoutFromJson(layout, read.classes, place));
  }
  for (const auto& key : listFromJson(json, "keyframes", origin)) {
    const auto place = fmt::format("{}: keyframes[{}]", origin, timeline.keyframes.size());
    timeline.keyframes.push_back(keyframeFromJson(key, layouts, place));
  }
  const auto fault = faultOf(timeline);
  if (!fault.empty()) throw ConfigError(fmt::format("{}: {}", origin, fault));
  return read;
}

}  // namespace spolvero
