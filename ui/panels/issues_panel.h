#pragma once

#include <QWidget>

class QListView;
class QToolButton;

namespace spolvero::ui {

class IssueLog;

/// The problems so far, newest first, each with "show me" where that leads somewhere, and its
/// details to copy.
class IssuesPanel : public QWidget {
  Q_OBJECT

 public:
  explicit IssuesPanel(IssueLog& issues, QWidget* parent = nullptr);

  QListView* list() const { return list_; }

 public Q_SLOTS:
  void showChosen();
  void copyChosen();

 private:
  void setUpList();
  QWidget* makeButtons();
  void updateButtons();
  int chosenRow() const;

  IssueLog& issues_;
  QListView* list_ = nullptr;
  QToolButton* show_ = nullptr;
  QToolButton* copy_ = nullptr;
  QToolButton* remove_ = nullptr;
  QToolButton* clear_ = nullptr;
};

}  // namespace spolvero::ui
