#include "core/animation/film_export.h"

#include "core/animation/film_measure.h"
#include "core/animation/films.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "support/catch.h"
#include "support/paths.h"

#include <fmt/format.h>

#include <algorithm>

using namespace spolvero;
using namespace spolvero::testing;
namespace fs = std::filesystem;

namespace {

/// The layout in its colours; the top left pixel tells how far the look is.
ImageU8 drawn(const Layout& layout, const Appearance& appearance) {
  auto picture = colouredLayout(layout);
  picture.at(0, 0) = {static_cast<std::uint8_t>(100 * appearance.styleOf(0).blend), 0, 0};
  return picture;
}

FilmProgress goOn() {
  return [](int, int, const ImageU8&, double) { return true; };
}

FilmProgress stopAfter(int pictures) {
  return [pictures](int done, int, const ImageU8&, double) { return done < pictures; };
}

FilmOptions to(const fs::path& output) {
  FilmOptions options;
  options.output = output;
  return options;
}

}  // namespace

TEST_CASE("A film becomes numbered pictures, each that of its frame") {
  const TempDir folder;
  FrameMaker film(drive(), nullptr);
  std::vector<double> told;
  REQUIRE(
      exportFilm(film, to(folder / "frames"), drawn, [&](int done, int total, auto&, double at) {
        CHECK(total == 21);
        CHECK(done == int(told.size()) + 1);
        told.push_back(at);
        return true;
      }));
  REQUIRE(told.size() == 21);
  for (const int i : {0, 7, 20}) {
    const auto frame = film.at(i);
    CHECK(told[std::size_t(i)] == i);
    CHECK(readImage(folder / fmt::format("frames/{:04}.png", i)) ==
          drawn(*frame.layout, frame.appearance));
  }
  CHECK_FALSE(fs::exists(folder / "frames/0021.png"));
}

TEST_CASE("Range, rate and size choose which pictures are made, and how large") {
  const TempDir folder;
  FrameMaker film(drive(), nullptr);
  auto options = to(folder / "part");
  options.first = 5;
  options.last = 14;
  options.framesPerSecond = 20;
  options.longSide = 32;
  CHECK(filmPositions(options, film.timeline()).size() == 20);
  CHECK(filmPositions(options, film.timeline())[3] == 6.5);
  REQUIRE(exportFilm(film, options, drawn, goOn()));
  const auto picture = readImage(folder / "part/0003.png");
  CHECK(picture.width() == 32);
  CHECK(picture.height() == 24);
  CHECK(picture.at(0, 0).r == 65);
  options.last = 21;
  CHECK_THROWS_WITH(filmPositions(options, film.timeline()), ContainsText("0 to 20"));
}

TEST_CASE("A film that is stopped leaves nothing behind, unless what was done shall be kept") {
  const TempDir folder;
  FrameMaker film(drive(), nullptr);
  for (const std::string name : {"a.mp4", "a.webm", "a.gif", "frames", "sheet.png"}) {
    auto options = to(folder / name);
    options.sheetPictures = name == "sheet.png" ? 4 : 0;
    CHECK_FALSE(exportFilm(film, options, drawn, stopAfter(2)));
    CHECK(fs::is_empty(folder.path()));
    options.keepWhenStopped = true;
    CHECK_FALSE(exportFilm(film, options, drawn, stopAfter(2)));
    CHECK(fs::exists(folder / name));
    fs::remove_all(folder / name);
  }
}

TEST_CASE("A film that fails leaves nothing behind, and no picture that was there is lost") {
  const TempDir folder;
  FrameMaker film(drive(), nullptr);
  fs::create_directory(folder / "frames");
  writeImage(folder / "frames/other.png", ImageU8(16, 16));
  int rendered = 0;
  const auto failing = [&](const Layout& layout, const Appearance& appearance) {
    if (++rendered == 4) throw DeviceError("out of memory");
    return drawn(layout, appearance);
  };
  CHECK_THROWS_AS(exportFilm(film, to(folder / "frames"), failing, goOn()), DeviceError);
  rendered = 0;
  CHECK_THROWS_AS(exportFilm(film, to(folder / "a.mp4"), failing, goOn()), DeviceError);
  CHECK(fs::exists(folder / "frames/other.png"));
  CHECK_FALSE(fs::exists(folder / "frames/0000.png"));
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 1);
}

