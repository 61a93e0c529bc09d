#include "ui/timeline/timeline_controller.h"

#include "support/paths.h"
#include "ui/commands/layer_commands.h"
#include "ui/timeline/timeline_extra.h"
#include "ui/timeline/timeline_fixture.h"

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;

TEST_CASE("Keyframes hold the scene as it was, every edit is one step of undo") {
  TimelineFixture f;
  f.load();
  f.makeDrive();
  const auto& timeline = f.controller.timeline();
  REQUIRE(timeline.keyframes.size() == 2);
  CHECK(timeline.keyframes[0].appearance.seed == 10);
  CHECK(timeline.keyframes[1].layout->labels().at(36, 22) == 2);
  f.controller.setEasing(20, Easing::Ease);
  f.controller.setPath(0, ClassStyle::Path::Spherical);
  f.controller.setLoop(true);
  f.controller.moveKeyframe(20, 15);
  f.controller.copyKeyframe(0, 9);
  f.controller.removeKeyframe(15);
  CHECK(f.controller.timeline().keyframes.size() == 2);
  const auto full = f.controller.timeline();
  auto* stack = f.document.undoStack();
  while (stack->canUndo()) stack->undo();
  CHECK(f.controller.timeline() == Timeline());
  while (stack->canRedo()) stack->redo();
  CHECK(f.controller.timeline() == full);
}

TEST_CASE("Equal layouts are one, and an edit that changes nothing is no step") {
  TimelineFixture f;
  f.load();
  f.controller.addKeyframe(true);
  f.controller.setPlayhead(10);
  f.controller.addKeyframe(true);
  const auto& keys = f.controller.timeline().keyframes;
  CHECK(keys[0].layout == keys[1].layout);
  const int steps = f.document.undoStack()->count();
  f.controller.addKeyframe(true);
  f.controller.setEasing(10, Easing::Linear);
  f.controller.setLength(50);
  f.controller.removeKeyframe(3);
  CHECK(f.document.undoStack()->count() == steps);
}

TEST_CASE("A second keyframe at a frame says that it takes the place of the first") {
  TimelineFixture f;
  f.load();
  QSignalSpy remarks(&f.controller, &TimelineController::remarked);
  const auto* stack = f.document.undoStack();
  f.controller.addKeyframe(true);
  CHECK(stack->undoText() == QStringLiteral("Add keyframe"));
  f.setSeed(77);
  f.controller.addKeyframe(true);
  CHECK(stack->undoText() == QStringLiteral("Replace keyframe"));
  CHECK(remarks.last().first().toString().contains(QStringLiteral("replaced")));
  CHECK(f.controller.timeline().keyframes.front().appearance.seed == 77);
  const int steps = stack->count();
  f.controller.addKeyframe(true);
  CHECK(stack->count() == steps);
  CHECK(remarks.last().first().toString().contains(QStringLiteral("already")));
  f.controller.setPlayhead(9);
  f.setSeed(78);
  f.controller.addKeyframe(true);
  f.controller.moveKeyframe(9, 0);
  CHECK(remarks.last().first().toString().contains(QStringLiteral("replaced")));
  f.document.undoStack()->undo();
  CHECK(f.controller.timeline().keyframes.size() == 2);
}

TEST_CASE("Going on from a keyframe keeps the layers that somebody painted") {
  TimelineFixture f;
  f.load();
  f.makeDrive();
  const auto first = *f.controller.timeline().keyframes[0].layout;
  const auto second = *f.controller.timeline().keyframes[1].layout;
  // The only layer is what the second keyframe holds: it is put in there, and nothing is lost.
  f.controller.useKeyframe(0);
  CHECK(f.document.layout() == first);
  CHECK(f.document.layers().size() == 1);
  // With a layer of somebody's own on top, the keyframe comes above it.
  const int own = pushAddLayer(f.document, "mine");
  REQUIRE(own > 0);
  LabelMap patch(10, 10, 3);
  pushLayoutPart(f.document, {patch, InstanceMap(10, 10, 0), 4, 4, own}, QStringLiteral("patch"));
  const auto painted = f.document.layers();
  f.controller.useKeyframe(20);
  CHECK(f.document.layout() == second);
  REQUIRE(f.document.layers().size() == 3);
  CHECK(f.document.layers()[0].maps.labels == painted[0].maps.labels);
  CHECK(f.document.layers()[1].maps.labels == painted[1].maps.labels);
  CHECK(f.document.layers()[2].name == "Keyframe at frame 20");
  // The next keyframe takes the place of this one.
  f.controller.useKeyframe(0);
  CHECK(f.document.layout() == first);
  CHECK(f.document.layers().size() == 3);
  CHECK(f.document.layers()[2].name == "Keyframe at frame 0");
  f.document.undoStack()->undo();
  f.document.undoStack()->undo();
  CHECK(f.document.layers() == painted);
}

