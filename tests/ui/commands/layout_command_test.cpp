#include "ui/commands/layout_command.h"

#include "tests/ui/support/scenes.h"

#include "support/catch.h"

#include <QSignalSpy>

#include <chrono>
#include <cmath>
#include <random>

namespace spolvero::ui {

using testing::plainScene;

namespace {

LayoutPart filledPart(const Rect& rect, std::uint8_t label, std::uint16_t instance) {
  return {LabelMap(rect.width, rect.height, label),
          InstanceMap(rect.width, rect.height, instance),
          rect.x,
          rect.y};
}

LayoutPart randomPart(std::mt19937& random, const Layout& layout) {
  const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  const int width = 1 + below(layout.width());
  const int height = 1 + below(layout.height());
  LayoutPart part = filledPart(
      {below(layout.width() - width + 1), below(layout.height() - height + 1), width, height},
      0,
      0);
  const bool noisy = below(2) == 0;
  const auto label = static_cast<std::uint8_t>(below(4));
  for (auto& value : part.labels) value = noisy ? static_cast<std::uint8_t>(below(4)) : label;
  for (auto& value : part.instances) value = noisy ? static_cast<std::uint16_t>(random()) : label;
  return part;
}

}  // namespace

TEST_CASE("Undo and redo restore the layout bit-exactly after random edits", "[commands]") {
  std::mt19937 random(7);
  SceneDocument document(plainScene(150, 97));
  std::vector<Layout> states{document.layout()};
  for (int step = 0; step < 60; ++step) {
    const int partsOfStep = 1 + static_cast<int>(random() % 4);
    for (int i = 0; i < partsOfStep; ++i) {
      pushLayoutPart(document, randomPart(random, document.layout()), "edit", {"stroke"});
    }
    document.seal();
    states.push_back(document.layout());
  }
  QUndoStack& stack = *document.undoStack();
  REQUIRE(stack.count() == 60);
  for (int round = 0; round < 300; ++round) {
    if (random() % 2 == 0 && stack.canUndo()) {
      stack.undo();
    } else if (stack.canRedo()) {
      stack.redo();
    }
    REQUIRE(document.layout() == states[static_cast<std::size_t>(stack.index())]);
  }
}

TEST_CASE("A stroke merges until it is sealed", "[commands]") {
  SceneDocument document(plainScene(128, 128));
  const Layout before = document.layout();
  for (int x = 0; x < 100; ++x) {
    pushLayoutPart(document, filledPart({x, 40, 10, 10}, 1, 0), "Brush", {"stroke"});
  }
  CHECK(document.undoStack()->count() == 1);
  document.seal();
  pushLayoutPart(document, filledPart({0, 0, 5, 5}, 2, 9), "Brush", {"stroke"});
  CHECK(document.undoStack()->count() == 2);
  document.undoStack()->undo();
  document.undoStack()->undo();
  CHECK(document.layout() == before);
}

TEST_CASE("Merging keeps the first content of pixels that a stroke crosses twice", "[commands]") {
  SceneDocument document(plainScene(64, 64));
  pushLayoutPart(document, filledPart({10, 10, 8, 8}, 3, 5), "object", {});
  const Layout before = document.layout();
  pushLayoutPart(document, filledPart({8, 8, 8, 8}, 1, 0), "Brush", {"stroke"});
  pushLayoutPart(document, filledPart({9, 9, 8, 8}, 2, 7), "Brush", {"stroke"});
  const Layout after = document.layout();
  REQUIRE(document.undoStack()->count() == 2);
  document.undoStack()->undo();
  CHECK(document.layout() == before);
  document.undoStack()->redo();
  CHECK(document.layout() == after);
}

TEST_CASE("An undo or a save ends merging", "[commands]") {
  SceneDocument document(plainScene(64, 64));
  pushLayoutPart(document, filledPart({0, 0, 8, 8}, 1, 0), "Brush", {"stroke"});
  SECTION("undo") {
    pushLayoutPart(document, filledPart({20, 0, 8, 8}, 1, 0), "Brush", {"other"});
    document.undoStack()->undo();
    pushLayoutPart(document, filledPart({40, 0, 8, 8}, 1, 0), "Brush", {"stroke"});
    CHECK(document.undoStack()->count() == 2);
  }
  SECTION("save") {
    document.beginSave();
    pushLayoutPart(document, filledPart({40, 0, 8, 8}, 1, 0), "Brush", {"stroke"});
    CHECK(document.undoStack()->count() == 2);
  }
}

TEST_CASE("An edit that changes nothing is no step", "[commands]") {
  SceneDocument document(plainScene(64, 64, 2));
  CHECK_FALSE(pushLayoutPart(document, filledPart({5, 5, 20, 20}, 2, 0), "Brush", {}));
  CHECK(document.undoStack()->count() == 0);
  CHECK_FALSE(document.isModified());
}

TEST_CASE("A change says which rectangle it touched", "[commands]") {
  SceneDocument document(plainScene(200, 200));
  std::vector<ChangeEvent> events;
  QObject::connect(&document, &SceneDocument::changed, [&](const ChangeEvent& event) {
    events.push_back(event);
  });
  pushLayoutPart(document, filledPart({50, 60, 30, 20}, 1, 0), "edit", {});
  document.undoStack()->undo();
  REQUIRE(events.size() == 2);
  for (const auto& event : events) {
    CHECK(event.kind == ChangeEvent::Kind::Layout);
    CHECK(event.region == QRect(50, 60, 30, 20));
  }
}

TEST_CASE("A part that does not fit is refused", "[commands]") {
  SceneDocument document(plainScene(64, 64));
  CHECK_THROWS_WITH(pushLayoutPart(document, filledPart({60, 0, 10, 4}, 1, 0), "edit", {}),
                    ContainsText("10×4 at 60,0"));
  CHECK(document.undoStack()->count() == 0);
}

TEST_CASE("200 strokes on a layout of 2048×2048 take little memory and all can be undone",
          "[commands]") {
  std::mt19937 random(3);
  SceneDocument document(plainScene(2048, 2048));
  const Layout before = document.layout();
  for (int stroke = 0; stroke < 200; ++stroke) {
    double x = random() % 2048;
    double y = random() % 2048;
    const double angle = random() % 628 / 100.0;
    const auto label = static_cast<std::uint8_t>(1 + stroke % 3);
    for (int step = 0; step < 60; ++step) {
      x += 12 * std::cos(angle);
      y += 12 * std::sin(angle);
      const Rect dab =
          Rect{static_cast<int>(x), static_cast<int>(y), 32, 32}.intersected({0, 0, 2048, 2048});
      if (!dab.empty()) {
        pushLayoutPart(document, filledPart(dab, label, 0), "Brush", {"stroke"});
      }
    }
    document.seal();
  }
  const int steps = document.undoStack()->count();
  CHECK(steps > 190);
  // Whole maps before and after would be 200 · 2 · 12 MiB = 4.7 GiB.
  const std::size_t bytes = storedLayoutBytes(document);
  INFO("stored bytes: " << bytes);
  CHECK(bytes < std::size_t{24} << 20);
  CHECK(bytes > std::size_t{200} * 64);
  while (document.undoStack()->canUndo()) document.undoStack()->undo();
  CHECK(document.layout() == before);
}

TEST_CASE("The undo stack is at least 100 steps deep", "[commands]") {
  SceneDocument document(plainScene(64, 64));
  for (int i = 0; i < 150; ++i) {
    const auto label = static_cast<std::uint8_t>(1 + i % 3);
    pushLayoutPart(document, filledPart({i % 60, i % 50, 4, 4}, label, 0), "edit", {});
  }
  int undone = 0;
  for (; document.undoStack()->canUndo(); ++undone) document.undoStack()->undo();
  CHECK(undone >= 100);
}

TEST_CASE("Replacing the layout by one of another size is one step", "[commands]") {
  std::mt19937 random(1);
  SceneDocument document(plainScene(100, 80));
  pushLayoutPart(document, randomPart(random, document.layout()), "edit", {});
  const Layout before = document.layout();
  const Layout larger = before.resized(190, 170);
  pushLayout(document, larger, "Resize");
  CHECK(document.layout() == larger);
  document.undoStack()->undo();
  CHECK(document.layout() == before);
  document.undoStack()->redo();
  CHECK(document.layout() == larger);
}

TEST_CASE("Exchanging two classes changes both everywhere and nothing else", "[commands]") {
  SceneDocument document(plainScene(64, 64));
  pushLayoutPart(document, filledPart({0, 0, 10, 10}, 1, 0), "edit", {});
  pushLayoutPart(document, filledPart({20, 0, 10, 10}, 2, 4), "edit", {});
  pushSwapClasses(document, 0, 2);
  CHECK(document.layout().labels().at(5, 5) == 1);
  CHECK(document.layout().labels().at(25, 5) == 0);
  CHECK(document.layout().instances().at(25, 5) == 4);
  CHECK(document.layout().labels().at(50, 50) == 2);
  document.undoStack()->undo();
  CHECK(document.layout().labels().at(50, 50) == 0);
}

}  // namespace spolvero::ui
