#pragma once

#include "ui/tools/tool_settings.h"

#include <QCursor>
#include <QKeySequence>
#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QTransform>

class QPainter;

namespace spolvero::ui {

class SceneDocument;

enum class ToolId {
  Brush,
  Eraser,
  Fill,
  Line,
  Rectangle,
  Ellipse,
  Polygon,
  Stamp,
  Object,
  Relabel,
  SelectRectangle,
  SelectLasso,
  SelectClass,
  Eyedropper,
  Pan,
  Zoom
};

/// A pointer event as tools see it: mouse and tablet alike.
struct ToolPointer {
  /// In image coordinates: pixel (x, y) covers [x, x+1) × [y, y+1).
  QPointF imagePos;
  /// In view coordinates, logical pixels.
  QPointF viewPos;
  Qt::KeyboardModifiers modifiers;
  /// 0 to 1; 1 for a mouse.
  double pressure = 1;
  /// Logical view pixels per image pixel.
  double viewScale = 1;

  /// The pixel under the pointer.
  QPoint pixel() const;
};

/// What pan and zoom need of the view.
class ViewControl {
 public:
  virtual ~ViewControl() = default;
  /// Moves the picture by logical pixels.
  virtual void panBy(QPointF deltaInView) = 0;
  /// Zooms by a factor and keeps the image point under `viewPos` where it is.
  virtual void zoomAt(QPointF viewPos, double factor) = 0;
};

/// What a tool works on; handed in with every event. Outlives the gesture.
struct ToolContext {
  SceneDocument& document;
  ToolSettings& settings;
  ViewControl& view;
};

/// Base of all tools. A gesture is press, moves, release; `cancel` ends it without an edit where
/// that is still possible. Previews are overlays, never edits.
class Tool : public QObject {
  Q_OBJECT

 public:
  Tool(ToolId id, QObject* parent);
  ~Tool() override;

  ToolId id() const { return id_; }
  virtual QString name() const = 0;
  /// One sentence that says how it is used, with modifiers, for tooltips.
  virtual QString help() const = 0;
  /// File name without folder and extension of its icon: resources/icons/tool-NAME.svg.
  virtual QString iconName() const = 0;
  virtual QKeySequence shortcut() const = 0;
  virtual QCursor cursor() const;
  /// Whether the canvas draws the outline of the brush at the pointer.
  virtual bool showsBrush() const { return false; }

  virtual void press(ToolContext& context, const ToolPointer& pointer) = 0;
  virtual void move(ToolContext& context, const ToolPointer& pointer) = 0;
  virtual void release(ToolContext& context, const ToolPointer& pointer) = 0;
  virtual void doubleClick(ToolContext& context, const ToolPointer& pointer);
  /// Motion without a pressed button.
  virtual void hover(ToolContext& context, const ToolPointer& pointer);
  /// The pointer left the canvas: what was shown at it goes.
  virtual void leave();
  /// Whether Alt means something to it, and not the eyedropper.
  virtual bool usesAlt() const { return false; }

  /// @return whether the key was used.
  virtual bool key(ToolContext& context, int key);
  /// The same with modifiers held; by default `key` gets it without them.
  virtual bool keyWith(ToolContext& context, int key, Qt::KeyboardModifiers modifiers);
  virtual void cancel(ToolContext& context);
  /// Whether a gesture is under way (a drag, or a polygon that is not closed yet).
  virtual bool isBusy() const { return false; }

  /// Draws the preview. `viewFromImage` maps image to view coordinates.
  virtual void paintOverlay(QPainter& painter,
                            const ToolContext& context,
                            const QTransform& viewFromImage) const;
  /// What the preview covers, in image coordinates without margins; empty if nothing.
  virtual QRectF overlayBounds() const { return {}; }

 Q_SIGNALS:
  /// The preview looks different now.
  void overlayChanged();

 private:
  ToolId id_;
};

}  // namespace spolvero::ui
