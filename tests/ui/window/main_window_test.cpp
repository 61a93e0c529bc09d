#include "ui/window/main_window.h"

#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "support/catch.h"
#include "support/paths.h"
#include "ui/export/picture_exporter.h"
#include "ui/panels/class_palette.h"
#include "ui/panels/issues_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/style_panel.h"
#include "ui/panels/variation_strip.h"
#include "ui/sessions/fake_renderer.h"
#include "ui/support/pointer.h"
#include "ui/support/scenes.h"
#include "ui/window/status_line.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <fstream>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

constexpr int kPatienceMs = 5000;

QString qt(const std::filesystem::path& path) {
  return QString::fromStdString(path.string());
}

/// A window with a fake model of four classes, shown, its first picture there; questions are
/// answered by the test and counted.
struct Fixture {
  TempDir folder;
  std::shared_ptr<FakeRendererControl> control = std::make_shared<FakeRendererControl>();
  int timesAsked = 0;
  SaveAnswer answer = SaveAnswer::Cancel;
  QString openAnswer;
  QString saveAnswer;
  std::unique_ptr<Workspace> workspace;
  std::unique_ptr<MainWindow> window;

  Fixture() {
    qputenv("SPOLVERO_DATA_DIR", QByteArray::fromStdString((folder / "data").string()));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, qt(folder / "config"));
    FilePrompts prompts;
    prompts.askToSave = [this](const QString&) {
      ++timesAsked;
      return answer;
    };
    prompts.askOpen = [this](const QString&, const QString&) { return openAnswer; };
    prompts.askSave = [this](const QString&, const QString&, const QString&) { return saveAnswer; };
    workspace = std::make_unique<Workspace>(fakeLoader(control), prompts);
    window = std::make_unique<MainWindow>(*workspace);
  }

  void start(const QString& path = {}) {
    workspace->openModel(QStringLiteral("fake.safetensors"));
    workspace->start(path, false);
    window->resize(1200, 800);
    window->show();
    REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    waitForPicture();
  }
  void waitForPicture() {
    REQUIRE(QTest::qWaitFor(
        [&] { return window->session().status() && window->session().isUpToDate(); }, kPatienceMs));
  }
  SceneDocument& document() { return *window->files().document(); }
  QAction* action(const char* name) {
    auto* found = window->findChild<QAction*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return found;
  }
  QString label(const char* name) {
    return window->statusLine()->findChild<QLabel*>(QString::fromLatin1(name))->text();
  }
  int issueCount() { return window->issues().rowCount(); }
  bool waitForIssue() {
    return QTest::qWaitFor([&] { return issueCount() > 0; }, kPatienceMs);
  }

  QPoint at(double x, double y) { return window->canvas().viewFromImage({x, y}).toPoint(); }
  /// One stroke of the brush with real pointer events.
  void stroke(QPointF from, QPointF to) {
    auto& canvas = window->canvas();
    dragBetween(canvas, canvas.viewFromImage(from), canvas.viewFromImage(to));
  }
  void paintSomething() {
    window->toolBox().settings().setCurrentClass(2);
    window->toolBox().settings().setBrushRadiusPx(4);
    stroke({20, 20}, {40, 40});
  }
  void drop(const std::vector<std::filesystem::path>& files) {
    QStringList paths;
    for (const auto& file : files) paths << qt(file);
    dropFiles(*window, paths);
  }
  std::filesystem::path writeScene(const std::string& name, int side, std::uint8_t label) {
    const auto path = folder / name;
    spolvero::writeScene(path, plainScene(side, side, label), {});
    return path;
  }
};

}  // namespace

TEST_CASE("The window shows a new scene of the model's classes and its photograph") {
  Fixture f;
  f.start();
  CHECK(f.document().layout().classes() == fourClasses());
  CHECK(f.document().size() == QSize(64, 64));
  CHECK(f.label("statusModel") == QStringLiteral("fake"));
  CHECK(f.label("statusDevice") == QStringLiteral("cpu · bf16"));
  CHECK(f.label("statusSize") == QStringLiteral("64 × 64"));
  CHECK(f.label("statusTime").endsWith(QStringLiteral(" ms")));
  CHECK(f.window->windowTitle().startsWith(f.document().displayName()));
  CHECK_FALSE(f.window->isWindowModified());
  CHECK(f.issueCount() == 0);
}

TEST_CASE("The time of a picture that is not yet exact is marked until it is") {
  Fixture f;
  f.start();
  f.control->approximate = true;
  bool marked = false;
  QObject::connect(&f.window->session(), &RenderSession::settlingChanged, [&](bool settling) {
    if (settling) marked = f.label("statusTime").startsWith(QStringLiteral("≈ "));
  });
  QSignalSpy settling(&f.window->session(), &RenderSession::settlingChanged);
  f.paintSomething();
  REQUIRE(QTest::qWaitFor([&] { return !settling.isEmpty() && !settling.last().at(0).toBool(); },
                          kPatienceMs));
  CHECK(marked);
  CHECK_FALSE(f.label("statusTime").contains(QStringLiteral("≈")));
}

