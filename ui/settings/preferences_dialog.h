#pragma once

#include "ui/frame/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QListWidget;
class QSpinBox;
class QStackedWidget;

namespace spolvero::ui {

class ActionRegistry;

/// Everything that can be set for good. Changes count at once, so that one sees what they do; the
/// dialog can stay open beside the work.
class PreferencesDialog : public QDialog {
  Q_OBJECT

 public:
  enum class Page { General, Rendering, Keys };

  PreferencesDialog(const Preferences& preferences, ActionRegistry& actions, QWidget* parent);

  void showPage(Page page);
  Page page() const;

 Q_SIGNALS:
  void changed(const spolvero::ui::Preferences& preferences);

 private:
  QWidget* makeGeneral();
  QWidget* makeRendering();
  void showValues(const Preferences& preferences);
  void read();

  Preferences preferences_;
  bool showing_ = false;
  QListWidget* pages_ = nullptr;
  QStackedWidget* stack_ = nullptr;
  QComboBox* language_ = nullptr;
  QComboBox* theme_ = nullptr;
  QCheckBox* hatching_ = nullptr;
  QCheckBox* welcome_ = nullptr;
  QSpinBox* autosave_ = nullptr;
  QComboBox* device_ = nullptr;
  QComboBox* precision_ = nullptr;
  QDoubleSpinBox* tolerance_ = nullptr;
  QSpinBox* memory_ = nullptr;
};

}  // namespace spolvero::ui
