#include "ui/window/editor_shell.h"

#include "support/catch.h"
#include "support/paths.h"
#include "ui/sessions/fake_renderer.h"
#include "ui/window/main_window.h"

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
