#include "ui/import/import_part.h"

#include "tests/ui/layers/layers_fixture.h"

#include <QApplication>

using namespace spolvero;
using namespace spolvero::ui;
using spolvero::testing::PlainFrame;

TEST_CASE("A scene begins with a template that a list offers, wherever it is asked for",
          "[import]") {
  PlainFrame frame;
  auto& files = frame.workspace().files();
  files.setDefaults(ClassTable({{0, "sky", {0, 0, 255}}, {1, "grass", {0, 255, 0}}}), {64, 48});
  ImportPart part;
  part.setUp(frame);
  frame.mainWindow().show();
  REQUIRE(QTest::qWaitForWindowExposed(&frame.mainWindow()));
  frame.trigger("newFromTemplate");
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  REQUIRE(menu != nullptr);
  REQUIRE_FALSE(menu->actions().isEmpty());
  REQUIRE(menu->actions().front()->isEnabled());
  QTest::mouseClick(
      menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().front()).center());
  REQUIRE(frame.workspace().document() != nullptr);
  const auto& labels = frame.workspace().document()->layout().labels();
  CHECK(labels.rect() == Rect{0, 0, 64, 48});
  CHECK(labels.at(32, 2) == 0);
  CHECK(labels.at(32, 45) == 1);
}
