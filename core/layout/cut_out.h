#pragma once

#include "core/layout/components.h"
#include "core/layout/layout_maps.h"
#include "core/layout/objects.h"

#include <array>

namespace spolvero {

/// A piece of a layout of any outline, taken out to be put somewhere else.
struct CutOut {
  Mask mask;        ///< 1 where the piece is.
  LayoutMaps maps;  ///< As large as the mask; what it is where the mask is 1.
  Rect place;       ///< Where it lies; as large as the mask, may leave the layout.

  bool empty() const { return place.empty(); }
  bool operator==(const CutOut&) const = default;
};

/// What a region holds.
CutOut cutOut(const LayoutMaps& maps, const Region& region);
/// A region of one class and object.
CutOut plainCutOut(const Region& region, std::uint8_t label, std::uint16_t id);

/// How a piece is put down again.
struct Placement {
  Rect target;            ///< The place it shall fill, at least one pixel wide and high.
  bool mirrored = false;  ///< Left and right exchanged.
  bool flipped = false;   ///< Top and bottom exchanged.
  bool operator==(const Placement&) const = default;
};

/// The piece as large as the target: each pixel is the one of the original that its centre falls
/// on.
CutOut placed(const CutOut& piece, const Placement& placement);

/// The piece with other classes; what becomes 255 is left out.
CutOut withLabels(CutOut piece, const std::array<std::uint8_t, 256>& newLabels);

/// Puts a piece into maps; what leaves them is cut off.
/// @param maps  a whole layer, or the part of it whose top left corner lies at left, top.
void paste(LayoutMaps& maps,
           const CutOut& piece,
           const EditLimits& limits = {},
           int left = 0,
           int top = 0);

}  // namespace spolvero
