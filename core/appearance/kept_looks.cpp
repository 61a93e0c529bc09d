#include "core/appearance/kept_looks.h"

#include "core/base/error.h"
#include "core/base/json_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace spolvero {

namespace {

using Json = nlohmann::json;

[[noreturn]] void fail(const std::string& place, const std::string& expected, const Json& found) {
  throw ConfigError(
      fmt::format("{}: expected {}, found {}", place, expected, found.dump().substr(0, 40)));
}

NamedLook favouriteFromJson(const Json& json, const std::string& place) {
  const bool named = json.is_object() && json.contains("name") && json["name"].is_string();
  if (!named || !json.contains("look")) fail(place, "an object with 'name' and 'look'", json);
  return {json["name"].get<std::string>(), Appearance::fromJson(json["look"].dump(), place)};
}

}  // namespace

const Appearance* KeptLooks::inSlot(const std::string& slot) const {
  const auto found = slots.find(slot);
  return found == slots.end() ? nullptr : &found->second;
}

std::string KeptLooks::toJson() const {
  Json json = Json::object();
  for (const auto& one : favourites) {
    json["favourites"].push_back({{"name", one.name}, {"look", Json::parse(one.look.toJson())}});
  }
  for (const auto& [slot, look] : slots) json["slots"][slot] = Json::parse(look.toJson());
  return json.dump();
}

KeptLooks KeptLooks::fromJson(std::string_view text, const std::string& origin) {
  const Json json = parseJsonText(text, origin);
  if (!json.is_object()) fail(origin, "an object", json);
  KeptLooks looks;
  if (const auto list = json.find("favourites"); list != json.end()) {
    if (!list->is_array() || list->size() > kMaximumFavourites) {
      fail(origin, fmt::format("'favourites' as a list of at most {}", kMaximumFavourites), *list);
    }
    for (const auto& entry : *list) {
      const auto place = fmt::format("{}: favourites[{}]", origin, looks.favourites.size());
      looks.favourites.push_back(favouriteFromJson(entry, place));
    }
  }
  if (const auto slots = json.find("slots"); slots != json.end()) {
    if (!slots->is_object() || slots->size() > kMaximumSlots) {
      fail(origin, fmt::format("'slots' as an object of at most {}", kMaximumSlots), *slots);
    }
    for (const auto& [name, look] : slots->items()) {
      const auto place = fmt::format("{}: slots.{}", origin, name);
      looks.slots[name] = Appearance::fromJson(look.dump(), place);
    }
  }
  return looks;
}

}  // namespace spolvero
