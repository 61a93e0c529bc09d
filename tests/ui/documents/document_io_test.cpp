#include "ui/documents/document_io.h"

#include "tests/ui/support/scenes.h"

#include "core/io/layout_file.h"
#include "core/io/picture_export.h"
#include "support/catch.h"
#include "support/paths.h"
#include "ui/commands/layout_command.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <fstream>
#include <time.h>

namespace spolvero::ui {

using testing::fourClasses;
using testing::plainScene;
using testing::TempDir;

namespace {

constexpr int kPatienceMs = 20'000;

void paintDot(SceneDocument& document, int x) {
  pushLayoutPart(
      document, {LabelMap(4, 4, 1), InstanceMap(4, 4, 0), x, 3}, "Brush", MergeKey{"stroke"});
}

QString in(const TempDir& folder, const std::string& name) {
  return QString::fromStdString((folder / name).string());
}

std::shared_ptr<const ImageU8> noRender() {
  return std::make_shared<const ImageU8>();
}

}  // namespace

TEST_CASE("A document is saved and loaded by worker threads, bit-exactly", "[documents]") {
  const TempDir folder;
  SceneDocument document(plainScene(120, 90));
  paintDot(document, 8);
  DocumentSaver saver;
  QSignalSpy finished(&saver, &DocumentSaver::finished);
  saver.saveDocument(document, in(folder, "a.ora"));
  CHECK(saver.isBusy());
  REQUIRE(finished.wait(kPatienceMs));
  CHECK_FALSE(saver.isBusy());
  CHECK(document.path() == in(folder, "a.ora"));
  CHECK_FALSE(document.isModified());

  DocumentLoader loader;
  std::shared_ptr<Scene> scene;
  QObject::connect(&loader,
                   &DocumentLoader::loaded,
                   [&](const QString&, std::shared_ptr<Scene> value) { scene = value; });
  loader.load(in(folder, "a.ora"));
  REQUIRE(QTest::qWaitFor([&] { return scene != nullptr; }, kPatienceMs));
  CHECK(*scene == document.scene());
}

TEST_CASE("Edits made while the file is written stay unsaved and out of the file", "[documents]") {
  const TempDir folder;
  SceneDocument document(plainScene(120, 90));
  paintDot(document, 8);
  const Layout saved = document.layout();
  DocumentSaver saver;
  saver.saveDocument(document, in(folder, "a.ora"));
  paintDot(document, 40);
  saver.waitForDone();
  CHECK(document.isModified());
  CHECK(readScene((folder / "a.ora").string()).layout == saved);
  document.undoStack()->undo();
  CHECK_FALSE(document.isModified());
}

TEST_CASE("A save to an impossible place reports and loses nothing", "[documents]") {
  const TempDir folder;
  SceneDocument document(plainScene(64, 64));
  paintDot(document, 8);
  const Layout before = document.layout();
  DocumentSaver saver;
  QSignalSpy failed(&saver, &DocumentSaver::failed);
  QString path;
  SECTION("a folder that does not exist") {
    path = in(folder, "none/a.ora");
  }
  SECTION("a file where a folder should be") {
    std::ofstream(folder / "file") << "x";
    path = in(folder, "file/a.ora");
  }
  SECTION("a folder of that name") {
    std::filesystem::create_directory(folder / "a.ora");
    path = in(folder, "a.ora");
  }
  saver.saveDocument(document, path);
  saver.waitForDone();
  REQUIRE(failed.count() == 1);
  const QString message = failed.front().at(1).toString();
  INFO(message.toStdString());
  CHECK(message.contains(QString::fromStdString(folder.path().string())));
  CHECK(document.isModified());
  CHECK(document.path().isEmpty());
  CHECK(document.layout() == before);
  document.undoStack()->undo();
  document.undoStack()->redo();
  CHECK(document.isModified());
}

TEST_CASE("A failed save leaves the old file as it was", "[documents]") {
  const TempDir folder;
  SceneDocument document(plainScene(64, 64));
  DocumentSaver saver;
  saver.saveDocument(document, in(folder, "a.ora"));
  saver.waitForDone();
  const Scene old = document.scene();
  paintDot(document, 8);
  saver.saveDocument(document, in(folder, "none/a.ora"));
  saver.waitForDone();
  CHECK(document.path() == in(folder, "a.ora"));
  CHECK(readScene((folder / "a.ora").string()) == old);
}

TEST_CASE("A document that is closed while it is saved does no harm", "[documents]") {
  const TempDir folder;
  DocumentSaver saver;
  {
    SceneDocument document(plainScene(64, 64));
    saver.saveDocument(document, in(folder, "a.ora"));
  }
  saver.waitForDone();
  CHECK(readScene((folder / "a.ora").string()).layout.width() == 64);
}

TEST_CASE("Leaving waits for the file", "[documents]") {
  const TempDir folder;
  const auto scene = std::make_shared<const Scene>(plainScene(512, 512));
  DocumentSaver().save(scene, noRender(), in(folder, "a.ora"));
  const Scene read = readScene((folder / "a.ora").string());
  CHECK(read.layout == scene->layout);
  CHECK(read.layers == LayerStack(scene->layout));
}

TEST_CASE("A layout picture opens as a scene with the classes at hand", "[documents]") {
  const TempDir folder;
  Scene scene = plainScene(40, 30);
  scene.layout.paste(LabelMap(5, 5, 2), InstanceMap(5, 5, 1), 3, 3);
  writeIndexPng(folder / "layout.png", scene.layout.labels(), nullptr);
  const Scene read = readSceneOrLayout(in(folder, "layout.png"), fourClasses());
  CHECK(read.layout == scene.layout);
}

TEST_CASE("A layout picture opens with the objects that lie beside it", "[documents]") {
  const TempDir folder;
  Scene scene = plainScene(40, 30);
  scene.layout.paste(LabelMap(5, 5, 2), InstanceMap(5, 5, 7), 3, 3);
  scene.layout.paste(LabelMap(5, 5, 2), InstanceMap(5, 5, 9), 8, 3);
  std::filesystem::create_directories(folder / "labels");
  std::filesystem::create_directories(folder / "instances");
  writeIndexPng(folder / "labels/1.png", scene.layout.labels(), nullptr);
  writeInstancePng(folder / "instances/1.png", scene.layout.instances());
  const Scene read = readSceneOrLayout(in(folder, "labels/1.png"), fourClasses());
  CHECK(read.layout == scene.layout);
}

TEST_CASE("A picture that carries its scene opens as that scene", "[documents]") {
  const TempDir folder;
  Provenance provenance;
  provenance.scene = plainScene(40, 30);
  provenance.scene.layout.paste(LabelMap(5, 5, 2), InstanceMap(5, 5, 7), 3, 3);
  provenance.scene.appearance.seed = 99;
  provenance.scene.modelPath = "/models/a.safetensors";
  provenance.width = 20;
  provenance.height = 15;
  writePicture(folder / "exported.png", ImageU8(20, 15), {}, &provenance);
  CHECK(readSceneOrLayout(in(folder, "exported.png"), {}) == provenance.scene);
}

TEST_CASE("What cannot be loaded is named", "[documents]") {
  const TempDir folder;
  std::ofstream(folder / "bad.ora") << "this is no zip archive";
  std::ofstream(folder / "bad.png") << "this is no picture";
  const QString name = GENERATE("bad.ora", "bad.png", "missing.ora");
  DocumentLoader loader;
  QSignalSpy failed(&loader, &DocumentLoader::failed);
  loader.load(in(folder, name.toStdString()), fourClasses());
  REQUIRE(failed.wait(kPatienceMs));
  CHECK(failed.front().at(0).toString() == in(folder, name.toStdString()));
  INFO(failed.front().at(1).toString().toStdString());
  CHECK(failed.front().at(1).toString().contains(name));
  CHECK_FALSE(loader.isBusy());
}

TEST_CASE("Saving and loading do not hold the GUI thread", "[documents]") {
  const TempDir folder;
  SceneDocument document(plainScene(1024, 1024));
  paintDot(document, 8);
  DocumentSaver saver;
  DocumentLoader loader;
  QSignalSpy finished(&saver, &DocumentSaver::finished);
  QSignalSpy failed(&loader, &DocumentLoader::failed);
  std::vector<double> ownMs;
  // Of the processor, not of the clock: other programs' work does not count.
  const auto threadMs = [] {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
  };
  const auto timed = [&](auto&& action) {
    const double start = threadMs();
    action();
    ownMs.push_back(threadMs() - start);
  };
  timed([&] { saver.saveDocument(document, in(folder, "a.ora")); });
  REQUIRE(finished.wait(kPatienceMs));
  bool loaded = false;
  QObject::connect(&loader, &DocumentLoader::loaded, [&] { loaded = true; });
  timed([&] { loader.load(in(folder, "a.ora")); });
  REQUIRE(QTest::qWaitFor([&] { return loaded; }, kPatienceMs));
  CHECK(*std::ranges::max_element(ownMs) < 16);
}

}  // namespace spolvero::ui
