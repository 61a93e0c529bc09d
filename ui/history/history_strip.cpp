#include "ui/history/history_strip.h"

#include "ui/frame/mnemonics.h"
#include "ui/history/history_delegate.h"
#include "ui/panels/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

HistoryStrip::HistoryStrip(HistoryKeeper& keeper, QWidget* parent)
    : QWidget(parent), keeper_(keeper) {
  setObjectName(QStringLiteral("historyStrip"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 4, 8, 8);
  column->setSpacing(4);
  auto* line = new QHBoxLayout;
  line->setSpacing(2);
  column->addLayout(line);
  setUpView();
  setUpActions();
  view_->installEventFilter(this);
  setUpLine(line);
  column->addWidget(view_, 1);
  connect(view_->selectionModel(),
          &QItemSelectionModel::selectionChanged,
          this,
          &HistoryStrip::updateActions);
  connect(&keeper_.model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
    selectedBefore_ = selectedIds();
  });
  connect(&keeper_.model(), &QAbstractItemModel::modelReset, this, [this] {
    select(selectedBefore_);
    updateActions();
  });
  connect(&keeper_.model(), &QAbstractItemModel::dataChanged, this, &HistoryStrip::updateActions);
  updateActions();
}

void HistoryStrip::setUpView() {
  view_ = new QListView(this);
  view_->setObjectName(QStringLiteral("historyView"));
  view_->setAccessibleName(tr("Kept pictures"));
  view_->setModel(&keeper_.model());
  view_->setItemDelegate(new HistoryDelegate(view_));
  view_->setViewMode(QListView::IconMode);
  view_->setFlow(QListView::LeftToRight);
  view_->setWrapping(true);
  view_->setMovement(QListView::Static);
  view_->setResizeMode(QListView::Adjust);
  view_->setUniformItemSizes(true);
  view_->setSpacing(3);
  view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  view_->setDragEnabled(true);
  view_->setDragDropMode(QAbstractItemView::DragOnly);
  view_->setFrameShape(QFrame::NoFrame);
  // One row of pictures is always seen whole.
  view_->setMinimumHeight(HistoryDelegate::itemSize(view_->fontMetrics()).height() + 8);
  view_->setMouseTracking(true);
  view_->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(view_, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
    keeper_.returnTo(HistoryModel::idOf(index));
  });
  connect(view_, &QWidget::customContextMenuRequested, this, &HistoryStrip::showMenu);
  hint_ = new QLabel(tr("Keep a picture and it stays here with everything it was made of."), view_);
  hint_->setObjectName(QStringLiteral("historyHint"));
  hint_->setProperty("quiet", true);
  hint_->setAlignment(Qt::AlignCenter);
  hint_->setWordWrap(true);
  auto* middle = new QVBoxLayout(view_->viewport());
  middle->addWidget(hint_);
}

QAction* HistoryStrip::addAction(const char* name, const QString& text, const char* icon) {
  auto* action = new QAction(themedIcon(QString::fromLatin1(icon)), text, this);
  action->setObjectName(QString::fromLatin1(name));
  action->setToolTip(withoutMnemonic(text));
  return action;
}

/// Keys that mean something here while the strip has the focus, whatever they mean elsewhere.
bool HistoryStrip::eventFilter(QObject* watched, QEvent* event) {
  const bool override = event->type() == QEvent::ShortcutOverride;
  if (watched != view_ || (!override && event->type() != QEvent::KeyPress)) {
    return QWidget::eventFilter(watched, event);
  }
  const auto* key = static_cast<QKeyEvent*>(event);
  if (key->modifiers() != Qt::NoModifier) return QWidget::eventFilter(watched, event);
  QAction* action = nullptr;
  if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) action = return_;
  if (key->key() == Qt::Key_Delete) action = remove_;
  if (key->key() == Qt::Key_F2) action = rename_;
  if (action == nullptr) return QWidget::eventFilter(watched, event);
  event->accept();
  if (!override) action->trigger();
  return true;
}

