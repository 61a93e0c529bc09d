#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace spolvero::ui {

class PathChart;
class TimelineController;
class TimelineTrack;

/// The timeline's dock: track, buttons, what the keyframe at the playhead is like, how long the
/// film is, and the path view. It shows the controller and keeps nothing itself.
class TimelinePanel : public QWidget {
  Q_OBJECT

 public:
  explicit TimelinePanel(TimelineController& controller, QWidget* parent = nullptr);

  TimelineTrack* track() const { return track_; }
  PathChart* chart() const { return chart_; }

 Q_SIGNALS:
  void exportWanted();
  void saveStepsWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* makeHead();
  QWidget* makeKeyframeControls();
  QWidget* makeFoot();
  void connectTrack();
  void connectController();
  QToolButton* button(const QString& name, const QString& icon, const QString& text);
  void showTimeline();
  void showPlayhead();
  void showPlaying();
  void showSteps();
  void showMeasuring();
  void setChartVisible(bool visible);

  TimelineController& controller_;
  TimelineTrack* track_ = nullptr;
  PathChart* chart_ = nullptr;
  QToolButton* play_ = nullptr;
  QToolButton* leave_ = nullptr;
  QToolButton* remove_ = nullptr;
  QToolButton* use_ = nullptr;
  QToolButton* even_ = nullptr;
  QToolButton* measure_ = nullptr;
  QToolButton* saveSteps_ = nullptr;
  QToolButton* export_ = nullptr;
  QLabel* place_ = nullptr;
  QComboBox* easing_ = nullptr;
  QComboBox* path_ = nullptr;
  QDoubleSpinBox* rate_ = nullptr;
  QSpinBox* length_ = nullptr;
  QCheckBox* loop_ = nullptr;
};

}  // namespace spolvero::ui
