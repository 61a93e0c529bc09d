#include "core/layout/layers.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <random>
#include <utility>

namespace spolvero {

namespace {

constexpr int kWidth = 24;
constexpr int kHeight = 18;

ClassTable threeClasses() {
  return ClassTable({{0, "sky", {0, 0, 200}},
                     {1, "road", {90, 90, 90}},
                     {2, "car", {200, 0, 0}, ClassKind::Thing}});
}

/// Made member by member: GCC 12 takes names in nested braces for uninitialised.
LayoutLayer layerOf(int id, LayoutMaps maps, bool visible = true) {
  LayoutLayer layer;
  layer.id = id;
  layer.visible = visible;
  layer.maps = std::move(maps);
  return layer;
}

/// See-through but for a filled rectangle.
LayoutLayer layerWith(int id, const Rect& rect, std::uint8_t label, std::uint16_t object = 0) {
  LayoutLayer layer{{.id = id},
                    {LabelMap(kWidth, kHeight, kUnlabelled), InstanceMap(kWidth, kHeight)}};
  layer.maps.labels.paste(LabelMap(rect.width, rect.height, label), rect.x, rect.y);
  layer.maps.instances.paste(InstanceMap(rect.width, rect.height, object), rect.x, rect.y);
  return layer;
}

/// Sky below, a road from row 10 on, a car on it.
LayerStack street() {
  return LayerStack({layerWith(1, {0, 0, kWidth, kHeight}, 0),
                     layerWith(4, {0, 10, kWidth, 8}, 1),
                     layerWith(9, {5, 8, 6, 4}, 2, 7)},
                    1);
}

LayoutMaps randomMaps(std::mt19937& random, int width, int height) {
  LayoutMaps maps{LabelMap(width, height), InstanceMap(width, height)};
  for (auto& label : maps.labels) label = random() % 2 == 0 ? kUnlabelled : random() % 3;
  for (auto& object : maps.instances) object = static_cast<std::uint16_t>(random());
  return maps;
}

std::vector<int> idsOf(const LayerStack& stack) {
  std::vector<int> ids;
  for (const auto& layer : stack.layers()) ids.push_back(layer.id);
  return ids;
}

template <class Action>
std::string refusal(const Action& action) {
  try {
    action();
  } catch (const ShapeError& error) {
    return error.what();
  }
  return "nothing was refused";
}

}  // namespace

TEST_CASE("A stack of one layout flattens to the same bits") {
  std::mt19937 random(3);
  const auto maps = randomMaps(random, 40, 33);
  const Layout layout(maps.labels, maps.instances, threeClasses());
  const LayerStack stack(layout);
  CHECK(stack.size() == 1);
  CHECK(stack.active().visible);
  CHECK(stack.flattened() == maps);
  CHECK(flattenedLayout(stack, threeClasses()) == layout);
}

TEST_CASE("Where a layer is unlabelled the ones beneath show through") {
  const auto flat = street().flattened();
  CHECK(flat.labels.at(3, 3) == 0);
  CHECK(flat.labels.at(3, 12) == 1);
  CHECK(flat.labels.at(6, 9) == 2);
  CHECK(flat.instances.at(6, 9) == 7);
  CHECK(flat.instances.at(3, 12) == 0);
}

TEST_CASE("Hidden layers are not in the flattened layout") {
  auto stack = street();
  auto car = stack[2].attributes();
  car.visible = false;
  stack.setAttributes(car);
  CHECK(stack.flattened().labels.at(6, 9) == 0);
  auto sky = stack[0].attributes();
  sky.visible = false;
  stack.setAttributes(sky);
  CHECK(stack.flattened().labels.at(6, 9) == kUnlabelled);
  CHECK(stack.flattened().labels.at(6, 12) == 1);
}

TEST_CASE("Flattening a part is the part of flattening") {
  std::mt19937 random(8);
  std::vector<LayoutLayer> layers;
  for (int id = 1; id <= 5; ++id) {
    layers.push_back(layerOf(id, randomMaps(random, 50, 41), id != 3));
  }
  const LayerStack stack(std::move(layers), 0);
  const auto whole = stack.flattened();
  for (int i = 0; i < 50; ++i) {
    const int x = static_cast<int>(random() % 40);
    const int y = static_cast<int>(random() % 30);
    const Rect area{x, y, 1 + static_cast<int>(random() % 10), 1 + static_cast<int>(random() % 11)};
    CHECK(stack.flattened(area) == whole.cropped(area));
  }
}

TEST_CASE("A stack that is not whole is refused and says why") {
  const Rect all{0, 0, kWidth, kHeight};
  CHECK_THAT(refusal([] { LayerStack(std::vector<LayoutLayer>{}, 0); }),
             ContainsText("at least one"));
  CHECK_THAT(refusal([&] {
               LayerStack({layerWith(1, all, 0), layerWith(1, all, 0)}, 0);
             }),
             ContainsText("found 1 twice"));
  CHECK_THAT(refusal([&] { LayerStack({layerWith(0, all, 0)}, 0); }), ContainsText("found 0"));
  CHECK_THAT(refusal([&] { LayerStack({layerWith(1, all, 0)}, 1); }),
             ContainsText("from 0 to 0, found 1"));
  auto smaller = layerWith(2, all, 0);
  smaller.name = "cars";
  smaller.maps.instances = InstanceMap(kWidth, kHeight - 1);
  CHECK_THAT(refusal([&] {
               LayerStack({layerWith(1, all, 0), smaller}, 0);
             }),
             ContainsText("'cars'") && ContainsText("24×18") && ContainsText("24×17"));
  auto named = layerWith(1, all, 0);
  named.name = std::string(600, 'x');
  CHECK_THAT(refusal([&] { LayerStack({named}, 0); }), ContainsText("512 bytes, found 600"));
  std::vector<LayoutLayer> many;
  for (int id = 1; id <= 65; ++id) many.push_back(layerWith(id, all, 0));
  CHECK_THAT(refusal([&] { LayerStack(many, 0); }), ContainsText("at most 64, found 65"));
  CHECK_THAT(refusal([] {
               LayerStack({layerOf(1, {LabelMap(8, 8), InstanceMap(8, 8)})}, 0);
             }),
             ContainsText("16 to 4096"));
}

TEST_CASE("Too many pixels in all layers together are refused") {
  LayerStack stack(Layout(4096, 4096, threeClasses()));
  CHECK(stack.hasRoom());
  // Seventeen layers of this size would be one too many; their count is checked, not made.
  std::vector<LayerAttributes> order = stack.attributes();
  while (order.size() < 17) order.push_back({.id = static_cast<int>(order.size()) + 1});
  CHECK_THAT(refusal([&] { stack.arrange(order, {}); }), ContainsText("17 layers of 4096×4096"));
  CHECK(stack.size() == 1);
}

TEST_CASE("Layers are added, moved and taken away, the active one stays so") {
  auto stack = street();
  CHECK(stack.active().id == 4);
  const int id = stack.insertEmpty(1, "fog");
  CHECK(id == 10);
  CHECK(idsOf(stack) == std::vector{1, 10, 4, 9});
  CHECK(stack.active().id == 4);
  CHECK(stack.flattened() == street().flattened());
  stack.move(3, 0);
  CHECK(idsOf(stack) == std::vector{9, 1, 10, 4});
  CHECK(stack.active().id == 4);
  CHECK(stack.take(0).id == 9);
  CHECK(stack.active().id == 4);
  CHECK(stack.take(2).id == 4);
  CHECK(stack.active().id == 10);
  stack.take(1);
  CHECK_THAT(refusal([&] { stack.take(0); }), ContainsText("only layer"));
  CHECK(idsOf(stack) == std::vector{1});
  CHECK(stack.active().id == 1);
}

TEST_CASE("A copy of a layer has objects of its own, and the picture stays") {
  auto stack = street();
  const auto before = stack.flattened();
  auto copy = stack.copied(2);
  CHECK(copy.objects == std::vector<std::pair<std::uint16_t, std::uint16_t>>{{7, 1}});
  CHECK(copy.layer.id == 10);
  stack.insert(3, std::move(copy.layer));
  CHECK(stack[3].maps.instances.at(6, 9) == 1);
  CHECK(stack[2].maps.instances.at(6, 9) == 7);
  CHECK(stack.flattened().labels == before.labels);
}

TEST_CASE("A copy that would need more object ids than there are is refused") {
  LayoutMaps maps{LabelMap(256, 256, 2), InstanceMap(256, 256)};
  int id = 0;
  for (auto& object : maps.instances) object = static_cast<std::uint16_t>(++id);
  LayerStack stack({layerOf(1, maps)}, 0);
  CHECK_THAT(refusal([&] { stack.copied(0); }), ContainsText("object ids"));
  CHECK(stack.size() == 1);
}

TEST_CASE("Merging down changes nothing that is seen") {
  auto stack = street();
  stack.setActiveIndex(2);
  const auto before = stack.flattened();
  stack.mergeDown(2);
  CHECK(idsOf(stack) == std::vector{1, 4});
  CHECK(stack.active().id == 4);
  CHECK(stack.flattened() == before);
  CHECK(stack[1].maps.labels.at(6, 9) == 2);
  CHECK_THAT(refusal([&] { stack.mergeDown(0); }), ContainsText("none beneath"));
}

TEST_CASE("Flattening all keeps what is visible and the lowest visible layer's name") {
  auto stack = street();
  stack.setAttributes({.id = 1, .name = "sky", .visible = false});
  stack.setAttributes({.id = 4, .name = "road"});
  const auto before = stack.flattened();
  stack.flattenAll();
  REQUIRE(stack.size() == 1);
  CHECK(stack[0].name == "road");
  CHECK(stack[0].id == 4);
  CHECK(stack.flattened() == before);
}

TEST_CASE("An arrangement sorts, drops and adds layers in one go, or does nothing") {
  auto stack = street();
  stack.setActiveIndex(2);
  const auto first = stack;
  const auto fog = layerWith(12, {0, 0, 4, 4}, 1);
  stack.arrange({{.id = 9, .name = "cars"}, {.id = 12}, {.id = 1}}, {{12, fog.maps}});
  CHECK(idsOf(stack) == std::vector{9, 12, 1});
  CHECK(stack.active().name == "cars");
  CHECK(stack[1].maps == fog.maps);
  CHECK(stack[2].maps == first[0].maps);

  const auto arranged = stack;
  CHECK_THAT(refusal([&] { stack.arrange({{.id = 1}, {.id = 5}}, {}); }), ContainsText("layer 5"));
  CHECK_THAT(refusal([&] {
               stack.arrange({{.id = 1}}, {{1, fog.maps}});
             }),
             ContainsText("layer 1"));
  CHECK_THAT(refusal([&] { stack.arrange({{.id = 1}, {.id = 1}}, {}); }), ContainsText("layer 1"));
  CHECK_THAT(refusal([&] { stack.arrange({}, {}); }), ContainsText("at least one"));
  const LayoutMaps small{LabelMap(16, 16), InstanceMap(16, 16)};
  CHECK_THAT(refusal([&] { stack.arrange({{.id = 2}}, {{2, small}}); }), ContainsText("16×16"));
  CHECK(stack == arranged);
}

TEST_CASE("Which layer is active is no part of the content") {
  auto stack = street();
  stack.setActiveIndex(0);
  CHECK(stack == street());
  stack.setAttributes({.id = 1, .locked = true});
  CHECK_FALSE(stack == street());
}

TEST_CASE("Free object ids: after the largest of any layer, else the smallest hole, else none") {
  auto stack = street();
  CHECK(stack.freeObjectId() == 8);
  stack.paste(0, LabelMap(1, 1, 2), InstanceMap(1, 1, 65535), 0, 0);
  CHECK(stack.freeObjectId() == 1);
  LayoutMaps full{LabelMap(256, 256, 2), InstanceMap(256, 256)};
  int id = 0;
  for (auto& object : full.instances) object = static_cast<std::uint16_t>(++id);
  CHECK(LayerStack({layerOf(1, full)}, 0).freeObjectId() == 0);
}

TEST_CASE("All layers are resized and cropped as a layout is") {
  const auto stack = street();
  const auto larger = stack.resized(60, 40);
  CHECK(larger.size() == 3);
  CHECK(flattenedLayout(larger, threeClasses()) ==
        flattenedLayout(stack, threeClasses()).resized(60, 40));
  const Rect part{2, 1, 18, 17};
  CHECK(stack.cropped(part).flattened() == stack.flattened(part));
  CHECK_THAT(refusal([&] { stack.cropped({20, 0, 18, 17}); }), ContainsText("leaves"));
  CHECK_THAT(refusal([&] { stack.cropped({0, 0, 8, 17}); }), ContainsText("16 to 4096"));
  CHECK_THAT(refusal([&] { stack.resized(5000, 20); }), ContainsText("found 5000×20"));
}

TEST_CASE("Parts that do not fit are refused") {
  auto stack = street();
  CHECK_THAT(refusal([&] { stack.paste(0, LabelMap(5, 5), InstanceMap(5, 5), 20, 0); }),
             ContainsText("5×5 at 20,0"));
  CHECK_THAT(refusal([&] { stack.paste(0, LabelMap(5, 5), InstanceMap(5, 4), 0, 0); }),
             ContainsText("does not fit"));
  CHECK_THAT(refusal([&] { stack.paste(3, LabelMap(5, 5), InstanceMap(5, 5), 0, 0); }),
             ContainsText("found 3"));
  CHECK(stack == street());
}

TEST_CASE("A label without a class is found on hidden layers too, and the layer named") {
  auto stack = street();
  stack.setAttributes({.id = 9, .name = "cars", .visible = false});
  stack.paste(2, LabelMap(1, 1, 3), InstanceMap(1, 1), 4, 2);
  CHECK_THAT(refusal([&] { checkLabels(stack, threeClasses()); }),
             ContainsText("'cars'") && ContainsText("found 3 at x=4, y=2"));
  CHECK_THAT(refusal([&] { flattenedLayout(stack, threeClasses()); }), ContainsText("'cars'"));
}

}  // namespace spolvero
