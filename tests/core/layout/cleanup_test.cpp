#include "core/layout/cleanup.h"

#include "core/layout/maps_text.h"
#include "support/catch.h"

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("A hole becomes what encloses it, up to its size") {
  const auto maps = mapsFrom({"111111",  //
                              "102201",
                              "112211",
                              "111131",
                              "111111"});
  CHECK(labelLines(holesFilled(maps, 1, 1)) == Lines{"111111",  //
                                                     "102201",
                                                     "112211",
                                                     "111111",
                                                     "111111"});
  CHECK(labelLines(holesFilled(maps, std::nullopt, 6)) ==
        Lines{"111111", "111111", "111111", "111111", "111111"});
}

TEST_CASE("What touches the edge of the layout or two classes is no hole") {
  const auto maps = mapsFrom({"101111",  //
                              "111122",
                              "111322",
                              "111122"});
  CHECK(holesFilled(maps, std::nullopt, 100) == maps);
}

TEST_CASE("A filled hole belongs to the object that most of its border belongs to") {
  const auto maps = mapsFrom({"1111", "1021", "1111"}, {"3334", "3003", "3333"});
  CHECK(objectLines(holesFilled(maps, 1, 9)) == Lines{"3334", "3333", "3333"});
}

TEST_CASE("An object is a hole only where the class is named", "[layout]") {
  const auto maps =
      mapsFrom({"00000", "02120", "02220", "00000"}, {"00000", "07070", "07770", "00000"});
  CHECK(holesFilled(maps, std::nullopt, 20) == maps);
  CHECK(labelLines(holesFilled(maps, 0, 20)) == Lines(4, "00000"));
}

TEST_CASE("A hole that reaches into pixels that may not change stays") {
  const auto maps = mapsFrom({"1111", "1001", "1111"});
  EditLimits limits;
  limits.selection = Selection::of({Mask(2, 3, 1), {0, 0, 2, 3}});
  CHECK(holesFilled(maps, 1, 9, limits) == maps);
  limits = {};
  limits.keptLabels.set(0);
  CHECK(holesFilled(maps, 1, 9, limits) == maps);
}

TEST_CASE("Specks join the neighbour they share most border with") {
  const auto maps = mapsFrom({"00011",  //
                              "02011",
                              "00211",
                              "00011"});
  // The lower one touches class 0 on three sides and class 1 on one.
  CHECK(labelLines(specksRemoved(maps, 2)) == Lines{"00011", "00011", "00011", "00011"});
  CHECK(specksRemoved(maps, 1) == maps);
}

TEST_CASE("Specks within specks go from the outside inwards, and a layout of specks stays") {
  const auto nested = mapsFrom({"000000", "022200", "023200", "022200", "000000"});
  CHECK(labelLines(specksRemoved(nested, 9)) == Lines(5, "000000"));
  const auto board = mapsFrom({"0101", "1010"});
  CHECK(specksRemoved(board, 4) == board);
}

TEST_CASE("A stray piece of an object is a speck among another object of its class") {
  const auto maps = mapsFrom({"1111", "1111"}, {"2223", "2333"});
  CHECK(objectLines(specksRemoved(maps, 4)) == Lines{"2223", "2333"});
  const auto stray = mapsFrom({"1111", "1111"}, {"2322", "2222"});
  CHECK(objectLines(specksRemoved(stray, 4)) == Lines{"2222", "2222"});
}

TEST_CASE("Specks do not join classes that are kept") {
  const auto maps = mapsFrom({"11100", "12100", "11100"});
  EditLimits limits;
  limits.keptLabels.set(1);
  CHECK(specksRemoved(maps, 3, limits) == maps);
}
