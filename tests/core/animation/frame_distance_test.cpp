#include "core/animation/frame_distance.h"

#include "core/animation/contact_sheet.h"
#include "core/animation/films.h"
#include "core/base/error.h"
#include "support/catch.h"

#include <algorithm>

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("The distance of two frames is a mean over the picture and over each class") {
  const auto layout = landscape(12);
  ImageU8 first(64, 48, {10, 10, 10});
  auto second = first;
  for (int y = 12; y < 48; ++y) std::fill_n(second.row(y), 64, Rgb{10, 40, 10});
  const auto step = frameStep(colourDifference, first, second, layout);
  CHECK(step.distance == Approx(10 * 0.75));
  CHECK(step.ofClass.at(0) == 0);
  CHECK(step.ofClass.at(1) == Approx(10));
  CHECK_FALSE(step.ofClass.contains(2));
  const auto half = frameStep(colourDifference, first, second, layout.resized(32, 24));
  CHECK(half.ofClass.at(1) == Approx(10));
  CHECK_THROWS_AS(frameStep(colourDifference, first, ImageU8(64, 47), layout), ShapeError);
}

TEST_CASE("Distances become a table with a column for each class that occurs") {
  const ClassTable classes(
      {{0, "sky, blue", {0, 0, 255}}, {1, "a", {1, 1, 1}}, {2, "b", {2, 2, 2}}});
  const auto text = stepsAsCsv({{0.5, {{0, 1.25}}}, {1, {{2, 3}}}}, classes);
  CHECK(text == "frame,distance,\"sky, blue\",b\n0,0.5,1.25,\n1,1,,3\n");
}

TEST_CASE("A contact sheet shows all pictures and a caption beneath each") {
  std::vector<SheetPicture> pictures;
  for (int i = 0; i < 6; ++i) {
    pictures.push_back({ImageU8(96, 64, {std::uint8_t(40 * i), 0, 0}), "12   0.48 s"});
  }
  const auto sheet = contactSheet(pictures);
  for (int i = 0; i < 6; ++i) {
    const auto count = std::ranges::count(sheet, Rgb{std::uint8_t(40 * i), 0, 0});
    CHECK(count >= 96 * 64);
  }
  const auto dark = std::ranges::count_if(sheet, [](Rgb pixel) {
    return pixel.r == pixel.g && pixel.g == pixel.b && pixel.r < 200 && pixel.r > 0;
  });
  CHECK(dark > 6 * 20);
  CHECK(contactSheet(pictures, 1).width() < 110);
  CHECK_THROWS_AS(contactSheet({}), Error);
  pictures.push_back({ImageU8(32, 32), ""});
  CHECK_THROWS_AS(contactSheet(pictures), ShapeError);
}

TEST_CASE("The frames of a sheet are spread from the first to the last") {
  CHECK(sheetFrames(101, 5) == std::vector<int>{0, 25, 50, 75, 100});
  CHECK(sheetFrames(3, 12) == std::vector<int>{0, 1, 2});
  CHECK(sheetFrames(10, 1) == std::vector<int>{0});
}
