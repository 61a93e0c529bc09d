#include "ui/window/self_stroke.h"

#include "ui/canvas/canvas_view.h"
#include "ui/documents/scene_document.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <cmath>

namespace spolvero::ui {

namespace {

constexpr int kStepMs = 8;

}  // namespace

SelfStroke::SelfStroke(CanvasView& canvas, QObject* parent) : QObject(parent), canvas_(canvas) {
  timer_.setTimerType(Qt::PreciseTimer);
  timer_.setInterval(kStepMs);
  connect(&timer_, &QTimer::timeout, this, &SelfStroke::step);
}

/// A slow loop over the middle of the layout, in widget coordinates.
QPointF SelfStroke::pointAt(double seconds) const {
  const auto size = QSizeF(canvas_.document()->size());
  const QPointF inImage(size.width() * (0.5 + 0.35 * std::cos(1.3 * seconds)),
                        size.height() * (0.5 + 0.35 * std::sin(1.9 * seconds)));
  return canvas_.viewFromImage(inImage);
}

void SelfStroke::send(QEvent::Type type, QPointF pos) {
  const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
  const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
  QMouseEvent event(
      type, pos, canvas_.mapToGlobal(pos), button, Qt::MouseButtons(buttons), Qt::NoModifier);
  QCoreApplication::sendEvent(&canvas_, &event);
}

void SelfStroke::start(int durationMs) {
  durationMs_ = durationMs;
  clock_.start();
  send(QEvent::MouseButtonPress, pointAt(0));
  timer_.start();
}

void SelfStroke::step() {
  const double seconds = double(clock_.nsecsElapsed()) * 1e-9;
  const auto pos = pointAt(seconds);
  send(QEvent::MouseMove, pos);
  if (seconds * 1000 < durationMs_) return;
  timer_.stop();
  send(QEvent::MouseButtonRelease, pos);
  Q_EMIT finished();
}

}  // namespace spolvero::ui
