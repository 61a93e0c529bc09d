#include "support/catch.h"
#include "support/paths.h"
#include "ui/panels/elided_label.h"
#include "ui/panels/icons.h"
#include "ui/panels/issues_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/theme.h"
#include "ui/panels/tool_options_bar.h"
#include "ui/sessions/issue_log.h"
#include "ui/support/scenes.h"
#include "ui/tools/tool_box.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDoubleSpinBox>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

int opaquePixels(const QImage& image) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
  }
  return count;
}

QAction* action(QWidget& widget, const char* name) {
  return widget.findChild<QAction*>(QString::fromLatin1(name));
}

}  // namespace

TEST_CASE("Every icon can be drawn, and every tool has one") {
  const QDir folder(QString::fromStdString((sourceDir() / "resources/icons").string()));
  for (const auto& file : folder.entryList({QStringLiteral("*.svg")})) {
    const auto name = QString(file).chopped(4);
    INFO(name.toStdString());
    CHECK(opaquePixels(themedIcon(name).pixmap(24, 24).toImage()) > 10);
  }
  ToolBox box;
  for (const auto& tool : box.tools()) {
    INFO(tool->iconName().toStdString());
    CHECK(folder.exists(tool->iconName() + QStringLiteral(".svg")));
  }
}

TEST_CASE("Icons take the text colour of the theme") {
  applyTheme(*qApp, Theme::Light);
  const auto light = themedIcon(QStringLiteral("shape-square")).pixmap(24, 24).toImage();
  applyTheme(*qApp, Theme::Dark);
  const auto dark = themedIcon(QStringLiteral("shape-square")).pixmap(24, 24).toImage();
  CHECK(light.pixelColor(12, 12).lightness() < 100);
  CHECK(dark.pixelColor(12, 12).lightness() > 160);
}

TEST_CASE("The issues panel copies details and leads to the place") {
  IssueLog log;
  IssuesPanel panel(log);
  auto* copy = panel.findChild<QToolButton*>(QStringLiteral("copyIssue"));
  auto* show = panel.findChild<QToolButton*>(QStringLiteral("showIssue"));
  CHECK_FALSE(copy->isEnabled());
  int shown = 0;
  Issue issue{Issue::Severity::Error, QStringLiteral("Broken file"), QStringLiteral("offset 17")};
  issue.show = [&] { ++shown; };
  log.add(issue);
  log.add({Issue::Severity::Info, QStringLiteral("Newer"), {}});
  CHECK_FALSE(show->isEnabled());
  panel.list()->setCurrentIndex(log.index(1));
  REQUIRE(show->isEnabled());
  QTest::mouseClick(show, Qt::LeftButton);
  CHECK(shown == 1);
  QTest::mouseClick(copy, Qt::LeftButton);
  CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("offset 17")));
  QTest::mouseClick(panel.findChild<QToolButton*>(QStringLiteral("removeIssue")), Qt::LeftButton);
  CHECK(log.rowCount() == 1);
}

TEST_CASE("A problem that came again has room to say how often") {
  IssueLog log;
  IssuesPanel panel(log);
  const auto height = [&] { return panel.list()->sizeHintForIndex(log.index(0)).height(); };
  const Issue issue{Issue::Severity::Error, QStringLiteral("No"), {}, QStringLiteral("key")};
  log.add(issue);
  const int once = height();
  log.add(issue);
  REQUIRE(log.issues().front().count == 2);
  CHECK(height() >= once + panel.list()->fontMetrics().height() / 2);
  CHECK(height() >= 2 * panel.list()->fontMetrics().lineSpacing());
}

TEST_CASE("The tool options set what the tools paint with") {
  ToolBox box;
  ToolOptionsBar bar(box);
  bar.setClasses(fourClasses());
  bar.show();
  auto* size = bar.findChild<QDoubleSpinBox*>(QStringLiteral("size"));
  auto* slider = bar.findChild<QSlider*>(QStringLiteral("sizeSlider"));
  size->setValue(40);
  CHECK(box.settings().brushRadiusPx() == Approx(20));
  const int middle = slider->value();
  box.settings().setBrushRadiusPx(60);
  CHECK(size->value() == Approx(120));
  CHECK(slider->value() > middle);
  slider->setValue(0);
  CHECK(box.settings().brushRadiusPx() == Approx(ToolSettings::kMinimumRadiusPx));
  action(bar, "squareBrush")->trigger();
  CHECK(box.settings().brushShape() == BrushShape::Square);
  QTest::mouseClick(bar.findChild<QToolButton*>(QStringLiteral("classPair")), Qt::LeftButton);
  CHECK(box.settings().currentClass() == 1);
}

TEST_CASE("The tool options show what belongs to the tool") {
  ToolBox box;
  ToolOptionsBar bar(box);
  CHECK(action(bar, "roundBrush")->isVisible());
  CHECK_FALSE(action(bar, "fillEverywhere")->isVisible());
  box.select(ToolId::Fill);
  CHECK_FALSE(action(bar, "roundBrush")->isVisible());
  CHECK(action(bar, "fillEverywhere")->isVisible());
  action(bar, "fillEverywhere")->trigger();
  CHECK(box.settings().fillReach() == FillReach::Everywhere);
}

TEST_CASE("Keep all other classes protects all but the current one") {
  ToolBox box;
  ToolOptionsBar bar(box);
  bar.setClasses(fourClasses());
  box.settings().setCurrentClass(2);
  auto* menu = bar.findChild<QToolButton*>(QStringLiteral("masks"))->menu();
  Q_EMIT menu->aboutToShow();
  menu->actions().at(1)->trigger();
  CHECK(box.settings().mayPaintOver(2));
  CHECK_FALSE(box.settings().mayPaintOver(0));
  CHECK_FALSE(box.settings().mayPaintOver(3));
  CHECK(box.settings().mayPaintOver(255));
  Q_EMIT menu->aboutToShow();
  menu->actions().at(0)->trigger();
  CHECK(box.settings().mayPaintOver(0));
}

TEST_CASE("The message bar asks once and closes with the answer") {
  MessageBar bar;
  int taken = 0;
  bar.ask(QStringLiteral("Recover?"),
          {{QStringLiteral("Yes"), [&] { ++taken; }, QStringLiteral("yes")}});
  CHECK_FALSE(bar.isHidden());
  QTest::mouseClick(bar.findChild<QPushButton*>(QStringLiteral("yes")), Qt::LeftButton);
  CHECK(taken == 1);
  CHECK(bar.isHidden());
}

TEST_CASE("A text without room ends in an ellipsis and is whole in the tooltip") {
  ElidedLabel label(QStringLiteral("short"));
  label.resize(120, 20);
  label.show();
  REQUIRE(QTest::qWaitForWindowExposed(&label));
  CHECK(label.toolTip().isEmpty());
  const QString message = QStringLiteral("a message that says at length what went wrong and where");
  label.setText(message);
  CHECK(label.text() == message);
  CHECK(label.accessibleName() == message);
  CHECK(label.toolTip() == message);
  // What is drawn is what the elided text looks like: nothing is cut in a letter's middle.
  ElidedLabel cut(label.fontMetrics().elidedText(message, Qt::ElideRight, 120));
  cut.resize(120, 20);
  CHECK(label.grab().toImage() == cut.grab().toImage());
  label.resize(600, 20);
  CHECK(label.toolTip().isEmpty());
}
