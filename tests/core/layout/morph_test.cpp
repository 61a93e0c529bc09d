#include "core/layout/morph.h"

#include "core/base/error.h"
#include "support/catch.h"

namespace spolvero {

namespace {

ClassTable classes() {
  return ClassTable({{0, "sky", {0, 0, 255}},
                     {1, "car", {255, 0, 0}, ClassKind::Thing},
                     {2, "tree", {0, 255, 0}}});
}

/// Sky with a rectangle of another class.
Layout withRectangle(const Rect& area, std::uint8_t label) {
  LabelMap labels(64, 48, 0);
  labels.paste(LabelMap(area.width, area.height, label), area.x, area.y);
  return {std::move(labels), InstanceMap(64, 48, 0), classes()};
}

/// The smallest rectangle around a class; empty where it does not occur.
Rect boundsOf(const Layout& layout, std::uint8_t label) {
  Rect bounds;
  for (int y = 0; y < layout.height(); ++y) {
    for (int x = 0; x < layout.width(); ++x) {
      if (layout.labels().at(x, y) == label) bounds = bounds.united({x, y, 1, 1});
    }
  }
  return bounds;
}

}  // namespace

TEST_CASE("A morph begins and ends exactly at its layouts") {
  const auto from = withRectangle({4, 4, 10, 12}, 1);
  const auto to = withRectangle({30, 20, 20, 8}, 2);
  const LayoutMorph morph(from, to);
  CHECK(morph.at(0) == from);
  CHECK(morph.at(1) == to);
}

TEST_CASE("Half way between two overlapping rectangles the outline is half way") {
  const LayoutMorph morph(withRectangle({8, 10, 20, 20}, 1), withRectangle({16, 10, 20, 20}, 1));
  const auto middle = boundsOf(morph.at(0.5), 1);
  CHECK(std::abs(middle.x - 12) <= 1);
  CHECK(std::abs(middle.right() - 32) <= 1);
  CHECK(std::abs(middle.y - 10) <= 1);
}

TEST_CASE("A region that only one layout has shrinks on the way") {
  const LayoutMorph morph(withRectangle({20, 10, 24, 24}, 2), withRectangle({0, 0, 1, 1}, 0));
  const auto early = boundsOf(morph.at(0.05), 2);
  const auto late = boundsOf(morph.at(0.95), 2);
  CHECK(early.width <= 24);
  CHECK(early.width > 0);
  CHECK(late.empty());
}

TEST_CASE("On the way, each connected part of a thing is an object") {
  const LayoutMorph morph(withRectangle({8, 10, 20, 20}, 1), withRectangle({16, 10, 20, 20}, 1));
  const auto middle = morph.at(0.5);
  CHECK(middle.instances().at(20, 20) == 1);
  CHECK(middle.instances().at(60, 40) == 0);
}

TEST_CASE("Layouts of other sizes or classes cannot be blended") {
  const auto from = withRectangle({4, 4, 10, 12}, 1);
  CHECK_THROWS_AS(LayoutMorph(from, from.resized(32, 32)), ShapeError);
  const Layout foreign(64, 48, ClassTable({{0, "road", {1, 2, 3}}}), 0);
  CHECK_THROWS_AS(LayoutMorph(from, foreign), ShapeError);
}

}  // namespace spolvero
