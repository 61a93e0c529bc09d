#include "ui/commands/property_commands.h"

#include "tests/ui/support/scenes.h"

#include "support/catch.h"

namespace spolvero::ui {

using testing::fourClasses;
using testing::plainScene;

namespace {

Appearance withBlend(double blend) {
  Appearance appearance;
  appearance.seed = 11;
  appearance.classes[1].blend = blend;
  return appearance;
}

ReferencePhoto photo(const std::string& name, std::uint8_t grey) {
  return {name, ImageU8(4, 3, {grey, grey, grey}), LabelMap(4, 3, 1)};
}

}  // namespace

TEST_CASE("A slider is one step from press to release", "[commands]") {
  SceneDocument document(plainScene(32, 32));
  const Appearance before = document.appearance();
  for (int i = 1; i <= 20; ++i) {
    pushAppearance(document, withBlend(i / 20.0), "Blend", {"style/blend/1"});
  }
  CHECK(document.undoStack()->count() == 1);
  document.seal();
  pushAppearance(document, withBlend(0.25), "Blend", {"style/blend/1"});
  CHECK(document.undoStack()->count() == 2);
  document.undoStack()->undo();
  CHECK(document.appearance() == withBlend(1));
  document.undoStack()->undo();
  CHECK(document.appearance() == before);
}

TEST_CASE("A slider that comes back to where it was leaves no step", "[commands]") {
  SceneDocument document(plainScene(32, 32));
  const Appearance before = document.appearance();
  pushAppearance(document, withBlend(0.5), "Blend", {"style/blend/1"});
  pushAppearance(document, before, "Blend", {"style/blend/1"});
  CHECK(document.undoStack()->count() == 0);
  CHECK(document.appearance() == before);
}

TEST_CASE("Changes under different keys and of different kinds do not merge", "[commands]") {
  SceneDocument document(plainScene(32, 32));
  pushAppearance(document, withBlend(0.1), "Blend", {"a"});
  pushAppearance(document, withBlend(0.2), "Blend", {"b"});
  pushAppearance(document, withBlend(0.3), "Re-roll", {});
  pushAppearance(document, withBlend(0.4), "Re-roll", {});
  ClassTable renamed({{0, "air", {1, 2, 3}, ClassKind::Stuff},
                      {1, "tree", {0, 255, 0}, ClassKind::Stuff},
                      {2, "car", {255, 0, 0}, ClassKind::Thing},
                      {3, "house", {255, 255, 0}, ClassKind::Thing}});
  pushAppearance(document, withBlend(0.5), "Blend", {"a"});
  pushClasses(document, renamed, "Rename", {"a"});
  CHECK(document.undoStack()->count() == 6);
  CHECK(document.layout().classes()[0].name == "air");
  document.undoStack()->undo();
  CHECK(document.layout().classes() == fourClasses());
}

TEST_CASE("Looks kept with a scene are one step each and reach its snapshots", "[commands]") {
  SceneDocument document(plainScene(32, 32));
  auto looks = document.scene().looks;
  looks.favourites.push_back({"Evening", withBlend(0.25)});
  pushLooks(document, looks, "Favourite");
  pushLooks(document, looks, "Favourite");
  CHECK(document.undoStack()->count() == 1);
  CHECK(document.snapshot()->looks == looks);
  auto next = looks;
  next.slots["board.a"] = withBlend(0.75);
  pushLooks(document, next, "Board A");
  CHECK(document.snapshot()->looks == next);
  document.undoStack()->undo();
  CHECK(document.scene().looks == looks);
  document.undoStack()->undo();
  CHECK(document.snapshot()->looks == KeptLooks());
}

TEST_CASE("A class table that would strand painted labels is refused", "[commands]") {
  SceneDocument document(plainScene(32, 32, 3));
  CHECK_THROWS(
      pushClasses(document, ClassTable({{0, "sky", {0, 0, 255}, ClassKind::Stuff}}), "x", {}));
  CHECK(document.undoStack()->count() == 0);
  CHECK(document.layout().classes() == fourClasses());
}

TEST_CASE("References are added, replaced and removed, and come back on undo", "[commands]") {
  SceneDocument document(plainScene(32, 32));
  using Photos = std::vector<ReferencePhoto>;
  const std::vector<Photos> states{
      {},
      {photo("a", 10)},
      {photo("a", 10), photo("b", 20), photo("c", 30)},
      {photo("a", 10), photo("x", 99), photo("c", 30)},
      {photo("x", 99), photo("c", 30)},
      {},
  };
  for (std::size_t i = 1; i < states.size(); ++i) pushReferences(document, states[i], "References");
  REQUIRE(document.undoStack()->count() == 5);
  for (std::size_t i = states.size(); i-- > 0;) {
    CHECK(document.scene().references == states[i]);
    document.undoStack()->undo();
  }
  for (const auto& state : states) {
    CHECK(document.scene().references == state);
    document.undoStack()->redo();
  }
}

}  // namespace spolvero::ui
