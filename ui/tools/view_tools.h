#pragma once

#include "ui/tools/tool.h"

namespace spolvero::ui {

/// Drags the picture.
class PanTool : public Tool {
  Q_OBJECT

 public:
  explicit PanTool(QObject* parent) : Tool(ToolId::Pan, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-pan"); }
  QKeySequence shortcut() const override { return Qt::Key_H; }
  QCursor cursor() const override;

  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext& context, const ToolPointer& pointer) override;
  void release(ToolContext& context, const ToolPointer& pointer) override;
  void cancel(ToolContext&) override { dragging_ = false; }
  bool isBusy() const override { return dragging_; }

 private:
  bool dragging_ = false;
  QPointF lastInView_;
};

/// Zooms in where it is clicked, out with Ctrl.
class ZoomTool : public Tool {
  Q_OBJECT

 public:
  explicit ZoomTool(QObject* parent) : Tool(ToolId::Zoom, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-zoom"); }
  QKeySequence shortcut() const override { return Qt::Key_Z; }
  QCursor cursor() const override;

  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext&, const ToolPointer&) override {}
  void release(ToolContext&, const ToolPointer&) override {}
};

}  // namespace spolvero::ui
