#include "ui/documents/snapshot_pool.h"

#include "tests/ui/support/scenes.h"

#include "support/catch.h"
#include "ui/commands/layer_commands.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"

#include <random>
#include <thread>

namespace spolvero::ui {

using testing::plainScene;

namespace {

void paintSquare(SceneDocument& document, int x, int y, int label) {
  pushLayoutPart(document,
                 {LabelMap(10, 10, static_cast<std::uint8_t>(label)),
                  InstanceMap(10, 10, static_cast<std::uint16_t>(label)),
                  x,
                  y},
                 "edit",
                 {});
}

}  // namespace

TEST_CASE("A snapshot is the same value until something changes", "[documents]") {
  SceneDocument document(plainScene(64, 64));
  const auto first = document.snapshot();
  CHECK(first == document.snapshot());
  CHECK(*first == document.scene());
  paintSquare(document, 5, 5, 1);
  const auto second = document.snapshot();
  CHECK(second != first);
  CHECK(*second == document.scene());
  CHECK(first->layout.labels().at(6, 6) == 0);
}

TEST_CASE("A copy that was let go of is brought up to date and used again", "[documents]") {
  SceneDocument document(plainScene(64, 64));
  const Scene* address = document.renderSnapshot().get();
  paintSquare(document, 20, 30, 2);
  const auto next = document.renderSnapshot();
  CHECK(next.get() == address);
  CHECK(next->layout == document.layout());
  paintSquare(document, 0, 0, 1);
  CHECK(document.renderSnapshot().get() != address);
}

TEST_CASE("Snapshots equal the document after any mix of edits", "[documents]") {
  std::mt19937 random(9);
  SceneDocument document(plainScene(80, 60));
  std::vector<std::pair<std::shared_ptr<const Scene>, Scene>> held;
  for (int i = 0; i < 400; ++i) {
    switch (random() % 6) {
      case 0: {
        Appearance appearance = document.appearance();
        appearance.seed = random();
        pushAppearance(document, appearance, "Re-roll");
        break;
      }
      case 1:
        document.undoStack()->undo();
        break;
      case 2:
        if (i % 5 == 0) {
          pushLayout(document, plainScene(40 + i % 50, 60, 1).layout, "Resize");
          break;
        }
        [[fallthrough]];
      default:
        paintSquare(document,
                    static_cast<int>(random() % 25),
                    static_cast<int>(random() % 45),
                    static_cast<int>(random() % 4));
    }
    if (random() % 3 == 0) {
      Scene expected = document.scene();
      expected.layers = {};
      held.emplace_back(document.renderSnapshot(), std::move(expected));
    }
    if (random() % 4 == 0 && !held.empty()) held.erase(held.begin());
    if (random() % 10 == 0) REQUIRE(*document.snapshot() == document.scene());
  }
  for (const auto& [snapshot, expected] : held) CHECK(*snapshot == expected);
}

TEST_CASE("Snapshots for renders leave the reference photos out", "[documents]") {
  Scene scene = plainScene(32, 32);
  scene.references.push_back({"coat", ImageU8(8, 8), std::nullopt});
  SceneDocument document(scene);
  CHECK(document.renderSnapshot()->references.empty());
  CHECK(document.snapshot()->references == scene.references);
  pushReferences(document, {}, "Remove");
  CHECK(document.snapshot()->references.empty());
}

TEST_CASE("Snapshots for renders leave layers and extras out, whole ones have them",
          "[documents]") {
  SceneDocument document(plainScene(64, 64));
  document.applyExtra("timeline.json", std::make_shared<PlainExtra>("{}"));
  pushAddLayer(document, "upper");
  CHECK(document.renderSnapshot()->layers.empty());
  CHECK(document.renderSnapshot()->extras.empty());
  CHECK(*document.snapshot() == document.scene());
  CHECK(document.snapshot()->extras.find("timeline.json"));
}

TEST_CASE("A layer that comes back under an old id with other pixels is copied anew",
          "[documents]") {
  SceneDocument document(plainScene(64, 64));
  pushAddLayer(document);
  paintSquare(document, 3, 3, 2);
  CHECK(*document.snapshot() == document.scene());
  document.undoStack()->undo();
  document.undoStack()->undo();
  pushAddLayer(document);
  REQUIRE(document.layers()[1].id == 2);
  CHECK(*document.snapshot() == document.scene());
  CHECK(document.snapshot()->layers[1].maps.labels.at(5, 5) == kUnlabelled);
}

TEST_CASE("Layers that are replaced as a whole are copied anew", "[documents]") {
  SceneDocument document(plainScene(64, 64, 1));
  CHECK(*document.snapshot() == document.scene());
  pushLayout(document, plainScene(64, 64, 3).layout, "Import");
  CHECK(*document.snapshot() == document.scene());
  CHECK(document.snapshot()->layers[0].maps.labels.at(5, 5) == 3);
  pushLayout(document, plainScene(80, 40, 2).layout, "Import");
  CHECK(*document.snapshot() == document.scene());
  document.undoStack()->undo();
  CHECK(*document.snapshot() == document.scene());
}

TEST_CASE("Snapshots may be let go of on another thread, even after the document", "[documents]") {
  std::shared_ptr<const Scene> last;
  {
    SceneDocument document(plainScene(64, 64));
    for (int i = 0; i < 50; ++i) {
      paintSquare(document, i, i, 1 + i % 3);
      auto snapshot = document.renderSnapshot();
      std::thread([held = std::move(snapshot)]() mutable { held.reset(); }).join();
    }
    last = document.renderSnapshot();
    CHECK(last->layout == document.layout());
  }
  CHECK(last->layout.labels().at(49, 49) == 2);
}

}  // namespace spolvero::ui
