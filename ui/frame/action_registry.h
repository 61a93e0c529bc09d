#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace spolvero::ui {

/// What an action is called and looks like, and the keys it has unless the user says otherwise.
struct ActionSpec {
  QString name;  ///< Unique in the window; settings and tests know the action by it.
  QString text;  ///< With the mnemonic of menus.
  QString icon;  ///< Of `themedIcon`; may be empty.
  QKeySequence shortcut;
  QString toolTip;    ///< Without keys; the text if empty.
  QString help = {};  ///< How it is used, in sentences; shown beneath the tip.
};

/// All actions of a window, with the keys they came with and the keys they have. Menus, toolbars,
/// the command palette and the list of shortcuts show what is in here.
class ActionRegistry : public QObject {
  Q_OBJECT

 public:
  struct Entry {
    QAction* action = nullptr;
    QKeySequence defaultShortcut;
    QString group;    ///< Title of the menu or toolbar it stands in.
    QString toolTip;  ///< Without keys.
    QString help;
  };

  /// @param owner  the window that the actions belong to; they work wherever it has the focus.
  explicit ActionRegistry(QWidget* owner);

  /// Makes an action. Its keys are those that the user gave it, or else the spec's.
  /// @throws std::logic_error if the name is taken: two parts would fight over one setting.
  QAction* add(const ActionSpec& spec, const QString& group);

  /// In the order they were made.
  const std::vector<Entry>& entries() const { return entries_; }
  const Entry* find(const QString& name) const;

  /// Gives an action other keys, kept in the user's settings; empty keys mean none.
  /// @return false if there is no such action.
  bool setShortcut(const QString& name, const QKeySequence& keys);
  /// Back to the keys it came with.
  void resetShortcut(const QString& name);
  void resetAll();
  /// Other actions that these keys would trigger too, or that begin with them or are their
  /// beginning.
  std::vector<const Entry*> conflicts(const QKeySequence& keys, const QString& exceptName) const;
  /// All pairs of actions that share keys.
  std::vector<std::pair<const Entry*, const Entry*>> allConflicts() const;

 Q_SIGNALS:
  void shortcutsChanged();

 private:
  void apply(const Entry& entry, const QKeySequence& keys);

  QWidget* owner_;
  std::vector<Entry> entries_;
  QHash<QString, std::size_t> byName_;
};

}  // namespace spolvero::ui
