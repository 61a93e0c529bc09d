#include "ui/canvas/canvas_view.h"

#include <QEvent>

#include <cmath>

namespace spolvero::ui {

namespace {

constexpr double kFitMargin = 12;
constexpr double kVisiblePart = 48;
constexpr double kZoomStep = 1.25;
constexpr int kDivider = 2;

}  // namespace

CanvasView::CanvasView(QWidget* parent) : QWidget(parent) {
  setMouseTracking(true);
  setTabletTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_OpaquePaintEvent);
  grabGesture(Qt::PinchGesture);
  setAccessibleName(tr("Canvas"));
  setAccessibleDescription(
      tr("Layout and photograph. Arrow keys scroll, plus and minus zoom, 0 fits."));
}

CanvasView::~CanvasView() = default;

QSize CanvasView::sizeHint() const {
  return {800, 600};
}

QSize CanvasView::minimumSizeHint() const {
  return {160, 120};
}

void CanvasView::setDocument(SceneDocument* document) {
  cancelGesture();
  if (document_) document_->disconnect(this);
  document_ = document;
  photographCurrent_ = false;
  renderOfOldSize_ = false;
  overlayInImage_ = {};
  if (document_) {
    layoutSize_ = document_->size();
    layoutPicture_.reset(document_->layout());
    selectionOutline_.set(document_->selection());
    connect(document_, &SceneDocument::changed, this, &CanvasView::onDocumentChanged);
  } else {
    layoutSize_ = {};
    layoutPicture_.clear();
    selectionOutline_.set(nullptr);
  }
  zoomToFit();
  updateCursor();
  update();
}

void CanvasView::setToolBox(ToolBox* toolBox) {
  cancelGesture();
  for (const auto& connection : toolConnections_) disconnect(connection);
  toolConnections_.clear();
  toolBox_ = toolBox;
  if (toolBox_) {
    toolConnections_ = {
        connect(toolBox_, &ToolBox::aboutToChange, this, &CanvasView::onAboutToChangeTool),
        connect(toolBox_, &ToolBox::currentChanged, this, [this] { updateCursor(); }),
        connect(&toolBox_->settings(), &ToolSettings::changed, this, [this] {
          updateBrushOutline();
          onOverlayChanged();
        })};
    for (const auto& tool : toolBox_->tools()) {
      toolConnections_.push_back(
          connect(tool.get(), &Tool::overlayChanged, this, &CanvasView::onOverlayChanged));
    }
  }
  updateCursor();
}

void CanvasView::setViewMode(ViewMode mode) {
  if (mode == mode_) return;
  if (gesture_) cancelGesture();
  const bool panesChange = mode == ViewMode::SideBySide || mode_ == ViewMode::SideBySide;
  const QPointF middle = imageFromView(QRectF(panes().front().rect).center());
  mode_ = mode;
  if (panesChange && fitted_) {
    zoomToFit();
  } else if (panesChange) {
    const QPointF wanted = QRectF(panes().front().rect).center();
    transform_.panBy(wanted - viewFromImage(middle));
    viewChanged();
  }
  update();
  Q_EMIT viewModeChanged(mode);
}

void CanvasView::setClassHatching(bool on) {
  if (on == classHatching_) return;
  classHatching_ = on;
  update();
}

void CanvasView::setBlend(double layoutShare) {
  blend_ = std::clamp(layoutShare, 0.0, 1.0);
  if (mode_ == ViewMode::Blend) update();
}

double CanvasView::zoom() const {
  return transform_.scale() * devicePixelRatioF();
}

void CanvasView::setZoom(double zoom) {
  zoomAt(QRectF(panes().front().rect).center(), zoom / this->zoom());
}

void CanvasView::zoomIn() {
  setZoom(zoom() * kZoomStep);
}

void CanvasView::zoomOut() {
  setZoom(zoom() / kZoomStep);
}

void CanvasView::zoomToFit() {
  fitted_ = true;
  if (!document_) return;
  const QSizeF pane = panes().front().rect.size();
  transform_.centre(layoutSize_, pane, ViewTransform::fittingScale(layoutSize_, pane, kFitMargin));
  viewChanged();
}

void CanvasView::zoomOneToOne() {
  setZoom(1);
}

void CanvasView::panBy(QPointF deltaInView) {
  fitted_ = false;
  transform_.panBy(deltaInView);
  viewChanged();
}

void CanvasView::zoomAt(QPointF viewPos, double factor) {
  fitted_ = false;
  const QPoint origin = gesture_ ? gesture_->paneOrigin : paneAt(viewPos).rect.topLeft();
  transform_.zoomAt(viewPos - origin, factor);
  viewChanged();
}

