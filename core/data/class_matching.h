#pragma once

#include "core/layout/class_table.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace spolvero {

/// The class of a table that a name of another data set means: the same name, else the same name
/// in other spelling ("traffic light", "TrafficLight"), else a synonym ("sidewalk", "pavement"),
/// else the part before a dash or after it ("wall-brick", "building-other"). English names.
std::optional<int> matchingClass(std::string_view name, const ClassTable& table);

/// `matchingClass` for every class of a table; 255 for those without one and for unused ids.
std::array<std::uint8_t, 256> matchingClasses(const ClassTable& from, const ClassTable& to);

/// Whether a name says that there is no class: "unlabeled", "void", "out of roi" …
bool meansUnlabelled(std::string_view name);

}  // namespace spolvero
