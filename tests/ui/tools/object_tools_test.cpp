#include "tests/ui/support/scenes.h"

#include "core/appearance/appearance.h"
#include "core/io/object_names.h"
#include "support/catch.h"
#include "ui/canvas/canvas_view.h"
#include "ui/commands/layer_commands.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"
#include "ui/support/pointer.h"
#include "ui/tools/object_edits.h"
#include "ui/tools/object_tool.h"
#include "ui/tools/stamp_tool.h"
#include "ui/tools/tool_box.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace spolvero::ui {

using testing::lines;
using testing::pictureOf;
using testing::plainScene;

namespace {

/// A canvas of ten view pixels per image pixel over sky with two cars; real events.
struct ObjectStage {
  ObjectStage() : document(plainScene(32, 24)) {
    put({4, 4, 3, 2}, 2, 5);
    put({10, 4, 2, 2}, 2, 6);
    document.undoStack()->clear();
    canvas.resize(340, 260);
    canvas.setDocument(&document);
    canvas.setToolBox(&box);
    canvas.show();
    REQUIRE(QTest::qWaitForWindowExposed(&canvas));
    canvas.setFocus();
    canvas.setZoom(10);
    box.settings().setBrushRadiusPx(0.5);
    box.settings().setCurrentClass(2);
    box.select(ToolId::Object);
    box.objectSelection().follow(&document);
  }

  void put(const Rect& rect, std::uint8_t label, std::uint16_t object) {
    pushLayoutPart(document,
                   {LabelMap(rect.width, rect.height, label),
                    InstanceMap(rect.width, rect.height, object),
                    rect.x,
                    rect.y},
                   "put");
  }
  QPoint view(double x, double y) const { return canvas.viewFromImage({x, y}).toPoint(); }
  void click(double x, double y, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(&canvas, Qt::LeftButton, modifiers, view(x, y));
  }
  void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {}) {
    testing::dragBetween(canvas, view(from.x(), from.y()), view(to.x(), to.y()), 2, modifiers);
  }
  int label(int x, int y) const { return document.layout().labels().at(x, y); }
  int object(int x, int y) const { return document.layout().instances().at(x, y); }
  int steps() const { return document.undoStack()->index(); }
  std::string picture(const Rect& area = {2, 2, 12, 6}) const {
    return pictureOf(document.layout().labels(), area);
  }
  std::vector<std::uint16_t> chosen() { return box.objectSelection().ids(); }

  SceneDocument document;
  ToolBox box;
  CanvasView canvas;
};

using Ids = std::vector<std::uint16_t>;

}  // namespace

TEST_CASE("A click chooses an object, Shift one more, the open ground none", "[objects]") {
  ObjectStage stage;
  stage.click(5.5, 4.5);
  CHECK(stage.chosen() == Ids{5});
  stage.click(10.5, 4.5, Qt::ShiftModifier);
  CHECK(stage.chosen() == Ids{5, 6});
  stage.click(5.5, 4.5, Qt::ShiftModifier);
  CHECK(stage.chosen() == Ids{6});
  QTest::keyClick(&stage.canvas, Qt::Key_Escape);
  CHECK(stage.chosen().empty());
  CHECK(stage.steps() == 0);
}

TEST_CASE("A dragged object leaves what surrounds it behind, as one step", "[objects]") {
  ObjectStage stage;
  const auto before = stage.document.layout();
  stage.drag({5.5, 4.5}, {5.5, 14.5});
  CHECK(stage.label(5, 4) == 0);
  CHECK(stage.object(5, 4) == 0);
  CHECK(stage.label(5, 14) == 2);
  CHECK(stage.object(4, 14) == 5);
  CHECK(stage.object(6, 15) == 5);
  CHECK(stage.label(7, 15) == 0);
  CHECK(stage.steps() == 1);
  stage.document.undoStack()->undo();
  CHECK(stage.document.layout() == before);
}

TEST_CASE("What a moved object passes over comes back", "[objects]") {
  ObjectStage stage;
  stage.drag({5.5, 4.5}, {11.5, 4.5});
  CHECK(stage.object(10, 4) == 5);
  stage.drag({11.5, 4.5}, {11.5, 14.5});
  CHECK(stage.object(10, 4) == 6);
  CHECK(stage.object(11, 14) == 5);
  CHECK(stage.steps() == 2);
}

