#include "core/io/object_names.h"

#include "core/base/json_text.h"

#include <charconv>
#include <optional>

namespace spolvero {

namespace {

using Json = nlohmann::json;

std::optional<std::uint16_t> objectIdOf(const std::string& text) {
  std::uint16_t id = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, id);
  if (error != std::errc() || stop != end || id == 0) return std::nullopt;
  return id;
}

}  // namespace

std::map<std::uint16_t, std::string> objectNamesIn(const SceneExtras& extras) {
  std::map<std::uint16_t, std::string> names;
  const auto extra = extras.find(kObjectNamesFile);
  if (!extra) return names;
  try {
    const auto json = parseJsonText(extra->content(), kObjectNamesFile);
    if (!json.is_object()) return names;
    for (const auto& [key, value] : json.items()) {
      const auto id = objectIdOf(key);
      if (id && value.is_string() && !value.empty()) names[*id] = value.get<std::string>();
    }
  } catch (const ConfigError&) {
    // Names are a help, not what the picture is made of: a scene opens without them.
    return {};
  }
  return names;
}

std::shared_ptr<const SceneExtra> objectNamesExtra(
    const std::map<std::uint16_t, std::string>& names) {
  if (names.empty()) return nullptr;
  auto json = Json::object();
  for (const auto& [id, name] : names) json[std::to_string(id)] = name;
  return std::make_shared<const PlainExtra>(
      json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace spolvero
