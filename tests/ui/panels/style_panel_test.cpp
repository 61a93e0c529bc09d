#include "ui/panels/style_panel.h"

#include "support/catch.h"
#include "ui/commands/layout_command.h"
#include "ui/documents/scene_document.h"
#include "ui/panels/variation_strip.h"
#include "ui/support/pointer.h"
#include "ui/support/scenes.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

constexpr int kPatienceMs = 3000;

/// Sky with a strip of tree and one of car.
Scene threeClasses() {
  auto scene = plainScene(32, 32);
  scene.layout.paste(LabelMap(8, 8, 1), InstanceMap(8, 8, 0), 0, 0);
  scene.layout.paste(LabelMap(8, 8, 2), InstanceMap(8, 8, 1), 16, 0);
  return scene;
}

struct Fixture {
  SceneDocument document{threeClasses()};
  StylePanel panel;
  std::vector<std::vector<Appearance>> wanted;

  Fixture() {
    QObject::connect(&panel, &StylePanel::variationsWanted, &panel, [this](const auto& all) {
      wanted.push_back(all);
    });
    panel.setOffer({.codePerClass = true, .photo = true, .codeChannels = 8});
    panel.setDocument(&document);
    panel.resize(320, 640);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
  }
  ~Fixture() { panel.setDocument(nullptr); }

  template <class Widget>
  Widget* part(int classId, const char* name) {
    auto* row = panel.row(classId);
    REQUIRE(row != nullptr);
    auto* widget = row->findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(widget != nullptr);
    return widget;
  }
  void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
  void click(const char* name) { click(panel.findChild<QWidget*>(QString::fromLatin1(name))); }
  int steps() { return document.undoStack()->count(); }
};

}  // namespace

TEST_CASE("The panel has a row for each class of the layout") {
  Fixture f;
  CHECK(f.panel.row(0) != nullptr);
  CHECK(f.panel.row(1) != nullptr);
  CHECK(f.panel.row(2) != nullptr);
  CHECK(f.panel.row(3) == nullptr);
  pushLayoutPart(f.document, {LabelMap(4, 4, 3), InstanceMap(4, 4, 2), 8, 8}, {});
  CHECK(QTest::qWaitFor([&] { return f.panel.row(3) != nullptr; }, kPatienceMs));
}

TEST_CASE("A layout of other classes gets rows of its own") {
  Fixture f;
  auto* before = f.panel.row(0);
  REQUIRE(before != nullptr);
  const ClassTable other({{0, "skin", {250, 200, 180}, ClassKind::Stuff},
                          {1, "hair", {90, 60, 40}, ClassKind::Stuff}});
  pushLayout(f.document, Layout(32, 32, other, 0), QStringLiteral("other"));
  REQUIRE(QTest::qWaitFor([&] { return f.panel.row(0) != before; }, 2000));
  CHECK(f.panel.row(0)->info().name == "skin");
  f.document.undoStack()->undo();
  REQUIRE(QTest::qWaitFor([&] { return f.panel.row(0)->info().name == "sky"; }, 2000));
}

TEST_CASE("The dice of a row changes this class, and undo takes it back") {
  Fixture f;
  const auto before = f.document.appearance();
  f.click(f.part<QToolButton>(1, "dice"));
  const auto after = f.document.appearance();
  CHECK_FALSE(after.styleOf(1) == before.styleOf(1));
  CHECK(after.styleOf(0) == before.styleOf(0));
  CHECK(after.styleOf(2) == before.styleOf(2));
  REQUIRE(f.steps() == 1);
  f.document.undoStack()->undo();
  CHECK(f.document.appearance() == before);
  CHECK(f.part<QToolButton>(1, "source")->text() == StyleRow::tr("scene seed"));
}

TEST_CASE("A locked class keeps its look when all are re-rolled") {
  Fixture f;
  const auto sky = f.document.appearance().styleOf(0).code;
  f.click(f.part<QToolButton>(0, "lock"));
  CHECK(f.document.appearance().styleOf(0).locked);
  CHECK_FALSE(f.part<QToolButton>(0, "dice")->isEnabled());
  f.click("rerollAll");
  CHECK(f.document.appearance().styleOf(0).code == sky);
}

