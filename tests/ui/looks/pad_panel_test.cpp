#include "ui/looks/pad_panel.h"

#include "ui/commands/property_commands.h"
#include "ui/looks/looks_fixture.h"
#include "ui/panels/style_row.h"
#include "ui/support/pointer.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolButton>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

const AppearanceOffer kPerClass{.codePerClass = true, .photo = true, .codeChannels = 4};

struct PanelFixture : LooksFixture {
  std::set<int> ticked{1};
  std::vector<PhotoCodes> photos;
  PadPanel panel{desk, [this] { return ticked; }, [this] { return photos; }};

  explicit PanelFixture(const AppearanceOffer& offer = kPerClass) : LooksFixture(offer) {
    show(panel, 300, 480);
  }
  QPointF at(double x, double y) {
    const auto field = panel.pad().field();
    return {field.left() + x * field.width(), field.top() + y * field.height()};
  }
  void press(double x, double y) {
    QTest::mousePress(&panel.pad(), Qt::LeftButton, {}, at(x, y).toPoint());
  }
  void drag(double x, double y) { dragTo(panel.pad(), at(x, y)); }
  void release(double x, double y) {
    QTest::mouseRelease(&panel.pad(), Qt::LeftButton, {}, at(x, y).toPoint());
  }
  const Appearance& corner(int index) { return *desk.inSlot(LookDesk::padSlot(index)); }
  QAction* cornerAction(int index, const QString& name) {
    auto* menu = panel.cornerButton(index)->menu();
    Q_EMIT menu->aboutToShow();
    for (auto* action : menu->actions()) {
      if (action->objectName() == name || action->text() == name) return action;
    }
    FAIL("no entry " << name.toStdString());
    return nullptr;
  }
};

}  // namespace

TEST_CASE("A drag on the pad blends the ticked class between four looks, in one step") {
  PanelFixture f;
  f.panel.drawCorners();
  const auto before = f.look();
  REQUIRE(f.steps() == 1);
  f.press(0.9, 0.1);
  for (int i = 1; i <= 5; ++i) f.drag(0.9 - 0.1 * i, 0.1 + 0.08 * i);
  f.release(0.4, 0.5);
  CHECK(f.steps() == 2);
  const auto weights = f.panel.pad().weights();
  CHECK(weights[0] == Approx(0.3).margin(0.02));
  std::vector<CodePart> parts;
  for (int i = 0; i < 4; ++i) {
    parts.push_back({weights[std::size_t(i)], f.corner(i).styleOf(1).code});
  }
  CHECK(f.look().styleOf(1).code == CodeSource::mixture(parts));
  CHECK(f.look().styleOf(0) == before.styleOf(0));
  f.undo();
  CHECK(f.look() == before);
  f.undo();
  CHECK(f.desk.inSlot(LookDesk::padSlot(0)) == nullptr);
}

TEST_CASE("At a corner the look is that corner's alone") {
  PanelFixture f;
  f.panel.drawCorners();
  f.press(1, 1);
  f.release(1, 1);
  CHECK(f.look().styleOf(1).code == f.corner(3).styleOf(1).code);
  CHECK(f.panel.pad().weights() == std::vector<double>{0, 0, 0, 1});
}

TEST_CASE("The first touch of an empty pad sets its corners") {
  PanelFixture f;
  const auto before = f.look();
  f.press(0.5, 0.5);
  f.release(0.5, 0.5);
  CHECK(f.corner(0) == before);
  CHECK_FALSE(f.corner(1) == f.corner(2));
  CHECK(f.look().styleOf(1).code.kind == CodeSource::Kind::Mixture);
}

TEST_CASE("An empty pad shows what a first drag will put into its corners, and changes nothing") {
  PanelFixture f;
  const auto rendered = [&] { return f.control->appearances(); };
  const auto looksLike = [&](const Appearance& one, const Appearance& other) {
    return one.styleOf(1) == other.styleOf(1);
  };
  REQUIRE(QTest::qWaitFor([&] { return rendered().size() >= 4; }, kPatienceMs));
  const auto shown = rendered();
  CHECK(f.steps() == 0);
  CHECK(f.desk.inSlot(LookDesk::padSlot(1)) == nullptr);
  f.press(0.5, 0.5);
  f.release(0.5, 0.5);
  for (int i = 1; i < LookDesk::kPadCorners; ++i) {
    CHECK(std::ranges::any_of(
        shown, [&](const Appearance& look) { return looksLike(look, f.corner(i)); }));
  }
}

