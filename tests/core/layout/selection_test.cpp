#include "core/layout/selection.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <random>

namespace spolvero {

namespace {

constexpr Rect kWhole{0, 0, 40, 30};

Region rectangle(const Rect& rect) {
  return {Grid<std::uint8_t>(rect.width, rect.height, 1), rect};
}

/// Some pixels, or none.
SharedSelection randomSelection(std::mt19937& random) {
  if (random() % 5 == 0) return nullptr;
  Region region = rectangle({static_cast<int>(random() % 30),
                             static_cast<int>(random() % 20),
                             1 + static_cast<int>(random() % 10),
                             1 + static_cast<int>(random() % 10)});
  for (auto& value : region.mask) value = random() % 3 == 0 ? 0 : 1;
  return Selection::of(region);
}

bool selects(const SharedSelection& selection, int x, int y) {
  return selection && selection->contains(x, y);
}

}  // namespace

TEST_CASE("A selection's box is cut to what is covered") {
  Region region = rectangle({10, 5, 12, 9});
  region.mask = Grid<std::uint8_t>(12, 9);
  region.mask.at(3, 2) = 1;
  region.mask.at(7, 4) = 9;
  const auto selection = Selection::of(region);
  REQUIRE(selection);
  CHECK(selection->box() == Rect{13, 7, 5, 3});
  CHECK(selection->pixelCount() == 2);
  CHECK(selection->contains(17, 9));
  CHECK_FALSE(selection->contains(14, 8));
  CHECK_FALSE(selection->contains(0, 0));
  region.mask = Grid<std::uint8_t>(12, 9);
  CHECK_FALSE(Selection::of(region));
  region.mask = Grid<std::uint8_t>(11, 9);
  CHECK_THROWS_AS(Selection::of(region), ShapeError);
}

TEST_CASE("Selections by class and by object hold all their pixels and no other") {
  LabelMap labels(40, 30, 0);
  labels.paste(LabelMap(6, 4, 3), 30, 2);
  labels.at(1, 20) = 3;
  const auto byLabel = Selection::ofLabel(labels, 3);
  REQUIRE(byLabel);
  CHECK(byLabel->pixelCount() == 25);
  CHECK(byLabel->contains(1, 20));
  CHECK_FALSE(Selection::ofLabel(labels, 4));
  InstanceMap objects(40, 30, 0);
  objects.at(39, 29) = 600;
  const auto byObject = Selection::ofObject(objects, 600);
  REQUIRE(byObject);
  CHECK(byObject->box() == Rect{39, 29, 1, 1});
}

TEST_CASE("Selections combine pixel by pixel as their mode says") {
  std::mt19937 random(4);
  for (int round = 0; round < 200; ++round) {
    const auto before = randomSelection(random);
    const auto region = randomSelection(random);
    const auto replaced = combined(before, region, SelectionMode::Replace, kWhole);
    const auto added = combined(before, region, SelectionMode::Add, kWhole);
    const auto both = combined(before, region, SelectionMode::Intersect, kWhole);
    const auto without = combined(before, region, SelectionMode::Subtract, kWhole);
    const auto inverse = inverted(region, kWhole);
    bool equal = true;
    for (int y = 0; y < kWhole.height; ++y) {
      for (int x = 0; x < kWhole.width; ++x) {
        const bool a = selects(before, x, y);
        const bool b = selects(region, x, y);
        equal = equal && selects(replaced, x, y) == b && selects(added, x, y) == (a || b) &&
                selects(inverse, x, y) != b;
        if (before) {
          equal = equal && selects(both, x, y) == (a && b) && selects(without, x, y) == (a && !b);
        }
      }
    }
    REQUIRE(equal);
  }
}

TEST_CASE("Without a selection, intersecting takes the region and subtracting its inverse") {
  const auto region = Selection::of(rectangle({3, 4, 5, 6}));
  CHECK(sameSelection(combined({}, region, SelectionMode::Intersect, kWhole), region));
  CHECK(sameSelection(combined({}, region, SelectionMode::Subtract, kWhole),
                      inverted(region, kWhole)));
  CHECK_FALSE(combined({}, {}, SelectionMode::Subtract, kWhole));
  CHECK_FALSE(combined(region, region, SelectionMode::Subtract, kWhole));
}

TEST_CASE("What lies outside of the layout is cut off") {
  const auto region = Selection::of(rectangle({35, -3, 10, 10}));
  const auto inside = combined({}, region, SelectionMode::Replace, kWhole);
  REQUIRE(inside);
  CHECK(inside->box() == Rect{35, 0, 5, 7});
  const auto outside = Selection::of(rectangle({50, 50, 3, 3}));
  CHECK_FALSE(combined({}, outside, SelectionMode::Replace, kWhole));
}

TEST_CASE("The inverse of nothing is everything, and of everything nothing") {
  const auto everything = inverted({}, kWhole);
  REQUIRE(everything);
  CHECK(everything->box() == kWhole);
  CHECK_FALSE(inverted(everything, kWhole));
}

TEST_CASE("A region is bounded by a selection, and by none not at all") {
  const auto selection = Selection::of(rectangle({10, 10, 10, 10}));
  const auto cut = boundedBy(selection, rectangle({5, 15, 10, 10}));
  CHECK(cut.box == Rect{10, 15, 5, 5});
  CHECK(std::ranges::count(cut.mask, 1) == 25);
  CHECK(boundedBy(selection, rectangle({0, 0, 5, 5})).box.empty());
  CHECK(boundedBy(nullptr, rectangle({0, 0, 5, 5})).box == Rect{0, 0, 5, 5});
}

TEST_CASE("Masks as large as the layout go there and back") {
  std::mt19937 random(6);
  for (int round = 0; round < 50; ++round) {
    const auto selection = randomSelection(random);
    if (!selection) continue;
    const auto mask = selection->maskOf(kWhole.width, kWhole.height);
    CHECK(sameSelection(Selection::ofMask(mask), selection));
  }
}

}  // namespace spolvero
