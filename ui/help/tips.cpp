#include "ui/help/tips.h"

#include <QCoreApplication>

namespace spolvero::ui {

namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("spolvero::ui::Tips", text);
}

}  // namespace

std::vector<QString> tips() {
  return {
      tr("Hold Alt, or press the right button, to take the class under the pointer with any tool."),
      tr("Hold the space bar to move the picture, turn the wheel with Ctrl to zoom."),
      tr("Shift with the brush continues the last stroke in a straight line."),
      tr("Protect a class with its shield, and no tool paints over it."),
      tr("X exchanges the two classes in hand, / searches among all of them."),
      tr("Drop a photo on the window to take its looks into your scene."),
      tr("Lock a look that you like before you roll the others."),
      tr("Click one of the eight variations to take it; Ctrl+Z brings the old look back."),
      tr("Ctrl+Shift+P finds anything the program can do by its name."),
      tr("Every key can be changed in the preferences."),
      tr("The dot in the status line breathes while a picture is being made; painting never "
         "waits."),
      tr("Scenes are OpenRaster files: Krita and GIMP open them with layers."),
      tr("Things such as cars and people are objects: each can have a look of its own."),
      tr("F5 to F8 switch between layout, photograph, both in one, and side by side."),
      tr("A picture saved as PNG remembers how it was made."),
      tr("After a crash, the program offers the copy that it kept of your scene."),
  };
}

}  // namespace spolvero::ui
