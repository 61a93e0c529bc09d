#include "ui/import/import_dialog.h"

#include "core/base/atomic_file.h"
#include "core/io/layout_file.h"
#include "core/io/layout_formats/labelme.h"
#include "ui/support/workspace_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

using namespace spolvero;
using namespace spolvero::testing;
using namespace spolvero::ui;

namespace {

/// A Cityscapes label map: sky (23) over road (7), a car (26).
LabelMap cityscapesLabels() {
  LabelMap labels(80, 40, 23);
  labels.paste(LabelMap(80, 20, 7), 0, 20);
  labels.paste(LabelMap(10, 6, 26), 30, 22);
  return labels;
}

struct Fixture : WorkspaceFixture {
  ImportDialog dialog{*workspace, nullptr};
  QString file = folder.filePath(QStringLiteral("aachen_gtFine_labelIds.png"));

  Fixture() {
    writeIndexPng(file.toStdString(), cityscapesLabels(), nullptr);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
  }
  void read(const QString& path) {
    dialog.setFiles(path, {});
    waitFor([&] { return dialog.isIdle(); });
  }
  template <class T>
  T* find(const char* name) {
    return child<T>(dialog, name);
  }
  void click(const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
  /// The row of a class of the file.
  int rowOf(const char* name) {
    auto* table = find<QTableWidget>("mappingTable");
    for (int row = 0; row < table->rowCount(); ++row) {
      if (table->item(row, 0)->text() == QLatin1String(name)) return row;
    }
    return -1;
  }
  QComboBox* choice(const char* name) {
    auto* table = find<QTableWidget>("mappingTable");
    return qobject_cast<QComboBox*>(table->cellWidget(rowOf(name), 2));
  }
};

}  // namespace

TEST_CASE("A Cityscapes file is recognised, mapped by name, edited and imported as one step",
          "[import]") {
  Fixture f;
  f.read(f.file);
  CHECK(f.find<QComboBox>("importFormat")->currentText().startsWith(QStringLiteral("Cityscapes")));
  REQUIRE(f.find<QTableWidget>("mappingTable")->rowCount() == 3);
  CHECK(f.choice("sky")->currentText() == QStringLiteral("sky"));
  CHECK(f.choice("car")->currentText() == QStringLiteral("car"));
  CHECK(f.choice("road")->currentText() == QStringLiteral("unlabelled"));
  CHECK(f.find<QTableWidget>("mappingTable")->item(f.rowOf("sky"), 1)->text().startsWith("50"));
  CHECK(f.find<QLabel>("mappingState")->text().contains(QStringLiteral("1")));
  f.choice("road")->setCurrentText(QStringLiteral("tree"));
  const int steps = f.document().undoStack()->count();
  const auto before = f.document().layout();
  f.click("importApply");
  CHECK_FALSE(f.dialog.isVisible());
  CHECK(f.document().undoStack()->count() == steps + 1);
  const auto& layout = f.document().layout();
  CHECK(layout.width() == 80);
  CHECK(layout.labels().at(0, 0) == 0);
  CHECK(layout.labels().at(0, 39) == 1);
  CHECK(layout.labels().at(32, 24) == 2);
  CHECK(layout.instances().at(32, 24) > 0);
  CHECK(layout.instances().at(0, 39) == 0);
  f.document().undoStack()->undo();
  CHECK(f.document().layout() == before);
}

TEST_CASE("A mapping is saved and loaded for the next file", "[import]") {
  Fixture f;
  f.read(f.file);
  f.choice("road")->setCurrentText(QStringLiteral("house"));
  f.answer = f.folder.filePath(QStringLiteral("classes.toml"));
  f.click("mappingSave");
  REQUIRE(QFile::exists(f.answer));
  f.choice("road")->setCurrentText(QStringLiteral("sky"));
  f.click("mappingLoad");
  CHECK(f.choice("road")->currentText() == QStringLiteral("house"));
  CHECK(f.choice("car")->currentText() == QStringLiteral("car"));
  writeFileAtomically(f.answer.toStdString(), "nonsense");
  f.click("mappingLoad");
  CHECK(f.find<QLabel>("mappingState")->text().contains(QStringLiteral("TOML")));
}

TEST_CASE("The format can be chosen by hand, and what does not fit is said in the preview",
          "[import]") {
  Fixture f;
  f.read(f.file);
  auto* format = f.find<QComboBox>("importFormat");
  const int any = format->findText(QStringLiteral("one class per id"), Qt::MatchContains);
  REQUIRE(any >= 0);
  format->setCurrentIndex(any);
  Q_EMIT format->activated(any);
  f.waitFor([&] { return f.dialog.isIdle(); });
  CHECK(f.rowOf("id 26") >= 0);
  f.read(f.folder.filePath(QStringLiteral("none.png")));
  CHECK_FALSE(f.find<QPushButton>("importApply")->isEnabled());
  const auto text = f.folder.filePath(QStringLiteral("a.json"));
  writeFileAtomically(text.toStdString(), "{}");
  f.read(text);
  CHECK_FALSE(f.find<QPushButton>("importApply")->isEnabled());
  CHECK_FALSE(f.dialog.panel()->preview()->hasPicture());
}

TEST_CASE("A file becomes a new scene, also with its own classes", "[import]") {
  Fixture f;
  f.read(f.file);
  const bool own = GENERATE(true, false);
  f.workspace->files().setDefaults(fourClasses(), {});
  f.find<QRadioButton>(own ? "importAsNewOwn" : "importAsNew")->click();
  f.waitFor([&] { return f.dialog.isIdle(); });
  CHECK(f.find<QTableWidget>("mappingTable")->isEnabled() != own);
  // Sky in the file's own colour or in the scene's.
  CHECK(f.dialog.panel()->preview()->picture().pixelColor(2, 2) ==
        (own ? QColor(70, 130, 180) : QColor(0, 0, 255)));
  f.click("importApply");
  CHECK(f.document().undoStack()->count() == 0);
  CHECK(f.document().isModified());
  CHECK(f.document().path().isEmpty());
  CHECK(f.document().size() == QSize(80, 40));
  CHECK(f.document().layout().classes().size() == (own ? 35 : 4));
}

TEST_CASE("A new scene from a file has the model's classes, whatever the scene in hand has",
          "[import]") {
  Fixture f;
  f.workspace->files().setDefaults(
      ClassTable({{0, "road", {128, 64, 128}}, {1, "car", {0, 0, 142}, ClassKind::Thing}}), {});
  f.read(f.file);
  CHECK(f.choice("sky")->currentText() == QStringLiteral("sky"));
  f.find<QRadioButton>("importAsNew")->click();
  f.waitFor([&] { return f.dialog.isIdle(); });
  CHECK(f.choice("road")->currentText() == QStringLiteral("road"));
  CHECK(f.choice("sky")->currentText() == QStringLiteral("unlabelled"));
  f.find<QRadioButton>("importIntoScene")->click();
  f.waitFor([&] { return f.dialog.isIdle(); });
  CHECK(f.choice("sky")->currentText() == QStringLiteral("sky"));
  f.find<QRadioButton>("importAsNew")->click();
  f.waitFor([&] { return f.dialog.isIdle(); });
  f.click("importApply");
  CHECK(f.document().layout().classes().size() == 2);
}

TEST_CASE("labelme outlines written by the program are read again", "[import]") {
  Fixture f;
  const auto path = f.folder.filePath(QStringLiteral("outlines.json"));
  writeLabelMe(path.toStdString(), f.document().layout(), "a.png");
  f.read(path);
  CHECK(f.choice("car")->currentText() == QStringLiteral("car"));
  const auto before = f.document().layout();
  f.click("importApply");
  CHECK(f.document().layout() == before);
}
