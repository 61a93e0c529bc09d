#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace spolvero::ui {

/// What lies behind a row of a list: a tint and a bar at its left if it is the chosen one, a quiet
/// ground under the pointer, an outline where the keyboard is.
void paintRowBackground(QPainter& painter, const QStyleOptionViewItem& option, bool chosen);

}  // namespace spolvero::ui
