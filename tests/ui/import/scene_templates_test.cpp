#include "ui/import/scene_templates.h"

#include "support/catch.h"
#include "ui/import/layout_maker.h"
#include "ui/support/workspace_fixture.h"

#include <QSettings>

#include <set>

using namespace spolvero;
using namespace spolvero::testing;
using namespace spolvero::ui;

namespace {

ClassTable table(const std::vector<std::string>& names) {
  std::vector<ClassInfo> classes;
  for (const auto& name : names) {
    const int id = int(classes.size());
    classes.push_back({id, name, ClassTable::defaultColour(id), ClassKind::Stuff});
  }
  return ClassTable(classes);
}

}  // namespace

TEST_CASE("Templates are made of the classes that are there", "[import]") {
  const auto streets = sceneTemplates(
      table({"sky", "building", "pole", "road", "pavement", "tree", "car"}), 128, 96);
  REQUIRE(streets.size() == 2);
  const auto& layout = streets[1].layout;
  CHECK(layout.width() == 128);
  CHECK(layout.labels().at(64, 4) == 0);
  CHECK(layout.labels().at(64, 90) == 3);
  CHECK(layout.labels().at(3, 50) == 1);
  CHECK(sceneTemplates(table({"background", "skin", "hair", "top", "pants", "shoes"}), 64, 96)
            .size() == 1);
  CHECK(sceneTemplates(table({"banana"}), 64, 64).empty());
  for (const auto& entry : streets) {
    const auto counts = labelHistogram(entry.layout.labels());
    CHECK(counts[kUnlabelled] == 0);
  }
}

TEST_CASE("A model that cannot make layouts is an issue that says so", "[import]") {
  WorkspaceFixture f;
  auto& maker = f.workspace->feature<LayoutMaker>(*f.workspace);
  const auto layout = f.document().layout();
  QSettings().setValue(LayoutMaker::kDreamKey, f.modelFile);
  maker.fromNoise(3, f.modelFile);
  CHECK(maker.isBusy());
  f.waitFor([&] { return !maker.isBusy(); });
  CHECK_FALSE(QSettings().contains(LayoutMaker::kDreamKey));
  REQUIRE(f.workspace->issues().rowCount() == 1);
  CHECK(f.workspace->issues().issues().front().message.contains(QStringLiteral("SB-GAN")));
  CHECK(f.document().layout() == layout);
  maker.fromPhoto(f.folder.filePath(QStringLiteral("none.jpg")), f.modelFile);
  f.waitFor([&] { return !maker.isBusy(); });
  CHECK(f.workspace->issues().issues().front().message.contains(QStringLiteral("none.jpg")));
}
