#include "ui/import/scene_templates.h"

#include "support/catch.h"
#include "ui/commands/layout_command.h"
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

TEST_CASE(
    "A dream that nobody edited makes way for the next and undo leads back, others are asked for",
    "[import]") {
  WorkspaceFixture f;
  int questions = 0;
  auto answer = SaveAnswer::Discard;
  FilePrompts prompts;
  prompts.askToSave = [&](const QString&) {
    ++questions;
    return answer;
  };
  f.control->offer.dream = true;
  f.workspace = std::make_unique<Workspace>(fakeLoader(f.control), prompts);
  f.workspace->files().newScene(plainScene(64, 48));
  auto& maker = f.workspace->feature<LayoutMaker>(*f.workspace);
  const auto dream = [&](quint64 seed) {
    maker.fromNoise(seed, f.modelFile);
    f.waitFor([&] { return !maker.isBusy(); });
  };
  const auto shown = [&] { return int(f.document().layout().labels().at(5, 5)); };
  dream(1);
  CHECK(questions == 1);  // The scene before was none.
  REQUIRE(shown() == 1);
  dream(2);
  dream(3);
  CHECK(questions == 1);
  CHECK(shown() == 3);
  CHECK(f.document().appearance().seed == 3);
  f.document().undoStack()->undo();
  CHECK(shown() == 2);
  CHECK(f.document().appearance().seed == 2);
  f.document().undoStack()->undo();
  CHECK(shown() == 1);
  dream(6);
  CHECK(questions == 1);
  pushLayoutPart(f.document(), {LabelMap(4, 4, 0), InstanceMap(4, 4), 2, 2}, QStringLiteral("b"));
  answer = SaveAnswer::Cancel;
  dream(7);
  CHECK(questions == 2);
  CHECK(shown() == 0);
  answer = SaveAnswer::Discard;
  dream(7);
  CHECK(questions == 3);
  CHECK(shown() == 3);
  CHECK(f.document().undoStack()->count() == 0);
  // In a file of its own it is a scene like others, and stays what it is.
  f.document().saveTo(f.folder.filePath(QStringLiteral("dream.ora")));
  dream(5);
  CHECK(questions == 3);
  CHECK(f.document().path().isEmpty());
  CHECK(shown() == 1);
}
