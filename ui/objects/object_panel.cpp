#include "ui/objects/object_panel.h"

#include "ui/documents/scene_document.h"
#include "ui/objects/object_model.h"
#include "ui/tools/object_selection.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace spolvero::ui {

ObjectPanel::ObjectPanel(ObjectSelection& chosen, QWidget* parent)
    : QWidget(parent), chosen_(chosen), model_(new ObjectModel(this)) {
  setObjectName(QStringLiteral("objectPanel"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(8, 8, 8, 8);
  layout->setSpacing(6);
  empty_ = new QLabel(this);
  empty_->setObjectName(QStringLiteral("noObjects"));
  empty_->setWordWrap(true);
  empty_->setEnabled(false);
  empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  layout->addWidget(empty_, 1);
  list_ = new QListView(this);
  list_->setObjectName(QStringLiteral("objectList"));
  list_->setAccessibleName(tr("Objects"));
  list_->setModel(model_);
  list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  list_->setIconSize({40, 40});
  list_->setSpacing(1);
  list_->setUniformItemSizes(true);
  list_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
  list_->setContextMenuPolicy(Qt::ActionsContextMenu);
  list_->installEventFilter(this);
  layout->addWidget(list_, 1);
  buttons_ = new QWidget(this);
  auto* line = new QHBoxLayout(buttons_);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(2);
  layout->addWidget(buttons_);
  connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    readList();
  });
  connect(model_, &ObjectModel::updated, this, &ObjectPanel::readChosen);
  connect(&chosen_, &ObjectSelection::changed, this, &ObjectPanel::readChosen);
  readChosen();
}

void ObjectPanel::setDocument(SceneDocument* document) {
  chosen_.follow(document);
  model_->setDocument(document);
}

void ObjectPanel::rename() {
  const auto index = list_->currentIndex();
  if (index.isValid()) list_->edit(index);
}

void ObjectPanel::setActions(const QList<QAction*>& actions) {
  auto* line = static_cast<QHBoxLayout*>(buttons_->layout());
  for (auto* action : actions) {
    list_->addAction(action);
    if (action->icon().isNull()) continue;
    auto* button = new QToolButton(buttons_);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    line->addWidget(button);
  }
  line->addStretch();
}

bool ObjectPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == list_ && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
    Q_EMIT deleteAsked();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void ObjectPanel::readChosen() {
  empty_->setVisible(model_->rowCount() == 0);
  empty_->setText(
      chosen_.empty()
          ? tr("No objects yet. Strokes of a class of things become objects.")
          : tr("What is chosen is a region of a class, not an object. Strokes of a class "
               "of things become objects."));
  list_->setVisible(model_->rowCount() > 0);
  if (reading_) return;
  const QScopedValueRollback guard(reading_, true);
  QItemSelection rows;
  QModelIndex last;
  for (const auto id : chosen_.ids()) {
    const int row = model_->rowOf(id);
    if (row < 0) continue;
    last = model_->index(row);
    rows.select(last, last);
  }
  list_->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
  if (last.isValid()) {
    list_->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    list_->scrollTo(last);
  }
}

void ObjectPanel::readList() {
  if (reading_) return;
  const QScopedValueRollback guard(reading_, true);
  std::vector<std::uint16_t> ids;
  for (const auto& index : list_->selectionModel()->selectedIndexes()) {
    ids.push_back(static_cast<std::uint16_t>(index.data(ObjectModel::IdRole).toUInt()));
  }
  chosen_.chooseIds(ids);
}

}  // namespace spolvero::ui
