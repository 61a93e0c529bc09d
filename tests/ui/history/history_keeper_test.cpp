#include "ui/history/history_keeper.h"

#include "core/io/class_choices.h"
#include "core/io/object_names.h"
#include "ui/commands/layer_commands.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"
#include "ui/support/workspace_fixture.h"

#include <QSignalSpy>

using namespace spolvero;
using namespace spolvero::testing;
using namespace spolvero::ui;

namespace {

struct Fixture : WorkspaceFixture {
  HistoryKeeper& keeper = workspace->feature<HistoryKeeper>(*workspace);

  std::uint64_t keep() {
    QSignalSpy kept(&keeper, &HistoryKeeper::kept);
    keeper.keep();
    waitFor([&] { return kept.count() == 1; });
    return kept.front().front().toULongLong();
  }
  void paint(int x, std::uint8_t label) {
    LayoutPart part{LabelMap(4, 4, label), InstanceMap(4, 4, 0), x, 2};
    pushLayoutPart(document(), part, QStringLiteral("paint"));
    document().seal();
  }
};

}  // namespace

TEST_CASE("A kept picture brings back layout and looks in one undo step", "[history]") {
  Fixture f;
  auto look = f.document().appearance();
  look.seed = 77;
  pushAppearance(f.document(), look, QStringLiteral("seed"));
  f.waitForPicture();
  const auto layout = f.document().layout();
  const auto id = f.keep();
  f.paint(0, 1);
  f.paint(8, 3);
  look.seed = 5;
  pushAppearance(f.document(), look, QStringLiteral("seed"));
  const auto changed = f.document().layout();
  const int steps = f.document().undoStack()->count();
  f.keeper.returnTo(id);
  f.waitFor([&] { return f.document().appearance().seed == 77; });
  CHECK(f.document().layout() == layout);
  CHECK(f.document().undoStack()->count() == steps + 1);
  f.document().undoStack()->undo();
  CHECK(f.document().layout() == changed);
  CHECK(f.document().appearance().seed == 5);
  f.document().undoStack()->redo();
  CHECK(f.document().layout() == layout);
}

