#include "ui/training/curve_chart.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace spolvero::ui {

namespace {

constexpr int kMarks = 5;
constexpr double kLeast = 1e-12;

/// Okabe and Ito's colours, which people with any colour vision tell apart.
constexpr std::array<QRgb, 7> kColours{
    0xffe69f00, 0xff56b4e9, 0xff009e73, 0xffcc79a7, 0xff0072b2, 0xffd55e00, 0xfff0e442};
constexpr std::array<Qt::PenStyle, 4> kStyles{
    Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

QString numberText(double value) {
  return QLocale().toString(value, 'g', 4);
}

}  // namespace

std::vector<double> axisMarks(double from, double to, int count) {
  std::vector<double> marks;
  if (!(to > from) || count < 1) return marks;
  const double raw = (to - from) / count;
  const double power = std::pow(10.0, std::floor(std::log10(raw)));
  double step = 10 * power;
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= raw * 0.999) {
      step = factor * power;
      break;
    }
  }
  for (double n = std::ceil(from / step - 1e-9); n * step <= to + 1e-9 * step; ++n) {
    marks.push_back(n * step);
  }
  return marks;
}

CurveChart::CurveChart(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setAccessibleName(tr("Curves of the training"));
}

void CurveChart::setCurves(Curves curves) {
  curves_ = std::move(curves);
  setSmoothing(smoothing_);
}

void CurveChart::setHidden(const std::set<std::string>& names) {
  hidden_ = names;
  fit();
}

void CurveChart::setSmoothing(double share) {
  smoothing_ = std::clamp(share, 0.0, 0.999);
  smooth_.clear();
  for (const auto& [name, curve] : curves_) smooth_[name] = smoothed(curve, smoothing_);
  fit();
}

void CurveChart::setLogarithmic(bool on) {
  logarithmic_ = on;
  fit();
}

QPen CurveChart::penOf(const std::string& name) const {
  const auto at = std::size_t(std::distance(curves_.begin(), curves_.find(name)));
  QPen pen(QColor::fromRgb(kColours[at % kColours.size()]), 2);
  pen.setStyle(kStyles[at / kColours.size() % kStyles.size()]);
  pen.setCosmetic(true);
  return pen;
}

double CurveChart::scaled(double value) const {
  return logarithmic_ ? std::log10(value) : value;
}

bool CurveChart::shows(double value) const {
  return std::isfinite(value) && (!logarithmic_ || value > kLeast);
}

void CurveChart::fit() {
  double left = std::numeric_limits<double>::max();
  double bottom = left;
  double right = -left;
  double top = -left;
  for (const auto& [name, curve] : smooth_) {
    if (hidden_.contains(name)) continue;
    for (std::size_t i = 0; i < curve.steps.size(); ++i) {
      if (!shows(curve.values[i])) continue;
      left = std::min(left, curve.steps[i]);
      right = std::max(right, curve.steps[i]);
      bottom = std::min(bottom, scaled(curve.values[i]));
      top = std::max(top, scaled(curve.values[i]));
    }
  }
  data_ = {};
  if (right >= left) {
    const double wide = right > left ? right - left : 1;
    const double high = top > bottom ? top - bottom : std::max(std::abs(top), 1.0);
    data_ = QRectF(left, bottom - 0.05 * high, wide, 1.1 * high);
  }
  update();
}

QRectF CurveChart::plotRect() const {
  const auto metrics = fontMetrics();
  const int left = metrics.horizontalAdvance(QStringLiteral("-0.00000")) + 8;
  return QRectF(rect()).adjusted(left, 8, -14, -metrics.height() - 10);
}

QPointF CurveChart::inPlot(double step, double value) const {
  const auto plot = plotRect();
  return {plot.left() + (step - data_.left()) / data_.width() * plot.width(),
          plot.bottom() - (scaled(value) - data_.top()) / data_.height() * plot.height()};
}

