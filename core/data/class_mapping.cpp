#include "core/data/class_mapping.h"

#include "core/base/error.h"
#include "core/base/options.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <toml++/toml.h>

#include <charconv>
#include <map>
#include <sstream>

namespace spolvero {

namespace {

using Ids = std::array<std::uint8_t, 256>;

Ids unlabelledIds() {
  Ids ids;
  ids.fill(kUnlabelled);
  return ids;
}

/// One `[[class]]` table of a mapping file, read key by key.
class MappingReader {
 public:
  MappingReader(const std::string& origin, const ClassTable& source)
      : origin_(origin), source_(source), ids_(unlabelledIds()), taken_(source.size(), false) {}

  void readClass(const toml::node& node) {
    const auto* table = node.as_table();
    if (table == nullptr) fail("class: expected [[class]] tables");
    ClassInfo info;
    info.id = static_cast<int>(classes_.size());
    if (info.id >= kUnlabelled) fail("class: expected at most 255 classes");
    const auto name = (*table)["name"].value<std::string>();
    if (!name || name->empty()) fail(fmt::format("class {}: expected a name", info.id));
    info.name = *name;
    info.kind = (*table)["thing"].value_or(false) ? ClassKind::Thing : ClassKind::Stuff;
    info.colour = colourOf(*table, info);
    refuseUnknownKeys(*table, info.name);
    readSources(*table, info);
    classes_.push_back(std::move(info));
  }

  ClassMapping finish(const toml::table& root) {
    if (classes_.empty()) fail("class: expected at least one [[class]] table");
    ClassTable target(classes_);
    const auto others = root["others"].value<std::string>();
    const auto rest = others ? idForOthers(*others, target) : kUnlabelled;
    for (int id = 0; id < source_.size(); ++id) {
      if (taken_[static_cast<std::size_t>(id)]) continue;
      if (!others) {
        fail(
            fmt::format("class '{}' (id {}) of the data set is in no `sources` list; list it or "
                        "set `others`",
                        source_[id].name,
                        id));
      }
      ids_[static_cast<std::size_t>(id)] = rest;
    }
    return ClassMapping(std::move(target), ids_);
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw ConfigError(fmt::format("{}: {}", origin_, what));
  }

  void refuseUnknownKeys(const toml::table& table, const std::string& name) const {
    for (const auto& [key, value] : table) {
      const std::string text(key.str());
      if (text == "name" || text == "sources" || text == "colour" || text == "thing") continue;
      fail(fmt::format(
          "class '{}': unknown key '{}' (expected name, sources, colour, thing)", name, text));
    }
  }

  Rgb colourOf(const toml::table& table, const ClassInfo& info) const {
    if (const auto* array = table["colour"].as_array()) {
      Rgb colour;
      const auto channel = [&](std::size_t i) {
        const auto value = array->size() == 3 ? (*array)[i].value<std::int64_t>() : std::nullopt;
        if (!value || *value < 0 || *value > 255) failColour(info.name);
        return static_cast<std::uint8_t>(*value);
      };
      colour.r = channel(0);
      colour.g = channel(1);
      colour.b = channel(2);
      return colour;
    }
    if (const auto text = table["colour"].value<std::string>()) return hexColour(*text, info.name);
    if (table.contains("colour")) failColour(info.name);
    return ClassTable::defaultColour(info.id);
  }

  Rgb hexColour(const std::string& text, const std::string& name) const {
    unsigned value = 0;
    const auto* end = text.data() + text.size();
    if (text.size() != 7 || text[0] != '#' ||
        std::from_chars(text.data() + 1, end, value, 16).ptr != end) {
      failColour(name);
    }
    return {static_cast<std::uint8_t>(value >> 16),
            static_cast<std::uint8_t>(value >> 8 & 255),
            static_cast<std::uint8_t>(value & 255)};
  }

  [[noreturn]] void failColour(const std::string& name) const {
    fail(fmt::format("class '{}': colour: expected [r, g, b] from 0 to 255 or \"#rrggbb\"", name));
  }

  void readSources(const toml::table& table, const ClassInfo& info) {
    const auto* sources = table["sources"].as_array();
    if (sources == nullptr) fail(fmt::format("class '{}': expected a list `sources`", info.name));
    for (const auto& node : *sources) {
      const auto name = node.value<std::string>();
      if (!name) fail(fmt::format("class '{}': sources: expected names", info.name));
      const auto id = static_cast<std::size_t>(sourceId(*name, info.name));
      if (taken_[id]) fail(fmt::format("source class '{}' is listed twice", *name));
      taken_[id] = true;
      ids_[id] = static_cast<std::uint8_t>(info.id);
    }
  }

  int sourceId(const std::string& name, const std::string& target) const {
    if (const auto id = source_.idOf(name)) return *id;
    std::vector<std::string> names;
    for (const auto& known : source_.classes()) names.push_back(known.name);
    const auto nearest = nearestWord(name, names);
    fail(fmt::format("class '{}': the data set has no class '{}'{}",
                     target,
                     name,
                     nearest.empty() ? "" : fmt::format(" (did you mean '{}'?)", nearest)));
  }

