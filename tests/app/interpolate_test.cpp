#include "app/program.h"
#include "app/tiny_model.h"
#include "core/animation/film_export.h"
#include "core/base/atomic_file.h"
#include "core/io/class_choices.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/io/scene_file.h"
#include "models/registry/registry.h"
#include "support/catch.h"
#include "support/paths.h"

#include <fmt/format.h>

namespace spolvero::testing {

namespace {

namespace fs = std::filesystem;

/// A tiny model and a film: a car that moves, looks that turn.
struct FilmFiles {
  TempDir folder;
  std::string model = folder / "model.safetensors";
  std::string timeline = folder / "film.json";
  Timeline film;

  FilmFiles() {
    writeTinyModel(model);
    film.frames = 7;
    film.framesPerSecond = 10;
    film.keyframes = {key(0, 1, 4), key(6, 2, 40)};
    film.keyframes[0].path = ClassStyle::Path::Spherical;
    film.keyframes[0].easing = Easing::Ease;
    write();
  }
  void write() const { writeFileAtomically(timeline, timelineToJson(film, tinyClasses())); }
  std::string operator/(const std::string& name) const { return folder / name; }

  static Keyframe key(int frame, std::uint64_t seed, int carAt) {
    Layout layout(64, 64, tinyClasses(), 0);
    layout.paste(LabelMap(64, 32, 2), InstanceMap(64, 32, 0), 0, 32);
    layout.paste(LabelMap(16, 10, 3), InstanceMap(16, 10, 9), carAt, 40);
    Keyframe made;
    made.frame = frame;
    made.appearance.seed = seed;
    made.layout = std::make_shared<const Layout>(std::move(layout));
    return made;
  }
  ProgramRun run(std::vector<std::string> rest) const {
    std::vector<std::string> words = {
        "interpolate", "--model", model, "--device", "cpu", "--timeline", timeline};
    words.insert(words.end(), rest.begin(), rest.end());
    return runProgram(words);
  }
};

}  // namespace

TEST_CASE(
    "A timeline's frames from the command line are those of the editor's export, bit for bit") {
  const FilmFiles files;
  const auto run = files.run({"-o", files / "frames", "--engine", "reference"});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  const auto renderer = loadRenderer(files.model, RenderSettings());
  FrameMaker film(files.film, nullptr);
  FilmOptions options;
  options.output = files / "own";
  REQUIRE(exportFilm(film,
                     options,
                     frameRenderer(*renderer, tinyClasses(), {}),
                     [](int, int, const ImageU8&, double) { return true; }));
  for (int i = 0; i < 7; ++i) {
    const auto name = fmt::format("{:04}.png", i);
    INFO(name);
    CHECK(readImage(fs::path(files / "frames") / name) ==
          readImage(fs::path(files / "own") / name));
  }
  CHECK_FALSE(fs::exists(files / "frames/0007.png"));
}

TEST_CASE("A timeline becomes a video, a GIF, a part of it, or a contact sheet") {
  const FilmFiles files;
  for (const std::string name : {"a.mp4", "a.webm", "a.gif"}) {
    const auto run = files.run({"-o", files / name, "--quality", "40"});
    INFO(run.err);
    REQUIRE(run.exitCode == 0);
    CHECK(fs::file_size(files / name) > 200);
  }
  const auto part = files.run(
      {"-o", files / "part", "--first", "2", "--last", "4", "--fps", "20", "--size", "32"});
  INFO(part.err);
  REQUIRE(part.exitCode == 0);
  CHECK(readImage(files / "part/0005.png").width() == 32);
  CHECK_FALSE(fs::exists(files / "part/0006.png"));
  const auto sheet = files.run({"-o", files / "sheet.png", "--sheet", "4"});
  INFO(sheet.err);
  REQUIRE(sheet.exitCode == 0);
  CHECK(readImage(files / "sheet.png").width() > 2 * 64);
}

TEST_CASE("A film made of options is written as a timeline that makes the same frames") {
  const FilmFiles files;
  writeTinyLayout(files / "layout.png");
  const auto byHand = runProgram({"interpolate",
                                  "--model",
                                  files.model,
                                  "--layout",
                                  files / "layout.png",
                                  "--from",
                                  "1",
                                  "--via",
                                  "mean",
                                  "--to",
                                  "seed:2",
                                  "--frames",
                                  "5",
                                  "--loop",
                                  "--easing",
                                  "ease",
                                  "--path",
                                  "spherical",
                                  "--device",
                                  "cpu",
                                  "-o",
                                  files / "by hand",
                                  "--save-timeline",
                                  files / "kept.json"});
  INFO(byHand.err);
  REQUIRE(byHand.exitCode == 0);
  const auto kept = runProgram({"interpolate",
                                "--model",
                                files.model,
                                "--device",
                                "cpu",
                                "--timeline",
                                files / "kept.json",
                                "-o",
                                files / "again"});
  INFO(kept.err);
  REQUIRE(kept.exitCode == 0);
  for (const std::string name : {"0000.png", "0001.png", "0004.png"}) {
    CHECK(readImage(fs::path(files / "by hand") / name) ==
          readImage(fs::path(files / "again") / name));
  }
}

TEST_CASE("Timelines that cannot be made into a film are refused with the reason") {
  FilmFiles files;
  CHECK(files.run({"--from", "1", "-o", files / "x"}).exitCode == 2);
  CHECK_THAT(files.run({"--last", "9", "-o", files / "x"}).err, ContainsText("0 to 6"));
  CHECK(files.run({"-o", files / "x.avi"}).exitCode == 2);
  for (auto& key : files.film.keyframes) key.layout = nullptr;
  files.write();
  CHECK_THAT(files.run({"-o", files / "x"}).err, ContainsText("--layout"));
  const ClassTable others({{0, "moon", {1, 1, 1}}});
  const auto moon = std::make_shared<const Layout>(64, 64, others, std::uint8_t{0});
  for (auto& key : files.film.keyframes) key.layout = moon;
  writeFileAtomically(files.timeline, timelineToJson(files.film, others));
  CHECK_THAT(files.run({"-o", files / "x"}).err, ContainsText("moon"));
  CHECK(runProgram({"interpolate", "--model", files.model, "-o", files / "x"}).exitCode == 2);
  CHECK_FALSE(fs::exists(files / "x"));
}

TEST_CASE("A film in classes that the model does not know is made as the scene says, or refused") {
  FilmFiles files;
  // The same film, its car being a "wagon".
  auto classes = tinyClasses().classes();
  classes[3].name = "wagon";
  const ClassTable others(classes);
  for (auto& key : files.film.keyframes) {
    key.layout = std::make_shared<const Layout>(key.layout->withClasses(others));
  }
  Scene scene;
  scene.layout = *files.film.keyframes[0].layout;
  const auto write = [&](const ClassChoices* choices) {
    writeFileAtomically(files.timeline, timelineToJson(files.film, others, choices));
    scene.extras.set(kTimelineName,
                     std::make_shared<const PlainExtra>(timelineToJson(files.film, others)));
    scene.extras.set(ClassChoices::kName,
                     choices ? std::make_shared<const PlainExtra>(choices->content()) : nullptr);
    writeScene(files / "film.ora", scene, {});
  };
  const auto ofScene = [&](const std::string& output) {
    return runProgram({"interpolate",
                       "--model",
                       files.model,
                       "--device",
                       "cpu",
                       "--timeline",
                       files / "film.ora",
                       "-o",
                       files / output});
  };
  REQUIRE(files.run({"-o", files / "plain"}).exitCode == 0);
  write(nullptr);
  for (const auto& refused : {files.run({"-o", files / "x"}), ofScene("x")}) {
    CHECK(refused.exitCode == 2);
    CHECK_THAT(refused.err, ContainsText("wagon"));
    CHECK_THAT(refused.err, ContainsText("--timeline SCENE.ora"));
  }
  write(ClassChoices().with(tinyClasses(), {{"wagon", "car"}}).get());
  const auto byFile = files.run({"-o", files / "by file"});
  INFO(byFile.err);
  REQUIRE(byFile.exitCode == 0);
  const auto byScene = ofScene("by scene");
  INFO(byScene.err);
  REQUIRE(byScene.exitCode == 0);
  for (const std::string name : {"0000.png", "0003.png", "0006.png"}) {
    const auto picture = readImage(fs::path(files / "plain") / name);
    CHECK(readImage(fs::path(files / "by file") / name) == picture);
    CHECK(readImage(fs::path(files / "by scene") / name) == picture);
  }
  // A class that shall stay unlabelled is chosen for, too.
  write(ClassChoices().with(tinyClasses(), {{"wagon", ""}}).get());
  REQUIRE(ofScene("without").exitCode == 0);
  CHECK(readImage(files / "without/0000.png") != readImage(files / "plain/0000.png"));
  CHECK_FALSE(fs::exists(files / "x"));
}

TEST_CASE("A scene without a timeline, or with a layout beside it, is refused") {
  const FilmFiles files;
  Scene scene;
  scene.layout = Layout(64, 64, tinyClasses(), 0);
  writeScene(files / "still.ora", scene, {});
  const auto run = [&](std::vector<std::string> rest) {
    std::vector<std::string> words = {"interpolate",
                                      "--model",
                                      files.model,
                                      "--timeline",
                                      files / "still.ora",
                                      "-o",
                                      files / "x"};
    words.insert(words.end(), rest.begin(), rest.end());
    return runProgram(words);
  };
  CHECK_THAT(run({}).err, ContainsText("with a timeline"));
  CHECK_THAT(run({"--layout", files / "still.ora"}).err, ContainsText("--layout"));
}

}  // namespace spolvero::testing
