#include "ui/objects/objects_part.h"

#include "tests/ui/layers/layers_fixture.h"

#include "support/catch.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"
#include "ui/commands/selection_command.h"
#include "ui/objects/clean_up_panel.h"
#include "ui/objects/object_names.h"
#include "ui/objects/object_panel.h"
#include "ui/objects/stamp_library.h"
#include "ui/tools/object_tool.h"
#include "ui/tools/stamp_tool.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace spolvero::ui {

using spolvero::testing::plainScene;

namespace {

/// The part in a window, over sky with two cars.
struct PartStage {
  PartStage() : document(plainScene(64, 48)) {
    qputenv("SPOLVERO_DATA_DIR", (folder / "data").string().c_str());
    put({4, 4, 6, 4}, 2, 5);
    put({20, 4, 4, 4}, 2, 6);
    document.undoStack()->clear();
    part.setUp(frame);
    frame.canvas().setDocument(&document);
    part.setDocument(&document);
    frame.mainWindow().show();
    REQUIRE(QTest::qWaitForWindowExposed(&frame.mainWindow()));
    frame.canvas().setFocus();
  }
  ~PartStage() {
    part.setDocument(nullptr);
    frame.canvas().setDocument(nullptr);
    qunsetenv("SPOLVERO_DATA_DIR");
  }

  void put(const Rect& rect, std::uint8_t label, std::uint16_t object) {
    pushLayoutPart(document,
                   {LabelMap(rect.width, rect.height, label),
                    InstanceMap(rect.width, rect.height, object),
                    rect.x,
                    rect.y},
                   "put");
  }
  template <class T>
  T* widget(const char* name) {
    auto* found = frame.mainWindow().findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return found;
  }
  ToolBox& box() { return frame.workspace().toolBox(); }
  ObjectSelection& chosen() { return box().objectSelection(); }
  int object(int x, int y) const { return document.layout().instances().at(x, y); }
  int label(int x, int y) const { return document.layout().labels().at(x, y); }
  int steps() const { return document.undoStack()->index(); }

  spolvero::testing::TempDir folder;
  SceneDocument document;
  spolvero::testing::PlainFrame frame;
  ObjectsPart part;
};

using Ids = std::vector<std::uint16_t>;

}  // namespace

TEST_CASE("The list shows every object and chooses both ways", "[objects]") {
  PartStage stage;
  auto* list = stage.widget<QListView>("objectList");
  REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }));
  CHECK(list->model()->index(0, 0).data().toString().startsWith("car 1"));
  QTest::mouseClick(
      list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
  CHECK(stage.chosen().ids() == Ids{6});
  stage.chosen().chooseIds({5});
  CHECK(list->selectionModel()->selectedIndexes() == QModelIndexList{list->model()->index(0, 0)});
  stage.put({40, 20, 5, 5}, 3, 9);
  CHECK(QTest::qWaitFor([&] { return list->model()->rowCount() == 3; }));
  CHECK(stage.chosen().ids() == Ids{5});
  list->setFocus();
  QTest::keyClick(list, Qt::Key_Delete);
  CHECK(stage.object(5, 5) == 0);
  CHECK(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }));
}

TEST_CASE("What is chosen shows in the canvas whatever the tool is", "[objects]") {
  PartStage stage;
  stage.box().select(ToolId::Brush);
  auto* overlay = stage.widget<QWidget>("canvasOverlay");
  CHECK_FALSE(overlay->isVisible());
  stage.chosen().chooseIds({5});
  CHECK(overlay->isVisible());
  stage.box().select(ToolId::Object);
  CHECK_FALSE(overlay->isVisible());
}

TEST_CASE("A scene without objects says how they come about", "[objects]") {
  PartStage stage;
  SceneDocument empty(plainScene(32, 32));
  stage.part.setDocument(&empty);
  auto* hint = stage.widget<QLabel>("noObjects");
  CHECK(QTest::qWaitFor([&] { return !hint->isHidden(); }));
  stage.part.setDocument(nullptr);
}

TEST_CASE("Actions for objects need a chosen one", "[objects]") {
  PartStage stage;
  CHECK_FALSE(stage.frame.action("duplicateObjects")->isEnabled());
  stage.chosen().chooseIds({5});
  CHECK(stage.frame.action("duplicateObjects")->isEnabled());
  stage.frame.trigger("duplicateObjects");
  CHECK(stage.chosen().ids() == Ids{7});
  CHECK(stage.box().current().id() == ToolId::Object);
  stage.frame.trigger("deleteObjects");
  CHECK(stage.object(17, 17) == 0);
  CHECK_FALSE(stage.frame.action("mergeObjects")->isEnabled());
}

