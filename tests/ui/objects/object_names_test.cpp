#include "ui/objects/object_names.h"

#include "support/catch.h"
#include "support/paths.h"
#include "ui/commands/layout_command.h"
#include "ui/documents/scene_document.h"
#include "ui/objects/object_panel.h"
#include "ui/support/scenes.h"
#include "ui/tools/object_selection.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

constexpr int kPatienceMs = 5000;

/// A car, object 5, in a plain scene, and its list.
struct Fixture {
  SceneDocument document{plainScene(48, 32)};
  ObjectSelection chosen;
  ObjectPanel panel{chosen};

  Fixture() {
    pushLayoutPart(
        document, {LabelMap(8, 6, 2), InstanceMap(8, 6, 5), 4, 20}, QStringLiteral("car"));
    panel.setDocument(&document);
    panel.resize(260, 300);
    panel.show();
    REQUIRE(QTest::qWaitFor([&] { return panel.list()->model()->rowCount() == 1; }, kPatienceMs));
  }
  QModelIndex row() const { return panel.list()->model()->index(0, 0); }
  QString text() const { return row().data().toString(); }
};

}  // namespace

TEST_CASE("An object is named in its row, and the name can be undone and taken away") {
  Fixture f;
  const auto unnamed = f.text();
  f.panel.list()->setFocus();
  f.panel.list()->setCurrentIndex(f.row());
  f.panel.rename();
  auto* line = f.panel.list()->findChild<QLineEdit*>();
  REQUIRE(line != nullptr);
  line->selectAll();
  QTest::keyClicks(line, QStringLiteral("  My red car "));
  QTest::keyClick(line, Qt::Key_Return);
  REQUIRE(QTest::qWaitFor([&] { return f.text() != unnamed; }, kPatienceMs));
  CHECK(f.text().startsWith(QStringLiteral("My red car\n")));
  CHECK(f.row().data(Qt::ToolTipRole).toString().contains(QStringLiteral("My red car (")));
  CHECK(objectNamesOf(f.document).at(5) == QStringLiteral("My red car"));
  f.document.undoStack()->undo();
  CHECK(f.text() == unnamed);
  f.document.undoStack()->redo();
  CHECK(pushObjectName(f.document, 5, {}));
  CHECK(f.text() == unnamed);
  CHECK_FALSE(pushObjectName(f.document, 5, {}));
  CHECK_FALSE(pushObjectName(f.document, 0, QStringLiteral("nothing")));
}

TEST_CASE("Names of objects are in the saved scene, and what is none there does no harm") {
  Fixture f;
  REQUIRE(pushObjectName(f.document, 5, QStringLiteral("車")));
  const TempDir folder;
  const auto path = folder / "named.ora";
  f.document.saveTo(QString::fromStdString(path.string()));
  SceneDocument opened(readScene(path));
  CHECK(objectNamesOf(opened) == ObjectNames{{5, QStringLiteral("車")}});
  for (const auto* bad : {"", "[1]", "{\"x\":\"y\",\"0\":\"z\",\"70000\":\"w\",\"7\":3}"}) {
    Scene scene = plainScene(48, 32);
    scene.extras.set(kObjectNamesFile, std::make_shared<const PlainExtra>(bad));
    CHECK(objectNamesOf(SceneDocument(std::move(scene))).empty());
  }
}

TEST_CASE("The list tells a chosen region of stuff from no objects at all") {
  SceneDocument document(plainScene(48, 32));
  ObjectSelection chosen;
  ObjectPanel panel(chosen);
  panel.setDocument(&document);
  panel.show();
  auto* note = panel.findChild<QLabel*>(QStringLiteral("noObjects"));
  CHECK(note->text().contains(QStringLiteral("No objects yet")));
  const auto ground = ObjectSelection::at(document, {3, 3});
  REQUIRE(ground);
  chosen.choose({*ground});
  CHECK_FALSE(note->text().contains(QStringLiteral("No objects yet")));
}
