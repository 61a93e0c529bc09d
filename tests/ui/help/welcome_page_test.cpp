#include "ui/help/welcome_page.h"

#include "support/catch.h"
#include "support/paths.h"
#include "ui/help/tips.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace spolvero::ui;
using spolvero::testing::sourceDir;

namespace {

QStringList samples() {
  const auto folder = sourceDir() / "resources" / "scenes";
  return {QString::fromStdString((folder / "street.ora").string()),
          QString::fromStdString((folder / "summer.ora").string()),
          QString::fromStdString((folder / "gone.ora").string())};
}

}  // namespace

TEST_CASE("Samples show with their pictures, and a click opens one") {
  WelcomePage page(samples(), {}, true, nullptr);
  page.show();
  auto* list = page.findChild<QListWidget*>(QStringLiteral("welcomeSamples"));
  REQUIRE(list->count() == 2);
  CHECK(list->item(0)->text() == QStringLiteral("Street"));
  CHECK_FALSE(sceneThumbnail(samples()[0]).isNull());
  CHECK(page.findChild<QListWidget*>(QStringLiteral("welcomeRecent")) == nullptr);
  QSignalSpy chosen(&page, &WelcomePage::sampleChosen);
  const auto place = list->visualItemRect(list->item(1)).center();
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
  REQUIRE(chosen.count() == 1);
  CHECK(chosen.first().first().toString() == samples()[1]);
  // Who clicks twice must hit the page again, and not paint on what is beneath.
  CHECK(page.isVisible());
  QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
  CHECK(chosen.count() == 1);
  CHECK(QTest::qWaitFor([&page] { return !page.isVisible(); }));
}

TEST_CASE("Scenes opened last, buttons and the choice of seeing it again work by keyboard") {
  WelcomePage page(samples(), {samples()[0]}, true, nullptr);
  page.show();
  auto* recent = page.findChild<QListWidget*>(QStringLiteral("welcomeRecent"));
  REQUIRE(recent);
  QSignalSpy again(&page, &WelcomePage::atStartChanged);
  QTest::keyClick(page.findChild<QCheckBox*>(QStringLiteral("welcomeAtStart")), Qt::Key_Space);
  REQUIRE(again.count() == 1);
  CHECK_FALSE(again.first().first().toBool());
  QSignalSpy manual(&page, &WelcomePage::manualWanted);
  QTest::keyClick(page.findChild<QPushButton*>(QStringLiteral("welcomeManual")), Qt::Key_Space);
  CHECK(manual.count() == 1);
}

TEST_CASE("Other ways to begin trigger the window's own actions, templates among them") {
  WelcomePage page(samples(), {}, true, nullptr);
  QSignalSpy wanted(&page, &WelcomePage::actionWanted);
  for (const auto* name : {"newFromTemplate", "newFromPhoto", "newFromFile", "openModel"}) {
    page.show();
    const auto action = QString::fromLatin1(name);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("welcome-") + action),
                      Qt::LeftButton);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.takeFirst().first().toString() == action);
    CHECK_FALSE(page.isVisible());
  }
}

TEST_CASE("Every tip comes round once") {
  WelcomePage page({}, {}, true, nullptr);
  auto* tip = page.findChild<QLabel*>(QStringLiteral("tip"));
  std::set<QString> seen;
  for (std::size_t i = 0; i < tips().size(); ++i) {
    seen.insert(tip->text());
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("nextTip")), Qt::LeftButton);
  }
  CHECK(seen.size() == tips().size());
}

TEST_CASE("A file that is no scene has no thumbnail") {
  const auto path = sourceDir() / "README.md";
  CHECK(sceneThumbnail(QString::fromStdString(path.string())).isNull());
}
