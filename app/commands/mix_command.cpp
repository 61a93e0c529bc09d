#include "app/command.h"
#include "app/scene_input.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>
#include <optional>

namespace spolvero::app {

namespace {

struct MixOptions {
  ModelOptions model;
  LayoutOptions layout;
  std::vector<std::string> takes;
  std::optional<std::uint64_t> seed;
  std::filesystem::path output;
};

/// One class's look from one photo.
struct Take {
  int classId = 0;
  std::string className;
  std::string photoAndLayout;
};

Take parseTake(const std::string& text, const ClassTable& classes) {
  const auto equals = text.find('=');
  if (equals == std::string::npos) {
    throw ConfigError(fmt::format(
        "--take: expected CLASS=PHOTO:LAYOUT such as sky=p.jpg:l.png, found '{}'", text));
  }
  const auto name = text.substr(0, equals);
  return {classIds("--take", {name}, classes).front(), name, text.substr(equals + 1)};
}

/// Puts a class's code from its photo into the appearance.
void apply(const Take& take, OpenModel& model, Appearance& appearance) {
  const auto [photo, layout] = splitPhotoAndLayout("--take", take.photoAndLayout);
  const auto styles = model.encode(photo, layout);
  const auto code = styles.classes.find(take.classId);
  if (code == styles.classes.end()) {
    throw ConfigError(fmt::format(
        "--take: {}: the class '{}' does not occur in it", layout.string(), take.className));
  }
  appearance = withClassStyle(std::move(appearance),
                              take.classId,
                              CodeSource::fromValues(code->second, photo.filename().string()));
}

int runMix(const MixOptions& options, const std::stop_token& stop) {
  OpenModel model(options.model, stop);
  const auto& classes = model.info().classes;
  std::vector<Take> takes;
  for (const auto& text : options.takes) takes.push_back(parseTake(text, classes));
  const auto scene = readSceneFor(options.layout, classes);
  auto appearance = options.seed ? Appearance{*options.seed, {}} : scene.appearance;
  for (const auto& take : takes) apply(take, model, appearance);
  const auto image = model.render(scene.layout, appearance, OpenModel::Watch::WithProgress);
  writeImage(options.output, imageFromTensor(image));
  return kExitDone;
}

}  // namespace

void addMixCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<MixOptions>();
  auto* command = addLayoutCommand(program,
                                   "mix",
                                   "One picture with looks from several photos",
                                   options->model,
                                   options->layout);
  command->add_option("--take", options->takes, "CLASS=PHOTO:LAYOUT; may be given several times")
      ->required();
  command->add_option("--seed", options->seed, "Of the classes that no photo gives");
  command->add_option("-o,--output", options->output, "Picture to write")->required();
  command->callback([options, &context] {
    context.work = [options, stop = context.stop.get_token()] { return runMix(*options, stop); };
  });
}

}  // namespace spolvero::app