TEST_CASE("What a keyframe leaves unlabelled is so in the scene that goes on from it") {
  TimelineFixture f;
  f.load();
  pushLayoutPart(f.document,
                 {LabelMap(6, 6, kUnlabelled), InstanceMap(6, 6, 0), 10, 10},
                 QStringLiteral("hole"));
  f.controller.addKeyframe(true);
  const auto kept = f.document.layout();
  pushLayoutPart(
      f.document, {LabelMap(48, 32, 1), InstanceMap(48, 32, 0), 0, 0}, QStringLiteral("all"));
  f.controller.useKeyframe(0);
  CHECK(f.document.layout() == kept);
  f.document.undoStack()->undo();
  CHECK(f.document.layout().labels().at(12, 12) == 1);
}

TEST_CASE("The timeline is in the saved scene and comes back with it") {
  TimelineFixture f;
  f.load();
  f.makeDrive();
  const TempDir folder;
  const auto path = folder / "film.ora";
  f.document.saveTo(QString::fromStdString(path.string()));
  SceneDocument opened(readScene(path));
  CHECK(timelineOf(opened) == f.controller.timeline());
  f.controller.setDocument(&opened);
  CHECK(f.controller.timeline().keyframes.size() == 2);
  f.controller.setDocument(nullptr);
}

TEST_CASE("Ids of objects that have a look in an opened film are kept") {
  Scene scene = plainScene(48, 32);
  Timeline film;
  Keyframe key;
  key.appearance.objects[{2, 9}].locked = true;
  film.keyframes.push_back(key);
  scene.extras.set(kTimelineName,
                   std::make_shared<const PlainExtra>(timelineToJson(film, fourClasses())));
  TimelineFixture f;
  SceneDocument opened(std::move(scene));
  f.controller.setDocument(&opened);
  CHECK(f.controller.timeline() == film);
  CHECK(keptObjectIds(opened) == std::set<std::uint16_t>{9});
  CHECK_FALSE(opened.isModified());
  f.controller.setDocument(nullptr);
}

TEST_CASE("A timeline that cannot be read is an issue, and the scene opens without it") {
  TimelineFixture f;
  Scene scene = plainScene(48, 32);
  scene.extras.set(kTimelineName, std::make_shared<const PlainExtra>("{\"fps\":3}"));
  SceneDocument broken(std::move(scene));
  f.controller.setDocument(&broken);
  REQUIRE(f.issues.rowCount() == 1);
  CHECK(f.issues.issues().front().message.contains(QStringLiteral("timeline.json")));
  CHECK(f.controller.timeline() == Timeline());
  f.controller.setDocument(nullptr);
}

TEST_CASE("Scrubbing shows the frame and leaves the document alone") {
  TimelineFixture f;
  f.load();
  f.makeDrive();
  REQUIRE(f.wait([&] { return f.session.isUpToDate(); }));
  const auto render = f.document.render();
  const auto revision = f.document.revision();
  f.controller.setPlayhead(10);
  REQUIRE(f.wait([&] { return f.showsCar(22); }));
  CHECK_FALSE(f.showsCar(4));
  CHECK_FALSE(f.showsCar(38));
  CHECK(f.previews.back()->layout.width() == 48);
  CHECK(f.document.render() == render);
  CHECK(f.document.revision() == revision);
  f.controller.setPlayhead(0);
  REQUIRE(f.wait([&] { return f.showsCar(4); }));
  CHECK(f.previews.back()->photograph.pixelColor(0, 0).red() == 10);
  f.controller.leavePreview();
  CHECK_FALSE(f.previews.back());
  REQUIRE(f.wait([&] { return f.session.isUpToDate(); }));
  CHECK(f.document.render() == render);
}

TEST_CASE("An edit ends the film, and the scene is drawn with it") {
  TimelineFixture f;
  f.load();
  f.makeDrive();
  f.controller.play();
  REQUIRE(f.wait([&] { return f.showsCar(6); }));
  f.putCar(20);
  CHECK_FALSE(f.controller.isPlaying());
  CHECK_FALSE(f.controller.isPreviewing());
  CHECK_FALSE(f.previews.back());
  REQUIRE(f.wait([&] { return f.session.isUpToDate(); }));
  CHECK(f.document.render().at(22, 22) == Rgb{255, 0, 0});
}

