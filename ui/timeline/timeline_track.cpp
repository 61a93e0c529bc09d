#include "ui/timeline/timeline_track.h"

#include "ui/timeline/frame_scale.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace spolvero::ui {

namespace {

constexpr int kRulerHeight = 22;
constexpr int kRowHeight = 26;
constexpr double kMarkRadius = 6;
constexpr double kGrabRadius = 9;

double rowMiddle(int row) {
  return kRulerHeight + (row + 0.5) * kRowHeight;
}

QPolygonF diamond(const QPointF& centre, double radius) {
  return QPolygonF({centre + QPointF(0, -radius),
                    centre + QPointF(radius, 0),
                    centre + QPointF(0, radius),
                    centre + QPointF(-radius, 0)});
}

}  // namespace

QString frameTime(int frame, double framesPerSecond) {
  const double seconds = frame / framesPerSecond;
  const int minutes = static_cast<int>(seconds / 60);
  return QStringLiteral("%1:%2").arg(minutes).arg(
      seconds - 60 * minutes, 5, 'f', 2, QLatin1Char('0'));
}

TimelineTrack::TimelineTrack(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("timelineTrack"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAccessibleName(tr("Timeline"));
  describe();
}

QSize TimelineTrack::sizeHint() const {
  return {640, kRulerHeight + 2 * kRowHeight + 4};
}

QSize TimelineTrack::minimumSizeHint() const {
  return {260, kRulerHeight + 2 * kRowHeight + 4};
}

FrameScale TimelineTrack::scale() const {
  return {width(), timeline_.frames};
}

void TimelineTrack::setTimeline(const Timeline& timeline) {
  timeline_ = timeline;
  drag_.reset();
  describe();
  update();
}

void TimelineTrack::setPlayhead(int frame) {
  if (frame == playhead_) return;
  playhead_ = frame;
  describe();
  update();
}

void TimelineTrack::describe() {
  const auto* key = timeline_.keyframeAt(playhead_);
  auto text = tr("Frame %1 of %2").arg(playhead_).arg(timeline_.frames);
  if (key != nullptr) text += key->layout ? tr(", keyframe of look and layout") : tr(", keyframe");
  setAccessibleDescription(text);
}

QPoint TimelineTrack::markOf(int frame) const {
  return QPointF(scale().xOf(frame), rowMiddle(0)).toPoint();
}

void TimelineTrack::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), palette().color(QPalette::Base));
  paintRuler(painter);
  paintRows(painter);
  for (const auto& key : timeline_.keyframes) {
    const bool moves = drag_ && drag_->from == key.frame && drag_->to != drag_->from;
    paintMark(painter, key, key.frame, moves && !drag_->copies);
    if (moves) paintMark(painter, key, drag_->to, false);
  }
  paintPlayhead(painter);
  if (hasFocus()) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }
}

void TimelineTrack::paintRuler(QPainter& painter) const {
  const auto along = scale();
  painter.fillRect(QRect(0, 0, width(), kRulerHeight), palette().color(QPalette::Window));
  auto small = font();
  small.setPointSizeF(small.pointSizeF() * 0.85);
  painter.setFont(small);
  const QFontMetrics metrics(small);
  const int step = along.labelStep(metrics.horizontalAdvance(QStringLiteral("000000")));
  const int half = step % 2 == 0 ? step / 2 : step;
  painter.setPen(palette().color(QPalette::WindowText));
  for (int frame = 0; frame < timeline_.frames; frame += half) {
    const double x = along.xOf(frame);
    const bool labelled = frame % step == 0;
    painter.drawLine(QPointF(x, kRulerHeight - (labelled ? 6 : 3)), QPointF(x, kRulerHeight));
    if (!labelled) continue;
    const QRectF place(x - 40, 0, 80, kRulerHeight - 6);
    painter.drawText(place, Qt::AlignCenter, QString::number(frame));
  }
  painter.setFont(font());
}

