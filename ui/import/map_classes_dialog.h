#pragma once

#include "core/io/class_choices.h"
#include "ui/frame/workspace.h"
#include "ui/mapping/mapping_panel.h"

#include <QDialog>
#include <QPointer>

namespace spolvero::ui {

/// What a scene's classes are drawn as where the model has others. Choices are in force at once,
/// are kept with the scene and are one undo step; the scene itself keeps its classes, unless the
/// user wants them replaced. Not modal.
class MapClassesDialog : public QDialog {
  Q_OBJECT

 public:
  MapClassesDialog(Workspace& workspace, const ModelInfo& model, QWidget* parent);

  MappingPanel* panel() const { return panel_; }

  /// Keeps the choices.
  void accept() override;
  /// Puts everything back as it was when the dialog was opened.
  void reject() override;

 private:
  void setUpText(const QString& model);
  void setUpButtons();
  /// By earlier choices, by name, by choices for other models, by meaning, in this order.
  ClassIds firstIds() const;
  /// What the rows say beyond what their names say.
  /// @param complete  with the rows that become unlabelled.
  ClassChoices::Targets targets(bool complete) const;
  void put(std::shared_ptr<const SceneExtra> extra);
  void applyChoices(bool complete);
  void convert();
  /// The scene that the rows were made for, if it is still the one in hand.
  SceneDocument* document() const;

  Workspace& workspace_;
  QPointer<SceneDocument> document_;
  ClassTable classes_;  ///< The scene's.
  ClassTable model_;
  std::shared_ptr<const ClassChoices> before_;  ///< Never null.
  std::shared_ptr<const SceneExtra> extraBefore_;
  MappingPanel* panel_ = nullptr;
};

/// Gives a document other classes: labels of all layers, objects, looks. One undo step.
void pushMappedClasses(SceneDocument& document,
                       const ClassIds& ids,
                       const ClassTable& target,
                       const QString& text);

}  // namespace spolvero::ui
