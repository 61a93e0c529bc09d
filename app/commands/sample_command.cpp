#include "app/command.h"
#include "app/picture_files.h"
#include "app/progress.h"
#include "app/scene_input.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace spolvero::app {

namespace {

/// Looks of a layout that are made together.
constexpr std::size_t kTogether = 8;

struct SampleOptions {
  ModelOptions model;
  LayoutOptions layout;
  int count = 9;
  std::vector<std::string> classes;
  std::string object;
  std::optional<std::uint64_t> seed;
  std::filesystem::path output;
};

/// The appearance with its own seed for the classes that vary (all if none is named), the scene's
/// for the others.
Appearance variation(const Appearance& base, const std::vector<int>& classes, std::uint64_t seed) {
  if (classes.empty()) return Appearance{seed, {}};
  auto appearance = base;
  const Appearance drawn{seed, {}};
  for (const int id : classes) {
    appearance = withClassStyle(std::move(appearance), id, drawn.styleOf(id).code);
  }
  return appearance;
}

/// Every style that the model has for one object, or class.
std::vector<Appearance> stylesOf(const ObjectKey& key,
                                 const Appearance& base,
                                 const OpenModel& model) {
  const auto offer = model.offer();
  const auto found = offer.clusters.find(key.classId);
  if (found == offer.clusters.end()) {
    throw ConfigError(fmt::format("--object: this model has no styles for '{}'",
                                  model.info().classes[key.classId].name));
  }
  std::vector<Appearance> looks;
  for (int cluster = 0; cluster < found->second; ++cluster) {
    auto& look = looks.emplace_back(base);
    auto& style = key.instance == 0 ? look.classes[key.classId] : look.objects[key];
    style = {};
    style.code = CodeSource::fromCluster(cluster);
  }
  return looks;
}

/// What `sample` shows: the styles of one object, the pictures of one pass, or seeds.
std::vector<Appearance> looksFor(const SampleOptions& options,
                                 const Scene& scene,
                                 const OpenModel& model) {
  const auto& table = model.info().classes;
  if (!options.object.empty()) {
    return stylesOf(objectKey("--object", options.object, table), scene.appearance, model);
  }
  const auto classes = classIds("--classes", options.classes, table);
  const int outputs = model.offer().outputs;
  const auto first = options.seed.value_or(scene.appearance.seed);
  std::vector<Appearance> looks;
  for (int i = 0; i < options.count; ++i) {
    // A model with several outputs has no seeds, only those pictures.
    if (outputs > 1 && i == outputs) break;
    looks.push_back(variation(scene.appearance, classes, first + static_cast<std::uint64_t>(i)));
    if (outputs > 1) looks.back().output = i;
  }
  return looks;
}

int runSample(const SampleOptions& options, const std::stop_token& stop) {
  OpenModel model(options.model, stop);
  const auto scene = readSceneFor(options.layout, model.info().classes);
  const auto looks = looksFor(options, scene, model);
  const auto count = static_cast<int>(looks.size());
  const bool grid = isPictureFile(options.output);
  if (!grid) makeFolder(options.output);
  std::vector<ImageU8> pictures;
  Progress progress("pictures", count);
  try {
    for (std::size_t first = 0; first < looks.size() && !stop.stop_requested();
         first += kTogether) {
      const auto last = std::min(first + kTogether, looks.size());
      const auto images = model.renderAll(
          scene.layout,
          {looks.begin() + std::ptrdiff_t(first), looks.begin() + std::ptrdiff_t(last)});
      for (std::size_t i = 0; i < images.size(); ++i) {
        const auto picture = imageFromTensor(images[i]);
        if (grid) {
          pictures.push_back(picture);
        } else {
          writeImage(numberedPicture(options.output, static_cast<int>(first + i), count), picture);
        }
        progress.advance();
      }
    }
  } catch (const RenderStopped&) {  // What was done is kept.
  }
  if (grid && !pictures.empty()) writeImage(options.output, pictureGrid(pictures));
  return stop.stop_requested() ? kExitFailed : kExitDone;
}

}  // namespace

void addSampleCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<SampleOptions>();
  auto* command = addLayoutCommand(
      program, "sample", "Many appearances of one layout", options->model, options->layout);
  command->add_option("-n,--count", options->count, "How many")
      ->check(CLI::Range(1, 10000))
      ->capture_default_str();
  command->add_option("--classes", options->classes, "Only these vary: sky,tree (all if not given)")
      ->delimiter(',');
  command
      ->add_option("--object",
                   options->object,
                   "Every K-means style of one object, car#2, or of a class, car (pix2pixHD)")
      ->excludes(command->get_option("--classes"));
  command->add_option("--seed", options->seed, "Of the first picture; the next one takes the next");
  command->add_option("-o,--output", options->output, "A folder, or one picture with all in a grid")
      ->required();
  command->callback([options, &context] {
    context.work = [options, stop = context.stop.get_token()] { return runSample(*options, stop); };
  });
}

}  // namespace spolvero::app
