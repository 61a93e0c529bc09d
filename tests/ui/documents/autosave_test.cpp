#include "ui/documents/autosave.h"

#include "tests/ui/support/scenes.h"

#include "support/catch.h"
#include "support/paths.h"
#include "ui/commands/layout_command.h"
#include "ui/documents/document_io.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <fstream>

namespace spolvero::ui {

using testing::plainScene;
using testing::TempDir;

namespace {

constexpr int kPatienceMs = 20'000;
constexpr char kFolderVariable[] = "SPOLVERO_TEST_CRASH_FOLDER";

void paintDot(SceneDocument& document, int x) {
  pushLayoutPart(document, {LabelMap(4, 4, 3), InstanceMap(4, 4, 7), x, 3}, "Brush", {});
}

QString pathOf(const TempDir& folder) {
  return QString::fromStdString(folder.path().string());
}

QStringList filesIn(const TempDir& folder) {
  return QDir(pathOf(folder)).entryList(QDir::Files);
}

/// Runs this program again; it paints, copies its document and is killed.
void crashIn(const TempDir& folder) {
  QProcess child;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(kFolderVariable, pathOf(folder));
  child.setProcessEnvironment(environment);
  child.start(QCoreApplication::applicationFilePath(), {"The program that crashes"});
  REQUIRE(child.waitForFinished(kPatienceMs));
  REQUIRE(child.exitStatus() == QProcess::CrashExit);
}

}  // namespace

TEST_CASE("The program that crashes", "[.crash]") {
  if (!qEnvironmentVariableIsSet(kFolderVariable)) return;
  Autosave autosave(qEnvironmentVariable(kFolderVariable));
  SceneDocument document(plainScene(64, 48));
  document.setPath("/home/somebody/street.ora");
  autosave.setDocument(&document);
  paintDot(document, 10);
  paintDot(document, 30);
  QSignalSpy saved(&autosave, &Autosave::saved);
  autosave.saveNow();
  if (saved.wait(kPatienceMs)) std::raise(SIGKILL);
}

TEST_CASE("What a killed program had copied can be recovered", "[documents]") {
  const TempDir folder;
  crashIn(folder);
  Autosave autosave(pathOf(folder));
  const auto found = autosave.recoverable();
  REQUIRE(found.size() == 1);
  CHECK(found.front().originalPath == "/home/somebody/street.ora");
  CHECK(found.front().displayName == "street.ora");
  CHECK(found.front().savedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);

  Scene expected = plainScene(64, 48);
  expected.layout.paste(LabelMap(4, 4, 3), InstanceMap(4, 4, 7), 10, 3);
  expected.layout.paste(LabelMap(4, 4, 3), InstanceMap(4, 4, 7), 30, 3);
  expected.layers = LayerStack(expected.layout);
  CHECK(readSceneOrLayout(found.front().file, {}) == expected);

  SECTION("discarded, it is gone") {
    autosave.discard(found.front());
    CHECK(autosave.recoverable().empty());
    CHECK(filesIn(folder).isEmpty());
  }
  SECTION("adopted, it stays until the document is copied anew") {
    SceneDocument document(readSceneOrLayout(found.front().file, {}));
    document.setPath(found.front().originalPath);
    document.markUnsaved();
    autosave.setDocument(&document);
    autosave.adopt(found.front());
    CHECK(QFile::exists(found.front().file));
    const Autosave other(pathOf(folder));
    CHECK(other.recoverable().empty());
    QSignalSpy saved(&autosave, &Autosave::saved);
    autosave.saveNow();
    REQUIRE(saved.wait(kPatienceMs));
    CHECK_FALSE(QFile::exists(found.front().file));
    CHECK(QFile::exists(saved.front().front().toString()));
  }
}

TEST_CASE("Two crashes are offered both, the newest first", "[documents]") {
  const TempDir folder;
  crashIn(folder);
  QTest::qWait(1100);
  crashIn(folder);
  const auto found = Autosave(pathOf(folder)).recoverable();
  REQUIRE(found.size() == 2);
  CHECK(found[0].savedAt > found[1].savedAt);
}

TEST_CASE("The copies of running programs are not offered", "[documents]") {
  const TempDir folder;
  Autosave running(pathOf(folder));
  SceneDocument document(plainScene(32, 32));
  running.setDocument(&document);
  paintDot(document, 4);
  QSignalSpy saved(&running, &Autosave::saved);
  running.saveNow();
  REQUIRE(saved.wait(kPatienceMs));
  CHECK(Autosave(pathOf(folder)).recoverable().empty());
}

TEST_CASE("A copy is made when the document rests, and goes when it is saved", "[documents]") {
  const TempDir folder;
  Autosave autosave(pathOf(folder));
  autosave.setTiming(20, 10);
  SceneDocument document(plainScene(32, 32));
  autosave.setDocument(&document);
  QSignalSpy saved(&autosave, &Autosave::saved);
  CHECK_FALSE(saved.wait(200));
  paintDot(document, 4);
  REQUIRE(saved.wait(kPatienceMs));
  CHECK(readSceneOrLayout(saved.front().front().toString(), {}) == document.scene());
  // Nothing new, no new copy.
  CHECK_FALSE(saved.wait(200));
  document.beginSave();
  document.endSave("/somewhere/a.ora");
  CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("A proper end and another document leave no copy", "[documents]") {
  const TempDir folder;
  SceneDocument document(plainScene(32, 32));
  SceneDocument other(plainScene(32, 32));
  {
    Autosave autosave(pathOf(folder));
    autosave.setDocument(&document);
    paintDot(document, 4);
    autosave.saveNow();
    SECTION("the end") {}
    SECTION("another document, while the copy is written") {
      autosave.setDocument(&other);
      QTest::qWait(300);
      CHECK(filesIn(folder).isEmpty());
    }
  }
  CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("A recovery folder that cannot be written is told once", "[documents]") {
  const TempDir folder;
  std::ofstream(folder / "file") << "x";
  Autosave autosave(pathOf(folder) + "/file/recovery");
  SceneDocument document(plainScene(32, 32));
  autosave.setDocument(&document);
  paintDot(document, 4);
  QSignalSpy failed(&autosave, &Autosave::failed);
  autosave.saveNow();
  autosave.saveNow();
  REQUIRE(failed.count() == 1);
  CHECK(failed.front().front().toString().contains("recovery"));
  CHECK(document.isModified());
}

TEST_CASE("A damaged note costs only the names", "[documents]") {
  const TempDir folder;
  writeScene(folder / "left.ora", plainScene(32, 32), {});
  std::ofstream(folder / "left.json") << "{ not json";
  const auto found = Autosave(pathOf(folder)).recoverable();
  REQUIRE(found.size() == 1);
  CHECK(found.front().displayName == "Untitled");
  CHECK(found.front().savedAt.isValid());
}

}  // namespace spolvero::ui
