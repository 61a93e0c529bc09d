#include "ui/layers/layers_part.h"

#include "layers_fixture.h"

#include "ui/commands/layer_commands.h"
#include "ui/commands/layout_command.h"
#include "ui/layers/layer_delegate.h"
#include "ui/layers/layers_panel.h"

#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace spolvero::ui {

namespace {

struct Fixture {
  testing::PlainFrame frame;
  SceneDocument document{testing::plainScene(64, 48)};
  LayersPart part;

  Fixture() {
    part.setUp(frame);
    part.setDocument(&document);
    frame.canvas().setDocument(&document);
    frame.mainWindow().show();
    frame.mainWindow().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&frame.mainWindow()));
  }
  ~Fixture() {
    part.setDocument(nullptr);
    frame.canvas().setDocument(nullptr);
  }

  QListView* list() const { return part.panel()->list(); }
  QModelIndex row(int n) const { return list()->model()->index(n, 0); }
  QStringList names() const {
    QStringList names;
    for (int n = 0; n < list()->model()->rowCount(); ++n) names << row(n).data().toString();
    return names;
  }
  void click(QPoint pos) { QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, pos); }
  const LayerStack& layers() const { return document.layers(); }
  /// Whether the lowest layer gets this name; editors hand their text over a moment later.
  bool isNamed(const char* name) const {
    return QTest::qWaitFor([&] { return layers()[0].name == name; }, 3000);
  }
};

}  // namespace

