#include "ui/tools/stamp_tool.h"

#include "core/layout/stamps.h"
#include "ui/tools/object_selection.h"

#include <QPainter>

#include <cmath>

namespace spolvero::ui {

namespace {

constexpr double kSizeStep = 1.1;
constexpr double kLargeSizeStep = 1.5;

/// The part of a region inside a layout.
Region clipped(const Region& region, const Rect& layout) {
  const Rect inside = region.box.intersected(layout);
  if (inside.empty()) return {};
  Rect inMask = inside;
  inMask.x -= region.box.x;
  inMask.y -= region.box.y;
  return {region.mask.cropped(inMask), inside};
}

}  // namespace

QString StampTool::name() const {
  return tr("Stamp");
}

QString StampTool::help() const {
  return tr(
      "Click to put the chosen shape down in the current class, each time as an object of its own. "
      "[ and ] change its size, Shift+click mirrors it.");
}

void StampTool::setShape(std::shared_ptr<const StampShape> shape) {
  shape_ = std::move(shape);
  preview_.reset();
  Q_EMIT overlayChanged();
}

Rect StampTool::targetAt(QPointF centre, const ToolSettings& settings) const {
  const double height = settings.stampHeightPx();
  const double width = height * shape_->coverage.width() / shape_->coverage.height();
  const int w = std::clamp(static_cast<int>(std::lround(width)), 1, 2 * kMaximumLayoutSide);
  const int h = std::clamp(static_cast<int>(std::lround(height)), 1, 2 * kMaximumLayoutSide);
  return {static_cast<int>(std::floor(centre.x() - w / 2.0 + 0.5)),
          static_cast<int>(std::floor(centre.y() - h / 2.0 + 0.5)),
          w,
          h};
}

void StampTool::press(ToolContext& context, const ToolPointer& pointer) {
  if (!shape_ || shape_->coverage.empty()) return;
  const bool mirrored =
      context.settings.stampMirrored() != pointer.modifiers.testFlag(Qt::ShiftModifier);
  const Rect layout = context.document.layout().rect();
  const auto region =
      clipped(stampRegion(shape_->coverage, targetAt(pointer.imagePos, context.settings), mirrored),
              layout);
  if (region.box.empty() || !beginPainting(context, pointer.pixel())) return;
  paintCovered(context, region);
  endPainting(context);
}

void StampTool::move(ToolContext& context, const ToolPointer& pointer) {
  showAt(pointer, context.settings);
}

void StampTool::release(ToolContext&, const ToolPointer&) {}

void StampTool::hover(ToolContext& context, const ToolPointer& pointer) {
  showAt(pointer, context.settings);
}

bool StampTool::keyWith(ToolContext& context, int key, Qt::KeyboardModifiers modifiers) {
  if (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) return false;
  const auto scale = [&](double factor) {
    context.settings.setStampHeightPx(context.settings.stampHeightPx() * factor);
    if (preview_) showAt(pointer_, context.settings);
    return true;
  };
  switch (key) {
    case Qt::Key_BracketLeft:
      return scale(1 / kSizeStep);
    case Qt::Key_BracketRight:
      return scale(kSizeStep);
    case Qt::Key_BraceLeft:
      return scale(1 / kLargeSizeStep);
    case Qt::Key_BraceRight:
      return scale(kLargeSizeStep);
    default:
      return false;
  }
}

void StampTool::leave() {
  if (!preview_) return;
  preview_.reset();
  Q_EMIT overlayChanged();
}

void StampTool::showAt(const ToolPointer& pointer, const ToolSettings& settings) {
  pointer_ = pointer;
  if (!shape_ || shape_->coverage.empty()) return;
  const Rect target = targetAt(pointer.imagePos, settings);
  const bool mirrored = settings.stampMirrored() != pointer.modifiers.testFlag(Qt::ShiftModifier);
  const bool sameSize = preview_ && preview_->target.width == target.width &&
                        preview_->target.height == target.height && preview_->mirrored == mirrored;
  if (sameSize) {
    const QPointF by(target.x - preview_->target.x, target.y - preview_->target.y);
    if (by.isNull()) return;
    for (auto& line : preview_->outline) line.translate(by);
    preview_->target = target;
  } else {
    preview_ = {target, mirrored, outlineOf(stampRegion(shape_->coverage, target, mirrored))};
  }
  Q_EMIT overlayChanged();
}

void StampTool::paintOverlay(QPainter& painter,
                             const ToolContext&,
                             const QTransform& viewFromImage) const {
  if (!preview_) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setTransform(viewFromImage, true);
  painter.setPen(QPen(Qt::black, 0));
  painter.drawLines(preview_->outline);
  painter.setPen(QPen(Qt::white, 0, Qt::DashLine));
  painter.drawLines(preview_->outline);
  painter.restore();
}

QRectF StampTool::overlayBounds() const {
  if (!preview_) return {};
  const Rect& box = preview_->target;
  return {double(box.x), double(box.y), double(box.width), double(box.height)};
}

}  // namespace spolvero::ui
