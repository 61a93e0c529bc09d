#include "ui/timeline/timeline_part.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/canvas/canvas_view.h"
#include "ui/frame/workspace.h"
#include "ui/timeline/export_dialog.h"
#include "ui/timeline/film_badge.h"
#include "ui/timeline/timeline_controller.h"
#include "ui/timeline/timeline_panel.h"

#include <QDockWidget>
#include <QMainWindow>

namespace spolvero::ui {

void TimelinePart::setUp(WindowFrame& frame) {
  frame_ = &frame;
  auto& workspace = frame.workspace();
  controller_ = &workspace.feature<TimelineController>(
      workspace.session(), workspace.issues(), workspace.loadModel());
  const auto& resources = workspace.resources();
  if (resources.distance) controller_->setDistance(resources.distanceName, resources.distance);
  panel_ = new TimelinePanel(*controller_);
  DockSpec dock;
  dock.name = QStringLiteral("timelineDock");
  dock.title = tr("Timeline");
  dock.content = panel_;
  dock.area = Qt::BottomDockWidgetArea;
  dock.visible = false;
  frame.addDock(dock);
  setUpCanvas();
  connect(panel_, &TimelinePanel::exportWanted, this, &TimelinePart::showExport);
  connect(panel_, &TimelinePanel::saveStepsWanted, this, &TimelinePart::saveSteps);
  addKeyframeActions();
  addPlayActions();
}

void TimelinePart::setUpCanvas() {
  badge_ = new FilmBadge(frame_->canvas());
  connect(badge_, &FilmBadge::clicked, controller_, &TimelineController::leavePreview);
  connect(controller_, &TimelineController::previewChanged, this, &TimelinePart::showPreview);
  connect(controller_, &TimelineController::playheadChanged, badge_, &FilmBadge::setFrame);
  connect(controller_, &TimelineController::remarked, this, [this](const QString& text) {
    frame_->say(text);
  });
}

void TimelinePart::showPreview() {
  frame_->canvas().setPreview(controller_->preview());
  if (!badge_) return;
  badge_->setFrame(controller_->playhead());
  badge_->setVisible(controller_->preview().has_value());
}

/// Without a document the window goes away; the film stays as it is for the next one.
void TimelinePart::setDocument(SceneDocument* document) {
  if (!document) return;
  controller_->setDocument(document);
  showPreview();
}

void TimelinePart::addKeyframeActions() {
  auto& frame = *frame_;
  const auto showDock = [this] {
    auto* dock = frame_->dock(QStringLiteral("timelineDock"));
    dock->show();
    dock->raise();
  };
  frame.add(MenuId::Animation,
            {QStringLiteral("addKeyframe"),
             tr("Add &keyframe"),
             QStringLiteral("keyframe-add"),
             QKeySequence(Qt::Key_K),
             tr("The scene as it is becomes a keyframe at the playhead"),
             tr("Paint and choose looks, move the playhead of the timeline, add the next keyframe: "
                "the film leads from one to the other.")},
            this,
            [this, showDock] {
              showDock();
              controller_->addKeyframe(true);
            });
  frame.add(MenuId::Animation,
            {QStringLiteral("addLookKeyframe"),
             tr("Add keyframe of the &look only"),
             {},
             QKeySequence(Qt::SHIFT | Qt::Key_K),
             tr("The layout stays on its way between the keyframes around")},
            this,
            [this, showDock] {
              showDock();
              controller_->addKeyframe(false);
            });
  frame.add(MenuId::Animation,
            {QStringLiteral("removeKeyframe"),
             tr("&Delete keyframe"),
             QStringLiteral("keyframe-remove"),
             {},
             tr("The one at the playhead")},
            this,
            [this] { controller_->removeKeyframe(controller_->playhead()); });
  frame.add(MenuId::Animation,
            {QStringLiteral("useKeyframe"),
             tr("&Go on from keyframe"),
             {},
             {},
             tr("Put look and layout of the keyframe at the playhead into the scene")},
            this,
            [this] { controller_->useKeyframe(controller_->playhead()); });
  frame.addSeparator(MenuId::Animation);
}

void TimelinePart::addPlayActions() {
  auto& frame = *frame_;
  frame.add(MenuId::Animation,
            {QStringLiteral("playFilm"),
             tr("&Play or pause"),
             QStringLiteral("play"),
             QKeySequence(Qt::CTRL | Qt::Key_Space),
             tr("Shows the film in the canvas")},
            controller_,
            &TimelineController::togglePlaying);
  frame.add(
      MenuId::Animation,
      {QStringLiteral("leaveFilm"), tr("&Show the scene again"), {}, {}, tr("Instead of the film")},
      controller_,
      &TimelineController::leavePreview);
  frame.addSeparator(MenuId::Animation);
  frame.add(MenuId::Animation,
            {QStringLiteral("exportFilm"),
             tr("&Export film…"),
             QStringLiteral("export"),
             QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F),
             tr("Video, GIF, pictures or a contact sheet; painting goes on meanwhile")},
            this,
            &TimelinePart::showExport);
}

void TimelinePart::showExport() {
  if (!export_) {
    export_ = new FilmExportDialog(*controller_, &frame_->mainWindow());
    export_->setAttribute(Qt::WA_DeleteOnClose);
    connect(export_, &FilmExportDialog::exported, this, [this](const QString& path) {
      frame_->say(tr("Film written: %1").arg(path));
    });
  }
  export_->show();
  export_->raise();
  export_->activateWindow();
}

void TimelinePart::saveSteps() {
  auto& workspace = frame_->workspace();
  const auto path =
      workspace.askSave(tr("Save distances"), tr("Table (*.csv)"), QStringLiteral("distances.csv"));
  const auto* document = controller_->document();
  if (path.isEmpty() || document == nullptr) return;
  workspace.background().run<bool>(
      [path, steps = controller_->steps(), classes = document->layout().classes()] {
        writeFileAtomically(path.toStdString(), stepsAsCsv(steps, classes));
        return true;
      },
      [this, path](bool&) { frame_->say(tr("Distances written: %1").arg(path)); },
      [&workspace](const QString& message) {
        workspace.issues().add({Issue::Severity::Error, message, {}, {}});
      });
}

}  // namespace spolvero::ui
