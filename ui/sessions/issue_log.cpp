#include "ui/sessions/issue_log.h"

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr std::size_t kMaximumIssues = 200;

QString severityName(Issue::Severity severity) {
  switch (severity) {
    case Issue::Severity::Info:
      return IssueLog::tr("Note");
    case Issue::Severity::Warning:
      return IssueLog::tr("Warning");
    case Issue::Severity::Error:
      return IssueLog::tr("Error");
  }
  return {};
}

}  // namespace

IssueLog::IssueLog(QObject* parent) : QAbstractListModel(parent) {}

int IssueLog::rowOfKey(const QString& key) const {
  if (key.isEmpty()) return -1;
  const auto found = std::ranges::find(issues_, key, &Issue::key);
  return found == issues_.end() ? -1 : static_cast<int>(found - issues_.begin());
}

void IssueLog::add(Issue issue) {
  const int known = rowOfKey(issue.key);
  if (known >= 0) {
    const auto& older = issues_[static_cast<std::size_t>(known)];
    if (older.message == issue.message) issue.count = older.count + 1;
    beginRemoveRows({}, known, known);
    issues_.erase(issues_.begin() + known);
    endRemoveRows();
  }
  beginInsertRows({}, 0, 0);
  issues_.insert(issues_.begin(), issue);
  endInsertRows();
  if (issues_.size() > kMaximumIssues) {
    const int last = static_cast<int>(issues_.size()) - 1;
    beginRemoveRows({}, last, last);
    issues_.pop_back();
    endRemoveRows();
  }
  Q_EMIT countsChanged();
  Q_EMIT added(issue);
}

void IssueLog::resolve(const QString& key) {
  const int row = rowOfKey(key);
  if (row >= 0) removeIssue(row);
}

void IssueLog::removeIssue(int row) {
  if (row < 0 || row >= rowCount()) return;
  beginRemoveRows({}, row, row);
  issues_.erase(issues_.begin() + row);
  endRemoveRows();
  Q_EMIT countsChanged();
}

void IssueLog::clear() {
  beginResetModel();
  issues_.clear();
  endResetModel();
  Q_EMIT countsChanged();
}

int IssueLog::countOf(Issue::Severity severity) const {
  return static_cast<int>(
      std::ranges::count_if(issues_, [&](const Issue& one) { return one.severity >= severity; }));
}

QString IssueLog::report(const Issue& issue) {
  auto text =
      QStringLiteral("%1 · %2\n%3")
          .arg(severityName(issue.severity), issue.time.toString(Qt::ISODate), issue.message);
  if (!issue.details.isEmpty() && issue.details != issue.message) text += "\n" + issue.details;
  return text;
}

int IssueLog::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(issues_.size());
}

QVariant IssueLog::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const auto& issue = issues_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case MessageRole:
      return issue.message;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
      return report(issue);
    case SeverityRole:
      return static_cast<int>(issue.severity);
    case TimeRole:
      return issue.time;
    case CountRole:
      return issue.count;
    default:
      return {};
  }
}

}  // namespace spolvero::ui
