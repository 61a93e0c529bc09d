#pragma once

#include "ui/training/start_run_dialog.h"

#include <QMainWindow>

#include <optional>

class QTabWidget;

namespace spolvero::ui {

class MessageBar;
class RunPage;
class StopRequests;
class TrainingStarter;

/// What the training window is opened with.
struct TrainingPlace {
  TrainingStarter* starter = nullptr;
  QStringList presets;
  QString device;
  StopRequests* stops = nullptr;  ///< Null: the window keeps its own.
};

/// Trainings to start and to watch, a page each. Closing it stops none of them.
class TrainingWindow : public QMainWindow {
  Q_OBJECT

 public:
  TrainingWindow(const TrainingPlace& place, QWidget* parent);

  /// Shows a run's page; a new one if it has none.
  RunPage* openRun(const QString& folder);
  QStringList openRuns() const;
  void askToStart();
  void askForRun();

 Q_SIGNALS:
  void modelWanted(const QString& path);
  void runsChanged(const QStringList& folders);

 private:
  void setUpBar();
  QWidget* makeEmptyPage();
  RunPage* pageOf(const QString& folder) const;
  void closePage(int index);
  void tellFailure(const QString& run, const QString& message);

  TrainingPlace place_;
  std::optional<RunOrder> lastOrder_;  ///< What was asked for last, to be tried again.
  MessageBar* messages_ = nullptr;
  QTabWidget* pages_ = nullptr;
};

}  // namespace spolvero::ui
