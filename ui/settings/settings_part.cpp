#include "ui/settings/settings_part.h"

#include "ui/frame/workspace.h"
#include "ui/settings/command_palette.h"
#include "ui/settings/preferences_dialog.h"

#include <QMainWindow>
#include <QTimer>

#include <utility>

namespace spolvero::ui {

OpenPreferences& SettingsPart::kept() const {
  return frame_->workspace().feature<OpenPreferences>();
}

SettingsPart::~SettingsPart() {
  if (!frame_ || !preferences_ || !preferences_->isVisible()) return;
  kept().open = true;
  kept().page = static_cast<int>(preferences_->page());
  kept().geometry = preferences_->saveGeometry();
}

void SettingsPart::setUp(WindowFrame& frame) {
  frame_ = &frame;
  // After the window, which it stands above.
  if (std::exchange(kept().open, false)) {
    QTimer::singleShot(0, this, [this] {
      showPreferences();
      preferences_->restoreGeometry(kept().geometry);
      preferences_->showPage(static_cast<PreferencesDialog::Page>(kept().page));
    });
  }
  palette_ = new CommandPalette(frame.actionRegistry(), &frame.mainWindow());
  frame.addSeparator(MenuId::Edit);
  auto* preferences = frame.add(MenuId::Edit,
                                {QStringLiteral("preferences"),
                                 tr("&Preferences…"),
                                 {},
                                 QKeySequence(Qt::CTRL | Qt::Key_Comma),
                                 tr("Language, theme, keys, device, memory")},
                                this,
                                &SettingsPart::showPreferences);
  preferences->setMenuRole(QAction::PreferencesRole);
  frame.add(MenuId::Help,
            {QStringLiteral("commandPalette"),
             tr("&Commands…"),
             QStringLiteral("search"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
             tr("Find anything the program can do")},
            palette_,
            &CommandPalette::popUp);
}

void SettingsPart::showPreferences() {
  auto& workspace = frame_->workspace();
  if (!preferences_) {
    preferences_ = new PreferencesDialog(
        workspace.preferences(), frame_->actionRegistry(), &frame_->mainWindow());
    preferences_->setAttribute(Qt::WA_DeleteOnClose);
    connect(preferences_, &PreferencesDialog::changed, &workspace, &Workspace::setPreferences);
  }
  preferences_->show();
  preferences_->raise();
  preferences_->activateWindow();
}

}  // namespace spolvero::ui
