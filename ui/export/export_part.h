#pragma once

#include "ui/frame/window_part.h"

#include <QPointer>

namespace spolvero::ui {

class ExportDialog;
class PictureExporter;

/// Export of the photograph, in the File menu.
class ExportPart : public WindowPart {
  Q_OBJECT

 public:
  using WindowPart::WindowPart;

  void setUp(WindowFrame& frame) override;
  void setDocument(SceneDocument* document) override;
  void modelReady(const WorkerStatus& status) override;

  /// Opens the dialog.
  void show();

 private:
  QString suggestion() const;

  WindowFrame* frame_ = nullptr;
  PictureExporter* exporter_ = nullptr;
  QPointer<ExportDialog> dialog_;
};

}  // namespace spolvero::ui
