#include "ui/timeline/timeline_panel.h"

#include "core/base/duration.h"
#include "ui/documents/scene_document.h"
#include "ui/panels/icons.h"
#include "ui/timeline/path_chart.h"
#include "ui/timeline/rate_box.h"
#include "ui/timeline/timeline_controller.h"
#include "ui/timeline/timeline_track.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace spolvero::ui {

namespace {

constexpr int kGroupGap = 12;

}  // namespace

TimelinePanel::TimelinePanel(TimelineController& controller, QWidget* parent)
    : QWidget(parent), controller_(controller) {
  setObjectName(QStringLiteral("timelinePanel"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(6, 4, 6, 4);
  column->setSpacing(4);
  track_ = new TimelineTrack(this);
  chart_ = new PathChart(this);
  chart_->hide();
  column->addWidget(makeHead());
  column->addWidget(track_);
  column->addWidget(chart_, 1);
  column->addWidget(makeFoot());
  column->addStretch();
  connectTrack();
  connectController();
  showTimeline();
  showPlaying();
  showSteps();
}

QToolButton* TimelinePanel::button(const QString& name, const QString& icon, const QString& text) {
  auto* made = new QToolButton(this);
  made->setObjectName(name);
  made->setIcon(themedIcon(icon));
  made->setToolTip(text);
  made->setAccessibleName(text);
  made->setAutoRaise(true);
  return made;
}

QWidget* TimelinePanel::makeHead() {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2);
  play_ = button(QStringLiteral("timelinePlay"), QStringLiteral("play"), tr("Play (Space)"));
  connect(play_, &QToolButton::clicked, &controller_, &TimelineController::togglePlaying);
  row->addWidget(play_);
  leave_ = button(QStringLiteral("timelineLeave"),
                  QStringLiteral("reset"),
                  tr("Show the scene again instead of the film (Esc)"));
  connect(leave_, &QToolButton::clicked, &controller_, &TimelineController::leavePreview);
  row->addWidget(leave_);
  place_ = new QLabel(head);
  place_->setObjectName(QStringLiteral("timelinePlace"));
  place_->setMinimumWidth(
      place_->fontMetrics().horizontalAdvance(QStringLiteral("0000 / 0000   0:00.00 / 0:00.00 ")));
  row->addWidget(place_);
  row->addSpacing(kGroupGap);
  row->addWidget(makeKeyframeControls());
  row->addStretch();
  export_ = button(QStringLiteral("timelineExport"), QStringLiteral("export"), tr("Export film…"));
  export_->setText(tr("Export…"));
  export_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  connect(export_, &QToolButton::clicked, this, &TimelinePanel::exportWanted);
  row->addWidget(export_);
  return head;
}

QWidget* TimelinePanel::makeKeyframeControls() {
  auto* group = new QWidget(this);
  auto* row = new QHBoxLayout(group);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2);
  auto* add = button(QStringLiteral("timelineAdd"),
                     QStringLiteral("keyframe-add"),
                     tr("The scene as it is becomes a keyframe at the playhead"));
  connect(add, &QToolButton::clicked, this, [this] { controller_.addKeyframe(true); });
  row->addWidget(add);
  remove_ = button(QStringLiteral("timelineRemove"),
                   QStringLiteral("keyframe-remove"),
                   tr("Delete the keyframe at the playhead (Del)"));
  connect(remove_, &QToolButton::clicked, this, [this] {
    controller_.removeKeyframe(controller_.playhead());
  });
  row->addWidget(remove_);
  use_ =
      button(QStringLiteral("timelineUse"),
             QStringLiteral("import"),
             tr("Put look and layout of the keyframe into the scene, to go on from there (Enter)"));
  connect(use_, &QToolButton::clicked, this, [this] {
    controller_.useKeyframe(controller_.playhead());
  });
  row->addWidget(use_);
  easing_ = new QComboBox(group);
  easing_->setObjectName(QStringLiteral("timelineEasing"));
  easing_->addItems({tr("Hold"), tr("Even"), tr("Slow ends")});
  easing_->setToolTip(tr("How the way to the next keyframe is timed"));
  easing_->setAccessibleName(tr("Timing to the next keyframe"));
  connect(easing_, &QComboBox::activated, this, [this](int index) {
    controller_.setEasing(controller_.playhead(), static_cast<Easing>(index));
  });
  row->addWidget(easing_);
  path_ = new QComboBox(group);
  path_->setObjectName(QStringLiteral("timelinePath"));
  path_->addItems({tr("Straight"), tr("Spherical")});
  path_->setToolTip(
      tr("How style codes go to the next keyframe: straight, or turning so that they "
         "stay as long as the codes that the model was trained with"));
  path_->setAccessibleName(tr("Path of the codes"));
  connect(path_, &QComboBox::activated, this, [this](int index) {
    controller_.setPath(controller_.playhead(), static_cast<ClassStyle::Path>(index));
  });
  row->addWidget(path_);
  return group;
}

