#include "core/layout/layout.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <random>

using namespace spolvero;

namespace {

ClassTable someClasses() {
  return ClassTable({{0, "sky", {10, 20, 200}},
                     {1, "road", {90, 90, 90}},
                     {2, "car", {200, 0, 0}, ClassKind::Thing}});
}

Layout randomLayout(int width, int height, unsigned seed) {
  std::mt19937 random(seed);
  LabelMap labels(width, height);
  InstanceMap instances(width, height);
  for (auto& label : labels) {
    const auto value = random() % 4;
    label = value == 3 ? kUnlabelled : static_cast<std::uint8_t>(value);
  }
  for (auto& id : instances) id = static_cast<std::uint16_t>(random());
  return {labels, instances, someClasses()};
}

/// A layout of 16×16 whose top left corner is drawn by digits, rows one after the other.
template <class T>
void draw(Grid<T>& grid, const std::vector<std::string>& rows) {
  for (std::size_t y = 0; y < rows.size(); ++y) {
    for (std::size_t x = 0; x < rows[y].size(); ++x) {
      grid.at(int(x), int(y)) = static_cast<T>(rows[y][x] - '0');
    }
  }
}

std::vector<std::string> corner(const Grid<std::uint8_t>& grid, int width, int height) {
  std::vector<std::string> rows;
  for (int y = 0; y < height; ++y) {
    rows.emplace_back();
    for (int x = 0; x < width; ++x) rows.back() += char('0' + grid.at(x, y));
  }
  return rows;
}

std::string messageOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const ShapeError& error) {
    return error.what();
  }
  FAIL("expected a ShapeError");
  return {};
}

}  // namespace

TEST_CASE("The boundary is where a 4-neighbour is another object") {
  LabelMap labels(16, 16, 0);
  InstanceMap instances(16, 16, 0);
  draw(labels, {"222200", "222200", "222200", "000000"});
  draw(instances, {"112200", "112200", "112200", "000000"});
  const auto edge = boundaryMap({labels, instances, someClasses()});
  CHECK(corner(edge, 6, 5) ==
        std::vector<std::string>{"011110", "011110", "111110", "111100", "000000"});
}

TEST_CASE("Two stuff classes have a boundary, diagonal neighbours none") {
  LabelMap labels(16, 16, 0);
  labels.at(5, 5) = 1;
  const auto edge = boundaryMap({labels, InstanceMap(16, 16, 0), someClasses()});
  int count = 0;
  for (const auto value : edge) count += value;
  CHECK(count == 5);
  CHECK(edge.at(5, 5) == 1);
  CHECK(edge.at(4, 5) == 1);
  CHECK(edge.at(4, 4) == 0);
}

TEST_CASE("Objects of two classes with one id are two objects") {
  LabelMap labels(16, 16, 0);
  InstanceMap instances(16, 16, 7);
  for (int y = 0; y < 16; ++y) labels.at(0, y) = 2;
  const Layout layout(labels, instances, someClasses());
  CHECK(boundaryMap(layout).at(0, 3) == 1);
  CHECK(boundaryMap(layout).at(1, 3) == 1);
  CHECK(boundaryMap(layout).at(2, 3) == 0);
  CHECK(pairedIds(layout).at(0, 0) == 2 * 65536 + 7);
  CHECK(pairedIds(layout).at(1, 0) == 7);
}

TEST_CASE("The boundary agrees with its definition on random layouts") {
  const auto layout = randomLayout(23, 19, 3);
  const auto ids = pairedIds(layout);
  const auto edge = boundaryMap(layout);
  for (int y = 0; y < 19; ++y) {
    for (int x = 0; x < 23; ++x) {
      bool expected = false;
      for (const auto& [dx, dy] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
        const bool inside = ids.rect().contains(x + dx, y + dy);
        expected = expected || (inside && ids.at(x + dx, y + dy) != ids.at(x, y));
      }
      CHECK(int(edge.at(x, y)) == int(expected));
    }
  }
}

TEST_CASE("Resizing takes the pixel under each centre") {
  LabelMap labels(16, 16, 0);
  for (int x = 0; x < 16; ++x) labels.at(x, 0) = static_cast<std::uint8_t>(x % 3);
  const Layout layout(labels, InstanceMap(16, 16, 0), someClasses());
  // Twice as wide: every column twice.
  const auto doubled = layout.resized(32, 16);
  CHECK(corner(doubled.labels(), 8, 1) == std::vector<std::string>{"00112200"});
  // 16 to 24: the centre (2i+1)/2·16/24 lies over columns 0 1 1 2 3 3 4 5 5 …
  const auto wider = layout.resized(24, 16);
  CHECK(corner(wider.labels(), 9, 1) == std::vector<std::string>{"011200122"});
  // 32 to 16: the centre lies over column 2i+1, which came from column i.
  CHECK(doubled.resized(16, 16) == layout);
}

TEST_CASE("Growing by whole factors and shrinking back is the same layout") {
  const auto layout = randomLayout(17, 29, 9);
  for (const int factor : {2, 3, 5}) {
    CHECK(layout.resized(17 * factor, 29 * factor).resized(17, 29) == layout);
  }
}

TEST_CASE("Cropping undoes padding at any size") {
  std::mt19937 random(11);
  for (int i = 0; i < 50; ++i) {
    const int width = 16 + int(random() % 80);
    const int height = 16 + int(random() % 80);
    const auto layout = randomLayout(width, height, unsigned(i));
    const auto padded = layout.paddedTo(width + int(random() % 40), height + int(random() % 40));
    CHECK(padded.cropped(layout.rect()) == layout);
    const int right = padded.width() - 1;
    const int bottom = padded.height() - 1;
    CHECK(padded.labels().at(right, 3) == layout.labels().at(width - 1, 3));
    CHECK(padded.instances().at(5, bottom) == layout.instances().at(5, height - 1));
    CHECK(padded.labels().at(right, bottom) == layout.labels().at(width - 1, height - 1));
  }
}

