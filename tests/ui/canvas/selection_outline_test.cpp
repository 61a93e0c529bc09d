#include "ui/canvas/selection_outline.h"

#include "tests/ui/support/scenes.h"

#include "support/catch.h"
#include "ui/canvas/canvas_view.h"
#include "ui/commands/selection_command.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

#include <random>

namespace spolvero::ui {

namespace {

SharedSelection rectangle(const Rect& rect) {
  return Selection::of({Grid<std::uint8_t>(rect.width, rect.height, 1), rect});
}

SharedSelection noise(int width, int height) {
  std::mt19937 random(1);
  Grid<std::uint8_t> mask(width, height);
  for (auto& value : mask) value = random() % 2 == 0 ? 1 : 0;
  return Selection::ofMask(mask);
}

bool isDash(const QColor& colour) {
  return colour == QColor(Qt::black) || colour == QColor(Qt::white);
}

}  // namespace

TEST_CASE("A rectangle has four lines, a hole four more", "[canvas]") {
  SelectionOutline outline;
  CHECK(outline.empty());
  outline.set(rectangle({3, 4, 10, 6}));
  REQUIRE(outline.lines().size() == 4);
  CHECK(outline.lines()[0] == QLine(3, 4, 13, 4));
  CHECK(outline.lines()[1] == QLine(3, 10, 13, 10));
  CHECK(outline.lines()[2] == QLine(3, 4, 3, 10));
  CHECK(outline.lines()[3] == QLine(13, 4, 13, 10));
  Region ring{Grid<std::uint8_t>(10, 6, 1), {3, 4, 10, 6}};
  ring.mask.at(4, 3) = 0;
  outline.set(Selection::of(ring));
  CHECK(outline.lines().size() == 8);
  outline.set(nullptr);
  CHECK(outline.empty());
  CHECK(outline.lines().empty());
}

TEST_CASE("The canvas shows the border in black and white, and takes it away", "[canvas]") {
  SceneDocument document(testing::plainScene(64, 64));
  ToolBox box;
  CanvasView canvas;
  canvas.resize(300, 300);
  canvas.setDocument(&document);
  canvas.setToolBox(&box);
  canvas.show();
  REQUIRE(QTest::qWaitForWindowExposed(&canvas));
  const auto dashesAlong = [&](QPointF from, QPointF to) {
    const auto picture = canvas.grab().toImage();
    const QPointF start = canvas.viewFromImage(from);
    const QPointF way = canvas.viewFromImage(to) - start;
    int black = 0;
    int white = 0;
    for (int i = 10; i < 90; ++i) {
      // Where exactly a line of one pixel falls is up to rounding.
      const QPoint at = (start + way * (i / 100.0)).toPoint();
      const auto anyIs = [&](const QColor& colour) {
        for (int n = 0; n < 9; ++n) {
          if (picture.pixelColor(at + QPoint(n % 3 - 1, n / 3 - 1)) == colour) return true;
        }
        return false;
      };
      black += anyIs(Qt::black);
      white += anyIs(Qt::white);
    }
    return std::pair(black, white);
  };
  CHECK(dashesAlong({10, 20}, {50, 20}) == std::pair(0, 0));
  pushSelection(document, rectangle({10, 20, 40, 30}), "Select");
  const auto [black, white] = dashesAlong({10, 20}, {50, 20});
  CHECK(black > 20);
  CHECK(white > 20);
  const auto inside = canvas.grab().toImage().pixelColor(canvas.viewFromImage({30, 35}).toPoint());
  CHECK(inside == QColor(0, 0, 255));
  canvas.setViewMode(ViewMode::Photograph);
  CHECK(dashesAlong({10, 20}, {10, 50}).first > 20);
  canvas.setViewMode(ViewMode::Layout);
  document.undoStack()->undo();
  CHECK(dashesAlong({10, 20}, {50, 20}) == std::pair(0, 0));
  canvas.setToolBox(nullptr);
  canvas.setDocument(nullptr);
}

TEST_CASE("A selection of noise is shown by a picture, fast enough to paint", "[canvas]") {
  SelectionOutline outline;
  outline.set(noise(1024, 1024));
  CHECK(outline.showsPicture());
  CHECK(outline.lines().empty());
  CHECK_FALSE(outline.empty());
  outline.set(noise(64, 64));
  CHECK_FALSE(outline.showsPicture());
  CHECK(outline.lines().size() > 1000);
  outline.set(noise(100, 100));
  REQUIRE_FALSE(outline.showsPicture());
  QImage image(800, 800, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::blue);
  QPainter painter(&image);
  ViewTransform shown;
  shown.zoomAt({0, 0}, 8);
  QElapsedTimer timer;
  timer.start();
  outline.paint(painter, shown, image.rect());
  const auto elapsedMs = timer.elapsed();
  painter.end();
  INFO(elapsedMs);
  CHECK(elapsedMs < 200);
  int dashes = 0;
  for (int x = 0; x < 800; ++x) dashes += isDash(image.pixelColor(x, 404));
  CHECK(dashes > 20);
}

}  // namespace spolvero::ui
