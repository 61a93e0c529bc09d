#include "tests/ui/support/scenes.h"

#include "support/catch.h"
#include "ui/commands/layout_command.h"
#include "ui/tools/painting.h"
#include "ui/tools/polygon_tool.h"
#include "ui/tools/tool_box.h"

namespace spolvero::ui {

using testing::lines;
using testing::pictureOf;
using testing::plainScene;

namespace {

class RecordedView : public ViewControl {
 public:
  void panBy(QPointF deltaInView) override { pan += deltaInView; }
  void zoomAt(QPointF, double factor) override { zoom *= factor; }
  QPointF pan;
  double zoom = 1;
};

/// A document with a tool box and shorthand for gestures in image coordinates.
struct Bench {
  explicit Bench(int side = 16) : document(plainScene(side, side)) {
    box.settings().setBrushRadiusPx(0.5);
    box.settings().setCurrentClass(1);
  }

  static ToolPointer at(QPointF pos, Qt::KeyboardModifiers modifiers = {}, double pressure = 1) {
    return {pos, pos * 8, modifiers, pressure, 8};
  }
  void drag(ToolId id, const std::vector<QPointF>& points, Qt::KeyboardModifiers modifiers = {}) {
    Tool& tool = box.tool(id);
    tool.press(context, at(points.front(), modifiers));
    for (const QPointF point : points) tool.move(context, at(point, modifiers));
    tool.release(context, at(points.back(), modifiers));
  }
  void put(const Rect& rect, std::uint8_t label, std::uint16_t instance) {
    pushLayoutPart(document,
                   {LabelMap(rect.width, rect.height, label),
                    InstanceMap(rect.width, rect.height, instance),
                    rect.x,
                    rect.y},
                   "put",
                   {});
  }
  int label(int x, int y) const { return document.layout().labels().at(x, y); }
  int object(int x, int y) const { return document.layout().instances().at(x, y); }
  int steps() const { return document.undoStack()->index(); }
  std::string picture(const Rect& area = {0, 0, 8, 6}) const {
    return pictureOf(document.layout().labels(), area);
  }

  SceneDocument document;
  ToolBox box;
  RecordedView view;
  ToolContext context{document, box.settings(), view};
};

}  // namespace

TEST_CASE("A brush stroke is one step and covers all pixels on its way", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Brush, {{1.5, 1.5}, {6.5, 1.5}, {6.5, 4.5}});
  CHECK(bench.picture() ==
        lines({"00000000", "01111110", "00000010", "00000010", "00000010", "00000000"}));
  CHECK(bench.steps() == 1);
  bench.document.undoStack()->undo();
  CHECK(bench.picture() == lines(std::vector<std::string>(6, "00000000")));
}

TEST_CASE("Pressure scales the brush when wanted", "[tools]") {
  Bench bench;
  ToolSettings& settings = bench.box.settings();
  settings.setBrushRadiusPx(3);
  settings.setBrushShape(BrushShape::Square);
  Tool& brush = bench.box.tool(ToolId::Brush);
  const auto width = [&](double pressure) {
    brush.press(bench.context, Bench::at({8, 8}, {}, pressure));
    brush.release(bench.context, Bench::at({8, 8}, {}, 0));
    int count = 0;
    for (int x = 0; x < 16; ++x) count += bench.label(x, 8) == 1;
    bench.document.undoStack()->undo();
    return count;
  };
  CHECK(width(1) == 6);
  CHECK(width(0.5) == 4);
  settings.setPressureScalesRadius(false);
  CHECK(width(0.5) == 6);
}

TEST_CASE("Shift continues the last stroke in a straight line", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Brush, {{1.5, 0.5}});
  bench.drag(ToolId::Brush, {{1.5, 4.5}}, Qt::ShiftModifier);
  CHECK(bench.picture({0, 0, 3, 6}) == lines({"010", "010", "010", "010", "010", "000"}));
  CHECK(bench.steps() == 2);
}

TEST_CASE("Esc during a stroke takes back that stroke only", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Brush, {{1.5, 1.5}, {3.5, 1.5}});
  const Layout before = bench.document.layout();
  Tool& brush = bench.box.tool(ToolId::Brush);
  brush.press(bench.context, Bench::at({5.5, 5.5}));
  brush.move(bench.context, Bench::at({9.5, 9.5}));
  CHECK(bench.label(7, 7) == 1);
  brush.cancel(bench.context);
  CHECK(bench.document.layout() == before);
  CHECK(bench.steps() == 1);
  CHECK_FALSE(brush.isBusy());
}

TEST_CASE("Undo in the middle of a stroke and then Esc take back no earlier step", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Brush, {{1.5, 1.5}, {3.5, 1.5}});
  Tool& brush = bench.box.tool(ToolId::Brush);
  brush.press(bench.context, Bench::at({5.5, 5.5}));
  bench.document.undoStack()->undo();
  brush.cancel(bench.context);
  CHECK(bench.label(2, 1) == 1);
  CHECK(bench.label(5, 5) == 0);
}

