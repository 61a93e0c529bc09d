#pragma once

#include "core/layout/layout_maps.h"

#include <optional>

namespace spolvero {

/// Fills regions that one class encloses entirely: they become part of what encloses them, of the
/// object that most of their border belongs to. What lies in the open (touches the border of the
/// layout, or two classes) is no hole. 4-connected.
/// @param label        whose holes; every class's if empty, but then what holds an object is no
/// hole
///                     (a car on a road is meant to be there).
/// @param maximumArea  larger holes stay, in pixels.
LayoutMaps holesFilled(const LayoutMaps& maps,
                       std::optional<std::uint8_t> label,
                       std::int64_t maximumArea,
                       const EditLimits& limits = {});

/// Gives 4-connected pieces of one class and object that are smaller than `minimumArea` pixels to
/// the neighbour with which they share most of their border (of equals the one with the smaller
/// label, then object). Pieces that reach into pixels that may not change stay.
LayoutMaps specksRemoved(const LayoutMaps& maps,
                         std::int64_t minimumArea,
                         const EditLimits& limits = {});

}  // namespace spolvero
