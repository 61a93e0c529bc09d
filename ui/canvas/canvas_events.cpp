#include "ui/canvas/canvas_view.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTabletEvent>
#include <QWheelEvent>

#include <cmath>

namespace spolvero::ui {

namespace {
constexpr double kWheelZoomStep = 1.25;
constexpr int kWheelNotch = 120;
constexpr double kScrollStep = 64;
}  // namespace

std::optional<ToolContext> CanvasView::context() {
  if (!document_ || !toolBox_) return std::nullopt;
  return ToolContext{*document_, toolBox_->settings(), *this};
}

ToolPointer CanvasView::pointerFor(QPointF viewPos,
                                   Qt::KeyboardModifiers modifiers,
                                   double pressure,
                                   QPoint paneOrigin) const {
  return {shown_.imageFromView(viewPos - paneOrigin), viewPos, modifiers, pressure, shown_.scale()};
}

Tool* CanvasView::toolFor(Qt::MouseButton button,
                          Qt::KeyboardModifiers modifiers,
                          bool penEraser) const {
  if (button == Qt::MiddleButton) return &toolBox_->tool(ToolId::Pan);
  if (button == Qt::RightButton) return &toolBox_->tool(ToolId::Eyedropper);
  if (button != Qt::LeftButton) return nullptr;
  if (spaceHeld_) return &toolBox_->tool(ToolId::Pan);
  if (modifiers.testFlag(Qt::AltModifier) && !toolBox_->current().usesAlt()) {
    return &toolBox_->tool(ToolId::Eyedropper);
  }
  if (penEraser) return &toolBox_->tool(ToolId::Eraser);
  return &toolBox_->current();
}

Tool* CanvasView::hoverTool() const {
  return toolBox_ ? toolFor(Qt::LeftButton, modifiers_, false) : nullptr;
}

void CanvasView::pressed(QPointF viewPos,
                         Qt::MouseButton button,
                         Qt::KeyboardModifiers modifiers,
                         double pressure,
                         bool penEraser) {
  modifiers_ = modifiers;
  auto toolContext = context();
  if (!toolContext) return;
  if (gesture_ && gesture_->button == button) releaseUnseen();
  if (gesture_) return;
  Tool* tool = toolFor(button, modifiers, penEraser);
  if (tool == nullptr) return;
  gesture_ = Gesture{tool, button, paneAt(viewPos).rect.topLeft()};
  pointerAt(viewPos);
  tool->press(*toolContext, pointerFor(viewPos, modifiers, pressure, gesture_->paneOrigin));
  updateCursor();
}

void CanvasView::moved(QPointF viewPos, Qt::KeyboardModifiers modifiers, double pressure) {
  modifiers_ = modifiers;
  pointerAt(viewPos);
  auto toolContext = context();
  if (!toolContext) return;
  if (gesture_) {
    gesture_->tool->move(*toolContext,
                         pointerFor(viewPos, modifiers, pressure, gesture_->paneOrigin));
  } else {
    const QPoint origin = paneAt(viewPos).rect.topLeft();
    toolBox_->current().hover(*toolContext, pointerFor(viewPos, modifiers, pressure, origin));
  }
}

void CanvasView::released(QPointF viewPos,
                          Qt::MouseButton button,
                          Qt::KeyboardModifiers modifiers) {
  modifiers_ = modifiers;
  auto toolContext = context();
  if (!toolContext || !gesture_ || gesture_->button != button) return;
  const Gesture gesture = *std::exchange(gesture_, std::nullopt);
  gesture.tool->release(*toolContext, pointerFor(viewPos, modifiers, 1, gesture.paneOrigin));
  pointerAt(viewPos);
  updateCursor();
}

void CanvasView::releaseUnseen() {
  // The release went to another window: the gesture ended where the pointer was last.
  if (gesture_ && pointerInView_) released(*pointerInView_, gesture_->button, modifiers_);
}

void CanvasView::cancelGesture() {
  gesture_.reset();
  auto toolContext = context();
  if (!toolContext) return;
  for (const auto& tool : toolBox_->tools()) {
    if (tool->isBusy()) tool->cancel(*toolContext);
  }
  updateCursor();
}

void CanvasView::pointerAt(std::optional<QPointF> viewPos) {
  pointerInView_ = viewPos;
  updateBrushOutline();
  if (!viewPos || !document_) {
    Q_EMIT pointerMoved({-1, -1});
    return;
  }
  const QPoint origin = gesture_ ? gesture_->paneOrigin : paneAt(*viewPos).rect.topLeft();
  const QPointF inImage = shown_.imageFromView(*viewPos - origin);
  const QPoint pixel(int(std::floor(inImage.x())), int(std::floor(inImage.y())));
  Q_EMIT pointerMoved(QRect(QPoint(), layoutSize_).contains(pixel) ? pixel : QPoint(-1, -1));
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
  pressed(event->position(), event->button(), event->modifiers(), 1, false);
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
  if (gesture_ && !event->buttons().testFlag(gesture_->button)) releaseUnseen();
  moved(event->position(), event->modifiers(), 1);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
  released(event->position(), event->button(), event->modifiers());
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
  auto toolContext = context();
  const bool closes = toolContext && !gesture_ && event->button() == Qt::LeftButton &&
                      toolFor(event->button(), event->modifiers(), false)->isBusy();
  if (!closes) {
    mousePressEvent(event);
    return;
  }
  const QPoint origin = paneAt(event->position()).rect.topLeft();
  toolBox_->current().doubleClick(*toolContext,
                                  pointerFor(event->position(), event->modifiers(), 1, origin));
}

void CanvasView::tabletEvent(QTabletEvent* event) {
  const bool penEraser = event->pointerType() == QPointingDevice::PointerType::Eraser;
  switch (event->type()) {
    case QEvent::TabletPress:
      pressed(event->position(), event->button(), event->modifiers(), event->pressure(), penEraser);
      break;
    case QEvent::TabletMove:
      moved(event->position(), event->modifiers(), event->pressure());
      break;
    case QEvent::TabletRelease:
      released(event->position(), event->button(), event->modifiers());
      break;
    default:
      break;
  }
  // An accepted tablet event brings no mouse event after it.
  event->accept();
}

void CanvasView::wheelEvent(QWheelEvent* event) {
  // With a modifier some systems turn the wheel sideways.
  const int delta =
      event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
  event->accept();
  if (event->modifiers().testFlag(Qt::ShiftModifier)) {
    wheelRest_ += delta;
    const int notches = wheelRest_ / kWheelNotch;
    wheelRest_ -= notches * kWheelNotch;
    if (toolBox_ && notches != 0) toolBox_->settings().stepBrushRadius(notches);
    return;
  }
  if (!document_ || delta == 0) return;
  zoomAt(event->position(), std::pow(kWheelZoomStep, double(delta) / kWheelNotch));
  pointerAt(event->position());
}

bool CanvasView::event(QEvent* event) {
  switch (event->type()) {
    case QEvent::Gesture:
      return gestureEvent(static_cast<QGestureEvent*>(event));
    case QEvent::NativeGesture:
      return nativeGestureEvent(static_cast<QNativeGestureEvent*>(event));
    case QEvent::ShortcutOverride:
      if (overridesShortcut(*static_cast<QKeyEvent*>(event))) event->accept();
      return QWidget::event(event);
    default:
      return QWidget::event(event);
  }
}

bool CanvasView::gestureEvent(QGestureEvent* event) {
  const auto* pinch = static_cast<QPinchGesture*>(event->gesture(Qt::PinchGesture));
  if (pinch == nullptr || !document_) return false;
  // The first finger has begun a stroke before the second one touched.
  if (pinch->state() == Qt::GestureStarted) cancelGesture();
  const QPointF centre = mapFromGlobal(pinch->centerPoint());
  const QPointF before = mapFromGlobal(pinch->lastCenterPoint());
  if (pinch->changeFlags().testFlag(QPinchGesture::CenterPointChanged)) panBy(centre - before);
  if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged)) {
    zoomAt(centre, pinch->scaleFactor());
  }
  event->accept();
  return true;
}