void TimelineTrack::paintRows(QPainter& painter) const {
  const auto along = scale();
  const QString names[] = {tr("Look"), tr("Layout")};
  for (int row = 0; row < 2; ++row) {
    const double y = rowMiddle(row);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(6, y - kRowHeight / 2.0, FrameScale::kLeft - 18, kRowHeight),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(names[row], Qt::ElideRight, FrameScale::kLeft - 18));
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(along.xOf(0), y), QPointF(along.xOf(timeline_.frames - 1), y));
    const Keyframe* before = nullptr;
    for (const auto& key : timeline_.keyframes) {
      if (row == 1 && !key.layout) continue;
      // Something is on its way where the line is thick; dashed where it stands.
      const bool stands = before != nullptr && (before->easing == Easing::Hold ||
                                                (row == 1 && before->layout == key.layout));
      if (before != nullptr) {
        painter.setPen(QPen(palette().color(QPalette::Highlight),
                            stands ? 1 : 3,
                            stands ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(along.xOf(before->frame), y), QPointF(along.xOf(key.frame), y));
      }
      before = &key;
    }
  }
}

void TimelineTrack::paintMark(QPainter& painter, const Keyframe& key, int frame, bool faint) const {
  const double x = scale().xOf(frame);
  const bool current = frame == playhead_;
  painter.setOpacity(faint ? 0.35 : 1);
  painter.setPen(QPen(palette().color(QPalette::Text), current ? 2.2 : 1.2));
  painter.setBrush(palette().color(current ? QPalette::Highlight : QPalette::Button));
  painter.drawPolygon(diamond({x, rowMiddle(0)}, kMarkRadius));
  if (key.layout) {
    const double side = kMarkRadius - 1;
    painter.drawRect(QRectF(x - side, rowMiddle(1) - side, 2 * side, 2 * side));
  }
  painter.setOpacity(1);
}

void TimelineTrack::paintPlayhead(QPainter& painter) const {
  const double x = scale().xOf(playhead_);
  const QColor colour = palette().color(QPalette::Text);
  painter.setPen(QPen(colour, 1));
  painter.drawLine(QPointF(x, 4), QPointF(x, height()));
  painter.setBrush(colour);
  painter.drawPolygon(QPolygonF({QPointF(x - 6, 0),
                                 QPointF(x + 6, 0),
                                 QPointF(x + 6, 5),
                                 QPointF(x, 12),
                                 QPointF(x - 6, 5)}));
}

std::optional<int> TimelineTrack::keyframeNear(const QPointF& position) const {
  if (position.y() < kRulerHeight) return std::nullopt;
  std::optional<int> nearest;
  double least = kGrabRadius;
  for (const auto& key : timeline_.keyframes) {
    const double distance = std::abs(scale().xOf(key.frame) - position.x());
    if (distance > least) continue;
    least = distance;
    nearest = key.frame;
  }
  return nearest;
}

void TimelineTrack::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  const auto key = keyframeNear(event->position());
  if (key) {
    drag_ = Drag{*key, *key, event->modifiers().testFlag(Qt::ControlModifier)};
    Q_EMIT scrubbed(*key);
  } else {
    scrubbing_ = true;
    Q_EMIT scrubbed(scale().frameAt(event->position().x()));
  }
}

