#include "ui/commands/selection_command.h"

#include "tests/ui/support/scenes.h"

#include "support/catch.h"

#include <random>

namespace spolvero::ui {

using testing::plainScene;

namespace {

SharedSelection rectangle(const Rect& rect) {
  return Selection::of({Grid<std::uint8_t>(rect.width, rect.height, 1), rect});
}

}  // namespace

TEST_CASE("Selections are undone and redone to the pixel", "[commands]") {
  std::mt19937 random(2);
  SceneDocument document(plainScene(64, 48));
  std::vector<SharedSelection> states{document.selection()};
  for (int i = 0; i < 40; ++i) {
    Region region{Grid<std::uint8_t>(20, 15),
                  {static_cast<int>(random() % 44), static_cast<int>(random() % 33), 20, 15}};
    for (auto& value : region.mask) value = random() % 3 == 0 ? 1 : 0;
    if (pushSelection(document, i % 7 == 6 ? nullptr : Selection::of(region), "Select")) {
      states.push_back(document.selection());
    }
  }
  QUndoStack& stack = *document.undoStack();
  REQUIRE(stack.count() == static_cast<int>(states.size()) - 1);
  for (int round = 0; round < 100; ++round) {
    if (random() % 2 == 0) {
      stack.undo();
    } else {
      stack.redo();
    }
    REQUIRE(sameSelection(document.selection(), states[static_cast<std::size_t>(stack.index())]));
  }
}

TEST_CASE("A selection that is the same is no step", "[commands]") {
  SceneDocument document(plainScene(64, 48));
  CHECK_FALSE(pushSelection(document, nullptr, "Select"));
  CHECK(pushSelection(document, rectangle({1, 2, 3, 4}), "Select"));
  CHECK_FALSE(pushSelection(document, rectangle({1, 2, 3, 4}), "Select"));
  CHECK(document.undoStack()->count() == 1);
}

TEST_CASE("Selections under one key merge until they are sealed", "[commands]") {
  SceneDocument document(plainScene(64, 48));
  for (int i = 1; i < 9; ++i) {
    pushSelection(document, rectangle({0, 0, i, i}), "Select", {QStringLiteral("drag")});
  }
  CHECK(document.undoStack()->count() == 1);
  document.seal();
  pushSelection(document, rectangle({5, 5, 5, 5}), "Select", {QStringLiteral("drag")});
  CHECK(document.undoStack()->count() == 2);
  document.undoStack()->undo();
  CHECK(document.selection()->box() == Rect{0, 0, 8, 8});
  document.undoStack()->undo();
  CHECK_FALSE(document.selection());
}

TEST_CASE("What lies outside of the layout is not selected", "[commands]") {
  SceneDocument document(plainScene(64, 48));
  CHECK(pushSelection(document, rectangle({60, 40, 30, 30}), "Select"));
  CHECK(document.selection()->box() == Rect{60, 40, 4, 8});
  CHECK(pushSelection(document, rectangle({70, 70, 3, 3}), "Select"));
  CHECK_FALSE(document.selection());
}

TEST_CASE("A selection tells where it changed and leaves the scene alone", "[commands]") {
  SceneDocument document(plainScene(64, 48));
  const auto revision = document.revision();
  std::vector<ChangeEvent> events;
  QObject::connect(&document, &SceneDocument::changed, [&](const ChangeEvent& event) {
    events.push_back(event);
  });
  pushSelection(document, rectangle({2, 2, 4, 4}), "Select");
  pushSelection(document, rectangle({10, 3, 4, 4}), "Select");
  REQUIRE(events.size() == 2);
  CHECK(events[0].kind == ChangeEvent::Kind::Selection);
  CHECK(events[0].region == QRect(2, 2, 4, 4));
  CHECK(events[1].region == QRect(2, 2, 12, 5));
  CHECK(document.revision() == revision);
}

TEST_CASE("A large selection takes little memory on the undo stack", "[commands]") {
  SceneDocument document(plainScene(2048, 2048));
  pushSelection(document, rectangle({0, 0, 2000, 2000}), "Select");
  const auto* command = dynamic_cast<const DocumentCommand*>(document.undoStack()->command(0));
  REQUIRE(command);
  CHECK(command->storedBytes() < 1000);
}

}  // namespace spolvero::ui
