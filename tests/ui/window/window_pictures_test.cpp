#include "ui/canvas/canvas_view.h"
#include "ui/window/editor_stage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSlider>
#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>

#include <cmath>
#include <map>
#include <set>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

/// The docks that stand behind others are looked at one after the other.
const char* const kDocks[] = {"classesDock",
                              "objectsDock",
                              "stampsDock",
                              "cleanUpDock",
                              "styleDock",
                              "samplesDock",
                              "padDock",
                              "boardDock",
                              "favouritesDock",
                              "layers",
                              "historyDock",
                              "timelineDock"};

void useTheme(EditorStage& stage, Theme theme) {
  stage.window().setTheme(theme);
  QTest::qWait(20);
}

std::string nameOf(const QWidget& widget) {
  const auto text = widget.property("text").toString();
  return (QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') +
          widget.objectName() + QLatin1String(" “") + text + QLatin1String("” in ") +
          (widget.parentWidget() ? widget.parentWidget()->objectName() : QString()))
      .toStdString();
}

bool isControl(const QWidget* widget) {
  return qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget) ||
         qobject_cast<const QAbstractItemView*>(widget) ||
         qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget) ||
         qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QSlider*>(widget);
}

/// Controls in a layout that lie over each other or leave what they are in.
std::vector<std::string> misplaced(const QWidget& window) {
  std::vector<std::string> faults;
  for (const auto* parent : window.findChildren<QWidget*>()) {
    if (!parent->isVisible() || !parent->layout()) continue;
    std::vector<const QWidget*> inside;
    for (const auto* one : parent->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
      if (!one->isVisible() || !isControl(one)) continue;
      const auto place = one->geometry();
      if (!parent->rect().adjusted(-1, -1, 1, 1).contains(place)) {
        faults.push_back(nameOf(*one) + " leaves it");
      }
      for (const auto* other : inside) {
        const auto common = place.intersected(other->geometry());
        if (common.width() > 1 && common.height() > 1) {
          faults.push_back(nameOf(*one) + " lies over " + nameOf(*other));
        }
      }
      inside.push_back(one);
    }
  }
  return faults;
}

std::string lines(const std::vector<std::string>& all) {
  std::string text;
  for (const auto& one : all) text += one + '\n';
  return text;
}

