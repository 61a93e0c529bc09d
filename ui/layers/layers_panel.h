#pragma once

#include "ui/layers/layer_model.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QListView;
class QMouseEvent;

namespace spolvero::ui {

/// The layers of the document: which one is painted on, their order, names, visibility and locks.
class LayersPanel : public QWidget {
  Q_OBJECT

 public:
  explicit LayersPanel(QWidget* parent = nullptr);

  void setDocument(SceneDocument* document);
  /// Buttons beneath the list, in this order.
  void addButton(QAction* action);
  /// Edits the active layer's name in place.
  void renameActive();

  LayerModel& model() { return model_; }
  QListView* list() const { return list_; }

 Q_SIGNALS:
  /// A layer was chosen with the pointer: the canvas should have the keyboard again.
  void finished();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void setUpList();
  void choose(const QModelIndex& index);
  void showActive();
  /// @return whether the key was used.
  bool listKey(int key);
  /// @return whether the pointer is on an eye or a lock.
  bool markPressed(const QMouseEvent& event);

  QPointer<SceneDocument> document_;
  LayerModel model_;
  QListView* list_ = nullptr;
  QBoxLayout* buttons_ = nullptr;
};

}  // namespace spolvero::ui
