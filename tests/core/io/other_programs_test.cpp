#include "scene_tools.h"

#include "core/base/error.h"
#include "core/io/png_codec.h"
#include "core/io/scene_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <regex>

using namespace spolvero;
using namespace spolvero::testing;

/// Programs that are installed here open a scene and save it again; what they cannot show us, they
/// did not see.
namespace {

/// A layer of an OpenRaster file as its stack.xml tells.
struct SeenLayer {
  std::string name;
  bool visible = true;
  ImageRgba picture;  ///< Of the whole file's size.
};

std::string attribute(const std::string& tag, const std::string& name, const std::string& absent) {
  std::smatch found;
  const std::regex pattern(fmt::format(R"re(\b{}="([^"]*)")re", name));
  return std::regex_search(tag, found, pattern) ? found[1].str() : absent;
}

/// Programs cut away what is empty around a layer.
ImageRgba placed(const ImageRgba& part, int x, int y, int width, int height) {
  ImageRgba whole(width, height, {0, 0, 0, 0});
  for (int row = 0; row < part.height(); ++row) {
    for (int column = 0; column < part.width(); ++column) {
      const int toX = column + x;
      const int toY = row + y;
      if (toX < 0 || toY < 0 || toX >= width || toY >= height) continue;
      whole.at(toX, toY) = part.at(column, row);
    }
  }
  return whole;
}

std::vector<SeenLayer> layersOf(const std::filesystem::path& file, int width, int height) {
  const auto entries = entriesOf(file);
  const auto& stack = entries.at("stack.xml");
  INFO(stack);
  const std::regex tags("<layer [^>]*>");
  std::vector<SeenLayer> layers;
  for (std::sregex_iterator at(stack.begin(), stack.end(), tags), end; at != end; ++at) {
    const auto tag = at->str();
    const auto source = attribute(tag, "src", "");
    REQUIRE(entries.contains(source));
    layers.push_back({attribute(tag, "name", ""),
                      attribute(tag, "visibility", "visible") == "visible",
                      placed(decodeRgbaPng(entries.at(source), source),
                             std::stoi(attribute(tag, "x", "0")),
                             std::stoi(attribute(tag, "y", "0")),
                             width,
                             height)});
  }
  return layers;
}

bool showsSame(const ImageRgba& a, const ImageRgba& b) {
  return std::ranges::equal(
      a, b, [](const Rgba& p, const Rgba& q) { return p == q || (p.a == 0 && q.a == 0); });
}

bool isInstalled(const std::string& program) {
  return std::system(fmt::format("command -v {} >/dev/null 2>&1", program).c_str()) == 0;
}

/// Three layers, the topmost hidden, under a photograph.
Scene paintedScene() {
  Scene scene = someScene(96, 64);
  auto& layers = scene.layers;
  layers.insertEmpty(1, "road & car ü");
  layers.insertEmpty(2, "draft");
  layers.paste(1, LabelMap(30, 20, 1), InstanceMap(30, 20, 700), 14, 25);
  layers.paste(2, LabelMap(10, 10, 2), InstanceMap(10, 10, 2), 50, 7);
  layers.setAttributes({.id = 3, .name = "draft", .visible = false});
  layers.setActiveIndex(0);
  scene.layout = flattenedLayout(layers, someClasses());
  return scene;
}

/// @param command  reads the file {0} and writes {1}; its own settings go to the folder {2}.
void checkRoundTrip(const std::string& command) {
  const TempDir dir;
  const auto scene = paintedScene();
  writeScene(dir / "ours.ora", scene, randomImage(96, 64));
  const auto theirs = dir / "theirs.ora";
  const auto line = fmt::format(
      fmt::runtime(command), (dir / "ours.ora").string(), theirs.string(), (dir / "home").string());
  INFO(line);
  // A program that starts for the first time, on a display of its own, may fail for itself.
  int failed = 1;
  for (int attempt = 0; attempt < 3 && failed != 0; ++attempt) failed = std::system(line.c_str());
  REQUIRE(failed == 0);
  REQUIRE(std::filesystem::exists(theirs));
  const auto ours = layersOf(dir / "ours.ora", 96, 64);
  const auto seen = layersOf(theirs, 96, 64);
  REQUIRE(seen.size() == ours.size());
  REQUIRE(seen.size() == 4);
  for (std::size_t i = 0; i < ours.size(); ++i) {
    INFO("layer " << i << ": " << ours[i].name);
    CHECK(seen[i].name == ours[i].name);
    CHECK(seen[i].visible == ours[i].visible);
    CHECK(showsSame(seen[i].picture, ours[i].picture));
  }
  // What they save has lost what is ours; the message says so and what to do.
  const auto message = messageOf<IoError>([&] { readScene(theirs); });
  CHECK_THAT(message, ContainsText("saved by another program"));
}

}  // namespace

TEST_CASE("Krita shows names, order, visibility and pixels of every layer", "[slow]") {
  if (!isInstalled("krita") || !isInstalled("xvfb-run")) {
    SPOLVERO_SKIP("krita and xvfb-run are not both installed");
  }
  checkRoundTrip(
      "mkdir -p {2} && HOME={2} XDG_RUNTIME_DIR={2} QT_QPA_PLATFORM=xcb timeout 300 "
      "xvfb-run -a krita --export --export-filename {1} {0} >{2}/log 2>&1");
}

TEST_CASE("GIMP shows names, order, visibility and pixels of every layer", "[slow]") {
  // GIMP 2 reads OpenRaster only with a plug-in for Python 2, which Debian leaves out.
  if (!isInstalled("gimp-console-3.0")) SPOLVERO_SKIP("GIMP 3 is not installed");
  checkRoundTrip(
      "mkdir -p {2} && HOME={2} timeout 120 gimp-console-3.0 -i --quit "
      "--batch-interpreter=plug-in-script-fu-eval -b "
      "'(let* ((image (car (gimp-file-load RUN-NONINTERACTIVE \"{0}\")))) "
      "(gimp-file-save RUN-NONINTERACTIVE image \"{1}\"))' >{2}/log 2>&1");
}
