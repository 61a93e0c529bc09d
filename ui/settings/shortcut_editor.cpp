#include "ui/settings/shortcut_editor.h"

#include "ui/frame/action_registry.h"
#include "ui/frame/mnemonics.h"
#include "ui/panels/icons.h"
#include "ui/panels/theme.h"
#include "ui/settings/command_search.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <map>

namespace spolvero::ui {

namespace {

/// Undo and redo say in menus what they are about; here they are what their tips say.
QString titleOf(const ActionRegistry::Entry& entry) {
  const auto name = entry.action->objectName();
  const bool says = name == QLatin1String("undo") || name == QLatin1String("redo");
  return withoutMnemonic(says ? entry.toolTip : entry.action->text());
}

}  // namespace

ShortcutEditor::ShortcutEditor(ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      actions_(actions),
      search_(new QLineEdit(this)),
      tree_(new QTreeWidget(this)) {
  setObjectName(QStringLiteral("shortcutEditor"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  search_->setObjectName(QStringLiteral("shortcutSearch"));
  search_->setPlaceholderText(tr("Search actions or keys"));
  search_->setAccessibleName(tr("Search actions or keys"));
  search_->setClearButtonEnabled(true);
  tree_->setObjectName(QStringLiteral("shortcutTree"));
  tree_->setAccessibleName(tr("Actions and keys"));
  tree_->setHeaderLabels({tr("Action"), tr("Keys"), tr("Came with")});
  tree_->header()->setStretchLastSection(false);
  tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  tree_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
  column->addWidget(search_);
  column->addWidget(tree_, 1);
  column->addWidget(makeEditLine());
  notice_ = new QLabel(this);
  notice_->setObjectName(QStringLiteral("shortcutNotice"));
  notice_->setWordWrap(true);
  column->addWidget(notice_);
  fill();
  connect(search_, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
  connect(tree_, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::updateLine);
  connect(&actions_, &ActionRegistry::shortcutsChanged, this, &ShortcutEditor::updateKeys);
  updateLine();
}

QWidget* ShortcutEditor::makeEditLine() {
  auto* line = new QWidget(this);
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  keys_ = new QKeySequenceEdit(line);
  keys_->setObjectName(QStringLiteral("shortcutKeys"));
  keys_->setAccessibleName(tr("New keys"));
  assign_ = new QPushButton(tr("Assign"), line);
  assign_->setObjectName(QStringLiteral("shortcutAssign"));
  remove_ = new QPushButton(tr("No keys"), line);
  remove_->setObjectName(QStringLiteral("shortcutRemove"));
  reset_ = new QPushButton(tr("Reset"), line);
  reset_->setObjectName(QStringLiteral("shortcutReset"));
  auto* resetAll = new QPushButton(tr("Reset all"), line);
  resetAll->setObjectName(QStringLiteral("shortcutResetAll"));
  row->addWidget(keys_, 1);
  for (auto* button : {assign_, remove_, reset_, resetAll}) {
    button->setAutoDefault(false);
    row->addWidget(button);
  }
  connect(keys_, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::updateLine);
  connect(assign_, &QPushButton::clicked, this, &ShortcutEditor::assign);
  connect(remove_, &QPushButton::clicked, this, [this] { actions_.setShortcut(chosenName(), {}); });
  connect(reset_, &QPushButton::clicked, this, [this] { actions_.resetShortcut(chosenName()); });
  connect(resetAll, &QPushButton::clicked, &actions_, &ActionRegistry::resetAll);
  return line;
}

void ShortcutEditor::fill() {
  std::map<QString, QTreeWidgetItem*> groups;
  for (const auto& entry : actions_.entries()) {
    auto& group = groups[entry.group];
    if (group == nullptr) {
      group = new QTreeWidgetItem(tree_, {entry.group});
      group->setFlags(Qt::ItemIsEnabled);
      group->setExpanded(true);
      group->setFirstColumnSpanned(true);
    }
    auto* row = new QTreeWidgetItem(group, {titleOf(entry)});
    row->setIcon(0, iconInList(*entry.action));
    row->setData(0, Qt::UserRole, entry.action->objectName());
  }
  updateKeys();
}

/// Own keys are marked by weight, keys in conflict by a sign and words.
void ShortcutEditor::updateKeys() {
  for (QTreeWidgetItemIterator it(tree_, QTreeWidgetItemIterator::NoChildren); *it; ++it) {
    const auto* entry = actions_.find((*it)->data(0, Qt::UserRole).toString());
    if (entry == nullptr) continue;
    const auto keys = entry->action->shortcut();
    (*it)->setText(1, keys.toString(QKeySequence::NativeText));
    (*it)->setText(2, entry->defaultShortcut.toString(QKeySequence::NativeText));
    auto font = tree_->font();
    font.setBold(keys != entry->defaultShortcut);
    (*it)->setFont(1, font);
    const auto others = actions_.conflicts(keys, entry->action->objectName());
    (*it)->setIcon(
        1, others.empty() ? QIcon() : colouredIcon(QStringLiteral("warning"), warningColour()));
    (*it)->setToolTip(
        1,
        others.empty() ? QString() : tr("“%1” has these keys too").arg(titleOf(*others.front())));
  }
  updateLine();
}

void ShortcutEditor::filter(const QString& typed) {
  for (int g = 0; g < tree_->topLevelItemCount(); ++g) {
    auto* group = tree_->topLevelItem(g);
    bool any = false;
    for (int i = 0; i < group->childCount(); ++i) {
      auto* row = group->child(i);
      const bool shows = matchScore(typed, row->text(0) + QLatin1Char(' ') + group->text(0)) ||
                         row->text(1).contains(typed, Qt::CaseInsensitive);
      row->setHidden(!shows);
      any = any || shows;
    }
    group->setHidden(!any);
  }
}

QString ShortcutEditor::chosenName() const {
  const auto* row = tree_->currentItem();
  return row ? row->data(0, Qt::UserRole).toString() : QString();
}

void ShortcutEditor::choose(const QString& actionName) {
  for (QTreeWidgetItemIterator it(tree_, QTreeWidgetItemIterator::NoChildren); *it; ++it) {
    if ((*it)->data(0, Qt::UserRole).toString() == actionName) tree_->setCurrentItem(*it);
  }
}

void ShortcutEditor::updateLine() {
  const auto name = chosenName();
  const auto* entry = actions_.find(name);
  const auto keys = keys_->keySequence();
  keys_->setEnabled(entry != nullptr);
  remove_->setEnabled(entry && !entry->action->shortcut().isEmpty());
  reset_->setEnabled(entry && entry->action->shortcut() != entry->defaultShortcut);
  assign_->setEnabled(entry && !keys.isEmpty());
  const auto others =
      entry ? actions_.conflicts(keys, name) : std::vector<const ActionRegistry::Entry*>();
  assign_->setText(others.empty() ? tr("Assign") : tr("Take over"));
  if (entry == nullptr) {
    notice_->setText(tr("Choose an action, click into the field and press its new keys."));
  } else if (!others.empty()) {
    notice_->setText(tr("%1 belongs to “%2”, which would lose it.")
                         .arg(keys.toString(QKeySequence::NativeText), titleOf(*others.front())));
  } else {
    notice_->setText(keys.isEmpty() ? tr("Press the new keys of “%1”.").arg(titleOf(*entry))
                                    : QString());
  }
}

void ShortcutEditor::assign() {
  const auto name = chosenName();
  const auto keys = keys_->keySequence();
  for (const auto* other : actions_.conflicts(keys, name)) {
    actions_.setShortcut(other->action->objectName(), {});
  }
  actions_.setShortcut(name, keys);
  keys_->clear();
}

}  // namespace spolvero::ui
