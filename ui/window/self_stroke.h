#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

namespace spolvero::ui {

class CanvasView;

/// Draws one long stroke with pointer events at 125 Hz, as a hand would, to measure how the picture
/// follows.
class SelfStroke : public QObject {
  Q_OBJECT

 public:
  explicit SelfStroke(CanvasView& canvas, QObject* parent = nullptr);

  void start(int durationMs);

 Q_SIGNALS:
  void finished();

 private:
  void step();
  QPointF pointAt(double seconds) const;
  void send(QEvent::Type type, QPointF pos);

  CanvasView& canvas_;
  QTimer timer_;
  QElapsedTimer clock_;
  int durationMs_ = 0;
};

}  // namespace spolvero::ui
