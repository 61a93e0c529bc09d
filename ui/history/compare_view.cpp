#include "ui/history/compare_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace spolvero::ui {

namespace {

constexpr double kLargestZoom = 32;
constexpr double kSmallestZoom = 0.05;
constexpr double kGrip = 9;  ///< px to either side of the divider.
constexpr double kKeyStep = 0.02;
constexpr int kGap = 4;  ///< px between two panes.

}  // namespace

CompareView::CompareView(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("compareView"));
  setAccessibleName(tr("Two pictures compared"));
  setAccessibleDescription(tr("Left and right arrows move the divider"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setMinimumSize(240, 160);
}

void CompareView::setPictures(const QImage& first, const QImage& second) {
  first_ = first;
  second_ = second.size() == first.size()
                ? second
                : second.scaled(first.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  difference_ = {};
  zoomToFit();
}

void CompareView::setTitles(const QString& first, const QString& second) {
  firstTitle_ = first;
  secondTitle_ = second;
  update();
}

void CompareView::setDifference(const QImage& difference) {
  difference_ = difference;
  update();
}

void CompareView::setMode(CompareMode mode) {
  mode_ = mode;
  if (fits_) zoomToFit();
  update();
}

void CompareView::setDivider(double share) {
  divider_ = std::clamp(share, 0.0, 1.0);
  update();
}

/// Side by side there are two panes, else one.
QRectF CompareView::pane(int index) const {
  if (mode_ != CompareMode::SideBySide) return rect();
  const double width = (this->width() - kGap) / 2.0;
  return {index * (width + kGap), 0, width, double(height())};
}

QRectF CompareView::pictureRect(const QRectF& pane) const {
  QRectF rect(QPointF(), QSizeF(first_.size()) * zoom_);
  rect.moveCenter(pane.center() + offset_);
  return rect;
}

void CompareView::zoomToFit() {
  fits_ = true;
  offset_ = {};
  if (first_.isNull()) return;
  const auto size = pane(0).size();
  zoom_ = std::clamp(std::min(size.width() / first_.width(), size.height() / first_.height()),
                     kSmallestZoom,
                     kLargestZoom);
  update();
}

void CompareView::zoomOneToOne() {
  fits_ = false;
  zoom_ = 1 / devicePixelRatioF();
  update();
}

void CompareView::zoomBy(double factor, QPointF about) {
  const double next = std::clamp(zoom_ * factor, kSmallestZoom, kLargestZoom);
  const int index = mode_ == CompareMode::SideBySide && about.x() > width() / 2.0 ? 1 : 0;
  const auto fromCentre = about - pane(index).center();
  // The place under the pointer stays where it is.
  offset_ = fromCentre - (fromCentre - offset_) * (next / zoom_);
  zoom_ = next;
  fits_ = false;
  update();
}

void CompareView::resizeEvent(QResizeEvent*) {
  if (fits_) zoomToFit();
}

void CompareView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::Dark));
  if (first_.isNull()) return;
  if (mode_ == CompareMode::Difference) {
    paintPane(painter, pane(0), difference_, tr("Differences"));
    return;
  }
  if (mode_ == CompareMode::SideBySide) {
    paintPane(painter, pane(0), first_, firstTitle_);
    paintPane(painter, pane(1), second_, secondTitle_);
    return;
  }
  const double at = divider_ * width();
  painter.save();
  painter.setClipRect(QRectF(at, 0, width() - at, height()));
  paintPane(painter, pane(0), second_, {});
  paintTitle(painter, pane(0), secondTitle_, true);
  painter.setClipRect(QRectF(0, 0, at, height()));
  paintPane(painter, pane(0), first_, firstTitle_);
  painter.restore();
  paintDivider(painter);
}

void CompareView::paintPane(QPainter& painter,
                            const QRectF& pane,
                            const QImage& image,
                            const QString& title) {
  painter.save();
  painter.setClipRect(pane, Qt::IntersectClip);
  painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom_ * devicePixelRatioF() < 2);
  if (!image.isNull()) painter.drawImage(pictureRect(pane), image);
  paintTitle(painter, pane, title, false);
  painter.restore();
}

