#pragma once

#include "core/layout/layout.h"
#include "core/layout/selection.h"

#include <bitset>

namespace spolvero {

/// 1 where a pixel is meant, else 0.
using Mask = Grid<std::uint8_t>;

/// Class and object of every pixel, without the table of classes: a whole layout, or one layer of
/// it, where 255 is as good a label as any other. Both maps are equal in size.
struct LayoutMaps {
  LabelMap labels;
  InstanceMap instances;

  int width() const { return labels.width(); }
  int height() const { return labels.height(); }
  Rect rect() const { return labels.rect(); }
  /// Class and object as one number: label·65536 + object.
  std::uint32_t pairAt(int x, int y) const {
    return std::uint32_t{labels.at(x, y)} << 16U | instances.at(x, y);
  }
  void setPair(int x, int y, std::uint32_t pair) {
    labels.at(x, y) = static_cast<std::uint8_t>(pair >> 16U);
    instances.at(x, y) = static_cast<std::uint16_t>(pair & 0xFFFFU);
  }
  LayoutMaps cropped(const Rect& area) const {
    return {labels.cropped(area), instances.cropped(area)};
  }
  bool operator==(const LayoutMaps&) const = default;
};

/// Which pixels an edit may change.
struct EditLimits {
  SharedSelection selection;    ///< Null: everywhere.
  std::bitset<256> keptLabels;  ///< Pixels of these classes stay what they are.

  bool selected(int x, int y) const { return !selection || selection->contains(x, y); }
  bool allow(const LayoutMaps& maps, int x, int y) const {
    return selected(x, y) && !keptLabels.test(maps.labels.at(x, y));
  }
};

/// `after` where the limits allow it, `before` elsewhere; classes that are kept gain nothing
/// either.
LayoutMaps limited(const LayoutMaps& before, LayoutMaps after, const EditLimits& limits);

/// The smallest rectangle outside of which both are equal; empty if they are equal throughout.
Rect changedBox(const LayoutMaps& before, const LayoutMaps& after);

}  // namespace spolvero
