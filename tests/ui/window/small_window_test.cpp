#include "ui/frame/preferences.h"
#include "ui/window/editor_stage.h"

#include <QMenu>
#include <QScrollArea>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

constexpr QSize kSmall(1024, 640);

QString sizeText(QSize size) {
  return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

/// What does not work in a window of the smallest size, by language and place.
class SmallWindow {
 public:
  SmallWindow(EditorStage& stage, QString language)
      : stage_(stage), language_(std::move(language)) {
    stage_.window().resize(kSmall);
    settle();
  }

  void checkPanels() {
    checkSize(QStringLiteral("first sight"));
    for (auto* dock : stage_.window().findChildren<QDockWidget*>()) {
      if (!dock->toggleViewAction()->isVisible()) continue;
      dock->show();
      dock->raise();
      settle();
      checkSize(dock->objectName());
      demand(dock->objectName(), dock->widget()->isVisible(), "is not to be seen");
    }
  }

  void checkTools() {
    for (const auto& tool : stage_.workspace->toolBox().tools()) {
      stage_.workspace->toolBox().select(tool->id());
      settle();
      checkSize(tool->iconName());
      for (auto* bar : stage_.window().findChildren<QToolBar*>()) checkBar(*bar, tool->iconName());
    }
    stage_.workspace->toolBox().select(ToolId::Brush);
  }

  const QString& faults() const { return faults_; }

 private:
  static void settle() { QTest::qWait(10); }

  void demand(const QString& place, bool good, const QString& fault) {
    if (good) return;
    faults_ += QStringLiteral("%1, %2: %3\n").arg(language_, place, fault);
  }
  void demand(const QString& place, bool good, const char* fault) {
    demand(place, good, QString::fromLatin1(fault));
  }
  void checkSize(const QString& place) {
    auto& window = stage_.window();
    demand(place, window.size() == kSmall, QStringLiteral("grew to ") + sizeText(window.size()));
    const auto least = window.minimumSizeHint();
    demand(place,
           least.width() <= kSmall.width() && least.height() <= kSmall.height(),
           QStringLiteral("needs ") + sizeText(least));
    const auto canvas = window.canvas().size();
    demand(place,
           canvas.width() >= 240 && canvas.height() >= 180,
           QStringLiteral("leaves the canvas ") + sizeText(canvas));
  }
  /// What has no room in the bar is in the menu of a button at its end that can be seen.
  void checkBar(QToolBar& bar, const QString& place) {
    bool all = true;
    for (auto* action : bar.actions()) {
      auto* widget = bar.widgetForAction(action);
      if (!action->isVisible() || action->isSeparator() || widget == nullptr) continue;
      const bool whole = widget->isVisible() && bar.rect().contains(widget->geometry());
      if (!whole) all = false;
    }
    const auto* more = bar.findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    const bool offered = more != nullptr && more->isVisible() &&
                         bar.rect().contains(more->geometry()) && !more->icon().isNull() &&
                         more->width() >= 12 && more->height() >= 12;
    demand(place, all || offered, bar.objectName() + QStringLiteral(" hides entries"));
  }

  EditorStage& stage_;
  QString language_;
  QString faults_;
};

}  // namespace

TEST_CASE("The window works at 1024 × 640 in every language", "[texts]") {
  EditorStage stage;
  QString all;
  for (const auto& language : languages()) {
    if (language.code != QLatin1String("en")) stage.speak(language.code);
    SmallWindow small(stage, language.code);
    small.checkPanels();
    small.checkTools();
    all += small.faults();
  }
  INFO(all.toStdString());
  CHECK(all.isEmpty());
}
