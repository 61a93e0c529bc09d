#pragma once

#include "core/layout/selection.h"
#include "ui/tools/tool.h"

#include <vector>

class QPainterPath;

namespace spolvero::ui {

/// A tool that changes the document's selection. Shift adds to it, Alt takes away from it, both
/// together keep what is in both; a click on nothing new takes it away.
class SelectionTool : public Tool {
  Q_OBJECT

 public:
  using Tool::Tool;

  bool usesAlt() const override { return true; }
  bool keyWith(ToolContext& context, int key, Qt::KeyboardModifiers modifiers) override;

 protected:
  static SelectionMode modeFor(Qt::KeyboardModifiers modifiers);
  /// Combines a region with the selection, as one undo step.
  void select(ToolContext& context, const Region& region, SelectionMode mode) const;
};

/// Draws a preview as it is pulled: a rectangle or a free line.
class AreaSelectionTool : public SelectionTool {
  Q_OBJECT

 public:
  using SelectionTool::SelectionTool;

  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext& context, const ToolPointer& pointer) override;
  void release(ToolContext& context, const ToolPointer& pointer) override;
  void cancel(ToolContext& context) override;
  bool isBusy() const override { return pulling_; }
  void paintOverlay(QPainter& painter,
                    const ToolContext& context,
                    const QTransform& viewFromImage) const override;
  QRectF overlayBounds() const override;

 protected:
  /// From the press to the newest position, in image coordinates.
  const std::vector<QPointF>& way() const { return way_; }
  virtual Region covered(const Rect& layout) const = 0;
  virtual QPainterPath outline() const = 0;

 private:
  void follow(const ToolPointer& pointer);

  bool pulling_ = false;
  SelectionMode mode_ = SelectionMode::Replace;
  QPointF pressedInView_;
  double reach_ = 0;  ///< How far it was pulled, in view pixels.
  std::vector<QPointF> way_;
};

/// Selects a rectangle of pixels.
class SelectRectangleTool : public AreaSelectionTool {
  Q_OBJECT

 public:
  explicit SelectRectangleTool(QObject* parent)
      : AreaSelectionTool(ToolId::SelectRectangle, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-select-rectangle"); }
  QKeySequence shortcut() const override { return Qt::Key_Q; }

 protected:
  Region covered(const Rect& layout) const override;
  QPainterPath outline() const override;
};

/// Selects what a line drawn by hand encloses.
class SelectLassoTool : public AreaSelectionTool {
  Q_OBJECT

 public:
  explicit SelectLassoTool(QObject* parent) : AreaSelectionTool(ToolId::SelectLasso, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-select-lasso"); }
  QKeySequence shortcut() const override { return Qt::Key_F; }

 protected:
  Region covered(const Rect& layout) const override;
  QPainterPath outline() const override;
};

/// Selects the object or connected region under the pointer; with Ctrl everything of its class.
class SelectClassTool : public SelectionTool {
  Q_OBJECT

 public:
  explicit SelectClassTool(QObject* parent) : SelectionTool(ToolId::SelectClass, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-select-class"); }
  QKeySequence shortcut() const override { return Qt::Key_W; }

  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext&, const ToolPointer&) override {}
  void release(ToolContext&, const ToolPointer&) override {}
};

}  // namespace spolvero::ui