void HistoryStrip::setUpActions() {
  return_ = addAction("historyReturn", tr("&Return to this picture"), "undo");
  compare_ = addAction("historyCompare", tr("&Compare the two"), "compare");
  rename_ = addAction("historyRename", tr("Re&name"), "rename");
  pin_ = addAction("historyPin", tr("&Pin"), "pin");
  pin_->setCheckable(true);
  save_ = addAction("historySave", tr("&Save a copy…"), "export");
  inScene_ = addAction("historyInScene", tr("Keep in the scene &file"), "file-save");
  inScene_->setToolTip(tr("Save the picture inside the scene's own file too"));
  remove_ = addAction("historyRemove", tr("&Throw away"), "trash");
  connect(return_, &QAction::triggered, this, [this] {
    const auto ids = selectedIds();
    if (ids.size() == 1) keeper_.returnTo(ids.front());
  });
  connect(compare_, &QAction::triggered, this, [this] {
    const auto ids = selectedIds();
    if (ids.size() == 2) Q_EMIT compareWanted(ids.back(), ids.front());
  });
  connect(rename_, &QAction::triggered, this, [this] { view_->edit(view_->currentIndex()); });
  connect(
      pin_, &QAction::triggered, this, [this](bool on) { keeper_.setPinned(selectedIds(), on); });
  connect(save_, &QAction::triggered, this, [this] {
    const auto ids = selectedIds();
    if (ids.size() == 1) Q_EMIT saveWanted(ids.front());
  });
  connect(inScene_, &QAction::triggered, this, [this] { keeper_.keepInScene(selectedIds()); });
  connect(remove_, &QAction::triggered, this, [this] { keeper_.remove(selectedIds()); });
}

void HistoryStrip::setUpLine(QHBoxLayout* line) {
  auto* keep = new QToolButton(this);
  keep->setObjectName(QStringLiteral("historyKeep"));
  keep->setText(tr("Keep"));
  keep->setIcon(themedIcon(QStringLiteral("keep")));
  keep->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  keep->setToolTip(tr("Keep the photograph on show with everything it was made of"));
  connect(keep, &QToolButton::clicked, &keeper_, [this] { keeper_.keep(); });
  line->addWidget(keep);
  auto* automatic = new QCheckBox(tr("Automatically"), this);
  automatic->setObjectName(QStringLiteral("historyAutomatic"));
  automatic->setToolTip(tr("Keep a picture by itself when it settles after %n edit(s)",
                           nullptr,
                           HistoryKeeper::kEditsBetween));
  automatic->setChecked(keeper_.isAutomatic());
  connect(automatic, &QCheckBox::toggled, &keeper_, &HistoryKeeper::setAutomatic);
  connect(&keeper_, &HistoryKeeper::automaticChanged, automatic, &QCheckBox::setChecked);
  line->addWidget(automatic);
  line->addStretch(1);
  for (auto* action : {return_, compare_, rename_, pin_, save_, inScene_, remove_}) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAccessibleName(withoutMnemonic(action->text()));
    line->addWidget(button);
  }
}

std::vector<std::uint64_t> HistoryStrip::selectedIds() const {
  auto indexes = view_->selectionModel()->selectedIndexes();
  std::ranges::sort(indexes, {}, &QModelIndex::row);
  std::vector<std::uint64_t> ids;
  for (const auto& index : indexes) ids.push_back(HistoryModel::idOf(index));
  return ids;
}

void HistoryStrip::select(const std::vector<std::uint64_t>& ids) {
  auto* selection = view_->selectionModel();
  selection->clearSelection();
  for (const auto id : ids) {
    const auto index = keeper_.model().indexOf(id);
    if (index.isValid()) selection->setCurrentIndex(index, QItemSelectionModel::Select);
  }
}

void HistoryStrip::updateActions() {
  const auto indexes = view_->selectionModel()->selectedIndexes();
  const auto count = indexes.size();
  return_->setEnabled(count == 1);
  compare_->setEnabled(count == 2);
  rename_->setEnabled(count == 1);
  save_->setEnabled(count == 1);
  pin_->setEnabled(count > 0);
  inScene_->setEnabled(count > 0);
  remove_->setEnabled(count > 0);
  pin_->setChecked(count > 0 && std::ranges::all_of(indexes, [](const QModelIndex& index) {
                     return index.data(HistoryModel::PinnedRole).toBool();
                   }));
  hint_->setVisible(keeper_.model().rowCount() == 0);
}

void HistoryStrip::showMenu(const QPoint& place) {
  if (!view_->indexAt(place).isValid()) return;
  QMenu menu(this);
  menu.addActions({return_, compare_, rename_, pin_, save_, inScene_});
  menu.addSeparator();
  menu.addAction(remove_);
  menu.exec(view_->viewport()->mapToGlobal(place));
}

void HistoryStrip::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) view_->viewport()->update();
  QWidget::changeEvent(event);
}

}  // namespace spolvero::ui