void CompareView::paintTitle(QPainter& painter,
                             const QRectF& pane,
                             const QString& title,
                             bool atRight) {
  if (title.isEmpty()) return;
  constexpr int kMargin = 8;
  const auto text = fontMetrics().elidedText(title, Qt::ElideRight, int(pane.width() / 2) - 40);
  QRectF box(0, 0, fontMetrics().horizontalAdvance(text) + 16, fontMetrics().height() + 6);
  box.moveTop(pane.top() + kMargin);
  if (atRight) {
    box.moveRight(pane.right() - kMargin);
  } else {
    box.moveLeft(pane.left() + kMargin);
  }
  painter.setRenderHint(QPainter::Antialiasing);
  QColor ground = palette().color(QPalette::Window);
  ground.setAlphaF(0.85F);
  QPainterPath path;
  path.addRoundedRect(box, 5, 5);
  painter.fillPath(path, ground);
  painter.setPen(palette().color(QPalette::WindowText));
  painter.drawText(box, Qt::AlignCenter, text);
}

void CompareView::paintDivider(QPainter& painter) {
  const double x = divider_ * width();
  const auto colour =
      hasFocus() ? palette().color(QPalette::Highlight) : palette().color(QPalette::WindowText);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette().color(QPalette::Window), 4));
  painter.drawLine(QPointF(x, 0), QPointF(x, height()));
  painter.setPen(QPen(colour, 2));
  painter.drawLine(QPointF(x, 0), QPointF(x, height()));
  const QPointF centre(x, height() / 2.0);
  painter.setBrush(palette().color(QPalette::Window));
  painter.drawEllipse(centre, kGrip + 3, kGrip + 3);
  for (const int side : {-1, 1}) {
    const double tip = x + side * 7.0;
    const double root = x + side * 3.0;
    painter.drawPolyline(
        QPolygonF({{root, centre.y() - 4}, {tip, centre.y()}, {root, centre.y() + 4}}));
  }
}

bool CompareView::isOverDivider(QPointF position) const {
  return mode_ == CompareMode::Slider && std::abs(position.x() - divider_ * width()) <= kGrip;
}

void CompareView::wheelEvent(QWheelEvent* event) {
  constexpr double kPerStep = 1.2;
  const double steps = event->angleDelta().y() / 120.0;
  if (steps != 0) zoomBy(std::pow(kPerStep, steps), event->position());
  event->accept();
}

void CompareView::mousePressEvent(QMouseEvent* event) {
  lastPosition_ = event->position();
  drag_ = event->button() == Qt::LeftButton && isOverDivider(event->position()) ? Drag::Divider
                                                                                : Drag::Picture;
}

void CompareView::mouseMoveEvent(QMouseEvent* event) {
  const auto position = event->position();
  if (drag_ == Drag::Divider) {
    setDivider(position.x() / std::max(1, width()));
  } else if (drag_ == Drag::Picture) {
    offset_ += position - lastPosition_;
    fits_ = false;
    update();
  }
  lastPosition_ = position;
  const bool sideways = drag_ == Drag::Divider || (drag_ == Drag::None && isOverDivider(position));
  setCursor(sideways ? Qt::SplitHCursor
                     : (drag_ == Drag::Picture ? Qt::ClosedHandCursor : Qt::OpenHandCursor));
}

void CompareView::mouseReleaseEvent(QMouseEvent*) {
  drag_ = Drag::None;
}

void CompareView::mouseDoubleClickEvent(QMouseEvent*) {
  zoomToFit();
}

void CompareView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      setDivider(divider_ - kKeyStep);
      return;
    case Qt::Key_Right:
      setDivider(divider_ + kKeyStep);
      return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      zoomBy(1.25, rect().center());
      return;
    case Qt::Key_Minus:
      zoomBy(0.8, rect().center());
      return;
    case Qt::Key_0:
      zoomToFit();
      return;
    case Qt::Key_1:
      zoomOneToOne();
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace spolvero::ui