TEST_CASE("Ticked classes are re-rolled and reset together, in one step each") {
  Fixture f;
  const auto before = f.document.appearance();
  f.part<QCheckBox>(1, "tick")->click();
  f.part<QCheckBox>(2, "tick")->click();
  CHECK(f.panel.targets() == std::set<int>{1, 2});
  f.click("reroll");
  CHECK(f.steps() == 1);
  CHECK(f.document.appearance().styleOf(0) == before.styleOf(0));
  CHECK_FALSE(f.document.appearance().styleOf(1) == before.styleOf(1));
  CHECK_FALSE(f.document.appearance().styleOf(2) == before.styleOf(2));
  f.click("mean");
  CHECK(f.steps() == 2);
  CHECK(f.document.appearance().styleOf(2).code.kind == CodeSource::Kind::Mean);
  f.panel.findChild<QCheckBox*>(QStringLiteral("tickAll"))->click();
  CHECK(f.panel.targets() == std::set<int>{0, 1, 2});
}

TEST_CASE("A drag of the blend slider is one step, the next drag another") {
  Fixture f;
  f.panel.chooseClass(1);
  auto* slider = f.part<QSlider>(1, "blend");
  const auto drag = [&](int from, int to) {
    const double y = slider->height() / 2.0;
    dragBetween(*slider, {double(from), y}, {double(to), y}, 6);
  };
  drag(6, 60);
  const double first = f.document.appearance().styleOf(1).blend;
  CHECK(first > 0.2);
  CHECK(f.steps() == 1);
  const auto second = f.document.appearance().styleOf(1).blendTo;
  drag(60, 90);
  CHECK(f.steps() == 2);
  CHECK(f.document.appearance().styleOf(1).blend > first);
  CHECK(f.document.appearance().styleOf(1).blendTo == second);
  f.document.undoStack()->undo();
  CHECK(f.document.appearance().styleOf(1).blend == Approx(first));
  f.document.undoStack()->undo();
  CHECK(f.document.appearance().classes.empty());
}

TEST_CASE("The scene seed can be typed and shows what is in force") {
  Fixture f;
  auto* seed = f.panel.findChild<QLineEdit*>(QStringLiteral("sceneSeed"));
  CHECK(seed->text() == QStringLiteral("0"));
  seed->selectAll();
  QTest::keyClicks(seed, QStringLiteral("12x3"));
  QTest::keyClick(seed, Qt::Key_Return);
  CHECK(f.document.appearance().seed == 123);
  f.document.undoStack()->undo();
  CHECK(f.document.appearance().seed == 0);
  CHECK(seed->text() == QStringLiteral("0"));
}

TEST_CASE("Eight variations of the chosen class are asked for, and a click takes one") {
  Fixture f;
  f.panel.chooseClass(2);
  f.wanted.clear();
  REQUIRE(QTest::qWaitFor([&] { return !f.wanted.empty(); }, kPatienceMs));
  const auto variations = f.wanted.back();
  REQUIRE(variations.size() == 8);
  CHECK(variations[3].styleOf(1) == f.document.appearance().styleOf(1));

  auto* button = f.panel.strip()->button(3);
  CHECK_FALSE(button->isEnabled());
  QImage picture(16, 16, QImage::Format_RGB888);
  picture.fill(Qt::red);
  f.panel.setVariation(3, picture);
  CHECK(button->isEnabled());
  CHECK(button->grab().toImage().pixelColor(button->width() / 2, button->height() / 2) ==
        QColor(Qt::red));
  f.click(button);
  CHECK(f.document.appearance().styleOf(2) == variations[3].styleOf(2));
  CHECK(f.steps() == 1);
}

