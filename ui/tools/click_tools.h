#pragma once

#include "ui/tools/stroke_tools.h"

namespace spolvero::ui {

/// Fills the connected region under the pointer, or its class everywhere.
class FillTool : public PaintTool {
  Q_OBJECT

 public:
  explicit FillTool(QObject* parent) : PaintTool(ToolId::Fill, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-fill"); }
  QKeySequence shortcut() const override { return Qt::Key_G; }

  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext&, const ToolPointer&) override {}
  void release(ToolContext&, const ToolPointer&) override {}
};

/// Makes the class under the pointer the current one (with Ctrl: the second one).
class EyedropperTool : public Tool {
  Q_OBJECT

 public:
  explicit EyedropperTool(QObject* parent) : Tool(ToolId::Eyedropper, parent) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-eyedropper"); }
  QKeySequence shortcut() const override { return Qt::Key_I; }

  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext& context, const ToolPointer& pointer) override;
  void release(ToolContext&, const ToolPointer&) override { picking_ = false; }
  void cancel(ToolContext&) override { picking_ = false; }
  bool isBusy() const override { return picking_; }

 private:
  static void pick(ToolContext& context, const ToolPointer& pointer);

  bool picking_ = false;
};

}  // namespace spolvero::ui
