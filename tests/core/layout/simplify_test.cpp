#include "core/layout/simplify.h"

#include "core/layout/maps_text.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

LayoutMaps sized(int width, int height) {
  return {LabelMap(width, height, 0), InstanceMap(width, height, 0)};
}

}  // namespace

TEST_CASE("Straight borders and rectangles do not change") {
  auto maps = sized(30, 20);
  for (int y = 4; y < 12; ++y) {
    for (int x = 5; x < 21; ++x) maps.labels.at(x, y) = 1;
  }
  CHECK(simplified(maps, 1) == maps);
  CHECK(simplified(maps, 0) == maps);
}

TEST_CASE("A step within the tolerance becomes a slope that both neighbours share") {
  // The border runs from height 2 to height 3: half-way the centre line passes.
  const auto maps = mapsFrom({"00000000",  //
                              "00000000",
                              "00001111",
                              "11111111"});
  const auto after = simplified(maps, 1.2);
  CHECK(labelLines(after) == Lines{"00000000", "00000000", "00001111", "11111111"});
  const auto bump = mapsFrom({"00000000",  //
                              "00000000",
                              "00011000",
                              "11111111"});
  CHECK(labelLines(simplified(bump, 1.2)) == Lines{"00000000", "00000000", "00000000", "11111111"});
  CHECK(simplified(bump, 0.4) == bump);
}

TEST_CASE("Where three regions meet stays in place") {
  auto maps = sized(24, 24);
  for (int y = 0; y < 24; ++y) {
    for (int x = 0; x < 24; ++x) {
      maps.labels.at(x, y) = y >= 12 ? 2 : x < 11 + (y % 3 == 1) ? 0 : 1;
    }
  }
  const auto after = simplified(maps, 1.5);
  for (int y = 0; y < 24; ++y) {
    for (int x = 0; x < 24; ++x) {
      if (x == 11 && y < 12) continue;
      CHECK(int(after.labels.at(x, y)) == (y >= 12 ? 2 : x < 11 ? 0 : 1));
    }
  }
}

TEST_CASE("A ragged disc gets fewer corners and keeps its place and size") {
  auto maps = sized(80, 80);
  std::mt19937 random(5);
  for (int y = 0; y < 80; ++y) {
    for (int x = 0; x < 80; ++x) {
      const double reach = 25 + (random() % 3 - 1.0);
      maps.labels.at(x, y) = std::hypot(x - 39.5, y - 39.5) < reach ? 1 : 0;
    }
  }
  const auto after = simplified(maps, 3);
  const auto area = std::ranges::count(after.labels, 1);
  CHECK(area > 3.1416 * 23 * 23);
  CHECK(area < 3.1416 * 28 * 28);
  CHECK(after.labels.at(39, 39) == 1);
  CHECK(after.labels.at(2, 2) == 0);
}

TEST_CASE("Nothing appears or parts in random maps") {
  std::mt19937 random(7);
  for (int round = 0; round < 20; ++round) {
    auto maps = sized(33, 27);
    for (int i = 0; i < 12; ++i) {
      const int cx = int(random() % 33);
      const int cy = int(random() % 27);
      const int r = 2 + int(random() % 8);
      for (int y = 0; y < 27; ++y) {
        for (int x = 0; x < 33; ++x) {
          if ((x - cx) * (x - cx) + (y - cy) * (y - cy) < r * r) {
            maps.labels.at(x, y) = static_cast<std::uint8_t>(i % 4);
            maps.instances.at(x, y) = static_cast<std::uint16_t>(i % 5);
          }
        }
      }
    }
    const auto after = simplified(maps, 1.5);
    // What a pixel becomes was there before, at most three pixels away.
    for (int y = 0; y < 27; ++y) {
      for (int x = 0; x < 33; ++x) {
        bool known = false;
        for (int dy = -3; dy <= 3; ++dy) {
          for (int dx = -3; dx <= 3; ++dx) {
            if (!maps.rect().contains(x + dx, y + dy)) continue;
            known = known || maps.pairAt(x + dx, y + dy) == after.pairAt(x, y);
          }
        }
        CHECK(known);
      }
    }
  }
}

TEST_CASE("A tiny island stays") {
  const auto maps = mapsFrom({"000000", "001000", "000000", "000000"});
  CHECK(simplified(maps, 4) == maps);
}

TEST_CASE("Simplifying keeps to its limits") {
  const auto bump = mapsFrom({"00000000", "00011000", "11111111"});
  EditLimits limits;
  limits.keptLabels.set(1);
  CHECK(simplified(bump, 1.2, limits) == bump);
}
