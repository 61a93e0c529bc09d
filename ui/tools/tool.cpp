#include "ui/tools/tool.h"

#include <cmath>

namespace spolvero::ui {

QPoint ToolPointer::pixel() const {
  return {static_cast<int>(std::floor(imagePos.x())), static_cast<int>(std::floor(imagePos.y()))};
}

Tool::Tool(ToolId id, QObject* parent) : QObject(parent), id_(id) {}

Tool::~Tool() = default;

QCursor Tool::cursor() const {
  return Qt::CrossCursor;
}

void Tool::doubleClick(ToolContext& context, const ToolPointer& pointer) {
  press(context, pointer);
}

void Tool::hover(ToolContext&, const ToolPointer&) {}

void Tool::leave() {}

bool Tool::key(ToolContext&, int) {
  return false;
}

bool Tool::keyWith(ToolContext& context, int key, Qt::KeyboardModifiers) {
  return this->key(context, key);
}

void Tool::cancel(ToolContext&) {}

void Tool::paintOverlay(QPainter&, const ToolContext&, const QTransform&) const {}

}  // namespace spolvero::ui