TEST_CASE("Esc gives a drag up and everything is as before", "[objects]") {
  ObjectStage stage;
  const auto before = stage.document.layout();
  QTest::mousePress(&stage.canvas, Qt::LeftButton, {}, stage.view(5.5, 4.5));
  QTest::mouseMove(&stage.canvas, stage.view(15.5, 12.5));
  CHECK_FALSE(stage.document.layout() == before);
  QTest::keyClick(&stage.canvas, Qt::Key_Escape);
  CHECK(stage.document.layout() == before);
  CHECK(stage.chosen() == Ids{5});
  QTest::mouseRelease(&stage.canvas, Qt::LeftButton, {}, stage.view(15.5, 12.5));
  CHECK(stage.document.layout() == before);
}

TEST_CASE("A handle scales, across the other side mirrors", "[objects]") {
  ObjectStage stage;
  stage.put({4, 4, 1, 1}, 0, 0);  // The left upper pixel is missing now.
  stage.click(5.5, 5.5);
  stage.drag({7.7, 6.7}, {10.7, 8.7});
  CHECK(stage.picture({3, 3, 8, 6}) ==
        lines({"00000000", "00022222", "00022222", "02222220", "02222220", "00000000"}));
  CHECK(stage.steps() == 2);
  stage.drag({10.7, 6}, {1.7, 6});
  CHECK(stage.label(1, 4) == 2);
  CHECK(stage.label(3, 4) == 0);
  CHECK(stage.label(3, 7) == 2);
  CHECK(stage.label(4, 7) == 0);
}

TEST_CASE("Arrow keys nudge and are one step until something else happens", "[objects]") {
  ObjectStage stage;
  stage.click(5.5, 4.5);
  QTest::keyClick(&stage.canvas, Qt::Key_Right);
  QTest::keyClick(&stage.canvas, Qt::Key_Down);
  QTest::keyClick(&stage.canvas, Qt::Key_Down, Qt::ShiftModifier);
  CHECK(stage.object(5, 15) == 5);
  CHECK(stage.object(7, 16) == 5);
  CHECK(stage.object(4, 15) == 0);
  CHECK(stage.steps() == 1);
}

TEST_CASE("Delete fills the hole with what surrounds it", "[objects]") {
  ObjectStage stage;
  stage.click(5.5, 4.5);
  QTest::keyClick(&stage.canvas, Qt::Key_Delete);
  CHECK(stage.picture() == lines({"000000000000",
                                  "000000000000",
                                  "000000002200",
                                  "000000002200",
                                  "000000000000",
                                  "000000000000"}));
  CHECK(stage.chosen().empty());
  CHECK(stage.steps() == 1);
}

TEST_CASE("A new object inherits nothing of one that is gone, undo brings both back", "[objects]") {
  ObjectStage stage;
  Appearance looks = stage.document.appearance();
  looks.objects[{2, 6}].code.seed = 77;
  looks.objects[{2, 6}].locked = true;
  pushAppearance(stage.document, looks, "looks");
  pushExtra(stage.document, kObjectNamesFile, objectNamesExtra({{6, "Anna"}}), "name");
  stage.click(10.5, 4.5);
  QTest::keyClick(&stage.canvas, Qt::Key_Delete);
  stage.box.select(ToolId::Brush);
  stage.drag({20.5, 15.5}, {24.5, 15.5});
  CHECK(stage.object(22, 15) == 7);
  CHECK_FALSE(stage.document.appearance().objects.contains({2, 7}));
  stage.document.undoStack()->undo();
  stage.document.undoStack()->undo();
  CHECK(stage.object(10, 4) == 6);
  CHECK(stage.document.appearance() == looks);
  CHECK(objectNamesIn(stage.document.scene().extras).at(6) == "Anna");
}

TEST_CASE("On an upper layer the layer beneath shows where an object was", "[objects]") {
  ObjectStage stage;
  pushAddLayer(stage.document, "things");
  stage.put({20, 10, 3, 3}, 3, 9);
  stage.drag({21.5, 11.5}, {26.5, 11.5});
  const auto& top = stage.document.activeLayer().maps;
  CHECK(top.labels.at(20, 10) == kUnlabelled);
  CHECK(top.labels.at(26, 11) == 3);
  CHECK(stage.label(20, 10) == 0);
  // A car of the lower layer is taken from there although the upper one is active.
  stage.drag({5.5, 4.5}, {5.5, 14.5});
  CHECK(stage.document.layers()[0].maps.labels.at(5, 14) == 2);
  CHECK(stage.document.activeLayer().maps.labels.at(5, 14) == kUnlabelled);
}

TEST_CASE("Regions of stuff move like objects", "[objects]") {
  ObjectStage stage;
  stage.put({20, 4, 2, 2}, 1, 0);
  stage.drag({20.5, 4.5}, {20.5, 10.5});
  CHECK(stage.label(20, 4) == 0);
  CHECK(stage.label(21, 11) == 1);
  stage.drag({20.5, 10.5}, {25.5, 10.5});
  CHECK(stage.label(20, 10) == 0);
  CHECK(stage.label(26, 11) == 1);
}

