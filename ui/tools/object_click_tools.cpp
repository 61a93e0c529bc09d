#include "ui/tools/object_click_tools.h"

#include "ui/tools/object_edits.h"

namespace spolvero::ui {

QString RelabelTool::name() const {
  return tr("Change class");
}

QString RelabelTool::help() const {
  return tr("Click an object or region to give it the current class as a whole.");
}

QCursor RelabelTool::cursor() const {
  return Qt::PointingHandCursor;
}

void RelabelTool::press(ToolContext& context, const ToolPointer& pointer) {
  chosen_.follow(&context.document);
  const auto item = ObjectSelection::at(context.document, pointer.pixel());
  if (!item) return;
  relabel(context.document, context.settings, {*item}, context.settings.currentClass());
}

}  // namespace spolvero::ui
