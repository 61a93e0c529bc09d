#pragma once

#include "core/layout/layout_maps.h"

namespace spolvero {

/// Straightens outlines: every border between two classes or objects becomes a polygon that stays
/// within `tolerancePx` of where it was. Neighbours share their border, so nothing parts or
/// overlaps; points where three meet, and borders at the edge of the layout, stay in place. An
/// island that is too small for a polygon stays as it is.
/// Source: Douglas and Peucker 1973, on the shared arcs of the map.
LayoutMaps simplified(const LayoutMaps& maps, double tolerancePx, const EditLimits& limits = {});

}  // namespace spolvero
