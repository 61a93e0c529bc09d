#include "ui/tools/stroke_tools.h"

#include "ui/commands/layout_command.h"
#include "ui/documents/object_ids.h"

#include <QPainter>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr double kStraightStepDegrees = 15;

/// What the settings say about which object a stroke belongs to.
Paint aimed(const ToolContext& context, Paint paint, bool ownObject) {
  if (paint.instance == 0) return paint;
  const auto target = context.settings.objectTarget();
  if (ownObject || target == ObjectTarget::New) {
    paint.instance = freeObjectId(context.document);
  } else if (target == ObjectTarget::Chosen && context.settings.chosenObject()) {
    paint = {context.settings.chosenObject()->label, context.settings.chosenObject()->instance};
  }
  return paint;
}

/// The coverage as it looks in a mirror across the middle of a layout.
Coverage reflected(Coverage coverage, const Rect& layout, Qt::Orientation across) {
  const bool sideways = across == Qt::Horizontal;
  Rect& box = coverage.box;
  (sideways ? box.x : box.y) = sideways ? layout.width - box.right() : layout.height - box.bottom();
  auto& mask = coverage.mask;
  for (int y = 0; y < mask.height(); ++y) {
    if (sideways) {
      std::reverse(mask.row(y), mask.row(y) + mask.width());
    } else if (y < mask.height() / 2) {
      std::swap_ranges(mask.row(y), mask.row(y) + mask.width(), mask.row(mask.height() - 1 - y));
    }
  }
  return coverage;
}

/// A coverage and its mirror images.
std::vector<Coverage> repeated(const Coverage& coverage, const Rect& layout, Symmetry symmetry) {
  std::vector<Coverage> all{coverage};
  if (symmetry == Symmetry::LeftRight || symmetry == Symmetry::Both) {
    all.push_back(reflected(coverage, layout, Qt::Horizontal));
  }
  if (symmetry == Symmetry::TopBottom || symmetry == Symmetry::Both) {
    const std::size_t count = all.size();
    for (std::size_t i = 0; i < count; ++i) {
      all.push_back(reflected(all[i], layout, Qt::Vertical));
    }
  }
  return all;
}

}  // namespace

bool PaintTool::beginPainting(ToolContext& context, QPoint startPixel) {
  const Layout& layout = context.document.layout();
  const int classId = classToPaint(context.settings);
  if (classId != kUnlabelled && classId >= layout.classes().size()) return false;
  if (!context.document.acceptsEdits()) return false;
  context.document.seal();
  paint_ = aimed(context, paintFor(context.document, classId, startPixel), beginsNewObject());
  if (paint_.instance != 0 && context.settings.objectTarget() == ObjectTarget::New) {
    context.settings.setObjectTarget(ObjectTarget::Automatic);
  }
  forgetSealedSteps(context);
  return true;
}

void PaintTool::paintCovered(ToolContext& context, const Coverage& coverage) {
  if (coverage.box.empty()) return;
  forgetSealedSteps(context);
  const Rect layout = context.document.layout().rect();
  for (const auto& part : repeated(coverage, layout, context.settings.symmetry())) {
    // Each is painted before the next is asked for: they may overlap.
    const bool pushed = pushLayoutPart(context.document,
                                       painted(context.document, part, paint_, context.settings),
                                       name(),
                                       {QStringLiteral("stroke")});
    paintedSomething_ = paintedSomething_ || pushed;
  }
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
  if (state_ == State::Idle) return;
  if (pointer.modifiers.testFlag(Qt::ShiftModifier)) {
    state_ = State::Straight;
    target_ = dabAt(context, pointer);
    target_.centre = constrainedToSteps(last_.centre, pointer.imagePos, kStraightStepDegrees);
    Q_EMIT overlayChanged();
    return;
  }
  endStraight(context);
  coverTo(context, dabAt(context, pointer));
}

void StrokeTool::endStraight(ToolContext& context) {
  if (state_ != State::Straight) return;
  state_ = State::Stroking;
  coverTo(context, target_);
  Q_EMIT overlayChanged();
}

void StrokeTool::release(ToolContext& context, const ToolPointer& pointer) {
  if (state_ == State::Idle) return;
  if (state_ == State::Straight) {
    endStraight(context);
  } else {
    // A lifted pen reports no pressure; its size is that of the last motion.
    coverTo(context, {pointer.imagePos, last_.radius});
  }
  endOfLastStroke_ = last_;
  lastDocument_ = &context.document;
  state_ = State::Idle;
  endPainting(context);
}

void StrokeTool::cancel(ToolContext& context) {
  if (state_ == State::Idle) return;
  state_ = State::Idle;
  revertPainting(context);
  Q_EMIT overlayChanged();
}

void StrokeTool::paintOverlay(QPainter& painter,
                              const ToolContext&,
                              const QTransform& viewFromImage) const {
  if (state_ != State::Straight) return;
  const QLineF line = viewFromImage.map(QLineF(last_.centre, target_.centre));
  painter.setPen(QPen(QColor(0, 0, 0, 200), 3));
  painter.drawLine(line);
  painter.setPen(QPen(Qt::white, 1));
  painter.drawLine(line);
}

QRectF StrokeTool::overlayBounds() const {
  if (state_ != State::Straight) return {};
  return QRectF(last_.centre, target_.centre).normalized().adjusted(-0.5, -0.5, 0.5, 0.5);
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
      "Paints the current class. Shift continues the last stroke in a straight line, and keeps to "
      "steps of 15° while dragging. For classes with objects, a stroke that begins on an object "
      "extends it; any other makes a "
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
