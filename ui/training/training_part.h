#pragma once

#include "ui/frame/window_part.h"

#include <QPointer>

namespace spolvero::ui {

class TrainingWindow;

/// Opens the training window.
class TrainingPart : public WindowPart {
  Q_OBJECT

 public:
  void setUp(WindowFrame& frame) override;

 private:
  void showWindow();

  WindowFrame* frame_ = nullptr;
  QPointer<TrainingWindow> window_;
};

}  // namespace spolvero::ui
