#pragma once

#include "core/animation/timeline.h"

#include <QWidget>

#include <optional>

namespace spolvero::ui {

class FrameScale;

/// The film as a line: a ruler, a row of looks, a row of layouts, the playhead. It shows what it is
/// given and says what the user wants; it changes nothing itself.
class TimelineTrack : public QWidget {
  Q_OBJECT

 public:
  explicit TimelineTrack(QWidget* parent = nullptr);

  void setTimeline(const Timeline& timeline);
  void setPlayhead(int frame);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  /// Where the mark of a frame's keyframe is.
  QPoint markOf(int frame) const;

 Q_SIGNALS:
  /// The playhead shall stand there.
  void scrubbed(int frame);
  void moveWanted(int from, int to);
  void copyWanted(int from, int to);
  void removeWanted(int frame);
  /// Look and layout of this keyframe shall come into the scene.
  void useWanted(int frame);
  void addWanted(int frame);
  void playWanted();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  /// A keyframe under the pointer that is being moved or copied.
  struct Drag {
    int from;
    int to;
    bool copies;
  };

  FrameScale scale() const;
  std::optional<int> keyframeNear(const QPointF& position) const;
  std::optional<int> neighbour(bool after) const;
  void paintRuler(QPainter& painter) const;
  void paintRows(QPainter& painter) const;
  void paintMark(QPainter& painter, const Keyframe& key, int frame, bool faint) const;
  void paintPlayhead(QPainter& painter) const;
  bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
  bool copyByKey(const QKeyEvent& event);
  QString tipAt(const QPointF& position) const;
  void describe();

  Timeline timeline_;
  int playhead_ = 0;
  bool scrubbing_ = false;
  std::optional<Drag> drag_;
  std::optional<int> copied_;
};

/// "0:01.48" for a frame.
QString frameTime(int frame, double framesPerSecond);

}  // namespace spolvero::ui
