#pragma once

#include "core/io/model_info.h"
#include "ui/tools/tool_box.h"

#include <QDialog>
#include <QSize>

#include <vector>

class QComboBox;
class QSpinBox;

namespace spolvero::ui {

/// Size and first class of a new scene.
class NewSceneDialog : public QDialog {
  Q_OBJECT

 public:
  NewSceneDialog(const ClassTable& classes, QSize size, QWidget* parent);

  QSize sceneSize() const;
  /// Class id that fills the layout, 255 for none.
  int label() const;

 private:
  QSpinBox* width_ = nullptr;
  QSpinBox* height_ = nullptr;
  QComboBox* label_ = nullptr;
};

/// A titled page of rich text with a close button; not modal.
QDialog* makeTextDialog(const QString& title, const QString& html, QWidget* parent);

/// The list of shortcuts as HTML.
QString shortcutsHtml(const std::vector<std::pair<QString, std::vector<ShortcutHint>>>& groups);
/// What a model file says about itself as HTML.
QString modelCardHtml(const ModelInfo& model, const QString& device);
QString aboutHtml();

}  // namespace spolvero::ui
