#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

namespace spolvero::ui {

class CanvasView;
class ToolBox;

/// Draws one long stroke with pointer events at 125 Hz, as a hand would, to measure how the picture
/// follows.
class SelfStroke : public QObject {
  Q_OBJECT

 public:
  SelfStroke(CanvasView& canvas, ToolBox& toolBox, QObject* parent = nullptr);

  void start(int durationMs);

 Q_SIGNALS:
  void finished();

 private:
  void chooseClass();
  void step();
  QPointF pointAt(double seconds) const;
  void send(QEvent::Type type, QPointF pos);

  CanvasView& canvas_;
  ToolBox& toolBox_;
  QTimer timer_;
  QElapsedTimer clock_;
  int durationMs_ = 0;
};

}  // namespace spolvero::ui