TEST_CASE("A film plays to its end and stops, a loop goes on") {
  TimelineFixture f;
  f.load();
  f.makeDrive();
  f.controller.setFramesPerSecond(100);
  f.controller.setPlayhead(0);
  QSignalSpy playing(&f.controller, &TimelineController::playingChanged);
  f.controller.play();
  CHECK(f.controller.isPlaying());
  REQUIRE(f.wait([&] { return !f.controller.isPlaying(); }));
  CHECK(f.controller.playhead() == 20);
  CHECK(playing.size() == 2);
  REQUIRE(f.wait([&] { return f.showsCar(36); }));
  f.controller.setLoop(true);
  f.controller.play();
  int turns = 0;
  int last = -1;
  QObject::connect(&f.controller, &TimelineController::playheadChanged, [&](int frame) {
    if (frame < last) ++turns;
    last = frame;
  });
  REQUIRE(f.wait([&] { return turns >= 2; }));
  CHECK(f.controller.isPlaying());
  f.controller.togglePlaying();
  CHECK_FALSE(f.controller.isPlaying());
}

TEST_CASE("Playing skips frames rather than slowing down, and the window stays responsive") {
  TimelineFixture f;
  f.load();
  f.makeDrive();
  f.control->renderMs = 60;
  f.controller.setFramesPerSecond(50);
  f.controller.setPlayhead(0);
  QElapsedTimer clock;
  clock.start();
  f.controller.play();
  REQUIRE(f.wait([&] { return !f.controller.isPlaying(); }));
  CHECK(clock.elapsed() < 1500);
  CHECK(clock.elapsed() >= 380);
  CHECK(f.previews.size() < 15);
}

TEST_CASE("A keyframe can be put into the scene, to go on from there") {
  TimelineFixture f;
  f.load();
  f.makeDrive();
  f.controller.useKeyframe(0);
  CHECK(f.document.appearance().seed == 10);
  CHECK(f.document.layout().labels().at(4, 22) == 2);
  CHECK(f.document.layout().labels().at(36, 22) == 0);
  f.document.undoStack()->undo();
  CHECK(f.document.appearance().seed == 200);
  CHECK(f.document.layout().labels().at(36, 22) == 2);
}

TEST_CASE("Layouts of another size make no keyframe beside the others, which is told") {
  TimelineFixture f;
  f.load();
  f.controller.addKeyframe(true);
  pushLayout(f.document, Layout(64, 64, fourClasses(), 1), {});
  f.controller.setPlayhead(5);
  f.controller.addKeyframe(true);
  CHECK(f.controller.timeline().keyframes.size() == 1);
  REQUIRE(f.issues.rowCount() == 1);
  CHECK(f.issues.issues().front().message.contains(QStringLiteral("48 x 32")));
}

TEST_CASE("Distances between frames are measured, and even out the pace") {
  TimelineFixture f;
  f.load();
  f.makeDrive();
  f.controller.setEasing(0, Easing::Ease);
  QSignalSpy changed(&f.controller, &TimelineController::measuringChanged);
  f.controller.measure();
  CHECK(f.controller.isMeasuring());
  REQUIRE(f.wait([&] { return f.controller.steps().size() == 20; }));
  CHECK(changed.size() == 2);
  CHECK(f.controller.steps()[10].ofClass.contains(2));
  CHECK(f.controller.steps()[10].distance > 0);
  f.controller.paceEvenly();
  CHECK(f.controller.timeline().keyframes[0].pace.size() > 2);
  CHECK(f.controller.steps().empty());  // They were of another film.
  f.controller.clearPace();
  CHECK(f.controller.timeline().keyframes[0].pace.empty());
}

TEST_CASE("A measurement can be stopped, and a change of the film ends it") {
  TimelineFixture f;
  f.load();
  f.makeDrive();
  f.control->renderMs = 30;
  f.controller.measure();
  f.controller.stopMeasuring();
  REQUIRE(f.wait([&] { return !f.controller.isMeasuring(); }));
  CHECK(f.controller.steps().empty());
  f.controller.measure();
  QTest::qWait(100);
  f.controller.setLoop(true);
  REQUIRE(f.wait([&] { return !f.controller.isMeasuring(); }));
  CHECK(f.controller.steps().empty());
}