TEST_CASE("A stroke changes layout, photograph, title and can be undone by the keyboard") {
  Fixture f;
  f.start();
  f.paintSomething();
  CHECK(f.document().layout().labels().at(30, 30) == 2);
  CHECK(f.window->isWindowModified());
  f.waitForPicture();
  CHECK(f.document().render().at(30, 30) == Rgb{255, 0, 0});
  CHECK(f.document().undoStack()->count() == 1);
  QTest::keyClick(&f.window->canvas(), Qt::Key_Z, Qt::ControlModifier);
  CHECK(f.document().layout().labels().at(30, 30) == 0);
  CHECK_FALSE(f.window->isWindowModified());
  f.waitForPicture();
  CHECK(f.document().render().at(30, 30) == Rgb{0, 0, 255});
}

TEST_CASE("The canvas shows layout and photograph where they are") {
  Fixture f;
  f.start();
  f.paintSomething();
  f.waitForPicture();
  f.action("viewLayout")->trigger();
  const auto middle = f.at(30.5, 30.5);
  auto picture = f.window->canvas().grab().toImage();
  CHECK(picture.pixelColor(middle).name().toStdString() == "#ff0000");
  CHECK(picture.pixelColor(f.at(55.5, 10.5)).name().toStdString() == "#0000ff");
  f.action("viewPhotograph")->trigger();
  QTest::qWait(20);
  picture = f.window->canvas().grab().toImage();
  CHECK(picture.pixelColor(f.at(55.5, 10.5)).name().toStdString() == "#0000ff");
  const auto surround = picture.pixelColor(3, 3);
  CHECK(surround.saturation() < 40);
}

TEST_CASE("Number keys choose classes while the canvas has the keyboard") {
  Fixture f;
  f.start();
  f.window->canvas().setFocus();
  QTest::keyClick(&f.window->canvas(), Qt::Key_3);
  CHECK(f.window->toolBox().settings().currentClass() == 2);
  QTest::keyClick(&f.window->canvas(), Qt::Key_1);
  CHECK(f.window->toolBox().settings().currentClass() == 0);
  QTest::keyClick(&f.window->canvas(), Qt::Key_E);
  CHECK(f.window->toolBox().current().id() == ToolId::Eraser);
}

TEST_CASE("Closing asks only when something would be lost") {
  Fixture f;
  f.start();
  CHECK(f.window->close());
  CHECK(f.timesAsked == 0);
  f.window->show();
  f.paintSomething();
  CHECK_FALSE(f.window->close());
  CHECK(f.timesAsked == 1);
  f.document().undoStack()->undo();
  CHECK(f.window->close());
  CHECK(f.timesAsked == 1);
  f.window->show();
  f.document().undoStack()->redo();
  f.answer = SaveAnswer::Save;
  f.saveAnswer = qt(f.folder / "mine");
  CHECK(f.window->close());
  CHECK(f.timesAsked == 2);
  const auto saved = readScene(f.folder / "mine.ora");
  CHECK(saved.layout.labels().at(30, 30) == 2);
}

TEST_CASE("Saving clears the mark and the file comes back bit by bit") {
  Fixture f;
  f.start();
  f.paintSomething();
  f.saveAnswer = qt(f.folder / "scene.ora");
  QSignalSpy saved(&f.window->files(), &FileController::saved);
  f.action("saveScene")->trigger();
  REQUIRE(saved.wait(kPatienceMs));
  CHECK_FALSE(f.window->isWindowModified());
  CHECK(f.window->windowTitle().startsWith(QStringLiteral("scene")));
  CHECK(readScene(f.folder / "scene.ora").layout == f.document().layout());
  CHECK(f.window->files().recent().paths().first() == f.saveAnswer);
}

TEST_CASE("Painting while a file is being read is not lost without asking") {
  Fixture f;
  f.start();
  f.window->files().open(qt(f.writeScene("next.ora", 48, 1)));
  f.paintSomething();
  REQUIRE(QTest::qWaitFor([&] { return f.timesAsked == 1; }, kPatienceMs));
  CHECK(f.document().layout().labels().at(30, 30) == 2);
  f.answer = SaveAnswer::Discard;
  f.window->files().open(qt(f.folder / "next.ora"));
  REQUIRE(QTest::qWaitFor([&] { return f.document().size() == QSize(48, 48); }, kPatienceMs));
  CHECK(f.timesAsked == 2);
}