TEST_CASE("Menu and buttons add, duplicate, merge, move and delete layers", "[layers]") {
  Fixture f;
  CHECK_FALSE(f.frame.action("deleteLayer")->isEnabled());
  CHECK_FALSE(f.frame.action("mergeLayerDown")->isEnabled());
  const auto press = [&](const char* name) {
    auto* button = f.part.panel()->findChild<QToolButton*>(QString::fromLatin1(name) + "Button");
    REQUIRE(button);
    CHECK_FALSE(button->accessibleName().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
  };
  press("addLayer");
  CHECK(f.names() == QStringList{"Layer 2", "Layer 1"});
  CHECK(f.layers().activeIndex() == 1);
  press("moveLayerDown");
  CHECK(f.names() == QStringList{"Layer 1", "Layer 2"});
  CHECK_FALSE(f.frame.action("moveLayerDown")->isEnabled());
  press("moveLayerUp");
  press("duplicateLayer");
  CHECK(f.names() == QStringList{"Layer 2 copy", "Layer 2", "Layer 1"});
  press("mergeLayerDown");
  CHECK(f.names() == QStringList{"Layer 2", "Layer 1"});
  press("deleteLayer");
  CHECK(f.names() == QStringList{"Layer 1"});
  while (f.document.undoStack()->canUndo()) f.document.undoStack()->undo();
  CHECK(f.layers() == LayerStack(testing::plainScene(64, 48).layout));
}

TEST_CASE("Eye and lock are clicked without choosing the layer", "[layers]") {
  Fixture f;
  f.frame.trigger("addLayer");
  REQUIRE(f.layers().activeIndex() == 1);
  f.click(LayerDelegate::eyeRect(f.list()->visualRect(f.row(1))).center());
  CHECK_FALSE(f.layers()[0].visible);
  CHECK(f.layers().activeIndex() == 1);
  CHECK(f.document.layout().labels().at(3, 3) == kUnlabelled);
  f.click(LayerDelegate::lockRect(f.list()->visualRect(f.row(1))).center());
  CHECK(f.layers()[0].locked);
  f.click(LayerDelegate::eyeRect(f.list()->visualRect(f.row(1))).center());
  CHECK(f.layers()[0].visible);
}

TEST_CASE("A click on a name chooses the layer and gives the keyboard back", "[layers]") {
  Fixture f;
  f.frame.trigger("addLayer");
  f.list()->setFocus();
  f.click(LayerDelegate::nameRect(f.list()->visualRect(f.row(1))).center());
  CHECK(f.layers().activeIndex() == 0);
  CHECK(f.list()->currentIndex() == f.row(1));
  CHECK(f.frame.mainWindow().focusWidget() == &f.frame.canvas());
}

TEST_CASE("Names are edited in place", "[layers]") {
  Fixture f;
  f.frame.trigger("renameLayer");
  auto* editor = f.list()->viewport()->findChild<QLineEdit*>();
  REQUIRE(editor);
  CHECK(editor->text() == "Layer 1");
  QTest::keyClicks(editor, "ground");
  QTest::keyClick(editor, Qt::Key_Return);
  CHECK(f.isNamed("ground"));
  const QPoint name = LayerDelegate::nameRect(f.list()->visualRect(f.row(0))).center();
  f.click(name);
  QTest::mouseDClick(f.list()->viewport(), Qt::LeftButton, {}, name);
  CHECK(f.list()->viewport()->findChild<QLineEdit*>());
}

TEST_CASE("The list is used by keys alone", "[layers]") {
  Fixture f;
  f.frame.trigger("addLayer");
  f.list()->setFocus();
  QTest::keyClick(f.list(), Qt::Key_Down);
  CHECK(f.layers().activeIndex() == 0);
  QTest::keyClick(f.list(), Qt::Key_Space);
  CHECK_FALSE(f.layers()[0].visible);
  QTest::keyClick(f.list(), Qt::Key_L);
  CHECK(f.layers()[0].locked);
  QTest::keyClick(f.list(), Qt::Key_F2);
  auto* editor = f.list()->viewport()->findChild<QLineEdit*>();
  REQUIRE(editor);
  QTest::keyClicks(editor, "L L");
  QTest::keyClick(editor, Qt::Key_Return);
  CHECK(f.isNamed("L L"));
  CHECK(f.layers()[0].locked);
  QTest::keyClick(f.list(), Qt::Key_Escape);
  CHECK(f.frame.mainWindow().focusWidget() == &f.frame.canvas());
}

TEST_CASE("Keys of the window choose and mark layers, and say which one it is", "[layers]") {
  Fixture f;
  f.frame.trigger("addLayer");
  f.frame.trigger("addLayer");
  f.frame.canvas().setFocus();
  QTest::keyClick(&f.frame.canvas(), Qt::Key_PageDown);
  CHECK(f.layers().activeIndex() == 1);
  CHECK(f.frame.said.back() == "Painting on Layer 2");
  CHECK(f.list()->currentIndex() == f.row(1));
  QTest::keyClick(&f.frame.canvas(), Qt::Key_PageDown, Qt::ControlModifier);
  CHECK(f.names() == QStringList{"Layer 3", "Layer 1", "Layer 2"});
  QTest::keyClick(&f.frame.canvas(), Qt::Key_PageUp);
  CHECK(f.layers().activeIndex() == 1);
  f.frame.trigger("layerVisible");
  CHECK_FALSE(f.layers()[1].visible);
  CHECK_FALSE(f.frame.action("layerVisible")->isChecked());
  f.frame.trigger("layerLocked");
  CHECK(f.frame.action("layerLocked")->isChecked());
}

TEST_CASE("Why an edit was refused is said without a dialog", "[layers]") {
  Fixture f;
  f.frame.trigger("layerLocked");
  CHECK_FALSE(pushLayoutPart(f.document, {LabelMap(4, 4, 2), InstanceMap(4, 4), 0, 0}, "Brush"));
  REQUIRE_FALSE(f.frame.said.empty());
  CHECK(f.frame.said.back().contains("locked"));
}

TEST_CASE("Without a document there is nothing to do, and nothing breaks", "[layers]") {
  Fixture f;
  f.part.setDocument(nullptr);
  CHECK_FALSE(f.frame.action("addLayer")->isEnabled());
  CHECK(f.list()->model()->rowCount() == 0);
  f.part.setDocument(&f.document);
  CHECK(f.frame.action("addLayer")->isEnabled());
}

TEST_CASE("Rows show eye, lock, thumbnail and the active layer", "[layers]") {
  Fixture f;
  f.frame.trigger("addLayer");
  const auto pictureOf = [&](int n) {
    QTest::qWait(10);
    return f.list()->viewport()->grab(f.list()->visualRect(f.row(n))).toImage();
  };
  const auto plain = pictureOf(1);
  f.click(LayerDelegate::eyeRect(f.list()->visualRect(f.row(1))).center());
  const auto hidden = pictureOf(1);
  CHECK(hidden != plain);
  f.click(LayerDelegate::lockRect(f.list()->visualRect(f.row(1))).center());
  CHECK(pictureOf(1) != hidden);
  const QRect thumbnail = {0, 0, plain.width() / 2, plain.height()};
  bool blue = false;
  for (int x = 0; x < thumbnail.width(); ++x) {
    blue = blue || plain.pixelColor(x, plain.height() / 2) == QColor(0, 0, 255);
  }
  CHECK(blue);
}

}  // namespace spolvero::ui
