#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace spolvero::ui {

class ActionRegistry;

/// All actions with their keys; keys can be changed, taken away and reset. Keys that another action
/// has already are shown as such, and can be taken from it.
class ShortcutEditor : public QWidget {
  Q_OBJECT

 public:
  explicit ShortcutEditor(ActionRegistry& actions, QWidget* parent = nullptr);

  /// Chooses an action's line.
  void choose(const QString& actionName);

 private:
  QWidget* makeEditLine();
  void fill();
  void filter(const QString& typed);
  void updateLine();
  void updateKeys();
  void assign();
  QString chosenName() const;

  ActionRegistry& actions_;
  QLineEdit* search_;
  QTreeWidget* tree_;
  QKeySequenceEdit* keys_ = nullptr;
  QPushButton* assign_ = nullptr;
  QPushButton* remove_ = nullptr;
  QPushButton* reset_ = nullptr;
  QLabel* notice_ = nullptr;
};

}  // namespace spolvero::ui
