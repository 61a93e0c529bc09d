#include "ui/panels/style_patches.h"

#include "support/catch.h"
#include "ui/support/scenes.h"

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

TEST_CASE("A class is seen best where there is most of it") {
  LabelMap labels(256, 128, 0);
  for (int y = 40; y < 104; ++y) {
    for (int x = 100; x < 164; ++x) labels.at(x, y) = 2;
  }
  labels.at(3, 3) = 1;
  const auto patches = classPatches(labels);
  REQUIRE(patches.contains(2));
  CHECK(QRect(100, 40, 64, 64).contains(patches.at(2)));
  CHECK(patches.at(2).width() >= 32);
  CHECK_FALSE(patches.at(0).intersects(QRect(100, 40, 64, 64)));
  CHECK_FALSE(patches.contains(3));
}

TEST_CASE("A class that is nowhere wide is shown where it is widest") {
  LabelMap labels(128, 128, 0);
  for (int x = 0; x < 128; ++x) labels.at(x, 64) = 1;
  for (int y = 64; y < 67; ++y) {
    for (int x = 30; x < 33; ++x) labels.at(x, y) = 1;
  }
  const auto patches = classPatches(labels);
  REQUIRE(patches.contains(1));
  CHECK(patches.at(1).intersects(QRect(30, 64, 3, 3)));
}

TEST_CASE("A patch is cut out of a photograph of another size than its layout") {
  ImageU8 photograph(64, 64, {0, 0, 255});
  for (int y = 32; y < 64; ++y) {
    for (int x = 32; x < 64; ++x) photograph.at(x, y) = {255, 0, 0};
  }
  const auto patch = patchOf(photograph, {128, 128}, {64, 64, 64, 64}, 100);
  REQUIRE(patch.size() == QSize(32, 32));
  CHECK(patch.pixelColor(0, 0) == QColor(Qt::red));
  CHECK(patch.pixelColor(31, 31) == QColor(Qt::red));
  CHECK(patchOf(photograph, {128, 128}, {0, 0, 128, 128}, 16).size() == QSize(16, 16));
  CHECK(patchOf(photograph, {128, 128}, {200, 200, 8, 8}, 16).isNull());
}
