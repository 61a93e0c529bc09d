#include "ui/training/training_part.h"

#include "ui/frame/workspace.h"
#include "ui/training/run_page.h"
#include "ui/training/training_starter.h"
#include "ui/training/training_window.h"

#include <QMainWindow>
#include <QSettings>

namespace spolvero::ui {

namespace {

const auto kOpenRuns = QStringLiteral("training/openRuns");

}  // namespace

void TrainingPart::setUp(WindowFrame& frame) {
  frame_ = &frame;
  frame.addSeparator(MenuId::Model);
  frame.add(MenuId::Model,
            {QStringLiteral("training"),
             tr("&Training…"),
             QStringLiteral("model"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
             tr("Start, watch, pause and stop trainings")},
            this,
            &TrainingPart::showWindow);
}

/// Runs that were open last are open again.
void TrainingPart::showWindow() {
  if (!window_) {
    auto& workspace = frame_->workspace();
    const auto& resources = workspace.resources();
    auto* starter = resources.program.isEmpty()
                        ? nullptr
                        : &workspace.feature<TrainingStarter>(resources.program);
    window_ = new TrainingWindow(
        {starter, resources.presets, workspace.device(), &workspace.feature<StopRequests>()},
        &frame_->mainWindow());
    window_->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& run : QSettings().value(kOpenRuns).toStringList()) window_->openRun(run);
    connect(window_, &TrainingWindow::runsChanged, this, [](const QStringList& folders) {
      QSettings().setValue(kOpenRuns, folders);
    });
    connect(window_, &TrainingWindow::modelWanted, &workspace, [&workspace](const QString& path) {
      workspace.openModel(path);
    });
  }
  window_->show();
  window_->raise();
  window_->activateWindow();
}

}  // namespace spolvero::ui
