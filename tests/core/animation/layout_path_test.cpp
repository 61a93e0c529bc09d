#include "core/animation/layout_path.h"

#include "core/animation/films.h"
#include "core/base/error.h"
#include "support/catch.h"

#include <algorithm>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

std::int64_t areaOf(const Layout& layout, int label) {
  return labelHistogram(layout.labels())[std::size_t(label)];
}

bool near(const Rect& a, const Rect& b) {
  return std::abs(a.x - b.x) <= 1 && std::abs(a.y - b.y) <= 1 &&
         std::abs(a.right() - b.right()) <= 1 && std::abs(a.bottom() - b.bottom()) <= 1;
}

}  // namespace

TEST_CASE("An object that both layouts have moves and grows on a straight line") {
  const LayoutPath path(withObject(landscape(20), {4, 8, 8, 6}, 3, 7),
                        withObject(landscape(20), {36, 24, 16, 12}, 3, 7));
  CHECK(near(boxOf(path.at(0.25), 3, 7), {12, 12, 10, 7}));
  CHECK(near(boxOf(path.at(0.5), 3, 7), {20, 16, 12, 9}));
  CHECK(near(boxOf(path.at(0.75), 3, 7), {28, 20, 14, 10}));
}

TEST_CASE("An object that only moves keeps its shape to the pixel") {
  auto from = withObject(landscape(20), {4, 10, 9, 9}, 3, 7);
  from = withObject(std::move(from), {4, 10, 3, 4}, 0, 0);
  auto to = withObject(landscape(20), {24, 30, 9, 9}, 3, 7);
  to = withObject(std::move(to), {24, 30, 3, 4}, 1, 0);
  const auto middle = LayoutPath(from, to).at(0.5);
  CHECK(areaOf(middle, 3) == 9 * 9 - 3 * 4);
  CHECK(boxOf(middle, 3, 7) == Rect{14, 20, 9, 9});
  CHECK(middle.labels().at(15, 21) != 3);
  CHECK(middle.labels().at(17, 21) == 3);
}

TEST_CASE("Where an object has left, the nearest background shows") {
  const auto from = withObject(landscape(20), {4, 30, 8, 6}, 3, 7);
  const auto to = withObject(landscape(20), {44, 30, 8, 6}, 3, 7);
  const auto middle = LayoutPath(from, to).at(0.5);
  CHECK(middle.labels().at(7, 33) == 1);
  CHECK(middle.instances().at(7, 33) == 0);
  CHECK(middle.labels().at(47, 33) == 1);
}

TEST_CASE("The background changes by its outlines behind the objects") {
  const LayoutPath path(withObject(landscape(20), {10, 2, 4, 4}, 3, 7),
                        withObject(landscape(30), {10, 2, 4, 4}, 3, 7));
  const auto middle = path.at(0.5);
  CHECK(middle.labels().at(40, 23) == 0);
  CHECK(middle.labels().at(40, 27) == 1);
}

TEST_CASE("Objects that only one layout has shrink away and grow") {
  const LayoutPath path(withObject(landscape(20), {4, 4, 12, 12}, 3, 1),
                        withObject(landscape(20), {40, 30, 12, 12}, 3, 2));
  CHECK(near(boxOf(path.at(0.02), 3, 1), {4, 4, 12, 12}));
  CHECK(near(boxOf(path.at(0.5), 3, 1), {7, 7, 6, 6}));
  CHECK(near(boxOf(path.at(0.5), 3, 2), {43, 33, 6, 6}));
  CHECK(near(boxOf(path.at(0.98), 3, 2), {40, 30, 12, 12}));
}

TEST_CASE("Of two objects, the one that stands lower hides the other") {
  auto from = withObject(landscape(20), {10, 10, 10, 10}, 3, 1);
  from = withObject(std::move(from), {40, 14, 10, 10}, 3, 2);
  auto to = withObject(landscape(20), {40, 10, 10, 10}, 3, 1);
  to = withObject(std::move(to), {10, 14, 10, 10}, 3, 2);
  const auto middle = LayoutPath(from, to).at(0.5);
  CHECK(boxOf(middle, 3, 2) == Rect{25, 14, 10, 10});
  CHECK(middle.instances().at(30, 12) == 1);
  CHECK(middle.instances().at(30, 18) == 2);
}

TEST_CASE("Layouts that are nothing but objects, or cannot be blended") {
  const Layout whole(LabelMap(64, 48, 3), InstanceMap(64, 48, 5), filmClasses());
  const auto middle = LayoutPath(whole, landscape(20)).at(0.5);
  CHECK(middle.instances().at(32, 24) == 5);
  CHECK_THROWS_AS(LayoutPath(whole, landscape(20).resized(32, 32)), ShapeError);
}

TEST_CASE("Counted objects are found again by where they are") {
  auto from = withObject(landscape(20), {4, 4, 6, 6}, 3, 1);
  from = withObject(std::move(from), {40, 30, 6, 6}, 3, 2);
  auto to = withObject(landscape(20), {42, 28, 6, 6}, 3, 1);
  to = withObject(std::move(to), {6, 30, 6, 6}, 3, 3);
  to = withObject(std::move(to), {20, 4, 6, 6}, 3, 2);
  const auto matched = withMatchedObjects(from, to);
  CHECK(matched.instances().at(44, 30) == 2);
  CHECK(matched.instances().at(22, 6) == 1);
  CHECK(matched.instances().at(8, 32) == 3);
  CHECK(matched.labels() == to.labels());
}
