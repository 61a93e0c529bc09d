#include "tests/ui/support/scenes.h"

#include "support/catch.h"
#include "ui/canvas/canvas_view.h"
#include "ui/commands/layout_command.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace spolvero::ui {

using testing::plainScene;

namespace {

/// A canvas of ten view pixels per image pixel, its image at the top left, with one-pixel brush.
struct Stage {
  Stage() : document(plainScene(32, 24)) {
    canvas.resize(340, 260);
    canvas.setDocument(&document);
    canvas.setToolBox(&box);
    canvas.show();
    REQUIRE(QTest::qWaitForWindowExposed(&canvas));
    canvas.setFocus();
    canvas.setZoom(10);
    box.settings().setBrushRadiusPx(0.5);
    box.settings().setCurrentClass(1);
  }

  QPoint view(double x, double y) const { return canvas.viewFromImage({x, y}).toPoint(); }
  int label(int x, int y) const { return document.layout().labels().at(x, y); }
  int count(int wanted) const {
    return static_cast<int>(labelHistogram(document.layout().labels())[std::size_t(wanted)]);
  }
  void drag(QPoint from,
            QPoint to,
            Qt::MouseButton button = Qt::LeftButton,
            Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(&canvas, button, modifiers, from);
    QTest::mouseMove(&canvas, (from + to) / 2);
    QTest::mouseMove(&canvas, to);
    QTest::mouseRelease(&canvas, button, modifiers, to);
  }
  void wheel(QPointF pos, int delta, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent event(pos,
                      canvas.mapToGlobal(pos),
                      {},
                      {0, delta},
                      Qt::NoButton,
                      modifiers,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&canvas, &event);
  }
  void tablet(QEvent::Type type,
              QPointF pos,
              double pressure,
              QPointingDevice::PointerType pointer = QPointingDevice::PointerType::Pen) {
    QPointingDevice device("pen",
                           1,
                           QInputDevice::DeviceType::Stylus,
                           pointer,
                           QInputDevice::Capability::Pressure,
                           1,
                           1);
    const bool down = type != QEvent::TabletRelease;
    QTabletEvent event(type,
                       &device,
                       pos,
                       canvas.mapToGlobal(pos),
                       pressure,
                       0,
                       0,
                       0,
                       0,
                       0,
                       {},
                       type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton,
                       down ? Qt::LeftButton : Qt::NoButton);
    QApplication::sendEvent(&canvas, &event);
  }

  SceneDocument document;
  ToolBox box;
  CanvasView canvas;
};

}  // namespace

TEST_CASE("Pointer events paint under the pointer, as one step per stroke", "[canvas]") {
  Stage stage;
  stage.drag(stage.view(2.5, 3.5), stage.view(12.5, 3.5));
  for (int x = 2; x <= 12; ++x) CHECK(stage.label(x, 3) == 1);
  CHECK(stage.count(1) == 11);
  CHECK(stage.document.undoStack()->count() == 1);
  stage.drag(stage.view(2.5, 8.5), stage.view(2.5, 12.5));
  CHECK(stage.document.undoStack()->count() == 2);
  stage.document.undoStack()->undo();
  CHECK(stage.count(1) == 11);
}

TEST_CASE("View and image positions agree at fractional zoom and scroll", "[canvas]") {
  Stage stage;
  for (const double zoom : {0.73, 1.0, 3.337, 11.9}) {
    stage.canvas.setZoom(zoom);
    stage.wheel({101.3, 57.9}, 120);
    CHECK(stage.canvas.zoom() == Approx(zoom * 1.25));
    for (const QPointF image : {QPointF(0, 0), QPointF(7.25, 3.5), QPointF(31.9, 23.1)}) {
      const QPointF back = stage.canvas.imageFromView(stage.canvas.viewFromImage(image));
      CHECK(std::hypot(back.x() - image.x(), back.y() - image.y()) < 1e-9);
    }
  }
}

TEST_CASE("The wheel zooms at the pointer, with Shift it sizes the brush", "[canvas]") {
  Stage stage;
  const QPointF pointer(150, 90);
  const QPointF under = stage.canvas.imageFromView(pointer);
  QSignalSpy zoomed(&stage.canvas, &CanvasView::zoomChanged);
  stage.wheel(pointer, 120);
  CHECK(stage.canvas.zoom() == Approx(12.5));
  const QPointF after = stage.canvas.imageFromView(pointer);
  // Within a device pixel, as the picture lies on whole ones.
  CHECK(std::hypot(after.x() - under.x(), after.y() - under.y()) < 1.5 / 12.5);
  CHECK(zoomed.count() == 1);
  stage.wheel(pointer, 240, Qt::ShiftModifier);
  CHECK(stage.box.settings().brushRadiusPx() == 1.5);
  stage.wheel(pointer, -60, Qt::ShiftModifier);
  CHECK(stage.box.settings().brushRadiusPx() == 1.5);
  stage.wheel(pointer, -60, Qt::ShiftModifier);
  CHECK(stage.box.settings().brushRadiusPx() == 1);
  CHECK(stage.canvas.zoom() == Approx(12.5));
}

