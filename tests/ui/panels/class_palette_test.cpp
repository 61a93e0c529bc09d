#include "ui/panels/class_palette.h"

#include "support/catch.h"
#include "ui/commands/layout_command.h"
#include "ui/documents/scene_document.h"
#include "ui/support/scenes.h"
#include "ui/tools/tool_settings.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

struct Fixture {
  SceneDocument document{plainScene(32, 32)};
  ToolSettings settings;
  ClassPalette palette;

  Fixture() {
    palette.setDocument(&document);
    palette.setSettings(&settings);
    palette.resize(280, 300);
    palette.show();
    REQUIRE(QTest::qWaitForWindowExposed(&palette));
  }
  ~Fixture() {
    palette.setDocument(nullptr);
    palette.setSettings(nullptr);
  }
  int rows() { return palette.list()->model()->rowCount(); }
  QModelIndex row(int n) { return palette.list()->model()->index(n, 0); }
  void click(int n) {
    QTest::mouseClick(palette.list()->viewport(),
                      Qt::LeftButton,
                      {},
                      palette.list()->visualRect(row(n)).center());
  }
};

}  // namespace

TEST_CASE("A click chooses the class to paint with") {
  Fixture f;
  QSignalSpy finished(&f.palette, &ClassPalette::finished);
  f.click(2);
  CHECK(f.settings.currentClass() == 2);
  CHECK(f.row(2).data(ClassModel::CurrentRole).toBool());
  CHECK(finished.size() == 1);
  QTest::mouseDClick(f.palette.list()->viewport(),
                     Qt::LeftButton,
                     {},
                     f.palette.list()->visualRect(f.row(1)).center());
  CHECK(f.palette.list()->findChildren<QLineEdit*>().isEmpty());
}

TEST_CASE("Typing filters the classes, Enter takes the first, Escape clears") {
  Fixture f;
  CHECK(f.rows() == 4);
  QTest::keyClicks(f.palette.searchField(), QStringLiteral("OU"));
  REQUIRE(f.rows() == 1);
  CHECK(f.row(0).data().toString() == QStringLiteral("house"));
  QTest::keyClick(f.palette.searchField(), Qt::Key_Return);
  CHECK(f.settings.currentClass() == 3);
  CHECK(f.rows() == 4);
  QTest::keyClicks(f.palette.searchField(), QStringLiteral("zzz"));
  CHECK(f.rows() == 0);
  QTest::keyClick(f.palette.searchField(), Qt::Key_Return);
  CHECK(f.settings.currentClass() == 3);
  QTest::keyClicks(f.palette.searchField(), QStringLiteral("s"));
  QTest::keyClick(f.palette.searchField(), Qt::Key_Escape);
  CHECK(f.rows() == 4);
}

TEST_CASE("Numbers choose among the classes that are visible") {
  Fixture f;
  f.palette.chooseVisible(1);
  CHECK(f.settings.currentClass() == 1);
  f.palette.searchField()->setText(QStringLiteral("car"));
  f.palette.chooseVisible(0);
  CHECK(f.settings.currentClass() == 2);
  f.palette.chooseVisible(5);
  CHECK(f.settings.currentClass() == 2);
}

TEST_CASE("The palette shows marks, things and how much of the layout a class has") {
  Fixture f;
  f.settings.setSecondClass(3);
  f.settings.setKept(1, true);
  CHECK(f.row(3).data(ClassModel::SecondRole).toBool());
  CHECK(f.row(1).data(ClassModel::KeptRole).toBool());
  CHECK(f.row(2).data(ClassModel::ThingRole).toBool());
  CHECK_FALSE(f.row(0).data(ClassModel::ThingRole).toBool());
  CHECK(f.row(0).data(ClassModel::ShareRole).toDouble() == Approx(1));
  pushLayoutPart(f.document, {LabelMap(32, 8, 1), InstanceMap(32, 8, 0), 0, 0}, {});
  REQUIRE(
      QTest::qWaitFor([&] { return f.row(1).data(ClassModel::ShareRole).toDouble() > 0.2; }, 3000));
  CHECK(f.row(1).data(ClassModel::ShareRole).toDouble() == Approx(0.25));
}

TEST_CASE("Each row shows its class's colour") {
  Fixture f;
  const auto picture = f.palette.list()->viewport()->grab().toImage();
  for (int n = 0; n < 4; ++n) {
    const auto colour = f.row(n).data(ClassModel::ColourRole).value<QColor>();
    const auto y = f.palette.list()->visualRect(f.row(n)).center().y();
    bool found = false;
    for (int x = 0; x < 60; ++x) found = found || picture.pixelColor(x, y) == colour;
    CHECK(found);
  }
}
