#include "ui/looks/mixture_board.h"

#include "ui/commands/property_commands.h"
#include "ui/looks/driver_strip.h"
#include "ui/looks/looks_fixture.h"
#include "ui/panels/style_row.h"

#include <QDropEvent>
#include <QMimeData>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

CodeValues code(float value) {
  return {4, 1, 1, {value, value, value, value}};
}

struct BoardFixture : LooksFixture {
  std::vector<PhotoCodes> photos{{"dusk.jpg", {{0, code(1)}, {1, code(2)}}},
                                 {"noon.jpg", {{0, code(3)}, {2, code(4)}}, code(9)}};
  MixtureBoard board{desk, [this] { return photos; }};

  explicit BoardFixture(const AppearanceOffer& offer = {.codePerClass = true,
                                                        .photo = true,
                                                        .codeChannels = 4})
      : LooksFixture(offer) {
    pushReferences(document,
                   {{"dusk.jpg", ImageU8(30, 20, {200, 0, 0}), std::nullopt},
                    {"noon.jpg", ImageU8(30, 20, {0, 0, 200}), std::nullopt}},
                   {});
    show(board, 330, 440);
    const auto shown = [&] { return board.findChild<QRadioButton*>() != nullptr; };
    REQUIRE(QTest::qWaitFor(shown, kPatienceMs));
    document.undoStack()->clear();
  }
  /// @param column  0 = own look, then the photos.
  QRadioButton* cell(int classId, int column) {
    return board.findChild<QRadioButton*>(QStringLiteral("cell-%1-%2").arg(classId).arg(column));
  }
  void tick(int classId, int column) {
    REQUIRE(cell(classId, column) != nullptr);
    // At its mark: the widget is wider than that.
    auto* button = cell(classId, column);
    QTest::mouseClick(button, Qt::LeftButton, {}, {8, button->height() / 2});
  }
  QSlider* slider(const char* name) { return child<QSlider>(board, QString::fromLatin1(name)); }
};

}  // namespace

TEST_CASE("Classes take their looks from the photos that are ticked, one step each") {
  BoardFixture f;
  const auto before = f.look();
  f.tick(0, 1);
  f.tick(2, 2);
  CHECK(f.steps() == 2);
  CHECK(f.board.driverOf(0) == "dusk.jpg");
  CHECK(f.board.driverOf(2) == "noon.jpg");
  CHECK(f.board.driverOf(1).empty());
  CHECK(resolveStyle(f.look().styleOf(0), 4, 1, 1) == code(1).values);
  CHECK(resolveStyle(f.look().styleOf(2), 4, 1, 1) == code(4).values);
  f.tick(0, 2);
  CHECK(resolveStyle(f.look().styleOf(0), 4, 1, 1) == code(3).values);
  f.tick(0, 0);
  CHECK(f.look().styleOf(0) == before.styleOf(0));
  for (int i = 0; i < 4; ++i) f.undo();
  CHECK(f.look() == before);
  CHECK(f.cell(2, 0)->isChecked());
}

TEST_CASE("A photo without a class cannot be ticked for it") {
  BoardFixture f;
  CHECK_FALSE(f.cell(2, 1)->isEnabled());
  CHECK(f.cell(2, 2)->isEnabled());
  CHECK(f.cell(3, 0) == nullptr);
}

TEST_CASE("The strip shows who drives what and how much") {
  BoardFixture f;
  f.tick(1, 1);
  REQUIRE(f.board.strip().drivers().size() == 3);
  const auto pictured = [&] { return !f.board.strip().drivers()[1].picture.isNull(); };
  REQUIRE(QTest::qWaitFor(pictured, kPatienceMs));
  const auto& tree = f.board.strip().drivers()[1];
  CHECK(tree.className == QStringLiteral("tree"));
  CHECK(tree.source == QStringLiteral("dusk.jpg"));
  CHECK(tree.share == 1);
  CHECK(f.board.strip().drivers()[0].picture.isNull());
  CHECK(f.board.strip().accessibleDescription().contains(QStringLiteral("dusk.jpg")));
  const auto picture = f.board.strip().grab().toImage();
  bool red = false;
  for (int x = 0; x < picture.width(); ++x) {
    red = red || picture.pixelColor(x, picture.height() / 2) == QColor(200, 0, 0);
  }
  CHECK(red);
}

TEST_CASE("One slider says how much all classes have of their photos, a drag is one step") {
  BoardFixture f;
  f.tick(0, 1);
  f.tick(2, 2);
  const int before = f.steps();
  auto* slider = f.slider("boardBlend");
  REQUIRE(slider->isEnabled());
  slider->setSliderDown(true);
  for (const int value : {80, 60, 40}) slider->setValue(value);
  slider->setSliderDown(false);
  CHECK(f.steps() == before + 1);
  CHECK(f.look().styleOf(0).blend == Approx(0.4));
  CHECK(f.look().styleOf(2).blend == Approx(0.4));
  CHECK(f.look().styleOf(1).blend == 0);
  CHECK(f.board.strip().drivers()[0].share == Approx(0.4));
  f.undo();
  CHECK(slider->value() == 100);
}

TEST_CASE("The scene morphs between two boards") {
  BoardFixture f;
  CHECK_FALSE(f.slider("boardMorph")->isEnabled());
  f.tick(0, 1);
  f.click(f.board, QStringLiteral("keepBoardA"));
  f.tick(0, 2);
  f.click(f.board, QStringLiteral("keepBoardB"));
  auto* morph = f.slider("boardMorph");
  REQUIRE(morph->isEnabled());
  const int before = f.steps();
  morph->setSliderDown(true);
  morph->setValue(70);
  morph->setValue(25);
  morph->setSliderDown(false);
  CHECK(f.steps() == before + 1);
  CHECK(resolveStyle(f.look().styleOf(0), 4, 1, 1)[0] == Approx(0.75 * 1 + 0.25 * 3));
  morph->setValue(0);
  CHECK(resolveStyle(f.look().styleOf(0), 4, 1, 1) == code(1).values);
}

TEST_CASE("A model with one look has one row for the whole picture") {
  BoardFixture f({.latent = true, .photo = true, .codeChannels = 4});
  CHECK(f.cell(0, 0) == nullptr);
  CHECK_FALSE(f.cell(-1, 1)->isEnabled());
  f.tick(-1, 2);
  REQUIRE(f.look().latent);
  CHECK(resolveStyle(f.look().latentStyle(), 4, 1, 1) == code(9).values);
  f.tick(-1, 0);
  CHECK(f.look().latentStyle().code.kind == CodeSource::Kind::Seed);
}

TEST_CASE("Photos that are dropped on the board are passed on") {
  BoardFixture f;
  QSignalSpy dropped(&f.board, &MixtureBoard::filesDropped);
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(QStringLiteral("/photos/dusk.jpg"))});
  QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&f.board, &enter);
  QDropEvent drop({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&f.board, &drop);
  REQUIRE(dropped.size() == 1);
  CHECK(dropped[0][0].value<QList<QUrl>>() == data.urls());
}
