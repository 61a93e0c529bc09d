#pragma once

#include "ui/tools/object_selection.h"
#include "ui/tools/tool.h"

#include <memory>
#include <vector>

namespace spolvero::ui {

class ObjectTool;
class StampTool;

/// A line of the list of shortcuts.
struct ShortcutHint {
  QString keys;
  QString action;
};

/// All tools, which one is chosen, and what they paint with.
class ToolBox : public QObject {
  Q_OBJECT

 public:
  explicit ToolBox(QObject* parent = nullptr);
  ~ToolBox() override;

  ToolSettings& settings() { return settings_; }
  const ToolSettings& settings() const { return settings_; }

  /// In the order of the toolbar.
  const std::vector<std::unique_ptr<Tool>>& tools() const { return tools_; }
  Tool& tool(ToolId id) const;
  Tool& current() const { return tool(currentId_); }
  /// Which objects are chosen, for all tools and panels.
  ObjectSelection& objectSelection() { return objectSelection_; }
  ObjectTool& objectTool() const;
  StampTool& stampTool() const;
  /// A gesture of the tool before is given up.
  void select(ToolId id);

  /// The keys that work on the canvas whatever the tool is: [ ] size, X swap, M new object.
  /// @return whether the key was used.
  bool handleKey(int key);
  /// Everything that keys and modifiers do on the canvas, for the list of shortcuts.
  std::vector<ShortcutHint> shortcutHints() const;

 Q_SIGNALS:
  /// The current tool is still the old one: time to cancel its gesture.
  void aboutToChange();
  void currentChanged(spolvero::ui::ToolId id);

 private:
  ToolSettings settings_;
  ObjectSelection objectSelection_;
  std::vector<std::unique_ptr<Tool>> tools_;
  ToolId currentId_ = ToolId::Brush;
};

}  // namespace spolvero::ui