void TimelineTrack::mouseMoveEvent(QMouseEvent* event) {
  const int frame = scale().frameAt(event->position().x());
  if (scrubbing_) {
    Q_EMIT scrubbed(frame);
  } else if (drag_) {
    drag_->to = frame;
    drag_->copies = event->modifiers().testFlag(Qt::ControlModifier);
    update();
  }
  setCursor(drag_ || keyframeNear(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void TimelineTrack::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  scrubbing_ = false;
  const auto drag = std::exchange(drag_, std::nullopt);
  update();
  if (!drag || drag->from == drag->to) return;
  if (drag->copies) {
    Q_EMIT copyWanted(drag->from, drag->to);
  } else {
    Q_EMIT moveWanted(drag->from, drag->to);
  }
}

void TimelineTrack::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  drag_.reset();
  scrubbing_ = false;
  const auto key = keyframeNear(event->position());
  if (key) {
    Q_EMIT useWanted(*key);
  } else if (event->position().y() > kRulerHeight) {
    Q_EMIT addWanted(scale().frameAt(event->position().x()));
  }
}

/// The keyframe before or after the playhead.
std::optional<int> TimelineTrack::neighbour(bool after) const {
  std::optional<int> found;
  for (const auto& key : timeline_.keyframes) {
    if (after && key.frame > playhead_) return key.frame;
    if (!after && key.frame < playhead_) found = key.frame;
  }
  return found;
}

bool TimelineTrack::moveByKey(int key, Qt::KeyboardModifiers modifiers) {
  const bool right = key == Qt::Key_Right;
  const int next = std::clamp(playhead_ + (right ? 1 : -1), 0, timeline_.frames - 1);
  if (modifiers.testFlag(Qt::AltModifier)) {
    if (timeline_.keyframeAt(playhead_) != nullptr && next != playhead_) {
      Q_EMIT moveWanted(playhead_, next);
    }
  } else if (modifiers.testFlag(Qt::ControlModifier)) {
    if (const auto frame = neighbour(right)) Q_EMIT scrubbed(*frame);
  } else {
    Q_EMIT scrubbed(next);
  }
  return true;
}

/// Ctrl+C remembers which keyframe, Ctrl+V copies it to the playhead.
bool TimelineTrack::copyByKey(const QKeyEvent& event) {
  if (event.matches(QKeySequence::Copy)) {
    if (timeline_.keyframeAt(playhead_) != nullptr) copied_ = playhead_;
    return true;
  }
  if (!event.matches(QKeySequence::Paste)) return false;
  if (copied_) Q_EMIT copyWanted(*copied_, playhead_);
  return true;
}

void TimelineTrack::keyPressEvent(QKeyEvent* event) {
  if (copyByKey(*event)) return;
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
      moveByKey(event->key(), event->modifiers());
      return;
    case Qt::Key_Home:
      Q_EMIT scrubbed(0);
      return;
    case Qt::Key_End:
      Q_EMIT scrubbed(timeline_.frames - 1);
      return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
      if (timeline_.keyframeAt(playhead_) != nullptr) Q_EMIT removeWanted(playhead_);
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (timeline_.keyframeAt(playhead_) != nullptr) Q_EMIT useWanted(playhead_);
      return;
    case Qt::Key_Space:
      Q_EMIT playWanted();
      return;
    case Qt::Key_Escape:
      if (drag_) {
        drag_.reset();
        update();
        return;
      }
      break;
    default:
      break;
  }
  QWidget::keyPressEvent(event);
}

QString TimelineTrack::tipAt(const QPointF& position) const {
  const auto frame = keyframeNear(position);
  if (!frame) {
    const int here = scale().frameAt(position.x());
    return tr("Frame %1, %2").arg(here).arg(frameTime(here, timeline_.framesPerSecond));
  }
  const auto* key = timeline_.keyframeAt(*frame);
  const auto what = key->layout ? tr("look and layout") : tr("look");
  return tr("Keyframe %1, %2: %3.\nDrag to move, Ctrl+drag to copy, double-click to go on from it.")
      .arg(*frame)
      .arg(frameTime(*frame, timeline_.framesPerSecond), what);
}

bool TimelineTrack::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
    return true;
  }
  // Keys of the window that mean something else here.
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    static constexpr Qt::Key kOurs[] = {Qt::Key_Space,
                                        Qt::Key_Delete,
                                        Qt::Key_Backspace,
                                        Qt::Key_Left,
                                        Qt::Key_Right,
                                        Qt::Key_Home,
                                        Qt::Key_End,
                                        Qt::Key_Return};
    const bool ours = std::ranges::find(kOurs, key->key()) != std::end(kOurs) ||
                      key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste);
    if (ours) {
      event->accept();
      return true;
    }
  }
  return QWidget::event(event);
}

}  // namespace spolvero::ui
