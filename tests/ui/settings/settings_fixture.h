#pragma once

#include "support/catch.h"
#include "support/paths.h"
#include "ui/frame/action_registry.h"

#include <QMainWindow>
#include <QSettings>

namespace spolvero::testing {

/// A window with three actions and settings of its own.
struct SettingsFixture {
  TempDir folder;
  QMainWindow window;
  ui::ActionRegistry* actions = nullptr;
  int saved = 0;

  SettingsFixture() {
    QSettings::setPath(QSettings::NativeFormat,
                       QSettings::UserScope,
                       QString::fromStdString((folder / "config").string()));
    QSettings().clear();
    actions = new ui::ActionRegistry(&window);
    add("saveScene", "&Save scene", QKeySequence(Qt::CTRL | Qt::Key_S), "&File");
    add("smooth", "Smooth all classes", {}, "&Layer");
    add("brush", "Brush", QKeySequence(Qt::Key_B), "Tools");
    QObject::connect(action("saveScene"), &QAction::triggered, [this] { ++saved; });
    window.resize(900, 700);
    window.show();
  }
  ~SettingsFixture() { QSettings().clear(); }

  void add(const char* name, const char* text, const QKeySequence& keys, const char* group) {
    actions->add({QString::fromLatin1(name), QString::fromLatin1(text), {}, keys, {}},
                 QString::fromLatin1(group));
  }
  QAction* action(const char* name) { return actions->find(QString::fromLatin1(name))->action; }
};

}  // namespace spolvero::testing