TEST_CASE("A pinch zooms", "[canvas]") {
  Stage stage;
  const QPointF pos(100, 100);
  QNativeGestureEvent event(Qt::ZoomNativeGesture,
                            QPointingDevice::primaryPointingDevice(),
                            2,
                            pos,
                            pos,
                            stage.canvas.mapToGlobal(pos),
                            0.5,
                            {});
  QApplication::sendEvent(&stage.canvas, &event);
  CHECK(stage.canvas.zoom() == Approx(15));
}

TEST_CASE("A pinch of two fingers zooms and paints nothing", "[canvas]") {
  Stage stage;
  QPointingDevice* finger = QTest::createTouchDevice();
  QTest::touchEvent(&stage.canvas, finger).press(0, {100, 120}).press(1, {200, 120});
  for (int i = 1; i <= 10; ++i) {
    QTest::touchEvent(&stage.canvas, finger)
        .move(0, {100 - 4 * i, 120})
        .move(1, {200 + 4 * i, 120});
  }
  QTest::touchEvent(&stage.canvas, finger).release(0, {60, 120}).release(1, {240, 120});
  CHECK(stage.canvas.zoom() > 13);
  CHECK(stage.document.undoStack()->index() == 0);
}

TEST_CASE("Fit, one to one, in and out by keys", "[canvas]") {
  Stage stage;
  QTest::keyClick(&stage.canvas, Qt::Key_1);
  CHECK(stage.canvas.zoom() == 1);
  QTest::keyClick(&stage.canvas, Qt::Key_Plus);
  CHECK(stage.canvas.zoom() == Approx(1.25));
  QTest::keyClick(&stage.canvas, Qt::Key_Minus);
  CHECK(stage.canvas.zoom() == Approx(1));
  QTest::keyClick(&stage.canvas, Qt::Key_0);
  CHECK(stage.canvas.zoom() == Approx((260.0 - 24) / 24));
  stage.canvas.resize(680, 520);
  CHECK(stage.canvas.zoom() == Approx((680.0 - 24) / 32));
  const QPointF before = stage.canvas.viewFromImage({0, 0});
  QTest::keyClick(&stage.canvas, Qt::Key_Left);
  CHECK(stage.canvas.viewFromImage({0, 0}).x() > before.x());
  stage.canvas.resize(340, 260);
  CHECK(stage.canvas.zoom() == Approx((680.0 - 24) / 32));
}

TEST_CASE("Space and the middle button pan with any tool", "[canvas]") {
  Stage stage;
  const QPointF before = stage.canvas.viewFromImage({0, 0});
  QTest::keyPress(&stage.canvas, Qt::Key_Space);
  stage.drag({100, 100}, {130, 110});
  QTest::keyRelease(&stage.canvas, Qt::Key_Space);
  CHECK(stage.canvas.viewFromImage({0, 0}) - before == QPointF(30, 10));
  stage.drag({100, 100}, {90, 80}, Qt::MiddleButton);
  CHECK(stage.canvas.viewFromImage({0, 0}) - before == QPointF(20, -10));
  CHECK(stage.document.undoStack()->count() == 0);
  stage.drag({100, 100}, {110, 100});
  CHECK(stage.document.undoStack()->count() == 1);
}

TEST_CASE("Alt and the right button pick the class with any tool", "[canvas]") {
  Stage stage;
  stage.drag(stage.view(4.5, 4.5), stage.view(4.5, 4.5));
  stage.box.settings().setCurrentClass(2);
  QTest::mouseClick(&stage.canvas, Qt::RightButton, {}, stage.view(4.5, 4.5));
  CHECK(stage.box.settings().currentClass() == 1);
  QTest::mouseClick(&stage.canvas, Qt::LeftButton, Qt::AltModifier, stage.view(9.5, 9.5));
  CHECK(stage.box.settings().currentClass() == 0);
  CHECK(stage.document.undoStack()->count() == 1);
  CHECK(stage.box.current().id() == ToolId::Brush);
}