void CanvasView::viewChanged() {
  transform_.keepInPane(layoutSize_, panes().front().rect.size(), kVisiblePart);
  shown_ = transform_;
  shown_.snapOrigin(1 / devicePixelRatioF());
  update();
  Q_EMIT zoomChanged(zoom());
}

QPointF CanvasView::imageFromView(QPointF viewPos) const {
  return shown_.imageFromView(viewPos - paneAt(viewPos).rect.topLeft());
}

QPointF CanvasView::viewFromImage(QPointF imagePos) const {
  return shown_.viewFromImage(imagePos) + panes().front().rect.topLeft();
}

std::vector<CanvasView::Pane> CanvasView::panes() const {
  switch (mode_) {
    case ViewMode::Layout:
      return {{rect(), Content::Layout}};
    case ViewMode::Photograph:
      return {{rect(), Content::Photograph}};
    case ViewMode::Blend:
      return {{rect(), Content::Blend}};
    case ViewMode::SideBySide:
      break;
  }
  const int half = (width() - kDivider) / 2;
  return {{QRect(0, 0, half, height()), Content::Layout},
          {QRect(half + kDivider, 0, half, height()), Content::Photograph}};
}

CanvasView::Pane CanvasView::paneAt(QPointF viewPos) const {
  const auto all = panes();
  return viewPos.x() < all.back().rect.left() ? all.front() : all.back();
}

void CanvasView::onDocumentChanged(const ChangeEvent& event) {
  switch (event.kind) {
    case ChangeEvent::Kind::Layout:
      if (document_->size() != layoutSize_) {
        cancelGesture();
        layoutSize_ = document_->size();
        renderOfOldSize_ = true;
        layoutPicture_.reset(document_->layout());
        zoomToFit();
        return;
      }
      layoutPicture_.update(document_->layout(), event.region);
      if (mode_ != ViewMode::Photograph || !renderFits()) updateImageArea(event.region, 2);
      return;
    case ChangeEvent::Kind::Classes:
      layoutPicture_.reset(document_->layout());
      update();
      return;
    case ChangeEvent::Kind::Render:
      photographCurrent_ = false;
      renderOfOldSize_ = false;
      if (mode_ != ViewMode::Layout) updateImageArea(QRectF(QPointF(), layoutSize_), 2);
      return;
    case ChangeEvent::Kind::Selection:
      selectionOutline_.set(document_->selection());
      updateImageArea(event.region, 2);
      return;
    case ChangeEvent::Kind::Appearance:
    case ChangeEvent::Kind::References:
    case ChangeEvent::Kind::Looks:
    case ChangeEvent::Kind::Extras:
    case ChangeEvent::Kind::Layers:
    case ChangeEvent::Kind::Path:
    case ChangeEvent::Kind::Model:
      return;
  }
}

void CanvasView::setPreview(std::optional<CanvasPreview> preview) {
  if (!preview && !preview_) return;
  preview_ = std::move(preview);
  update();
}

bool CanvasView::hasPhotograph() const {
  return (preview_ && !preview_->photograph.isNull()) || renderFits();
}

bool CanvasView::renderFits() const {
  const ImageU8& render = document_->render();
  if (render.empty() || renderOfOldSize_) return false;
  // A smaller render of the same shape is a preview; sides may be off by rounding.
  const double stretch = std::abs(double(render.width()) * layoutSize_.height() -
                                  double(render.height()) * layoutSize_.width());
  return stretch <= std::max(layoutSize_.width(), layoutSize_.height());
}

void CanvasView::onAboutToChangeTool() {
  if (toolBox_ && (!gesture_ || gesture_->tool == &toolBox_->current())) cancelGesture();
}

void CanvasView::onOverlayChanged() {
  if (!toolBox_) return;
  const QRectF next = toolBox_->current().overlayBounds();
  constexpr double kHandleMargin = 13;
  if (!overlayInImage_.isEmpty()) updateImageArea(overlayInImage_, kHandleMargin);
  if (!next.isEmpty()) updateImageArea(next, kHandleMargin);
  overlayInImage_ = next;
}

void CanvasView::updateImageArea(const QRectF& inImage, double marginInView) {
  // A neighbour's colour reaches one pixel far where pictures are drawn smoothly.
  const double margin = marginInView + 1.5 * std::max(transform_.scale(), 1.0);
  const QRectF inPane = shown_.viewFromImage(inImage).adjusted(-margin, -margin, margin, margin);
  for (const Pane& pane : panes()) {
    const QRectF visible = inPane.translated(pane.rect.topLeft()).intersected(pane.rect);
    if (!visible.isEmpty()) update(visible.toAlignedRect());
  }
}

}  // namespace spolvero::ui
