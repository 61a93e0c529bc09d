#pragma once

#include "ui/frame/window_part.h"

#include <QPointer>

namespace spolvero::ui {

class CommandPalette;
class PreferencesDialog;

/// The command palette and the preferences.
class SettingsPart : public WindowPart {
  Q_OBJECT

 public:
  void setUp(WindowFrame& frame) override;

 private:
  void showPreferences();

  WindowFrame* frame_ = nullptr;
  CommandPalette* palette_ = nullptr;
  QPointer<PreferencesDialog> preferences_;
};

}  // namespace spolvero::ui
