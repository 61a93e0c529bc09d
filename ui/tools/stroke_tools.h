#pragma once

#include "ui/tools/painting.h"
#include "ui/tools/tool.h"

#include <optional>

namespace spolvero::ui {

/// A tool that paints coverages, repeated where the settings ask for symmetry. One gesture is one
/// undo step.
class PaintTool : public Tool {
  Q_OBJECT

 public:
  using Tool::Tool;

 protected:
  /// Starts a gesture: settles the paint (which object a thing class gets) and seals the step
  /// before. @return false if the class to paint is not in the document.
  bool beginPainting(ToolContext& context, QPoint startPixel);
  /// Paints what is covered, into the gesture's undo step.
  void paintCovered(ToolContext& context, const Coverage& coverage);
  /// Ends the gesture: later edits are a step of their own.
  void endPainting(ToolContext& context);
  /// Takes back what the gesture has painted so far.
  void revertPainting(ToolContext& context);

  /// Whether every gesture makes an object of its own.
  virtual bool beginsNewObject() const { return false; }
  /// The class that covered pixels become, 255 = unlabelled.
  virtual int classToPaint(const ToolSettings& settings) const { return settings.currentClass(); }

 private:
  /// Steps that were sealed or undone meanwhile are no longer this gesture's to take back.
  void forgetSealedSteps(const ToolContext& context);

  Paint paint_;
  bool paintedSomething_ = false;
  std::uint64_t mergeEpoch_ = 0;
};

/// Brush and eraser: covers everything between the pointer's positions. Shift at the press joins
/// the end of the stroke before with a straight line; while it is held in a drag, the stroke goes
/// on straight in steps of 15°, painted when Shift or the button is let go.
class StrokeTool : public PaintTool {
  Q_OBJECT

 public:
  using PaintTool::PaintTool;

  bool showsBrush() const override { return true; }
  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext& context, const ToolPointer& pointer) override;
  void release(ToolContext& context, const ToolPointer& pointer) override;
  void cancel(ToolContext& context) override;
  bool isBusy() const override { return state_ != State::Idle; }
  void paintOverlay(QPainter& painter,
                    const ToolContext& context,
                    const QTransform& viewFromImage) const override;
  QRectF overlayBounds() const override;

 private:
  enum class State { Idle, Stroking, Straight };

  Dab dabAt(const ToolContext& context, const ToolPointer& pointer) const;
  void endStraight(ToolContext& context);
  void coverTo(ToolContext& context, const Dab& dab);

  State state_ = State::Idle;
  Dab last_;
  Dab target_;  ///< Where the straight line would end.
  std::optional<Dab> endOfLastStroke_;
  const SceneDocument* lastDocument_ = nullptr;
};

/// Paints the current class.
class BrushTool : public StrokeTool {
  Q_OBJECT

 public:
  explicit BrushTool(QObject* parent) : StrokeTool(ToolId::Brush, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-brush"); }
  QKeySequence shortcut() const override { return Qt::Key_B; }
};

/// Paints the class chosen in "erase to" (or unlabelled).
class EraserTool : public StrokeTool {
  Q_OBJECT

 public:
  explicit EraserTool(QObject* parent) : StrokeTool(ToolId::Eraser, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-eraser"); }
  QKeySequence shortcut() const override { return Qt::Key_E; }

 protected:
  int classToPaint(const ToolSettings& settings) const override { return settings.eraseTo(); }
};

}  // namespace spolvero::ui