QWidget* TimelinePanel::makeFoot() {
  auto* foot = new QWidget(this);
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  length_ = new QSpinBox(foot);
  length_->setObjectName(QStringLiteral("timelineLength"));
  length_->setRange(1, kMaximumFrames);
  length_->setKeyboardTracking(false);
  length_->setSuffix(tr(" frames"));
  length_->setAccessibleName(tr("Length of the film"));
  connect(length_, &QSpinBox::valueChanged, &controller_, &TimelineController::setLength);
  row->addWidget(length_);
  rate_ = new RateBox(foot);
  rate_->setObjectName(QStringLiteral("timelineRate"));
  rate_->setRange(1, kMaximumFrameRate);
  rate_->setKeyboardTracking(false);
  rate_->setSuffix(tr(" per second"));
  rate_->setAccessibleName(tr("Frames per second"));
  connect(
      rate_, &QDoubleSpinBox::valueChanged, &controller_, &TimelineController::setFramesPerSecond);
  row->addWidget(rate_);
  loop_ = new QCheckBox(tr("Loop"), foot);
  loop_->setObjectName(QStringLiteral("timelineLoop"));
  loop_->setToolTip(tr("From the last keyframe the film leads back to the first"));
  connect(loop_, &QCheckBox::toggled, &controller_, &TimelineController::setLoop);
  row->addWidget(loop_);
  row->addStretch();
  auto* path = button(QStringLiteral("timelineChart"),
                      QStringLiteral("chart"),
                      tr("Path view: how far neighbouring frames are apart"));
  path->setCheckable(true);
  path->setChecked(controller_.isPathShown());
  connect(path, &QToolButton::toggled, this, &TimelinePanel::setChartVisible);
  row->addWidget(path);
  measure_ =
      button(QStringLiteral("timelineMeasure"), {}, tr("Render all frames and measure them"));
  measure_->setToolButtonStyle(Qt::ToolButtonTextOnly);
  connect(measure_, &QToolButton::clicked, this, [this] {
    if (controller_.isMeasuring()) {
      controller_.stopMeasuring();
    } else {
      controller_.measure();
    }
  });
  row->addWidget(measure_);
  even_ = button(QStringLiteral("timelineEven"),
                 {},
                 tr("Time the film so that neighbouring frames are equally far apart"));
  even_->setText(tr("Even pace"));
  even_->setToolButtonStyle(Qt::ToolButtonTextOnly);
  connect(even_, &QToolButton::clicked, &controller_, &TimelineController::paceEvenly);
  row->addWidget(even_);
  saveSteps_ = button(QStringLiteral("timelineSaveSteps"),
                      QStringLiteral("file-save"),
                      tr("Save the distances as a table (CSV)…"));
  connect(saveSteps_, &QToolButton::clicked, this, &TimelinePanel::saveStepsWanted);
  row->addWidget(saveSteps_);
  setChartVisible(controller_.isPathShown());
  return foot;
}

void TimelinePanel::setChartVisible(bool visible) {
  controller_.setPathShown(visible);
  chart_->setVisible(visible);
  for (QWidget* control : {static_cast<QWidget*>(measure_),
                           static_cast<QWidget*>(even_),
                           static_cast<QWidget*>(saveSteps_)}) {
    if (control != nullptr) control->setVisible(visible);
  }
}

void TimelinePanel::connectTrack() {
  connect(track_, &TimelineTrack::scrubbed, &controller_, [this](int frame) {
    controller_.stop();
    controller_.setPlayhead(frame);
  });
  connect(track_, &TimelineTrack::moveWanted, &controller_, &TimelineController::moveKeyframe);
  connect(track_, &TimelineTrack::copyWanted, &controller_, &TimelineController::copyKeyframe);
  connect(track_, &TimelineTrack::removeWanted, &controller_, &TimelineController::removeKeyframe);
  connect(track_, &TimelineTrack::useWanted, &controller_, &TimelineController::useKeyframe);
  connect(track_, &TimelineTrack::playWanted, &controller_, &TimelineController::togglePlaying);
  connect(track_, &TimelineTrack::addWanted, &controller_, [this](int frame) {
    controller_.setPlayhead(frame);
    controller_.addKeyframe(true);
  });
}

