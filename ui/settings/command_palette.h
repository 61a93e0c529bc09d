#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace spolvero::ui {

class ActionRegistry;

/// A line to type into and everything the program can do that matches it: arrows choose, Enter
/// does it, Esc leaves. Shows the keys beside, so that one learns them.
class CommandPalette : public QDialog {
  Q_OBJECT

 public:
  explicit CommandPalette(const ActionRegistry& actions, QWidget* parent);

  /// Empties the line and shows itself near the top of its parent.
  void popUp();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void search(const QString& typed);
  void trigger();
  void step(int rows);

  const ActionRegistry& actions_;
  QLineEdit* line_;
  QTreeWidget* list_;
};

}  // namespace spolvero::ui
