#include "ui/commands/scene_commands.h"

#include "core/io/object_names.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"

namespace spolvero::ui {

void pushForeignLayout(SceneDocument& document, Layout layout, const QString& text) {
  // The same again: so are its objects.
  if (document.layers().size() == 1 && layout == document.layout()) return;
  auto look = document.appearance();
  look.objects.clear();
  document.seal();
  document.undoStack()->beginMacro(text);
  pushLayout(document, std::move(layout), text);
  pushAppearance(document, std::move(look), text);
  pushObjectNamesOf(document, {}, text);
  document.undoStack()->endMacro();
  document.seal();
}

void pushObjectNamesOf(SceneDocument& document, const Scene& scene, const QString& text) {
  const auto names = objectNamesIn(scene.extras);
  if (names == objectNamesIn(document.scene().extras)) return;
  pushExtra(document, kObjectNamesFile, objectNamesExtra(names), text);
}

}  // namespace spolvero::ui
