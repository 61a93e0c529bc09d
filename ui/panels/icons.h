#pragma once

#include <QIcon>
#include <QString>

namespace spolvero::ui {

/// One of the program's own line icons (`resources/icons/NAME.svg`) in the text colour of the
/// palette that is in force when it is painted, sharp at any size and screen scale.
QIcon themedIcon(const QString& name);

/// The same in a fixed colour.
QIcon colouredIcon(const QString& name, const QColor& colour);

}  // namespace spolvero::ui
