#include "ui/canvas/selection_outline.h"

#include "ui/canvas/view_transform.h"

#include <QPainter>

#include <algorithm>
#include <functional>

namespace spolvero::ui {

namespace {

constexpr int kDash = 4;

/// Diagonal stripes; cut by a line of one pixel they are dashes, and lines meet without seams.
QBrush dashes() {
  QImage stripes(2 * kDash, 2 * kDash, QImage::Format_RGB32);
  for (int y = 0; y < stripes.height(); ++y) {
    for (int x = 0; x < stripes.width(); ++x) {
      stripes.setPixel(x, y, (x + y) / kDash % 2 == 0 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
    }
  }
  return QBrush(stripes);
}

/// Joins neighbouring unit edges of one row or column into lines.
void appendRuns(int length,
                const std::function<bool(int)>& isEdge,
                const std::function<QLine(int, int)>& lineOf,
                std::vector<QLine>& lines) {
  for (int at = 0; at < length;) {
    if (!isEdge(at)) {
      ++at;
      continue;
    }
    const int from = at;
    while (at < length && isEdge(at)) ++at;
    lines.push_back(lineOf(from, at));
  }
}

}  // namespace

void SelectionOutline::set(const SharedSelection& selection) {
  box_ = {};
  lines_.clear();
  picture_ = {};
  if (!selection) return;
  const Rect& box = selection->box();
  box_ = {box.x, box.y, box.width, box.height};
  collectLines(*selection);
  if (lines_.size() <= kMaximumLines) return;
  lines_.clear();
  lines_.shrink_to_fit();
  drawPicture(*selection);
}

void SelectionOutline::collectLines(const Selection& selection) {
  const Rect& box = selection.box();
  for (int y = 0; y <= box.height && lines_.size() <= kMaximumLines; ++y) {
    const auto* above = y > 0 ? selection.mask().row(y - 1) : nullptr;
    const auto* below = y < box.height ? selection.mask().row(y) : nullptr;
    appendRuns(
        box.width,
        [&](int x) { return (above ? above[x] : 0) != (below ? below[x] : 0); },
        [&](int from, int to) { return QLine(box.x + from, box.y + y, box.x + to, box.y + y); },
        lines_);
  }
  for (int x = 0; x <= box.width && lines_.size() <= kMaximumLines; ++x) {
    const auto selected = [&](int column, int row) {
      return column >= 0 && column < box.width && selection.mask().at(column, row) != 0;
    };
    appendRuns(
        box.height,
        [&](int y) { return selected(x - 1, y) != selected(x, y); },
        [&](int from, int to) { return QLine(box.x + x, box.y + from, box.x + x, box.y + to); },
        lines_);
  }
}

void SelectionOutline::drawPicture(const Selection& selection) {
  const auto& mask = selection.mask();
  picture_ = QImage(mask.width(), mask.height(), QImage::Format_ARGB32_Premultiplied);
  for (int y = 0; y < mask.height(); ++y) {
    auto* pixels = reinterpret_cast<QRgb*>(picture_.scanLine(y));
    for (int x = 0; x < mask.width(); ++x) {
      const QRgb stripe =
          (x + y) / kDash % 2 == 0 ? qRgba(0, 0, 0, 150) : qRgba(150, 150, 150, 150);
      pixels[x] = mask.at(x, y) != 0 ? stripe : 0;
    }
  }
}

void SelectionOutline::paint(QPainter& painter,
                             const ViewTransform& shown,
                             const QRect& dirty) const {
  if (empty()) return;
  const QRectF target = shown.viewFromImage(QRectF(box_));
  if (!target.adjusted(-2, -2, 2, 2).intersects(dirty)) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, false);
  if (showsPicture()) {
    painter.drawImage(target, picture_);
    painter.restore();
    return;
  }
  painter.setPen(QPen(dashes(), 1));
  std::vector<QLineF> visible;
  const QRectF area = QRectF(dirty).adjusted(-2, -2, 2, 2);
  for (const QLine& line : lines_) {
    const QPointF from = shown.viewFromImage(QPointF(line.p1()));
    const QPointF to = shown.viewFromImage(QPointF(line.p2()));
    const bool outside = to.x() < area.left() || from.x() > area.right() || to.y() < area.top() ||
                         from.y() > area.bottom();
    if (!outside) visible.emplace_back(from, to);
  }
  painter.drawLines(visible.data(), static_cast<int>(visible.size()));
  painter.restore();
}

}  // namespace spolvero::ui
