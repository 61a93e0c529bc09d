#pragma once

#include "ui/frame/window_part.h"

#include <QPointer>

namespace spolvero::ui {

class ManualWindow;
class WelcomePage;

/// Manual and welcome page.
class HelpPart : public WindowPart {
  Q_OBJECT

 public:
  void setUp(WindowFrame& frame) override;

  void showManual();
  void showWelcome();

 private:
  WindowFrame* frame_ = nullptr;
  QPointer<ManualWindow> manual_;
  QPointer<WelcomePage> welcome_;
};

}  // namespace spolvero::ui
