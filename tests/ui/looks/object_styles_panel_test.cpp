#include "ui/looks/object_styles_panel.h"

#include "ui/commands/layout_command.h"
#include "ui/looks/looks_fixture.h"

#include <QComboBox>
#include <QToolButton>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

const ObjectKey kFirstCar{2, 1};
const ObjectKey kSecondCar{2, 2};

AppearanceOffer styles() {
  AppearanceOffer offer;
  offer.codePerObject = true;
  offer.codeChannels = 3;
  offer.clusters = {{0, 4}, {2, 6}};
  return offer;
}

struct PanelFixture : LooksFixture {
  ObjectStylesPanel panel{desk};

  PanelFixture() : LooksFixture(styles()) { show(panel, 320, 420); }
  LookModel& strip() { return panel.strip().looks(); }
  void clickStyle(int index) {
    const auto place = panel.strip().visualRect(strip().index(index)).center();
    QTest::mouseClick(panel.strip().viewport(), Qt::LeftButton, {}, place);
  }
};

}  // namespace

TEST_CASE("Every object of the layout can be chosen, and shows the styles of its class") {
  PanelFixture f;
  CHECK(f.panel.choice()->count() == 4);
  f.panel.chooseObject(kSecondCar);
  CHECK(f.strip().count() == 6);
  f.panel.chooseAt({10, 2});
  CHECK(f.panel.choice()->currentText() == QStringLiteral("sky"));
  CHECK(f.strip().count() == 4);
  f.panel.chooseAt({6, 12});
  CHECK(f.panel.choice()->currentText().contains(QStringLiteral("car")));
  CHECK(f.strip().count() == 6);
  f.panel.chooseAt({1000, 2});
  CHECK(f.strip().count() == 6);
}

TEST_CASE("Pictures of styles show the object and its surroundings") {
  PanelFixture f;
  f.panel.chooseObject(kFirstCar);
  REQUIRE(QTest::qWaitFor([&] { return f.strip().item(5).fresh; }, kPatienceMs));
  const auto picture = f.strip().item(5).picture;
  CHECK(picture.width() == picture.height());
  CHECK(picture.pixelColor(picture.width() / 3, picture.height() / 2) == QColor(Qt::red));
  CHECK(picture.pixelColor(picture.width() - 2, 2) == QColor(Qt::blue));
}

TEST_CASE("A click gives an object one of its styles, undo takes it back") {
  PanelFixture f;
  const auto before = f.look();
  f.panel.chooseObject(kFirstCar);
  f.clickStyle(3);
  CHECK(f.look().styleOf(kFirstCar).code == CodeSource::fromCluster(3));
  CHECK(f.look().styleOf(kSecondCar) == before.styleOf(kSecondCar));
  CHECK(f.strip().inForce() == 3);
  CHECK(f.steps() == 1);
  f.undo();
  CHECK(f.look() == before);
  CHECK(f.strip().inForce() == -1);
}

TEST_CASE("An object's style becomes that of its class, and both can be reset") {
  PanelFixture f;
  f.panel.chooseObject(kFirstCar);
  f.clickStyle(2);
  f.click(f.panel, QStringLiteral("styleForClass"));
  CHECK(f.look().objects.empty());
  CHECK(f.look().styleOf(kSecondCar).code == CodeSource::fromCluster(2));
  f.panel.chooseObject(kSecondCar);
  CHECK(f.strip().inForce() == 2);
  f.clickStyle(5);
  CHECK(f.look().styleOf(kSecondCar).code == CodeSource::fromCluster(5));
  f.click(f.panel, QStringLiteral("resetObject"));
  CHECK(f.look().styleOf(kSecondCar).code == CodeSource::fromCluster(2));
  f.click(f.panel, QStringLiteral("resetClass"));
  CHECK(f.look() == Appearance());
  CHECK_FALSE(f.child<QToolButton>(f.panel, QStringLiteral("resetClass"))->isEnabled());
}

TEST_CASE("A locked object is spared by the dice and by samples") {
  PanelFixture f;
  f.panel.chooseObject(kFirstCar);
  f.clickStyle(1);
  f.click(f.panel, QStringLiteral("lockObject"));
  CHECK(f.look().styleOf(kFirstCar).locked);
  CHECK_FALSE(f.child<QToolButton>(f.panel, QStringLiteral("rerollObject"))->isEnabled());
  f.desk.take(sampleLook(f.look(), 9), {});
  CHECK(f.look().styleOf(kFirstCar).code == CodeSource::fromCluster(1));
  f.click(f.panel, QStringLiteral("lockObject"));
  f.click(f.panel, QStringLiteral("rerollObject"));
  CHECK(f.look().styleOf(kFirstCar).code.kind == CodeSource::Kind::Seed);
}

TEST_CASE("A class without ready-made styles offers some by chance") {
  PanelFixture f;
  f.panel.chooseAt({10, 28});
  REQUIRE(f.strip().count() == 10);
  f.clickStyle(4);
  CHECK(f.look().styleOf(ObjectKey{1, 0}).code.kind == CodeSource::Kind::Seed);
  CHECK(f.strip().inForce() == 4);
}

TEST_CASE("A new object appears in the list and the choice stays") {
  PanelFixture f;
  f.panel.chooseObject(kSecondCar);
  pushLayoutPart(f.document, {LabelMap(4, 4, 3), InstanceMap(4, 4, 9), 20, 2}, {});
  REQUIRE(QTest::qWaitFor([&] { return f.panel.choice()->count() == 5; }, kPatienceMs));
  CHECK(f.panel.choice()->currentText().contains(QLatin1Char('2')));
}

TEST_CASE("Styles go by the names of classes where scene and model number them otherwise") {
  LooksFixture f(styles());
  auto classes = fourClasses().classes();
  std::swap(classes[0].name, classes[2].name);
  WorkerStatus status = *f.workspace.session().status();
  status.model.classes = ClassTable(classes);
  f.desk.setModel(status);
  CHECK(f.desk.stylesOf(0) == 6);
  CHECK(f.desk.stylesOf(2) == 4);
  CHECK(f.desk.stylesOf(1) == 0);
}
