#include "ui/training/curve_chart.h"

#include "support/catch.h"

#include <QImage>
#include <QMouseEvent>
#include <QPen>
#include <QTest>

#include <cmath>

using namespace spolvero;
using namespace spolvero::ui;

namespace {

Curves twoCurves() {
  return {{"GAN", {{0, 50, 100}, {1, 2, 3}}}, {"VGG", {{0, 50, 100}, {10, 100, 1000}}}};
}

int pixelsLike(const QImage& image, const QColor& colour) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      const QColor pixel = image.pixelColor(x, y);
      const int off = std::abs(pixel.red() - colour.red()) +
                      std::abs(pixel.green() - colour.green()) +
                      std::abs(pixel.blue() - colour.blue());
      count += off < 40 ? 1 : 0;
    }
  }
  return count;
}

}  // namespace

TEST_CASE("Marks of an axis are round and lie within") {
  CHECK(axisMarks(0, 10, 5) == std::vector<double>{0, 2, 4, 6, 8, 10});
  const auto small = axisMarks(0.013, 0.027, 5);
  REQUIRE(small.size() >= 3);
  for (const double mark : small) {
    CHECK(mark >= 0.013 - 1e-9);
    CHECK(mark <= 0.027 + 1e-9);
  }
  CHECK(axisMarks(1, 1, 5).empty());
  CHECK(axisMarks(0, 1e9, 4).size() >= 3);
}

TEST_CASE("The axes reach over what shows") {
  CurveChart chart;
  CHECK(chart.dataRect().isEmpty());
  chart.setSmoothing(0);
  chart.setCurves(twoCurves());
  CHECK(chart.dataRect().left() == 0);
  CHECK(chart.dataRect().right() == Approx(100));
  CHECK(chart.dataRect().bottom() > 1000);
  chart.setHidden({"VGG"});
  CHECK(chart.dataRect().bottom() < 4);
  chart.setHidden({});
  chart.setLogarithmic(true);
  CHECK(chart.dataRect().bottom() == Approx(3).margin(0.3));
}

TEST_CASE("Values that are not finite, or not positive on a logarithmic scale, are left out") {
  CurveChart chart;
  chart.setSmoothing(0);
  chart.setLogarithmic(true);
  chart.setCurves({{"D", {{0, 1, 2, 3}, {-5, 10, std::nan(""), 100}}}});
  CHECK(chart.dataRect().left() == 1);
  CHECK(chart.dataRect().right() == Approx(3));
  chart.resize(400, 300);
  CHECK_FALSE(chart.grab().isNull());
}

TEST_CASE("Each curve is drawn in its colour and gone when hidden") {
  CurveChart chart;
  chart.resize(500, 300);
  chart.setCurves(twoCurves());
  const auto colour = chart.penOf("VGG").color();
  CHECK(chart.penOf("GAN").color() != colour);
  const auto with = chart.grab().toImage();
  CHECK(pixelsLike(with, colour) > 100);
  chart.setHidden({"VGG"});
  CHECK(pixelsLike(chart.grab().toImage(), colour) < 20);
}

TEST_CASE("The pointer reads values off") {
  CurveChart chart;
  chart.resize(500, 300);
  chart.setCurves(twoCurves());
  chart.show();
  const auto before = chart.grab().toImage();
  QTest::mouseMove(&chart, {250, 150});
  QTest::qWait(20);
  const QMouseEvent move(
      QEvent::MouseMove, {250, 150}, {250, 150}, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&chart, const_cast<QMouseEvent*>(&move));
  CHECK(chart.grab().toImage() != before);
}
