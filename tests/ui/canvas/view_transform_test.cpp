#include "ui/canvas/view_transform.h"

#include "support/catch.h"

#include <cmath>

namespace spolvero::ui {

namespace {

bool close(QPointF a, QPointF b) {
  return std::hypot(a.x() - b.x(), a.y() - b.y()) < 1e-9 * (1 + std::hypot(a.x(), a.y()));
}

}  // namespace

TEST_CASE("View and image coordinates are inverse to each other at any zoom", "[canvas]") {
  ViewTransform transform;
  transform.centre({640, 480}, {800, 600}, 1);
  double factor = 1.0371;
  for (int i = 0; i < 200; ++i) {
    if (i == 120) factor = 0.91;
    transform.zoomAt({37.25 + i, 91.5}, factor);
    transform.panBy({1.75, -0.5});
    const QPointF image(12.3 * i, 401.7 - i);
    REQUIRE(close(transform.imageFromView(transform.viewFromImage(image)), image));
    REQUIRE(close(transform.viewFromImage().map(image), transform.viewFromImage(image)));
  }
}

TEST_CASE("Zooming keeps the image point under the pointer, within the limits", "[canvas]") {
  ViewTransform transform;
  transform.centre({100, 100}, {300, 200}, 1.3);
  const QPointF pointer(71, 44);
  const QPointF under = transform.imageFromView(pointer);
  for (int i = 0; i < 60; ++i) {
    transform.zoomAt(pointer, 1.25);
    REQUIRE(close(transform.imageFromView(pointer), under));
  }
  CHECK(transform.scale() == ViewTransform::kMaximumScale);
  for (int i = 0; i < 90; ++i) transform.zoomAt(pointer, 0.8);
  CHECK(transform.scale() == ViewTransform::kMinimumScale);
}

TEST_CASE("Fitting leaves the margin on the tighter side and centres", "[canvas]") {
  ViewTransform transform;
  const double scale = ViewTransform::fittingScale({200, 100}, {420, 420}, 10);
  CHECK(scale == 2);
  transform.centre({200, 100}, {420, 420}, scale);
  CHECK(transform.viewFromImage(QRectF(0, 0, 200, 100)) == QRectF(10, 110, 400, 200));
}

TEST_CASE("The image cannot be pushed out of the pane", "[canvas]") {
  ViewTransform transform;
  transform.centre({100, 100}, {300, 300}, 2);
  transform.panBy({9000, -9000});
  transform.keepInPane({100, 100}, {300, 300}, 48);
  CHECK(transform.viewFromImage(QRectF(0, 0, 100, 100)) == QRectF(252, -152, 200, 200));
}

}  // namespace spolvero::ui
