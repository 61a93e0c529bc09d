#include "core/data/class_matching.h"

#include "core/base/error.h"
#include "core/data/class_mapping.h"
#include "support/catch.h"

using namespace spolvero;

namespace {

ClassTable table(const std::vector<std::string>& names) {
  std::vector<ClassInfo> classes;
  for (const auto& name : names) {
    const int id = int(classes.size());
    classes.push_back({id, name, ClassTable::defaultColour(id), ClassKind::Stuff});
  }
  return ClassTable(classes);
}

std::string matched(const std::string& name, const ClassTable& to) {
  const auto id = matchingClass(name, to);
  return id ? to[*id].name : "-";
}

}  // namespace

TEST_CASE("Class names match whatever their spelling, then by meaning") {
  const auto streets = table({"sky",
                              "building",
                              "pole",
                              "road",
                              "pavement",
                              "tree",
                              "sign_symbol",
                              "fence",
                              "car",
                              "pedestrian",
                              "bicyclist"});
  CHECK(matched("sky", streets) == "sky");
  CHECK(matched("Sky", streets) == "sky");
  CHECK(matched("sky-other", streets) == "sky");
  CHECK(matched("SignSymbol", streets) == "sign_symbol");
  CHECK(matched("traffic sign", streets) == "sign_symbol");
  CHECK(matched("sidewalk", streets) == "pavement");
  CHECK(matched("vegetation", streets) == "tree");
  CHECK(matched("person", streets) == "pedestrian");
  CHECK(matched("rider", streets) == "bicyclist");
  CHECK(matched("SUVPickupTruck", streets) == "car");
  CHECK(matched("wall-brick", streets) == "building");
  CHECK(matched("cars", streets) == "car");
}

TEST_CASE("Garments of one data set find their groups in another") {
  const auto groups = table({"background",
                             "skin",
                             "hair",
                             "accessory",
                             "top",
                             "outerwear",
                             "dress",
                             "trousers",
                             "skirt",
                             "footwear"});
  CHECK(matched("shoes", groups) == "footwear");
  CHECK(matched("boots", groups) == "footwear");
  CHECK(matched("vest", groups) == "outerwear");
  CHECK(matched("blouse", groups) == "top");
  CHECK(matched("jeans", groups) == "trousers");
  CHECK(matched("sunglasses", groups) == "accessory");
  CHECK(matched("torso skin", groups) == "skin");
}

TEST_CASE("What has no counterpart and what says it is nothing match nothing") {
  const auto streets = table({"sky", "road", "car"});
  CHECK(matched("banana", streets) == "-");
  CHECK(matched("unlabeled", streets) == "-");
  CHECK(matched("Void", streets) == "-");
  CHECK(matched("out of roi", streets) == "-");
  CHECK(matched("furniture-other", streets) == "-");
  CHECK(meansUnlabelled("ego vehicle"));
  CHECK_FALSE(meansUnlabelled("vehicle"));
}

TEST_CASE("An exact name wins over a synonym that comes first") {
  const auto both = table({"vehicle", "car", "path", "pavement"});
  CHECK(matched("car", both) == "car");
  CHECK(matched("path", both) == "path");
  CHECK(matched("van", both) == "car");
  const auto ids = matchingClasses(table({"sidewalk", "nothing like it"}), both);
  CHECK(ids[0] == 3);
  CHECK(ids[1] == 255);
  CHECK(ids[2] == 255);
}

TEST_CASE("A mapping written as a file is read back the same") {
  const auto from = table({"sidewalk", "car", "moon", "the \"odd\" one"});
  const ClassTable to({{0, "pavement", {1, 2, 3}, ClassKind::Stuff},
                       {1, "vehicle", {200, 2, 3}, ClassKind::Thing}});
  std::array<std::uint8_t, 256> ids{};
  ids.fill(255);
  ids[0] = 0;
  ids[1] = 1;
  ids[3] = 1;
  const auto text = ClassMapping(to, ids).toToml(from);
  const auto back = ClassMapping::fromToml(text, "m.toml", from);
  CHECK(back.target() == to);
  for (std::size_t id = 0; id < 256; ++id) CHECK(back[std::uint8_t(id)] == ids[id]);
}
