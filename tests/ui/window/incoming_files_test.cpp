#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "ui/import/import_dialog.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/style_panel.h"
#include "ui/support/pointer.h"
#include "ui/window/editor_stage.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

/// A scene whose lower half is of a class that the fake model does not have.
Scene foreignScene() {
  Scene scene;
  scene.layout = Layout(64,
                        48,
                        ClassTable({{0, "sky", {0, 0, 255}, ClassKind::Stuff},
                                    {1, "dragon", {9, 9, 9}, ClassKind::Thing}}),
                        0);
  scene.layout.paste(LabelMap(64, 24, 1), InstanceMap(64, 24, 1), 0, 24);
  return scene;
}

MessageBar& hint(EditorStage& stage) {
  return *EditorStage::child<MessageBar>(stage.window(), "classHint");
}

}  // namespace

TEST_CASE("Classes that the model does not know are told above the canvas and mapped from there",
          "[window]") {
  EditorStage stage;
  CHECK_FALSE(hint(stage).isVisible());
  stage.workspace->files().newScene(foreignScene());
  stage.waitForPicture();
  stage.waitFor([&] { return hint(stage).isVisible(); });
  CHECK(hint(stage).text().contains(QStringLiteral("dragon")));
  CHECK_FALSE(hint(stage).text().contains(QStringLiteral("sky")));
  const auto before = stage.document().render();

  // Given up, everything is as it was, the line too.
  EditorStage::click(stage.window(), "mapUnknown");
  CHECK_FALSE(hint(stage).isVisible());
  QTest::keyClick(&EditorStage::topLevel("mapClassesDialog"), Qt::Key_Escape);
  CHECK(hint(stage).isVisible());
  CHECK(stage.steps().count() == 0);

  EditorStage::click(stage.window(), "mapUnknown");
  auto& dialog = EditorStage::topLevel("mapClassesDialog");
  auto* table = EditorStage::child<QTableWidget>(dialog, "mappingTable");
  CHECK(table->item(0, 0)->text() == QStringLiteral("dragon"));
  auto* choice = EditorStage::child<QComboBox>(dialog, "mapping-1");
  choice->setFocus();
  QTest::keyClicks(choice, QStringLiteral("car"));
  REQUIRE(choice->currentText() == QStringLiteral("car"));
  // Drawn at once, while the dialog is open.
  stage.waitForPicture();
  CHECK(stage.document().render() != before);
  CHECK(stage.document().render().at(5, 40) == Rgb{255, 0, 0});
  QTest::mouseClick(EditorStage::child<QPushButton>(dialog, "keepChoices"), Qt::LeftButton);
  stage.waitFor([&] { return !hint(stage).isVisible(); });

  // It is in the file, and comes back from there.
  stage.saveAnswer = stage.file("dragon.ora");
  stage.trigger("saveScene");
  stage.waitFor([&] { return !stage.document().isModified(); });
  stage.workspace->files().newScene(foreignScene());
  stage.waitFor([&] { return hint(stage).isVisible(); });
  stage.workspace->files().open(stage.file("dragon.ora"));
  stage.waitFor([&] { return stage.document().displayName().contains("dragon"); });
  stage.waitForPicture();
  CHECK(stage.document().render().at(5, 40) == Rgb{255, 0, 0});
  CHECK_FALSE(hint(stage).isVisible());

  // The menu opens the table again, as it was left.
  stage.trigger("mapClasses");
  auto& again = EditorStage::topLevel("mapClassesDialog");
  CHECK(EditorStage::child<QComboBox>(again, "mapping-1")->currentText() == QStringLiteral("car"));
  QTest::keyClick(&again, Qt::Key_Escape);
  CHECK_FALSE(stage.document().isModified());
}

TEST_CASE("A label file that does not fit opens the import dialog with its preview", "[window]") {
  EditorStage stage;
  LabelMap labels(80, 40, 23);
  labels.paste(LabelMap(80, 20, 7), 0, 20);
  writeIndexPng(stage.file("aachen_gtFine_labelIds.png").toStdString(), labels, nullptr);
  const auto before = stage.document().layout();
  dropFiles(stage.window(), {stage.file("aachen_gtFine_labelIds.png")});
  auto& dialog = static_cast<ImportDialog&>(EditorStage::topLevel("importDialog"));
  stage.waitFor([&] { return dialog.isIdle() && dialog.panel()->hasSource(); });
  CHECK(dialog.panel()->preview()->hasPicture());
  CHECK(stage.workspace->issues().rowCount() == 0);
  CHECK(stage.document().layout() == before);
  EditorStage::click(dialog, "importApply");
  stage.waitFor([&] { return stage.document().size() == QSize(80, 40); });
  CHECK(stage.label(3, 3) == 0);
}

TEST_CASE("Photos dropped on the window together are offered on the mixture board", "[window]") {
  EditorStage stage;
  QStringList files;
  for (const auto* name : {"dusk", "noon", "dawn"}) {
    const auto photo = stage.file(std::string(name) + ".jpg");
    writeImage(photo.toStdString(), ImageU8(48, 32, Rgb{200, 90, 20}));
    const auto labels = stage.file(std::string(name) + "_labels.png");
    writeIndexPng(labels.toStdString(), LabelMap(48, 32, 0), nullptr);
    files << photo << labels;
  }
  dropFiles(stage.window(), files);
  stage.waitFor([&] { return stage.window().stylePanel()->photos().size() == 3; });
  CHECK(stage.document().scene().references.size() == 3);
  CHECK(stage.document().appearance().classes.empty());
}

TEST_CASE("A picture that was exported brings its layers back when it is dropped", "[window]") {
  EditorStage stage;
  stage.raise("layers");
  EditorStage::click(stage.window(), "addLayerButton");
  stage.key(Qt::Key_3);
  stage.stroke({10, 20}, {30, 20});
  stage.waitForPicture();
  const auto layers = stage.document().layers();
  REQUIRE(layers.size() == 2);
  stage.trigger("exportPhotograph");
  auto& dialog = EditorStage::topLevel("exportDialog");
  EditorStage::choose(dialog, "exportFormat", 0);
  EditorStage::type(dialog, "exportPath", stage.file("out.png"));
  auto* start = EditorStage::child<QPushButton>(dialog, "exportStart");
  QTest::mouseClick(start, Qt::LeftButton);
  stage.waitFor([&] { return QFile::exists(stage.file("out.png")) && start->isEnabled(); });
  QTest::mouseClick(EditorStage::child<QPushButton>(dialog, "exportClose"), Qt::LeftButton);
  stage.workspace->files().newScene(plainScene(32, 32));
  dropFiles(stage.window(), {stage.file("out.png")});
  stage.waitFor([&] { return stage.document().layers().size() == 2; });
  CHECK(stage.document().layers() == layers);
  CHECK(stage.document().layers().activeIndex() == layers.activeIndex());
}
