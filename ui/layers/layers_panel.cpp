#include "ui/layers/layers_panel.h"

#include "ui/documents/scene_document.h"
#include "ui/frame/mnemonics.h"
#include "ui/layers/layer_delegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace spolvero::ui {

LayersPanel::LayersPanel(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("layersPanel"));
  setUpList();
  buttons_ = new QHBoxLayout;
  buttons_->setContentsMargins(8, 0, 8, 6);
  buttons_->setSpacing(2);
  buttons_->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(list_, 1);
  column->addLayout(buttons_);
  connect(&model_, &QAbstractItemModel::modelReset, this, &LayersPanel::showActive);
  connect(&model_, &QAbstractItemModel::dataChanged, this, &LayersPanel::showActive);
}

void LayersPanel::setUpList() {
  list_ = new QListView(this);
  list_->setObjectName(QStringLiteral("layerList"));
  list_->setAccessibleName(tr("Layers"));
  list_->setModel(&model_);
  list_->setItemDelegate(new LayerDelegate(list_));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setMouseTracking(true);
  list_->setUniformItemSizes(true);
  list_->setSelectionMode(QAbstractItemView::SingleSelection);
  list_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list_->setDragDropMode(QAbstractItemView::InternalMove);
  list_->setDragDropOverwriteMode(false);
  list_->setDropIndicatorShown(true);
  list_->installEventFilter(this);
  list_->viewport()->installEventFilter(this);
  connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
    choose(index);
    Q_EMIT finished();
  });
  connect(list_->selectionModel(),
          &QItemSelectionModel::currentChanged,
          this,
          [this](const QModelIndex& current) { choose(current); });
}

void LayersPanel::setDocument(SceneDocument* document) {
  document_ = document;
  model_.setDocument(document);
  setEnabled(document != nullptr);
  showActive();
}

void LayersPanel::addButton(QAction* action) {
  auto* button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setObjectName(action->objectName() + QStringLiteral("Button"));
  button->setAccessibleName(withoutMnemonic(action->text()));
  button->setAutoRaise(true);
  button->setIconSize({18, 18});
  buttons_->insertWidget(buttons_->count() - 1, button);
}

void LayersPanel::renameActive() {
  const auto active = model_.activeIndex();
  if (!active.isValid()) return;
  list_->scrollTo(active);
  list_->setCurrentIndex(active);
  list_->edit(active);
}

void LayersPanel::choose(const QModelIndex& index) {
  if (!document_ || !index.isValid()) return;
  const auto layer = document_->layers().indexOf(index.data(LayerModel::IdRole).toInt());
  if (layer) document_->setActiveLayer(*layer);
}

void LayersPanel::showActive() {
  const auto active = model_.activeIndex();
  if (!active.isValid() || list_->currentIndex() == active) return;
  const QSignalBlocker blocker(list_->selectionModel());
  list_->selectionModel()->setCurrentIndex(active, QItemSelectionModel::ClearAndSelect);
  list_->scrollTo(active);
  list_->viewport()->update();
}

bool LayersPanel::listKey(int key) {
  const auto index = list_->currentIndex();
  if (!index.isValid()) return false;
  const auto toggle = [&](int role) { model_.setData(index, !index.data(role).toBool(), role); };
  switch (key) {
    case Qt::Key_Space:
      toggle(LayerModel::VisibleRole);
      return true;
    case Qt::Key_L:
      toggle(LayerModel::LockedRole);
      return true;
    case Qt::Key_Escape:
      Q_EMIT finished();
      return true;
    default:
      return false;
  }
}

bool LayersPanel::markPressed(const QMouseEvent& event) {
  const auto index = list_->indexAt(event.position().toPoint());
  if (!index.isValid() || event.button() != Qt::LeftButton) return false;
  const QRect row = list_->visualRect(index);
  const bool eye = LayerDelegate::eyeRect(row).contains(event.position().toPoint());
  const bool lock = LayerDelegate::lockRect(row).contains(event.position().toPoint());
  if (!eye && !lock) return false;
  if (event.type() == QEvent::MouseButtonRelease) return true;
  const int role = eye ? LayerModel::VisibleRole : LayerModel::LockedRole;
  model_.setData(index, !index.data(role).toBool(), role);
  return true;
}

bool LayersPanel::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
      // Eye and lock change a layer without choosing it.
      if (watched == list_->viewport()) return markPressed(*static_cast<QMouseEvent*>(event));
      break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
      auto* key = static_cast<QKeyEvent*>(event);
      if (watched != list_ || key->modifiers() != Qt::NoModifier) break;
      if (event->type() == QEvent::KeyPress) return listKey(key->key());
      // In the window these keys mean something else; here the list comes first.
      if (key->key() != Qt::Key_Space && key->key() != Qt::Key_L) break;
      event->accept();
      return true;
    }
    default:
      break;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace spolvero::ui
