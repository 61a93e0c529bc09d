#pragma once

#include "ui/tools/stroke_tools.h"

#include <vector>

namespace spolvero::ui {

/// A polygon of clicked corners. Enter, a double click or a click on the first corner closes and
/// paints it; Backspace takes the last corner back; Esc gives up.
class PolygonTool : public PaintTool {
  Q_OBJECT

 public:
  explicit PolygonTool(QObject* parent) : PaintTool(ToolId::Polygon, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-polygon"); }
  QKeySequence shortcut() const override { return Qt::Key_P; }

  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext& context, const ToolPointer& pointer) override;
  void release(ToolContext& context, const ToolPointer& pointer) override;
  void doubleClick(ToolContext& context, const ToolPointer& pointer) override;
  void hover(ToolContext& context, const ToolPointer& pointer) override;
  bool key(ToolContext& context, int key) override;
  void cancel(ToolContext& context) override;
  bool isBusy() const override { return !corners_.empty(); }
  void paintOverlay(QPainter& painter,
                    const ToolContext& context,
                    const QTransform& viewFromImage) const override;
  QRectF overlayBounds() const override;

  const std::vector<QPointF>& corners() const { return corners_; }

 private:
  void close(ToolContext& context);
  void follow(const ToolPointer& pointer);

  std::vector<QPointF> corners_;  ///< In image coordinates.
  QPointF next_;                  ///< Where the next corner would be.
};

}  // namespace spolvero::ui
