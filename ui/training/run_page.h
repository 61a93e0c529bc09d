#pragma once

#include "ui/training/run_watcher.h"

#include <QWidget>

#include <optional>
#include <set>
#include <utility>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSlider;
class QTabWidget;
class QVBoxLayout;

namespace spolvero::ui {

class CurveChart;

/// Which trainings have been asked to end: a second word ends them at once, so windows that come
/// and go must know of the first one.
class StopRequests : public QObject {
  Q_OBJECT

 public:
  bool contains(const RunStatus& status) const {
    return processes_.count({status.host, status.process}) > 0;
  }
  void add(const RunStatus& status) { processes_.insert({status.host, status.process}); }

 private:
  std::set<std::pair<std::string, std::int64_t>> processes_;
};

/// One run: how far it is, its curves, samples, log and settings, and what can be done with it.
class RunPage : public QWidget {
  Q_OBJECT

 public:
  /// After the first word to stop, the button that ends it at once is asleep for so long: a double
  /// click is one word.
  static constexpr int kSecondThoughtMs = 1200;

  /// @param stops  outlives the page.
  RunPage(const QString& folder, StopRequests& stops, QWidget* parent = nullptr);

  const QString& folder() const { return watcher_.folder(); }
  RunWatcher& watcher() { return watcher_; }

 Q_SIGNALS:
  /// The user wants to go on with a run that has ended before its end.
  void resumeWanted(const QString& folder);
  void modelWanted(const QString& path);
  void titleChanged(const QString& title);

 private:
  QWidget* makeHead();
  QWidget* makeCurves(const QString& name, CurveChart*& chart, QVBoxLayout*& legend);
  QWidget* makeSamples();
  void togglePause();
  void stop();
  bool isStopping() const;
  QString doing() const;
  void update();
  void updateHead();
  void updateButtons();
  void updateLegend(CurveChart* chart, QVBoxLayout* legend, const Curves& curves);
  void updateSamples();
  void showSample(int index);
  void showFailure(const QString& message);

  RunWatcher watcher_;
  StopRequests& stops_;
  QTimer secondThought_;
  std::optional<RunActivity> awaited_;  ///< What was asked for by Pause, until it is so.
  QLabel* state_ = nullptr;
  QLabel* rate_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QPushButton* pause_ = nullptr;
  QPushButton* stop_ = nullptr;
  QPushButton* resume_ = nullptr;
  QPushButton* openModel_ = nullptr;
  CurveChart* losses_ = nullptr;
  CurveChart* validation_ = nullptr;
  QVBoxLayout* lossLegend_ = nullptr;
  QVBoxLayout* validationLegend_ = nullptr;
  std::set<std::string> hidden_;
  QLabel* sample_ = nullptr;
  QLabel* sampleStep_ = nullptr;
  QSlider* sampleSlider_ = nullptr;
  QPlainTextEdit* log_ = nullptr;
  QPlainTextEdit* config_ = nullptr;
};

}  // namespace spolvero::ui
