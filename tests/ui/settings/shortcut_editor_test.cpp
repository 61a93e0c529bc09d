#include "ui/settings/shortcut_editor.h"

#include "ui/settings/settings_fixture.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace spolvero::ui;
using spolvero::testing::SettingsFixture;

namespace {

struct EditorFixture : SettingsFixture {
  ShortcutEditor editor{*actions};

  EditorFixture() { editor.show(); }
  QPushButton* button(const char* name) {
    return editor.findChild<QPushButton*>(QString::fromLatin1(name));
  }
  void press(const QKeySequence& keys) {
    editor.findChild<QKeySequenceEdit*>(QStringLiteral("shortcutKeys"))->setKeySequence(keys);
  }
};

}  // namespace

TEST_CASE("An action gets new keys and its old ones back") {
  EditorFixture f;
  CHECK_FALSE(f.button("shortcutAssign")->isEnabled());
  f.editor.choose(QStringLiteral("smooth"));
  f.press(QKeySequence(Qt::Key_H));
  REQUIRE(f.button("shortcutAssign")->isEnabled());
  QTest::mouseClick(f.button("shortcutAssign"), Qt::LeftButton);
  CHECK(f.action("smooth")->shortcut() == QKeySequence(Qt::Key_H));
  QTest::mouseClick(f.button("shortcutReset"), Qt::LeftButton);
  CHECK(f.action("smooth")->shortcut().isEmpty());
}

TEST_CASE("Keys of another action are shown as such and taken over knowingly") {
  EditorFixture f;
  f.editor.choose(QStringLiteral("smooth"));
  f.press(QKeySequence(Qt::Key_B));
  CHECK(f.button("shortcutAssign")->text() == QStringLiteral("Take over"));
  CHECK(f.editor.findChild<QLabel*>(QStringLiteral("shortcutNotice"))
            ->text()
            .contains(QStringLiteral("Brush")));
  QTest::mouseClick(f.button("shortcutAssign"), Qt::LeftButton);
  CHECK(f.action("smooth")->shortcut() == QKeySequence(Qt::Key_B));
  CHECK(f.action("brush")->shortcut().isEmpty());
  CHECK(f.actions->allConflicts().empty());
}

TEST_CASE("Keys can be taken away, and all can be reset") {
  EditorFixture f;
  f.editor.choose(QStringLiteral("saveScene"));
  QTest::mouseClick(f.button("shortcutRemove"), Qt::LeftButton);
  CHECK(f.action("saveScene")->shortcut().isEmpty());
  QTest::mouseClick(f.button("shortcutResetAll"), Qt::LeftButton);
  CHECK(f.action("saveScene")->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_S));
}

TEST_CASE("The list of keys is searched by action and by key") {
  EditorFixture f;
  auto* search = f.editor.findChild<QLineEdit*>(QStringLiteral("shortcutSearch"));
  auto* tree = f.editor.findChild<QTreeWidget*>(QStringLiteral("shortcutTree"));
  const auto shown = [&] {
    QStringList names;
    for (int g = 0; g < tree->topLevelItemCount(); ++g) {
      for (int i = 0; i < tree->topLevelItem(g)->childCount(); ++i) {
        auto* row = tree->topLevelItem(g)->child(i);
        if (!row->isHidden()) names << row->text(0);
      }
    }
    return names;
  };
  QTest::keyClicks(search, QStringLiteral("smooth"));
  CHECK(shown() == QStringList{QStringLiteral("Smooth all classes")});
  search->setText(QStringLiteral("Ctrl"));
  CHECK(shown() == QStringList{QStringLiteral("Save scene")});
}

TEST_CASE("Every row has an icon or its room, and undo is called undo whatever it would undo") {
  SettingsFixture f;
  auto* undo = f.actions->add({QStringLiteral("undo"), QStringLiteral("&Undo"), {}, {}, {}},
                              QStringLiteral("Edit"));
  undo->setText(QStringLiteral("&Undo: Brush"));
  ShortcutEditor editor(*f.actions);
  const auto* tree = editor.findChild<QTreeWidget*>(QStringLiteral("shortcutTree"));
  QStringList names;
  for (int g = 0; g < tree->topLevelItemCount(); ++g) {
    const auto* group = tree->topLevelItem(g);
    for (int i = 0; i < group->childCount(); ++i) {
      CHECK_FALSE(group->child(i)->icon(0).isNull());
      names << group->child(i)->text(0);
    }
  }
  CHECK(names.contains(QStringLiteral("Undo")));
  CHECK_FALSE(names.contains(QStringLiteral("Undo: Brush")));
}