bool CanvasView::nativeGestureEvent(QNativeGestureEvent* event) {
  if (event->gestureType() != Qt::ZoomNativeGesture || !document_) return false;
  zoomAt(event->position(), 1 + event->value());
  event->accept();
  return true;
}

bool CanvasView::overridesShortcut(const QKeyEvent& event) const {
  if (!toolBox_ || !toolBox_->current().isBusy()) return false;
  return event.key() == Qt::Key_Escape || event.key() == Qt::Key_Backspace ||
         event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
  modifiers_ = event->modifiers();
  if (event->key() == Qt::Key_Alt) modifiers_ |= Qt::AltModifier;
  if (event->key() == Qt::Key_Space) {
    spaceHeld_ = true;
  } else if (event->key() != Qt::Key_Alt && !toolKey(event->key(), event->modifiers()) &&
             !viewKey(event->key())) {
    QWidget::keyPressEvent(event);
  }
  updateCursor();
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
  modifiers_ = event->modifiers();
  if (event->key() == Qt::Key_Alt) modifiers_ &= ~Qt::KeyboardModifiers(Qt::AltModifier);
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) spaceHeld_ = false;
  if (event->key() != Qt::Key_Space && event->key() != Qt::Key_Alt) QWidget::keyReleaseEvent(event);
  updateCursor();
}

