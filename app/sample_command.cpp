#include "app/command.h"
#include "app/picture_files.h"
#include "app/progress.h"
#include "app/scene_input.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>

#include <memory>
#include <optional>

namespace spolvero::app {

namespace {

struct SampleOptions {
  ModelOptions model;
  LayoutOptions layout;
  int count = 9;
  std::vector<std::string> classes;
  std::optional<std::uint64_t> seed;
  std::filesystem::path output;
};

/// The appearance of picture `index`: its own seed for the classes that vary (all if none is
/// named), the scene's for the others.
Appearance variation(const Appearance& base, const std::vector<int>& classes, std::uint64_t seed) {
  if (classes.empty()) return Appearance{seed, {}};
  auto appearance = base;
  const Appearance drawn{seed, {}};
  for (const int id : classes) appearance.classes[id] = drawn.styleOf(id);
  return appearance;
}

int runSample(const SampleOptions& options, const std::stop_token& stop) {
  OpenModel model(options.model);
  const auto scene = readSceneFor(options.layout, model.info().classes);
  const auto classes = classIds("--classes", options.classes, model.info().classes);
  const bool grid = isPictureFile(options.output);
  if (!grid) makeFolder(options.output);
  std::vector<ImageU8> pictures;
  Progress progress("pictures", options.count);
  for (int i = 0; i < options.count && !stop.stop_requested(); ++i) {
    const auto seed = options.seed.value_or(scene.appearance.seed) + static_cast<std::uint64_t>(i);
    const auto image = model.render(scene.layout, variation(scene.appearance, classes, seed));
    if (grid) {
      pictures.push_back(imageFromTensor(image));
    } else {
      writeImage(numberedPicture(options.output, i, options.count), imageFromTensor(image));
    }
    progress.advance();
  }
  if (grid && !pictures.empty()) writeImage(options.output, pictureGrid(pictures));
  return stop.stop_requested() ? kExitFailed : kExitDone;
}

}  // namespace

void addSampleCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<SampleOptions>();
  auto* command = program.add_subcommand("sample", "Many appearances of one layout");
  addModelOptions(*command, options->model);
  addLayoutOptions(*command, options->layout);
  command->add_option("-n,--count", options->count, "How many")
      ->check(CLI::Range(1, 10000))
      ->capture_default_str();
  command->add_option("--classes", options->classes, "Only these vary: sky,tree (all if not given)")
      ->delimiter(',');
  command->add_option("--seed", options->seed, "Of the first picture; the next one takes the next");
  command->add_option("-o,--output", options->output, "A folder, or one picture with all in a grid")
      ->required();
  command->callback([options, &context] {
    context.work = [options, stop = context.stop.get_token()] { return runSample(*options, stop); };
  });
}

}  // namespace spolvero::app
