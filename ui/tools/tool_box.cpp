#include "ui/tools/tool_box.h"

#include "ui/tools/click_tools.h"
#include "ui/tools/object_click_tools.h"
#include "ui/tools/object_tool.h"
#include "ui/tools/polygon_tool.h"
#include "ui/tools/selection_tools.h"
#include "ui/tools/shape_tools.h"
#include "ui/tools/stamp_tool.h"
#include "ui/tools/stroke_tools.h"
#include "ui/tools/view_tools.h"

#include <algorithm>

namespace spolvero::ui {

namespace {
constexpr int kLargeStep = 5;
}

ToolBox::ToolBox(QObject* parent) : QObject(parent) {
  tools_.push_back(std::make_unique<BrushTool>(nullptr));
  tools_.push_back(std::make_unique<EraserTool>(nullptr));
  tools_.push_back(std::make_unique<FillTool>(nullptr));
  tools_.push_back(std::make_unique<LineTool>(nullptr));
  tools_.push_back(std::make_unique<RectangleTool>(nullptr));
  tools_.push_back(std::make_unique<EllipseTool>(nullptr));
  tools_.push_back(std::make_unique<PolygonTool>(nullptr));
  tools_.push_back(std::make_unique<StampTool>(nullptr));
  tools_.push_back(std::make_unique<ObjectTool>(objectSelection_, nullptr));
  tools_.push_back(std::make_unique<RelabelTool>(objectSelection_, nullptr));
  tools_.push_back(std::make_unique<SelectRectangleTool>(nullptr));
  tools_.push_back(std::make_unique<SelectLassoTool>(nullptr));
  tools_.push_back(std::make_unique<SelectClassTool>(nullptr));
  tools_.push_back(std::make_unique<EyedropperTool>(nullptr));
  tools_.push_back(std::make_unique<PanTool>(nullptr));
  tools_.push_back(std::make_unique<ZoomTool>(nullptr));
  connect(&objectSelection_, &ObjectSelection::changed, this, [this] {
    const auto& items = objectSelection_.items();
    const bool one = items.size() == 1 && items.front().object.id != 0;
    settings_.setChosenObject(
        one ? std::optional(ObjectPaint{items.front().object.label, items.front().object.id})
            : std::nullopt);
  });
}

ToolBox::~ToolBox() = default;

Tool& ToolBox::tool(ToolId id) const {
  return **std::ranges::find(tools_, id, [](const auto& tool) { return tool->id(); });
}

ObjectTool& ToolBox::objectTool() const {
  return static_cast<ObjectTool&>(tool(ToolId::Object));
}

StampTool& ToolBox::stampTool() const {
  return static_cast<StampTool&>(tool(ToolId::Stamp));
}

void ToolBox::select(ToolId id) {
  if (id == currentId_) return;
  Q_EMIT aboutToChange();
  currentId_ = id;
  Q_EMIT currentChanged(id);
}

bool ToolBox::handleKey(int key) {
  switch (key) {
    case Qt::Key_BracketLeft:
      settings_.stepBrushRadius(-1);
      return true;
    case Qt::Key_BracketRight:
      settings_.stepBrushRadius(1);
      return true;
    case Qt::Key_BraceLeft:
      settings_.stepBrushRadius(-kLargeStep);
      return true;
    case Qt::Key_BraceRight:
      settings_.stepBrushRadius(kLargeStep);
      return true;
    case Qt::Key_X:
      settings_.swapClasses();
      return true;
    case Qt::Key_M:
      settings_.setObjectTarget(settings_.objectTarget() == ObjectTarget::New
                                    ? ObjectTarget::Automatic
                                    : ObjectTarget::New);
      return true;
    default:
      return false;
  }
}

std::vector<ShortcutHint> ToolBox::shortcutHints() const {
  std::vector<ShortcutHint> hints;
  for (const auto& tool : tools_) {
    hints.push_back({tool->shortcut().toString(QKeySequence::NativeText), tool->name()});
  }
  hints.insert(hints.end(),
               {{tr("[  ]"), tr("Smaller or larger brush (with Shift in larger steps)")},
                {tr("Shift+Wheel"), tr("Smaller or larger brush")},
                {tr("X"), tr("Swap the current and the second class")},
                {tr("M"), tr("The next stroke begins a new object")},
                {tr("Alt, right button"), tr("Eyedropper with any tool")},
                {tr("Space, middle button"), tr("Pan with any tool")},
                {tr("Wheel, pinch, +  −"), tr("Zoom at the pointer")},
                {tr("0"), tr("Fit the layout into the window")},
                {tr("Arrow keys"), tr("Scroll")},
                {tr("Shift"), tr("Straight lines, squares and circles")},
                {tr("Enter, Backspace, Esc"), tr("Polygon: close, take a corner back, give up")},
                {tr("Esc"), tr("Give up the stroke or shape under way")}});
  return hints;
}

}  // namespace spolvero::ui
