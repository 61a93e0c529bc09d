#include "ui/tools/object_tool.h"

#include "core/appearance/appearance.h"
#include "ui/commands/property_commands.h"
#include "ui/tools/object_edits.h"
#include "ui/tools/tool_settings.h"

#include <QPainter>

#include <cmath>

namespace spolvero::ui {

namespace {

constexpr double kHandleReach = 6;  ///< View pixels.
constexpr double kHandleSide = 7;   ///< View pixels.
/// Handles lie this far outside the frame, so that small objects can still be dragged.
constexpr double kHandleOffset = 7;
constexpr double kDragDistance = 3;  ///< View pixels before a press becomes a drag.
constexpr int kLargeNudge = 10;
constexpr int kCopyOffset = 12;

/// Keeps a part of a moved rectangle inside the layout, so that it can be taken up again.
Rect keptInside(Rect rect, const Rect& layout) {
  const int visibleX = std::min(8, rect.width);
  const int visibleY = std::min(8, rect.height);
  rect.x = std::clamp(rect.x, visibleX - rect.width, layout.width - visibleX);
  rect.y = std::clamp(rect.y, visibleY - rect.height, layout.height - visibleY);
  return rect;
}

bool covers(const Region& region, QPoint pixel) {
  const Rect& box = region.box;
  return box.contains(pixel.x(), pixel.y()) &&
         region.mask.at(pixel.x() - box.x, pixel.y() - box.y) != 0;
}

int rounded(double value) {
  return static_cast<int>(std::lround(value));
}

/// The span between two edges, the right way round.
struct Span {
  int start = 0;
  int length = 1;
  bool turned = false;
};

Span spanOf(double from, double to) {
  const int a = rounded(std::min(from, to));
  const int b = rounded(std::max(from, to));
  return {a, std::max(b - a, 1), to < from};
}

}  // namespace

ObjectTool::ObjectTool(ObjectSelection& chosen, QObject* parent)
    : Tool(ToolId::Object, parent), chosen_(chosen) {
  connect(&chosen_, &ObjectSelection::changed, this, &ObjectTool::overlayChanged);
}

QString ObjectTool::name() const {
  return tr("Objects");
}

QString ObjectTool::help() const {
  return tr(
      "Click an object to choose it, Shift+click for several. Drag to move, pull a handle to scale "
      "(Shift keeps the shape), arrow keys nudge, Delete takes it away.");
}

QCursor ObjectTool::cursor() const {
  const auto handle = state_ == State::Scaling ? std::optional(handle_) : hovered_;
  if (!handle) return Qt::ArrowCursor;
  if (handle->y == 0) return Qt::SizeHorCursor;
  if (handle->x == 0) return Qt::SizeVerCursor;
  return handle->x == handle->y ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

QRectF ObjectTool::frame() const {
  const Rect box = chosen_.box();
  return {double(box.x), double(box.y), double(box.width), double(box.height)};
}

std::optional<ObjectTool::Handle> ObjectTool::handleAt(const ToolPointer& pointer) const {
  if (chosen_.empty()) return std::nullopt;
  const QRectF box = frame();
  for (const int y : {-1, 0, 1}) {
    for (const int x : {-1, 0, 1}) {
      if (x == 0 && y == 0) continue;
      const QPointF at(box.center().x() + x * box.width() / 2,
                       box.center().y() + y * box.height() / 2);
      const QPointF away =
          (pointer.imagePos - at) * pointer.viewScale - QPointF(x, y) * kHandleOffset;
      if (std::max(std::abs(away.x()), std::abs(away.y())) <= kHandleReach) return Handle{x, y};
    }
  }
  return std::nullopt;
}

bool ObjectTool::lift(SceneDocument& document, const ToolSettings& settings) {
  chosen_.follow(&document);
  if (float_.isCurrent(document, chosen_)) return true;
  chosen_.refresh();
  return float_.lift(document, settings, chosen_);
}

void ObjectTool::press(ToolContext& context, const ToolPointer& pointer) {
  chosen_.follow(&context.document);
  if (!float_.isCurrent(context.document, chosen_)) chosen_.refresh();
  pressed_ = pointer;
  changed_ = false;
  if (const auto handle = handleAt(pointer)) {
    if (!lift(context.document, context.settings)) return;
    context.document.seal();
    handle_ = *handle;
    before_ = float_.placement();
    state_ = State::Scaling;
    return;
  }
  const auto item = ObjectSelection::at(context.document, pointer.pixel());
  const bool more = pointer.modifiers.testFlag(Qt::ShiftModifier);
  if (!item) {
    if (!more) chosen_.clear();
    return;
  }
  const bool known = std::ranges::any_of(chosen_.items(), [&](const ChosenObject& other) {
    return other.sameAs(*item) || covers(other.object.region, pointer.pixel());
  });
  if (more) {
    chosen_.toggle(*item);
  } else if (!known) {
    chosen_.choose({*item});
  }
  state_ = State::Pressed;
}

void ObjectTool::move(ToolContext& context, const ToolPointer& pointer) {
  if (state_ == State::Pressed) {
    const QPointF way = pointer.viewPos - pressed_.viewPos;
    if (std::hypot(way.x(), way.y()) < kDragDistance) return;
    if (!lift(context.document, context.settings)) {
      state_ = State::Idle;
      return;
    }
    context.document.seal();
    before_ = float_.placement();
    state_ = State::Moving;
  }
  if (state_ == State::Moving) {
    QPointF by = pointer.imagePos - pressed_.imagePos;
    if (pointer.modifiers.testFlag(Qt::ShiftModifier)) {
      (std::abs(by.x()) < std::abs(by.y()) ? by.rx() : by.ry()) = 0;
    }
    changed_ |= place(context.document, moved(by), tr("Move objects"));
  } else if (state_ == State::Scaling) {
    const QPointF to = pointer.imagePos - pressed_.imagePos;
    const bool keepShape = pointer.modifiers.testFlag(Qt::ShiftModifier);
    changed_ |= place(context.document, scaled(to, keepShape), tr("Scale objects"));
  }
}

void ObjectTool::release(ToolContext& context, const ToolPointer&) {
  if (state_ == State::Idle) return;
  state_ = State::Idle;
  context.document.seal();
  Q_EMIT overlayChanged();
}

void ObjectTool::hover(ToolContext&, const ToolPointer& pointer) {
  hovered_ = handleAt(pointer);
}

void ObjectTool::cancel(ToolContext& context) {
  const bool dragged = state_ == State::Moving || state_ == State::Scaling;
  state_ = State::Idle;
  if (dragged && changed_) {
    // One gesture is one step: what it began from comes back with its outlines.
    context.document.undoStack()->undo();
    float_.drop();
    chosen_.refresh();
  }
  changed_ = false;
  context.document.seal();
  Q_EMIT overlayChanged();
}

bool ObjectTool::keyWith(ToolContext& context, int key, Qt::KeyboardModifiers modifiers) {
  if (chosen_.empty() || (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier))) return false;
  const int step = modifiers.testFlag(Qt::ShiftModifier) ? kLargeNudge : 1;
  switch (key) {
    case Qt::Key_Left:
      return nudge(context.document, context.settings, {-step, 0}), true;
    case Qt::Key_Right:
      return nudge(context.document, context.settings, {step, 0}), true;
    case Qt::Key_Up:
      return nudge(context.document, context.settings, {0, -step}), true;
    case Qt::Key_Down:
      return nudge(context.document, context.settings, {0, step}), true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      if (state_ != State::Idle) return true;
      float_.drop();
      deleteChosen(context.document, context.settings, chosen_);
      return true;
    case Qt::Key_Escape:
      if (state_ != State::Idle) return false;
      chosen_.clear();
      return true;
    default:
      return false;
  }
}

Placement ObjectTool::moved(QPointF by) const {
  Placement next = before_;
  next.target.x += rounded(by.x());
  next.target.y += rounded(by.y());
  return next;
}

Placement ObjectTool::scaled(QPointF by, bool keepShape) const {
  const Rect& box = before_.target;
  double left = box.x;
  double right = box.right();
  double top = box.y;
  double bottom = box.bottom();
  (handle_.x < 0 ? left : right) += handle_.x == 0 ? 0 : by.x();
  (handle_.y < 0 ? top : bottom) += handle_.y == 0 ? 0 : by.y();
  if (keepShape) {
    const double wide = (right - left) / box.width;
    const double high = (bottom - top) / box.height;
    const double scale = handle_.x == 0 ? high : handle_.y == 0 ? wide : std::max(wide, high);
    if (handle_.x < 0) left = right - scale * box.width;
    if (handle_.x > 0) right = left + scale * box.width;
    if (handle_.y < 0) top = bottom - scale * box.height;
    if (handle_.y > 0) bottom = top + scale * box.height;
    if (handle_.x == 0) {
      const double middle = box.x + box.width / 2.0;
      left = middle - scale * box.width / 2;
      right = middle + scale * box.width / 2;
    }
    if (handle_.y == 0) {
      const double middle = box.y + box.height / 2.0;
      top = middle - scale * box.height / 2;
      bottom = middle + scale * box.height / 2;
    }
  }
  const Span across = spanOf(left, right);
  const Span down = spanOf(top, bottom);
  return {{across.start, down.start, across.length, down.length},
          before_.mirrored != across.turned,
          before_.flipped != down.turned};
}

bool ObjectTool::place(SceneDocument& document, const Placement& placement, const QString& text) {
  Placement inside = placement;
  // No picture is larger than a layout can be.
  inside.target.width = std::min(inside.target.width, 2 * kMaximumLayoutSide);
  inside.target.height = std::min(inside.target.height, 2 * kMaximumLayoutSide);
  inside.target = keptInside(inside.target, document.layout().rect());
  if (inside == float_.placement() && changed_) return false;
  const bool pushed = float_.place(inside, text, chosen_);
  Q_EMIT overlayChanged();
  return pushed;
}

bool ObjectTool::nudge(SceneDocument& document, const ToolSettings& settings, QPoint by) {
  if (chosen_.empty() || !lift(document, settings)) return false;
  before_ = float_.placement();
  return place(document, moved(by), tr("Move objects"));
}

bool ObjectTool::mirror(SceneDocument& document,
                        const ToolSettings& settings,
                        Qt::Orientation across) {
  if (chosen_.empty() || !lift(document, settings)) return false;
  document.seal();
  Placement next = float_.placement();
  bool& turned = across == Qt::Horizontal ? next.mirrored : next.flipped;
  turned = !turned;
  changed_ = false;
  const bool pushed = place(document, next, tr("Mirror objects"));
  document.seal();
  return pushed;
}

bool ObjectTool::duplicate(SceneDocument& document, const ToolSettings& settings) {
  chosen_.follow(&document);
  chosen_.refresh();
  auto pieces = chosenPieces(document, chosen_);
  const auto copies = renumber(document, pieces);
  if (pieces.empty() || !float_.start(document, settings, std::move(pieces))) return false;
  Placement next = float_.placement();
  const Rect layout = document.layout().rect();
  next.target.x += next.target.right() + kCopyOffset <= layout.width ? kCopyOffset : -kCopyOffset;
  next.target.y += next.target.bottom() + kCopyOffset <= layout.height ? kCopyOffset : -kCopyOffset;
  document.seal();
  document.undoStack()->beginMacro(tr("Duplicate objects"));
  if (auto looks = withCopiedLooks(document, copies)) {
    pushAppearance(document, std::move(*looks), tr("Duplicate objects"));
  }
  changed_ = false;
  const bool pushed = place(document, next, tr("Duplicate objects"));
  document.undoStack()->endMacro();
  document.seal();
  return pushed;
}

bool ObjectTool::insert(SceneDocument& document,
                        const ToolSettings& settings,
                        std::vector<CutOut> pieces,
                        const QString& text) {
  chosen_.follow(&document);
  std::vector<std::pair<int, CutOut>> placedPieces;
  for (auto& piece : pieces) {
    placedPieces.emplace_back(document.activeLayer().id, std::move(piece));
  }
  if (!float_.start(document, settings, std::move(placedPieces))) return false;
  Placement next = float_.placement();
  const Rect layout = document.layout().rect();
  if (next.target.intersected(layout).empty()) {
    next.target.x = (layout.width - next.target.width) / 2;
    next.target.y = (layout.height - next.target.height) / 2;
  }
  document.seal();
  changed_ = false;
  const bool pushed = place(document, next, text);
  document.seal();
  return pushed;
}

void ObjectTool::paintOverlay(QPainter& painter,
                              const ToolContext&,
                              const QTransform& viewFromImage) const {
  if (chosen_.empty()) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setTransform(viewFromImage, true);
  QPen line(Qt::black, 0);
  painter.setPen(line);
  painter.drawLines(chosen_.outline());
  line.setColor(Qt::white);
  line.setStyle(Qt::DashLine);
  painter.setPen(line);
  painter.drawLines(chosen_.outline());
  painter.restore();
  const QRectF box = viewFromImage.mapRect(frame()).adjusted(
      -kHandleOffset, -kHandleOffset, kHandleOffset, kHandleOffset);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(QColor(0, 0, 0, 140), 1));
  painter.drawRect(box);
  painter.setPen(QPen(Qt::black, 1));
  painter.setBrush(Qt::white);
  for (const int y : {-1, 0, 1}) {
    for (const int x : {-1, 0, 1}) {
      if (x == 0 && y == 0) continue;
      const QPointF at(box.center().x() + x * box.width() / 2,
                       box.center().y() + y * box.height() / 2);
      painter.drawRect(
          QRectF(at.x() - kHandleSide / 2, at.y() - kHandleSide / 2, kHandleSide, kHandleSide));
    }
  }
}

QRectF ObjectTool::overlayBounds() const {
  return chosen_.empty() ? QRectF() : frame();
}

}  // namespace spolvero::ui
