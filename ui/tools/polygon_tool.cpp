#include "ui/tools/polygon_tool.h"

#include "ui/tools/shape_tools.h"

#include <QPainter>
#include <QPainterPath>

namespace spolvero::ui {

namespace {
/// How close to the first corner a click closes the polygon, in view pixels.
constexpr double kCloseDistance = 8;
constexpr double kHandleRadius = 3;
}  // namespace

QString PolygonTool::name() const {
  return tr("Polygon");
}

QString PolygonTool::help() const {
  return tr(
      "Click the corners. Enter, a double click or a click on the first corner fills the "
      "polygon; Backspace takes a corner back; Esc gives up. Shift keeps to steps of 45°.");
}

void PolygonTool::press(ToolContext& context, const ToolPointer& pointer) {
  follow(pointer);
  if (corners_.size() >= 3) {
    const QPointF toFirst = (pointer.imagePos - corners_.front()) * pointer.viewScale;
    if (toFirst.manhattanLength() <= kCloseDistance) return close(context);
  }
  corners_.push_back(next_);
  Q_EMIT overlayChanged();
}

void PolygonTool::move(ToolContext&, const ToolPointer& pointer) {
  follow(pointer);
}

void PolygonTool::release(ToolContext&, const ToolPointer&) {}

void PolygonTool::doubleClick(ToolContext& context, const ToolPointer&) {
  // The press of the first of both clicks has set the last corner.
  close(context);
}

void PolygonTool::hover(ToolContext&, const ToolPointer& pointer) {
  follow(pointer);
}

bool PolygonTool::key(ToolContext& context, int key) {
  if (corners_.empty()) return false;
  switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      close(context);
      return true;
    case Qt::Key_Backspace:
      corners_.pop_back();
      Q_EMIT overlayChanged();
      return true;
    case Qt::Key_Escape:
      cancel(context);
      return true;
    default:
      return false;
  }
}

void PolygonTool::cancel(ToolContext&) {
  corners_.clear();
  Q_EMIT overlayChanged();
}

void PolygonTool::close(ToolContext& context) {
  const std::vector<QPointF> corners = std::exchange(corners_, {});
  if (corners.size() >= 3) {
    const ToolPointer first{corners.front()};
    if (beginPainting(context, first.pixel())) {
      paintCovered(context, coverPolygon(corners, context.document.layout().rect()));
      endPainting(context);
    }
  }
  Q_EMIT overlayChanged();
}

void PolygonTool::follow(const ToolPointer& pointer) {
  const bool straight = pointer.modifiers.testFlag(Qt::ShiftModifier) && !corners_.empty();
  next_ = straight ? constrainedToAngle(corners_.back(), pointer.imagePos) : pointer.imagePos;
  if (isBusy()) Q_EMIT overlayChanged();
}

void PolygonTool::paintOverlay(QPainter& painter,
                               const ToolContext& context,
                               const QTransform& viewFromImage) const {
  if (!isBusy()) return;
  QPainterPath path(corners_.front());
  for (std::size_t i = 1; i < corners_.size(); ++i) path.lineTo(corners_[i]);
  path.lineTo(next_);
  path.closeSubpath();
  paintPreview(painter, context, viewFromImage, path);
  painter.setPen(QPen(Qt::black, 1));
  painter.setBrush(Qt::white);
  for (const QPointF corner : corners_) {
    painter.drawEllipse(viewFromImage.map(corner), kHandleRadius, kHandleRadius);
  }
}

QRectF PolygonTool::overlayBounds() const {
  if (!isBusy()) return {};
  QRectF bounds(next_, next_);
  for (const QPointF corner : corners_) {
    bounds.setLeft(std::min(bounds.left(), corner.x()));
    bounds.setTop(std::min(bounds.top(), corner.y()));
    bounds.setRight(std::max(bounds.right(), corner.x()));
    bounds.setBottom(std::max(bounds.bottom(), corner.y()));
  }
  return bounds.adjusted(-0.5, -0.5, 0.5, 0.5);
}

}  // namespace spolvero::ui
