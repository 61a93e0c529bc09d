#include "ui/export/export_dialog.h"

#include "core/io/image_file.h"
#include "ui/commands/layout_command.h"
#include "ui/support/workspace_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace spolvero;
using namespace spolvero::testing;
using namespace spolvero::ui;

namespace {

struct Fixture : WorkspaceFixture {
  PictureExporter& exporter = workspace->feature<PictureExporter>(*workspace);
  ExportDialog dialog{*workspace, exporter, nullptr};
  QString out = folder.filePath(QStringLiteral("out.png"));

  Fixture() {
    dialog.setPath(out);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
  }
  template <class T>
  T* find(const char* name) {
    return child<T>(dialog, name);
  }
  void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
  void choose(const char* name, int index) { find<QComboBox>(name)->setCurrentIndex(index); }
  QString state() { return find<QLabel>("exportState")->text(); }
};

}  // namespace

TEST_CASE("A picture is exported larger than the layout, and carries the scene", "[export]") {
  Fixture f;
  f.choose("exportSize", 2);
  f.click("exportStart");
  f.waitFor([&] { return QFile::exists(f.out) && !f.exporter.isRunning(); });
  const auto picture = readImage(f.out.toStdString());
  CHECK(picture.width() == 128);
  CHECK(picture.height() == 96);
  CHECK(picture.at(40, 50) == Rgb{255, 0, 0});
  const auto found = readProvenance(f.out.toStdString());
  REQUIRE(found);
  CHECK(found->scene.layout == f.document().layout());
  CHECK(found->width == 128);
  CHECK(f.state().contains(QStringLiteral("out.png")));
}

TEST_CASE("Format, depth and quality depend on each other, and the name follows", "[export]") {
  Fixture f;
  CHECK(f.find<QComboBox>("exportDepth")->isEnabled());
  CHECK_FALSE(f.find<QSpinBox>("exportQuality")->isEnabled());
  f.choose("exportDepth", 1);
  CHECK(f.dialog.job().file.bits == 16);
  f.choose("exportFormat", 1);
  CHECK(f.dialog.path().endsWith(QStringLiteral("out.jpg")));
  CHECK_FALSE(f.find<QComboBox>("exportDepth")->isEnabled());
  CHECK(f.dialog.job().file.bits == 8);
  CHECK(f.find<QSpinBox>("exportQuality")->isEnabled());
  CHECK_FALSE(f.find<QCheckBox>("exportScene")->isEnabled());
  CHECK_FALSE(f.find<QCheckBox>("exportScene")->isChecked());
  CHECK_FALSE(f.dialog.job().withScene);
  CHECK(f.find<QLabel>("exportNote")->text().contains(QStringLiteral("only PNG")));
  auto* path = f.find<QLineEdit>("exportPath");
  path->selectAll();
  QTest::keyClicks(path, f.folder.filePath(QStringLiteral("b.webp")));
  QTest::keyClick(path, Qt::Key_Tab);
  CHECK(f.find<QComboBox>("exportFormat")->currentText() == QStringLiteral("WebP"));
}

TEST_CASE("The wish to put the scene into the file outlasts formats that cannot", "[export]") {
  Fixture f;
  auto* withScene = f.find<QCheckBox>("exportScene");
  CHECK(withScene->isChecked());
  f.choose("exportFormat", 3);
  f.choose("exportFormat", 0);
  CHECK(withScene->isChecked());
  CHECK(f.dialog.job().withScene);
  QTest::keyClick(withScene, Qt::Key_Space);
  f.choose("exportFormat", 1);
  f.choose("exportFormat", 0);
  CHECK_FALSE(withScene->isChecked());
}

TEST_CASE("Every format is written by the dialog", "[export]") {
  Fixture f;
  const int format = GENERATE(0, 1, 2, 3);
  f.choose("exportFormat", format);
  const auto path = f.dialog.path();
  f.click("exportStart");
  f.waitFor([&] { return QFile::exists(path) && !f.exporter.isRunning(); });
  CHECK(readImage(path.toStdString()).width() == f.dialog.job().width);
}

TEST_CASE("Without the scene a PNG holds the picture alone", "[export]") {
  Fixture f;
  f.find<QCheckBox>("exportScene")->setChecked(false);
  f.click("exportStart");
  f.waitFor([&] { return QFile::exists(f.out) && !f.exporter.isRunning(); });
  CHECK_FALSE(readProvenance(f.out.toStdString()));
}

TEST_CASE("An own size keeps the layout's shape and the limits", "[export]") {
  Fixture f;
  f.choose("exportSize", f.find<QComboBox>("exportSize")->count() - 1);
  auto* width = f.find<QSpinBox>("exportWidth");
  auto* height = f.find<QSpinBox>("exportHeight");
  REQUIRE(width->isEnabled());
  width->setValue(800);
  CHECK(height->value() == 600);
  height->setValue(4096);
  CHECK(width->value() == 4096);
  CHECK(height->value() == 3072);
}

TEST_CASE("A file that is there already is replaced on the second click only", "[export]") {
  Fixture f;
  std::ofstream(f.out.toStdString()) << "mine";
  f.click("exportStart");
  CHECK(f.state().contains(QStringLiteral("again")));
  CHECK_FALSE(f.exporter.isRunning());
  f.click("exportStart");
  f.waitFor([&] { return carriesProvenance(f.out.toStdString()); });
}

TEST_CASE("Painting goes on while a picture is exported, and stopping leaves no file", "[export]") {
  Fixture f;
  f.control->blocked = true;
  f.click("exportStart");
  f.waitFor([&] { return f.control->loads >= 2; });
  CHECK(f.exporter.isRunning());
  CHECK(f.find<QPushButton>("exportStop")->isEnabled());
  f.click("exportStop");
  f.control->blocked = false;
  f.waitFor([&] { return !f.exporter.isRunning(); });
  CHECK_FALSE(QFile::exists(f.out));
  CHECK(f.state().contains(QStringLiteral("Stopped")));
  pushLayout(f.document(), plainScene(64, 48, 1).layout, QStringLiteral("paint"));
  f.waitForPicture();
  f.click("exportStart");
  f.waitFor([&] { return QFile::exists(f.out); });
}

TEST_CASE("What cannot be written is an issue that names the file", "[export]") {
  Fixture f;
  f.dialog.setPath(f.folder.filePath(QStringLiteral("missing/folder/a.png")));
  f.click("exportStart");
  f.waitFor([&] { return !f.exporter.isRunning() && f.workspace->issues().rowCount() > 0; });
  CHECK(f.workspace->issues().issues().front().message.contains(QStringLiteral("missing")));
}
