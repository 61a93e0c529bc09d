#include "core/layout/class_table.h"

#include "core/base/error.h"
#include "core/base/json_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace spolvero {

namespace {

using Json = nlohmann::json;

constexpr int kMaximumClasses = 255;

std::uint32_t packed(Rgb colour) {
  return (std::uint32_t{colour.r} << 16) | (std::uint32_t{colour.g} << 8) | colour.b;
}

/// Moves a colour by small steps until no earlier class has it; black stays for unlabelled pixels.
Rgb distinctColour(Rgb colour, const std::set<std::uint32_t>& used) {
  std::uint32_t candidate = packed(colour);
  while (used.contains(candidate)) candidate = (candidate + 0x000103) & 0xffffff;
  return {static_cast<std::uint8_t>(candidate >> 16),
          static_cast<std::uint8_t>(candidate >> 8),
          static_cast<std::uint8_t>(candidate)};
}

void checkClass(const ClassInfo& info, int position, const std::set<std::string>& names) {
  if (info.id != position) {
    throw ConfigError(fmt::format("class table: expected id {} at position {}, found id {} ('{}')",
                                  position,
                                  position,
                                  info.id,
                                  info.name));
  }
  if (info.name.empty())
    throw ConfigError(fmt::format("class table: class {} has no name", info.id));
  if (names.contains(info.name)) {
    throw ConfigError(
        fmt::format("class table: the name '{}' of class {} occurs twice", info.name, info.id));
  }
}

Rgb colourFromJson(const Json& entry, int id, const std::string& origin) {
  const char* key = entry.contains("color") ? "color" : "colour";
  if (!entry.contains(key)) return ClassTable::defaultColour(id);
  const auto& values = entry.at(key);
  const bool valid =
      values.is_array() && values.size() == 3 && std::ranges::all_of(values, [](const Json& value) {
        return value.is_number_integer() && value >= 0 && value <= 255;
      });
  if (!valid) {
    throw ConfigError(
        fmt::format("{}: class {}: {}: expected three whole numbers 0 to 255, found {}",
                    origin,
                    id,
                    key,
                    values.dump()));
  }
  return {
      values[0].get<std::uint8_t>(), values[1].get<std::uint8_t>(), values[2].get<std::uint8_t>()};
}

ClassKind kindFromJson(const Json& entry) {
  for (const char* key : {"thing", "isthing", "is_thing"}) {
    if (!entry.contains(key)) continue;
    const auto& value = entry.at(key);
    const bool thing = value.is_boolean() ? value.get<bool>() : value.is_number() && value != 0;
    return thing ? ClassKind::Thing : ClassKind::Stuff;
  }
  return ClassKind::Stuff;
}

int idFromJson(const Json& entry, int position, const std::string& origin) {
  if (!entry.contains("id")) return position;
  const auto& id = entry["id"];
  if (!id.is_number_unsigned() || id >= kMaximumClasses) {
    throw ConfigError(fmt::format("{}: class {}: id: expected a whole number 0 to {}, found {}",
                                  origin,
                                  position,
                                  kMaximumClasses - 1,
                                  id.dump()));
  }
  return id.get<int>();
}

ClassInfo classFromJson(const Json& entry, int position, const std::string& origin) {
  if (!entry.is_object() || !entry.contains("name") || !entry["name"].is_string()) {
    throw ConfigError(fmt::format(R"({}: class {}: expected {{"id": …, "name": "…"}}, found {})",
                                  origin,
                                  position,
                                  entry.dump()));
  }
  ClassInfo info;
  info.name = entry["name"].get<std::string>();
  info.id = idFromJson(entry, position, origin);
  info.colour = colourFromJson(entry, position, origin);
  info.kind = kindFromJson(entry);
  return info;
}

}  // namespace

ClassTable::ClassTable(std::vector<ClassInfo> classes) : classes_(std::move(classes)) {
  if (size() > kMaximumClasses) {
    throw ConfigError(
        fmt::format("class table: expected at most {} classes, found {}", kMaximumClasses, size()));
  }
  std::set<std::string> names;
  std::set<std::uint32_t> colours;
  for (int position = 0; position < size(); ++position) {
    auto& info = classes_[static_cast<std::size_t>(position)];
    checkClass(info, position, names);
    names.insert(info.name);
    info.colour = distinctColour(info.colour, colours);
    colours.insert(packed(info.colour));
  }
}

const ClassInfo& ClassTable::operator[](int id) const {
  if (id < 0 || id >= size()) {
    throw ConfigError(
        fmt::format("class table: expected an id from 0 to {}, found {}", size() - 1, id));
  }
  return classes_[static_cast<std::size_t>(id)];
}

std::optional<int> ClassTable::idOf(std::string_view name) const {
  const auto found = std::ranges::find(classes_, name, &ClassInfo::name);
  if (found == classes_.end()) return std::nullopt;
  return found->id;
}

std::optional<int> ClassTable::idOf(Rgb colour) const {
  const auto found = std::ranges::find(classes_, colour, &ClassInfo::colour);
  if (found == classes_.end()) return std::nullopt;
  return found->id;
}

std::string ClassTable::toJson() const {
  Json array = Json::array();
  for (const auto& info : classes_) {
    array.push_back({{"id", info.id},
                     {"name", info.name},
                     {"color", {info.colour.r, info.colour.g, info.colour.b}},
                     {"thing", info.kind == ClassKind::Thing}});
  }
  return array.dump();
}

ClassTable ClassTable::fromJson(std::string_view text, const std::string& origin) {
  Json json = parseJsonText(text, origin);
  if (json.is_object() && json.contains("classes")) json = Json(json["classes"]);
  if (!json.is_array()) {
    throw ConfigError(
        fmt::format("{}: expected a list of classes, found {}", origin, json.type_name()));
  }
  std::vector<ClassInfo> classes;
  for (const auto& entry : json) {
    classes.push_back(classFromJson(entry, static_cast<int>(classes.size()), origin));
  }
  std::ranges::stable_sort(classes, {}, &ClassInfo::id);
  try {
    return ClassTable(std::move(classes));
  } catch (const ConfigError& error) {
    throw ConfigError(fmt::format("{}: {}", origin, error.what()));
  }
}

Rgb ClassTable::defaultColour(int id) {
  // Hues a golden ratio apart, alternating brightness: neighbours in the palette look different.
  const double hue = std::fmod(0.11 + 0.6180339887498949 * id, 1.0) * 6.0;
  const double value = (id % 3 == 0) ? 0.95 : (id % 3 == 1) ? 0.75 : 0.55;
  const double chroma = value * 0.65;
  const double x = chroma * (1 - std::abs(std::fmod(hue, 2.0) - 1));
  static constexpr std::array<std::array<int, 3>, 6> kOrder{
      {{0, 1, 2}, {1, 0, 2}, {2, 0, 1}, {2, 1, 0}, {1, 2, 0}, {0, 2, 1}}};
  const std::array<double, 3> parts{chroma, x, 0};
  const auto& order = kOrder[static_cast<std::size_t>(hue) % 6];
  const auto channel = [&](int i) {
    const double part = parts[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])];
    return static_cast<std::uint8_t>(std::lround(255 * (part + value - chroma)));
  };
  return {channel(0), channel(1), channel(2)};
}

}  // namespace spolvero