void CurveChart::paintAxes(QPainter& painter) const {
  const auto plot = plotRect();
  auto grid = palette().color(QPalette::WindowText);
  grid.setAlphaF(0.15F);
  const auto quiet = palette().color(QPalette::PlaceholderText);
  const int height = fontMetrics().height();
  for (const double mark : axisMarks(data_.top(), data_.bottom(), kMarks)) {
    const double value = logarithmic_ ? std::pow(10.0, mark) : mark;
    const double y = inPlot(data_.left(), value).y();
    painter.setPen(QPen(grid, 1));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setPen(quiet);
    painter.drawText(QRectF(0, y - height / 2.0, plot.left() - 6, height),
                     Qt::AlignRight | Qt::AlignVCenter,
                     numberText(value));
  }
  for (const double mark : axisMarks(data_.left(), data_.right(), kMarks)) {
    const double x = plot.left() + (mark - data_.left()) / data_.width() * plot.width();
    painter.setPen(QPen(grid, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(quiet);
    painter.drawText(QRectF(x - 50, plot.bottom() + 4, 100, height),
                     Qt::AlignHCenter | Qt::AlignTop,
                     QLocale().toString(qlonglong(std::llround(mark))));
  }
}

/// At most a few points per pixel are drawn, so that long trainings stay quick.
void CurveChart::paintCurve(QPainter& painter, const Curve& curve, const QPen& pen) const {
  const auto points = std::size_t(std::max(1.0, 3 * plotRect().width()));
  const auto stride = std::max<std::size_t>(1, curve.steps.size() / points);
  QPolygonF line;
  for (std::size_t i = 0; i < curve.steps.size(); i += stride) {
    if (shows(curve.values[i])) line << inPlot(curve.steps[i], curve.values[i]);
  }
  painter.setPen(pen);
  if (line.size() == 1) {
    painter.drawEllipse(line.front(), 2, 2);
  } else {
    painter.drawPolyline(line);
  }
}

void CurveChart::paintReading(QPainter& painter) const {
  const auto plot = plotRect();
  if (!pointerX_ || *pointerX_ < plot.left() || *pointerX_ > plot.right()) return;
  const double step = data_.left() + (*pointerX_ - plot.left()) / plot.width() * data_.width();
  QStringList lines;
  for (const auto& [name, curve] : smooth_) {
    if (hidden_.contains(name) || curve.steps.empty()) continue;
    auto at = std::ranges::lower_bound(curve.steps, step);
    if (at == curve.steps.end()) --at;
    const auto i = std::size_t(std::distance(curve.steps.begin(), at));
    if (lines.isEmpty()) lines << tr("Step %1").arg(qlonglong(curve.steps[i]));
    lines << QStringLiteral("%1  %2").arg(QString::fromStdString(name),
                                          numberText(curve.values[i]));
    if (shows(curve.values[i])) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(penOf(name).color());
      painter.drawEllipse(inPlot(curve.steps[i], curve.values[i]), 3.5, 3.5);
    }
  }
  auto mark = palette().color(QPalette::WindowText);
  mark.setAlphaF(0.4F);
  painter.setPen(QPen(mark, 1));
  painter.drawLine(QPointF(*pointerX_, plot.top()), QPointF(*pointerX_, plot.bottom()));
  const auto text = lines.join(QLatin1Char('\n'));
  auto box = QRectF(fontMetrics().boundingRect(QRect(0, 0, 400, 600), Qt::AlignLeft, text))
                 .adjusted(-8, -6, 8, 6);
  const bool leftOf = *pointerX_ + box.width() + 12 > plot.right();
  box.moveTopLeft({leftOf ? *pointerX_ - box.width() - 8 : *pointerX_ + 8, plot.top() + 4});
  painter.setPen(Qt::NoPen);
  painter.setBrush(palette().color(QPalette::ToolTipBase));
  painter.drawRoundedRect(box, 4, 4);
  painter.setPen(palette().color(QPalette::ToolTipText));
  painter.drawText(box.adjusted(8, 6, -8, -6), Qt::AlignLeft, text);
}

void CurveChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  if (data_.isEmpty()) {
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect(), Qt::AlignCenter, tr("No values yet"));
    return;
  }
  paintAxes(painter);
  painter.setClipRect(plotRect());
  for (const auto& [name, curve] : curves_) {
    if (hidden_.contains(name) || smoothing_ == 0) continue;
    auto pen = penOf(name);
    auto faint = pen.color();
    faint.setAlphaF(0.25F);
    pen.setColor(faint);
    pen.setWidthF(1);
    paintCurve(painter, curve, pen);
  }
  for (const auto& [name, curve] : smooth_) {
    if (!hidden_.contains(name)) paintCurve(painter, curve, penOf(name));
  }
  painter.setClipping(false);
  paintReading(painter);
}

void CurveChart::mouseMoveEvent(QMouseEvent* event) {
  pointerX_ = event->position().x();
  update();
}

void CurveChart::leaveEvent(QEvent*) {
  pointerX_.reset();
  update();
}

}  // namespace spolvero::ui
