#include "ui/tools/click_tools.h"

namespace spolvero::ui {

QString FillTool::name() const {
  return tr("Fill");
}

QString FillTool::help() const {
  return tr(
      "Fills the connected region under the pointer with the current class, or every pixel "
      "of its class.");
}

void FillTool::press(ToolContext& context, const ToolPointer& pointer) {
  const Layout& layout = context.document.layout();
  const QPoint pixel = pointer.pixel();
  if (!layout.rect().contains(pixel.x(), pixel.y())) return;
  if (!beginPainting(context, pixel)) return;
  const bool contiguous = context.settings.fillReach() == FillReach::Contiguous;
  paintCovered(context,
               contiguous ? connectedRegion(layout.labels(), pixel.x(), pixel.y())
                          : coverLabel(layout.labels(), layout.labels().at(pixel.x(), pixel.y())));
  endPainting(context);
}

QString EyedropperTool::name() const {
  return tr("Eyedropper");
}

QString EyedropperTool::help() const {
  return tr(
      "Takes the class under the pointer as the current one; with Ctrl as the second one. "
      "Hold Alt or use the right button with any tool.");
}

void EyedropperTool::press(ToolContext& context, const ToolPointer& pointer) {
  picking_ = true;
  pick(context, pointer);
}

void EyedropperTool::move(ToolContext& context, const ToolPointer& pointer) {
  if (picking_) pick(context, pointer);
}

void EyedropperTool::pick(ToolContext& context, const ToolPointer& pointer) {
  const Layout& layout = context.document.layout();
  const QPoint pixel = pointer.pixel();
  if (!layout.rect().contains(pixel.x(), pixel.y())) return;
  const std::uint8_t label = layout.labels().at(pixel.x(), pixel.y());
  if (label == kUnlabelled) return;
  if (pointer.modifiers.testFlag(Qt::ControlModifier)) {
    context.settings.setSecondClass(label);
  } else {
    context.settings.setCurrentClass(label);
  }
}

}  // namespace spolvero::ui
