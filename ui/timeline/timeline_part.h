#pragma once

#include "ui/frame/window_part.h"

#include <QPointer>

namespace spolvero::ui {

class FilmBadge;
class FilmExportDialog;
class TimelineController;
class TimelinePanel;

/// The timeline in the window: its dock, its menu, the film in the canvas, exports.
class TimelinePart : public WindowPart {
  Q_OBJECT

 public:
  void setUp(WindowFrame& frame) override;
  void setDocument(SceneDocument* document) override;

 private:
  void addKeyframeActions();
  void addPlayActions();
  void setUpCanvas();
  void showPreview();
  void showExport();
  void saveSteps();

  WindowFrame* frame_ = nullptr;
  TimelineController* controller_ = nullptr;
  TimelinePanel* panel_ = nullptr;
  QPointer<FilmBadge> badge_;  ///< The canvas may go first.
  QPointer<FilmExportDialog> export_;
};

}  // namespace spolvero::ui
