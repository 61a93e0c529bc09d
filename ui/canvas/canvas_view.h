#pragma once

#include "ui/canvas/layout_picture.h"
#include "ui/canvas/view_transform.h"
#include "ui/tools/tool_box.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QGestureEvent;
class QNativeGestureEvent;

namespace spolvero::ui {

class SceneDocument;
struct ChangeEvent;

enum class ViewMode {
  Layout,
  Photograph,
  Blend,      ///< The layout over the photograph.
  SideBySide  ///< Layout left, photograph right, moving together; both can be painted on.
};

/// Shows a document and turns pointer, tablet, wheel, gesture and key events into tool events.
class CanvasView : public QWidget, private ViewControl {
  Q_OBJECT

 public:
  explicit CanvasView(QWidget* parent = nullptr);
  ~CanvasView() override;

  /// Neither is owned; null shows an empty canvas.
  void setDocument(SceneDocument* document);
  SceneDocument* document() const { return document_; }
  void setToolBox(ToolBox* toolBox);

  ViewMode viewMode() const { return mode_; }
  void setViewMode(ViewMode mode);
  /// How much of the layout shows in Blend mode: 0 only photograph, 1 only layout.
  double blend() const { return blend_; }
  void setBlend(double layoutShare);

  /// Device pixels per image pixel: 1 = every image pixel is one pixel of the screen.
  double zoom() const;
  void zoomIn();
  void zoomOut();
  /// The whole layout as large as it fits; stays fitted when the window is resized, until the user
  /// zooms or pans.
  void zoomToFit();
  void zoomOneToOne();
  void setZoom(double zoom);

  /// Image coordinates of a point of the widget, in whichever pane it lies.
  QPointF imageFromView(QPointF viewPos) const;
  /// Where an image point is shown, in the first pane.
  QPointF viewFromImage(QPointF imagePos) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 public Q_SLOTS:
  /// Ends the gesture under way without an edit where that is possible.
  void cancelGesture();

 Q_SIGNALS:
  /// The pixel under the pointer; (-1, -1) when it leaves the layout.
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
  void focusOutEvent(QFocusEvent* event) override;

 private:
  struct Private;
  SceneDocument* document_ = nullptr;
  ViewMode mode_ = ViewMode::Layout;
  double blend_ = 0.5;
  void panBy(QPointF deltaInView) override;
  void zoomAt(QPointF viewPos, double factor) override;
};

}  // namespace spolvero::ui
