#pragma once

#include "ui/canvas/layout_picture.h"
#include "ui/canvas/selection_outline.h"
#include "ui/canvas/view_transform.h"
#include "ui/documents/scene_document.h"
#include "ui/tools/tool_box.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QGestureEvent;
class QNativeGestureEvent;

namespace spolvero::ui {

enum class ViewMode {
  Layout,
  Photograph,
  Blend,      ///< The layout over the photograph.
  SideBySide  ///< Layout left, photograph right, moving together; both can be painted on.
};

/// Pictures that stand in for those of the document.
struct CanvasPreview {
  QImage photograph;
  QImage layout;
};

/// Shows a document and turns pointer, tablet, wheel, gesture and key events into tool events.
/// Painted by hand from cached pictures; only what changed is drawn again.
class CanvasView : public QWidget, private ViewControl {
  Q_OBJECT

 public:
  explicit CanvasView(QWidget* parent = nullptr);
  ~CanvasView() override;

  /// Neither is owned; null shows an empty canvas. The view fits a new document.
  void setDocument(SceneDocument* document);
  SceneDocument* document() const { return document_; }
  void setToolBox(ToolBox* toolBox);

  /// Shows other pictures than the document's for a while; they are stretched over the layout. A
  /// photograph that is null leaves the document's. Nothing ends it.
  void setPreview(std::optional<CanvasPreview> preview);
  bool isPreviewing() const { return preview_.has_value(); }

  ViewMode viewMode() const { return mode_; }
  void setViewMode(ViewMode mode);
  /// How much of the layout shows in Blend mode: 0 only photograph, 1 only layout.
  /// Whether classes show by patterns too.
  void setClassHatching(bool on);
  bool classHatching() const { return classHatching_; }
  double blend() const { return blend_; }
  void setBlend(double layoutShare);

  /// Device pixels per image pixel: 1 = every image pixel is one pixel of the screen.
  double zoom() const;
  /// Around the middle of the pane, between 1/64 and 128.
  void setZoom(double zoom);
  void zoomIn();
  void zoomOut();
  /// The whole layout as large as it fits; stays fitted when the window is resized, until the user
  /// zooms or pans.
  void zoomToFit();
  void zoomOneToOne();

  /// Image coordinates of a point of the widget, in whichever pane it lies.
  QPointF imageFromView(QPointF viewPos) const;
  /// Where an image point is shown, in the first pane.
  QPointF viewFromImage(QPointF imagePos) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 public Q_SLOTS:
  /// Gives up the gesture under way (stroke, shape, polygon).
  void cancelGesture();

 Q_SIGNALS:
  /// The pixel under the pointer; (-1, -1) when there is none.
  void pointerMoved(QPoint imagePos);
  void zoomChanged(double zoom);
  void viewModeChanged(spolvero::ui::ViewMode mode);

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void tabletEvent(QTabletEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  /// What one pane shows.
  enum class Content { Layout, Photograph, Blend };
  struct Pane {
    QRect rect;  ///< In the widget.
    Content content;
  };
  /// A button or pen that is down.
  struct Gesture {
    Tool* tool;
    Qt::MouseButton button;
    QPoint paneOrigin;
  };

  // ViewControl
  void panBy(QPointF deltaInView) override;
  void zoomAt(QPointF viewPos, double factor) override;

  void onDocumentChanged(const ChangeEvent& event);
  void onOverlayChanged();
  void onAboutToChangeTool();

  std::vector<Pane> panes() const;
  Pane paneAt(QPointF viewPos) const;
  void viewChanged();
  bool renderFits() const;
  bool hasPhotograph() const;

  // Painting
  void paintPane(QPainter& painter, const Pane& pane, const QRegion& dirty);
  void paintImage(QPainter& painter, const QImage& image, const QRect& dirty, bool smooth) const;
  void paintPhotograph(QPainter& painter, const Pane& pane, const QRect& dirty);
  void paintLayout(QPainter& painter, const QRect& dirty, bool hatched);
  void paintGrid(QPainter& painter, const QRect& dirty) const;
  void paintOverlays(QPainter& painter, const Pane& pane);
  const QImage& photograph();
  QRectF imageRectInPane() const;
  void updateImageArea(const QRectF& inImage, double marginInView);
  QRectF brushOutline() const;
  void updateBrushOutline();

  // Events
  Tool* toolFor(Qt::MouseButton button, Qt::KeyboardModifiers modifiers, bool penEraser) const;
  Tool* hoverTool() const;
  ToolPointer pointerFor(QPointF viewPos,
                         Qt::KeyboardModifiers modifiers,
                         double pressure,
                         QPoint paneOrigin) const;
  std::optional<ToolContext> context();
  void pressed(QPointF viewPos,
               Qt::MouseButton button,
               Qt::KeyboardModifiers modifiers,
               double pressure,
               bool penEraser);
  void moved(QPointF viewPos, Qt::KeyboardModifiers modifiers, double pressure);
  void released(QPointF viewPos, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
  void releaseUnseen();
  void pointerAt(std::optional<QPointF> viewPos);
  bool gestureEvent(QGestureEvent* event);
  bool nativeGestureEvent(QNativeGestureEvent* event);
  bool overridesShortcut(const QKeyEvent& event) const;
  bool viewKey(int key);
  bool toolKey(int key, Qt::KeyboardModifiers modifiers);
  void updateCursor();

  QPointer<SceneDocument> document_;
  QPointer<ToolBox> toolBox_;
  ViewMode mode_ = ViewMode::Layout;
  double blend_ = 0.5;
  ViewTransform transform_;  ///< As wanted; zooming back and forth adds no rounding.
  ViewTransform shown_;      ///< The same on whole device pixels: what is painted and pointed at.
  bool fitted_ = true;
  bool classHatching_ = false;

  LayoutPicture layoutPicture_;
  SelectionOutline selectionOutline_;
  std::optional<CanvasPreview> preview_;
  QImage photograph_;
  bool photographCurrent_ = false;
  bool renderOfOldSize_ = false;  ///< The newest photograph is of a layout of another size.
  QSize layoutSize_;
  QRectF overlayInImage_;     ///< Where the tool's preview was last drawn.
  QRectF brushOutlineShown_;  ///< In pane coordinates.

  std::optional<Gesture> gesture_;
  std::optional<QPointF> pointerInView_;
  Qt::KeyboardModifiers modifiers_;
  bool spaceHeld_ = false;
  bool focusByKeyboard_ = false;
  int wheelRest_ = 0;
  std::vector<QMetaObject::Connection> toolConnections_;
};

}  // namespace spolvero::ui
