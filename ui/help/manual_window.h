#pragma once

#include <QLocale>
#include <QMainWindow>
#include <QStringList>

class QLineEdit;
class QTextBlock;
class QTextBrowser;
class QTreeWidget;

namespace spolvero::ui {

/// The manual that came with the program, to read without a network: contents at the left, text at
/// the right, search above. Stays open beside the work. It is in the reader's language where there
/// is such a translation, else in English.
class ManualWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit ManualWindow(QWidget* parent, const QLocale& reader = QLocale());

  /// Scrolls to a heading by its name in links ("when-something-goes-wrong"). In a translation the
  /// English heading's name leads there, too.
  /// @return false if there is none.
  bool showSection(const QString& slug);
  QTextBrowser* browser() const { return browser_; }

  /// A heading as links name it: lower case, blanks to hyphens, other signs left out.
  static QString slugOf(const QString& heading);
  /// What a reader of these languages is shown: "manual.de.md", "manual.md".
  static QString fileFor(const QLocale& reader);

 private:
  void setUpBar();
  /// Sections have the same numbers in all languages.
  void showSection(int number);
  void scrollTo(const QTextBlock& heading);
  void fillContents();
  void follow(const QUrl& link);
  void search(bool backwards);

  QTreeWidget* contents_;
  QTextBrowser* browser_;
  QLineEdit* search_ = nullptr;
  QStringList slugs_;         ///< Of all headings, in order; those that repeat end in -1, -2 …
  QStringList englishSlugs_;  ///< Of the same headings in English.
};

}  // namespace spolvero::ui
