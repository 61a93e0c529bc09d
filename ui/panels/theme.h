#pragma once

#include <QColor>

class QApplication;

namespace spolvero::ui {

/// Two quiet looks. Both keep the surroundings of the picture neutral, so that its colours are seen
/// as they are; the accent is sinopia, the red chalk of underdrawings.
enum class Theme { Dark, Light };

/// Palette, style and style sheet of the whole program.
void applyTheme(QApplication& application, Theme theme);

/// Neutral colour around the picture.
QColor canvasSurround(Theme theme);

/// Severity colours that read on the theme in force.
QColor warningColour();
QColor errorColour();

}  // namespace spolvero::ui
