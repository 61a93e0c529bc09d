#include "ui/frame/action_registry.h"

#include "ui/frame/mnemonics.h"
#include "ui/panels/icons.h"

#include <QSettings>
#include <QWidget>

#include <stdexcept>

namespace spolvero::ui {

namespace {

QString settingsKey(const QString& name) {
  return QStringLiteral("shortcuts/") + name;
}

bool clash(const QKeySequence& a, const QKeySequence& b) {
  return !a.isEmpty() && !b.isEmpty() &&
         (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

}  // namespace

ActionRegistry::ActionRegistry(QWidget* owner) : QObject(owner), owner_(owner) {}

QAction* ActionRegistry::add(const ActionSpec& spec, const QString& group) {
  if (byName_.contains(spec.name)) {
    throw std::logic_error("two actions are called " + spec.name.toStdString());
  }
  auto* action = new QAction(spec.text, owner_);
  action->setObjectName(spec.name);
  if (!spec.icon.isEmpty()) action->setIcon(themedIcon(spec.icon));
  const auto tip = spec.toolTip.isEmpty() ? withoutMnemonic(spec.text) : spec.toolTip;
  byName_.insert(spec.name, entries_.size());
  entries_.push_back({action, spec.shortcut, withoutMnemonic(group), tip, spec.help});
  const auto keys = QSettings().value(settingsKey(spec.name));
  apply(entries_.back(),
        keys.isValid() ? QKeySequence(keys.toString(), QKeySequence::PortableText) : spec.shortcut);
  owner_->addAction(action);
  return action;
}

const ActionRegistry::Entry* ActionRegistry::find(const QString& name) const {
  const auto at = byName_.constFind(name);
  return at == byName_.constEnd() ? nullptr : &entries_[*at];
}

bool ActionRegistry::setShortcut(const QString& name, const QKeySequence& keys) {
  const auto* entry = find(name);
  if (entry == nullptr) return false;
  apply(*entry, keys);
  QSettings settings;
  if (keys == entry->defaultShortcut) {
    settings.remove(settingsKey(name));
  } else {
    settings.setValue(settingsKey(name), keys.toString(QKeySequence::PortableText));
  }
  Q_EMIT shortcutsChanged();
  return true;
}

void ActionRegistry::resetShortcut(const QString& name) {
  if (const auto* entry = find(name)) setShortcut(name, entry->defaultShortcut);
}

void ActionRegistry::resetAll() {
  QSettings().remove(QStringLiteral("shortcuts"));
  for (const auto& entry : entries_) apply(entry, entry.defaultShortcut);
  Q_EMIT shortcutsChanged();
}

std::vector<const ActionRegistry::Entry*> ActionRegistry::conflicts(
    const QKeySequence& keys, const QString& exceptName) const {
  std::vector<const Entry*> found;
  for (const auto& entry : entries_) {
    if (entry.action->objectName() == exceptName) continue;
    if (clash(keys, entry.action->shortcut())) found.push_back(&entry);
  }
  return found;
}

std::vector<std::pair<const ActionRegistry::Entry*, const ActionRegistry::Entry*>>
ActionRegistry::allConflicts() const {
  std::vector<std::pair<const Entry*, const Entry*>> found;
  for (auto a = entries_.begin(); a != entries_.end(); ++a) {
    for (auto b = std::next(a); b != entries_.end(); ++b) {
      if (clash(a->action->shortcut(), b->action->shortcut())) found.emplace_back(&*a, &*b);
    }
  }
  return found;
}

void ActionRegistry::apply(const Entry& entry, const QKeySequence& keys) {
  entry.action->setShortcut(keys);
  const auto hint = keys.isEmpty()
                        ? QString()
                        : QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
  if (entry.help.isEmpty()) {
    entry.action->setToolTip(entry.toolTip + hint);
  } else {
    entry.action->setToolTip(
        QStringLiteral("<b>%1</b>%2<br>%3")
            .arg(entry.toolTip.toHtmlEscaped(), hint.toHtmlEscaped(), entry.help.toHtmlEscaped()));
  }
}

}  // namespace spolvero::ui
