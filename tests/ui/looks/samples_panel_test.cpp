#include "ui/looks/samples_panel.h"

#include "ui/looks/looks_fixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

const AppearanceOffer kLatent{.latent = true, .codeChannels = 4};

struct PanelFixture : LooksFixture {
  SamplesPanel panel{desk};

  explicit PanelFixture(const AppearanceOffer& offer = kLatent) : LooksFixture(offer) {
    show(panel, 330, 420);
  }
  const LookItem& sample(int index) { return panel.gallery().looks().item(index); }
  static void clickItem(LookView& view, int index) {
    const auto place = view.visualRect(view.looks().index(index)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
  }
};

/// Also those of submenus.
QAction* actionOf(QMenu& menu, const QString& name) {
  auto* action = menu.findChild<QAction*>(name);
  REQUIRE(action != nullptr);
  return action;
}

}  // namespace

TEST_CASE("Samples are looks of neighbouring seeds, a click takes one, undo gives it back") {
  PanelFixture f;
  REQUIRE(f.panel.gallery().looks().count() > 4);
  const auto before = f.look();
  CHECK(f.sample(3).look.seed == f.sample(0).look.seed + 3);
  f.clickItem(f.panel.gallery(), 2);
  CHECK(f.look().seed == f.sample(2).look.seed);
  CHECK(f.steps() == 1);
  CHECK(f.panel.gallery().looks().inForce() == 2);
  f.undo();
  CHECK(f.look() == before);
  CHECK(f.panel.gallery().looks().inForce() == -1);
}

TEST_CASE("A seed can be typed and is that of the first sample") {
  PanelFixture f;
  auto* seed = f.child<QLineEdit>(f.panel, QStringLiteral("gallerySeed"));
  seed->selectAll();
  QTest::keyClicks(seed, QStringLiteral("12345678901"));
  QTest::keyClick(seed, Qt::Key_Return);
  CHECK(f.sample(0).look.seed == 12345678901);
  f.click(f.panel, QStringLiteral("otherSamples"));
  CHECK(f.sample(0).look.seed != 12345678901);
}

TEST_CASE("Samples leave locked classes as they are, also when they are locked later") {
  PanelFixture f({.codePerClass = true, .codeChannels = 4});
  auto next = f.look();
  next.classes[1].code = CodeSource::mean();
  next.classes[1].locked = true;
  f.document.applyAppearance(next);
  REQUIRE(QTest::qWaitFor([&] { return f.sample(1).look.classes.contains(1); }, kPatienceMs));
  CHECK(f.sample(1).look.styleOf(1) == next.styleOf(1));
  f.clickItem(f.panel.gallery(), 1);
  CHECK(f.look().styleOf(1) == next.styleOf(1));
  CHECK_FALSE(f.look().styleOf(0) == next.styleOf(0));
}

TEST_CASE("Neighbours lie on rings that grow, eight on each") {
  PanelFixture f;
  f.click(f.panel, QStringLiteral("showNeighbours"));
  CHECK(f.sample(0).look == f.look());
  CHECK(f.panel.gallery().looks().inForce() == 0);
  const auto distance = [&](int index) {
    const auto from = resolveStyle(f.look().latentStyle(), 2000, 1, 1);
    const auto to = resolveStyle(f.sample(index).look.latentStyle(), 2000, 1, 1);
    double sum = 0;
    for (std::size_t i = 0; i < from.size(); ++i) sum += (to[i] - from[i]) * (to[i] - from[i]);
    return sum;
  };
  CHECK(distance(1) == Approx(distance(8)).epsilon(0.2));
  CHECK(distance(9) > 2 * distance(1));
  CHECK_FALSE(f.sample(1).look == f.sample(2).look);
  const double near = distance(1);
  f.child<QSlider>(f.panel, QStringLiteral("ringStep"))->setValue(50);
  CHECK(QTest::qWaitFor([&] { return distance(1) > 2 * near; }, kPatienceMs));
}

TEST_CASE("Neighbours of a look that was chosen stay when one of them is taken") {
  PanelFixture f;
  Appearance other;
  other.seed = 99;
  Q_EMIT f.desk.neighboursWanted(other);
  CHECK(f.sample(0).look == other);
  f.clickItem(f.panel.gallery(), 1);
  CHECK(f.look().latentStyle() == f.sample(1).look.latentStyle());
  QTest::qWait(250);
  CHECK(f.sample(0).look == other);
  f.click(f.panel, QStringLiteral("showSamples"));
  CHECK_FALSE(f.sample(0).look == other);
}

TEST_CASE("A model that makes several pictures shows them, and a click chooses one") {
  PanelFixture f({.outputs = 5});
  CHECK_FALSE(f.panel.gallery().isVisible());
  REQUIRE(f.panel.outputs().looks().count() == 5);
  f.clickItem(f.panel.outputs(), 3);
  CHECK(f.look().output == 3);
  CHECK(f.panel.outputs().looks().inForce() == 3);
  CHECK(f.steps() == 1);
  REQUIRE(QTest::qWaitFor([&] { return f.panel.outputs().looks().item(4).fresh; }, kPatienceMs));
  const auto rendered = f.control->appearances();
  CHECK(std::ranges::any_of(rendered, [](const Appearance& look) { return look.output == 4; }));
  f.undo();
  CHECK(f.look().output == 0);
}

TEST_CASE("A model with one look says so") {
  PanelFixture f(AppearanceOffer{});
  CHECK_FALSE(f.panel.gallery().isVisible());
  CHECK_FALSE(f.panel.outputs().isVisible());
}

TEST_CASE("The menu of a sample keeps it as a favourite and puts it into a corner of the pad") {
  PanelFixture f;
  QMenu menu;
  f.desk.fillMenu(menu, f.sample(1));
  actionOf(menu, QStringLiteral("keepFavourite"))->trigger();
  REQUIRE(f.document.scene().looks.favourites.size() == 1);
  CHECK(f.document.scene().looks.favourites[0].look == f.sample(1).look);
  CHECK(f.sample(1).favourite);
  actionOf(menu, QStringLiteral("toCorner2"))->trigger();
  REQUIRE(f.desk.inSlot(LookDesk::padSlot(2)) != nullptr);
  CHECK(*f.desk.inSlot(LookDesk::padSlot(2)) == f.sample(1).look);
  CHECK(f.steps() == 2);
  f.undo();
  f.undo();
  CHECK_FALSE(f.sample(1).favourite);
  CHECK(f.document.scene().looks == KeptLooks());
}
