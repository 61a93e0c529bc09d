#include "ui/import/map_classes_dialog.h"
#include "ui/support/workspace_fixture.h"

#include <QComboBox>
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

TEST_CASE("Classes that occur and that a model lacks are told", "[import]") {
  auto scene = plainScene(32, 32, 0);
  scene.layout.paste(LabelMap(4, 4, 2), InstanceMap(4, 4, 1), 0, 0);
  CHECK(foreignClasses(scene.layout, modelClasses()) == std::vector<std::string>{"car"});
  CHECK(foreignClasses(plainScene(32, 32, 0).layout, modelClasses()).empty());
}

TEST_CASE("Mapping a scene changes layers, objects and looks in one undo step", "[import]") {
  WorkspaceFixture f;
  auto& document = f.document();
  const auto layout = document.layout();
  const auto look = document.appearance();
  auto* dialog = new MapClassesDialog(*f.workspace, modelClasses(), nullptr);
  dialog->show();
  auto* table = WorkspaceFixture::child<QTableWidget>(*dialog, "mappingTable");
  CHECK(table->rowCount() == 2);
  // The car is a vehicle by meaning.
  CHECK(dialog->panel()->ids()[2] == 0);
  const int steps = document.undoStack()->count();
  QTest::mouseClick(WorkspaceFixture::child<QPushButton>(*dialog, "mapScene"), Qt::LeftButton);
  CHECK(document.undoStack()->count() == steps + 1);
  CHECK(document.layout().classes() == modelClasses());
  CHECK(document.layout().labels().at(12, 22) == 0);
  CHECK(document.layout().instances().at(12, 22) == 1);
  CHECK(document.layout().labels().at(0, 0) == 1);
  document.undoStack()->undo();
  CHECK(document.layout() == layout);
  CHECK(document.appearance() == look);
}

TEST_CASE("Keeping the scene changes nothing", "[import]") {
  WorkspaceFixture f;
  const auto layout = f.document().layout();
  auto* dialog = new MapClassesDialog(*f.workspace, modelClasses(), nullptr);
  dialog->show();
  QTest::mouseClick(WorkspaceFixture::child<QPushButton>(*dialog, "keepScene"), Qt::LeftButton);
  CHECK(f.document().layout() == layout);
  CHECK_FALSE(f.document().undoStack()->canUndo());
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