TEST_CASE("The eraser leaves the chosen class", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Eraser, {{2.5, 2.5}});
  CHECK(bench.label(2, 2) == kUnlabelled);
  bench.box.settings().setEraseTo(1);
  bench.drag(ToolId::Eraser, {{3.5, 2.5}});
  CHECK(bench.label(3, 2) == 1);
}

TEST_CASE("Every painting tool honours both masks", "[tools]") {
  const auto tool = GENERATE(ToolId::Brush,
                             ToolId::Eraser,
                             ToolId::Fill,
                             ToolId::Line,
                             ToolId::Rectangle,
                             ToolId::Ellipse,
                             ToolId::Polygon);
  const bool keep = GENERATE(true, false);
  Bench bench;
  bench.put({0, 0, 16, 6}, 2, 1);
  bench.put({0, 6, 16, 5}, 3, 2);
  ToolSettings& settings = bench.box.settings();
  settings.setBrushRadiusPx(20);
  settings.setFillReach(FillReach::Everywhere);
  if (keep) {
    settings.setKept(2, true);
    settings.setKept(0, true);
  } else {
    settings.setOnlyOver(3);
  }
  const Layout before = bench.document.layout();
  if (tool == ToolId::Polygon) {
    for (const QPointF corner : {QPointF(0, 0), QPointF(16, 0), QPointF(16, 16), QPointF(0, 16)}) {
      bench.drag(tool, {corner});
    }
    CHECK(bench.box.tool(tool).key(bench.context, Qt::Key_Return));
  } else {
    bench.drag(tool, {{8.5, 8.5}, {15.5, 15.5}});
    bench.drag(tool, {{0.5, 0.5}, {15.5, 15.5}});
  }
  const int expected = tool == ToolId::Eraser ? int{kUnlabelled} : 1;
  CHECK(bench.label(8, 8) == expected);
  for (int y = 0; y < 16; ++y) {
    for (int x = 0; x < 16; ++x) {
      if (before.labels().at(x, y) == 3) continue;
      REQUIRE(bench.label(x, y) == before.labels().at(x, y));
      REQUIRE(bench.object(x, y) == before.instances().at(x, y));
    }
  }
}

TEST_CASE("Fill: the connected region, or the class everywhere", "[tools]") {
  Bench bench;
  bench.put({3, 0, 1, 16}, 3, 1);
  SECTION("contiguous") {
    bench.drag(ToolId::Fill, {{1.5, 1.5}});
    CHECK(bench.label(2, 15) == 1);
    CHECK(bench.label(3, 5) == 3);
    CHECK(bench.label(4, 5) == 0);
  }
  SECTION("everywhere") {
    bench.box.settings().setFillReach(FillReach::Everywhere);
    bench.drag(ToolId::Fill, {{1.5, 1.5}});
    CHECK(bench.label(2, 15) == 1);
    CHECK(bench.label(3, 5) == 3);
    CHECK(bench.label(4, 5) == 1);
  }
  CHECK(bench.steps() == 2);
}

TEST_CASE("A fill outside the layout does nothing", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Fill, {{-0.5, 3}});
  bench.drag(ToolId::Fill, {{16, 3}});
  CHECK(bench.steps() == 0);
}

TEST_CASE("Line, rectangle and ellipse are painted on release, as one step", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Line, {{0.5, 0.5}, {4.5, 4.5}});
  CHECK(bench.picture() ==
        lines({"10000000", "01000000", "00100000", "00010000", "00001000", "00000000"}));
  bench.document.undoStack()->undo();
  bench.drag(ToolId::Rectangle, {{1.2, 1.7}, {4.9, 3.1}});
  CHECK(bench.picture() ==
        lines({"00000000", "01111000", "01111000", "01111000", "00000000", "00000000"}));
  bench.document.undoStack()->undo();
  bench.box.settings().setShapeStyle(ShapeStyle::Outline);
  bench.drag(ToolId::Rectangle, {{1.2, 1.7}, {4.9, 4.1}});
  CHECK(bench.picture() ==
        lines({"00000000", "01111000", "01001000", "01001000", "01111000", "00000000"}));
  bench.document.undoStack()->undo();
  bench.box.settings().setShapeStyle(ShapeStyle::Filled);
  bench.drag(ToolId::Ellipse, {{1.5, 1.5}, {6.5, 4.5}});
  CHECK(bench.picture() ==
        lines({"00000000", "00111100", "01111110", "01111110", "00111100", "00000000"}));
  CHECK(bench.steps() == 1);
}

TEST_CASE("Shift makes straight lines, squares and circles", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Line, {{1.5, 2.5}, {6.5, 3.2}}, Qt::ShiftModifier);
  CHECK(bench.picture({0, 2, 8, 2}) == lines({"01111110", "00000000"}));
  bench.document.undoStack()->undo();
  bench.drag(ToolId::Rectangle, {{1.5, 1.5}, {3.5, 5.5}}, Qt::ShiftModifier);
  CHECK(bench.label(5, 5) == 1);
  CHECK(bench.label(6, 5) == 0);
}

