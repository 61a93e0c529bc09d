#pragma once

#include "ui/frame/window_part.h"

#include <QByteArray>
#include <QPointer>

namespace spolvero::ui {

class CommandPalette;
class PreferencesDialog;

/// Whether the preferences are open, and where, while a change of language exchanges the window.
struct OpenPreferences : QObject {
  bool open = false;
  int page = 0;
  QByteArray geometry;
};

/// The command palette and the preferences.
class SettingsPart : public WindowPart {
  Q_OBJECT

 public:
  ~SettingsPart() override;
  void setUp(WindowFrame& frame) override;

 private:
  void showPreferences();
  OpenPreferences& kept() const;

  WindowFrame* frame_ = nullptr;
  CommandPalette* palette_ = nullptr;
  QPointer<PreferencesDialog> preferences_;
};

}  // namespace spolvero::ui
