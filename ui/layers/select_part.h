#pragma once

#include "ui/frame/window_part.h"

#include <QPointer>

namespace spolvero::ui {

/// The menu Select: what bounds all tools. Its outline is drawn by the canvas.
class SelectPart : public WindowPart {
  Q_OBJECT

 public:
  void setUp(WindowFrame& frame) override;
  void setDocument(SceneDocument* document) override;

 private:
  void setUpActions();
  /// Makes a menu entry that does something with the document in hand.
  template <class Edit>
  QAction* addEdit(const ActionSpec& spec, Edit edit);
  void selectClass();
  void selectUnlabelled();
  void selectObjects();
  void selectActiveLayer();
  void updateActions();

  WindowFrame* frame_ = nullptr;
  QPointer<SceneDocument> document_;
  QAction* none_ = nullptr;
};

}  // namespace spolvero::ui