TEST_CASE("A shape that is given up paints nothing and hides its preview", "[tools]") {
  Bench bench;
  Tool& tool = bench.box.tool(ToolId::Rectangle);
  tool.press(bench.context, Bench::at({1, 1}));
  tool.move(bench.context, Bench::at({9, 9}));
  CHECK(tool.overlayBounds() == QRectF(1, 1, 9, 9));
  tool.cancel(bench.context);
  CHECK(tool.overlayBounds().isEmpty());
  tool.release(bench.context, Bench::at({9, 9}));
  CHECK(bench.steps() == 0);
}

TEST_CASE("A polygon: corners, Backspace, Enter, double click, first corner, Esc", "[tools]") {
  Bench bench;
  auto& polygon = dynamic_cast<PolygonTool&>(bench.box.tool(ToolId::Polygon));
  const auto click = [&](QPointF point) { bench.drag(ToolId::Polygon, {point}); };
  click({1, 1});
  click({5, 1});
  click({9, 9});
  CHECK(polygon.key(bench.context, Qt::Key_Backspace));
  CHECK(polygon.corners().size() == 2);
  click({5, 4});
  click({1, 4});
  const auto expected =
      lines({"00000000", "01111000", "01111000", "01111000", "00000000", "00000000"});
  SECTION("Enter") {
    CHECK(polygon.key(bench.context, Qt::Key_Enter));
    CHECK(bench.picture() == expected);
  }
  SECTION("double click") {
    polygon.doubleClick(bench.context, Bench::at({1, 4}));
    CHECK(bench.picture() == expected);
  }
  SECTION("first corner") {
    click({1.5, 1.2});
    CHECK(bench.picture() == expected);
  }
  SECTION("Esc") {
    CHECK(polygon.key(bench.context, Qt::Key_Escape));
    CHECK(bench.steps() == 0);
  }
  CHECK_FALSE(polygon.isBusy());
  CHECK_FALSE(polygon.key(bench.context, Qt::Key_Enter));
}

TEST_CASE("The eyedropper takes the class under the pointer", "[tools]") {
  Bench bench;
  bench.put({4, 4, 2, 2}, 3, 1);
  bench.put({8, 8, 2, 2}, kUnlabelled, 0);
  bench.drag(ToolId::Eyedropper, {{5.9, 4.1}});
  CHECK(bench.box.settings().currentClass() == 3);
  bench.drag(ToolId::Eyedropper, {{0.5, 0.5}}, Qt::ControlModifier);
  CHECK(bench.box.settings().secondClass() == 0);
  bench.drag(ToolId::Eyedropper, {{8.5, 8.5}});
  bench.drag(ToolId::Eyedropper, {{-3, 8.5}});
  CHECK(bench.box.settings().currentClass() == 3);
}

TEST_CASE("Objects: a stroke from outside makes a new one, from inside extends", "[tools]") {
  Bench bench;
  bench.box.settings().setCurrentClass(2);
  bench.drag(ToolId::Brush, {{1.5, 1.5}, {4.5, 1.5}});
  CHECK(bench.object(3, 1) == 1);
  bench.drag(ToolId::Brush, {{1.5, 8.5}, {4.5, 8.5}});
  CHECK(bench.object(3, 8) == 2);
  bench.drag(ToolId::Brush, {{4.5, 1.5}, {9.5, 1.5}});
  CHECK(bench.object(9, 1) == 1);
  bench.box.settings().setCurrentClass(3);
  bench.drag(ToolId::Brush, {{4.5, 8.5}, {9.5, 8.5}});
  CHECK(bench.object(9, 8) == 3);
  bench.box.settings().setCurrentClass(1);
  bench.drag(ToolId::Brush, {{4.5, 8.5}});
  CHECK(bench.object(4, 8) == 0);
}

TEST_CASE("A class that the document does not have is not painted", "[tools]") {
  Bench bench;
  bench.box.settings().setCurrentClass(40);
  for (const ToolId tool :
       {ToolId::Brush, ToolId::Fill, ToolId::Line, ToolId::Rectangle, ToolId::Ellipse}) {
    bench.drag(tool, {{2.5, 2.5}, {6.5, 6.5}});
    CHECK_FALSE(bench.box.tool(tool).isBusy());
  }
  for (const QPointF corner : {QPointF(1, 1), QPointF(9, 1), QPointF(9, 9)}) {
    bench.drag(ToolId::Polygon, {corner});
  }
  CHECK(bench.box.tool(ToolId::Polygon).key(bench.context, Qt::Key_Enter));
  CHECK(bench.steps() == 0);
}

TEST_CASE("Pan moves the view by the way of the pointer, zoom doubles and halves", "[tools]") {
  Bench bench;
  bench.drag(ToolId::Pan, {{1, 1}, {3, 2}, {6, 1}});
  CHECK(bench.view.pan == QPointF(40, 0));
  bench.drag(ToolId::Zoom, {{1, 1}});
  CHECK(bench.view.zoom == 2);
  bench.drag(ToolId::Zoom, {{1, 1}}, Qt::ControlModifier);
  CHECK(bench.view.zoom == 1);
}

}  // namespace spolvero::ui
