#include "ui/objects/canvas_overlay.h"

#include "ui/canvas/canvas_view.h"
#include "ui/documents/scene_document.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

namespace spolvero::ui {

namespace {

constexpr int kUpdateDelayMs = 40;

/// Collects runs of border along one line between pixels.
template <class Differs, class Line>
void collectRuns(int length, Differs differs, Line line, QList<QLineF>& lines) {
  int start = -1;
  for (int i = 0; i <= length; ++i) {
    const bool border = i < length && differs(i);
    if (border && start < 0) start = i;
    if (!border && start >= 0) {
      lines.push_back(line(start, i));
      start = -1;
    }
  }
}

}  // namespace

QList<QLineF> borderLines(const Layout& layout) {
  const auto ids = pairedIds(layout);
  QList<QLineF> lines;
  for (int y = 1; y < ids.height(); ++y) {
    collectRuns(
        ids.width(),
        [&](int x) { return ids.at(x, y) != ids.at(x, y - 1); },
        [y](int from, int to) { return QLineF(from, y, to, y); },
        lines);
  }
  for (int x = 1; x < ids.width(); ++x) {
    collectRuns(
        ids.height(),
        [&](int y) { return ids.at(x, y) != ids.at(x - 1, y); },
        [x](int from, int to) { return QLineF(x, from, x, to); },
        lines);
  }
  return lines;
}

CanvasOverlay::CanvasOverlay(CanvasView& canvas) : QWidget(&canvas), canvas_(canvas) {
  setObjectName(QStringLiteral("canvasOverlay"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  canvas.installEventFilter(this);
  connect(&canvas, &CanvasView::zoomChanged, this, qOverload<>(&QWidget::update));
  connect(&canvas, &CanvasView::viewModeChanged, this, qOverload<>(&QWidget::update));
  updateSoon_.setSingleShot(true);
  updateSoon_.setInterval(kUpdateDelayMs);
  connect(&updateSoon_, &QTimer::timeout, this, &CanvasOverlay::updateBorders);
  setGeometry(canvas.rect());
  hide();
}

void CanvasOverlay::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  preview_ = {};
  borders_.clear();
  chosen_.clear();
  if (document_) {
    connect(document_, &SceneDocument::changed, this, [this](const ChangeEvent& event) {
      if (event.kind == ChangeEvent::Kind::Layout && showsBorders_) updateSoon_.start();
    });
  }
  updateBorders();
  showIfNeeded();
}

void CanvasOverlay::setShowsBorders(bool on) {
  showsBorders_ = on;
  updateBorders();
  showIfNeeded();
}

void CanvasOverlay::setSymmetry(Symmetry symmetry) {
  if (symmetry == symmetry_) return;
  symmetry_ = symmetry;
  showIfNeeded();
}

void CanvasOverlay::setChosen(const QList<QLineF>& outline) {
  if (outline.isEmpty() && chosen_.isEmpty()) return;
  chosen_ = outline;
  showIfNeeded();
}

void CanvasOverlay::setPreview(const QImage& preview) {
  preview_ = preview;
  showIfNeeded();
}

void CanvasOverlay::showIfNeeded() {
  const bool anything =
      showsBorders_ || symmetry_ != Symmetry::None || !chosen_.isEmpty() || !preview_.isNull();
  setVisible(document_ && anything);
  update();
}

void CanvasOverlay::updateBorders() {
  if (!document_ || !showsBorders_) return;
  const auto snapshot = document_->renderSnapshot();
  job_.run<QList<QLineF>>([snapshot] { return borderLines(snapshot->layout); },
                          [this](QList<QLineF>& lines) {
                            borders_ = std::move(lines);
                            update();
                          });
}

bool CanvasOverlay::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &canvas_ && event->type() == QEvent::Resize) setGeometry(canvas_.rect());
  return QWidget::eventFilter(watched, event);
}

void CanvasOverlay::paintEvent(QPaintEvent* event) {
  if (!document_) return;
  QPainter painter(this);
  QRect clip = event->rect();
  if (canvas_.viewMode() == ViewMode::SideBySide)
    clip.setRight(std::min(clip.right(), width() / 2));
  painter.setClipRect(clip);
  const QPointF origin = canvas_.viewFromImage({0, 0});
  const double scale = canvas_.viewFromImage({1, 0}).x() - origin.x();
  const QRectF inImage((QPointF(clip.topLeft()) - origin) / scale, QSizeF(clip.size()) / scale);
  painter.translate(origin);
  painter.scale(scale, scale);
  if (!preview_.isNull()) painter.drawImage(QPointF(), preview_);
  if (showsBorders_) paintBorders(painter, inImage);
  paintSymmetry(painter);
  painter.setPen(QPen(Qt::black, 0));
  painter.drawLines(chosen_);
  painter.setPen(QPen(Qt::white, 0, Qt::DashLine));
  painter.drawLines(chosen_);
}

void CanvasOverlay::paintBorders(QPainter& painter, const QRectF& inImage) const {
  QList<QLineF> visible;
  for (const QLineF& line : borders_) {
    if (line.x2() < inImage.left() || line.x1() > inImage.right() || line.y2() < inImage.top() ||
        line.y1() > inImage.bottom()) {
      continue;
    }
    visible.push_back(line);
  }
  painter.setPen(QPen(QColor(0, 0, 0, 200), 0));
  painter.drawLines(visible);
  painter.setPen(QPen(QColor(255, 255, 255, 230), 0, Qt::DotLine));
  painter.drawLines(visible);
}

void CanvasOverlay::paintSymmetry(QPainter& painter) const {
  const QSizeF size = document_->size();
  QList<QLineF> lines;
  if (symmetry_ == Symmetry::LeftRight || symmetry_ == Symmetry::Both) {
    lines << QLineF(size.width() / 2, 0, size.width() / 2, size.height());
  }
  if (symmetry_ == Symmetry::TopBottom || symmetry_ == Symmetry::Both) {
    lines << QLineF(0, size.height() / 2, size.width(), size.height() / 2);
  }
  painter.setPen(QPen(QColor(0, 0, 0, 170), 0));
  painter.drawLines(lines);
  painter.setPen(QPen(QColor(255, 255, 255, 220), 0, Qt::DashDotLine));
  painter.drawLines(lines);
}

}  // namespace spolvero::ui