double luminance(const QColor& colour) {
  const auto linear = [](double v) {
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
         0.0722 * linear(colour.blueF());
}

/// Source: WCAG 2.1, contrast ratio.
double contrast(const QColor& a, const QColor& b) {
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mostFrequent(const QImage& image, const QRect& area) {
  std::map<QRgb, int> counts;
  const auto inside = area.intersected(image.rect());
  for (int y = inside.top(); y <= inside.bottom(); ++y) {
    for (int x = inside.left(); x <= inside.right(); ++x) ++counts[image.pixel(x, y)];
  }
  QRgb best = 0;
  int most = 0;
  for (const auto& [colour, count] : counts) {
    if (count > most) {
      most = count;
      best = colour;
    }
  }
  return QColor(best);
}

/// Texts that stand out too little from what is behind them in the picture.
std::vector<std::string> faintTexts(QWidget& window) {
  std::vector<std::string> faults;
  const auto picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
  const double scale = picture.devicePixelRatio();
  for (auto* label : window.findChildren<QLabel*>()) {
    const bool hidden = !label->isVisible() || label->visibleRegion().isEmpty();
    if (hidden || !label->isEnabled() || label->text().isEmpty()) continue;
    const QRect place(label->mapTo(&window, QPoint()) * scale, label->size() * scale);
    const auto behind = mostFrequent(picture, place);
    const double ratio = contrast(label->palette().color(label->foregroundRole()), behind);
    if (ratio < 4.5) faults.push_back(nameOf(*label) + ": " + std::to_string(ratio));
  }
  return faults;
}

bool takesTab(const QWidget& widget) {
  return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
         (widget.focusPolicy() & Qt::TabFocus) != 0;
}

bool isPartOfAnother(const QWidget& widget) {
  const auto* parent = widget.parentWidget();
  return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
         qobject_cast<const QAbstractScrollArea*>(parent);
}

/// Whether those who do not see a widget are told what it is.
bool isNamed(QWidget& widget) {
  if (!widget.accessibleName().isEmpty() || qobject_cast<QTabBar*>(&widget)) return true;
  if (!widget.property("text").toString().isEmpty() && qobject_cast<QAbstractButton*>(&widget)) {
    return true;
  }
  for (const auto* label : widget.window()->findChildren<QLabel*>()) {
    if (label->buddy() == &widget) return true;
  }
  return false;
}

std::vector<std::string> unnamed(QWidget& window) {
  std::vector<std::string> faults;
  for (auto* widget : window.findChildren<QWidget*>()) {
    const bool asked = takesTab(*widget) && widget->window() == &window;
    if (asked && !isPartOfAnother(*widget) && !isNamed(*widget)) faults.push_back(nameOf(*widget));
  }
  return faults;
}

/// Walks through the window by the Tab key: controls that look with the focus as they do without.
/// @param walked  how many controls had the focus, added to.
std::vector<std::string> withoutFocusMark(EditorStage& stage, QWidget& dock, int& walked) {
  std::vector<std::string> faults;
  QWidget* first = nullptr;
  for (auto* widget : dock.findChildren<QWidget*>()) {
    if (!first && takesTab(*widget)) first = widget;
  }
  if (!first) return faults;
  first->setFocus(Qt::TabFocusReason);
  std::set<const QWidget*> seen;
  while (auto* now = QApplication::focusWidget()) {
    if (!seen.insert(now).second || now->window() != &stage.window()) break;
    const auto with = now->grab().toImage();
    QTest::keyClick(now, Qt::Key_Tab);
    if (now->hasFocus()) now->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    const bool control = qobject_cast<QAbstractButton*>(now) || qobject_cast<QComboBox*>(now) ||
                         qobject_cast<QSlider*>(now);
    walked += control ? 1 : 0;
    if (control && !now->hasFocus() && with == now->grab().toImage()) {
      faults.push_back(nameOf(*now));
    }
  }
  return faults;
}

/// What a check finds in the window, whatever dock is in front.
template <class Check>
std::string everywhere(EditorStage& stage, Check check) {
  std::set<std::string> faults;
  for (const auto* name : kDocks) {
    auto* dock = stage.window().dock(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(dock != nullptr);
    if (!dock->toggleViewAction()->isVisible()) continue;
    stage.raise(name);
    for (auto& fault : check(*dock)) faults.insert(fault);
  }
  return lines({faults.begin(), faults.end()});
}

}  // namespace

TEST_CASE("The picture of the window is as large as the screen's scale says, and shows the scene",
          "[pictures]") {
  EditorStage stage;
  stage.action("viewLayout")->trigger();
  auto& window = stage.window();
  for (const auto theme : {Theme::Dark, Theme::Light}) {
    useTheme(stage, theme);
    const auto picture = window.grab().toImage();
    const double scale = window.devicePixelRatioF();
    const auto wanted = qEnvironmentVariable("QT_SCALE_FACTOR");
    if (!wanted.isEmpty()) CHECK(scale == wanted.toDouble());
    CHECK(picture.size() == window.size() * scale);
    std::set<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
      for (int x = 0; x < picture.width(); x += 3) colours.insert(picture.pixel(x, y));
    }
    CHECK(colours.size() > 60);
    // In the middle of a layout's pixel: between pixels there may be lines.
    const QPointF inImage(stage.document().size().width() / 2 + 0.5,
                          stage.document().size().height() / 2 + 0.5);
    auto& canvas = window.canvas();
    const auto middle = canvas.mapTo(&window, canvas.viewFromImage(inImage).toPoint()) * scale;
    CHECK(picture.pixelColor(middle) == QColor(0, 0, 255));
    const auto* bar = window.statusBar();
    const auto behind =
        mostFrequent(picture, {bar->mapTo(&window, QPoint()) * scale, bar->size() * scale});
    CHECK((behind.lightness() < 128) == (theme == Theme::Dark));
    CHECK(std::abs(behind.hslSaturation()) < 40);
  }
}

TEST_CASE("No control lies over another or leaves its place", "[pictures]") {
  EditorStage stage;
  const auto faults = everywhere(stage, [&](QWidget&) { return misplaced(stage.window()); });
  INFO(faults);
  CHECK(faults.empty());
}

TEST_CASE("Texts are read easily in both themes", "[pictures]") {
  EditorStage stage;
  const auto theme = GENERATE(Theme::Dark, Theme::Light);
  useTheme(stage, theme);
  const auto faults = everywhere(stage, [&](QWidget&) { return faintTexts(stage.window()); });
  INFO(faults);
  CHECK(faults.empty());
  const auto palette = QApplication::palette();
  using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
  for (const auto& [text, behind] : {Pair{QPalette::WindowText, QPalette::Window},
                                     Pair{QPalette::Text, QPalette::Base},
                                     Pair{QPalette::Text, QPalette::AlternateBase},
                                     Pair{QPalette::ButtonText, QPalette::Button},
                                     Pair{QPalette::HighlightedText, QPalette::Highlight},
                                     Pair{QPalette::ToolTipText, QPalette::ToolTipBase},
                                     Pair{QPalette::PlaceholderText, QPalette::Base},
                                     Pair{QPalette::Link, QPalette::Base}}) {
    INFO("roles " << text << " on " << behind);
    CHECK(contrast(palette.color(text), palette.color(behind)) >= 4.5);
  }
}

TEST_CASE("Everything that the Tab key reaches says what it is", "[pictures]") {
  EditorStage stage;
  const auto faults = everywhere(stage, [&](QWidget&) { return unnamed(stage.window()); });
  INFO(faults);
  CHECK(faults.empty());
}

TEST_CASE("Controls show that they have the keyboard, in both themes", "[pictures]") {
  EditorStage stage;
  stage.activate();
  const auto theme = GENERATE(Theme::Dark, Theme::Light);
  useTheme(stage, theme);
  int walked = 0;
  const auto faults =
      everywhere(stage, [&](QWidget& dock) { return withoutFocusMark(stage, dock, walked); });
  CHECK(walked > 100);
  INFO(faults);
  CHECK(faults.empty());
}

TEST_CASE("Icons are drawn for the theme", "[pictures]") {
  EditorStage stage;
  std::map<QString, QImage> dark;
  const auto pictureOf = [](const QAction& action) {
    return action.icon().pixmap(24, 24).toImage().convertToFormat(QImage::Format_ARGB32);
  };
  for (const auto& entry : stage.window().actionRegistry().entries()) {
    if (!entry.action->icon().isNull()) dark[entry.action->objectName()] = pictureOf(*entry.action);
  }
  CHECK(dark.size() > 40);
  useTheme(stage, Theme::Light);
  for (const auto& entry : stage.window().actionRegistry().entries()) {
    // The program's own sign has its own colours.
    const bool sign = entry.action->objectName() == QLatin1String("welcome");
    if (entry.action->icon().isNull() || sign) continue;
    INFO(entry.action->objectName().toStdString());
    const auto light = pictureOf(*entry.action);
    CHECK_FALSE(light.isNull());
    CHECK(light != dark[entry.action->objectName()]);
  }
}