bool CanvasView::toolKey(int key, Qt::KeyboardModifiers modifiers) {
  auto toolContext = context();
  if (!toolContext) return false;
  if (toolBox_->current().keyWith(*toolContext, key, modifiers)) return true;
  if (key == Qt::Key_Escape) {
    const bool busy = gesture_.has_value() || toolBox_->current().isBusy();
    cancelGesture();
    return busy;
  }
  if (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) return false;
  if (toolBox_->handleKey(key)) return true;
  for (const auto& tool : toolBox_->tools()) {
    if (tool->shortcut() != QKeySequence(key)) continue;
    toolBox_->select(tool->id());
    return true;
  }
  return false;
}

bool CanvasView::viewKey(int key) {
  switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      zoomIn();
      return true;
    case Qt::Key_Minus:
      zoomOut();
      return true;
    case Qt::Key_0:
      zoomToFit();
      return true;
    case Qt::Key_1:
      zoomOneToOne();
      return true;
    case Qt::Key_Left:
      panBy({kScrollStep, 0});
      return true;
    case Qt::Key_Right:
      panBy({-kScrollStep, 0});
      return true;
    case Qt::Key_Up:
      panBy({0, kScrollStep});
      return true;
    case Qt::Key_Down:
      panBy({0, -kScrollStep});
      return true;
    default:
      return false;
  }
}

void CanvasView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (fitted_) {
    zoomToFit();
  } else {
    viewChanged();
  }
}

void CanvasView::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  if (gesture_) return;
  pointerAt(std::nullopt);
  if (toolBox_) toolBox_->current().leave();
}

void CanvasView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  focusByKeyboard_ =
      event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  if (focusByKeyboard_) update();
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  // Releases that happen elsewhere are not seen.
  spaceHeld_ = false;
  modifiers_ = {};
  if (std::exchange(focusByKeyboard_, false)) update();
  updateCursor();
}

void CanvasView::updateCursor() {
  updateBrushOutline();
  const Tool* tool = gesture_ ? gesture_->tool : hoverTool();
  if (tool == nullptr || !document_) {
    unsetCursor();
  } else if (tool->cursor().shape() != cursor().shape()) {
    setCursor(tool->cursor());
  }
}

}  // namespace spolvero::ui
