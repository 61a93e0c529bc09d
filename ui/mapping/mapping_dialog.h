#pragma once

#include "ui/mapping/mapping_panel.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace spolvero::ui {

/// Asks what the classes of something that came in become here. Not modal: `accepted` or `rejected`
/// tells the answer.
class MappingDialog : public QDialog {
  Q_OBJECT

 public:
  MappingDialog(MappingPanel::AskFile askFile, QWidget* parent);

  void setQuestion(const QString& text);
  MappingPanel* panel() const { return panel_; }

 private:
  void updateTake();

  QLabel* question_ = nullptr;
  MappingPanel* panel_ = nullptr;
  QPushButton* take_ = nullptr;
};

}  // namespace spolvero::ui
