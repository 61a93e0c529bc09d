#pragma once

#include "ui/tools/stroke_tools.h"

#include <QLineF>
#include <QList>

#include <memory>
#include <optional>

namespace spolvero::ui {

/// A drawn shape, ready to be stamped.
struct StampShape {
  QString id;
  QString name;                 ///< For people.
  Grid<std::uint8_t> coverage;  ///< 0 to 255, cut to what is drawn, larger than it is used.
};

/// Paints a shape of the stamp library in the current class; of a thing class every stamp is a new
/// object. [ and ] change the size, Shift+click mirrors.
class StampTool : public PaintTool {
  Q_OBJECT

 public:
  explicit StampTool(QObject* parent) : PaintTool(ToolId::Stamp, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-stamp"); }
  QKeySequence shortcut() const override { return Qt::Key_S; }

  /// Null: nothing to stamp.
  void setShape(std::shared_ptr<const StampShape> shape);
  const std::shared_ptr<const StampShape>& shape() const { return shape_; }

  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext& context, const ToolPointer& pointer) override;
  void release(ToolContext& context, const ToolPointer& pointer) override;
  void hover(ToolContext& context, const ToolPointer& pointer) override;
  void leave() override;
  bool keyWith(ToolContext& context, int key, Qt::KeyboardModifiers modifiers) override;
  void paintOverlay(QPainter& painter,
                    const ToolContext& context,
                    const QTransform& viewFromImage) const override;
  QRectF overlayBounds() const override;

 protected:
  bool beginsNewObject() const override { return true; }

 private:
  struct Preview {
    Rect target;
    bool mirrored = false;
    QList<QLineF> outline;
  };

  Rect targetAt(QPointF centre, const ToolSettings& settings) const;
  void showAt(const ToolPointer& pointer, const ToolSettings& settings);

  std::shared_ptr<const StampShape> shape_;
  std::optional<Preview> preview_;
  ToolPointer pointer_;
};

}  // namespace spolvero::ui
