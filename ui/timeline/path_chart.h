#pragma once

#include "core/animation/frame_distance.h"

#include <QWidget>

#include <vector>

namespace spolvero::ui {

/// How far neighbouring frames of a film are apart, frame by frame: the whole picture as bars, the
/// classes that change most as lines.
class PathChart : public QWidget {
  Q_OBJECT

 public:
  explicit PathChart(QWidget* parent = nullptr);

  /// @param frames  of the film; steps may be fewer.
  void setSteps(std::vector<FrameStep> steps, ClassTable classes, int frames);
  void setPlayhead(int frame);
  /// What is said while there are no steps.
  void setNote(const QString& note);

  QSize sizeHint() const override { return {640, 110}; }
  QSize minimumSizeHint() const override { return {260, 80}; }

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void chooseClasses();
  QRectF plot() const;
  double yOf(double distance) const;
  void paintAxis(QPainter& painter) const;
  void paintBars(QPainter& painter) const;
  void paintClasses(QPainter& painter) const;
  QString tipAt(double x) const;

  std::vector<FrameStep> steps_;
  ClassTable classes_;
  std::vector<int> shown_;  ///< Classes that have a line.
  int frames_ = 1;
  int playhead_ = 0;
  double most_ = 0;
  QString note_;
};

}  // namespace spolvero::ui
