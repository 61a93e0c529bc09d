#include "core/layout/objects.h"

#include "core/layout/cut_out.h"
#include "core/layout/maps_text.h"
#include "support/catch.h"
#include "support/class_tables.h"

#include <set>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

LayoutMaps street() {
  return mapsFrom({"000000",  //
                   "022030",
                   "022033",
                   "111111"},
                  {"000000",  //
                   "055070",
                   "055077",
                   "000000"});
}

}  // namespace

TEST_CASE("Objects are listed with class, box, area and centroid") {
  const auto list = listObjects(street());
  REQUIRE(list.size() == 2);
  CHECK(list[0] == ObjectInfo{5, 2, {1, 1, 2, 2}, 4, 2.0, 2.0});
  CHECK(list[1].id == 7);
  CHECK(list[1].label == 3);
  CHECK(list[1].box == Rect{4, 1, 2, 2});
  CHECK(list[1].area == 3);
  CHECK(list[1].centreX == Approx((4.5 + 4.5 + 5.5) / 3));
  CHECK(list[1].centreY == Approx((1.5 + 2.5 + 2.5) / 3));
}

TEST_CASE("An object is picked whole, a region of stuff as far as it is connected") {
  const auto maps = mapsFrom({"2002", "0110", "2002"}, {"5005", "0000", "5006"});
  const auto object = pickObject(maps, 0, 0);
  REQUIRE(object);
  CHECK(object->id == 5);
  CHECK(object->region.box == Rect{0, 0, 4, 3});
  CHECK(object->region.mask.at(0, 2) == 1);
  CHECK(object->region.mask.at(3, 2) == 0);
  const auto region = pickObject(maps, 1, 1);
  REQUIRE(region);
  CHECK(region->id == 0);
  CHECK(region->label == 1);
  CHECK(region->region.box == Rect{1, 1, 2, 1});
  CHECK_FALSE(pickObject(maps, 4, 0));
  CHECK_FALSE(pickObject(maps, std::uint16_t{9}));
  CHECK_FALSE(pickObject(mapsFrom({"."}), 0, 0));
}

TEST_CASE("A deleted object is filled by the nearest stuff, not by other objects") {
  const auto maps = mapsFrom({"000000",  //
                              "022223",
                              "122221",
                              "111111"},
                             {"000000",  //
                              "055557",
                              "055550",
                              "000000"});
  const auto car = pickObject(maps, std::uint16_t{5});
  const auto after = filledBySurroundings(maps, car->region);
  CHECK(labelLines(after) == Lines{"000000", "000003", "111111", "111111"});
  CHECK(objectLines(after) == Lines{"000000", "000007", "000000", "000000"});
}

TEST_CASE("Where there is only another object, it fills, where there is nothing, nothing does") {
  const auto maps = mapsFrom({"2233"}, {"5577"});
  const auto after = filledBySurroundings(maps, pickObject(maps, std::uint16_t{5})->region);
  CHECK(labelLines(after) == Lines{"3333"});
  CHECK(objectLines(after) == Lines{"7777"});
  const auto full = mapsFrom({"22"}, {"55"});
  CHECK(labelLines(filledBySurroundings(full, pickObject(full, 0, 0)->region)) == Lines{".."});
}

TEST_CASE("Relabelling changes a whole object within the limits") {
  const auto maps = street();
  const auto car = pickObject(maps, std::uint16_t{5});
  CHECK(labelLines(relabelled(maps, car->region, 3, 5))[1] == "033030");
  EditLimits limits;
  limits.selection = Selection::of({Mask(2, 4, 1), {0, 0, 2, 4}});
  CHECK(labelLines(relabelled(maps, car->region, 3, 5, limits))[1] == "032030");
}

TEST_CASE("Merged objects take id and class of the first") {
  const std::vector<std::uint16_t> ids{7, 5};
  const auto after = merged(street(), ids);
  CHECK(labelLines(after) == Lines{"000000", "033030", "033033", "111111"});
  CHECK(objectLines(after) == Lines{"000000", "077070", "077077", "000000"});
  CHECK(merged(street(), std::vector<std::uint16_t>{7}) == street());
}

