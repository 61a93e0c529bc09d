#include "ui/documents/object_ids.h"

#include "tests/ui/support/scenes.h"

#include "core/io/object_names.h"
#include "support/catch.h"
#include "ui/commands/layout_command.h"
#include "ui/documents/scene_document.h"

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

namespace {

class Keeper : public SceneExtra, public ObjectKeeper {
 public:
  std::string content() const override { return {}; }
  void addObjectIds(std::set<std::uint16_t>& ids) const override { ids.insert(15); }
};

Appearance lookOf(int object) {
  Appearance look;
  look.objects[{2, object}].locked = true;
  return look;
}

void put(SceneDocument& document, int x, std::uint16_t object) {
  pushLayoutPart(
      document, {LabelMap(4, 4, 2), InstanceMap(4, 4, object), x, 4}, QStringLiteral("put"));
}

}  // namespace

TEST_CASE("An id is kept by names, looks, kept looks and extras, whether or not it is painted",
          "[documents]") {
  Scene scene = plainScene(32, 32);
  scene.extras.set(kObjectNamesFile, objectNamesExtra({{11, "Anna"}}));
  scene.appearance = lookOf(12);
  scene.looks.favourites.push_back({"red", lookOf(13)});
  scene.looks.slots["morph"] = lookOf(14);
  scene.extras.set("film", std::make_shared<const Keeper>());
  const SceneDocument document(std::move(scene));
  CHECK(keptObjectIds(document) == std::set<std::uint16_t>{11, 12, 13, 14, 15});
  CHECK(freeObjectId(document) == 1);
  auto ids = unusedObjectIds(document, {16, 17});
  CHECK(ids.next() == 18);
}

TEST_CASE("A free object id is neither painted nor kept", "[documents]") {
  Scene scene = plainScene(32, 32);
  scene.extras.set(kObjectNamesFile, objectNamesExtra({{6, "Anna"}, {7, "Ben"}}));
  SceneDocument document(std::move(scene));
  put(document, 4, 4);
  CHECK(freeObjectId(document) == 5);
  put(document, 12, 5);
  CHECK(freeObjectId(document) == 8);
  put(document, 20, 65535);
  CHECK(freeObjectId(document) == 1);
  document.undoStack()->undo();
  CHECK(freeObjectId(document) == 8);
}

TEST_CASE("Ids that no object can have keep nothing", "[documents]") {
  Scene scene = plainScene(32, 32);
  scene.appearance = lookOf(70000);
  scene.appearance.objects[{0, 0}].locked = true;
  const SceneDocument document(std::move(scene));
  CHECK(keptObjectIds(document).empty());
}
