#include "core/layout/components.h"

#include "core/base/error.h"
#include "support/catch.h"

using namespace spolvero;

namespace {

ClassTable someClasses() {
  return ClassTable({{0, "sky", {10, 20, 200}},
                     {1, "dog", {90, 90, 90}, ClassKind::Thing},
                     {2, "car", {200, 0, 0}, ClassKind::Thing}});
}

Layout drawn(const std::vector<std::string>& rows) {
  LabelMap labels(16, 16, 0);
  for (std::size_t y = 0; y < rows.size(); ++y) {
    for (std::size_t x = 0; x < rows[y].size(); ++x) {
      labels.at(int(x), int(y)) =
          rows[y][x] == '.' ? kUnlabelled : static_cast<std::uint8_t>(rows[y][x] - '0');
    }
  }
  return {labels, InstanceMap(16, 16, 9), someClasses()};
}

std::string row(const InstanceMap& map, int y, int width) {
  std::string text;
  for (int x = 0; x < width; ++x) text += char('0' + map.at(x, y));
  return text;
}

}  // namespace

TEST_CASE("Every 4-connected region of a thing is an object, numbered row by row") {
  const auto layout = withInstancesFromComponents(drawn({"0022012",  //
                                                         "1202002",
                                                         "1022.22",
                                                         "1200022"}));
  const auto& ids = layout.instances();
  CHECK(row(ids, 0, 7) == "0011023");
  CHECK(row(ids, 1, 7) == "4501003");
  CHECK(row(ids, 2, 7) == "4011033");
  CHECK(row(ids, 3, 7) == "4600033");
  CHECK(ids.at(10, 10) == 0);
  CHECK(layout.labels() == drawn({"0022012", "1202002", "1022.22", "1200022"}).labels());
}

TEST_CASE("A layout without things has no objects") {
  const auto layout = withInstancesFromComponents(Layout(32, 16, someClasses(), 0));
  for (const auto id : layout.instances()) CHECK(id == 0);
}

TEST_CASE("More objects than ids are refused") {
  LabelMap labels(512, 512, 0);
  for (int y = 0; y < 512; ++y) {
    for (int x = y % 2; x < 512; x += 2) labels.at(x, y) = 2;
  }
  const Layout layout(labels, InstanceMap(512, 512, 0), someClasses());
  CHECK_THROWS_AS(withInstancesFromComponents(layout), ShapeError);
}

TEST_CASE("A region is the connected part around a pixel with its box") {
  const auto layout = drawn({"22222", "20002", "20202", "22002"});
  const auto region = connectedRegion(layout.labels(), 0, 0);
  CHECK(region.box == Rect{0, 0, 5, 4});
  std::string mask;
  for (const auto value : region.mask) mask += char('0' + value);
  CHECK(mask ==
        "11111"
        "10001"
        "10001"
        "11001");
  const auto island = connectedRegion(layout.labels(), 2, 2);
  CHECK(island.box == Rect{2, 2, 1, 1});
  CHECK_THROWS_AS(connectedRegion(layout.labels(), 16, 0), ShapeError);
  CHECK_THROWS_AS(connectedRegion(layout.labels(), 0, -1), ShapeError);
}

TEST_CASE("A region may be as large as the largest layout") {
  const LabelMap labels(4096, 4096, 1);
  const auto region = connectedRegion(labels, 4000, 17);
  CHECK(region.box == labels.rect());
  CHECK(region.mask == Grid<std::uint8_t>(4096, 4096, 1));
}