TEST_CASE("Keys on the canvas: size, swap, tools", "[canvas]") {
  Stage stage;
  stage.box.settings().setSecondClass(3);
  QTest::keyClick(&stage.canvas, Qt::Key_BracketRight);
  CHECK(stage.box.settings().brushRadiusPx() == 1);
  QTest::keyClick(&stage.canvas, Qt::Key_BracketLeft);
  CHECK(stage.box.settings().brushRadiusPx() == 0.5);
  QTest::keyClick(&stage.canvas, Qt::Key_X);
  CHECK(stage.box.settings().currentClass() == 3);
  for (const auto& tool : stage.box.tools()) {
    QTest::keyClick(&stage.canvas, Qt::Key(tool->shortcut()[0].key()));
    CHECK(stage.box.current().id() == tool->id());
  }
}

TEST_CASE("A pen paints with its pressure, and its other end erases", "[canvas]") {
  Stage stage;
  stage.box.settings().setBrushRadiusPx(4);
  stage.box.settings().setBrushShape(BrushShape::Square);
  stage.tablet(QEvent::TabletPress, stage.canvas.viewFromImage({10, 10}), 0.25);
  stage.tablet(QEvent::TabletRelease, stage.canvas.viewFromImage({10, 10}), 0);
  // Radius 1 around the corner of four pixels.
  CHECK(stage.count(1) == 4);
  stage.tablet(QEvent::TabletPress, stage.canvas.viewFromImage({10, 10}), 0.5);
  stage.tablet(QEvent::TabletMove, stage.canvas.viewFromImage({14, 10}), 0.5);
  stage.tablet(QEvent::TabletRelease, stage.canvas.viewFromImage({14, 10}), 0);
  CHECK(stage.count(1) == 8 * 4);
  stage.tablet(QEvent::TabletPress,
               stage.canvas.viewFromImage({10, 10}),
               0.25,
               QPointingDevice::PointerType::Eraser);
  stage.tablet(QEvent::TabletRelease,
               stage.canvas.viewFromImage({10, 10}),
               0,
               QPointingDevice::PointerType::Eraser);
  CHECK(stage.count(kUnlabelled) == 4);
  CHECK(stage.document.undoStack()->count() == 3);
}

TEST_CASE("A polygon is clicked, double-clicked and painted in the view", "[canvas]") {
  Stage stage;
  stage.box.select(ToolId::Polygon);
  const auto click = [&](double x, double y) {
    QTest::mouseClick(&stage.canvas, Qt::LeftButton, {}, stage.view(x, y));
  };
  SECTION("closed by a double click") {
    click(2, 2);
    click(10, 2);
    click(10, 6);
    click(2, 6);
    QTest::mouseDClick(&stage.canvas, Qt::LeftButton, {}, stage.view(2, 6));
    CHECK(stage.count(1) == 32);
  }
  SECTION("closed by Enter, after taking a corner back") {
    click(2, 2);
    click(10, 2);
    click(20, 20);
    QTest::keyClick(&stage.canvas, Qt::Key_Backspace);
    click(10, 6);
    click(2, 6);
    QTest::keyClick(&stage.canvas, Qt::Key_Return);
    CHECK(stage.count(1) == 32);
  }
  SECTION("given up by Esc") {
    click(2, 2);
    click(10, 2);
    click(10, 6);
    QTest::keyClick(&stage.canvas, Qt::Key_Escape);
    CHECK(stage.count(1) == 0);
    CHECK_FALSE(stage.box.current().isBusy());
  }
  SECTION("given up by choosing another tool") {
    click(2, 2);
    click(10, 2);
    QTest::keyClick(&stage.canvas, Qt::Key_B);
    CHECK_FALSE(stage.box.tool(ToolId::Polygon).isBusy());
  }
}

TEST_CASE("Esc takes a stroke back", "[canvas]") {
  Stage stage;
  QTest::mousePress(&stage.canvas, Qt::LeftButton, {}, stage.view(2.5, 2.5));
  QTest::mouseMove(&stage.canvas, stage.view(9.5, 2.5));
  CHECK(stage.count(1) == 8);
  QTest::keyClick(&stage.canvas, Qt::Key_Escape);
  CHECK(stage.count(1) == 0);
  QTest::mouseMove(&stage.canvas, stage.view(9.5, 9.5));
  QTest::mouseRelease(&stage.canvas, Qt::LeftButton, {}, stage.view(9.5, 9.5));
  CHECK(stage.count(1) == 0);
}

