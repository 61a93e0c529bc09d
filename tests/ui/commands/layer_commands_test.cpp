#include "ui/commands/layer_commands.h"

#include "tests/ui/support/scenes.h"

#include "support/catch.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"
#include "ui/commands/selection_command.h"

#include <QSignalSpy>

#include <random>

namespace spolvero::ui {

using testing::plainScene;

namespace {

LayoutPart filledPart(const Rect& rect, int label, int instance = 0, int layer = 0) {
  return {LabelMap(rect.width, rect.height, static_cast<std::uint8_t>(label)),
          InstanceMap(rect.width, rect.height, static_cast<std::uint16_t>(instance)),
          rect.x,
          rect.y,
          layer};
}

std::vector<int> idsOf(const SceneDocument& document) {
  std::vector<int> ids;
  for (const auto& layer : document.layers().layers()) ids.push_back(layer.id);
  return ids;
}

void setLocked(SceneDocument& document, int layer, bool locked) {
  auto attributes = document.layers()[document.layers().indexOf(layer).value()].attributes();
  attributes.locked = locked;
  pushLayerAttributes(document, attributes, "Lock");
}

void setVisible(SceneDocument& document, int layer, bool visible) {
  auto attributes = document.layers()[document.layers().indexOf(layer).value()].attributes();
  attributes.visible = visible;
  pushLayerAttributes(document, attributes, "Hide");
}

/// Whether the layout is what the layers show.
bool isFlattened(const SceneDocument& document) {
  const auto flat = document.layers().flattened();
  return flat.labels == document.layout().labels() &&
         flat.instances == document.layout().instances();
}

}  // namespace

TEST_CASE("A document without layers gets one that is its layout", "[commands]") {
  SceneDocument document(plainScene(64, 48, 2));
  REQUIRE(document.layers().size() == 1);
  CHECK(document.activeLayer().maps.labels == document.layout().labels());
  CHECK(SceneDocument::layerName(document.activeLayer()) == "Layer 1");
}

TEST_CASE("Edits go into the active layer and show where nothing covers them", "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  const int upper = pushAddLayer(document, "cars");
  CHECK(upper == 2);
  CHECK(document.activeLayer().id == upper);
  CHECK(document.layout() == plainScene(64, 64, 0).layout);
  pushLayoutPart(document, filledPart({10, 10, 20, 20}, 2, 5), "Brush");
  CHECK(document.layers()[0].maps.labels.at(15, 15) == 0);
  CHECK(document.layers()[1].maps.labels.at(15, 15) == 2);
  CHECK(document.layers()[1].maps.labels.at(5, 5) == kUnlabelled);
  CHECK(document.layout().labels().at(15, 15) == 2);
  CHECK(document.layout().instances().at(15, 15) == 5);

  document.setActiveLayer(0);
  pushLayoutPart(document, filledPart({0, 0, 64, 64}, 3), "Fill");
  CHECK(document.layout().labels().at(15, 15) == 2);
  CHECK(document.layout().labels().at(5, 5) == 3);

  pushLayoutPart(document, filledPart({10, 10, 20, 20}, kUnlabelled, 0, upper), "Eraser");
  CHECK(document.layout().labels().at(15, 15) == 3);
  CHECK(document.layers()[0].maps.labels.at(15, 15) == 3);
}

TEST_CASE("Parts of several layers are one step", "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  const int upper = pushAddLayer(document);
  const auto before = document.layers();
  const std::vector<LayoutPart> parts{filledPart({0, 0, 8, 8}, 1, 0, 1),
                                      filledPart({4, 4, 8, 8}, 2, 3, upper),
                                      filledPart({6, 6, 8, 8}, 3, 0, 1)};
  const int steps = document.undoStack()->count();
  CHECK(pushLayoutParts(document, parts, "Move"));
  CHECK(document.undoStack()->count() == steps + 1);
  CHECK(document.layers()[0].maps.labels.at(2, 2) == 1);
  CHECK(document.layers()[0].maps.labels.at(7, 7) == 3);
  CHECK(document.layers()[1].maps.labels.at(7, 7) == 2);
  CHECK(isFlattened(document));
  document.undoStack()->undo();
  CHECK(document.layers() == before);
  CHECK_THROWS_WITH(pushLayoutPart(document, filledPart({0, 0, 8, 8}, 1, 0, 77), "Move"),
                    ContainsText("found 77"));
}

TEST_CASE("Locked and hidden layers refuse edits and say why", "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  const int upper = pushAddLayer(document, "cars");
  QSignalSpy refusals(&document, &SceneDocument::editRefused);
  setLocked(document, upper, true);
  const int steps = document.undoStack()->count();
  CHECK_FALSE(pushLayoutPart(document, filledPart({0, 0, 8, 8}, 1), "Brush"));
  REQUIRE(refusals.size() == 1);
  CHECK(refusals.back().front().toString().contains("cars"));
  CHECK(refusals.back().front().toString().contains("locked"));
  CHECK_FALSE(pushRemoveLayer(document, upper));
  CHECK_FALSE(pushMergeDown(document, upper));
  CHECK_FALSE(pushFlattenLayers(document));
  CHECK(refusals.size() == 4);
  CHECK(document.undoStack()->count() == steps);

  setLocked(document, upper, false);
  setVisible(document, upper, false);
  CHECK_FALSE(pushLayoutPart(document, filledPart({0, 0, 8, 8}, 1), "Brush"));
  CHECK(refusals.back().front().toString().contains("hidden"));
  CHECK_FALSE(pushMergeDown(document, upper));
  CHECK(document.layout() == plainScene(64, 64, 0).layout);
  // The other layer is not concerned.
  CHECK(pushLayoutPart(document, filledPart({0, 0, 8, 8}, 1, 0, 1), "Brush"));
}

TEST_CASE("The only layer cannot be deleted and the lowest not merged", "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  QSignalSpy refusals(&document, &SceneDocument::editRefused);
  CHECK_FALSE(pushRemoveLayer(document, 1));
  CHECK_FALSE(pushMergeDown(document, 1));
  CHECK(refusals.size() == 2);
  CHECK_FALSE(pushFlattenLayers(document));
  CHECK(document.undoStack()->count() == 0);
}

TEST_CASE("A layer with maps goes above the active one, maps that do not fit are refused",
          "[commands]") {
  SceneDocument document(plainScene(64, 48, 0));
  pushAddLayer(document, "top");
  document.setActiveLayer(0);
  LayoutMaps maps{LabelMap(64, 48, kUnlabelled), InstanceMap(64, 48)};
  maps.labels.at(7, 7) = 2;
  maps.instances.at(7, 7) = 3;
  const int id = pushAddLayer(document, maps, "from a photo", "Segment");
  CHECK(idsOf(document) == std::vector{1, id, 2});
  CHECK(document.activeLayer().maps == maps);
  CHECK(document.layout().instances().at(7, 7) == 3);
  const int steps = document.undoStack()->count();
  const LayoutMaps other{LabelMap(32, 48), InstanceMap(32, 48)};
  CHECK_THROWS_WITH(pushAddLayer(document, other, "", "Import"), ContainsText("found 32×48"));
  maps.labels.at(7, 7) = 9;
  CHECK_THROWS_WITH(pushAddLayer(document, maps, "", "Import"), ContainsText("found 9"));
  CHECK(document.undoStack()->count() == steps);
}

TEST_CASE("There is an end to the number of layers", "[commands]") {
  SceneDocument document(plainScene(16, 16, 0));
  QSignalSpy refusals(&document, &SceneDocument::editRefused);
  while (document.layers().size() < LayerStack::kMaximumLayers) REQUIRE(pushAddLayer(document));
  CHECK(refusals.empty());
  CHECK(pushAddLayer(document) == 0);
  CHECK(pushDuplicateLayer(document, 1) == 0);
  CHECK(refusals.size() == 2);
  CHECK(document.layers().size() == LayerStack::kMaximumLayers);
}

TEST_CASE("Undo of a deleted layer brings its pixels and place back, and makes it active",
          "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  const int middle = pushAddLayer(document, "road");
  pushLayoutPart(document, filledPart({3, 3, 30, 9}, 3), "Brush");
  pushAddLayer(document, "cars");
  document.setActiveLayer(1);
  const auto before = document.scene();
  CHECK(pushRemoveLayer(document, middle));
  CHECK(idsOf(document) == std::vector{1, 3});
  CHECK(document.activeLayer().id == 1);
  CHECK(document.layout().labels().at(5, 5) == 0);
  document.undoStack()->undo();
  CHECK(document.scene() == before);
  CHECK(document.activeLayer().id == middle);
}

TEST_CASE("A duplicate's objects have ids of their own and the styles of the originals",
          "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  pushLayoutPart(document, filledPart({3, 3, 10, 10}, 2, 7), "Brush");
  Appearance appearance;
  appearance.objects[{2, 7}].code = CodeSource::fromSeed(11);
  pushAppearance(document, appearance, "Style");
  const auto before = document.scene();
  const int steps = document.undoStack()->count();
  const int copy = pushDuplicateLayer(document, 1);
  CHECK(document.undoStack()->count() == steps + 1);
  CHECK(document.activeLayer().id == copy);
  CHECK(SceneDocument::layerName(document.activeLayer()) == "Layer 1 copy");
  const int object = document.activeLayer().maps.instances.at(5, 5);
  CHECK(object == 1);
  CHECK(document.appearance().objects.at({2, object}).code == CodeSource::fromSeed(11));
  CHECK(document.appearance().objects.contains({2, 7}));
  document.undoStack()->undo();
  CHECK(document.scene() == before);
}

TEST_CASE("Copies of objects do not take ids that went with a name or a look", "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  pushLayoutPart(document, filledPart({3, 3, 10, 10}, 2, 7), "Brush");
  Appearance appearance;
  appearance.objects[{2, 1}].locked = true;
  appearance.objects[{2, 7}].code = CodeSource::fromSeed(11);
  pushAppearance(document, appearance, "Style");
  pushDuplicateLayer(document, 1);
  const int object = document.activeLayer().maps.instances.at(5, 5);
  CHECK(object == 8);
  CHECK(document.appearance().objects.at({2, 8}).code == CodeSource::fromSeed(11));
  CHECK(document.appearance().objects.at({2, 1}) == appearance.objects.at({2, 1}));
}

TEST_CASE("A copy for which no object ids are left is refused, and names stay short",
          "[commands]") {
  SceneDocument document(plainScene(256, 256, 2));
  LayoutPart part{LabelMap(256, 256, 2), InstanceMap(256, 256), 0, 0};
  int id = 0;
  for (auto& object : part.instances) object = static_cast<std::uint16_t>(++id);
  pushLayoutPart(document, part, "Objects");
  QSignalSpy refusals(&document, &SceneDocument::editRefused);
  CHECK(pushDuplicateLayer(document, 1) == 0);
  CHECK(refusals.size() == 1);
  document.undoStack()->undo();
  for (int i = 0; i < 30; ++i) pushDuplicateLayer(document, document.activeLayer().id);
  CHECK(document.layers().size() == 31);
  CHECK(document.activeLayer().name.size() < LayerStack::kMaximumNameBytes);
}

TEST_CASE("Merging and flattening change nothing that is rendered", "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  pushAddLayer(document);
  pushLayoutPart(document, filledPart({3, 3, 30, 30}, 1), "Brush");
  const int top = pushAddLayer(document);
  pushLayoutPart(document, filledPart({20, 20, 30, 30}, 2, 4), "Brush");
  const auto before = document.scene();
  int layoutEvents = 0;
  QObject::connect(&document, &SceneDocument::changed, [&](const ChangeEvent& event) {
    if (event.kind == ChangeEvent::Kind::Layout) ++layoutEvents;
  });
  CHECK(pushMergeDown(document, top));
  CHECK(document.layers().size() == 2);
  CHECK(document.activeLayer().id == 2);
  CHECK(document.layout() == before.layout);
  CHECK(pushFlattenLayers(document));
  CHECK(document.layers().size() == 1);
  CHECK(document.layout() == before.layout);
  CHECK(layoutEvents == 0);
  document.undoStack()->undo();
  document.undoStack()->undo();
  CHECK(document.scene() == before);
}

TEST_CASE("Moving, hiding and showing tell which part of the layout became another", "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  pushAddLayer(document);
  pushLayoutPart(document, filledPart({3, 3, 20, 10}, 1), "Brush");
  const int top = pushAddLayer(document);
  pushLayoutPart(document, filledPart({13, 5, 20, 10}, 3), "Brush");
  QRect region;
  QObject::connect(&document, &SceneDocument::changed, [&](const ChangeEvent& event) {
    if (event.kind == ChangeEvent::Kind::Layout) region = event.region;
  });
  CHECK(pushMoveLayer(document, top, 1));
  CHECK(region == QRect(13, 5, 10, 8));
  CHECK(document.layout().labels().at(15, 7) == 1);
  CHECK_FALSE(pushMoveLayer(document, top, 1));
  CHECK_FALSE(pushMoveLayer(document, top, 3));
  setVisible(document, top, false);
  CHECK(region == QRect(13, 5, 20, 10));
  CHECK(isFlattened(document));
  document.undoStack()->undo();
  document.undoStack()->undo();
  CHECK(document.layout().labels().at(15, 7) == 3);
  CHECK(isFlattened(document));
}

TEST_CASE("Attributes under one key merge, and back to the start is no step", "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  const auto rename = [&](const char* name) {
    return pushLayerAttributes(
        document, {.id = 1, .name = name}, "Rename", {QStringLiteral("layer/name")});
  };
  CHECK(rename("a"));
  CHECK(rename("ab"));
  CHECK_FALSE(rename("ab"));
  CHECK(document.undoStack()->count() == 1);
  rename("");
  CHECK(document.undoStack()->count() == 0);
  CHECK_FALSE(pushLayerAttributes(document, {.id = 8}, "Rename"));
}

