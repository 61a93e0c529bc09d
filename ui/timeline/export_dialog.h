#pragma once

#include "ui/files/replace_guard.h"
#include "ui/timeline/film_form.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace spolvero::ui {

class TimelineController;

/// Writes the film into files while painting goes on: choices, progress, the newest picture, and
/// the command line that makes the same files. Not modal; closing it lets the export go on.
class FilmExportDialog : public QDialog {
  Q_OBJECT

 public:
  explicit FilmExportDialog(TimelineController& controller, QWidget* parent = nullptr);

  FilmForm* form() const { return form_; }
  /// The command line that makes the same files; needs the timeline beside them.
  QString commandLine() const;
  /// Where the timeline is written for it.
  QString timelinePath() const;

 Q_SIGNALS:
  void exported(const QString& path);

 private:
  void setUpCommand();
  void connectJob();
  bool mayReplace();
  void start();
  void onFinished(bool complete);
  void showChoices();
  void showRunning();

  TimelineController& controller_;
  FilmForm* form_ = nullptr;
  QCheckBox* keepTimeline_ = nullptr;
  QLineEdit* command_ = nullptr;
  QPushButton* copy_ = nullptr;
  QLabel* picture_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QLabel* message_ = nullptr;
  QPushButton* start_ = nullptr;
  QString writing_;  ///< The output under way.
  ReplaceGuard replacing_;
  ReplaceGuard replacingTimeline_;
};

/// A word of a command line as a shell reads it.
QString shellWord(const QString& word);

}  // namespace spolvero::ui
