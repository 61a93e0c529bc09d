#pragma once

#include "core/layout/layout.h"
#include "core/layout/morph.h"

#include <vector>

namespace spolvero {

/// The way from one layout to another: objects that both have (by class and number) move, grow and
/// change their outline; those that only one has shrink away or grow in place; what lies behind
/// them changes by `LayoutMorph`. Where an object has left, the nearest background shows.
/// Source of the outlines: Raya and Udupa 1990, shape-based interpolation, in the objects' boxes.
class LayoutPath {
 public:
  /// @throws ShapeError unless both have the same size and classes.
  LayoutPath(Layout from, Layout to);

  /// @param share  0 is `from`, 1 is `to`, both exactly.
  Layout at(double share) const;

 private:
  /// An object in one of the layouts: signed distance to its outline, positive inside, in parts of
  /// the square root of its box's area.
  struct Shape {
    Rect box;
    Grid<float> field;  ///< Of the box with a border of one pixel around it.
  };
  struct Mover {
    std::uint8_t label = 0;
    std::uint16_t instance = 0;
    Shape from;
    Shape to;
  };
  struct Box {
    double x;
    double y;
    double width;
    double height;
  };

  static Shape shapeOf(const Layout& layout, const Rect& box, int label, int instance);
  static Shape withered(const Shape& shape);
  static float fieldAt(const Shape& shape, double u, double v);
  static Box boxBetween(const Mover& mover, double share);
  static void draw(const Mover& mover, double share, LabelMap& labels, InstanceMap& instances);

  Layout from_;
  Layout to_;
  LayoutMorph background_;
  std::vector<Mover> movers_;
};

/// `to` with the numbers of its objects changed so that objects of one class that lie near each
/// other in both have one number: for layouts whose numbers were counted from their parts and mean
/// nothing. Objects without a partner get numbers that `from` does not use.
Layout withMatchedObjects(const Layout& from, const Layout& to);

}  // namespace spolvero
