#include "ui/timeline/film_badge.h"

#include "support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace spolvero::ui;

TEST_CASE("The badge stands at the top of the canvas, in the middle, and can be clicked") {
  QWidget canvas;
  canvas.resize(600, 300);
  FilmBadge badge(canvas);
  canvas.show();
  REQUIRE(QTest::qWaitForWindowExposed(&canvas));
  CHECK_FALSE(badge.isVisible());
  badge.setFrame(12);
  badge.show();
  CHECK(badge.text().contains(QStringLiteral("12")));
  CHECK(badge.width() >= badge.sizeHint().width());
  const auto middle = [&] { return badge.geometry().center().x() - canvas.width() / 2; };
  CHECK(std::abs(middle()) <= 1);
  CHECK(badge.y() < 40);
  canvas.resize(900, 300);
  QTest::qWait(5);
  CHECK(std::abs(middle()) <= 1);
  QSignalSpy clicked(&badge, &FilmBadge::clicked);
  QTest::mouseClick(&badge, Qt::LeftButton);
  CHECK(clicked.count() == 1);
}
