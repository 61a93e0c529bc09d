#include "ui/settings/command_search.h"

#include "ui/frame/action_registry.h"

#include <QAction>
#include <QPixmap>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace spolvero::ui {

namespace {

constexpr int kWordStart = 8;
constexpr int kNeighbour = 5;
constexpr int kWhole = 12;

/// Lower case without accents, so that "ebene" finds "Ébène".
QString plain(const QString& text) {
  const auto decomposed = text.normalized(QString::NormalizationForm_D).toCaseFolded();
  QString letters;
  letters.reserve(decomposed.size());
  for (const QChar c : decomposed) {
    if (c.category() != QChar::Mark_NonSpacing && c != QLatin1Char('&')) letters += c;
  }
  return letters;
}

bool startsWord(const QString& text, qsizetype at) {
  return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::optional<int> wordScore(const QString& word, const QString& text) {
  const auto whole = text.indexOf(word);
  if (whole >= 0) {
    return int(word.size()) * kNeighbour + kWhole + (startsWord(text, whole) ? kWordStart : 0);
  }
  int score = 0;
  qsizetype at = -1;
  for (const QChar c : word) {
    const auto next = text.indexOf(c, at + 1);
    if (next < 0) return std::nullopt;
    score += startsWord(text, next) ? kWordStart : 0;
    score += at >= 0 && next == at + 1 ? kNeighbour : -1;
    at = next;
  }
  return score;
}

}  // namespace

std::optional<int> matchScore(const QString& typed, const QString& text) {
  const auto hay = plain(text);
  int score = 0;
  for (const auto& word : plain(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    const auto found = wordScore(word, hay);
    if (!found) return std::nullopt;
    score += *found;
  }
  return score;
}

std::vector<QString> findCommands(const ActionRegistry& actions, const QString& typed) {
  std::vector<std::pair<int, QString>> found;
  for (const auto& entry : actions.entries()) {
    if (!entry.action->isEnabled()) continue;
    const auto text = entry.action->text() + QLatin1Char(' ') + entry.group;
    if (const auto score = matchScore(typed, text)) {
      found.emplace_back(*score, entry.action->objectName());
    }
  }
  std::ranges::stable_sort(found, std::greater<>(), &std::pair<int, QString>::first);
  std::vector<QString> names;
  for (auto& [score, name] : found) names.push_back(std::move(name));
  return names;
}

QIcon iconInList(const QAction& action) {
  if (!action.icon().isNull()) return action.icon();
  QPixmap room(16, 16);
  room.fill(Qt::transparent);
  return {room};
}

}  // namespace spolvero::ui
