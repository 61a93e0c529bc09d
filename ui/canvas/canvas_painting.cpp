#include "ui/canvas/canvas_view.h"
#include "ui/canvas/class_hatching.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace spolvero::ui {

namespace {

/// From this zoom on, pixels have visible borders.
constexpr double kGridZoom = 8;
constexpr double kOutlineMargin = 3;
constexpr double kLargestTarget = 16'000;

QColor placeholderGround(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() < 128 ? QColor(38, 38, 38)
                                                           : QColor(228, 228, 228);
}

}  // namespace

void CanvasView::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.setBrushOrigin(0, 0);
  QRegion outside = event->region();
  for (const Pane& pane : panes()) {
    const QRegion dirty = event->region().intersected(pane.rect);
    outside -= pane.rect;
    if (dirty.isEmpty()) continue;
    painter.save();
    paintPane(painter, pane, dirty);
    painter.restore();
  }
  for (const QRect& rect : outside) painter.fillRect(rect, palette().color(QPalette::Dark));
  if (focusByKeyboard_) {
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }
}

void CanvasView::paintPane(QPainter& painter, const Pane& pane, const QRegion& dirty) {
  painter.setClipRegion(dirty);
  if (!document_) {
    painter.fillRect(pane.rect, palette().color(QPalette::Mid));
    return;
  }
  const QRectF imageRect = imageRectInPane().translated(pane.rect.topLeft());
  // Whole pixels inside the image need no ground.
  const QRect covered(
      QPoint(int(std::ceil(imageRect.left())), int(std::ceil(imageRect.top()))),
      QPoint(int(std::floor(imageRect.right())) - 1, int(std::floor(imageRect.bottom())) - 1));
  for (const QRect& rect : dirty.subtracted(covered)) {
    painter.fillRect(rect, palette().color(QPalette::Mid));
  }
  painter.translate(pane.rect.topLeft());
  for (const QRect& rect : dirty) {
    const QRect part = rect.translated(-pane.rect.topLeft());
    if (!imageRectInPane().intersects(part)) continue;
    painter.setClipRect(part);
    const bool photographShows = pane.content != Content::Layout && hasPhotograph();
    if (pane.content != Content::Layout) paintPhotograph(painter, pane, part);
    if (pane.content == Content::Layout) paintLayout(painter, part, true);
    if (pane.content == Content::Blend) {
      painter.setOpacity(photographShows ? blend_ : 1);
      paintLayout(painter, part, !photographShows);
      painter.setOpacity(1);
    }
    if (zoom() >= kGridZoom) paintGrid(painter, part);
    selectionOutline_.paint(painter, shown_, part);
  }
  painter.setClipRegion(dirty.translated(-pane.rect.topLeft()));
  paintOverlays(painter, pane);
}

QRectF CanvasView::imageRectInPane() const {
  return shown_.viewFromImage(QRectF(QPointF(), QSizeF(layoutSize_)));
}

void CanvasView::paintImage(QPainter& painter,
                            const QImage& image,
                            const QRect& dirty,
                            bool smooth) const {
  const QRectF whole = imageRectInPane();
  painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
  // The same rectangles for every part make parts meet exactly; the clip keeps it cheap. Qt counts
  // in 16 bits there, so a very large picture is cut first.
  if (whole.width() < kLargestTarget && whole.height() < kLargestTarget) {
    painter.drawImage(whole, image, QRectF(image.rect()));
    return;
  }
  const double scaleX = whole.width() / image.width();
  const double scaleY = whole.height() / image.height();
  const QRect source = QRectF((dirty.left() - whole.left()) / scaleX,
                              (dirty.top() - whole.top()) / scaleY,
                              dirty.width() / scaleX,
                              dirty.height() / scaleY)
                           .toAlignedRect()
                           .adjusted(-2, -2, 2, 2)
                           .intersected(image.rect());
  if (source.isEmpty()) return;
  const QRectF target(whole.left() + source.left() * scaleX,
                      whole.top() + source.top() * scaleY,
                      source.width() * scaleX,
                      source.height() * scaleY);
  painter.drawImage(target, image, source);
}

