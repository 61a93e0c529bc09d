#pragma once

#include "core/io/layout_formats/layout_format.h"
#include "ui/frame/workspace.h"
#include "ui/mapping/mapping_panel.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace spolvero::ui {

/// A label file of any known format: what it is, what it looks like, what its classes become. Files
/// are read on another thread. Not modal.
class ImportDialog : public QDialog {
  Q_OBJECT

 public:
  ImportDialog(Workspace& workspace, QWidget* parent);

  void setFiles(const QString& labels, const QString& instances);
  QString labels() const;
  QString instances() const;
  void setAsNewScene(bool on);
  MappingPanel* panel() const { return panel_; }
  /// Nothing is being read.
  bool isIdle() const { return reading_ == 0; }

 private:
  struct Found {
    std::vector<LayoutFormat> formats;
    std::shared_ptr<SourceLayout> source;
  };

  QLineEdit* addFile(QFormLayout* form, const char* name, const QString& title, const QString& tip);
  void setUpTarget(QFormLayout* form);
  LayoutFormatContext context() const;
  void read(std::function<Found()> work);
  void readFiles();
  void readAs(LayoutFormat format);
  void showFound(const Found& found);
  void apply();

  Workspace& workspace_;
  QLineEdit* labels_ = nullptr;
  QLineEdit* instances_ = nullptr;
  QComboBox* format_ = nullptr;
  QRadioButton* intoScene_ = nullptr;
  QRadioButton* asNew_ = nullptr;
  QRadioButton* asNewOwn_ = nullptr;
  MappingPanel* panel_ = nullptr;
  QPushButton* import_ = nullptr;
  int reading_ = 0;
  int generation_ = 0;  ///< Answers of an older one are dropped.
  Background background_;
};

}  // namespace spolvero::ui
