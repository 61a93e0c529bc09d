#pragma once

#include "ui/tools/tool.h"

namespace spolvero::ui {

class ObjectSelection;

/// Gives the object or region under the pointer the current class.
class RelabelTool : public Tool {
  Q_OBJECT

 public:
  /// `chosen` outlives the tool.
  RelabelTool(ObjectSelection& chosen, QObject* parent)
      : Tool(ToolId::Relabel, parent), chosen_(chosen) {}
  QString name() const override;
  QString help() const override;
  QString iconName() const override { return QStringLiteral("tool-relabel"); }
  QKeySequence shortcut() const override { return Qt::Key_T; }
  QCursor cursor() const override;

  void press(ToolContext& context, const ToolPointer& pointer) override;
  void move(ToolContext&, const ToolPointer&) override {}
  void release(ToolContext&, const ToolPointer&) override {}

 private:
  ObjectSelection& chosen_;
};

}  // namespace spolvero::ui
