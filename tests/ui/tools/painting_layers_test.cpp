#include "tests/ui/support/scenes.h"

#include "support/catch.h"
#include "ui/commands/layer_commands.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/selection_command.h"
#include "ui/tools/painting.h"
#include "ui/tools/tool_box.h"

#include <QSignalSpy>

namespace spolvero::ui {

using testing::lines;
using testing::pictureOf;
using testing::plainScene;

namespace {

class StillView : public ViewControl {
 public:
  void panBy(QPointF) override {}
  void zoomAt(QPointF, double) override {}
};

/// Sky everywhere on the lowest layer, a house on its left half; an empty layer above is active.
struct Bench {
  Bench() : document(plainScene(16, 16)) {
    box.settings().setBrushRadiusPx(0.5);
    box.settings().setCurrentClass(1);
    pushLayoutPart(document, {LabelMap(4, 16, 3), InstanceMap(4, 16, 7), 0, 0}, "house");
    pushAddLayer(document, "upper");
    document.undoStack()->clear();
  }
  void drag(ToolId id, const std::vector<QPointF>& points) {
    const auto at = [](QPointF pos) { return ToolPointer{pos, pos, {}, 1, 1}; };
    Tool& tool = box.tool(id);
    tool.press(context, at(points.front()));
    for (const QPointF point : points) tool.move(context, at(point));
    tool.release(context, at(points.back()));
  }
  void select(const Rect& rect) {
    pushSelection(
        document, Selection::of({Grid<std::uint8_t>(rect.width, rect.height, 1), rect}), "Select");
  }
  std::string seen() const { return pictureOf(document.layout().labels(), {0, 0, 8, 4}); }
  std::string layer(int index) const {
    return pictureOf(document.layers()[index].maps.labels, {0, 0, 8, 4});
  }

  SceneDocument document;
  ToolBox box;
  StillView view;
  ToolContext context{document, box.settings(), view};
};

const std::string kUntouched = lines({"33330000", "33330000", "33330000", "33330000"});
const std::string kSeeThrough = lines({"........", "........", "........", "........"});

}  // namespace

TEST_CASE("A stroke paints on the active layer alone", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Brush, {{1.5, 1.5}, {6.5, 1.5}});
  CHECK(bench.seen() == lines({"33330000", "31111110", "33330000", "33330000"}));
  CHECK(bench.layer(1) == lines({"........", ".111111.", "........", "........"}));
  CHECK(bench.layer(0) == kUntouched);
  bench.document.undoStack()->undo();
  CHECK(bench.layer(1) == kSeeThrough);
}

TEST_CASE("Erasing on an upper layer makes it see-through, on the lowest unlabelled", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Brush, {{1.5, 1.5}, {6.5, 1.5}});
  bench.drag(ToolId::Eraser, {{2.5, 1.5}, {5.5, 1.5}});
  CHECK(bench.layer(1) == lines({"........", ".1....1.", "........", "........"}));
  CHECK(bench.seen() == lines({"33330000", "31330010", "33330000", "33330000"}));
  bench.document.setActiveLayer(0);
  bench.drag(ToolId::Eraser, {{2.5, 1.5}, {5.5, 1.5}});
  CHECK(bench.seen() == lines({"33330000", "31....10", "33330000", "33330000"}));
}

TEST_CASE("Masks go by what is seen, whatever the layer", "[tools]") {
  Bench bench;
  bench.box.settings().setKept(3, true);
  bench.drag(ToolId::Brush, {{1.5, 1.5}, {6.5, 1.5}});
  CHECK(bench.layer(1) == lines({"........", "....111.", "........", "........"}));
  bench.box.settings().setKept(3, false);
  bench.box.settings().setOnlyOver(3);
  bench.drag(ToolId::Brush, {{1.5, 2.5}, {6.5, 2.5}});
  CHECK(bench.layer(1) == lines({"........", "....111.", ".111....", "........"}));
}

TEST_CASE("Fill goes by what is seen and paints on the active layer", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Fill, {{6.5, 1.5}});
  CHECK(bench.layer(1) == lines({"....1111", "....1111", "....1111", "....1111"}));
  CHECK(bench.layer(0) == kUntouched);
}

TEST_CASE("An object that is seen is extended on the active layer, others get free ids",
          "[tools]") {
  Bench bench;
  CHECK(paintFor(bench.document, 3, {1, 1}) == Paint{3, 7});
  CHECK(paintFor(bench.document, 3, {9, 1}) == Paint{3, 8});
  CHECK(paintFor(bench.document, 2, {1, 1}) == Paint{2, 8});
  CHECK(paintFor(bench.document, 1, {1, 1}) == Paint{1, 0});
  CHECK(paintFor(bench.document, kUnlabelled, {1, 1}) == Paint{kUnlabelled, 0});
}

TEST_CASE("A selection bounds brush, shapes and fill", "[tools]") {
  Bench bench;
  bench.select({2, 1, 4, 2});
  const std::string bounded = lines({"........", "..1111..", "..1111..", "........"});
  SECTION("brush") {
    bench.box.settings().setBrushRadiusPx(20);
    bench.drag(ToolId::Brush, {{8, 8}});
  }
  SECTION("rectangle") {
    bench.drag(ToolId::Rectangle, {{0.5, 0.5}, {15.5, 15.5}});
  }
  SECTION("fill") {
    bench.drag(ToolId::Fill, {{6.5, 1.5}});
    bench.drag(ToolId::Fill, {{0.5, 1.5}});
  }
  CHECK(bench.layer(1) == bounded);
}

TEST_CASE("A gesture outside of the selection is no step", "[tools]") {
  Bench bench;
  bench.select({12, 12, 2, 2});
  const int steps = bench.document.undoStack()->count();
  bench.drag(ToolId::Brush, {{1.5, 1.5}, {6.5, 1.5}});
  CHECK(bench.document.undoStack()->count() == steps);
  CHECK(bench.seen() == kUntouched);
}

TEST_CASE("On a locked or hidden layer a gesture does nothing and says so once", "[tools]") {
  Bench bench;
  QSignalSpy refusals(&bench.document, &SceneDocument::editRefused);
  auto attributes = bench.document.activeLayer().attributes();
  const bool locked = GENERATE(true, false);
  (locked ? attributes.locked : attributes.visible) = locked;
  pushLayerAttributes(bench.document, attributes, "Mark");
  bench.drag(ToolId::Brush, {{1.5, 1.5}, {6.5, 1.5}, {6.5, 3.5}});
  CHECK(refusals.size() == 1);
  bench.drag(ToolId::Rectangle, {{0.5, 0.5}, {15.5, 15.5}});
  CHECK(refusals.size() == 2);
  CHECK(bench.layer(1) == kSeeThrough);
  CHECK(bench.document.undoStack()->count() == 1);
}

}  // namespace spolvero::ui