TEST_CASE("A release that was never seen does not block the next stroke", "[canvas]") {
  Stage stage;
  QTest::mousePress(&stage.canvas, Qt::LeftButton, {}, stage.view(2.5, 2.5));
  stage.drag(stage.view(2.5, 8.5), stage.view(6.5, 8.5));
  CHECK(stage.label(6, 8) == 1);
  // Nothing between where the first stroke was lost and where the second began.
  CHECK(stage.count(1) == 1 + 5);
  CHECK_FALSE(stage.box.current().isBusy());
  CHECK(stage.document.undoStack()->count() == 2);
}

TEST_CASE("A layout of another size ends the stroke under way", "[canvas]") {
  Stage stage;
  QTest::mousePress(&stage.canvas, Qt::LeftButton, {}, stage.view(2.5, 2.5));
  pushLayout(stage.document, stage.document.layout().resized(16, 16), "Resize");
  CHECK_FALSE(stage.box.current().isBusy());
  QTest::mouseMove(&stage.canvas, {100, 100});
  QTest::mouseRelease(&stage.canvas, Qt::LeftButton, {}, {100, 100});
  CHECK(stage.document.undoStack()->count() == 2);
  stage.document.undoStack()->undo();
  CHECK(stage.label(2, 2) == 1);
  CHECK(stage.document.size() == QSize(32, 24));
}

TEST_CASE("Corners of a polygon outlive a change of the view", "[canvas]") {
  Stage stage;
  stage.box.select(ToolId::Polygon);
  QTest::mouseClick(&stage.canvas, Qt::LeftButton, {}, stage.view(2, 2));
  stage.canvas.setViewMode(ViewMode::Blend);
  CHECK(stage.box.current().isBusy());
}

TEST_CASE("Both panes can be painted on, and a stroke stays with its pane", "[canvas]") {
  Stage stage;
  stage.canvas.resize(682, 260);
  stage.canvas.setViewMode(ViewMode::SideBySide);
  stage.canvas.zoomToFit();
  const QPoint toRight(342, 0);
  const QPoint here = stage.view(3.5, 3.5);
  QTest::mouseClick(&stage.canvas, Qt::LeftButton, {}, here + toRight);
  CHECK(stage.label(3, 3) == 1);
  stage.document.undoStack()->undo();
  stage.drag(here, here + QPoint(60, 0));
  CHECK(stage.label(9, 3) == 1);
  stage.document.undoStack()->undo();
  // From the left pane far into the right one: beyond the layout, not back at its left.
  stage.drag(stage.view(30.5, 3.5), here + toRight);
  CHECK(stage.label(31, 3) == 1);
  CHECK(stage.label(3, 3) == 0);
}

TEST_CASE("The pointer's pixel is told, and that there is none", "[canvas]") {
  Stage stage;
  std::vector<QPoint> told;
  QObject::connect(&stage.canvas, &CanvasView::pointerMoved, [&](QPoint p) { told.push_back(p); });
  QTest::mouseMove(&stage.canvas, stage.view(7.9, 2.1));
  QTest::mouseMove(&stage.canvas, stage.view(0, 0) - QPoint(5, 5));
  CHECK(told == std::vector<QPoint>{{7, 2}, {-1, -1}});
}

TEST_CASE("A preview shows while a shape is pulled and goes afterwards", "[canvas]") {
  Stage stage;
  stage.box.select(ToolId::Rectangle);
  const auto shown = [&] { return stage.canvas.grab().toImage().pixelColor(stage.view(6.5, 6.5)); };
  const QColor before = shown();
  QTest::mousePress(&stage.canvas, Qt::LeftButton, {}, stage.view(3.5, 3.5));
  QTest::mouseMove(&stage.canvas, stage.view(9.5, 9.5));
  CHECK(shown() != before);
  CHECK(stage.count(1) == 0);
  QTest::keyClick(&stage.canvas, Qt::Key_Escape);
  CHECK(shown() == before);
  QTest::mouseRelease(&stage.canvas, Qt::LeftButton, {}, stage.view(9.5, 9.5));
  CHECK(stage.document.undoStack()->count() == 0);
}

TEST_CASE("The brush is outlined at the pointer", "[canvas]") {
  Stage stage;
  stage.box.settings().setBrushRadiusPx(4);
  QTest::mouseMove(&stage.canvas, stage.view(16, 12));
  const QImage picture = stage.canvas.grab().toImage();
  const QPoint centre = stage.view(16, 12);
  int marked = 0;
  for (int d = 37; d <= 42; ++d) marked += picture.pixelColor(centre + QPoint(d, 3)).red() > 0;
  CHECK(marked > 0);
}

}  // namespace spolvero::ui
