#include "ui/timeline/path_chart.h"

#include "ui/timeline/frame_scale.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <map>

namespace spolvero::ui {

namespace {

constexpr std::size_t kMostClasses = 4;
constexpr int kTop = 18;
constexpr int kBottom = 4;

/// Lines are told apart by their dashes too.
constexpr Qt::PenStyle kDashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

QColor colourOf(const ClassInfo& info) {
  return {info.colour.r, info.colour.g, info.colour.b};
}

}  // namespace

PathChart::PathChart(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("pathChart"));
  setAccessibleName(tr("Distance between neighbouring frames"));
}

void PathChart::setSteps(std::vector<FrameStep> steps, ClassTable classes, int frames) {
  steps_ = std::move(steps);
  classes_ = std::move(classes);
  frames_ = std::max(1, frames);
  chooseClasses();
  update();
}

void PathChart::setPlayhead(int frame) {
  if (frame == playhead_) return;
  playhead_ = frame;
  update();
}

void PathChart::setNote(const QString& note) {
  note_ = note;
  update();
}

/// Those whose steps add up to most.
void PathChart::chooseClasses() {
  std::map<int, double> sums;
  most_ = 0;
  for (const auto& step : steps_) {
    most_ = std::max(most_, step.distance);
    for (const auto& [id, distance] : step.ofClass) {
      if (id < classes_.size()) sums[id] += distance;
    }
  }
  std::vector<std::pair<double, int>> order;
  for (const auto& [id, sum] : sums) order.emplace_back(-sum, id);
  std::ranges::sort(order);
  shown_.clear();
  for (std::size_t i = 0; i < std::min(order.size(), kMostClasses); ++i) {
    shown_.push_back(order[i].second);
  }
  for (const auto& step : steps_) {
    for (const int id : shown_) {
      const auto found = step.ofClass.find(id);
      if (found != step.ofClass.end()) most_ = std::max(most_, found->second);
    }
  }
}

QRectF PathChart::plot() const {
  return {double(FrameScale::kLeft),
          double(kTop),
          std::max(1.0, double(width() - FrameScale::kLeft - FrameScale::kRight)),
          std::max(1.0, double(height() - kTop - kBottom))};
}

double PathChart::yOf(double distance) const {
  return plot().bottom() - (most_ > 0 ? distance / most_ : 0) * plot().height();
}

void PathChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  if (steps_.empty()) {
    painter.setPen(palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect().adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap, note_);
    return;
  }
  paintAxis(painter);
  paintBars(painter);
  paintClasses(painter);
  const double x = FrameScale(width(), frames_).xOf(playhead_);
  painter.setPen(QPen(palette().color(QPalette::Text), 1));
  painter.drawLine(QPointF(x, kTop), QPointF(x, height()));
}

void PathChart::paintAxis(QPainter& painter) const {
  auto small = font();
  small.setPointSizeF(small.pointSizeF() * 0.85);
  painter.setFont(small);
  painter.setPen(palette().color(QPalette::WindowText));
  const QRectF labels(2, plot().top(), FrameScale::kLeft - 8, plot().height());
  painter.drawText(labels, Qt::AlignRight | Qt::AlignTop, QString::number(most_, 'g', 3));
  painter.drawText(labels, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("0"));
  painter.setPen(palette().color(QPalette::Mid));
  painter.drawLine(plot().bottomLeft(), plot().bottomRight());
}

/// From each frame to the next one.
void PathChart::paintBars(QPainter& painter) const {
  const FrameScale scale(width(), frames_);
  auto colour = palette().color(QPalette::Highlight);
  colour.setAlpha(150);
  for (std::size_t i = 0; i < steps_.size(); ++i) {
    const double left = scale.xOf(double(i));
    const double right = std::min(scale.xOf(double(i) + 1), plot().right() + FrameScale::kRight);
    const double gap = right - left > 4 ? 1 : 0;
    const double top = yOf(steps_[i].distance);
    painter.fillRect(QRectF(left, top, right - left - gap, plot().bottom() - top), colour);
  }
}

void PathChart::paintClasses(QPainter& painter) const {
  const FrameScale scale(width(), frames_);
  double legend = plot().left();
  for (std::size_t line = 0; line < shown_.size(); ++line) {
    const auto& info = classes_[shown_[line]];
    QPainterPath path;
    bool drawing = false;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      const auto found = steps_[i].ofClass.find(info.id);
      if (found == steps_[i].ofClass.end()) {
        drawing = false;
        continue;
      }
      const QPointF point(scale.xOf(double(i) + 0.5), yOf(found->second));
      drawing ? path.lineTo(point) : path.moveTo(point);
      drawing = true;
    }
    const QPen pen(colourOf(info), 1.8, kDashes[line]);
    painter.strokePath(path, pen);
    painter.setPen(pen);
    painter.drawLine(QPointF(legend, kTop / 2.0), QPointF(legend + 18, kTop / 2.0));
    painter.setPen(palette().color(QPalette::Text));
    const auto name =
        painter.fontMetrics().elidedText(QString::fromStdString(info.name), Qt::ElideRight, 90);
    painter.drawText(QPointF(legend + 22, kTop / 2.0 + painter.fontMetrics().ascent() / 2.0 - 1),
                     name);
    legend += 40 + painter.fontMetrics().horizontalAdvance(name);
  }
}

QString PathChart::tipAt(double x) const {
  if (steps_.empty()) return note_;
  const auto index =
      std::min(std::size_t(FrameScale(width(), frames_).frameAt(x)), steps_.size() - 1);
  auto text = tr("Frame %1 to %2: %3")
                  .arg(index)
                  .arg(index + 1)
                  .arg(QString::number(steps_[index].distance, 'g', 4));
  for (const int id : shown_) {
    const auto found = steps_[index].ofClass.find(id);
    if (found == steps_[index].ofClass.end()) continue;
    text +=
        QStringLiteral("\n%1: %2")
            .arg(QString::fromStdString(classes_[id].name), QString::number(found->second, 'g', 4));
  }
  return text;
}

bool PathChart::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos().x()), this);
    return true;
  }
  return QWidget::event(event);
}

}  // namespace spolvero::ui
