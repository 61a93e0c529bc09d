#include "ui/settings/command_palette.h"

#include "ui/frame/action_registry.h"
#include "ui/frame/mnemonics.h"
#include "ui/settings/command_search.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 420;

}  // namespace

CommandPalette::CommandPalette(const ActionRegistry& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint),
      actions_(actions),
      line_(new QLineEdit(this)),
      list_(new QTreeWidget(this)) {
  setObjectName(QStringLiteral("commandPalette"));
  setWindowTitle(tr("Commands"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 8, 8, 8);
  line_->setObjectName(QStringLiteral("commandLine"));
  line_->setPlaceholderText(tr("Type what you want to do"));
  line_->setAccessibleName(tr("Command"));
  line_->setClearButtonEnabled(true);
  list_->setObjectName(QStringLiteral("commandList"));
  list_->setAccessibleName(tr("Commands that match"));
  list_->setColumnCount(3);
  list_->setHeaderHidden(true);
  list_->setRootIsDecorated(false);
  list_->setUniformRowHeights(true);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->header()->setStretchLastSection(false);
  list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  list_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
  column->addWidget(line_);
  column->addWidget(list_, 1);
  line_->installEventFilter(this);
  connect(line_, &QLineEdit::textChanged, this, &CommandPalette::search);
  connect(list_, &QTreeWidget::itemClicked, this, &CommandPalette::trigger);
}

void CommandPalette::popUp() {
  line_->clear();
  search({});
  const auto* around = parentWidget();
  resize(std::min(kWidth, around->width() - 40), std::min(kHeight, around->height() - 80));
  move(around->mapToGlobal(QPoint((around->width() - width()) / 2, 60)));
  show();
  line_->setFocus();
}

void CommandPalette::search(const QString& typed) {
  list_->clear();
  const auto quiet = palette().color(QPalette::PlaceholderText);
  for (const auto& name : findCommands(actions_, typed)) {
    const auto& entry = *actions_.find(name);
    auto* row = new QTreeWidgetItem(list_);
    row->setIcon(0, iconInList(*entry.action));
    row->setText(0, withoutMnemonic(entry.action->text()));
    row->setText(1, entry.group);
    row->setText(2, entry.action->shortcut().toString(QKeySequence::NativeText));
    row->setForeground(1, quiet);
    row->setForeground(2, quiet);
    row->setData(0, Qt::UserRole, name);
    row->setToolTip(0, entry.action->toolTip());
  }
  if (list_->topLevelItemCount() > 0) {
    list_->setCurrentItem(list_->topLevelItem(0));
    return;
  }
  auto* none = new QTreeWidgetItem(list_, {tr("Nothing is called that.")});
  none->setFlags(Qt::NoItemFlags);
}

void CommandPalette::step(int rows) {
  const int count = list_->topLevelItemCount();
  if (count == 0 || !list_->currentItem()) return;
  const int now = list_->indexOfTopLevelItem(list_->currentItem());
  list_->setCurrentItem(list_->topLevelItem(std::clamp(now + rows, 0, count - 1)));
}

/// After the palette is gone, so that what it opens has the focus.
void CommandPalette::trigger() {
  const auto* row = list_->currentItem();
  if (row == nullptr) return;
  const auto* entry = actions_.find(row->data(0, Qt::UserRole).toString());
  if (entry == nullptr) return;
  hide();
  QTimer::singleShot(0, entry->action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched != line_ || event->type() != QEvent::KeyPress) {
    return QDialog::eventFilter(watched, event);
  }
  constexpr int kPage = 10;
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
      step(1);
      return true;
    case Qt::Key_Up:
      step(-1);
      return true;
    case Qt::Key_PageDown:
      step(kPage);
      return true;
    case Qt::Key_PageUp:
      step(-kPage);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      trigger();
      return true;
    default:
      return false;
  }
}

}  // namespace spolvero::ui