TEST_CASE("Every piece of an object but the largest gets an id of its own") {
  const auto maps = mapsFrom({"22022", "20002", "02000"}, {"44044", "40004", "04000"});
  UnusedObjectIds ids(maps.instances);
  const auto after = splitIntoPieces(maps, 4, ids);
  // The lower pixel touches the left piece at a corner.
  CHECK(objectLines(after) == Lines{"44055", "40005", "04000"});
  UnusedObjectIds more(after.instances);
  CHECK(splitIntoPieces(after, 4, more) == after);
}

TEST_CASE("Unused ids follow the largest, then fill what is free, then run out") {
  InstanceMap used(256, 257, 0);
  for (int i = 0; i < 65535; ++i) used.at(i % 256, i / 256) = static_cast<std::uint16_t>(i + 1);
  CHECK(UnusedObjectIds(used).next() == 0);
  used.at(9, 0) = 0;
  used.at(20, 0) = 0;
  UnusedObjectIds ids(used);
  CHECK(ids.next() == 10);
  CHECK(ids.next() == 21);
  CHECK(ids.next() == 0);
  UnusedObjectIds few(InstanceMap(2, 2, 7));
  CHECK(few.next() == 8);
  CHECK(few.next() == 9);
}

TEST_CASE("A cut-out goes elsewhere, larger, mirrored and cut off at the edge") {
  auto maps = street();
  const auto person = cutOut(maps, pickObject(maps, std::uint16_t{7})->region);
  CHECK(person.place == Rect{4, 1, 2, 2});
  auto moved = maps;
  paste(moved, placed(person, {{0, 0, 2, 2}, true}));
  CHECK(labelLines(moved) == Lines{"030000", "332030", "022033", "111111"});
  auto larger = maps;
  paste(larger, placed(person, {{3, -1, 4, 4}}));
  CHECK(labelLines(larger) == Lines{"000330", "022333", "022333", "111111"});
  auto upside = maps;
  paste(upside, placed(person, {{0, 0, 2, 2}, false, true}));
  CHECK(labelLines(upside)[0] == "330000");
  CHECK(labelLines(upside)[1] == "322030");
}

TEST_CASE("A cut-out takes other classes") {
  const auto maps = mapsFrom({"23"}, {"56"});
  auto piece = cutOut(maps, {Mask(2, 1, 1), {0, 0, 2, 1}});
  std::array<std::uint8_t, 256> labels{};
  labels.fill(kUnlabelled);
  labels[2] = 1;
  piece = withLabels(piece, labels);
  CHECK(piece.mask.at(0, 0) == 1);
  CHECK(piece.mask.at(1, 0) == 0);
  CHECK(piece.maps.labels.at(0, 0) == 1);
}

TEST_CASE("Regions become objects, and an object keeps its id where most of it lies") {
  auto classes = namedClasses({"ground", "sky", "car"}).classes();
  classes[2].kind = ClassKind::Thing;
  // Object 5 lies in three regions, most of it in the second; object 7 shares the third, and has
  // more of it; the fourth has no object.
  const auto maps = mapsFrom({"2022022202",  //
                              "0022022200",  //
                              "1111111111"},
                             {"5055057700",  //
                              "0055007700",  //
                              "0000000000"});
  LabelMap labels(16, 16, 0);
  InstanceMap instances(16, 16, 0);
  labels.paste(maps.labels, 0, 0);
  instances.paste(maps.instances, 0, 0);
  UnusedObjectIds ids(instances);
  const auto regions = numberedRegions({labels, instances, ClassTable(classes)}, ids);
  const auto fresh = regions.at(0, 0);
  const auto other = regions.at(9, 0);
  CHECK(regions.at(2, 0) == 5);
  CHECK(regions.at(3, 1) == 5);
  CHECK(regions.at(5, 0) == 7);
  CHECK(regions.at(7, 1) == 7);
  CHECK(std::set<std::uint16_t>{0, 5, 7, fresh, other}.size() == 5);
  CHECK(regions.at(1, 0) == 0);
  CHECK(regions.at(4, 2) == 0);
}