void CanvasView::paintLayout(QPainter& painter, const QRect& dirty, bool hatched) {
  if (hatched) {
    const QRectF part = imageRectInPane().intersected(dirty);
    painter.fillRect(part, QColor(128, 128, 128));
    painter.fillRect(part, QBrush(QColor(160, 160, 160), Qt::BDiagPattern));
  }
  if (preview_) {
    paintImage(painter, preview_->layout, dirty, zoom() < 1);
    return;
  }
  paintImage(painter, layoutPicture_.image(), dirty, zoom() < 1);
  if (classHatching_) {
    painter.drawImage(
        dirty.topLeft(),
        spolvero::ui::classHatching(document_->layout(), shown_, dirty, devicePixelRatioF()));
  }
}

void CanvasView::paintPhotograph(QPainter& painter, const Pane& pane, const QRect& dirty) {
  if (hasPhotograph()) {
    paintImage(painter, photograph(), dirty, true);
    return;
  }
  if (pane.content == Content::Blend) return;
  painter.fillRect(imageRectInPane().intersected(dirty), placeholderGround(palette()));
  painter.setPen(palette().color(QPalette::Disabled, QPalette::WindowText));
  const QRectF visible = imageRectInPane().intersected(QRectF(QPointF(), QSizeF(pane.rect.size())));
  painter.drawText(visible, Qt::AlignCenter | Qt::TextWordWrap, tr("No photograph yet"));
}

const QImage& CanvasView::photograph() {
  if (preview_ && !preview_->photograph.isNull()) return preview_->photograph;
  if (!photographCurrent_) photograph_ = qImageFrom(document_->render());
  photographCurrent_ = true;
  return photograph_;
}

void CanvasView::paintGrid(QPainter& painter, const QRect& dirty) const {
  const QRectF area = imageRectInPane().intersected(dirty);
  if (area.isEmpty()) return;
  const QPointF first = shown_.imageFromView(area.topLeft());
  const QPointF last = shown_.imageFromView(area.bottomRight());
  painter.setPen(QPen(QColor(0, 0, 0, 60), 0));
  std::vector<QLineF> lines;
  for (int x = int(std::ceil(first.x())); x <= last.x(); ++x) {
    const double at = shown_.viewFromImage(QPointF(x, 0)).x();
    lines.emplace_back(at, area.top(), at, area.bottom());
  }
  for (int y = int(std::ceil(first.y())); y <= last.y(); ++y) {
    const double at = shown_.viewFromImage(QPointF(0, y)).y();
    lines.emplace_back(area.left(), at, area.right(), at);
  }
  painter.drawLines(lines.data(), int(lines.size()));
}

void CanvasView::paintOverlays(QPainter& painter, const Pane& pane) {
  const auto toolContext = context();
  if (!toolContext) return;
  painter.setRenderHint(QPainter::Antialiasing);
  toolBox_->current().paintOverlay(painter, *toolContext, shown_.viewFromImage());
  const QRectF outline = brushOutline();
  if (outline.isEmpty() || !outline.intersects(QRectF(QPointF(), QSizeF(pane.rect.size())))) return;
  painter.setBrush(Qt::NoBrush);
  const auto draw = [&](const QRectF& rect) {
    if (toolBox_->settings().brushShape() == BrushShape::Round) {
      painter.drawEllipse(rect);
    } else {
      painter.drawRect(rect);
    }
  };
  painter.setPen(QPen(QColor(0, 0, 0, 180), 1));
  draw(outline);
  painter.setPen(QPen(QColor(255, 255, 255, 220), 1));
  draw(outline.adjusted(1, 1, -1, -1));
}

QRectF CanvasView::brushOutline() const {
  if (!toolBox_ || !document_ || !pointerInView_) return {};
  const Tool* tool = gesture_ ? gesture_->tool : hoverTool();
  if (tool == nullptr || !tool->showsBrush()) return {};
  const QPoint origin = gesture_ ? gesture_->paneOrigin : paneAt(*pointerInView_).rect.topLeft();
  const QPointF centre = *pointerInView_ - origin;
  const double radius = std::max(toolBox_->settings().brushRadiusPx() * shown_.scale(), 2.0);
  return {centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

void CanvasView::updateBrushOutline() {
  const QRectF next = brushOutline();
  for (const QRectF& outline : {brushOutlineShown_, next}) {
    if (outline.isEmpty()) continue;
    const QRectF dirty =
        outline.adjusted(-kOutlineMargin, -kOutlineMargin, kOutlineMargin, kOutlineMargin);
    for (const Pane& pane : panes()) {
      update(dirty.translated(pane.rect.topLeft()).toAlignedRect().intersected(pane.rect));
    }
  }
  brushOutlineShown_ = next;
}

}  // namespace spolvero::ui