TEST_CASE("A sample is saved to a place of its own") {
  Fixture f;
  const auto sample = f.writeScene("sample.ora", 48, 1);
  f.workspace->openModel(QStringLiteral("fake.safetensors"));
  f.workspace->start(qt(sample), true);
  f.window->show();
  REQUIRE(QTest::qWaitFor([&] { return f.document().size() == QSize(48, 48); }, kPatienceMs));
  f.waitForPicture();
  CHECK(f.document().path().isEmpty());
  CHECK(f.document().size() == QSize(48, 48));
  CHECK_FALSE(f.document().isModified());
}

TEST_CASE("Errors of exports name the file and lose nothing") {
  Fixture f;
  f.start();
  const auto exportTo = [&](const std::filesystem::path& path) {
    auto& exporter = f.workspace->feature<PictureExporter>(*f.workspace);
    QSignalSpy finished(&exporter, &PictureExporter::finished);
    QSignalSpy failed(&exporter, &PictureExporter::failed);
    PictureJob job;
    job.width = 64;
    job.height = 64;
    job.file.format = *pictureFormatOf(path);
    exporter.start(job, qt(path));
    REQUIRE(QTest::qWaitFor([&] { return finished.size() + failed.size() == 1; }, kPatienceMs));
  };
  exportTo(f.folder / "no/such/folder/out.png");
  REQUIRE(f.waitForIssue());
  CHECK(f.window->issues().issues().front().details.contains(QStringLiteral("out.png")));
  exportTo(f.folder / "out.jpg");
  CHECK(readImage(f.folder / "out.jpg").width() == 64);
  QSignalSpy exported(&f.window->files(), &FileController::exported);
  f.window->files().exportLayout(qt(f.folder / "out.png"), false);
  REQUIRE(QTest::qWaitFor([&] { return exported.size() == 1; }, kPatienceMs));
  CHECK(readIndexPng(f.folder / "out.png") == f.document().layout().labels());
}

TEST_CASE("A scene, a layout and a model can be dropped on the window") {
  Fixture f;
  f.start();
  f.drop({f.writeScene("dropped.ora", 48, 3)});
  REQUIRE(QTest::qWaitFor([&] { return f.document().size() == QSize(48, 48); }, kPatienceMs));
  CHECK(f.document().layout().labels().at(5, 5) == 3);
  CHECK_FALSE(f.document().isModified());

  auto scene = plainScene(32, 24, 1);
  writeIndexPng(f.folder / "layout.png", scene.layout.labels(), &scene.layout.classes());
  f.drop({f.folder / "layout.png"});
  REQUIRE(QTest::qWaitFor([&] { return f.document().size() == QSize(32, 24); }, kPatienceMs));
  CHECK(f.document().isModified());
  f.document().undoStack()->undo();
  CHECK(f.document().size() == QSize(48, 48));

  const int loads = f.control->loads;
  std::ofstream(f.folder / "other.safetensors") << "model";
  f.drop({f.folder / "other.safetensors"});
  CHECK(QTest::qWaitFor([&] { return f.control->loads == loads + 1; }, kPatienceMs));
}

TEST_CASE("A photo dropped with its layout lends its looks, in one undoable step") {
  Fixture f;
  f.start();
  ImageU8 photo(40, 30);
  for (int y = 0; y < 30; ++y) {
    for (int x = 0; x < 40; ++x) {
      photo.at(x, y) = {std::uint8_t(6 * x), std::uint8_t(8 * y), std::uint8_t(3 * x + 2 * y)};
    }
  }
  writeImage(f.folder / "sky.jpg", photo);
  writeIndexPng(f.folder / "sky_labels.png", LabelMap(40, 30, 0), nullptr);
  f.drop({f.folder / "sky.jpg"});
  REQUIRE(QTest::qWaitFor(
      [&] { return f.document().appearance().styleOf(0).code.origin == "sky.jpg"; }, kPatienceMs));
  CHECK(f.control->encodes == 1);
  REQUIRE(f.document().scene().references.size() == 1);
  CHECK(f.document().undoStack()->count() == 1);
  f.document().undoStack()->undo();
  CHECK(f.document().scene().references.empty());
  CHECK(f.document().appearance().classes.empty());
}

TEST_CASE("A photo without a layout is an issue that says what is missing") {
  Fixture f;
  f.start();
  writeImage(f.folder / "lonely.jpg", ImageU8(32, 32, Rgb{90, 10, 10}));
  f.drop({f.folder / "lonely.jpg"});
  REQUIRE(f.waitForIssue());
  CHECK(f.window->issues().issues().front().message.contains(QStringLiteral("lonely_labels.png")));
}

