#include "ui/objects/canvas_overlay.h"

#include "tests/ui/support/scenes.h"

#include "support/catch.h"
#include "ui/canvas/canvas_view.h"
#include "ui/commands/layout_command.h"

#include <QTest>

namespace spolvero::ui {

using testing::fourClasses;
using testing::plainScene;

TEST_CASE("Borders run between classes and between objects, in long pieces", "[overlay]") {
  Layout layout(16, 16, fourClasses(), 0);
  CHECK(borderLines(layout).isEmpty());
  layout.paste(LabelMap(4, 2, 2), InstanceMap(4, 2, 1), 3, 5);
  const auto lines = borderLines(layout);
  CHECK(lines.size() == 4);
  CHECK(lines.contains(QLineF(3, 5, 7, 5)));
  CHECK(lines.contains(QLineF(3, 7, 7, 7)));
  CHECK(lines.contains(QLineF(3, 5, 3, 7)));
  CHECK(lines.contains(QLineF(7, 5, 7, 7)));
  layout.paste(LabelMap(2, 2, 2), InstanceMap(2, 2, 2), 5, 5);
  CHECK(borderLines(layout).contains(QLineF(5, 5, 5, 7)));
}

TEST_CASE("The overlay draws borders over the canvas and follows the document", "[overlay]") {
  SceneDocument document(plainScene(32, 24));
  ToolBox box;
  CanvasView canvas;
  canvas.resize(340, 260);
  canvas.setDocument(&document);
  canvas.setToolBox(&box);
  auto* overlay = new CanvasOverlay(canvas);
  overlay->setDocument(&document);
  canvas.show();
  REQUIRE(QTest::qWaitForWindowExposed(&canvas));
  canvas.setZoom(7);  // Without the grid of pixels.
  CHECK_FALSE(overlay->isVisible());
  overlay->setShowsBorders(true);
  CHECK(overlay->isVisible());
  const auto pixelAt = [&](double x, double y) {
    return canvas.grab().toImage().pixelColor(canvas.viewFromImage({x, y}).toPoint());
  };
  CHECK(pixelAt(10, 5.25) == QColor(0, 0, 255));
  pushLayoutPart(document, {LabelMap(4, 8, 1), InstanceMap(4, 8, 0), 10, 2}, "put");
  CHECK(QTest::qWaitFor([&] {
    const auto colour = pixelAt(10, 5.25);
    return colour != QColor(0, 0, 255) && colour != QColor(0, 255, 0);
  }));
  // The pointer goes through.
  box.settings().setBrushRadiusPx(0.5);
  box.settings().setCurrentClass(1);
  QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.viewFromImage({20.5, 20.5}).toPoint());
  CHECK(document.layout().labels().at(20, 20) == 1);
}

}  // namespace spolvero::ui