TEST_CASE("Looks of a photo go to the classes asked for and stay on offer") {
  Fixture f;
  const PhotoCodes photo{"coat.jpg", {{1, {1, 1, 1, {0.5F}}}, {2, {1, 1, 1, {0.25F}}}}};
  f.panel.takePhotoCodes(photo, {1});
  CHECK(f.document.appearance().styleOf(1).code.origin == "coat.jpg");
  CHECK(f.document.appearance().classes.size() == 1);
  CHECK(f.part<QToolButton>(1, "source")->text() == QStringLiteral("coat.jpg"));
  QSignalSpy wanted(&f.panel, &StylePanel::photoWanted);
  f.part<QCheckBox>(2, "tick")->click();
  f.click("fromPhoto");
  REQUIRE(wanted.size() == 1);
  CHECK(wanted.first().first().value<std::set<int>>() == std::set<int>{2});
}

TEST_CASE("A class's swatch shows how it looks now") {
  Fixture f;
  auto* swatch = f.part<QLabel>(0, "swatch");
  const auto colourAt = [&] {
    const auto picture = swatch->pixmap().toImage();
    return picture.pixelColor(picture.width() * 2 / 3, picture.height() / 2);
  };
  f.document.setRender(ImageU8(32, 32, {10, 200, 30}));
  CHECK(QTest::qWaitFor([&] { return colourAt() == QColor(10, 200, 30); }, kPatienceMs));
  f.document.setRender(ImageU8(32, 32, {200, 10, 30}));
  CHECK(QTest::qWaitFor([&] { return colourAt() == QColor(200, 10, 30); }, kPatienceMs));
}

TEST_CASE("The panel says when other classes are ticked or other photos are on offer") {
  Fixture f;
  QSignalSpy targets(&f.panel, &StylePanel::targetsChanged);
  QSignalSpy photos(&f.panel, &StylePanel::photosChanged);
  f.part<QCheckBox>(1, "tick")->click();
  CHECK(targets.size() >= 1);
  f.panel.offerPhotoCodes({"coat.jpg", {{1, {1, 1, 1, {0.5F}}}}});
  CHECK(photos.size() == 1);
  CHECK(f.panel.photos().size() == 1);
}

TEST_CASE("A model without codes per class hides the rows and says so") {
  Fixture f;
  f.panel.setOffer({false, true, false, 0});
  CHECK_FALSE(f.panel.strip()->isVisible());
  f.panel.setOffer({.codePerClass = true, .codeChannels = 8});
  CHECK(f.panel.strip()->isVisible());
  CHECK_FALSE(f.panel.findChild<QToolButton*>(QStringLiteral("fromPhoto"))->isVisible());
}

TEST_CASE("A model with one look for the picture says where that comes from") {
  Fixture f;
  f.panel.setOffer({.latent = true, .photo = true, .codeChannels = 2});
  const auto says = [&](const QString& text) {
    const auto labels = f.panel.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
      return label->isVisible() && label->text().contains(text);
    });
  };
  CHECK(says(QStringLiteral("scene seed")));
  auto* button = f.panel.findChild<QToolButton*>(QStringLiteral("pictureFromPhoto"));
  REQUIRE(button->isVisible());
  QSignalSpy wanted(&f.panel, &StylePanel::photoWanted);
  QTest::mouseClick(button, Qt::LeftButton);
  CHECK(wanted.count() == 1);
  f.panel.takePhotoCodes({"coat.jpg", {}, CodeValues{2, 1, 1, {0.5F, -1.0F}}}, {});
  CHECK(says(QStringLiteral("coat.jpg")));
  f.document.undoStack()->undo();
  CHECK(says(QStringLiteral("scene seed")));
  f.panel.setOffer({.codePerClass = true, .photo = true, .codeChannels = 2});
  CHECK_FALSE(button->isVisible());
}

TEST_CASE("A seed that chooses nothing is not offered") {
  Fixture f;
  auto* seed = f.panel.findChild<QLineEdit*>(QStringLiteral("sceneSeed"));
  auto* dice = f.panel.findChild<QToolButton*>(QStringLiteral("rerollAll"));
  f.panel.setOffer({.outputs = 4});
  CHECK_FALSE(seed->isVisible());
  CHECK_FALSE(dice->isVisible());
  f.panel.setOffer({.latent = true, .codeChannels = 10});
  CHECK(seed->isVisible());
  CHECK(dice->isVisible());
}
