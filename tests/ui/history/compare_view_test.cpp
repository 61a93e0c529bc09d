#include "ui/history/compare_view.h"

#include "support/catch.h"
#include "ui/history/compare_dialog.h"
#include "ui/support/scenes.h"

#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace spolvero;
using namespace spolvero::testing;
using namespace spolvero::ui;

namespace {

QImage plain(QColor colour) {
  QImage image(100, 50, QImage::Format_RGB32);
  image.fill(colour);
  return image;
}

struct Fixture {
  CompareView view;

  Fixture() {
    view.setPictures(plain(Qt::red), plain(Qt::blue));
    view.resize(400, 300);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
  }
  QColor at(int x, int y) { return view.grab().toImage().pixelColor(x, y); }
};

HistoryPicture picture(Rgb colour, std::uint64_t seed) {
  HistoryPicture result;
  result.image = ImageU8(40, 30, colour);
  result.provenance.scene = plainScene(40, 32);
  result.provenance.scene.appearance.seed = seed;
  return result;
}

}  // namespace

TEST_CASE("The divider uncovers one picture or the other and follows pointer and keys",
          "[history]") {
  Fixture f;
  CHECK(f.view.zoom() == Approx(4));
  CHECK(f.at(100, 220) == QColor(Qt::red));
  CHECK(f.at(300, 220) == QColor(Qt::blue));
  QTest::mousePress(&f.view, Qt::LeftButton, {}, {200, 150});
  QTest::mouseMove(&f.view, {320, 150});
  QTest::mouseRelease(&f.view, Qt::LeftButton, {}, {320, 150});
  CHECK(f.view.divider() == Approx(0.8));
  CHECK(f.at(300, 220) == QColor(Qt::red));
  QTest::keyClick(&f.view, Qt::Key_Left);
  CHECK(f.view.divider() == Approx(0.78));
}

TEST_CASE("The wheel zooms about the pointer, dragging moves, a double click fits", "[history]") {
  Fixture f;
  QWheelEvent wheel({200, 150}, {200, 150}, {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
  QApplication::sendEvent(&f.view, &wheel);
  CHECK(f.view.zoom() == Approx(4.8));
  QTest::mousePress(&f.view, Qt::LeftButton, {}, {20, 150});
  QTest::mouseMove(&f.view, {120, 150});
  QTest::mouseRelease(&f.view, Qt::LeftButton, {}, {120, 150});
  CHECK(f.at(40, 150) != QColor(Qt::red));
  QTest::mouseDClick(&f.view, Qt::LeftButton, {}, {300, 150});
  CHECK(f.view.zoom() == Approx(4));
}

TEST_CASE("Side by side shows both whole", "[history]") {
  Fixture f;
  f.view.setMode(CompareMode::SideBySide);
  CHECK(f.at(100, 150) == QColor(Qt::red));
  CHECK(f.at(300, 150) == QColor(Qt::blue));
  CHECK(f.view.zoom() == Approx(1.98));
}

TEST_CASE("Differences are measured and drawn", "[history]") {
  ImageU8 a(10, 10, {100, 100, 100});
  auto b = a;
  for (int x = 0; x < 10; ++x) b.at(x, 0) = {130, 100, 100};
  const auto difference = pictureDifference(a, b);
  CHECK(difference.meanAbsolute == Approx(30.0 * 10 / 300));
  CHECK(difference.largest == 30);
  CHECK(difference.changedShare == Approx(0.1));
  CHECK(difference.peakSignalDb == Approx(10 * std::log10(255.0 * 255 / 30)));
  CHECK(difference.map.pixel(5, 5) == qRgb(0, 0, 0));
  CHECK(qRed(difference.map.pixel(5, 0)) > 200);
  CHECK(std::isinf(pictureDifference(a, a).peakSignalDb));
}

TEST_CASE("The dialog says the numbers and what the pictures were made of", "[history]") {
  auto* dialog = new CompareDialog(picture({10, 20, 30}, 1), picture({10, 20, 40}, 2), nullptr);
  dialog->show();
  REQUIRE(
      QTest::qWaitFor([&] { return dialog->numbers().contains(QStringLiteral("PSNR")); }, 5000));
  CHECK(dialog->numbers().contains(QStringLiteral("seed")));
  CHECK_FALSE(dialog->numbers().contains(QStringLiteral("layout")));
  QTest::mouseClick(dialog->findChild<QToolButton*>(QStringLiteral("compareDifference")),
                    Qt::LeftButton);
  CHECK(dialog->view()->mode() == CompareMode::Difference);
  dialog->close();
  QTest::qWait(1);
}
