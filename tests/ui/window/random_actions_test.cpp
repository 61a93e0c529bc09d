#include "support/catch.h"
#include "support/paths.h"
#include "ui/documents/scene_document.h"
#include "ui/sessions/fake_renderer.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QMouseEvent>
#include <QSettings>
#include <QTest>

#include <random>
#include <set>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

constexpr int kActions = 10'000;
constexpr int kSteps = 300;  ///< Undo steps in a round; the stack keeps 500.
constexpr int kPatienceMs = 10'000;

/// Actions that wait for an answer in a dialog, leave the program or the document, or start others.
const std::set<QString>& leftOut() {
  static const std::set<QString> names = {QStringLiteral("quit"),
                                          QStringLiteral("newScene"),
                                          QStringLiteral("importLayout"),
                                          QStringLiteral("fullScreen")};
  return names;
}

/// Closes whatever opened: menus, dialogs, palettes.
void closeOthers(const QWidget* window) {
  while (auto* modal = QApplication::activeModalWidget()) {
    modal->close();
    if (QApplication::activeModalWidget() == modal) break;
  }
  while (auto* popup = QApplication::activePopupWidget()) {
    popup->close();
    if (QApplication::activePopupWidget() == popup) break;
  }
  for (auto* widget : QApplication::topLevelWidgets()) {
    if (widget != window && widget->isVisible() && qobject_cast<QDialog*>(widget)) widget->close();
  }
}

struct Content {
  Layout layout;
  LayerStack layers;
  Appearance appearance;

  explicit Content(const SceneDocument& document)
      : layout(document.layout()), layers(document.layers()), appearance(document.appearance()) {
    // Which layer is painted on is no part of undo.
    layers.setActiveIndex(0);
  }
  bool operator==(const Content&) const = default;
};

class RandomUser {
 public:
  explicit RandomUser(unsigned seed) : random_(seed) {
    qputenv("SPOLVERO_DATA_DIR", QByteArray::fromStdString((folder_ / "data").string()));
    QSettings::setPath(QSettings::NativeFormat,
                       QSettings::UserScope,
                       QString::fromStdString((folder_ / "config").string()));
    FilePrompts prompts;
    prompts.askToSave = [](const QString&) { return SaveAnswer::Cancel; };
    prompts.askOpen = [](const QString&, const QString&) { return QString(); };
    prompts.askSave = [](const QString&, const QString&, const QString&) { return QString(); };
    workspace = std::make_unique<Workspace>(fakeLoader(control_), prompts);
    window = std::make_unique<MainWindow>(*workspace);
    workspace->openModel(QStringLiteral("fake.safetensors"));
    workspace->start({}, false);
    window->resize(1100, 760);
    window->show();
    REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    REQUIRE(QTest::qWaitFor(
        [&] { return workspace->session().status() && workspace->session().isUpToDate(); },
        kPatienceMs));
  }

  SceneDocument& document() { return *workspace->document(); }
  int below(int count) { return int(random_() % unsigned(count)); }

  void act() {
    const int kind = below(10);
    if (kind < 5) {
      drag();
    } else if (kind < 8) {
      trigger();
    } else if (kind < 9) {
      key();
    } else {
      settings();
    }
    closeOthers(window.get());
  }

  /// What must hold after whatever was done.
  void check() {
    const auto& document = this->document();
    REQUIRE(document.layers().size() >= 1);
    const auto flat = document.layers().flattened();
    REQUIRE(flat.labels == document.layout().labels());
    REQUIRE(flat.instances == document.layout().instances());
    REQUIRE(workspace->document()->size().width() >= kMinimumLayoutSide);
  }

  std::unique_ptr<Workspace> workspace;
  std::unique_ptr<MainWindow> window;
  std::string last;  ///< What was done last, for messages.

 private:
  QPoint somewhere() {
    const auto& canvas = window->canvas();
    return {below(std::max(1, canvas.width())), below(std::max(1, canvas.height()))};
  }