TEST_CASE("A first drag leaves the corners that the user has set") {
  PanelFixture f;
  Appearance own;
  own.seed = 4321;
  f.desk.setSlot(LookDesk::padSlot(2), own, QStringLiteral("own"));
  f.press(0.5, 0.5);
  f.release(0.5, 0.5);
  CHECK(f.corner(2) == own);
  CHECK_FALSE(f.corner(1) == f.corner(3));
}

TEST_CASE("All classes can be blended at once, except those that are locked") {
  PanelFixture f;
  auto locked = f.look();
  locked.classes[0].locked = true;
  f.document.applyAppearance(locked);
  f.panel.drawCorners();
  f.child<QCheckBox>(f.panel, QStringLiteral("padAll"))->click();
  f.press(0.3, 0.6);
  f.release(0.3, 0.6);
  CHECK(f.look().styleOf(0) == locked.styleOf(0));
  CHECK(f.look().styleOf(1).code.kind == CodeSource::Kind::Mixture);
  CHECK(f.look().styleOf(2).code.kind == CodeSource::Kind::Mixture);
}

TEST_CASE("The handle moves by the arrow keys, and a run of them is one step") {
  PanelFixture f;
  f.panel.drawCorners();
  f.panel.pad().setFocus();
  const int before = f.steps();
  for (int i = 0; i < 5; ++i) {
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, {}, i > 0);
    QCoreApplication::sendEvent(&f.panel.pad(), &press);
  }
  QTest::keyRelease(&f.panel.pad(), Qt::Key_Right);
  CHECK(f.panel.pad().point().x() == Approx(0.6));
  CHECK(f.steps() == before + 1);
  QTest::keyClick(&f.panel.pad(), Qt::Key_Up, Qt::ShiftModifier);
  CHECK(f.panel.pad().point().y() == Approx(0.4));
  CHECK(f.steps() == before + 2);
  CHECK(f.panel.pad().accessibleDescription().contains(QStringLiteral("36")));
}

TEST_CASE("A triangle blends three looks of the whole picture") {
  PanelFixture f({.latent = true, .codeChannels = 4});
  f.click(f.panel, QStringLiteral("padShape"));
  CHECK(f.panel.pad().corners() == 3);
  f.panel.drawCorners();
  f.press(0.5, 0.65);
  f.release(0.5, 0.65);
  REQUIRE(f.look().latent);
  REQUIRE(f.look().latent->code.kind == CodeSource::Kind::Mixture);
  CHECK(f.look().latent->code.parts->size() == 3);
  f.press(0, 0);
  f.release(0, 0);
  CHECK(f.panel.pad().weights()[2] == Approx(0).margin(1e-9));
}

TEST_CASE("Corners are the scene's look, one at random, a favourite or a photo's") {
  PanelFixture f;
  Appearance evening;
  evening.seed = 77;
  KeptLooks looks;
  looks.favourites.push_back({"Evening", evening});
  pushLooks(f.document, looks, {});
  f.photos.push_back({"coat.jpg", {{1, {4, 1, 1, {1, 2, 3, 4}}}}});
  f.cornerAction(0, QStringLiteral("cornerCurrent"))->trigger();
  f.cornerAction(1, QStringLiteral("cornerRandom"))->trigger();
  f.cornerAction(2, QStringLiteral("Evening"))->trigger();
  f.cornerAction(3, QStringLiteral("coat.jpg"))->trigger();
  CHECK(f.corner(0) == f.look());
  CHECK_FALSE(f.corner(1) == f.look());
  CHECK(f.corner(2) == evening);
  CHECK(f.corner(3).styleOf(1).code.origin == "coat.jpg");
  CHECK(f.steps() == 5);
}

TEST_CASE("A look that is dropped on a corner becomes that corner") {
  PanelFixture f;
  SharedLook dropped{{}, fourClasses(), "Evening", {}};
  dropped.look.seed = 55;
  const auto data = mimeDataOf(dropped);
  auto* button = f.panel.cornerButton(1);
  QDragEnterEvent enter({3, 3}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(button, &enter);
  CHECK(enter.isAccepted());
  QDropEvent drop({3, 3}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(button, &drop);
  CHECK(f.corner(1).seed == 55);
}

TEST_CASE("The corners show their looks") {
  PanelFixture f;
  f.panel.drawCorners();
  f.renderedSeeds();
  const auto before = f.panel.pad().grab().toImage();
  REQUIRE(QTest::qWaitFor([&] { return f.panel.pad().grab().toImage() != before; }, kPatienceMs));
}
