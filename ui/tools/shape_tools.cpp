#include "ui/tools/shape_tools.h"

#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

#include <cmath>

namespace spolvero::ui {

namespace {

QPoint pixelOf(QPointF point) {
  return {static_cast<int>(std::floor(point.x())), static_cast<int>(std::floor(point.y()))};
}

/// The area of all pixels between two corner pixels, both included.
QRectF pixelRect(QPointF start, QPointF end) {
  const QPoint a = pixelOf(start);
  const QPoint b = pixelOf(end);
  return QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                QPointF(std::max(a.x(), b.x()) + 1, std::max(a.y(), b.y()) + 1));
}

constexpr int kPreviewAlpha = 110;

}  // namespace

void paintPreview(QPainter& painter,
                  const ToolContext& context,
                  const QTransform& viewFromImage,
                  const QPainterPath& pathInImage) {
  QColor fill(Qt::white);
  const ClassTable& classes = context.document.layout().classes();
  if (context.settings.currentClass() < classes.size()) {
    const Rgb colour = classes[context.settings.currentClass()].colour;
    fill = QColor(colour.r, colour.g, colour.b);
  }
  fill.setAlpha(kPreviewAlpha);
  const QPainterPath path = viewFromImage.map(pathInImage);
  painter.fillPath(path, fill);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(QColor(0, 0, 0, 200), 1));
  painter.drawPath(path);
  painter.setPen(QPen(QColor(255, 255, 255, 230), 1, Qt::DashLine));
  painter.drawPath(path);
}

int ShapeTool::outlineThickness(const ToolSettings& settings) {
  if (settings.shapeStyle() == ShapeStyle::Filled) return 0;
  return std::max(1, static_cast<int>(std::lround(2 * settings.brushRadiusPx())));
}

void ShapeTool::press(ToolContext& context, const ToolPointer& pointer) {
  if (!beginPainting(context, pointer.pixel())) return;
  state_ = State::Pulling;
  start_ = end_ = pointer.imagePos;
  pullTo(context, pointer);
}

void ShapeTool::move(ToolContext& context, const ToolPointer& pointer) {
  if (state_ == State::Pulling) pullTo(context, pointer);
}

void ShapeTool::release(ToolContext& context, const ToolPointer& pointer) {
  if (state_ != State::Pulling) return;
  pullTo(context, pointer);
  paintCovered(context, covered(context.settings, context.document.layout().rect()));
  endPainting(context);
  state_ = State::Idle;
  Q_EMIT overlayChanged();
}

void ShapeTool::cancel(ToolContext&) {
  if (state_ != State::Pulling) return;
  state_ = State::Idle;
  Q_EMIT overlayChanged();
}

void ShapeTool::pullTo(const ToolContext& context, const ToolPointer& pointer) {
  end_ = pointer.modifiers.testFlag(Qt::ShiftModifier) ? constrained(start_, pointer.imagePos)
                                                       : pointer.imagePos;
  bounds_ = outline(context.settings).boundingRect();
  Q_EMIT overlayChanged();
}

void ShapeTool::paintOverlay(QPainter& painter,
                             const ToolContext& context,
                             const QTransform& viewFromImage) const {
  if (isBusy()) paintPreview(painter, context, viewFromImage, outline(context.settings));
}

QRectF ShapeTool::overlayBounds() const {
  return isBusy() ? bounds_ : QRectF();
}

QString LineTool::name() const {
  return tr("Line");
}

QString LineTool::help() const {
  return tr("Drag a straight line as thick as the brush. Shift keeps to steps of 45°.");
}

QPointF LineTool::constrained(QPointF start, QPointF point) const {
  return constrainedToAngle(start, point);
}

Coverage LineTool::covered(const ToolSettings& settings, const Rect& clip) const {
  const double radius = settings.brushRadiusPx();
  return coverStroke({start(), radius}, {end(), radius}, settings.brushShape(), clip);
}

QPainterPath LineTool::outline(const ToolSettings& settings) const {
  const double radius = settings.brushRadiusPx();
  QPainterPath line(start());
  // A line without length has no outline to widen.
  line.lineTo(start() == end() ? end() + QPointF(1e-3, 0) : end());
  QPainterPathStroker stroker;
  stroker.setWidth(2 * radius);
  stroker.setCapStyle(settings.brushShape() == BrushShape::Round ? Qt::RoundCap : Qt::SquareCap);
  return stroker.createStroke(line);
}

QString RectangleTool::name() const {
  return tr("Rectangle");
}

QString RectangleTool::help() const {
  return tr(
      "Drag a rectangle, filled or as an outline as thick as the brush. Shift makes a "
      "square.");
}

QPointF RectangleTool::constrained(QPointF start, QPointF point) const {
  return constrainedToSquare(start, point);
}

Coverage RectangleTool::covered(const ToolSettings& settings, const Rect& clip) const {
  return coverRectangle(pixelOf(start()), pixelOf(end()), outlineThickness(settings), clip);
}

QPainterPath RectangleTool::outline(const ToolSettings& settings) const {
  const QRectF outer = pixelRect(start(), end());
  const int t = outlineThickness(settings);
  QPainterPath path;
  path.addRect(outer);
  if (t > 0 && outer.width() > 2 * t && outer.height() > 2 * t) {
    path.addRect(outer.adjusted(t, t, -t, -t));
  }
  return path;
}

QString EllipseTool::name() const {
  return tr("Ellipse");
}

QString EllipseTool::help() const {
  return tr(
      "Drag an ellipse, filled or as an outline as thick as the brush. Shift makes a circle.");
}

QPointF EllipseTool::constrained(QPointF start, QPointF point) const {
  return constrainedToSquare(start, point);
}

Coverage EllipseTool::covered(const ToolSettings& settings, const Rect& clip) const {
  return coverEllipse(pixelOf(start()), pixelOf(end()), outlineThickness(settings), clip);
}

QPainterPath EllipseTool::outline(const ToolSettings& settings) const {
  const QRectF outer = pixelRect(start(), end());
  const int t = outlineThickness(settings);
  QPainterPath path;
  path.addEllipse(outer);
  if (t > 0 && outer.width() > 2 * t && outer.height() > 2 * t) {
    path.addEllipse(outer.adjusted(t, t, -t, -t));
  }
  return path;
}

}  // namespace spolvero::ui
