#include "ui/layers/layers_part.h"

#include "ui/canvas/canvas_view.h"
#include "ui/commands/layer_commands.h"
#include "ui/layers/layers_panel.h"

#include <QDockWidget>
#include <QMainWindow>

namespace spolvero::ui {

void LayersPart::setUp(WindowFrame& frame) {
  frame_ = &frame;
  panel_ = new LayersPanel(&frame.mainWindow());
  frame.addDock({QStringLiteral("layers"), tr("Layers"), panel_, Qt::LeftDockWidgetArea});
  connect(panel_, &LayersPanel::finished, &frame.canvas(), [canvas = &frame.canvas()] {
    canvas->setFocus();
  });
  setUpEdits();
  frame.addSeparator(MenuId::Layer);
  setUpMoves();
  frame.addSeparator(MenuId::Layer);
  setUpMarks();
  for (auto* action : {add_, duplicate_, merge_, up_, down_, remove_}) panel_->addButton(action);
  updateActions();
}

template <class Edit>
QAction* LayersPart::addEdit(const ActionSpec& spec, Edit edit) {
  return frame_->add(MenuId::Layer, spec, this, [this, edit] {
    if (!document_) return;
    document_->seal();
    edit(*document_);
  });
}

void LayersPart::setUpEdits() {
  add_ = addEdit({QStringLiteral("addLayer"),
                  tr("&Add layer"),
                  QStringLiteral("add"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                  tr("Add a see-through layer above the active one")},
                 [](SceneDocument& document) { pushAddLayer(document); });
  duplicate_ = addEdit(
      {QStringLiteral("duplicateLayer"),
       tr("&Duplicate layer"),
       QStringLiteral("copy"),
       QKeySequence(Qt::CTRL | Qt::Key_J),
       tr("Put a copy above the active layer")},
      [](SceneDocument& document) { pushDuplicateLayer(document, document.activeLayer().id); });
  merge_ =
      addEdit({QStringLiteral("mergeLayerDown"),
               tr("&Merge down"),
               QStringLiteral("merge-down"),
               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E),
               tr("Put the active layer's pixels onto the one beneath")},
              [](SceneDocument& document) { pushMergeDown(document, document.activeLayer().id); });
  flatten_ = addEdit({QStringLiteral("flattenLayers"),
                      tr("&Flatten all layers"),
                      {},
                      {},
                      tr("Make one layer of what is visible; hidden layers go away")},
                     [](SceneDocument& document) { pushFlattenLayers(document); });
  remove_ = addEdit(
      {QStringLiteral("deleteLayer"),
       tr("D&elete layer"),
       QStringLiteral("trash"),
       QKeySequence(Qt::SHIFT | Qt::Key_Delete),
       tr("Delete the active layer")},
      [](SceneDocument& document) { pushRemoveLayer(document, document.activeLayer().id); });
}

void LayersPart::setUpMoves() {
  chooseUp_ = addEdit({QStringLiteral("chooseLayerAbove"),
                       tr("&Choose the layer above"),
                       {},
                       QKeySequence(Qt::Key_PageUp),
                       tr("Make the layer above the active one")},
                      [this](SceneDocument&) { chooseNeighbour(1); });
  chooseDown_ = addEdit({QStringLiteral("chooseLayerBelow"),
                         tr("C&hoose the layer below"),
                         {},
                         QKeySequence(Qt::Key_PageDown),
                         tr("Make the layer below the active one")},
                        [this](SceneDocument&) { chooseNeighbour(-1); });
  up_ = addEdit({QStringLiteral("moveLayerUp"),
                 tr("Move layer &up"),
                 QStringLiteral("layer-up"),
                 QKeySequence(Qt::CTRL | Qt::Key_PageUp),
                 tr("Move the active layer above the next one")},
                [this](SceneDocument&) { moveActive(1); });
  down_ = addEdit({QStringLiteral("moveLayerDown"),
                   tr("Move layer d&own"),
                   QStringLiteral("layer-down"),
                   QKeySequence(Qt::CTRL | Qt::Key_PageDown),
                   tr("Move the active layer beneath the next one")},
                  [this](SceneDocument&) { moveActive(-1); });
}

void LayersPart::setUpMarks() {
  addEdit({QStringLiteral("renameLayer"),
           tr("&Rename layer"),
           {},
           {},
           tr("Edit the active layer's name")},
          [this](SceneDocument&) {
            if (auto* dock = frame_->dock(QStringLiteral("layers"))) {
              dock->show();
              dock->raise();
            }
            panel_->renameActive();
          });
  visible_ = addEdit({QStringLiteral("layerVisible"),
                      tr("Layer is &visible"),
                      {},
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
                      tr("Show or hide the active layer")},
                     [this](SceneDocument&) { toggleActive(LayerModel::VisibleRole); });
  locked_ = addEdit({QStringLiteral("layerLocked"),
                     tr("Layer is &locked"),
                     {},
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                     tr("Lock or unlock the active layer")},
                    [this](SceneDocument&) { toggleActive(LayerModel::LockedRole); });
  visible_->setCheckable(true);
  locked_->setCheckable(true);
}

void LayersPart::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  panel_->setDocument(document);
  if (document_) {
    connect(document_, &SceneDocument::changed, this, [this](const ChangeEvent& event) {
      if (event.kind == ChangeEvent::Kind::Layers) updateActions();
    });
    connect(document_, &SceneDocument::editRefused, this, [this](const QString& reason) {
      frame_->say(reason);
    });
  }
  updateActions();
}

void LayersPart::updateActions() {
  const bool there = document_ && !document_->layers().empty();
  const int count = there ? document_->layers().size() : 0;
  const int active = there ? document_->layers().activeIndex() : 0;
  add_->setEnabled(there);
  duplicate_->setEnabled(there);
  for (auto* action : {merge_, down_, chooseDown_}) action->setEnabled(there && active > 0);
  for (auto* action : {up_, chooseUp_}) action->setEnabled(there && active < count - 1);
  for (auto* action : {flatten_, remove_}) action->setEnabled(count > 1);
  for (auto* action : {visible_, locked_}) action->setEnabled(there);
  visible_->setChecked(there && document_->activeLayer().visible);
  locked_->setChecked(there && document_->activeLayer().locked);
}

void LayersPart::chooseNeighbour(int step) {
  const int index = document_->layers().activeIndex() + step;
  if (index < 0 || index >= document_->layers().size()) return;
  document_->setActiveLayer(index);
  frame_->say(tr("Painting on %1").arg(SceneDocument::layerName(document_->activeLayer())));
}

void LayersPart::moveActive(int step) {
  pushMoveLayer(*document_, document_->activeLayer().id, document_->layers().activeIndex() + step);
}

void LayersPart::toggleActive(int role) {
  const auto active = panel_->model().activeIndex();
  panel_->model().setData(active, !active.data(role).toBool(), role);
  updateActions();
}

}  // namespace spolvero::ui
