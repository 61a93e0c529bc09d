#include "ui/tools/selection_tools.h"

#include "ui/commands/selection_command.h"
#include "ui/tools/coverage.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace spolvero::ui {

namespace {

/// A shorter drag is a click.
constexpr double kClickDistance = 3;

QPoint pixelOf(QPointF point) {
  return {static_cast<int>(std::floor(point.x())), static_cast<int>(std::floor(point.y()))};
}

}  // namespace

SelectionMode SelectionTool::modeFor(Qt::KeyboardModifiers modifiers) {
  const bool adds = modifiers.testFlag(Qt::ShiftModifier);
  const bool takes = modifiers.testFlag(Qt::AltModifier);
  if (adds && takes) return SelectionMode::Intersect;
  if (adds) return SelectionMode::Add;
  return takes ? SelectionMode::Subtract : SelectionMode::Replace;
}

void SelectionTool::select(ToolContext& context, const Region& region, SelectionMode mode) const {
  auto& document = context.document;
  document.seal();
  const auto next =
      combined(document.selection(), Selection::of(region), mode, document.layout().rect());
  pushSelection(document, next, name());
}

bool SelectionTool::keyWith(ToolContext& context, int key, Qt::KeyboardModifiers modifiers) {
  if (key != Qt::Key_Escape || modifiers != Qt::NoModifier || isBusy()) return false;
  if (!context.document.selection()) return false;
  pushSelection(context.document, nullptr, tr("Select nothing"));
  return true;
}

void AreaSelectionTool::press(ToolContext&, const ToolPointer& pointer) {
  pulling_ = true;
  mode_ = modeFor(pointer.modifiers);
  pressedInView_ = pointer.viewPos;
  reach_ = 0;
  way_.assign(1, pointer.imagePos);
}

void AreaSelectionTool::move(ToolContext&, const ToolPointer& pointer) {
  if (pulling_) follow(pointer);
}

void AreaSelectionTool::release(ToolContext& context, const ToolPointer& pointer) {
  if (!pulling_) return;
  follow(pointer);
  pulling_ = false;
  if (reach_ >= kClickDistance) {
    select(context, covered(context.document.layout().rect()), mode_);
  } else if (mode_ == SelectionMode::Replace) {
    context.document.seal();
    pushSelection(context.document, nullptr, tr("Select nothing"));
  }
  Q_EMIT overlayChanged();
}

void AreaSelectionTool::cancel(ToolContext&) {
  pulling_ = false;
  Q_EMIT overlayChanged();
}

void AreaSelectionTool::follow(const ToolPointer& pointer) {
  const QPointF way = pointer.viewPos - pressedInView_;
  reach_ = std::max(reach_, std::hypot(way.x(), way.y()));
  way_.push_back(pointer.imagePos);
  Q_EMIT overlayChanged();
}

void AreaSelectionTool::paintOverlay(QPainter& painter,
                                     const ToolContext&,
                                     const QTransform& viewFromImage) const {
  if (!pulling_) return;
  const QPainterPath path = viewFromImage.map(outline());
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(Qt::black, 1));
  painter.drawPath(path);
  painter.setPen(QPen(Qt::white, 1, Qt::DashLine));
  painter.drawPath(path);
}

QRectF AreaSelectionTool::overlayBounds() const {
  return pulling_ ? outline().boundingRect().adjusted(-1, -1, 1, 1) : QRectF();
}

QString SelectRectangleTool::name() const {
  return tr("Select rectangle");
}

QString SelectRectangleTool::help() const {
  return tr(
      "Drag to select a rectangle: tools then change nothing outside of it. Shift adds, Alt takes "
      "away; a click or Esc selects nothing.");
}

Region SelectRectangleTool::covered(const Rect& layout) const {
  return coverRectangle(pixelOf(way().front()), pixelOf(way().back()), 0, layout);
}

QPainterPath SelectRectangleTool::outline() const {
  const QPoint a = pixelOf(way().front());
  const QPoint b = pixelOf(way().back());
  QPainterPath path;
  path.addRect(QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
                      QPointF(std::max(a.x(), b.x()) + 1, std::max(a.y(), b.y()) + 1)));
  return path;
}

QString SelectLassoTool::name() const {
  return tr("Lasso");
}

QString SelectLassoTool::help() const {
  return tr(
      "Draw around what shall be selected. Shift adds, Alt takes away; a click or Esc "
      "selects nothing.");
}

Region SelectLassoTool::covered(const Rect& layout) const {
  return coverPolygon(way(), layout);
}

QPainterPath SelectLassoTool::outline() const {
  QPainterPath path(way().front());
  for (const QPointF point : way()) path.lineTo(point);
  path.closeSubpath();
  return path;
}

QString SelectClassTool::name() const {
  return tr("Select class");
}

QString SelectClassTool::help() const {
  return tr(
      "Click to select the object or connected region under the pointer, with Ctrl "
      "everything of its class. Shift adds, Alt takes away.");
}

void SelectClassTool::press(ToolContext& context, const ToolPointer& pointer) {
  const Layout& layout = context.document.layout();
  const QPoint pixel = pointer.pixel();
  if (!layout.rect().contains(pixel.x(), pixel.y())) return;
  const auto label = layout.labels().at(pixel.x(), pixel.y());
  const auto object = layout.instances().at(pixel.x(), pixel.y());
  const auto mode = modeFor(pointer.modifiers);
  if (pointer.modifiers.testFlag(Qt::ControlModifier)) {
    select(context, coverLabel(layout.labels(), label), mode);
  } else if (object != 0) {
    const auto all = Selection::ofObject(layout.instances(), object);
    select(context, {all->mask(), all->box()}, mode);
  } else {
    select(context, connectedRegion(layout.labels(), pixel.x(), pixel.y()), mode);
  }
}

}  // namespace spolvero::ui