TEST_CASE("The classes are in front at first, and issues take the history's whole width") {
  Fixture f;
  f.start();
  const auto inFront = [&](const char* name) {
    return !f.window->dock(QString::fromLatin1(name))->visibleRegion().isEmpty();
  };
  CHECK(QTest::qWaitFor([&] { return inFront("classesDock"); }, kPatienceMs));
  const int width = f.window->dock(QStringLiteral("historyDock"))->width();
  auto* button = f.window->findChild<QToolButton*>(QStringLiteral("statusIssues"));
  REQUIRE(button != nullptr);
  writeImage(f.folder / "lonely.jpg", ImageU8(32, 32, Rgb{90, 10, 10}));
  f.drop({f.folder / "lonely.jpg"});
  REQUIRE(f.waitForIssue());
  QTest::mouseClick(button, Qt::LeftButton);
  CHECK(QTest::qWaitFor([&] { return inFront("issuesDock"); }, kPatienceMs));
  CHECK(f.window->dock(QStringLiteral("issuesDock"))->width() == width);
  QTest::mouseClick(button, Qt::LeftButton);
  CHECK(QTest::qWaitFor([&] { return inFront("historyDock"); }, kPatienceMs));
}

TEST_CASE("A bad file is an issue, scene and painting go on") {
  Fixture f;
  f.start();
  f.paintSomething();
  f.answer = SaveAnswer::Discard;
  std::ofstream(f.folder / "bad.ora") << "this is no zip file";
  f.window->files().open(qt(f.folder / "bad.ora"));
  REQUIRE(f.waitForIssue());
  CHECK(f.window->issues().issues().front().message.contains(QStringLiteral("bad.ora")));
  CHECK(f.window->statusLine()->issuesButton()->isVisible());
  CHECK(f.document().layout().labels().at(30, 30) == 2);
  f.stroke({5, 50}, {20, 50});
  CHECK(f.document().layout().labels().at(10, 50) == 2);
  QTest::mouseClick(f.window->statusLine()->issuesButton(), Qt::LeftButton);
  CHECK(f.window->issuesPanel()->isVisible());
}

TEST_CASE("Painting works while the renderer is blocked, fails or is absent") {
  Fixture f;
  f.start();
  f.control->blocked = true;
  f.paintSomething();
  CHECK(f.document().layout().labels().at(30, 30) == 2);
  REQUIRE(QTest::qWaitFor([&] { return f.window->statusLine()->busyMark()->isShowing(); },
                          kPatienceMs));
  f.control->blocked = false;
  f.waitForPicture();
  CHECK(QTest::qWaitFor([&] { return !f.window->statusLine()->busyMark()->isShowing(); },
                        kPatienceMs));
  f.control->failRender = true;
  f.stroke({5, 50}, {20, 50});
  REQUIRE(f.waitForIssue());
  f.stroke({5, 60}, {20, 60});
  CHECK(f.document().layout().labels().at(10, 60) == 2);
}

TEST_CASE("The window works without any model") {
  Fixture f;
  f.control->failLoad = true;
  f.workspace->openModel(QStringLiteral("missing.safetensors"));
  f.workspace->start({}, false);
  f.window->show();
  REQUIRE(QTest::qWaitForWindowExposed(f.window.get()));
  REQUIRE(f.waitForIssue());
  f.window->toolBox().settings().setCurrentClass(1);
  const auto size = f.document().size();
  f.stroke({size.width() * 0.3, size.height() * 0.3}, {size.width() * 0.6, size.height() * 0.6});
  CHECK(f.document().isModified());
}

TEST_CASE("Variations appear in the strip") {
  Fixture f;
  f.start();
  auto* strip = f.window->stylePanel()->strip();
  REQUIRE(strip->isVisible());
  CHECK(QTest::qWaitFor([&] { return strip->button(7)->hasPicture(); }, kPatienceMs));
}

TEST_CASE("A scene left by a crash is offered, and comes back unsaved") {
  Fixture f;
  std::filesystem::create_directories(f.folder / "data/recovery");
  spolvero::writeScene(f.folder / "data/recovery/left.ora", plainScene(40, 40, 2), {});
  f.start();
  f.window->offerRecovery();
  REQUIRE_FALSE(f.window->messageBar()->isHidden());
  QTest::mouseClick(f.window->messageBar()->findChild<QPushButton*>(QStringLiteral("recover")),
                    Qt::LeftButton);
  REQUIRE(QTest::qWaitFor([&] { return f.document().size() == QSize(40, 40); }, kPatienceMs));
  CHECK(f.document().isModified());
}

TEST_CASE("No two actions share a shortcut, and all are on the list") {
  Fixture f;
  const auto list = f.window->shortcutList();
  QMap<QString, QString> seen;
  for (const auto* action : f.window->findChildren<QAction*>()) {
    for (const auto& key : action->shortcuts()) {
      const auto text = key.toString(QKeySequence::NativeText);
      INFO(text.toStdString() << ": " << action->objectName().toStdString());
      CHECK_FALSE(seen.contains(text));
      seen[text] = action->objectName();
      CHECK(list.contains(action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped()));
    }
  }
  CHECK(seen.size() > 20);
}
