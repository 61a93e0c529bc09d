#pragma once

#include <QMainWindow>

class QLineEdit;
class QTextBrowser;
class QTreeWidget;

namespace spolvero::ui {

/// The manual that came with the program, to read without a network: contents at the left, text at
/// the right, search above. Stays open beside the work.
class ManualWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit ManualWindow(QWidget* parent);

  /// Scrolls to a heading by its name in links ("when-something-goes-wrong").
  /// @return false if there is none.
  bool showSection(const QString& slug);
  QTextBrowser* browser() const { return browser_; }

  /// A heading as links name it: lower case, blanks to hyphens, other signs left out.
  static QString slugOf(const QString& heading);

 private:
  void setUpBar();
  void fillContents();
  void follow(const QUrl& link);
  void search(bool backwards);

  QTreeWidget* contents_;
  QTextBrowser* browser_;
  QLineEdit* search_ = nullptr;
};

}  // namespace spolvero::ui