TEST_CASE("The largest layout can be padded beyond the limit for networks with strides") {
  const Layout layout(4096, 16, someClasses(), 1);
  CHECK(layout.paddedTo(4224, 128).cropped(layout.rect()) == layout);
}

TEST_CASE("Cropping takes the part asked for") {
  const auto layout = randomLayout(40, 30, 2);
  const auto part = layout.cropped({7, 5, 20, 18});
  for (int y = 0; y < 18; ++y) {
    for (int x = 0; x < 20; ++x) {
      CHECK(part.labels().at(x, y) == layout.labels().at(x + 7, y + 5));
      CHECK(part.instances().at(x, y) == layout.instances().at(x + 7, y + 5));
    }
  }
}

TEST_CASE("Pasting replaces exactly the part under it") {
  auto layout = randomLayout(40, 30, 2);
  const auto before = layout;
  const auto part = randomLayout(16, 17, 8);
  layout.paste(part.labels(), part.instances(), 24, 13);
  CHECK(layout.cropped({24, 13, 16, 17}) == part);
  CHECK(layout.cropped({0, 0, 24, 30}) == before.cropped({0, 0, 24, 30}));
  CHECK_THROWS_AS(layout.paste(part.labels(), part.instances(), 25, 13), ShapeError);
  CHECK_THROWS_AS(layout.paste(part.labels(), part.instances(), -1, 0), ShapeError);
  CHECK_THROWS_AS(layout.paste(part.labels(), InstanceMap(16, 16), 0, 0), ShapeError);
  CHECK_THROWS_AS(layout.paste(LabelMap(2, 2, 3), InstanceMap(2, 2), 0, 0), ShapeError);
}

TEST_CASE("Layouts of impossible sizes or with unknown labels are refused") {
  CHECK_THAT(messageOf([] { Layout(15, 16, someClasses()); }), ContainsText("found 15×16"));
  CHECK_THAT(messageOf([] { Layout(16, 4097, someClasses()); }), ContainsText("found 16×4097"));
  CHECK_THAT(messageOf([] { Layout(16, 16, someClasses(), 3); }), ContainsText("found 3"));
  CHECK_THAT(messageOf([] { Layout(LabelMap(16, 16), InstanceMap(16, 17), someClasses()); }),
             ContainsText("16×16 and 16×17"));
  LabelMap labels(20, 16, 0);
  labels.at(13, 11) = 200;
  CHECK_THAT(messageOf([&] { Layout(labels, InstanceMap(20, 16), someClasses()); }),
             ContainsText("found 200 at x=13, y=11"));
  const auto layout = randomLayout(20, 20, 1);
  CHECK_THROWS_AS(layout.resized(8, 20), ShapeError);
  CHECK_THROWS_AS(layout.cropped({5, 5, 16, 16}), ShapeError);
  CHECK_THROWS_AS(layout.cropped({0, 0, 15, 20}), ShapeError);
  CHECK_THROWS_AS(layout.paddedTo(19, 20), ShapeError);
}

TEST_CASE("Another table of classes must know every label") {
  const Layout layout(16, 16, someClasses(), 2);
  const ClassTable fewer({{0, "a", {1, 1, 1}}, {1, "b", {2, 2, 2}}});
  CHECK_THROWS_AS(layout.withClasses(fewer), ShapeError);
  const ClassTable others({{0, "a", {1, 1, 1}}, {1, "b", {2, 2, 2}}, {2, "c", {3, 3, 3}}});
  CHECK(layout.withClasses(others).classes() == others);
  CHECK(layout.withClasses(others).labels() == layout.labels());
}

TEST_CASE("A coloured layout shows classes in their colours and unlabelled pixels apart") {
  LabelMap labels(16, 16, 2);
  labels.at(4, 4) = kUnlabelled;
  const Layout layout(labels, InstanceMap(16, 16), someClasses());
  CHECK(colouredLayout(layout).at(0, 0) == Rgb{200, 0, 0});
  CHECK(colouredLayout(layout).at(4, 4) == Rgb{0, 0, 0});
  const ClassTable black({{0, "a", {0, 0, 0}}, {1, "b", {1, 1, 1}}, {2, "c", {5, 5, 5}}});
  CHECK(colouredLayout(layout.withClasses(black)).at(4, 4) == Rgb{2, 2, 2});
}

TEST_CASE("The histogram counts every pixel") {
  LabelMap labels(20, 10, 1);
  labels.at(0, 0) = 255;
  labels.at(1, 0) = 0;
  const auto counts = labelHistogram(labels);
  CHECK(counts.size() == 256);
  CHECK(counts[0] == 1);
  CHECK(counts[1] == 198);
  CHECK(counts[255] == 1);
}

TEST_CASE("Rectangles intersect and unite") {
  const Rect a{0, 0, 10, 10};
  const Rect b{5, 6, 10, 10};
  CHECK(a.intersected(b) == Rect{5, 6, 5, 4});
  CHECK(a.intersected({10, 0, 5, 5}) == Rect{});
  CHECK(a.united(b) == Rect{0, 0, 15, 16});
  CHECK(a.united({}) == a);
  CHECK(Rect{}.united(b) == b);
  CHECK(a.contains(9, 9));
  CHECK_FALSE(a.contains(10, 9));
}