TEST_CASE("A copy has an id of its own and looks like its original", "[objects]") {
  ObjectStage stage;
  Appearance looks = stage.document.appearance();
  ClassStyle own;
  own.code.seed = 77;
  looks.objects[{2, 5}] = own;
  pushAppearance(stage.document, looks, "looks");
  stage.click(5.5, 4.5);
  const int before = stage.steps();
  CHECK(stage.box.objectTool().duplicate(stage.document, stage.box.settings()));
  CHECK(stage.steps() == before + 1);
  CHECK(stage.chosen() == Ids{7});
  CHECK(stage.object(5, 4) == 5);
  CHECK(stage.object(16, 16) == 7);
  CHECK(stage.document.appearance().objects.at({2, 7}) == own);
  stage.document.undoStack()->undo();
  CHECK(stage.object(16, 16) == 0);
  CHECK(stage.document.appearance() == looks);
}

TEST_CASE("Objects merge into the first one and split into their pieces", "[objects]") {
  ObjectStage stage;
  auto& chosen = stage.box.objectSelection();
  stage.click(10.5, 4.5);
  stage.click(5.5, 4.5, Qt::ShiftModifier);
  CHECK(mergeChosen(stage.document, stage.box.settings(), chosen));
  CHECK(stage.object(5, 4) == 6);
  CHECK(stage.chosen() == Ids{6});
  CHECK(splitChosen(stage.document, stage.box.settings(), chosen));
  CHECK(stage.object(5, 4) == 6);
  CHECK(stage.object(10, 4) == 7);
  CHECK(stage.chosen() == Ids{6, 7});
  CHECK(stage.steps() == 2);
  CHECK_FALSE(splitChosen(stage.document, stage.box.settings(), chosen));
}

TEST_CASE("A click changes the class of a whole object, stuff drops the id", "[objects]") {
  ObjectStage stage;
  stage.box.select(ToolId::Relabel);
  stage.box.settings().setCurrentClass(3);
  stage.click(5.5, 4.5);
  CHECK(stage.label(6, 5) == 3);
  CHECK(stage.object(6, 5) == 5);
  stage.box.settings().setCurrentClass(1);
  stage.click(5.5, 4.5);
  CHECK(stage.label(4, 4) == 1);
  CHECK(stage.object(4, 4) == 0);
  stage.box.settings().setCurrentClass(2);
  stage.click(5.5, 4.5);
  CHECK(stage.object(4, 4) == 7);
  CHECK(stage.steps() == 3);
}

TEST_CASE("Protected classes and the selection bound edits of objects", "[objects]") {
  ObjectStage stage;
  stage.document.applySelection(Selection::of({Mask(32, 5, 1), {0, 0, 32, 5}}));
  stage.click(5.5, 4.5);
  QTest::keyClick(&stage.canvas, Qt::Key_Delete);
  CHECK(stage.label(5, 4) == 0);
  CHECK(stage.label(5, 5) == 2);
}

TEST_CASE("A locked layer refuses", "[objects]") {
  ObjectStage stage;
  auto attributes = stage.document.activeLayer().attributes();
  attributes.locked = true;
  pushLayerAttributes(stage.document, attributes, "lock");
  const auto before = stage.document.layout();
  stage.drag({5.5, 4.5}, {5.5, 14.5});
  QTest::keyClick(&stage.canvas, Qt::Key_Delete);
  CHECK(stage.document.layout() == before);
}

TEST_CASE("M begins a new object once, the chosen object can be painted into", "[objects]") {
  ObjectStage stage;
  stage.box.select(ToolId::Brush);
  stage.click(4.5, 4.5);
  CHECK(stage.object(4, 4) == 5);
  QTest::keyClick(&stage.canvas, Qt::Key_M);
  CHECK(stage.box.settings().objectTarget() == ObjectTarget::New);
  stage.click(4.5, 4.5);
  CHECK(stage.object(4, 4) == 7);
  CHECK(stage.box.settings().objectTarget() == ObjectTarget::Automatic);
  stage.box.objectSelection().chooseIds({6});
  stage.box.settings().setObjectTarget(ObjectTarget::Chosen);
  stage.click(20.5, 20.5);
  CHECK(stage.object(20, 20) == 6);
  CHECK(stage.label(20, 20) == 2);
}

