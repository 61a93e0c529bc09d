#pragma once

#include "ui/tools/object_float.h"
#include "ui/tools/tool.h"

namespace spolvero::ui {

/// Takes objects up: a click chooses one (Shift: one more), dragging moves it, the handles of its
/// frame scale it, arrow keys nudge it, Delete takes it away. What it uncovers is filled by its
/// surroundings, or shows the layer beneath. Every gesture is one undo step.
class ObjectTool : public Tool {
  Q_OBJECT

 public:
  /// `chosen` outlives the tool.
  ObjectTool(ObjectSelection& chosen, QObject* parent);
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-object"); }
  QKeySequence shortcut() const override { return Qt::Key_V; }
  QCursor cursor() const override;

  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext& context, const ToolPointer& pointer) override;
  void release(ToolContext& context, const ToolPointer& pointer) override;
  void hover(ToolContext& context, const ToolPointer& pointer) override;
  bool keyWith(ToolContext& context, int key, Qt::KeyboardModifiers modifiers) override;
  void cancel(ToolContext& context) override;
  bool isBusy() const override { return state_ != State::Idle; }
  void paintOverlay(QPainter& painter,
                    const ToolContext& context,
                    const QTransform& viewFromImage) const override;
  QRectF overlayBounds() const override;

  /// Moves what is chosen; repeated nudges are one step.
  bool nudge(SceneDocument& document, const ToolSettings& settings, QPoint by);
  /// Exchanges left and right (or top and bottom) of what is chosen.
  bool mirror(SceneDocument& document, const ToolSettings& settings, Qt::Orientation across);
  /// Puts a copy beside each chosen object and chooses the copies, which look like the originals.
  bool duplicate(SceneDocument& document, const ToolSettings& settings);
  /// Puts pieces into the active layer, where they come from or in the middle, and chooses them.
  /// Their object ids must be free.
  bool insert(SceneDocument& document,
              const ToolSettings& settings,
              std::vector<CutOut> pieces,
              const QString& text);

 private:
  enum class State { Idle, Pressed, Moving, Scaling };

  /// Corner or side of the frame: -1, 0 or 1 in both directions.
  struct Handle {
    int x = 0;
    int y = 0;
    bool operator==(const Handle&) const = default;
  };

  QRectF frame() const;
  std::optional<Handle> handleAt(const ToolPointer& pointer) const;
  bool lift(SceneDocument& document, const ToolSettings& settings);
  Placement moved(QPointF by) const;
  Placement scaled(QPointF to, bool keepShape) const;
  bool place(SceneDocument& document, const Placement& placement, const QString& text);

  ObjectSelection& chosen_;
  ObjectFloat float_;
  State state_ = State::Idle;
  Handle handle_;
  std::optional<Handle> hovered_;
  ToolPointer pressed_;
  Placement before_;      ///< When the gesture began.
  bool changed_ = false;  ///< In this gesture.
};

}  // namespace spolvero::ui
