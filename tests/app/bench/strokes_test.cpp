#include "app/bench/strokes.h"

#include "app/tiny_model.h"
#include "core/base/error.h"
#include "core/layout/components.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace spolvero;
using namespace spolvero::app;

namespace {

/// Sky over road, trees and cars, in the tiny classes.
Layout street(int width, int height) {
  LabelMap labels(width, height, 0);
  labels.paste(LabelMap(width, height / 3, 2), 0, height - height / 3);
  labels.paste(LabelMap(width / 5, height / 2, 1), width / 10, height / 4);
  labels.paste(LabelMap(width / 6, height / 8, 3), width / 2, height - height / 4);
  return withInstancesFromComponents(
      Layout(std::move(labels), InstanceMap(width, height), testing::tinyClasses()));
}

}  // namespace

TEST_CASE("A stroke changes the asked share of the layout") {
  const auto before = street(512, 256);
  for (const double share : {0.003, 0.012, 0.05, 0.15, 0.4}) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      CAPTURE(share, seed);
      const auto changed =
          static_cast<double>(changedPixels(before, withStroke(before, share, seed)));
      CHECK(changed >= share * 512 * 256);
      CHECK(changed <= 1.1 * share * 512 * 256);
    }
  }
}

TEST_CASE("A stroke is the same for the same seed and another for another") {
  const auto before = street(128, 128);
  CHECK(withStroke(before, 0.05, 3) == withStroke(before, 0.05, 3));
  CHECK_FALSE(withStroke(before, 0.05, 3) == withStroke(before, 0.05, 4));
}

TEST_CASE("A stroke is of one class, and a thing is a new object") {
  const auto before = street(512, 256);
  std::set<int> classes;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const auto after = withStroke(before, 0.012, seed);
    std::set<int> labels;
    std::set<int> objects;
    for (std::size_t i = 0; i < before.labels().size(); ++i) {
      if (after.labels().data()[i] == before.labels().data()[i]) continue;
      labels.insert(after.labels().data()[i]);
      objects.insert(after.instances().data()[i]);
    }
    REQUIRE(labels.size() == 1);
    REQUIRE(objects.size() == 1);
    const bool thing = *labels.begin() == 3;
    CHECK(*objects.begin() == (thing ? 2 : 0));
    classes.insert(*labels.begin());
  }
  CHECK(classes.size() > 1);
}

TEST_CASE("A stroke is round and holds together") {
  const Layout before(256, 256, testing::tinyClasses(), 0);
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    CAPTURE(seed);
    const auto after = withStroke(before, 0.012, seed);
    const auto first = std::find_if(
        after.labels().begin(), after.labels().end(), [](auto label) { return label != 0; });
    const auto place = static_cast<int>(first - after.labels().begin());
    const auto region = connectedRegion(after.labels(), place % 256, place / 256);
    const auto area = std::count(region.mask.begin(), region.mask.end(), 1);
    CHECK(area == changedPixels(before, after));
    // As wide as the brush at least: 0.012 of the picture is (π + 16) squares of its radius.
    const auto radius = std::sqrt(0.012 * 256 * 256 / (3.1416 + 16));
    CHECK(std::min(region.box.width, region.box.height) >= radius);
    CHECK(std::max(region.box.width, region.box.height) <= 34 * radius);
  }
}

TEST_CASE("A stroke needs a second class") {
  const Layout plain(32, 32, ClassTable({{0, "sky", {1, 2, 3}}}), 0);
  CHECK_THROWS_AS(withStroke(plain, 0.01, 1), ConfigError);
}
