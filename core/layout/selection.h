#pragma once

#include "core/layout/components.h"

#include <cstdint>
#include <memory>

namespace spolvero {

/// Which pixels of a layout edits may change. Never empty: to have nothing selected is to have no
/// selection, which bounds nothing.
class Selection {
 public:
  /// What a region covers, its box cut to what is really covered.
  /// @return null if it covers nothing.  @throws ShapeError if mask and box differ in size.
  static std::shared_ptr<const Selection> of(const Region& region);
  /// What a mask as large as the layout marks by values other than 0; null if nothing.
  static std::shared_ptr<const Selection> ofMask(const Grid<std::uint8_t>& mask);
  /// Pixels of a class; null if there are none.
  static std::shared_ptr<const Selection> ofLabel(const LabelMap& labels, std::uint8_t label);
  /// Pixels of an object; null if there are none.
  static std::shared_ptr<const Selection> ofObject(const InstanceMap& instances,
                                                   std::uint16_t object);

  /// The smallest rectangle that holds all of it.
  const Rect& box() const { return region_.box; }
  /// 1 = selected; of the box only.
  const Grid<std::uint8_t>& mask() const { return region_.mask; }
  bool contains(int x, int y) const {
    return region_.box.contains(x, y) && region_.mask.at(x - region_.box.x, y - region_.box.y) != 0;
  }
  std::int64_t pixelCount() const;
  /// As a mask of the whole layout, 0 or 1; what lies outside is cut off.
  Grid<std::uint8_t> maskOf(int width, int height) const;

  bool operator==(const Selection& other) const {
    return region_.box == other.region_.box && region_.mask == other.region_.mask;
  }

 private:
  explicit Selection(Region region) : region_(std::move(region)) {}

  Region region_;
};

/// No selection, or one; immutable, shared by document, commands and views.
using SharedSelection = std::shared_ptr<const Selection>;

/// How a new region goes together with what is selected.
enum class SelectionMode { Replace, Add, Subtract, Intersect };

/// What is selected after a region was combined with a selection; null for nothing. Without a
/// selection before, adding and intersecting take the region, subtracting takes it from `whole`.
/// @param whole  the layout's rectangle; the result lies inside.
SharedSelection combined(const SharedSelection& before,
                         const SharedSelection& region,
                         SelectionMode mode,
                         const Rect& whole);

/// What is not selected; null if everything was.
SharedSelection inverted(const SharedSelection& selection, const Rect& whole);

/// Cuts a region to the selection, if there is one; its box may become empty.
Region boundedBy(const SharedSelection& selection, Region region);

/// Whether both select the same pixels.
bool sameSelection(const SharedSelection& a, const SharedSelection& b);

}  // namespace spolvero
