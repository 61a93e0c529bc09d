#pragma once

#include "core/layout/layout.h"

namespace spolvero {

/// The same layout with every 4-connected region of a thing class as one object of its own (ids
/// from 1 upwards, row by row) and 0 elsewhere.  @throws ShapeError past 65535 objects.
Layout withInstancesFromComponents(const Layout& layout);

/// The mask (1 inside) of the 4-connected region of equal label around a pixel, and its bounding
/// box.
struct Region {
  Grid<std::uint8_t> mask;  ///< Of the box only.
  Rect box;
};
/// @throws ShapeError if the pixel lies outside.
Region connectedRegion(const LabelMap& labels, int x, int y);

}  // namespace spolvero
