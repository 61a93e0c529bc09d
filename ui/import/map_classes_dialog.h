#pragma once

#include "ui/frame/workspace.h"
#include "ui/import/mapping_panel.h"

#include <QDialog>

namespace spolvero::ui {

/// A scene whose classes the model does not all know: what its classes become. Taking it over is
/// one undo step over layers and looks; keeping the scene renders what the model does not know as
/// unlabelled. Not modal.
class MapClassesDialog : public QDialog {
  Q_OBJECT

 public:
  MapClassesDialog(Workspace& workspace, const ClassTable& model, QWidget* parent);

  MappingPanel* panel() const { return panel_; }

 private:
  void apply();

  Workspace& workspace_;
  MappingPanel* panel_ = nullptr;
};

/// Names of the scene's classes that occur and that a model does not have under the same name.
std::vector<std::string> foreignClasses(const Layout& layout, const ClassTable& model);

/// Gives a document other classes: labels of all layers, objects, looks. One undo step.
void pushMappedClasses(SceneDocument& document,
                       const ClassIds& ids,
                       const ClassTable& target,
                       const QString& text);

}  // namespace spolvero::ui
