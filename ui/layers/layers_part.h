#pragma once

#include "ui/frame/window_part.h"

#include <QPointer>

namespace spolvero::ui {

class LayersPanel;

/// Layers of the layout: their panel and the menu Layer. Also tells why an edit was refused.
class LayersPart : public WindowPart {
  Q_OBJECT

 public:
  void setUp(WindowFrame& frame) override;
  void setDocument(SceneDocument* document) override;

  LayersPanel* panel() const { return panel_; }

 private:
  void setUpEdits();
  void setUpMoves();
  void setUpMarks();
  /// Makes a menu entry that does something with the document in hand.
  template <class Edit>
  QAction* addEdit(const ActionSpec& spec, Edit edit);
  void updateActions();
  void chooseNeighbour(int step);
  void moveActive(int step);
  void toggleActive(int role);

  WindowFrame* frame_ = nullptr;
  QPointer<SceneDocument> document_;
  LayersPanel* panel_ = nullptr;
  QAction* add_ = nullptr;
  QAction* duplicate_ = nullptr;
  QAction* merge_ = nullptr;
  QAction* flatten_ = nullptr;
  QAction* remove_ = nullptr;
  QAction* up_ = nullptr;
  QAction* down_ = nullptr;
  QAction* chooseUp_ = nullptr;
  QAction* chooseDown_ = nullptr;
  QAction* visible_ = nullptr;
  QAction* locked_ = nullptr;
};

}  // namespace spolvero::ui