TEST_CASE("Choosing a layer is no edit", "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  pushAddLayer(document);
  document.undoStack()->setClean();
  const auto revision = document.revision();
  QSignalSpy changes(&document, &SceneDocument::changed);
  document.setActiveLayer(0);
  document.setActiveLayer(0);
  CHECK(changes.size() == 1);
  CHECK_FALSE(document.isModified());
  CHECK(document.revision() == revision);
  CHECK_THROWS_WITH(document.setActiveLayer(2), ContainsText("found 2"));
}

TEST_CASE("Exchanging classes concerns visible unlocked layers within the selection",
          "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  pushAddLayer(document);
  pushLayoutPart(document, filledPart({0, 0, 30, 30}, 1), "Brush");
  const int locked = pushAddLayer(document);
  pushLayoutPart(document, filledPart({40, 40, 10, 10}, 1), "Brush");
  setLocked(document, locked, true);
  pushSelection(document, Selection::of({Grid<std::uint8_t>(64, 20, 1), {0, 0, 64, 20}}), "Select");
  pushSwapClasses(document, 0, 1);
  CHECK(document.layout().labels().at(5, 5) == 0);
  CHECK(document.layout().labels().at(5, 25) == 1);
  CHECK(document.layout().labels().at(60, 5) == 1);
  CHECK(document.layout().labels().at(60, 60) == 0);
  CHECK(document.layout().labels().at(45, 45) == 1);
  CHECK(document.layers()[2].maps.labels.at(45, 45) == 1);
  document.undoStack()->undo();
  CHECK(document.layout().labels().at(5, 5) == 1);
}

