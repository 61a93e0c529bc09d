#pragma once

#include "ui/history/history_keeper.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QListView;

namespace spolvero::ui {

/// The history as a strip of thumbnails: keep, return, compare two, rename, pin, throw away, save a
/// copy; thumbnails can be dragged out as PNG files.
class HistoryStrip : public QWidget {
  Q_OBJECT

 public:
  explicit HistoryStrip(HistoryKeeper& keeper, QWidget* parent = nullptr);

  QListView* view() const { return view_; }
  /// In the order in which they stand in the strip.
  std::vector<std::uint64_t> selectedIds() const;
  void select(const std::vector<std::uint64_t>& ids);

  QAction* returnAction() const { return return_; }
  QAction* compareAction() const { return compare_; }
  QAction* renameAction() const { return rename_; }
  QAction* pinAction() const { return pin_; }
  QAction* saveAction() const { return save_; }
  QAction* inSceneAction() const { return inScene_; }
  QAction* removeAction() const { return remove_; }

 Q_SIGNALS:
  void compareWanted(quint64 first, quint64 second);
  void saveWanted(quint64 id);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void setUpView();
  void setUpActions();
  void setUpLine(QHBoxLayout* line);
  QAction* addAction(const char* name, const QString& text, const char* icon);
  void updateActions();
  void showMenu(const QPoint& place);

  HistoryKeeper& keeper_;
  std::vector<std::uint64_t> selectedBefore_;  ///< A change of the list keeps what is chosen.
  QListView* view_ = nullptr;
  QLabel* hint_ = nullptr;
  QAction* return_ = nullptr;
  QAction* compare_ = nullptr;
  QAction* rename_ = nullptr;
  QAction* pin_ = nullptr;
  QAction* save_ = nullptr;
  QAction* inScene_ = nullptr;
  QAction* remove_ = nullptr;
};

}  // namespace spolvero::ui
