#include "ui/looks/favourites_panel.h"

#include "ui/looks/looks_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

struct PanelFixture : LooksFixture {
  FavouritesPanel panel{desk};

  PanelFixture() : LooksFixture({.codePerClass = true, .codeChannels = 4}) {
    show(panel, 330, 460);
  }
  const std::vector<NamedLook>& kept() { return document.scene().looks.favourites; }
  static SharedLook someLook(std::uint64_t seed) {
    SharedLook shared{{}, fourClasses(), "Evening", {}};
    shared.look.seed = seed;
    return shared;
  }
  void drop(LookView& view, const SharedLook& look) {
    const auto data = mimeDataOf(look);
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({9, 9}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &drop);
  }
};

}  // namespace

TEST_CASE("The scene's look is kept with it, taken again by a click, and gone on undo") {
  PanelFixture f;
  f.click(f.panel, QStringLiteral("keepLook"));
  REQUIRE(f.kept().size() == 1);
  CHECK(f.panel.favourites().looks().inForce() == 0);
  f.click(f.panel, QStringLiteral("keepLook"));
  CHECK(f.kept().size() == 1);
  const auto before = f.look();
  f.desk.take(sampleLook(f.look(), 5), {});
  CHECK(f.panel.favourites().looks().inForce() == -1);
  auto& view = f.panel.favourites();
  QTest::mouseClick(
      view.viewport(), Qt::LeftButton, {}, view.visualRect(view.looks().index(0)).center());
  CHECK(f.look() == before);
  for (int i = 0; i < 3; ++i) f.undo();
  CHECK(f.kept().empty());
}

TEST_CASE("A kept look is seen whole, also in a low panel, and the empty list leaves it room") {
  PanelFixture f;
  f.click(f.panel, QStringLiteral("keepLook"));
  const int height = GENERATE(460, 300, 240);
  f.panel.resize(330, height);
  auto& view = f.panel.favourites();
  const auto whole = [&] {
    const auto place = view.visualRect(view.looks().index(0));
    return view.viewport()->rect().contains(place) && place.height() > 30;
  };
  CHECK(QTest::qWaitFor(whole, kPatienceMs));
  CHECK(view.height() > f.panel.library().height());
}

TEST_CASE("Looks are dropped from another scene on either list") {
  PanelFixture f;
  f.drop(f.panel.favourites(), PanelFixture::someLook(41));
  REQUIRE(f.kept().size() == 1);
  CHECK(f.kept()[0].look.seed == 41);
  CHECK(f.kept()[0].name == "Evening");
  f.drop(f.panel.library(), PanelFixture::someLook(42));
  REQUIRE(f.library.entries().size() == 1);
  CHECK(f.library.entries()[0].look.look.seed == 42);
  CHECK(f.panel.library().looks().count() == 1);
  f.library.waitForDone();
}

TEST_CASE("A damaged look that is dropped is told and changes nothing") {
  PanelFixture f;
  QMimeData data;
  data.setText(QStringLiteral("{\"seed\": 1, \"classes\": 7}"));
  QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(f.panel.favourites().viewport(), &enter);
  QDropEvent drop({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(f.panel.favourites().viewport(), &drop);
  CHECK(f.kept().empty());
  REQUIRE(f.workspace.issues().rowCount() == 1);
  CHECK(f.workspace.issues().issues().front().message.contains(QStringLiteral("classes")));
}

TEST_CASE("Favourites are renamed in place by F2 and removed by Del") {
  PanelFixture f;
  f.click(f.panel, QStringLiteral("keepLook"));
  auto& view = f.panel.favourites();
  view.setFocus();
  view.setCurrentIndex(view.looks().index(0));
  QTest::keyClick(&view, Qt::Key_F2);
  auto* editor = view.viewport()->findChild<QLineEdit*>();
  REQUIRE(editor != nullptr);
  editor->selectAll();
  QTest::keyClicks(editor, QStringLiteral("Dawn"));
  QTest::keyClick(editor, Qt::Key_Return);
  REQUIRE(f.kept().size() == 1);
  CHECK(QTest::qWaitFor([&] { return f.kept()[0].name == "Dawn"; }, kPatienceMs));
  view.setCurrentIndex(view.looks().index(0));
  QTest::keyClick(&view, Qt::Key_Delete);
  CHECK(f.kept().empty());
}

TEST_CASE("A look is copied in one scene and pasted into another, classes by name") {
  PanelFixture f;
  f.desk.take(PanelFixture::someLook(4).look, {});
  auto locked = f.look();
  locked.classes[2].code = CodeSource::mean();
  f.document.applyAppearance(locked);
  f.desk.copy(f.desk.sceneItem());
  auto scene = plainScene(32, 32);
  scene.layout = Layout(32,
                        32,
                        ClassTable({{0, "car", {9, 9, 9}, ClassKind::Thing},
                                    {1, "sky", {8, 8, 8}, ClassKind::Stuff}}),
                        0);
  SceneDocument other(std::move(scene));
  f.desk.setDocument(&other);
  f.desk.paste();
  CHECK(other.appearance().styleOf(0).code == CodeSource::mean());
  CHECK(other.appearance().styleOf(1).code == locked.styleOf(0).code);
  CHECK(other.undoStack()->count() == 1);
  QApplication::clipboard()->setText(QStringLiteral("a poem"));
  f.desk.paste();
  CHECK(other.undoStack()->count() == 1);
  f.desk.setDocument(&f.document);
}

TEST_CASE("A look is saved and loaded by files that the command line reads") {
  auto control = std::make_shared<FakeRendererControl>();
  const QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("evening"));
  FilePrompts prompts;
  prompts.askSave = [&](const QString&, const QString&, const QString&) { return path; };
  prompts.askOpen = [&](const QString&, const QString&) { return path + ".json"; };
  Workspace workspace(fakeLoader(control), std::move(prompts));
  SceneDocument document(carScene());
  auto& desk = workspace.feature<LookDesk>(workspace);
  desk.setDocument(&document);
  LookItem item = desk.sceneItem();
  item.look.seed = 321;
  desk.save(item);
  REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path + ".json"); }, kPatienceMs));
  desk.load();
  REQUIRE(QTest::qWaitFor([&] { return document.appearance().seed == 321; }, kPatienceMs));
  document.undoStack()->undo();
  CHECK(document.appearance().seed == 0);
  desk.setDocument(nullptr);
}
