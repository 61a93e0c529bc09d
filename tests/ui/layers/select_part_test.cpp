#include "ui/layers/select_part.h"

#include "layers_fixture.h"

#include "ui/commands/layer_commands.h"
#include "ui/commands/layout_command.h"

namespace spolvero::ui {

namespace {

struct Fixture {
  testing::PlainFrame frame;
  SceneDocument document{testing::plainScene(64, 48)};
  SelectPart part;

  Fixture() {
    pushLayoutPart(document, {LabelMap(10, 8, 2), InstanceMap(10, 8, 5), 4, 6}, "Brush");
    part.setUp(frame);
    part.setDocument(&document);
  }
  ~Fixture() { part.setDocument(nullptr); }
  Rect box() const { return document.selection() ? document.selection()->box() : Rect{}; }
};

}  // namespace

TEST_CASE("All, none and inverse are steps of the undo history", "[layers]") {
  Fixture f;
  CHECK_FALSE(f.frame.action("selectNone")->isEnabled());
  const int steps = f.document.undoStack()->count();
  f.frame.trigger("selectAll");
  CHECK(f.box() == Rect{0, 0, 64, 48});
  CHECK(f.frame.action("selectNone")->isEnabled());
  f.frame.trigger("invertSelection");
  CHECK(f.box().empty());
  f.document.undoStack()->undo();
  CHECK(f.box() == Rect{0, 0, 64, 48});
  f.frame.trigger("selectNone");
  CHECK(f.box().empty());
  CHECK(f.document.undoStack()->count() == steps + 2);
}

TEST_CASE("The current class is selected wherever it is", "[layers]") {
  Fixture f;
  auto& settings = f.frame.workspace().toolBox().settings();
  settings.setCurrentClass(2);
  f.frame.trigger("selectClass");
  CHECK(f.box() == Rect{4, 6, 10, 8});
  f.frame.trigger("invertSelection");
  CHECK(f.document.selection()->pixelCount() == 64 * 48 - 80);
  settings.setCurrentClass(1);
  f.frame.trigger("selectClass");
  CHECK(f.document.selection()->pixelCount() == 64 * 48 - 80);
  REQUIRE(f.frame.said.size() == 1);
  CHECK(f.frame.said.back().contains("tree"));
}

TEST_CASE("What a layer covers, and what carries no class, is selected", "[layers]") {
  Fixture f;
  f.frame.trigger("selectUnlabelled");
  CHECK(f.box().empty());
  pushAddLayer(f.document, "cars");
  f.frame.trigger("selectLayer");
  CHECK(f.box().empty());
  CHECK(f.frame.said.size() == 2);
  pushLayoutPart(f.document, {LabelMap(3, 3, 1), InstanceMap(3, 3), 40, 20}, "Brush");
  f.frame.trigger("selectLayer");
  CHECK(f.box() == Rect{40, 20, 3, 3});
  f.document.setActiveLayer(0);
  pushLayoutPart(f.document, {LabelMap(5, 5, kUnlabelled), InstanceMap(5, 5), 30, 30}, "Eraser");
  f.frame.trigger("selectUnlabelled");
  CHECK(f.box() == Rect{30, 30, 5, 5});
}

TEST_CASE("Chosen objects are selected, without any the user is told", "[layers]") {
  Fixture f;
  auto& chosen = f.frame.workspace().toolBox().objectSelection();
  f.frame.trigger("selectObject");
  CHECK(f.box().empty());
  CHECK(f.frame.said.size() == 1);
  chosen.follow(&f.document);
  chosen.chooseIds({5});
  f.frame.trigger("selectObject");
  CHECK(f.box() == Rect{4, 6, 10, 8});
  chosen.follow(nullptr);
}

}  // namespace spolvero::ui
