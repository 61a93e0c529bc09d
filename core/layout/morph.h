#pragma once

#include "core/layout/layout.h"

#include <vector>

namespace spolvero {

/// The way from one layout to another: outlines move, regions that only one layout has grow from
/// or shrink to nothing. Each class is a signed distance to its outline; the distances are blended
/// and the class that reaches furthest wins.
/// Source: Raya and Udupa 1990, shape-based interpolation.
class LayoutMorph {
 public:
  /// @throws ShapeError unless both have the same size and classes.
  LayoutMorph(Layout from, Layout to);

  /// The layout at `share` of the way: 0 is `from`, 1 is `to`, both exactly. In between the objects
  /// of thing classes are their connected parts.
  Layout at(double share) const;

  /// The labels of that layout, without its objects.
  LabelMap labelsAt(double share) const;

 private:
  struct ClassField {
    std::uint8_t label;
    Grid<float> from;  ///< Signed distance in px, positive inside.
    Grid<float> to;
  };

  Layout from_;
  Layout to_;
  std::vector<ClassField> fields_;
};

}  // namespace spolvero
