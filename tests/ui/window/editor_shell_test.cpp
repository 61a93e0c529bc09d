#include "ui/window/editor_shell.h"

#include "support/catch.h"
#include "support/paths.h"
#include "ui/sessions/fake_renderer.h"
#include "ui/timeline/timeline_controller.h"
#include "ui/window/main_window.h"

#include <QDialog>
#include <QDockWidget>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

constexpr int kPatienceMs = 5000;

struct Fixture {
  TempDir folder;
  std::shared_ptr<FakeRendererControl> control = std::make_shared<FakeRendererControl>();
  Translations translations;
  std::unique_ptr<Workspace> workspace;
  std::unique_ptr<EditorShell> shell;

  Fixture() {
    qputenv("SPOLVERO_DATA_DIR", QByteArray::fromStdString((folder / "data").string()));
    QSettings::setPath(QSettings::NativeFormat,
                       QSettings::UserScope,
                       QString::fromStdString((folder / "config").string()));
    translations.use(QStringLiteral("en"));
    workspace = std::make_unique<Workspace>(fakeLoader(control));
    shell = std::make_unique<EditorShell>(*workspace, translations);
    workspace->openModel(QStringLiteral("fake.safetensors"));
    workspace->start({}, false);
    shell->window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&shell->window()));
    REQUIRE(QTest::qWaitFor(
        [&] { return workspace->session().status() && workspace->session().isUpToDate(); },
        kPatienceMs));
  }
  ~Fixture() { translations.use(QStringLiteral("en")); }

  void speak(const QString& language) {
    QSignalSpy rebuilt(shell.get(), &EditorShell::rebuilt);
    auto preferences = workspace->preferences();
    preferences.language = language;
    workspace->setPreferences(preferences);
    REQUIRE(QTest::qWaitFor([&] { return rebuilt.count() == 1; }, kPatienceMs));
  }
  QString firstMenu() { return shell->window().menuBar()->actions().front()->text(); }
  QAction* action(const char* name) {
    return shell->window().actionRegistry().find(QString::fromLatin1(name))->action;
  }
  void stroke() {
    auto& canvas = shell->window().canvas();
    workspace->toolBox().settings().setCurrentClass(2);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.rect().center());
  }
};

}  // namespace

TEST_CASE("The language changes without a restart, and nothing is lost by it") {
  Fixture f;
  CHECK(f.firstMenu() == QStringLiteral("&File"));
  f.stroke();
  auto* document = f.workspace->document();
  REQUIRE(document->undoStack()->count() == 1);
  const auto painted = document->layout();
  f.speak(QStringLiteral("de"));
  CHECK(f.firstMenu() == QStringLiteral("&Datei"));
  CHECK(f.workspace->document() == document);
  CHECK(document->layout() == painted);
  CHECK(f.shell->window().isVisible());
  f.action("undo")->trigger();
  CHECK_FALSE(document->layout() == painted);
  f.speak(QStringLiteral("en"));
  CHECK(f.firstMenu() == QStringLiteral("&File"));
}

TEST_CASE("The preferences stay open on their page when the language changes") {
  Fixture f;
  f.action("preferences")->trigger();
  const auto dialog = [&] {
    return f.shell->window().findChild<QDialog*>(QStringLiteral("preferencesDialog"));
  };
  const auto pages = [&] {
    return dialog()->findChild<QListWidget*>(QStringLiteral("preferencesPages"));
  };
  REQUIRE(dialog());
  pages()->setCurrentRow(1);
  const auto english = pages()->item(1)->text();
  f.speak(QStringLiteral("de"));
  REQUIRE(QTest::qWaitFor([&] { return dialog() && dialog()->isVisible(); }, kPatienceMs));
  CHECK(pages()->currentRow() == 1);
  CHECK(pages()->item(1)->text() != english);
  dialog()->close();
  f.speak(QStringLiteral("en"));
  QTest::qWait(20);
  CHECK((!dialog() || !dialog()->isVisible()));
}

TEST_CASE("Measured distances and the film's place outlive a change of language") {
  Fixture f;
  auto& film = f.workspace->feature<TimelineController>(
      f.workspace->session(), f.workspace->issues(), f.workspace->loadModel());
  film.setLength(4);
  film.addKeyframe(true);
  film.setPlayhead(3);
  f.stroke();
  film.addKeyframe(true);
  film.measure();
  REQUIRE(
      QTest::qWaitFor([&] { return !film.steps().empty() && !film.isMeasuring(); }, kPatienceMs));
  const auto count = film.steps().size();
  f.speak(QStringLiteral("fr"));
  CHECK(film.steps().size() == count);
  CHECK(film.playhead() == 3);
  f.speak(QStringLiteral("en"));
}

TEST_CASE("Panels are switched in the order in which one sees them, and come to the front") {
  Fixture f;
  auto& window = f.shell->window();
  window.resize(1400, 900);
  const auto* menu = window.findChild<QMenu*>(QStringLiteral("panelsMenu"));
  QStringList names;
  for (const auto* action : menu->actions()) {
    if (!action->isSeparator()) names << action->objectName();
  }
  CHECK(names.front() == QStringLiteral("panel-layers"));
  CHECK(names.indexOf(QStringLiteral("panel-stampsDock")) ==
        names.indexOf(QStringLiteral("panel-objectsDock")) + 1);
  CHECK(names.indexOf(QStringLiteral("panel-timelineDock")) >
        names.indexOf(QStringLiteral("panel-styleDock")));
  window.dock(QStringLiteral("classesDock"))->raise();
  auto* action = f.action("panel-cleanUpDock");
  CHECK_FALSE(action->isChecked());
  action->trigger();
  QTest::qWait(20);
  CHECK(action->isChecked());
  CHECK_FALSE(window.dock(QStringLiteral("cleanUpDock"))->visibleRegion().isEmpty());
  action->trigger();
  CHECK(window.dock(QStringLiteral("cleanUpDock"))->isHidden());
}

TEST_CASE("A new scene is made with the model in use, and says so") {
  Fixture f;
  f.workspace->files().newScene({64, 48}, f.workspace->document()->layout().classes(), 0);
  const auto& scene = f.workspace->document()->scene();
  CHECK(scene.modelPath == f.workspace->session().status()->model.path.string());
  CHECK_FALSE(scene.modelPath.empty());
}

TEST_CASE("The new window paints, renders and shows the model at once") {
  Fixture f;
  f.speak(QStringLiteral("it"));
  f.stroke();
  CHECK(f.workspace->document()->undoStack()->count() == 1);
  REQUIRE(QTest::qWaitFor([&] { return f.workspace->session().isUpToDate(); }, kPatienceMs));
  CHECK(f.action("modelCard")->isEnabled());
}

TEST_CASE(
    "Every action of the window has a name of its own, a text and keys that clash with none") {
  Fixture f;
  const auto& registry = f.shell->window().actionRegistry();
  CHECK(registry.entries().size() > 40);
  for (const auto& entry : registry.entries()) {
    INFO(entry.action->objectName().toStdString());
    CHECK_FALSE(entry.action->text().isEmpty());
    CHECK_FALSE(entry.toolTip.isEmpty());
  }
  for (const auto& [a, b] : registry.allConflicts()) {
    INFO(a->action->objectName().toStdString() << " and " << b->action->objectName().toStdString());
    CHECK(false);
  }
}
