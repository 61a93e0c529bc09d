#include "core/layout/reshape.h"

#include "core/layout/maps_text.h"
#include "support/catch.h"

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("Growing adds a round margin") {
  const auto maps = mapsFrom({"0000000",  //
                              "0000000",
                              "0000000",
                              "0001000",
                              "0000000",
                              "0000000",
                              "0000000"});
  CHECK(labelLines(grown(maps, {1}, 1)) ==
        Lines{"0000000", "0000000", "0001000", "0011100", "0001000", "0000000", "0000000"});
  CHECK(labelLines(grown(maps, {1}, 2)) ==
        Lines{"0000000", "0001000", "0011100", "0111110", "0011100", "0001000", "0000000"});
  CHECK(labelLines(grown(maps, {1}, 2.24)) ==  // √5 reaches the knight's moves.
        Lines{"0000000", "0011100", "0111110", "0111110", "0111110", "0011100", "0000000"});
  CHECK(grown(maps, {1}, 0) == maps);
}

TEST_CASE("Grown pixels join the nearest object, one object grows alone") {
  const auto maps = mapsFrom({"1000001"}, {"3000005"});
  CHECK(objectLines(grown(maps, {1}, 2)) == Lines{"3330555"});
  CHECK(objectLines(grown(maps, {1, 5}, 2)) == Lines{"3000555"});
  CHECK(labelLines(grown(maps, {1, 5}, 2)) == Lines{"1000111"});
}

TEST_CASE("Growing stops at classes that are kept and at the selection") {
  const auto maps = mapsFrom({"0010020"});
  EditLimits limits;
  limits.keptLabels.set(2);
  CHECK(labelLines(grown(maps, {1}, 9, limits)) == Lines{"1111121"});
  limits = {};
  limits.selection = Selection::of({Mask(2, 1, 1), {3, 0, 2, 1}});
  CHECK(labelLines(grown(maps, {1}, 9, limits)) == Lines{"0011120"});
}

TEST_CASE("Shrinking gives the margin to what is nearest") {
  const auto maps = mapsFrom({"011111133"}, {"000000077"});
  const auto after = shrunk(maps, {1}, 1);
  CHECK(labelLines(after) == Lines{"001111333"});
  CHECK(objectLines(after) == Lines{"000000777"});
}

TEST_CASE("The edge of the layout and borders with kept classes hold") {
  const auto maps = mapsFrom({"1111122"});
  CHECK(labelLines(shrunk(maps, {1}, 2)) == Lines{"1112222"});
  EditLimits limits;
  limits.keptLabels.set(2);
  CHECK(shrunk(maps, {1}, 2, limits) == maps);
}

TEST_CASE("Smoothing takes a spike away and leaves no gap") {
  const auto maps = mapsFrom({"00000000",  //
                              "00000000",
                              "00020000",
                              "11121111",
                              "11111111",
                              "11111111"});
  const auto after = smoothed(maps, 1.5);
  CHECK(labelLines(after) ==
        Lines{"00000000", "00000000", "00000000", "11111111", "11111111", "11111111"});
}

TEST_CASE("Straight borders stay where they are, at the edge of the layout too") {
  LayoutMaps maps{LabelMap(40, 30, 0), InstanceMap(40, 30, 0)};
  for (int y = 0; y < 30; ++y) {
    for (int x = 0; x < 40; ++x) maps.labels.at(x, y) = x < 13 ? 0 : x < 14 + 11 ? 1 : 2;
  }
  CHECK(smoothed(maps, 2) == maps);
  CHECK(smoothed(maps, 0) == maps);
}

TEST_CASE("Objects of one class keep their own outlines while they are smoothed") {
  LayoutMaps maps{LabelMap(30, 30, 1), InstanceMap(30, 30, 4)};
  for (int y = 0; y < 30; ++y) {
    for (int x = 15; x < 30; ++x) maps.instances.at(x, y) = 9;
  }
  LayoutMaps spiked = maps;
  spiked.instances.at(15, 12) = 4;
  CHECK(smoothed(spiked, 2) == maps);
}

TEST_CASE("Smoothing rounds a corner") {
  LayoutMaps maps{LabelMap(40, 40, 0), InstanceMap(40, 40, 0)};
  for (int y = 10; y < 30; ++y) {
    for (int x = 10; x < 30; ++x) maps.labels.at(x, y) = 1;
  }
  const auto after = smoothed(maps, 3);
  CHECK(after.labels.at(10, 10) == 0);
  CHECK(after.labels.at(10, 20) == 1);
  CHECK(after.labels.at(9, 20) == 0);
  EditLimits limits;
  limits.selection = Selection::of({Mask(20, 40, 1), {20, 0, 20, 40}});
  const auto half = smoothed(maps, 3, limits);
  CHECK(half.labels.at(10, 10) == 1);
  CHECK(half.labels.at(29, 10) == 0);
}
