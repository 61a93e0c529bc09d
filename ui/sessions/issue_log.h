#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace spolvero::ui {

/// One thing the user should know about but need not decide at once.
struct Issue {
  enum class Severity { Info, Warning, Error };

  Severity severity = Severity::Info;
  QString message;  ///< One or two sentences for people.
  QString details;  ///< To copy: paths, numbers, the full text of an exception. May be empty.
  /// Issues of one key are one issue: a newer one replaces the older. Empty = always a new one.
  QString key;
  std::function<void()> show;  ///< Leads to the place of the problem; may be empty.
  QDateTime time = QDateTime::currentDateTime();
  int count = 1;  ///< How often it came.
};

/// The list behind the issues panel, newest first. GUI thread only.
class IssueLog : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { MessageRole = Qt::DisplayRole, SeverityRole = Qt::UserRole, TimeRole, CountRole };

  explicit IssueLog(QObject* parent = nullptr);

  void add(Issue issue);
  /// The problem of this key is gone.
  void resolve(const QString& key);
  void removeIssue(int row);
  void clear();

  const std::vector<Issue>& issues() const { return issues_; }
  /// How many are at least as grave.
  int countOf(Issue::Severity severity) const;
  /// Plain text of one issue for the clipboard and bug reports.
  static QString report(const Issue& issue);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  void added(const spolvero::ui::Issue& issue);
  void countsChanged();

 private:
  int rowOfKey(const QString& key) const;

  std::vector<Issue> issues_;
};

}  // namespace spolvero::ui
