#include "ui/tools/view_tools.h"

namespace spolvero::ui {

QString PanTool::name() const {
  return tr("Pan");
}

QString PanTool::help() const {
  return tr("Drags the picture. Hold Space or use the middle button with any tool.");
}

QCursor PanTool::cursor() const {
  return dragging_ ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
}

void PanTool::press(ToolContext&, const ToolPointer& pointer) {
  dragging_ = true;
  lastInView_ = pointer.viewPos;
}

void PanTool::move(ToolContext& context, const ToolPointer& pointer) {
  if (!dragging_) return;
  context.view.panBy(pointer.viewPos - lastInView_);
  lastInView_ = pointer.viewPos;
}

void PanTool::release(ToolContext& context, const ToolPointer& pointer) {
  move(context, pointer);
  dragging_ = false;
}

QString ZoomTool::name() const {
  return tr("Zoom");
}

QString ZoomTool::help() const {
  return tr("Click to zoom in, Ctrl+click to zoom out. The wheel zooms with any tool.");
}

QCursor ZoomTool::cursor() const {
  return Qt::PointingHandCursor;
}

void ZoomTool::press(ToolContext& context, const ToolPointer& pointer) {
  const bool out = pointer.modifiers.testFlag(Qt::ControlModifier);
  context.view.zoomAt(pointer.viewPos, out ? 0.5 : 2.0);
}

}  // namespace spolvero::ui
