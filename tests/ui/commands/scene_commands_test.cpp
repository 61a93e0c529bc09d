#include "ui/commands/scene_commands.h"

#include "tests/ui/support/scenes.h"

#include "core/io/object_names.h"
#include "support/catch.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"

namespace spolvero::ui {

using testing::fourClasses;
using testing::plainScene;

namespace {

/// A car, object 5, that has a name and a locked look of its own.
Scene namedScene() {
  Scene scene = plainScene(48, 32);
  InstanceMap objects(48, 32, 5);
  scene.layout = Layout(LabelMap(48, 32, 2), objects, fourClasses());
  scene.appearance.seed = 3;
  scene.appearance.objects[{2, 5}].locked = true;
  scene.extras.set(kObjectNamesFile, objectNamesExtra({{5, "Anna"}}));
  return scene;
}

Layout otherLayout() {
  return {LabelMap(64, 40, 3), InstanceMap(64, 40, 5), fourClasses()};
}

}  // namespace

TEST_CASE("Objects of another layout inherit neither names nor looks, as one step", "[commands]") {
  SceneDocument document(namedScene());
  const auto before = document.scene();
  pushForeignLayout(document, otherLayout(), QStringLiteral("Import"));
  CHECK(document.undoStack()->count() == 1);
  CHECK(document.layout() == otherLayout());
  CHECK(objectNamesIn(document.scene().extras).empty());
  CHECK(document.appearance().objects.empty());
  CHECK(document.appearance().seed == 3);
  document.undoStack()->undo();
  CHECK(document.scene() == before);
  document.undoStack()->redo();
  CHECK(document.appearance().objects.empty());
}

TEST_CASE("The same layout again is no step", "[commands]") {
  SceneDocument document(namedScene());
  const auto before = document.scene();
  pushForeignLayout(document, before.layout, QStringLiteral("Import"));
  CHECK(document.undoStack()->count() == 0);
  CHECK(document.scene() == before);
}

TEST_CASE("Names come along with another scene's objects", "[commands]") {
  SceneDocument document(namedScene());
  Scene other = plainScene(48, 32);
  other.extras.set(kObjectNamesFile, objectNamesExtra({{7, "Ben"}}));
  pushObjectNamesOf(document, other, QStringLiteral("Paste"));
  CHECK(objectNamesIn(document.scene().extras).at(7) == "Ben");
  CHECK(objectNamesIn(document.scene().extras).size() == 1);
  pushObjectNamesOf(document, other, QStringLiteral("Paste"));
  CHECK(document.undoStack()->count() == 1);
  document.undoStack()->undo();
  CHECK(objectNamesIn(document.scene().extras).at(5) == "Anna");
}

}  // namespace spolvero::ui