TEST_CASE("Pictures that a file cannot be are refused before anything is rendered") {
  const TempDir folder;
  FrameMaker film(drive(), nullptr);
  const auto never = [](const Layout&, const Appearance&) -> ImageU8 { throw Error("rendered"); };
  CHECK_THROWS_AS(exportFilm(film, to(folder / "a.avi"), never, goOn()), ConfigError);
  auto options = to(folder / "sheet.mp4");
  options.sheetPictures = 4;
  CHECK_THROWS_AS(exportFilm(film, options, never, goOn()), ConfigError);
}

TEST_CASE("The words of a command name what differs from the usual") {
  FilmOptions options = to("out.mp4");
  options.first = 3;
  options.quality = 90;
  CHECK(filmArguments(options, "t.json", "m.safetensors") ==
        std::vector<std::string>{"--model",
                                 "m.safetensors",
                                 "--timeline",
                                 "t.json",
                                 "--first",
                                 "3",
                                 "--quality",
                                 "90",
                                 "-o",
                                 "out.mp4"});
}

TEST_CASE("A film that is written out for others makes the same frames without the scene") {
  auto timeline = drive();
  for (auto& key : timeline.keyframes) key.layout = nullptr;
  const auto base = std::make_shared<const Layout>(landscape(20));
  FrameMaker here(timeline, base);
  const auto text = timelineToJson(selfContained(timeline, base, {}), filmClasses());
  FrameMaker there(timelineFromJson(text, "film.json").timeline, nullptr);
  for (int i = 0; i < 21; ++i) {
    CHECK(*here.at(i).layout == *there.at(i).layout);
    CHECK(here.at(i).appearance == there.at(i).appearance);
  }
  Appearance look;
  look.seed = 5;
  FrameMaker still(selfContained(Timeline(), base, look), nullptr);
  CHECK(still.at(3).appearance == look);
  CHECK(*still.at(3).layout == *base);
}

TEST_CASE("A film is measured from frame to frame, a loop back to its first") {
  auto timeline = drive();
  timeline.keyframes[0].easing = Easing::Hold;
  for (auto& key : timeline.keyframes) key.layout = nullptr;
  const auto base = std::make_shared<const Layout>(landscape(20));
  const auto measured = [&](bool loop) {
    timeline.loop = loop;
    FrameMaker film(timeline, base);
    std::vector<double> distances;
    const auto complete = measureFilm(
        film,
        64,
        [](const Layout& layout, const Appearance& appearance) {
          const auto style = appearance.styleOf(0);
          const double level = 100 * (style.blendTo ? style.blend : 0);
          return ImageU8(layout.width(), layout.height(), {std::uint8_t(level), 0, 0});
        },
        colourDifference,
        [&](int index, const FrameStep& step) {
          CHECK(index == int(distances.size()));
          distances.push_back(step.distance);
        },
        goOn());
    CHECK(complete);
    return distances;
  };
  const auto open = measured(false);
  REQUIRE(open.size() == 20);
  CHECK(open[3] == 0);
  CHECK(open[12] == Approx(10.0 / 3));
  CHECK(measured(true).size() == 21);
}

TEST_CASE("Classes that a model does not know are named if the film shows them") {
  FrameMaker film(drive(), nullptr);
  const ClassTable model({{0, "sky", {1, 1, 1}}, {1, "grass", {2, 2, 2}}});
  CHECK(unknownClasses(film, model) == std::vector<std::string>{"car"});
  CHECK(unknownClasses(film, filmClasses()).empty());
}
