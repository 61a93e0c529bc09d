#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/io/provenance.h"
#include "ui/commands/layout_command.h"
#include "ui/looks/look_desk.h"
#include "ui/looks/mixture_board.h"
#include "ui/timeline/path_chart.h"
#include "ui/timeline/timeline_controller.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_track.h"
#include "ui/training/run_page.h"
#include "ui/training/training_starter.h"
#include "ui/training/training_window.h"
#include "ui/window/editor_stage.h"
#include "ui/window/status_line.h"

#include <fmt/format.h>

#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

#include <fstream>

using namespace spolvero;
using namespace spolvero::ui;
using namespace spolvero::testing;
namespace fs = std::filesystem;

namespace {

/// An example that came with the program: sky over trees.
fs::path writeExample(const TempDir& folder) {
  auto scene = plainScene(96, 64);
  scene.layout.paste(LabelMap(96, 24, 1), InstanceMap(96, 24, 0), 0, 40);
  scene.appearance.seed = 11;
  const auto path = folder / "street.ora";
  writeScene(path, scene, {});
  return path;
}

void openFromWelcomePage(EditorStage& stage) {
  stage.trigger("welcome");
  auto& page = EditorStage::topLevel("welcomePage");
  auto* list = EditorStage::child<QListWidget>(page, "welcomeSamples");
  REQUIRE(list->count() == 1);
  QTest::mouseClick(
      list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
  stage.waitFor([&] { return stage.document().size() == QSize(96, 64); });
  // It stays for as long as a second click may follow, and keys go to it.
  stage.waitFor([&, page = QPointer<QWidget>(&page)] { return !page || !page->isVisible(); });
  stage.waitForPicture();
}

/// Exports by the dialog; format and size by their place in its lists.
void exportPicture(EditorStage& stage, const QString& path, int format, int size) {
  stage.trigger("exportPhotograph");
  auto& dialog = EditorStage::topLevel("exportDialog");
  EditorStage::choose(dialog, "exportFormat", format);
  EditorStage::choose(dialog, "exportSize", size);
  auto* line = EditorStage::child<QLineEdit>(dialog, "exportPath");
  line->setFocus();
  line->selectAll();
  QTest::keyClicks(line, path);
  auto* start = EditorStage::child<QPushButton>(dialog, "exportStart");
  QTest::mouseClick(start, Qt::LeftButton);
  stage.waitFor([&] { return QFile::exists(path) && start->isEnabled(); });
  QTest::mouseClick(EditorStage::child<QPushButton>(dialog, "exportClose"), Qt::LeftButton);
  CHECK_FALSE(dialog.isVisible());
}

/// A photo of one colour and, beside it, what is where in it: sky over trees.
void writePhoto(const TempDir& folder, const std::string& name, Rgb colour) {
  writeImage(folder / (name + ".jpg"), ImageU8(48, 32, colour));
  LabelMap labels(48, 32, 0);
  labels.paste(LabelMap(48, 12, 1), 0, 20);
  writeIndexPng(folder / (name + "_labels.png"), labels, nullptr);
}

}  // namespace

TEST_CASE("An artist paints from an example to a picture that brings its scene back",
          "[journeys]") {
  TempDir examples;
  Resources resources;
  resources.samples << QString::fromStdString(writeExample(examples).string());
  EditorStage stage(resources);
  openFromWelcomePage(stage);
  CHECK(stage.document().path().isEmpty());
  const auto first = stage.document().layers();

  // A layer of its own for what is painted.
  auto& window = stage.window();
  stage.raise("layers");
  EditorStage::click(window, "addLayerButton");
  REQUIRE(stage.document().layers().size() == 2);
  stage.key(Qt::Key_4);
  window.toolBox().settings().setBrushRadiusPx(4);
  stage.stroke({10, 20}, {30, 20});
  CHECK(stage.label(20, 20) == 3);
  stage.waitForPicture();
  // At the side that the model was trained at: 64 for the scene's 96.
  CHECK(stage.document().render().width() == 64);
  CHECK(stage.document().render().at(13, 13) == Rgb{255, 255, 0});

  // A car from the library, in the middle; then moved to the right.
  stage.raise("stampsDock");
  auto* stamps = EditorStage::child<QListWidget>(window, "stampList");
  QListWidgetItem* car = nullptr;
  for (int i = 0; i < stamps->count() && car == nullptr; ++i) {
    if (stamps->item(i)->toolTip().endsWith(QStringLiteral("as car"))) car = stamps->item(i);
  }
  REQUIRE(car != nullptr);
  stamps->scrollToItem(car);
  QTest::mouseClick(stamps->viewport(), Qt::LeftButton, {}, stamps->visualItemRect(car).center());
  REQUIRE(window.toolBox().current().id() == ToolId::Stamp);
  stage.clickAt({48, 44});
  const int stamped = stage.object(48, 44);
  CHECK(stamped > 0);
  CHECK(stage.label(48, 44) == 2);
  stage.trigger("tool-object");
  stage.clickAt({48, 44});
  stage.stroke({48, 44}, {72, 44});
  CHECK(stage.object(72, 44) == stamped);
  stage.key(Qt::Key_Return);
  const auto moved = stage.document().layout();
  stage.key(Qt::Key_Escape);
  CHECK((stage.document().layout() == moved));

  // Two specks; the one inside the selection is cleaned away.
  stage.trigger("tool-brush");
  stage.key(Qt::Key_4);
  window.toolBox().settings().setBrushRadiusPx(1);
  stage.clickAt({10.5, 5.5});
  stage.clickAt({80.5, 5.5});
  REQUIRE(stage.label(10, 5) == 3);
  REQUIRE(stage.label(80, 5) == 3);
  window.toolBox().select(ToolId::SelectRectangle);
  stage.stroke({2, 1}, {40, 12});
  REQUIRE(stage.document().selection());
  auto& cleanUp = stage.raise("cleanUpDock");
  EditorStage::choose(cleanUp, "cleanUpKind", 1);
  EditorStage::choose(cleanUp, "cleanUpScope", 0);
  auto* apply = EditorStage::child<QPushButton>(cleanUp, "cleanUpApply");
  stage.waitFor([&] { return apply->isEnabled(); });
  QTest::mouseClick(apply, Qt::LeftButton);
  stage.waitFor([&] { return stage.label(10, 5) != 3; });
  CHECK(stage.label(80, 5) == 3);
  stage.trigger("selectNone");

  // All the way back and forth again.
  const auto painted = stage.document().layers();
  const int steps = stage.steps().index();
  CHECK(steps >= 7);
  stage.activate();
  const auto press = [&](const char* name) {
    QTest::keySequence(&window.canvas(), stage.action(name)->shortcut());
  };
  for (int i = 0; i < steps; ++i) press("undo");
  CHECK((stage.document().layers() == first));
  CHECK_FALSE(stage.document().isModified());
  for (int i = 0; i < steps; ++i) press("redo");
  CHECK(stage.steps().index() == steps);
  CHECK((stage.document().layers().layers() == painted.layers()));
  stage.waitForPicture();

  const auto picture = stage.file("street.png");
  exportPicture(stage, picture, 0, 2);
  const auto written = readImage(picture.toStdString());
  CHECK(written.width() == 192);
  CHECK(written.height() == 128);
  CHECK(written.at(144, 88) == Rgb{255, 0, 0});
  stage.saveAnswer = stage.file("street.ora");
  QSignalSpy saved(&stage.workspace->files(), &FileController::saved);
  stage.trigger("saveScene");
  stage.waitFor([&] { return saved.count() == 1; });
  CHECK_FALSE(stage.document().isModified());
  const auto layout = stage.document().layout();
  const auto look = stage.document().appearance();

  // The next day.
  stage.open({});
  dropFiles(stage.window(), {picture});
  stage.waitFor([&] { return stage.document().size() == QSize(96, 64); });
  CHECK((stage.document().layout() == layout));
  CHECK((stage.document().appearance() == look));
  dropFiles(stage.window(), {stage.saveAnswer});
  stage.waitFor([&] { return stage.document().path() == stage.saveAnswer; });
  CHECK((stage.document().layers().layers() == painted.layers()));
  CHECK((stage.document().layout() == layout));
  CHECK((stage.document().appearance() == look));
}

TEST_CASE("A designer mixes the looks of two photos and gives them to another scene",
          "[journeys]") {
  EditorStage stage;
  writePhoto(stage.folder, "dusk", {200, 40, 0});
  writePhoto(stage.folder, "noon", {0, 90, 220});
  auto& window = stage.window();
  stage.key(Qt::Key_2);
  window.toolBox().settings().setBrushRadiusPx(6);
  stage.stroke({8, 50}, {56, 50});

  // One photo is dropped on the board, the other chosen by its button.
  stage.raise("boardDock");
  auto* board = window.findChild<MixtureBoard*>();
  REQUIRE(board != nullptr);
  dropFiles(*board, {stage.file("dusk.jpg")});
  const auto cell = [&](int classId, int column) {
    return board->findChild<QRadioButton*>(QStringLiteral("cell-%1-%2").arg(classId).arg(column));
  };
  stage.waitFor([&] { return cell(0, 1) != nullptr; });
  stage.openAnswer = stage.file("noon.jpg");
  EditorStage::click(*board, "addPhoto");
  stage.waitFor([&] { return cell(1, 2) != nullptr; });
  CHECK(stage.document().scene().references.size() == 2);
  const auto tick = [&](int classId, int column) {
    stage.waitFor([&] { return cell(classId, column)->isVisible(); });
    auto* button = cell(classId, column);
    QTest::mouseClick(button, Qt::LeftButton, {}, {8, button->height() / 2});
  };

  // Board A: the sky of dusk. Board B: the trees of noon as well. Half the way between them.
  tick(0, 1);
  CHECK(board->driverOf(0) == "dusk.jpg");
  EditorStage::click(*board, "keepBoardA");
  tick(0, 0);
  tick(1, 2);
  CHECK(board->driverOf(0).empty());
  CHECK(board->driverOf(1) == "noon.jpg");
  EditorStage::click(*board, "keepBoardB");
  const auto ofB = stage.document().appearance();
  auto* morph = EditorStage::child<QSlider>(*board, "boardMorph");
  REQUIRE(morph->isEnabled());
  morph->setFocus();
  QTest::keyClick(morph, Qt::Key_Home);
  CHECK(board->driverOf(0) == "dusk.jpg");
  for (int i = 0; i < 5; ++i) QTest::keyClick(morph, Qt::Key_PageUp);
  const auto mixed = stage.document().appearance();
  CHECK_FALSE((mixed == ofB));
  QTest::keyClick(morph, Qt::Key_End);
  CHECK(board->driverOf(1) == "noon.jpg");
  QTest::keyClick(morph, Qt::Key_Home);
  for (int i = 0; i < 5; ++i) QTest::keyClick(morph, Qt::Key_PageUp);
  CHECK((stage.document().appearance() == mixed));

  stage.trigger("keepLook");
  REQUIRE(stage.document().scene().looks.favourites.size() == 1);
  CHECK((stage.document().scene().looks.favourites[0].look == mixed));
  stage.trigger("copyLook");

  // The second scene.
  writeScene(stage.folder / "second.ora", plainScene(80, 40, 1), {});
  dropFiles(stage.window(), {stage.file("second.ora")});
  stage.waitFor([&] { return stage.document().size() == QSize(80, 40); });
  stage.waitForPicture();
  CHECK_FALSE((stage.document().appearance().styleOf(1) == mixed.styleOf(1)));
  stage.trigger("pasteLook");
  CHECK((stage.document().appearance().styleOf(1) == mixed.styleOf(1)));
  CHECK(stage.steps().count() == 1);
  stage.waitForPicture();
  CHECK((stage.control->appearances().back().styleOf(1) == mixed.styleOf(1)));
  exportPicture(stage, stage.file("second.jpg"), 1, 1);
  const auto written = readImage((stage.folder / "second.jpg").string());
  CHECK(written.width() == 80);
  CHECK(written.height() == 40);
  CHECK(written.at(40, 20).g > 200);
  CHECK(written.at(40, 20).b < 60);
}

TEST_CASE("A researcher measures the way between two seeds and writes its pictures", "[journeys]") {
  EditorStage stage;
  const auto seed = [&](const char* text) {
    stage.raise("styleDock");
    EditorStage::type(stage.window(), "sceneSeed", QString::fromLatin1(text));
    REQUIRE(stage.document().appearance().seed == std::stoull(text));
    stage.waitForPicture();
  };
  seed("5");
  stage.key(Qt::Key_K);
  auto* panel = stage.window().findChild<TimelinePanel*>();
  REQUIRE(panel != nullptr);
  REQUIRE(panel->isVisible());
  auto& timeline = stage.workspace->feature<TimelineController>(
      stage.workspace->session(), stage.workspace->issues(), stage.workspace->loadModel());
  auto* length = EditorStage::child<QSpinBox>(*panel, "timelineLength");
  length->setFocus();
  length->selectAll();
  QTest::keyClicks(length, QStringLiteral("12"));
  QTest::keyClick(length, Qt::Key_Return);
  panel->track()->setFocus();
  for (int i = 0; i < 11; ++i) QTest::keyClick(panel->track(), Qt::Key_Right);
  REQUIRE(timeline.playhead() == 11);
  seed("250");
  stage.key(Qt::Key_K);
  REQUIRE(timeline.timeline().keyframes.size() == 2);
  CHECK(timeline.timeline().keyframes[0].appearance.seed == 5);
  CHECK(timeline.timeline().keyframes[1].appearance.seed == 250);

  EditorStage::click(*panel, "timelineChart");
  EditorStage::click(*panel, "timelineMeasure");
  stage.waitFor([&] { return !timeline.isMeasuring() && timeline.steps().size() == 11; });
  const auto distances = stage.file("distances.csv");
  stage.saveAnswer = distances;
  EditorStage::click(*panel, "timelineSaveSteps");
  stage.waitFor([&] { return QFile::exists(distances); });
  EditorStage::click(*panel, "timelineEven");
  CHECK_FALSE(timeline.timeline().keyframes[0].pace.empty());

  // In her own language nothing is lost.
  const auto before = timeline.timeline();
  auto* document = &stage.document();
  const int steps = stage.steps().index();
  stage.speak(QStringLiteral("fr"));
  CHECK(&stage.document() == document);
  CHECK(stage.steps().index() == steps);
  CHECK((timeline.timeline() == before));
  CHECK(stage.document().appearance().seed == 250);
  panel = stage.window().findChild<TimelinePanel*>();
  REQUIRE(panel != nullptr);
  CHECK(EditorStage::child<QSpinBox>(*panel, "timelineLength")->value() == 12);
  CHECK(EditorStage::child<QLineEdit>(stage.window(), "sceneSeed")->text() ==
        QStringLiteral("250"));

  stage.trigger("exportFilm");
  auto& dialog = EditorStage::topLevel("exportFilm");
  EditorStage::choose(dialog, "filmFormat", 3);
  auto* output = EditorStage::child<QLineEdit>(dialog, "filmOutput");
  output->setFocus();
  output->selectAll();
  QTest::keyClicks(output, stage.file("frames"));
  EditorStage::click(dialog, "filmKeepTimeline");
  EditorStage::click(dialog, "filmStart");
  stage.waitFor([&] { return !timeline.exporting().isRunning(); });
  const auto command = EditorStage::child<QLineEdit>(dialog, "filmCommand")->text();
  CHECK(command.startsWith(QStringLiteral("spolvero interpolate --model ")));
  CHECK(command.contains(QStringLiteral("frames.timeline.json")));
  CHECK(fs::exists(stage.folder / "frames.timeline.json"));
  for (int i = 0; i < 12; ++i) CHECK(fs::exists(stage.folder / fmt::format("frames/{:04}.png", i)));
  CHECK_FALSE(fs::exists(stage.folder / "frames/0012.png"));
  CHECK(readImage(stage.folder / "frames/0000.png").at(0, 0).r == 5);
  CHECK(readImage(stage.folder / "frames/0011.png").at(0, 0).r == 250);
}

TEST_CASE("A training is started, watched, stopped, and its model paints in the editor",
          "[journeys]") {
  TempDir place;
  // Trains as the program does, as far as its folder tells: train PRESET --data D --run R.
  std::ofstream(place / "spolvero")
      << "#!/bin/sh\n"
         "run=$6\n"
         "mkdir -p $run/samples $run/checkpoints\n"
         "echo \"preset = '$2'\" > $run/config.toml\n"
         "echo 'step,GAN' > $run/losses.csv\n"
         "tell() { printf '{\"state\":\"%s\",\"step\":%s,\"total_steps\":900,\"updated\":%s,"
         "\"host\":\"%s\",\"process\":%s}' $1 $step $(date +%s) $(uname -n) $$ > $run/new.json\n"
         "mv $run/new.json $run/status.json; }\n"
         "step=0\n"
         "trap 'echo x > $run/best.safetensors; tell stopped; exit 0' INT\n"
         "while true; do step=$((step + 1)); echo $step,0.5 >> $run/losses.csv; tell running\n"
         "sleep 0.05; done\n";
  fs::permissions(place / "spolvero", fs::perms::owner_all);
  Resources resources;
  resources.program = QString::fromStdString((place / "spolvero").string());
  resources.presets << QStringLiteral("spade_street");
  EditorStage stage(resources);

  stage.trigger("training");
  auto& training = EditorStage::topLevel("trainingWindow");
  auto* bar = EditorStage::child<QToolBar>(training, "trainingBar");
  auto* start = bar->widgetForAction(EditorStage::child<QAction>(*bar, "startTraining"));
  REQUIRE(start != nullptr);
  QTest::mouseClick(start, Qt::LeftButton);
  auto& dialog = EditorStage::topLevel("startRunDialog");
  auto* begin = EditorStage::child<QPushButton>(dialog, "runStart");
  CHECK_FALSE(begin->isEnabled());
  const auto fill = [&](const char* name, const QString& text) {
    auto* line = EditorStage::child<QLineEdit>(dialog, name);
    line->setFocus();
    QTest::keyClicks(line, text);
  };
  fill("runData", QString::fromStdString(place.path().string()));
  const auto run = stage.file("run");
  fill("runFolder", run);
  REQUIRE(begin->isEnabled());
  QTest::mouseClick(begin, Qt::LeftButton);

  auto& window = static_cast<TrainingWindow&>(training);
  stage.waitFor([&] { return window.openRuns() == QStringList{run}; });
  auto* page = training.findChild<RunPage*>();
  REQUIRE(page != nullptr);
  const auto shows = [&](RunActivity wanted) {
    page->watcher().refresh();
    return page->watcher().activity() == wanted;
  };
  stage.waitFor([&] { return shows(RunActivity::Working); });
  auto* state = EditorStage::child<QLabel>(*page, "runState");
  stage.waitFor([&] {
    page->watcher().refresh();
    return state->text().contains(QStringLiteral("900"));
  });
  const auto early = state->text();
  stage.waitFor([&] {
    page->watcher().refresh();
    return state->text() != early;
  });

  // Painting goes on beside it.
  stage.key(Qt::Key_3);
  stage.stroke({10, 30}, {50, 30});
  CHECK(stage.label(30, 30) == 2);

  EditorStage::click(*page, "runStop");
  stage.waitFor([&] { return shows(RunActivity::Gone); });
  auto* openModel = EditorStage::child<QPushButton>(*page, "runOpenModel");
  stage.waitFor([&] {
    page->watcher().refresh();
    return openModel->isEnabled();
  });
  const int loads = stage.control->loads;
  QTest::mouseClick(openModel, Qt::LeftButton);
  stage.waitFor([&] { return stage.control->loads == loads + 1; });
  const auto* status = stage.window().statusLine()->findChild<QLabel*>("statusModel");
  stage.waitFor([&] { return status->text() == QStringLiteral("best"); });
  stage.stroke({10, 50}, {50, 50});
  stage.waitForPicture();
  CHECK(stage.document().render().at(30, 50) == Rgb{255, 0, 0});
}