TEST_CASE("A mirrored object is turned in its place", "[objects]") {
  PartStage stage;
  stage.put({4, 4, 2, 1}, 0, 0);
  stage.chosen().chooseIds({5});
  stage.frame.trigger("mirrorObjects");
  CHECK(stage.label(4, 4) == 2);
  CHECK(stage.label(9, 4) == 0);
  stage.frame.trigger("flipObjects");
  CHECK(stage.label(9, 4) == 2);
  CHECK(stage.label(9, 7) == 0);
}

TEST_CASE("Objects go to another scene through the clipboard", "[objects]") {
  PartStage stage;
  stage.chosen().chooseIds({5});
  stage.frame.trigger("copy");
  CHECK(QApplication::clipboard()->mimeData()->hasImage());
  SceneDocument other(plainScene(64, 48, 1));
  stage.frame.canvas().setDocument(&other);
  stage.part.setDocument(&other);
  stage.frame.trigger("paste");
  CHECK(other.layout().labels().at(5, 5) == 2);
  CHECK(other.layout().instances().at(5, 5) == 1);
  CHECK(stage.chosen().ids() == Ids{1});
  // What was pasted can be moved, and what lay beneath comes back.
  auto& tool = stage.box().objectTool();
  CHECK(tool.nudge(other, stage.box().settings(), {20, 20}));
  CHECK(other.layout().labels().at(5, 5) == 1);
  CHECK(other.layout().instances().at(25, 25) == 1);
  stage.frame.canvas().setDocument(nullptr);
  stage.part.setDocument(nullptr);
}

TEST_CASE("Cut takes away what was copied, without objects the selection counts", "[objects]") {
  PartStage stage;
  pushSelection(stage.document, Selection::of({Mask(4, 3, 1), {3, 3, 4, 3}}), "select");
  stage.frame.trigger("cut");
  CHECK(stage.label(4, 4) == 0);
  CHECK(stage.label(7, 4) == 2);
  pushSelection(stage.document, nullptr, "none");
  stage.frame.trigger("paste");
  CHECK(stage.label(4, 4) == 2);
  CHECK(stage.object(4, 4) == 7);
}

TEST_CASE("An object that was cut comes back with name and look, a second time as a copy of it",
          "[objects]") {
  PartStage stage;
  Appearance looks = stage.document.appearance();
  looks.objects[{2, 6}].code.seed = 77;
  pushAppearance(stage.document, looks, "looks");
  pushObjectName(stage.document, 6, QStringLiteral("Anna"));
  stage.chosen().chooseIds({6});
  stage.frame.trigger("cut");
  REQUIRE(stage.label(21, 5) == 0);
  stage.frame.trigger("paste");
  CHECK(stage.object(21, 5) == 6);
  CHECK(stage.document.appearance() == looks);
  const int before = stage.steps();
  stage.frame.trigger("paste");
  CHECK(stage.steps() == before + 1);
  CHECK(stage.chosen().ids() == Ids{7});
  CHECK(stage.document.appearance().objects.at({2, 7}).code.seed == 77);
  CHECK(objectNamesOf(stage.document) == ObjectNames{{6, QStringLiteral("Anna")}});
  // Somebody else's object 6 is not this one.
  SceneDocument other(plainScene(64, 48, 1));
  pushObjectName(other, 6, QStringLiteral("Ben"));
  stage.frame.canvas().setDocument(&other);
  stage.part.setDocument(&other);
  stage.frame.trigger("paste");
  CHECK(other.layout().instances().at(21, 5) == 7);
  CHECK(other.appearance().objects.empty());
  stage.frame.canvas().setDocument(nullptr);
  stage.part.setDocument(nullptr);
}

TEST_CASE("Nothing to copy is said", "[objects]") {
  PartStage stage;
  stage.frame.trigger("copy");
  CHECK(stage.frame.said.size() == 1);
}

TEST_CASE("A stamp is taken with its class and put down with a click", "[objects]") {
  PartStage stage;
  auto* list = stage.widget<QListWidget>("stampList");
  auto* dock = stage.widget<QDockWidget>("stampsDock");
  dock->show();
  dock->resize(300, 400);
  int row = 0;
  while (list->item(row)->data(Qt::UserRole).toString() != "house") ++row;
  list->scrollToItem(list->item(row));
  QTest::mouseClick(
      list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
  CHECK(stage.box().current().id() == ToolId::Stamp);
  CHECK(stage.box().settings().currentClass() == 3);
  CHECK(stage.box().settings().stampHeightPx() == Approx(0.45 * 48));
  auto& canvas = stage.frame.canvas();
  QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.viewFromImage({40.5, 30.5}).toPoint());
  CHECK(stage.label(40, 32) == 3);
  CHECK(stage.object(40, 32) == 7);
  CHECK(stage.steps() == 1);
  auto* size = stage.widget<QSlider>("stampSize");
  const double before = stage.box().settings().stampHeightPx();
  QTest::keyClick(size, Qt::Key_Right);
  CHECK(stage.box().settings().stampHeightPx() > before);
}

