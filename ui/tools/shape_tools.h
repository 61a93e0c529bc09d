#pragma once

#include "ui/tools/stroke_tools.h"

class QPainterPath;

namespace spolvero::ui {

/// A shape pulled from one point to another; painted when the pointer is released.
class ShapeTool : public PaintTool {
  Q_OBJECT

 public:
  using PaintTool::PaintTool;

  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext& context, const ToolPointer& pointer) override;
  void release(ToolContext& context, const ToolPointer& pointer) override;
  void cancel(ToolContext& context) override;
  bool isBusy() const override { return state_ == State::Pulling; }
  void paintOverlay(QPainter& painter,
                    const ToolContext& context,
                    const QTransform& viewFromImage) const override;
  QRectF overlayBounds() const override;

 protected:
  QPointF start() const { return start_; }
  QPointF end() const { return end_; }
  /// Thickness of outlines in pixels; 0 fills.
  static int outlineThickness(const ToolSettings& settings);

  /// Where the shape ends while Shift is held.
  virtual QPointF constrained(QPointF start, QPointF point) const = 0;
  virtual Coverage covered(const ToolSettings& settings, const Rect& clip) const = 0;
  /// The preview in image coordinates, filled by the odd-even rule.
  virtual QPainterPath outline(const ToolSettings& settings) const = 0;

 private:
  enum class State { Idle, Pulling };

  void pullTo(const ToolContext& context, const ToolPointer& pointer);

  State state_ = State::Idle;
  QPointF start_;
  QPointF end_;
  QRectF bounds_;
};

/// A straight stroke of the brush.
class LineTool : public ShapeTool {
  Q_OBJECT

 public:
  explicit LineTool(QObject* parent) : ShapeTool(ToolId::Line, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-line"); }
  QKeySequence shortcut() const override { return Qt::Key_L; }
  bool showsBrush() const override { return true; }

 protected:
  QPointF constrained(QPointF start, QPointF point) const override;
  Coverage covered(const ToolSettings& settings, const Rect& clip) const override;
  QPainterPath outline(const ToolSettings& settings) const override;
};

class RectangleTool : public ShapeTool {
  Q_OBJECT

 public:
  explicit RectangleTool(QObject* parent) : ShapeTool(ToolId::Rectangle, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-rectangle"); }
  QKeySequence shortcut() const override { return Qt::Key_R; }

 protected:
  QPointF constrained(QPointF start, QPointF point) const override;
  Coverage covered(const ToolSettings& settings, const Rect& clip) const override;
  QPainterPath outline(const ToolSettings& settings) const override;
};

class EllipseTool : public ShapeTool {
  Q_OBJECT

 public:
  explicit EllipseTool(QObject* parent) : ShapeTool(ToolId::Ellipse, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-ellipse"); }
  QKeySequence shortcut() const override { return Qt::Key_O; }

 protected:
  QPointF constrained(QPointF start, QPointF point) const override;
  Coverage covered(const ToolSettings& settings, const Rect& clip) const override;
  QPainterPath outline(const ToolSettings& settings) const override;
};

/// Draws a preview: the class colour, see-through, with an outline that shows on any ground.
void paintPreview(QPainter& painter,
                  const ToolContext& context,
                  const QTransform& viewFromImage,
                  const QPainterPath& pathInImage);

}  // namespace spolvero::ui