TEST_CASE("Strokes repeat across the middle of the layout, as one step", "[objects]") {
  ObjectStage stage;
  stage.box.select(ToolId::Brush);
  stage.box.settings().setCurrentClass(1);
  stage.box.settings().setSymmetry(Symmetry::Both);
  stage.click(1.5, 2.5);
  for (const auto& [x, y] : {std::pair(1, 2), {30, 2}, {1, 21}, {30, 21}}) {
    CHECK(stage.label(x, y) == 1);
  }
  CHECK(labelHistogram(stage.document.layout().labels())[1] == 4);
  CHECK(stage.steps() == 1);
}

TEST_CASE("Shift in a drag keeps the stroke straight in steps of 15 degrees", "[objects]") {
  ObjectStage stage;
  stage.box.select(ToolId::Brush);
  stage.box.settings().setCurrentClass(1);
  const QPoint start = stage.view(2.5, 10.5);
  QTest::mousePress(&stage.canvas, Qt::LeftButton, {}, start);
  testing::dragTo(stage.canvas, stage.view(12.5, 11.4), Qt::ShiftModifier);
  CHECK(stage.label(8, 10) == 0);
  QTest::mouseRelease(&stage.canvas, Qt::LeftButton, Qt::ShiftModifier, stage.view(12.5, 11.4));
  CHECK(pictureOf(stage.document.layout().labels(), {2, 9, 12, 3}) ==
        lines({"000000000000", "111111111110", "000000000000"}));
  CHECK(stage.steps() == 1);
}

TEST_CASE("A stamp is an object of its own wherever it is put", "[objects]") {
  ObjectStage stage;
  StampShape shape{"bar", "Bar", Grid<std::uint8_t>(64, 32, 255)};
  for (int y = 0; y < 16; ++y) {
    for (int x = 0; x < 32; ++x) shape.coverage.at(x, y) = 0;
  }
  stage.box.stampTool().setShape(std::make_shared<const StampShape>(shape));
  stage.box.settings().setStampHeightPx(4);
  stage.box.select(ToolId::Stamp);
  stage.click(5, 5);  // On a car: still a new one.
  CHECK(stage.object(2, 5) == 7);
  CHECK(stage.object(8, 3) == 7);
  CHECK(stage.object(2, 3) == 0);
  stage.click(20, 20, Qt::ShiftModifier);
  CHECK(stage.object(17, 18) == 8);
  CHECK(stage.object(22, 18) == 0);
  QTest::keyClick(&stage.canvas, Qt::Key_BracketRight);
  CHECK(stage.box.settings().stampHeightPx() == Approx(4.4));
  CHECK(stage.steps() == 2);
  // Its outline goes with the pointer, and comes back with it.
  QTest::mouseMove(&stage.canvas, stage.canvas.rect().center() + QPoint(3, 3));
  CHECK_FALSE(stage.box.stampTool().overlayBounds().isEmpty());
  QEvent leave(QEvent::Leave);
  QCoreApplication::sendEvent(&stage.canvas, &leave);
  CHECK(stage.box.stampTool().overlayBounds().isEmpty());
  QTest::mouseMove(&stage.canvas, stage.canvas.rect().center());
  CHECK_FALSE(stage.box.stampTool().overlayBounds().isEmpty());
}

TEST_CASE("The selection tools replace, add, take away and keep what is in both", "[objects]") {
  ObjectStage stage;
  const auto selected = [&] {
    return stage.document.selection() ? stage.document.selection()->pixelCount() : 0;
  };
  stage.box.select(ToolId::SelectRectangle);
  stage.drag({2.5, 2.5}, {5.5, 4.5});
  CHECK(selected() == 12);
  stage.drag({5.5, 2.5}, {6.5, 4.5}, Qt::ShiftModifier);
  CHECK(selected() == 15);
  stage.drag({2.5, 2.5}, {2.5, 4.5}, Qt::AltModifier);
  CHECK(selected() == 12);
  stage.box.select(ToolId::SelectClass);
  stage.click(5.5, 4.5, Qt::ShiftModifier | Qt::AltModifier);
  CHECK(selected() == 3);
  stage.click(10.5, 4.5, Qt::ControlModifier);
  CHECK(selected() == 10);
  stage.click(10.5, 4.5);
  CHECK(selected() == 4);
  stage.box.select(ToolId::SelectLasso);
  stage.drag({2, 2}, {2, 12});
  CHECK(selected() == 0);
  stage.box.select(ToolId::SelectRectangle);
  stage.drag({2.5, 2.5}, {5.5, 4.5});
  stage.click(20.5, 20.5);
  CHECK(selected() == 0);
  stage.document.undoStack()->undo();
  CHECK(selected() == 12);
}

}  // namespace spolvero::ui
