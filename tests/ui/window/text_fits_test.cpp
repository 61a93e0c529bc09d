#include "ui/frame/preferences.h"
#include "ui/window/dialogs.h"
#include "ui/window/editor_stage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QToolBar>

#include <set>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

/// What is too narrow or too low for its text, by language and place.
class Fitting {
 public:
  explicit Fitting(QString language) : language_(std::move(language)) {}

  void check(QWidget& root, const QString& place) {
    QTest::qWait(5);
    place_ = place;
    for (const auto* label : root.findChildren<QLabel*>()) checkLabel(*label);
    for (const auto* button : root.findChildren<QAbstractButton*>()) checkButton(*button);
    for (const auto* bar : root.findChildren<QTabBar*>()) checkTabs(*bar);
    for (const auto* group : root.findChildren<QGroupBox*>()) checkTitle(*group);
  }

  const std::set<QString>& faults() const { return faults_; }

 private:
  static bool isShown(const QWidget& widget) {
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
  }
  void demand(const QWidget& widget, const QString& text, QSize needed, QSize given) {
    if (needed.width() <= given.width() + 1 && needed.height() <= given.height() + 1) return;
    faults_.insert(QStringLiteral("%1, %2: %3 %4 “%5” needs %6 × %7, has %8 × %9")
                       .arg(language_,
                            place_,
                            QString::fromLatin1(widget.metaObject()->className()),
                            widget.objectName(),
                            text)
                       .arg(needed.width())
                       .arg(needed.height())
                       .arg(given.width())
                       .arg(given.height()));
  }
  /// Text that wraps needs its height; of the other kind its width, too.
  void checkLabel(const QLabel& label) {
    if (!isShown(label) || label.text().isEmpty()) return;
    const auto hint = label.sizeHint();
    const QSize wrapped(0, label.heightForWidth(label.width()));
    demand(label, label.text(), label.wordWrap() ? wrapped : hint, label.size());
  }
  void checkButton(const QAbstractButton& button) {
    if (!isShown(button) || button.text().isEmpty()) return;
    const auto* parent = button.parentWidget();
    if (qobject_cast<const QTabBar*>(parent)) return;
    // Of the height only the width's company: bars and forms may make buttons lower.
    demand(button, button.text(), {button.sizeHint().width(), 0}, button.size());
  }
  void checkTabs(const QTabBar& bar) {
    if (!isShown(bar)) return;
    for (int i = 0; i < bar.count(); ++i) {
      if (!bar.isTabVisible(i)) continue;
      const auto text = bar.tabText(i);
      const int needed = bar.fontMetrics().size(Qt::TextShowMnemonic, text).width();
      // Tabs end in "…" on purpose where there are many; the tip says all of it.
      if (bar.elideMode() != Qt::ElideNone && bar.tabToolTip(i).contains(text)) continue;
      demand(bar, text, {needed, 0}, bar.tabRect(i).size());
    }
  }
  void checkTitle(const QGroupBox& group) {
    if (!isShown(group) || group.title().isEmpty()) return;
    const int needed = group.fontMetrics().size(Qt::TextShowMnemonic, group.title()).width();
    demand(group, group.title(), {needed, 0}, group.size());
  }

  QString language_;
  QString place_;
  std::set<QString> faults_;
};

void checkWindow(EditorStage& stage, Fitting& fitting) {
  auto& window = stage.window();
  window.resize(1280, 800);
  fitting.check(window, QStringLiteral("window"));
  for (auto* dock : window.findChildren<QDockWidget*>()) {
    if (!dock->toggleViewAction()->isVisible()) continue;
    dock->show();
    dock->raise();
    fitting.check(window, dock->objectName());
  }
  for (const auto& tool : stage.workspace->toolBox().tools()) {
    stage.workspace->toolBox().select(tool->id());
    for (auto* bar : window.findChildren<QToolBar*>()) fitting.check(*bar, tool->iconName());
  }
  stage.workspace->toolBox().select(ToolId::Brush);
}

/// A dialog in its first size, and in the smallest that it allows.
void checkDialog(QWidget& dialog, const QString& name, Fitting& fitting) {
  fitting.check(dialog, name);
  dialog.resize(dialog.minimumSizeHint().expandedTo(dialog.minimumSize()));
  fitting.check(dialog, name + QStringLiteral(", small"));
}

void checkPreferences(EditorStage& stage, Fitting& fitting) {
  stage.trigger("preferences");
  auto& dialog = EditorStage::topLevel("preferencesDialog");
  auto* pages = EditorStage::child<QListWidget>(dialog, "preferencesPages");
  for (int page = 0; page < pages->count(); ++page) {
    pages->setCurrentRow(page);
    fitting.check(dialog, QStringLiteral("preferences %1").arg(page));
  }
  dialog.close();
}

void checkDialogs(EditorStage& stage, Fitting& fitting) {
  const std::pair<const char*, const char*> dialogs[] = {{"welcome", "welcomePage"},
                                                         {"exportPhotograph", "exportDialog"},
                                                         {"exportFilm", "exportFilm"},
                                                         {"importLayout", "importDialog"},
                                                         {"training", "trainingWindow"},
                                                         {"commandPalette", "commandPalette"}};
  for (const auto& [action, name] : dialogs) {
    stage.trigger(action);
    auto& dialog = EditorStage::topLevel(name);
    checkDialog(dialog, QString::fromLatin1(name), fitting);
    if (QLatin1String(name) == QLatin1String("trainingWindow")) {
      EditorStage::child<QAction>(dialog, "startTraining")->trigger();
      auto& start = EditorStage::topLevel("startRunDialog");
      checkDialog(start, QStringLiteral("startRunDialog"), fitting);
      start.close();
    }
    dialog.close();
  }
  checkPreferences(stage, fitting);
  NewSceneDialog dialog(stage.document().layout().classes(), {512, 512}, &stage.window());
  dialog.show();
  checkDialog(dialog, QStringLiteral("newScene"), fitting);
}

}  // namespace

TEST_CASE("Every text has room where it stands, in every language", "[texts]") {
  Resources resources;
  resources.program = QStringLiteral("spolvero");
  resources.presets << QStringLiteral("spade_street");
  EditorStage stage(resources);
  QString all;
  for (const auto& language : languages()) {
    if (language.code != QLatin1String("en")) stage.speak(language.code);
    Fitting fitting(language.code);
    checkWindow(stage, fitting);
    checkDialogs(stage, fitting);
    for (const auto& fault : fitting.faults()) all += fault + QLatin1Char('\n');
  }
  INFO(all.toStdString());
  CHECK(all.isEmpty());
}
