#include "ui/tools/stroke_tools.h"

#include "ui/commands/layout_command.h"

namespace spolvero::ui {

bool PaintTool::beginPainting(ToolContext& context, QPoint startPixel) {
  const Layout& layout = context.document.layout();
  const int classId = classToPaint(context.settings);
  if (classId != kUnlabelled && classId >= layout.classes().size()) return false;
  if (!context.document.acceptsEdits()) return false;
  context.document.seal();
  paint_ = paintFor(context.document, classId, startPixel);
  forgetSealedSteps(context);
  return true;
}

void PaintTool::paintCovered(ToolContext& context, const Coverage& coverage) {
  if (coverage.box.empty()) return;
  forgetSealedSteps(context);
  const bool pushed = pushLayoutPart(context.document,
                                     painted(context.document, coverage, paint_, context.settings),
                                     name(),
                                     {QStringLiteral("stroke")});
  paintedSomething_ = paintedSomething_ || pushed;
}

void PaintTool::endPainting(ToolContext& context) {
  context.document.seal();
  paintedSomething_ = false;
}

void PaintTool::revertPainting(ToolContext& context) {
  forgetSealedSteps(context);
  if (paintedSomething_) context.document.undoStack()->undo();
  endPainting(context);
}

void PaintTool::forgetSealedSteps(const ToolContext& context) {
  if (mergeEpoch_ == context.document.mergeEpoch()) return;
  mergeEpoch_ = context.document.mergeEpoch();
  paintedSomething_ = false;
}

Dab StrokeTool::dabAt(const ToolContext& context, const ToolPointer& pointer) const {
  const double scale = context.settings.pressureScalesRadius() ? pointer.pressure : 1;
  return {pointer.imagePos,
          std::max(context.settings.brushRadiusPx() * scale, ToolSettings::kMinimumRadiusPx)};
}

void StrokeTool::press(ToolContext& context, const ToolPointer& pointer) {
  if (!beginPainting(context, pointer.pixel())) return;
  state_ = State::Stroking;
  const bool joins = pointer.modifiers.testFlag(Qt::ShiftModifier) && endOfLastStroke_ &&
                     lastDocument_ == &context.document;
  last_ = joins ? *endOfLastStroke_ : dabAt(context, pointer);
  coverTo(context, dabAt(context, pointer));
}

void StrokeTool::move(ToolContext& context, const ToolPointer& pointer) {
  if (state_ == State::Stroking) coverTo(context, dabAt(context, pointer));
}

void StrokeTool::release(ToolContext& context, const ToolPointer& pointer) {
  if (state_ != State::Stroking) return;
  // A lifted pen reports no pressure; its size is that of the last motion.
  coverTo(context, {pointer.imagePos, last_.radius});
  endOfLastStroke_ = last_;
  lastDocument_ = &context.document;
  state_ = State::Idle;
  endPainting(context);
}

void StrokeTool::cancel(ToolContext& context) {
  if (state_ != State::Stroking) return;
  state_ = State::Idle;
  revertPainting(context);
}

void StrokeTool::coverTo(ToolContext& context, const Dab& dab) {
  paintCovered(
      context,
      coverStroke(last_, dab, context.settings.brushShape(), context.document.layout().rect()));
  last_ = dab;
}

QString BrushTool::name() const {
  return tr("Brush");
}

QString BrushTool::help() const {
  return tr(
      "Paints the current class. Shift continues the last stroke in a straight line. For "
      "classes with objects, a stroke that begins on an object extends it; any other makes a "
      "new one.");
}

QString EraserTool::name() const {
  return tr("Eraser");
}

QString EraserTool::help() const {
  return tr(
      "Paints the class chosen under “Erase to”. Shift continues the last stroke in a "
      "straight line.");
}

}  // namespace spolvero::ui