TEST_CASE("Replacing everything by layers of another size drops the selection, undo returns it",
          "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  pushAddLayer(document, "cars");
  pushLayoutPart(document, filledPart({0, 0, 30, 30}, 1), "Brush");
  const auto selected = Selection::of({Grid<std::uint8_t>(9, 9, 1), {50, 50, 9, 9}});
  pushSelection(document, selected, "Select");
  const auto before = document.scene();
  pushLayers(document, before.layers.resized(32, 32), before.layout.classes(), "Resize");
  CHECK(document.size() == QSize(32, 32));
  CHECK(document.layers().size() == 2);
  CHECK_FALSE(document.selection());
  CHECK(isFlattened(document));
  document.undoStack()->undo();
  CHECK(document.scene() == before);
  CHECK(sameSelection(document.selection(), selected));
  pushLayout(document, plainScene(64, 64, 3).layout, "Import");
  CHECK(document.layers().size() == 1);
  CHECK(sameSelection(document.selection(), selected));
}

TEST_CASE("Classes cannot go while a hidden layer needs them", "[commands]") {
  SceneDocument document(plainScene(64, 64, 0));
  const int upper = pushAddLayer(document, "houses");
  pushLayoutPart(document, filledPart({0, 0, 30, 30}, 3), "Brush");
  setVisible(document, upper, false);
  auto fewer = document.layout().classes().classes();
  fewer.pop_back();
  CHECK_THROWS_WITH(pushClasses(document, ClassTable(fewer), "Classes"), ContainsText("houses"));
  CHECK(document.layout().classes().size() == 4);
}

