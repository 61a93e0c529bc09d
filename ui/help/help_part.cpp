#include "ui/help/help_part.h"

#include "ui/frame/workspace.h"
#include "ui/help/manual_window.h"
#include "ui/help/welcome_page.h"

#include <QMainWindow>

namespace spolvero::ui {

void HelpPart::setUp(WindowFrame& frame) {
  frame_ = &frame;
  frame.add(MenuId::Help,
            {QStringLiteral("manual"),
             tr("&Manual"),
             QStringLiteral("info"),
             QKeySequence(Qt::Key_F1),
             tr("How everything is used; needs no network")},
            this,
            &HelpPart::showManual);
  frame.add(MenuId::Help,
            {QStringLiteral("welcome"),
             tr("&Welcome page"),
             QStringLiteral("spolvero"),
             {},
             tr("Examples, scenes opened last, tips")},
            this,
            &HelpPart::showWelcome);
}

void HelpPart::showManual() {
  if (!manual_) {
    manual_ = new ManualWindow(&frame_->mainWindow());
    manual_->setAttribute(Qt::WA_DeleteOnClose);
  }
  manual_->show();
  manual_->raise();
  manual_->activateWindow();
}

void HelpPart::showWelcome() {
  if (welcome_) {
    welcome_->raise();
    return;
  }
  auto& workspace = frame_->workspace();
  welcome_ = new WelcomePage(workspace.resources().samples,
                             workspace.files().recent().paths(),
                             workspace.preferences().welcomeAtStart,
                             &frame_->mainWindow());
  welcome_->setAttribute(Qt::WA_DeleteOnClose);
  auto* page = welcome_.data();
  connect(page, &WelcomePage::sampleChosen, &workspace, &Workspace::openSample);
  connect(page, &WelcomePage::recentChosen, &workspace.files(), &FileController::open);
  connect(page, &WelcomePage::manualWanted, this, &HelpPart::showManual);
  connect(page, &WelcomePage::atStartChanged, &workspace, [&workspace](bool on) {
    auto preferences = workspace.preferences();
    preferences.welcomeAtStart = on;
    workspace.setPreferences(preferences);
  });
  const auto triggers = [this](const char* name) {
    return [this, name] {
      if (const auto* entry = frame_->actionRegistry().find(QString::fromLatin1(name))) {
        entry->action->trigger();
      }
    };
  };
  connect(page, &WelcomePage::actionWanted, this, [triggers](const QString& name) {
    triggers(name.toLatin1().constData())();
  });
  connect(page, &WelcomePage::newWanted, this, triggers("newScene"));
  connect(page, &WelcomePage::openWanted, this, triggers("openScene"));
  page->show();
}

}  // namespace spolvero::ui