  void drag() {
    auto& canvas = window->canvas();
    const auto& tools = workspace->toolBox().tools();
    if (below(3) == 0)
      workspace->toolBox().select(tools[std::size_t(below(int(tools.size())))]->id());
    last = workspace->toolBox().current().name().toStdString();
    const Qt::KeyboardModifiers modifiers = below(4) == 0   ? Qt::ShiftModifier
                                            : below(6) == 0 ? Qt::AltModifier
                                                            : Qt::NoModifier;
    const auto button = below(12) == 0 ? Qt::RightButton : Qt::LeftButton;
    const auto from = somewhere();
    QTest::mousePress(&canvas, button, modifiers, from);
    for (int i = below(4); i > 0; --i) {
      const QPointF to = somewhere();
      QMouseEvent move(
          QEvent::MouseMove, to, canvas.mapToGlobal(to), Qt::NoButton, button, modifiers);
      QCoreApplication::sendEvent(&canvas, &move);
    }
    if (below(15) == 0) QTest::keyClick(&canvas, Qt::Key_Escape);
    QTest::mouseRelease(&canvas, button, modifiers, somewhere());
    if (below(20) == 0) QTest::mouseDClick(&canvas, button, modifiers, somewhere());
  }

  void trigger() {
    const auto& entries = window->actionRegistry().entries();
    const auto& entry = entries[std::size_t(below(int(entries.size())))];
    const auto name = entry.action->objectName();
    if (leftOut().contains(name) || !entry.action->isEnabled()) return;
    last = name.toStdString();
    // Dialogs that wait are closed from within.
    QMetaObject::invokeMethod(
        qApp, [this] { closeOthers(window.get()); }, Qt::QueuedConnection);
    entry.action->trigger();
    QCoreApplication::processEvents();
  }

  void key() {
    static const std::vector<int> keys = {Qt::Key_BracketLeft,
                                          Qt::Key_BracketRight,
                                          Qt::Key_X,
                                          Qt::Key_Escape,
                                          Qt::Key_Return,
                                          Qt::Key_Delete,
                                          Qt::Key_Left,
                                          Qt::Key_Up,
                                          Qt::Key_Space,
                                          Qt::Key_1,
                                          Qt::Key_3};
    const int key = keys[std::size_t(below(int(keys.size())))];
    last = "key " + std::to_string(key);
    QTest::keyClick(
        &window->canvas(), Qt::Key(key), below(5) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
  }

  void settings() {
    auto& settings = workspace->toolBox().settings();
    last = "settings";
    const int classes = document().layout().classes().size();
    switch (below(6)) {
      case 0:
        settings.setCurrentClass(below(classes));
        break;
      case 1:
        settings.setSecondClass(below(classes));
        break;
      case 2:
        settings.setBrushRadiusPx(0.5 + below(40));
        break;
      case 3:
        settings.setKept(below(classes), below(4) == 0);
        break;
      case 4:
        settings.setOnlyOver(below(4) == 0 ? std::optional(below(classes)) : std::nullopt);
        break;
      default:
        settings.setEraseTo(below(2) == 0 ? 255 : below(classes));
        break;
    }
  }

  TempDir folder_;
  std::shared_ptr<FakeRendererControl> control_ = std::make_shared<FakeRendererControl>();
  std::mt19937 random_;
};

}  // namespace

TEST_CASE("Ten thousand random actions lose nothing, and undo leads back to the first state") {
  RandomUser user(20251121);
  int done = 0;
  while (done < kActions) {
    user.document().undoStack()->clear();
    const Content before(user.document());
    while (done < kActions && user.document().undoStack()->count() < kSteps) {
      user.act();
      ++done;
      INFO("action " << done << ": " << user.last);
      if (done % 10 == 0) user.check();
      if (done % 50 == 0) QTest::qWait(1);
    }
    user.window->canvas().cancelGesture();
    auto* stack = user.document().undoStack();
    while (stack->canRedo()) stack->redo();
    const Content after(user.document());
    while (stack->canUndo()) stack->undo();
    CHECK((Content(user.document()) == before));
    user.check();
    while (stack->canRedo()) stack->redo();
    CHECK((Content(user.document()) == after));
    user.check();
  }
}
