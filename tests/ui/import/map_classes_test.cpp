#include "ui/commands/layout_command.h"
#include "ui/import/map_classes_dialog.h"
#include "ui/support/workspace_fixture.h"

#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

using namespace spolvero;
using namespace spolvero::testing;
using namespace spolvero::ui;

namespace {

ClassTable modelClasses() {
  return ClassTable({{0, "vehicle", {200, 0, 0}, ClassKind::Thing},
                     {1, "sky", {0, 0, 200}, ClassKind::Stuff},
                     {2, "building", {90, 90, 90}, ClassKind::Stuff}});
}

}  // namespace

namespace {

ModelInfo modelInfo() {
  ModelInfo info;
  info.name = "Streets";
  info.classes = modelClasses();
  return info;
}

struct Fixture : WorkspaceFixture {
  QPointer<MapClassesDialog> dialog;

  void ask() {
    dialog = new MapClassesDialog(*workspace, modelInfo(), nullptr);
    dialog->show();
    REQUIRE(QTest::qWaitForWindowExposed(dialog.data()));
  }
  QTableWidget* table() { return child<QTableWidget>(*dialog, "mappingTable"); }
  /// The choice for a class of the scene, by its id.
  QComboBox* choice(int id) {
    return child<QComboBox>(*dialog, QStringLiteral("mapping-%1").arg(id).toLatin1().constData());
  }
  /// Opens the list of a choice by keyboard and takes the entry of a name.
  void choose(int id, const QString& name) {
    auto* box = choice(id);
    box->setFocus();
    const int steps = box->findText(name) - box->currentIndex();
    REQUIRE(box->findText(name) >= 0);
    for (int i = 0; i < std::abs(steps); ++i) {
      QTest::keyClick(box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    REQUIRE(box->currentText() == name);
  }
  void click(const char* name) {
    QTest::mouseClick(child<QPushButton>(*dialog, name), Qt::LeftButton);
    waitFor([&] { return !dialog; });
  }
  /// What is kept with the scene for the model; empty if nothing.
  ClassChoices::Targets targets() {
    const auto choices = ClassChoices::in(document().scene().extras);
    const auto* found = choices ? choices->find(modelClasses()) : nullptr;
    return found ? *found : ClassChoices::Targets();
  }
  int steps() { return document().undoStack()->count(); }
};

}  // namespace

TEST_CASE("Classes are matched by meaning at once, and the scene keeps its own", "[import]") {
  Fixture f;
  const auto layout = f.document().layout();
  f.ask();
  REQUIRE(f.table()->rowCount() == 2);
  // The car is a vehicle by meaning, the sky is the sky by name.
  CHECK(f.choice(2)->currentText() == QStringLiteral("vehicle"));
  CHECK(f.targets() == ClassChoices::Targets{{"car", "vehicle"}});
  CHECK(f.workspace->session().classChoices() != nullptr);
  f.choose(2, QStringLiteral("building"));
  CHECK(f.targets() == ClassChoices::Targets{{"car", "building"}});
  f.click("keepChoices");
  CHECK(f.document().layout() == layout);
  CHECK(f.steps() == 1);
  f.document().saveTo(f.folder.filePath(QStringLiteral("a.ora")));
  CHECK_FALSE(f.document().isModified());
  f.document().undoStack()->undo();
  CHECK(f.document().isModified());
  CHECK(f.targets().empty());
  CHECK(f.workspace->session().classChoices() == nullptr);
  f.document().undoStack()->redo();
  CHECK(f.targets() == ClassChoices::Targets{{"car", "building"}});
  // Asked again, the dialog shows what was chosen.
  f.ask();
  CHECK(f.choice(2)->currentText() == QStringLiteral("building"));
}

TEST_CASE("Cancelling leaves choices and undo history as they were", "[import]") {
  Fixture f;
  f.document().saveTo(f.folder.filePath(QStringLiteral("a.ora")));
  f.ask();
  f.choose(2, QStringLiteral("sky"));
  CHECK(f.steps() == 1);
  f.click("cancelChoices");
  CHECK(f.targets().empty());
  CHECK(f.steps() == 0);
  CHECK_FALSE(f.document().isModified());
  f.ask();
  f.click("keepChoices");
  f.ask();
  f.choose(2, QStringLiteral("sky"));
  QTest::keyClick(f.dialog.data(), Qt::Key_Escape);
  f.waitFor([&] { return !f.dialog; });
  CHECK(f.targets() == ClassChoices::Targets{{"car", "vehicle"}});
  CHECK(f.steps() == 1);
}

TEST_CASE("What nothing was found for stands first with a mark, and may stay unlabelled",
          "[import]") {
  Fixture f;
  // A tree has no kin among the model's classes.
  f.document().undoStack()->clear();
  pushLayoutPart(
      f.document(), {LabelMap(4, 4, 1), InstanceMap(4, 4, 0), 50, 2}, QStringLiteral("paint"));
  f.ask();
  REQUIRE(f.table()->rowCount() == 3);
  CHECK(f.table()->item(0, 0)->text() == QStringLiteral("tree"));
  CHECK_FALSE(f.table()->item(0, 3)->icon().isNull());
  CHECK(f.table()->item(0, 3)->text() != f.table()->item(1, 3)->text());
  CHECK(f.table()->item(1, 0)->text() == QStringLiteral("sky"));
  CHECK(f.table()->item(1, 3)->icon().isNull());
  // Not decided yet: it is still unknown.
  CHECK_FALSE(f.targets().contains("tree"));
  f.click("keepChoices");
  CHECK(f.targets().at("tree").empty());
}

TEST_CASE("Choices travel in the scene file", "[import]") {
  Fixture f;
  f.ask();
  f.choose(2, QStringLiteral("building"));
  f.click("keepChoices");
  const auto file = f.folder.filePath(QStringLiteral("scene.ora"));
  f.document().saveTo(file);
  const auto choices = ClassChoices::in(readScene(file.toStdString()).extras);
  REQUIRE(choices);
  CHECK(choices->find(modelClasses())->at("car") == "building");
}

TEST_CASE("What is drawn follows the choice while the dialog is open", "[import]") {
  Fixture f;
  // The fake model knows four classes; the scene's has none of its names.
  Scene scene = plainScene(64, 48, 0);
  scene.layout = scene.layout.withClasses(
      ClassTable({{0, "dragon", {1, 1, 1}, ClassKind::Thing}, {1, "b", {2, 2, 2}}}));
  f.workspace->files().newScene(std::move(scene));
  f.waitForPicture();
  const auto unmapped = f.document().render().at(5, 5);
  REQUIRE(f.workspace->session().unknownClasses() == QStringList{QStringLiteral("dragon")});
  f.dialog = new MapClassesDialog(*f.workspace, f.workspace->session().status()->model, nullptr);
  f.dialog->show();
  const auto target = f.workspace->session().status()->model.classes[2];
  f.choose(0, QString::fromStdString(target.name));
  f.waitForPicture();
  CHECK(f.document().render().at(5, 5) != unmapped);
  CHECK(f.document().render().at(5, 5) == target.colour);
  CHECK(f.workspace->session().unknownClasses().isEmpty());
  f.document().undoStack()->undo();
  f.waitForPicture();
  CHECK(f.document().render().at(5, 5) == unmapped);
}

TEST_CASE("Replacing the scene's classes changes layers, objects and looks in one undo step",
          "[import]") {
  Fixture f;
  auto& document = f.document();
  const auto layout = document.layout();
  const auto look = document.appearance();
  f.ask();
  const int steps = 0;
  f.click("mapScene");
  CHECK(document.undoStack()->count() == steps + 1);
  CHECK(document.layout().classes() == modelClasses());
  CHECK(document.layout().labels().at(12, 22) == 0);
  CHECK(document.layout().instances().at(12, 22) == 1);
  CHECK(document.layout().labels().at(0, 0) == 1);
  document.undoStack()->undo();
  CHECK(document.layout() == layout);
  CHECK(document.appearance() == look);
}

TEST_CASE("A dialog whose scene has gone changes nothing of the next one", "[import]") {
  Fixture f;
  f.ask();
  f.workspace->files().newScene(plainScene(32, 32));
  f.click("keepChoices");
  CHECK(f.targets().empty());
  CHECK(f.steps() == 0);
}

TEST_CASE("A class that becomes nothing does not uncover the layer beneath", "[import]") {
  WorkspaceFixture f;
  auto& document = f.document();
  auto layers = document.layers().empty() ? LayerStack(document.layout()) : document.layers();
  const int id = layers.insertEmpty(1, "above");
  layers.paste(*layers.indexOf(id), LabelMap(6, 6, 1), InstanceMap(6, 6, 0), 10, 20);
  document.applyLayers(layers, document.layout().classes());
  REQUIRE(document.layout().labels().at(12, 22) == 1);
  ClassIds ids;
  ids.fill(kUnlabelled);
  ids[0] = 1;
  ids[2] = 0;
  pushMappedClasses(document, ids, modelClasses(), QStringLiteral("map"));
  CHECK(document.layout().labels().at(12, 22) == kUnlabelled);
  CHECK(document.layout().labels().at(20, 22) == 0);
}