void TimelinePanel::connectController() {
  connect(&controller_, &TimelineController::timelineChanged, this, &TimelinePanel::showTimeline);
  connect(&controller_, &TimelineController::playheadChanged, this, &TimelinePanel::showPlayhead);
  connect(&controller_, &TimelineController::playingChanged, this, &TimelinePanel::showPlaying);
  connect(&controller_, &TimelineController::previewChanged, this, [this](const auto& preview) {
    leave_->setEnabled(preview.has_value());
  });
  connect(&controller_, &TimelineController::stepsChanged, this, &TimelinePanel::showSteps);
  connect(&controller_, &TimelineController::measuringChanged, this, &TimelinePanel::showMeasuring);
  connect(&controller_,
          &TimelineController::measured,
          this,
          [this](int done, int total, double secondsLeft) {
            chart_->setNote(tr("Measured %1 of %2 frames, %3 left")
                                .arg(done)
                                .arg(total)
                                .arg(QString::fromStdString(durationText(secondsLeft))));
          });
  leave_->setEnabled(controller_.isPreviewing());
}

void TimelinePanel::showTimeline() {
  const auto& timeline = controller_.timeline();
  track_->setTimeline(timeline);
  const QSignalBlocker quietLength(length_);
  const QSignalBlocker quietRate(rate_);
  const QSignalBlocker quietLoop(loop_);
  length_->setValue(timeline.frames);
  rate_->setValue(timeline.framesPerSecond);
  loop_->setChecked(timeline.loop);
  const bool plays = !timeline.keyframes.empty();
  play_->setEnabled(plays);
  export_->setEnabled(plays);
  setEnabled(controller_.document() != nullptr);
  showPlayhead();
}

void TimelinePanel::showPlayhead() {
  const int frame = controller_.playhead();
  const auto& timeline = controller_.timeline();
  track_->setPlayhead(frame);
  chart_->setPlayhead(frame);
  place_->setText(QStringLiteral("%1 / %2   %3 / %4")
                      .arg(frame)
                      .arg(timeline.frames)
                      .arg(frameTime(frame, timeline.framesPerSecond),
                           frameTime(timeline.frames, timeline.framesPerSecond)));
  const auto* key = controller_.current();
  for (QWidget* control : {static_cast<QWidget*>(remove_),
                           static_cast<QWidget*>(use_),
                           static_cast<QWidget*>(easing_),
                           static_cast<QWidget*>(path_)}) {
    control->setEnabled(key != nullptr);
  }
  if (key == nullptr) return;
  easing_->setCurrentIndex(static_cast<int>(key->easing));
  path_->setCurrentIndex(static_cast<int>(key->path));
}

void TimelinePanel::showPlaying() {
  const bool playing = controller_.isPlaying();
  play_->setIcon(themedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
  const auto text = playing ? tr("Pause (Space)") : tr("Play (Space)");
  play_->setToolTip(text);
  play_->setAccessibleName(text);
}

void TimelinePanel::showSteps() {
  const auto* document = controller_.document();
  const auto classes = document == nullptr ? ClassTable() : document->layout().classes();
  chart_->setSteps(controller_.steps(), classes, controller_.timeline().frames);
  const bool measured = !controller_.steps().empty();
  even_->setEnabled(measured);
  saveSteps_->setEnabled(measured);
  showMeasuring();
}

void TimelinePanel::showMeasuring() {
  const bool measuring = controller_.isMeasuring();
  measure_->setText(measuring ? tr("Stop") : tr("Measure"));
  if (measuring) return;
  const auto by = controller_.distanceName().isEmpty() ? tr("mean difference of colours, 0 to 255")
                                                       : controller_.distanceName();
  chart_->setNote(tr("Measure renders every frame once and shows how far each is from the next, as "
                     "a whole and by class (%1).")
                      .arg(by));
}

void TimelinePanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && controller_.isPreviewing()) {
    controller_.leavePreview();
    return;
  }
  if (event->key() == Qt::Key_Space) {
    controller_.togglePlaying();
    return;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace spolvero::ui
