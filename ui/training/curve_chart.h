#pragma once

#include "core/runs/run_view.h"

#include <QColor>
#include <QWidget>

#include <optional>
#include <set>

namespace spolvero::ui {

/// Curves over the steps of a training: smoothed in front of what was measured, each with a colour
/// and a dash pattern of its own, on a plain or logarithmic scale. The pointer reads values off.
///
/// Our own because the plotting libraries for Qt in Debian come under the GPL alone, which this
/// program's licence does not go with.
class CurveChart : public QWidget {
  Q_OBJECT

 public:
  explicit CurveChart(QWidget* parent = nullptr);

  void setCurves(Curves curves);
  /// Curves that do not show.
  void setHidden(const std::set<std::string>& names);
  /// Share of the past in the smoothed curves, 0 to below 1.
  void setSmoothing(double share);
  void setLogarithmic(bool on);

  /// How a curve is drawn; for legends.
  QPen penOf(const std::string& name) const;
  QSize sizeHint() const override { return {520, 280}; }
  QSize minimumSizeHint() const override { return {240, 140}; }

  /// Steps and values that the axes reach over; for tests.
  QRectF dataRect() const { return data_; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void fit();
  QRectF plotRect() const;
  QPointF inPlot(double step, double value) const;
  double scaled(double value) const;
  bool shows(double value) const;
  void paintAxes(QPainter& painter) const;
  void paintCurve(QPainter& painter, const Curve& curve, const QPen& pen) const;
  void paintReading(QPainter& painter) const;

  Curves curves_;
  Curves smooth_;
  std::set<std::string> hidden_;
  double smoothing_ = 0.6;
  bool logarithmic_ = false;
  QRectF data_;  ///< In steps and scaled values.
  std::optional<double> pointerX_;
};

/// Round numbers between two values, about `count` of them, for the marks of an axis.
std::vector<double> axisMarks(double from, double to, int count);

}  // namespace spolvero::ui
