#include "ui/window/self_stroke.h"

#include "ui/canvas/canvas_view.h"
#include "ui/documents/scene_document.h"
#include "ui/tools/tool_box.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace spolvero::ui {

namespace {

constexpr int kStepMs = 8;

}  // namespace

SelfStroke::SelfStroke(CanvasView& canvas, ToolBox& toolBox, QObject* parent)
    : QObject(parent), canvas_(canvas), toolBox_(toolBox) {
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

/// The class that the layout has least of, so that the stroke changes nearly every pixel.
void SelfStroke::chooseClass() {
  const auto& layout = canvas_.document()->layout();
  const auto histogram = labelHistogram(layout.labels());
  const auto end = histogram.begin() + layout.classes().size();
  toolBox_.select(ToolId::Brush);
  toolBox_.settings().setCurrentClass(
      static_cast<int>(std::min_element(histogram.begin(), end) - histogram.begin()));
}

void SelfStroke::start(int durationMs) {
  chooseClass();
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
