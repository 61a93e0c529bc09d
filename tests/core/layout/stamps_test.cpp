#include "core/layout/stamps.h"

#include "core/base/error.h"
#include "support/catch.h"

using namespace spolvero;

TEST_CASE("A list of stamps survives writing and reading") {
  const std::vector<StampInfo> stamps{{"tree-round", "Round tree", {"tree", "vegetation"}, 0.5},
                                      {"car", "Car", {"car"}, 0.25}};
  CHECK(stampsFromJson(stampsToJson(stamps), "test") == stamps);
}

TEST_CASE("A bad list says which stamp and what is wrong") {
  CHECK_THROWS_WITH(stampsFromJson("{", "my.json"), ContainsText("my.json"));
  CHECK_THROWS_WITH(stampsFromJson(R"([{"id":"../x","name":"X","classes":[]}])", "my.json"),
                    ContainsText("stamp 1: id"));
  CHECK_THROWS_WITH(stampsFromJson(R"([{"id":"x","name":"X","classes":[],"height":2}])", "my.json"),
                    ContainsText("height"));
  CHECK_THROWS_AS(stampsFromJson(R"([{"id":"x"}])", "my.json"), ConfigError);
}

TEST_CASE("A stamp finds its class by name, by synonym, by a word of the name") {
  const StampInfo cloud{"cloud", "Cloud", {"cloud", "sky"}};
  const ClassTable coco({{0, "sky-other", {1, 1, 1}}, {1, "Clouds", {2, 2, 2}}});
  CHECK(classForStamp(cloud, coco) == 1);
  const ClassTable some({{0, "car", {1, 1, 1}}, {1, "sky-other", {2, 2, 2}}});
  CHECK(classForStamp(cloud, some) == 1);
  const StampInfo sign{"sign", "Sign", {"traffic sign"}};
  CHECK(classForStamp(sign, ClassTable({{0, "Traffic_Signs", {1, 1, 1}}})) == 0);
  // "car" is no word of "carpet".
  CHECK_FALSE(classForStamp({"car", "Car", {"car"}}, ClassTable({{0, "carpet", {1, 1, 1}}})));
}

TEST_CASE("A drawing covers the pixels of which it covers at least half") {
  Grid<std::uint8_t> drawn(8, 4, 0);
  for (int y = 0; y < 4; ++y) {
    for (int x = 0; x < 5; ++x) drawn.at(x, y) = 255;
  }
  const auto same = stampRegion(drawn, {3, 4, 8, 4}, false);
  CHECK(same.box == Rect{3, 4, 8, 4});
  CHECK(same.mask.at(4, 0) == 1);
  CHECK(same.mask.at(5, 0) == 0);
  const auto half = stampRegion(drawn, {0, 0, 4, 2}, true);
  CHECK(half.mask.at(0, 0) == 0);
  CHECK(half.mask.at(1, 0) == 1);  // Covered by half.
  CHECK(half.mask.at(3, 1) == 1);
}
