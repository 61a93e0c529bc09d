#include "ui/settings/command_palette.h"

#include "ui/settings/command_search.h"
#include "ui/settings/settings_fixture.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace spolvero::ui;
using spolvero::testing::SettingsFixture;

TEST_CASE("Words match as letters in order, best at the beginnings of words") {
  CHECK(matchScore("sv", "Save scene"));
  CHECK_FALSE(matchScore("vs x", "Save scene"));
  CHECK(matchScore("scene save", "Save scene"));
  CHECK(matchScore("EBENE", QString::fromUtf8("Ébène")));
  CHECK(*matchScore("save", "Save scene") > *matchScore("save", "Smooth all views etc"));
  CHECK(*matchScore("sc", "Save scene") > *matchScore("av", "Slate above"));
  CHECK(matchScore("", "anything"));
}

TEST_CASE("Commands are found by name and menu, the disabled ones are not") {
  SettingsFixture f;
  CHECK(findCommands(*f.actions, {}).size() == 3);
  CHECK(findCommands(*f.actions, QStringLiteral("layer")) ==
        std::vector<QString>{QStringLiteral("smooth")});
  f.action("smooth")->setEnabled(false);
  CHECK(findCommands(*f.actions, QStringLiteral("layer")).empty());
}

TEST_CASE("Typing and Enter does what was meant") {
  SettingsFixture f;
  CommandPalette palette(*f.actions, &f.window);
  palette.popUp();
  auto* line = palette.findChild<QLineEdit*>(QStringLiteral("commandLine"));
  auto* list = palette.findChild<QTreeWidget*>(QStringLiteral("commandList"));
  REQUIRE(list->topLevelItemCount() == 3);
  QTest::keyClicks(line, QStringLiteral("save"));
  REQUIRE(list->topLevelItemCount() == 1);
  CHECK(list->topLevelItem(0)->text(2) ==
        QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText));
  QTest::keyClick(line, Qt::Key_Return);
  CHECK_FALSE(palette.isVisible());
  REQUIRE(QTest::qWaitFor([&] { return f.saved == 1; }, 1000));
}

TEST_CASE("Arrows choose among what matches, and nothing matches nonsense") {
  SettingsFixture f;
  CommandPalette palette(*f.actions, &f.window);
  palette.popUp();
  auto* line = palette.findChild<QLineEdit*>(QStringLiteral("commandLine"));
  auto* list = palette.findChild<QTreeWidget*>(QStringLiteral("commandList"));
  QTest::keyClick(line, Qt::Key_Down);
  CHECK(list->currentItem()->text(0) == QStringLiteral("Smooth all classes"));
  QTest::keyClick(line, Qt::Key_Up);
  QTest::keyClick(line, Qt::Key_Up);
  CHECK(list->currentItem()->text(0) == QStringLiteral("Save scene"));
  QTest::keyClicks(line, QStringLiteral("qqqq"));
  QTest::keyClick(line, Qt::Key_Return);
  CHECK(f.saved == 0);
  CHECK(palette.isVisible());
}
