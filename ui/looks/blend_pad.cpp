#include "ui/looks/blend_pad.h"

#include "core/appearance/look_mixing.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr double kMargin = 8;
constexpr double kHandleRadius = 8;
constexpr double kStep = 0.02;
constexpr double kLargeStep = 0.1;
constexpr int kCornerSide = 46;

}  // namespace

BlendPad::BlendPad(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("blendPad"));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::CrossCursor);
  setAccessibleName(tr("Blend between the corners"));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  describe();
}

void BlendPad::setCorners(int count) {
  corners_ = count == 3 ? 3 : 4;
  setPoint(point_);
}

void BlendPad::setPoint(QPointF point) {
  point_ = {std::clamp(point.x(), 0.0, 1.0), std::clamp(point.y(), 0.0, 1.0)};
  if (corners_ == 3) {
    // Into the triangle: the point that its shares stand for.
    const auto shares = triangleWeights(point_.x(), point_.y());
    point_ = {shares[0] * 0.5 + shares[2], shares[1] + shares[2]};
  }
  describe();
  update();
}

std::vector<double> BlendPad::weights() const {
  return corners_ == 3 ? triangleWeights(point_.x(), point_.y())
                       : bilinearWeights(point_.x(), point_.y());
}

void BlendPad::setPicture(int corner, const QImage& picture) {
  if (corner < 0 || corner >= static_cast<int>(pictures_.size())) return;
  pictures_[static_cast<std::size_t>(corner)] = picture;
  update();
}

void BlendPad::setInForce(bool inForce) {
  if (inForce_ == inForce) return;
  inForce_ = inForce;
  update();
}

void BlendPad::describe() {
  QStringList parts;
  int corner = 0;
  for (const double share : weights()) {
    parts << tr("corner %1: %2 %").arg(++corner).arg(qRound(100 * share));
  }
  setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

QRectF BlendPad::field() const {
  const double side = std::min(width(), height()) - 2 * kMargin;
  return {(width() - side) / 2, (height() - side) / 2, side, side};
}

QPointF BlendPad::cornerPoint(int corner) const {
  static constexpr double kSquare[4][2] = {{0, 0}, {1, 0}, {0, 1}, {1, 1}};
  static constexpr double kTriangle[3][2] = {{0.5, 0}, {0, 1}, {1, 1}};
  const auto* at = corners_ == 3 ? kTriangle[corner] : kSquare[corner];
  const auto area = field();
  return {area.left() + at[0] * area.width(), area.top() + at[1] * area.height()};
}

void BlendPad::moveTo(QPointF inWidget) {
  const auto area = field();
  setPoint(
      {(inWidget.x() - area.left()) / area.width(), (inWidget.y() - area.top()) / area.height()});
  Q_EMIT moved();
}

void BlendPad::moveBy(double dx, double dy) {
  setPoint(point_ + QPointF(dx, dy));
  Q_EMIT moved();
}

void BlendPad::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) moveTo(event->position());
}

void BlendPad::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons().testFlag(Qt::LeftButton)) moveTo(event->position());
}

void BlendPad::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) Q_EMIT released();
}

void BlendPad::keyPressEvent(QKeyEvent* event) {
  const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? kLargeStep : kStep;
  switch (event->key()) {
    case Qt::Key_Left:
      return moveBy(-step, 0);
    case Qt::Key_Right:
      return moveBy(step, 0);
    case Qt::Key_Up:
      return moveBy(0, -step);
    case Qt::Key_Down:
      return moveBy(0, step);
    default:
      QWidget::keyPressEvent(event);
  }
}

void BlendPad::keyReleaseEvent(QKeyEvent* event) {
  const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
  if (arrow && !event->isAutoRepeat()) Q_EMIT released();
  QWidget::keyReleaseEvent(event);
}

void BlendPad::paintCorner(QPainter& painter, int corner) const {
  const auto area = field();
  const double side = std::min<double>(kCornerSide, area.width() / 4);
  QRectF place(QPointF(), QSizeF(side, side));
  const auto at = cornerPoint(corner);
  place.moveLeft(std::clamp(at.x() - side / 2, area.left(), area.right() - side));
  place.moveTop(at.y() <= area.center().y() ? area.top() : area.bottom() - side);
  QPainterPath rounded;
  rounded.addRoundedRect(place, 6, 6);
  painter.fillPath(rounded, palette().color(QPalette::AlternateBase));
  const auto& picture = pictures_[static_cast<std::size_t>(corner)];
  if (!picture.isNull()) {
    painter.save();
    painter.setClipPath(rounded);
    QRectF target(QPointF(),
                  QSizeF(picture.size()).scaled(place.size(), Qt::KeepAspectRatioByExpanding));
    target.moveCenter(place.center());
    painter.drawImage(target, picture);
    painter.restore();
  }
  painter.setPen(QPen(palette().color(QPalette::Mid), 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(place, 6, 6);
  const double share = weights()[static_cast<std::size_t>(corner)];
  const auto text = QStringLiteral("%1 %").arg(qRound(100 * share));
  const bool top = place.top() <= area.top() + 1;
  const QRectF line(place.center().x() - 30, top ? place.bottom() + 1 : place.top() - 17, 60, 16);
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(line, Qt::AlignCenter, text);
}

void BlendPad::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const auto area = field();
  QPainterPath shape;
  if (corners_ == 3) {
    shape.addPolygon(QPolygonF({cornerPoint(0), cornerPoint(1), cornerPoint(2), cornerPoint(0)}));
  } else {
    shape.addRoundedRect(area, 8, 8);
  }
  painter.fillPath(shape, palette().color(QPalette::Base));
  painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), 1));
  painter.drawPath(shape);
  for (int corner = 0; corner < corners_; ++corner) paintCorner(painter, corner);
  const QPointF handle(area.left() + point_.x() * area.width(),
                       area.top() + point_.y() * area.height());
  painter.setPen(QPen(palette().color(QPalette::Text), 2));
  painter.setBrush(inForce_ ? palette().brush(QPalette::Highlight) : QBrush(Qt::NoBrush));
  painter.drawEllipse(handle, kHandleRadius, kHandleRadius);
  painter.drawLine(handle - QPointF(3, 0), handle + QPointF(3, 0));
  painter.drawLine(handle - QPointF(0, 3), handle + QPointF(0, 3));
}

}  // namespace spolvero::ui