TEST_CASE("Any mix of layer edits can be undone to the first state and redone to the last",
          "[commands]") {
  std::mt19937 random(21);
  const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  SceneDocument document(plainScene(90, 70, 0));
  const auto first = document.scene();
  std::vector<Scene> states{first};
  for (int i = 0; i < 300; ++i) {
    const int count = document.layers().size();
    const int id = document.layers()[below(count)].id;
    document.seal();
    switch (below(10)) {
      case 0:
        if (count < 6) pushAddLayer(document);
        break;
      case 1:
        if (count < 6) pushDuplicateLayer(document, id);
        break;
      case 2:
        pushRemoveLayer(document, id);
        break;
      case 3:
        pushMergeDown(document, id);
        break;
      case 4:
        pushMoveLayer(document, id, below(count));
        break;
      case 5:
        setVisible(document, id, below(3) != 0);
        break;
      case 6:
        setLocked(document, id, below(4) == 0);
        break;
      case 7:
        document.setActiveLayer(below(count));
        if (below(8) == 0) pushFlattenLayers(document);
        break;
      default:
        for (int dab = 0; dab < 3; ++dab) {
          pushLayoutPart(document,
                         filledPart({below(70), below(50), 1 + below(20), 1 + below(20)},
                                    below(5) == 0 ? int{kUnlabelled} : below(4),
                                    below(9)),
                         "Brush",
                         {QStringLiteral("stroke")});
        }
    }
    REQUIRE(isFlattened(document));
    if (document.undoStack()->count() >= static_cast<int>(states.size())) {
      states.push_back(document.scene());
    }
    if (below(6) == 0) REQUIRE(*document.snapshot() == document.scene());
  }
  REQUIRE(document.undoStack()->count() > 100);
  CHECK(states.size() == static_cast<std::size_t>(document.undoStack()->count()) + 1);
  while (document.undoStack()->canUndo()) {
    document.undoStack()->undo();
    REQUIRE(document.scene() == states[static_cast<std::size_t>(document.undoStack()->index())]);
  }
  CHECK(document.scene() == first);
  while (document.undoStack()->canRedo()) document.undoStack()->redo();
  CHECK(document.scene() == states.back());
  CHECK(*document.snapshot() == document.scene());
}

}  // namespace spolvero::ui
