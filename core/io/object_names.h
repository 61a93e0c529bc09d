#pragma once

#include "core/io/scene_extra.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>

namespace spolvero {

/// The place of the objects' names among the extras of a scene.
inline constexpr const char* kObjectNamesFile = "object-names.json";

/// The names that somebody gave to objects, UTF-8, by object id; entries that cannot be read are
/// left out.
std::map<std::uint16_t, std::string> objectNamesIn(const SceneExtras& extras);

/// The names as an extra; null if there are none.
std::shared_ptr<const SceneExtra> objectNamesExtra(
    const std::map<std::uint16_t, std::string>& names);

}  // namespace spolvero