  std::uint8_t idForOthers(const std::string& name, const ClassTable& target) const {
    if (name == "unlabelled") return kUnlabelled;
    if (const auto id = target.idOf(name)) return static_cast<std::uint8_t>(*id);
    fail(fmt::format("others: expected the name of a class or \"unlabelled\", found '{}'", name));
  }

  const std::string& origin_;
  const ClassTable& source_;
  Ids ids_;
  std::vector<bool> taken_;
  std::vector<ClassInfo> classes_;
};

}  // namespace

ClassMapping::ClassMapping(ClassTable classes)
    : target_(std::move(classes)), ids_(unlabelledIds()) {
  for (int id = 0; id < target_.size(); ++id) {
    ids_[static_cast<std::size_t>(id)] = static_cast<std::uint8_t>(id);
  }
}

ClassMapping::ClassMapping(ClassTable target, const Ids& ids)
    : target_(std::move(target)), ids_(ids) {
  for (std::size_t id = 0; id < ids_.size(); ++id) {
    const bool known = ids_[id] == kUnlabelled || ids_[id] < target_.size();
    if (known && (id != kUnlabelled || ids_[id] == kUnlabelled)) continue;
    throw ConfigError(fmt::format(
        "class mapping: id {} must not become {} of {} classes", id, ids_[id], target_.size()));
  }
}

ClassMapping ClassMapping::byGroup(std::string_view classesJson, const std::string& origin) {
  const auto source = ClassTable::fromJson(classesJson, origin);
  const auto json = nlohmann::json::parse(classesJson);
  const auto& entries = json.is_object() ? json.at("classes") : json;
  std::map<int, ClassInfo> groups;
  auto ids = unlabelledIds();
  for (const auto& entry : entries) {
    const auto id = entry.at("id").get<std::size_t>();
    if (!entry.contains("group_id") || !entry["group_id"].is_number_integer()) {
      throw ConfigError(fmt::format(
          "{}: class '{}': expected a whole number `group_id`; without one, classes cannot be "
          "merged by group",
          origin,
          source[static_cast<int>(id)].name));
    }
    const auto group = entry["group_id"].get<int>();
    if (group < 0 || group >= kUnlabelled) {
      throw ConfigError(fmt::format("{}: group_id: expected 0 to 254, found {}", origin, group));
    }
    const auto& first = source[static_cast<int>(id)];
    groups.try_emplace(
        group, ClassInfo{group, entry.value("group", first.name), first.colour, first.kind});
    ids[id] = static_cast<std::uint8_t>(group);
  }
  std::vector<ClassInfo> classes;
  for (auto& [id, info] : groups) {
    if (id != static_cast<int>(classes.size())) {
      throw ConfigError(fmt::format("{}: group_id: no class has group {}", origin, classes.size()));
    }
    classes.push_back(std::move(info));
  }
  return ClassMapping(ClassTable(std::move(classes)), ids);
}

ClassMapping ClassMapping::fromToml(std::string_view text,
                                    const std::string& origin,
                                    const ClassTable& source) {
  try {
    const auto root = toml::parse(text, origin);
    for (const auto& [key, node] : root) {
      if (key.str() == "class" || key.str() == "others") continue;
      throw ConfigError(fmt::format("{}: unknown key '{}' (expected [[class]] tables and others)",
                                    origin,
                                    std::string(key.str())));
    }
    MappingReader reader(origin, source);
    if (const auto* classes = root["class"].as_array()) {
      for (const auto& node : *classes) reader.readClass(node);
    }
    return reader.finish(root);
  } catch (const toml::parse_error& error) {
    throw ConfigError(fmt::format("{}: line {}: not valid TOML ({})",
                                  origin,
                                  error.source().begin.line,
                                  error.description()));
  }
}

std::string ClassMapping::toToml(const ClassTable& source) const {
  std::ostringstream text;
  text << toml::table{{"others", "unlabelled"}} << "\n";
  toml::array classes;
  for (const auto& info : target_.classes()) {
    toml::array sources;
    for (const auto& from : source.classes()) {
      if (ids_[static_cast<std::size_t>(from.id)] == info.id) sources.push_back(from.name);
    }
    if (sources.empty()) continue;
    const auto& [r, g, b] = info.colour;
    classes.push_back(toml::table{{"name", info.name},
                                  {"colour", fmt::format("#{:02x}{:02x}{:02x}", r, g, b)},
                                  {"thing", info.kind == ClassKind::Thing},
                                  {"sources", sources}});
  }
  text << toml::table{{"class", classes}} << "\n";
  return text.str();
}

void ClassMapping::apply(LabelMap& labels) const {
  for (auto& id : labels) id = ids_[id];
}

}  // namespace spolvero
