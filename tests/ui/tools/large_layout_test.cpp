#include "tests/ui/support/scenes.h"

#include "support/catch.h"
#include "ui/commands/layout_command.h"
#include "ui/tools/tool_box.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iostream>

namespace spolvero::ui {

using testing::plainScene;

namespace {

class NoView : public ViewControl {
 public:
  void panBy(QPointF) override {}
  void zoomAt(QPointF, double) override {}
};

double milliseconds(const std::function<void()>& action) {
  QElapsedTimer timer;
  timer.start();
  action();
  return double(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

TEST_CASE("Editing a layout of 2048×2048 keeps up with the pointer", "[tools]") {
  SceneDocument document(plainScene(2048, 2048));
  ToolBox box;
  NoView view;
  ToolContext context{document, box.settings(), view};
  box.settings().setCurrentClass(2);
  const auto at = [](double x, double y) { return ToolPointer{{x, y}, {x, y}}; };
  Tool& brush = box.tool(ToolId::Brush);

  const double radius = GENERATE(8.0, 64.0, 256.0);
  box.settings().setBrushRadiusPx(radius);
  const double pressMs = milliseconds([&] { brush.press(context, at(300, 300)); });
  std::vector<double> moveMs;
  std::vector<double> snapshotMs;
  for (int i = 1; i <= 60; ++i) {
    const double angle = i * 0.1;
    moveMs.push_back(milliseconds([&] {
      brush.move(context, at(1000 + 700 * std::cos(angle), 1000 + 700 * std::sin(angle)));
    }));
    snapshotMs.push_back(milliseconds([&] { document.renderSnapshot(); }));
  }
  brush.release(context, at(1000, 300));
  const double undoMs = milliseconds([&] { document.undoStack()->undo(); });
  const double fillMs = milliseconds([&] { box.tool(ToolId::Fill).press(context, at(3, 3)); });
  std::ranges::sort(moveMs);
  std::ranges::sort(snapshotMs);
  std::cout << "2048x2048, radius " << radius << ": press " << pressMs << " ms, move median "
            << moveMs[30] << " ms, largest " << moveMs.back() << " ms, snapshot median "
            << snapshotMs[30] << " ms, largest " << snapshotMs.back() << " ms, undo " << undoMs
            << " ms, fill " << fillMs << " ms\n";
  CHECK(moveMs[30] < 1000.0 / 60);
  CHECK(snapshotMs[30] < 1000.0 / 60);
}

}  // namespace spolvero::ui