TEST_CASE("What is kept says everything it was made of", "[history]") {
  Fixture f;
  const auto id = f.keep();
  const auto found = readProvenance(f.keeper.fileOf(id).toStdString());
  REQUIRE(found);
  CHECK(found->scene.layout == f.document().layout());
  CHECK(found->scene.modelPath == f.modelFile.toStdString());
  CHECK(found->modelSystem == "fake");
  CHECK(found->modelSha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(found->precision == "bf16");
  CHECK(found->exact);
  CHECK(found->width == f.document().render().width());
  const auto index = f.keeper.model().indexOf(id);
  CHECK_FALSE(index.data(HistoryModel::ThumbnailRole).value<QImage>().isNull());
}

TEST_CASE("After some edits a picture that settles is kept by itself, unless switched off",
          "[history]") {
  Fixture f;
  QSignalSpy kept(&f.keeper, &HistoryKeeper::kept);
  const auto paintMuch = [&] {
    for (int i = 0; i < HistoryKeeper::kEditsBetween; ++i) {
      f.paint(2 * i, i % 2 == 0 ? 1 : 3);
      f.waitForPicture();
    }
  };
  paintMuch();
  f.waitFor([&] { return kept.count() >= 1; });
  CHECK(f.keeper.model().index(0).data(HistoryModel::AutomaticRole).toBool());
  f.keeper.setAutomatic(false);
  f.keeper.waitForDone();
  QTest::qWait(50);
  const auto count = kept.count();
  f.document().undoStack()->undo();
  paintMuch();
  QTest::qWait(300);
  CHECK(kept.count() == count);
}

TEST_CASE("A look that was picked by one click is kept by itself once it rests, each only once",
          "[history]") {
  Fixture f;
  QSignalSpy kept(&f.keeper, &HistoryKeeper::kept);
  const auto pick = [&](std::uint64_t seed) {
    auto look = f.document().appearance();
    look.seed = seed;
    pushAppearance(f.document(), look, QStringLiteral("look"));
    f.document().seal();
    f.waitForPicture();
  };
  pick(9);
  f.waitFor([&] { return kept.count() == 1; });
  const auto id = kept.front().front().toULongLong();
  CHECK(f.keeper.model().indexOf(id).data(HistoryModel::AutomaticRole).toBool());
  CHECK(readProvenance(f.keeper.fileOf(id).toStdString())->scene.appearance.seed == 9);
  // Of looks that follow one another quickly only the last rests.
  pick(20);
  pick(21);
  f.waitFor([&] { return kept.count() == 2; });
  const auto last = kept.back().front().toULongLong();
  CHECK(readProvenance(f.keeper.fileOf(last).toStdString())->scene.appearance.seed == 21);
  // A look that is in the history already comes into it no second time.
  pick(9);
  QTest::qWait(HistoryKeeper::kLookRestMs + 300);
  CHECK(kept.count() == 2);
}

TEST_CASE("A kept picture brings back its layers, names of objects, and what classes are drawn as",
          "[history]") {
  Fixture f;
  pushAddLayer(f.document(), "Above");
  f.paint(30, 3);
  const auto choices = ClassChoices().with(f.document().layout().classes(), {{"car", "house"}});
  pushExtra(f.document(), ClassChoices::kName, choices, QStringLiteral("map"));
  pushExtra(f.document(), kObjectNamesFile, objectNamesExtra({{5, "Anna"}}), QStringLiteral("n"));
  f.waitForPicture();
  const auto layers = f.document().layers();
  const auto id = f.keep();
  f.document().undoStack()->undo();
  f.document().undoStack()->undo();
  f.document().undoStack()->undo();
  f.document().undoStack()->undo();
  REQUIRE(f.document().layers().size() == 1);
  f.keeper.returnTo(id);
  f.waitFor([&] { return f.document().layers().size() == 2; });
  CHECK(f.document().layers() == layers);
  CHECK(objectNamesIn(f.document().scene().extras).at(5) == "Anna");
  REQUIRE(f.workspace->session().classChoices());
  CHECK(*f.workspace->session().classChoices() == *choices);
  f.document().undoStack()->undo();
  CHECK(f.document().layers().size() == 1);
  CHECK(objectNamesIn(f.document().scene().extras).empty());
  CHECK(f.workspace->session().classChoices() == nullptr);
}

TEST_CASE("The next program goes on with the history, one beside it begins its own", "[history]") {
  Fixture f;
  const auto id = f.keep();
  f.keeper.setPinned({id}, true);
  f.keeper.rename(id, QStringLiteral("First"));
  f.keeper.waitForDone();
  {
    HistoryKeeper beside(*f.workspace);
    CHECK(beside.model().rowCount() == 0);
  }
  f.workspace.reset();
  f.open();
  auto& again = f.workspace->feature<HistoryKeeper>(*f.workspace);
  REQUIRE(again.model().rowCount() >= 1);
  const auto index = again.model().indexOf(id);
  REQUIRE(index.isValid());
  CHECK(index.data().toString() == QStringLiteral("First"));
  CHECK(index.data(HistoryModel::PinnedRole).toBool());
  f.waitFor([&] { return again.model().hasThumbnail(id); });
}

TEST_CASE("Returning loads the model that made the picture, if it is another", "[history]") {
  Fixture f;
  const auto id = f.keep();
  const auto other = f.folder.filePath(QStringLiteral("other.safetensors"));
  std::ofstream(other.toStdString()) << "x";
  f.workspace->openModel(other);
  f.waitFor([&] { return !f.workspace->session().isLoading(); });
  f.keeper.returnTo(id);
  f.waitFor([&] { return f.workspace->session().modelPath() == f.modelFile; });
  f.waitForPicture();
}

TEST_CASE("Nothing to keep is said, not written", "[history]") {
  Fixture f;
  f.document().setRender({});
  QSignalSpy said(&f.keeper, &HistoryKeeper::said);
  f.keeper.keep();
  CHECK(said.count() == 1);
  CHECK(f.keeper.model().rowCount() == 0);
}

TEST_CASE("A folder that cannot be written to is an issue, and painting goes on", "[history]") {
  Fixture f;
  const auto blocked = f.folder.filePath(QStringLiteral("file"));
  std::ofstream(blocked.toStdString()) << "no folder";
  HistoryKeeper keeper(*f.workspace, blocked);
  CHECK(f.workspace->issues().rowCount() == 1);
  keeper.keep();
  CHECK(keeper.model().rowCount() == 0);
}

TEST_CASE("Pictures kept in the scene file come back where it is opened, once", "[history]") {
  Fixture f;
  const auto id = f.keep();
  const int steps = f.document().undoStack()->count();
  f.keeper.keepInScene({id});
  f.waitFor([&] { return !f.document().scene().extras.empty(); });
  CHECK(f.document().undoStack()->count() == steps + 1);
  const auto file = f.folder.filePath(QStringLiteral("scene.ora"));
  f.document().saveTo(file);
  QFile png(f.keeper.fileOf(id));
  REQUIRE(png.open(QIODevice::ReadOnly));
  const auto bytes = png.readAll();
  f.workspace.reset();
  qputenv("SPOLVERO_DATA_DIR", f.folder.filePath(QStringLiteral("other machine")).toUtf8());
  f.open();
  auto& elsewhere = f.workspace->feature<HistoryKeeper>(*f.workspace);
  REQUIRE(elsewhere.model().rowCount() == 0);
  f.workspace->files().open(file);
  f.waitFor([&] { return elsewhere.model().rowCount() == 1; });
  const auto index = elsewhere.model().index(0);
  CHECK(index.data(HistoryModel::PinnedRole).toBool());
  QFile copy(elsewhere.fileOf(HistoryModel::idOf(index)));
  REQUIRE(copy.open(QIODevice::ReadOnly));
  CHECK(copy.readAll() == bytes);
  f.workspace->files().open(file);
  QTest::qWait(200);
  elsewhere.waitForDone();
  QTest::qWait(20);
  CHECK(elsewhere.model().rowCount() == 1);
}