TEST_CASE("A chosen object is kept as a stamp", "[objects]") {
  PartStage stage;
  auto& library = stage.frame.workspace().feature<StampLibrary>();
  const auto count = library.entries().size();
  QTest::mouseClick(stage.widget<QToolButton>("saveStamp"), Qt::LeftButton);
  CHECK(library.entries().size() == count);
  CHECK(stage.frame.said.size() == 1);
  stage.chosen().chooseIds({5});
  QTest::mouseClick(stage.widget<QToolButton>("saveStamp"), Qt::LeftButton);
  REQUIRE(library.entries().size() == count + 1);
  CHECK(library.entries().back().info.classNames == std::vector<std::string>{"car"});
  CHECK(stage.widget<QListWidget>("stampList")->count() == int(count) + 1);
}

TEST_CASE("A clean-up says and shows what it would change, then does it", "[objects]") {
  PartStage stage;
  stage.put({6, 5, 1, 1}, 1, 0);
  stage.document.undoStack()->clear();
  stage.frame.trigger("fillHoles");
  auto* panel = stage.widget<CleanUpPanel>("cleanUpPanel");
  CHECK(panel->isVisible());
  REQUIRE(QTest::qWaitFor([&] { return panel->changingPixels() == 1; }));
  CHECK(stage.widget<QWidget>("canvasOverlay")->isVisible());
  CHECK(stage.label(6, 5) == 1);
  QTest::mouseClick(stage.widget<QPushButton>("cleanUpApply"), Qt::LeftButton);
  REQUIRE(QTest::qWaitFor([&] { return stage.label(6, 5) == 2; }));
  CHECK(stage.object(6, 5) == 5);
  CHECK(stage.steps() == 1);
  CHECK(QTest::qWaitFor([&] { return panel->changingPixels() == 0; }));
  CHECK_FALSE(stage.widget<QWidget>("canvasOverlay")->isVisible());
}

TEST_CASE("Growing is about the current class, or the chosen object", "[objects]") {
  PartStage stage;
  stage.chosen().chooseIds({5});
  stage.frame.trigger("grow");
  CHECK(stage.widget<QComboBox>("cleanUpScope")->currentIndex() == 2);
  stage.widget<QSpinBox>("cleanUpAmount")->setValue(1);
  QTest::mouseClick(stage.widget<QPushButton>("cleanUpApply"), Qt::LeftButton);
  REQUIRE(QTest::qWaitFor([&] { return stage.object(3, 5) == 5; }));
  CHECK(stage.object(19, 5) == 0);
  CHECK(stage.object(10, 5) == 5);
  CHECK(stage.object(11, 5) == 0);
}

TEST_CASE("Regions of things become objects, within the selection", "[objects]") {
  PartStage stage;
  stage.put({4, 4, 6, 4}, 2, 0);
  stage.put({20, 4, 4, 4}, 2, 0);
  stage.frame.trigger("numberPieces");
  CHECK(stage.object(5, 5) != 0);
  CHECK(stage.object(21, 5) != 0);
  CHECK(stage.object(5, 5) != stage.object(21, 5));
}

TEST_CASE("Objects that are one region keep their ids, the larger one where two touch",
          "[objects]") {
  PartStage stage;
  stage.put({10, 4, 2, 2}, 2, 9);
  stage.put({40, 20, 4, 4}, 2, 0);
  pushObjectName(stage.document, 12, QStringLiteral("gone"));
  stage.frame.trigger("numberPieces");
  CHECK(stage.object(5, 5) == 5);
  CHECK(stage.object(11, 5) == 5);
  CHECK(stage.object(21, 5) == 6);
  CHECK(stage.object(41, 21) == 13);
  const int steps = stage.steps();
  stage.frame.trigger("numberPieces");
  CHECK(stage.steps() == steps);
}

TEST_CASE("Keys and menus say the same about strokes", "[objects]") {
  PartStage stage;
  auto& settings = stage.box().settings();
  stage.frame.trigger("newObject");
  CHECK(settings.objectTarget() == ObjectTarget::New);
  settings.setObjectTarget(ObjectTarget::Automatic);
  CHECK_FALSE(stage.frame.action("newObject")->isChecked());
  stage.frame.trigger("symmetryLeftRight");
  CHECK(settings.symmetry() == Symmetry::LeftRight);
  settings.setSymmetry(Symmetry::None);
  CHECK(stage.frame.action("symmetryNone")->isChecked());
}

}  // namespace spolvero::ui
