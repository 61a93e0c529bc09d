#include "ui/tools/tool_settings.h"

#include "support/catch.h"
#include "ui/tools/tool_box.h"

#include <QFile>
#include <QSignalSpy>

#include <set>

namespace spolvero::ui {

TEST_CASE("Settings stay in their ranges and tell about real changes only", "[tools]") {
  ToolSettings settings;
  QSignalSpy spy(&settings, &ToolSettings::changed);
  settings.setBrushRadiusPx(1e9);
  CHECK(settings.brushRadiusPx() == ToolSettings::kMaximumRadiusPx);
  settings.setBrushRadiusPx(-3);
  CHECK(settings.brushRadiusPx() == ToolSettings::kMinimumRadiusPx);
  settings.setBrushRadiusPx(0.1);
  CHECK(spy.count() == 2);
  settings.setCurrentClass(400);
  CHECK(settings.currentClass() == 254);
  settings.setEraseTo(400);
  CHECK(settings.eraseTo() == 255);
}

TEST_CASE("The size keys go from one pixel to the largest brush and back", "[tools]") {
  ToolBox box;
  ToolSettings& settings = box.settings();
  settings.setBrushRadiusPx(0.5);
  double last = 0.5;
  int steps = 0;
  while (settings.brushRadiusPx() < ToolSettings::kMaximumRadiusPx) {
    REQUIRE(box.handleKey(Qt::Key_BracketRight));
    REQUIRE(settings.brushRadiusPx() > last);
    last = settings.brushRadiusPx();
    REQUIRE(++steps < 120);
  }
  while (settings.brushRadiusPx() > ToolSettings::kMinimumRadiusPx) {
    REQUIRE(box.handleKey(Qt::Key_BraceLeft));
    REQUIRE(settings.brushRadiusPx() < last);
    last = settings.brushRadiusPx();
  }
  CHECK_FALSE(box.handleKey(Qt::Key_F12));
}

TEST_CASE("X swaps the current and the second class", "[tools]") {
  ToolBox box;
  box.settings().setCurrentClass(4);
  box.settings().setSecondClass(9);
  CHECK(box.handleKey(Qt::Key_X));
  CHECK(box.settings().currentClass() == 9);
  CHECK(box.settings().secondClass() == 4);
}

TEST_CASE("Every tool has a name, a help text and a shortcut of its own", "[tools]") {
  ToolBox box;
  std::set<QString> shortcuts;
  std::set<QString> names;
  for (const auto& tool : box.tools()) {
    CHECK(tool->help().size() > 10);
    CHECK(&box.tool(tool->id()) == tool.get());
    names.insert(tool->name());
    shortcuts.insert(tool->shortcut().toString());
  }
  CHECK(names.size() == 16);
  CHECK(shortcuts.size() == 16);
  CHECK(box.shortcutHints().size() > 15);
}

TEST_CASE("Choosing a tool is told once", "[tools]") {
  ToolBox box;
  std::vector<ToolId> chosen;
  QObject::connect(&box, &ToolBox::currentChanged, [&](ToolId id) { chosen.push_back(id); });
  box.select(ToolId::Fill);
  box.select(ToolId::Fill);
  CHECK(chosen == std::vector{ToolId::Fill});
  CHECK(box.current().id() == ToolId::Fill);
}

TEST_CASE("Masks: kept classes and only-over", "[tools]") {
  ToolSettings settings;
  CHECK(settings.mayPaintOver(3));
  settings.setKept(3, true);
  CHECK_FALSE(settings.mayPaintOver(3));
  CHECK(settings.mayPaintOver(2));
  settings.setOnlyOver(2);
  CHECK(settings.mayPaintOver(2));
  CHECK_FALSE(settings.mayPaintOver(1));
  settings.setKept(2, true);
  CHECK_FALSE(settings.mayPaintOver(2));
}

}  // namespace spolvero::ui
