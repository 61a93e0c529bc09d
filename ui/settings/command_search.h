#pragma once

#include <QIcon>
#include <QString>

#include <optional>
#include <vector>

class QAction;

namespace spolvero::ui {

class ActionRegistry;

/// How well a text answers what was typed: every word typed must occur as letters in order, best at
/// the beginnings of words. Case and accents do not count.
/// @return  larger is better; nothing if it does not match.
std::optional<int> matchScore(const QString& typed, const QString& text);

/// Names of the enabled actions that match, best first; all in their own order when nothing is
/// typed.
std::vector<QString> findCommands(const ActionRegistry& actions, const QString& typed);

/// What an action's row in a list shows: its icon, or as much room, so that names stand in line.
QIcon iconInList(const QAction& action);

}  // namespace spolvero::ui
