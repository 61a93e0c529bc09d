#pragma once

#include "support/catch.h"
#include "support/paths.h"
#include "ui/panels/theme.h"
#include "ui/sessions/fake_renderer.h"
#include "ui/support/pointer.h"
#include "ui/support/scenes.h"
#include "ui/window/editor_shell.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <memory>
#include <vector>

namespace spolvero::testing {

/// The whole editor over a model that paints layouts in their classes' colours, used by pointer and
/// keys. Questions for files are answered by the test; settings and data lie in a folder that goes
/// away.
struct EditorStage {
  static constexpr int kPatienceMs = 8000;

  TempDir folder;
  std::shared_ptr<FakeRendererControl> control = std::make_shared<FakeRendererControl>();
  QString openAnswer;
  QString saveAnswer;
  ui::Translations translations;
  std::unique_ptr<ui::Workspace> workspace;
  std::unique_ptr<ui::EditorShell> shell;

  explicit EditorStage(const ui::Resources& resources = {}, const QString& language = "en") {
    qputenv("SPOLVERO_DATA_DIR", QByteArray::fromStdString((folder / "data").string()));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, file("config"));
    QSettings().clear();
    ui::applyTheme(*qApp, ui::Theme::Dark);
    translations.use(language);
    open(resources);
  }
  ~EditorStage() {
    shell.reset();
    workspace.reset();
    translations.use(QStringLiteral("en"));
    ui::applyTheme(*qApp, ui::Theme::Dark);
  }

  /// Another start of the program.
  void open(const ui::Resources& resources) {
    shell.reset();
    workspace.reset();
    ui::FilePrompts prompts;
    prompts.askToSave = [](const QString&) { return ui::SaveAnswer::Discard; };
    prompts.askOpen = [this](const QString&, const QString&) { return openAnswer; };
    prompts.askSave = [this](const QString&, const QString&, const QString&) { return saveAnswer; };
    workspace = std::make_unique<ui::Workspace>(fakeLoader(control), prompts);
    workspace->setResources(resources);
    shell = std::make_unique<ui::EditorShell>(*workspace, translations);
    workspace->openModel(QStringLiteral("fake.safetensors"));
    workspace->start({}, false);
    window().resize(1400, 900);
    window().show();
    REQUIRE(QTest::qWaitForWindowExposed(&window()));
    waitForPicture();
  }

  QString file(const std::string& name) const {
    return QString::fromStdString((folder / name).string());
  }
  ui::MainWindow& window() { return shell->window(); }
  ui::SceneDocument& document() { return *workspace->document(); }
  QUndoStack& steps() { return *document().undoStack(); }
  int label(int x, int y) { return document().layout().labels().at(x, y); }
  int object(int x, int y) { return document().layout().instances().at(x, y); }

  template <class Condition>
  static void waitFor(Condition condition) {
    REQUIRE(QTest::qWaitFor(condition, kPatienceMs));
  }
  void waitForPicture() {
    waitFor([this] {
      return workspace->session().status() && workspace->session().isUpToDate() &&
             !document().render().empty();
    });
  }

  QAction* action(const char* name) {
    const auto* entry = window().actionRegistry().find(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(entry != nullptr);
    return entry->action;
  }
  void trigger(const char* name) {
    INFO(name);
    REQUIRE(action(name)->isEnabled());
    action(name)->trigger();
  }
  /// A dock in front of those that it shares a place with.
  QDockWidget& raise(const char* name) {
    auto* dock = window().dock(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(dock != nullptr);
    dock->show();
    dock->raise();
    QTest::qWait(10);
    return *dock;
  }
  template <class T>
  static T* child(QWidget& widget, const char* name) {
    auto* found = widget.findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
  }
  /// A window or dialog that is open.
  static QWidget& topLevel(const char* name) {
    QWidget* found = nullptr;
    waitFor([&] {
      for (auto* widget : QApplication::topLevelWidgets()) {
        const bool right = widget->objectName() == QLatin1String(name);
        if (right && widget->isVisible()) found = widget;
      }
      return found != nullptr;
    });
    return *found;
  }
  static void click(QWidget& widget, const char* name) {
    auto* found = child<QWidget>(widget, name);
    INFO(name);
    REQUIRE(found->isVisible());
    REQUIRE(found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton, {}, {9, found->height() / 2});
  }
  static void type(QWidget& widget, const char* name, const QString& text) {
    auto* line = child<QLineEdit>(widget, name);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
  }
  /// Chooses an entry by keys.
  static void choose(QWidget& widget, const char* name, int index) {
    auto* box = child<QComboBox>(widget, name);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < index; ++i) QTest::keyClick(box, Qt::Key_Down);
    REQUIRE(box->currentIndex() == index);
  }

  QPoint at(double x, double y) { return window().canvas().viewFromImage({x, y}).toPoint(); }
  /// Before keys: shortcuts are those of the active window.
  void activate() {
    if (window().isActiveWindow()) return;
    window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window()));
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    activate();
    window().canvas().setFocus();
    QTest::keyClick(&window().canvas(), key, modifiers);
  }
  void clickAt(QPointF place, Qt::KeyboardModifiers modifiers = {}) {
    QTest::mouseClick(&window().canvas(), Qt::LeftButton, modifiers, at(place.x(), place.y()));
  }
  /// A drag over the picture.
  void stroke(QPointF from, QPointF to) {
    auto& canvas = window().canvas();
    dragBetween(canvas, canvas.viewFromImage(from), canvas.viewFromImage(to));
  }

  /// Chooses a language in the preferences and waits for the window that speaks it.
  void speak(const QString& language) {
    QSignalSpy rebuilt(shell.get(), &ui::EditorShell::rebuilt);
    trigger("preferences");
    auto& dialog = topLevel("preferencesDialog");
    auto* box = child<QComboBox>(dialog, "language");
    choose(dialog, "language", box->findData(language));
    waitFor([&] { return rebuilt.count() > 0 && workspace->preferences().language == language; });
    // Each language that the keys came by has asked for its window.
    QTest::qWait(20);
  }
};

}  // namespace spolvero::testing
