#include "ui/help/tips.h"

#include <QCoreApplication>

#include <array>

namespace spolvero::ui {

namespace {

constexpr std::array kTips{
    QT_TRANSLATE_NOOP(
        "spolvero::ui::Tips",
        "Hold Alt, or press the right button, to take the class under the pointer with any tool."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips",
                      "Hold the space bar to move the picture, turn the wheel to zoom."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips",
                      "Shift with the brush continues the last stroke in a straight line."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips",
                      "Protect a class with its shield, and no tool paints over it."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips",
                      "X exchanges the two classes in hand, / searches among all of them."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips",
                      "Drop a photo on the window to take its looks into your scene."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips",
                      "Lock a look that you like before you roll the others."),
    QT_TRANSLATE_NOOP(
        "spolvero::ui::Tips",
        "Click one of the eight variations to take it; Ctrl+Z brings the old look back."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips",
                      "Ctrl+Shift+P finds anything the program can do by its name."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips", "Every key can be changed in the preferences."),
    QT_TRANSLATE_NOOP(
        "spolvero::ui::Tips",
        "The dot in the status line breathes while a picture is being made; painting never "
        "waits."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips",
                      "Scenes are OpenRaster files: Krita and GIMP open them with layers."),
    QT_TRANSLATE_NOOP(
        "spolvero::ui::Tips",
        "Things such as cars and people are objects: each can have a look of its own."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips",
                      "F5 to F8 switch between layout, photograph, both in one, and side by side."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips", "A picture saved as PNG remembers how it was made."),
    QT_TRANSLATE_NOOP("spolvero::ui::Tips",
                      "After a crash, the program offers the copy that it kept of your scene."),
};

}  // namespace

std::vector<QString> tips() {
  std::vector<QString> texts;
  for (const auto* tip : kTips) {
    texts.push_back(QCoreApplication::translate("spolvero::ui::Tips", tip));
  }
  return texts;
}

}  // namespace spolvero::ui
