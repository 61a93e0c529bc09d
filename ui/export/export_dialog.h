#pragma once

#include "ui/export/picture_exporter.h"
#include "ui/files/replace_guard.h"

#include <QDialog>
#include <QSize>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace spolvero::ui {

/// What is exported: format, depth, quality, size; then how far it is. Stays open beside the
/// window, painting goes on.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  ExportDialog(Workspace& workspace, PictureExporter& exporter, QWidget* parent);

  /// What the fields say.
  PictureJob job() const;
  QString path() const;
  void setPath(const QString& path);
  /// Sizes anew: the document or the model is another.
  void updateSizes();

 public Q_SLOTS:
  void reject() override;

 private:
  void setUpFile(QFormLayout* form);
  void setUpFormat(QFormLayout* form);
  void setUpSize(QFormLayout* form);
  void setUpProgress(QVBoxLayout* column);
  void connectExporter();
  PictureFormat format() const;
  QSize chosenSize() const;
  void addSize(const QString& title, QSize size);
  void formatChanged();
  void sizeChanged();
  void keepShape(bool widthLeads);
  void choosePath();
  bool mayReplace();
  void start();
  void showState(const QString& text, bool running);

  Workspace& workspace_;
  PictureExporter& exporter_;
  QLineEdit* path_ = nullptr;
  QComboBox* format_ = nullptr;
  QComboBox* depth_ = nullptr;
  QSpinBox* quality_ = nullptr;
  QComboBox* size_ = nullptr;
  QSpinBox* width_ = nullptr;
  QSpinBox* height_ = nullptr;
  QCheckBox* withScene_ = nullptr;
  bool wantsScene_ = true;  ///< Where the format can carry it.
  QLabel* note_ = nullptr;
  QLabel* state_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QPushButton* export_ = nullptr;
  QPushButton* stop_ = nullptr;
  QFormLayout* form_ = nullptr;
  ReplaceGuard replacing_;
};

}  // namespace spolvero::ui
