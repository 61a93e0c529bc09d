#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace spolvero::ui {

/// What a training is started with.
struct RunOrder {
  QString preset;        ///< Name of a preset or path of a config file.
  QString data;          ///< Folder of the data set.
  QString run;           ///< New folder to write to.
  QString startFrom;     ///< Model or run to take weights from; may be empty.
  QString device;        ///< "auto", "cpu", "cuda:0".
  QStringList settings;  ///< "key=value".

  /// The words after `spolvero` that start it.
  QStringList arguments() const;
  /// The same as one line for a shell.
  QString commandLine(const QString& program) const;
};

/// Asks for a training's preset, data and folder; shows the command that would do the same.
class StartRunDialog : public QDialog {
  Q_OBJECT

 public:
  StartRunDialog(const QStringList& presets, const QString& device, QWidget* parent);

  RunOrder order() const;
  /// Puts an earlier order into the fields, to be changed and tried again.
  void fill(const RunOrder& order);
  /// What is still wrong with the order; empty if nothing.
  QString fault() const;

 private:
  /// A field with a button beside it.
  QLineEdit* makeLine(const QString& name, const QString& title, const QString& hint);
  QToolButton* addBrowse(QLineEdit* line, const QString& name, const QString& tip);
  QLineEdit* makeFolderLine(const QString& name, const QString& title, const QString& hint);
  QLineEdit* makeWeightsLine();
  void orderTabs();
  void update();

  QComboBox* preset_;
  QLineEdit* data_ = nullptr;
  QLineEdit* run_ = nullptr;
  QLineEdit* startFrom_ = nullptr;
  QComboBox* device_;
  QPlainTextEdit* settings_;
  QLabel* command_;
  QLabel* fault_;
  QPushButton* start_ = nullptr;
  QPushButton* cancel_ = nullptr;
};

}  // namespace spolvero::ui
