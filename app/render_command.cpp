#include "app/command.h"
#include "app/progress.h"
#include "app/scene_input.h"
#include "core/animation/frame_files.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/io/safetensors.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <optional>

namespace spolvero::app {

namespace {

struct RenderOptions {
  ModelOptions model;
  LayoutSequence layouts;
  std::filesystem::path appearance;
  std::optional<std::uint64_t> seed;
  std::filesystem::path latent;
  std::filesystem::path photo;
  std::filesystem::path photoLayout;
  std::filesystem::path photoInstances;
  std::vector<std::string> styles;
  std::optional<int> pictureNumber;
  double framesPerSecond = 25;
  std::filesystem::path output;
  std::filesystem::path tensor;
};

/// What the options say, else the scene's own.
Appearance chosenAppearance(const RenderOptions& options, const Scene& scene, OpenModel& model) {
  if (!options.appearance.empty()) {
    return readAppearance("--appearance", options.appearance.string(), model);
  }
  if (options.seed) return Appearance{*options.seed, {}};
  if (!options.latent.empty()) return readLatent(options.latent, model);
  if (!options.photo.empty()) {
    return withStyles({},
                      model.encode(options.photo, options.photoLayout, options.photoInstances),
                      options.photo.filename().string());
  }
  return scene.appearance;
}

void chooseOutput(int number, const OpenModel& model, Appearance& appearance) {
  const int outputs = model.offer().outputs;
  if (number < 1 || number > outputs) {
    throw ConfigError(
        fmt::format("--picture: this model makes {} of a layout; expected 1 to {}, found {}",
                    outputs == 1 ? "one picture" : fmt::format("{} pictures", outputs),
                    outputs,
                    number));
  }
  appearance.output = number - 1;
}

at::Tensor renderOne(const RenderOptions& options,
                     const LayoutOptions& file,
                     OpenModel& model,
                     OpenModel::Watch watch) {
  const auto scene = readSceneFor(file, model.info().classes);
  auto appearance = chosenAppearance(options, scene, model);
  applyStyles(options.styles, model, appearance);
  if (options.pictureNumber) chooseOutput(*options.pictureNumber, model, appearance);
  return model.render(scene.layout, appearance, watch);
}

/// One appearance over several layouts: a folder of pictures or a video.
int renderSequence(const RenderOptions& options,
                   const std::vector<LayoutOptions>& files,
                   OpenModel& model,
                   const std::stop_token& stop) {
  if (!options.tensor.empty() || options.output.empty()) {
    throw ConfigError(
        fmt::format("render: {} layouts need -o FOLDER, VIDEO.mp4 or VIDEO.webm, without --tensor",
                    files.size()));
  }
  FrameFiles output(options.output, static_cast<int>(files.size()), {options.framesPerSecond});
  Progress progress("pictures", static_cast<int>(files.size()));
  try {
    for (const auto& file : files) {
      if (stop.stop_requested()) break;
      output.write(imageFromTensor(renderOne(options, file, model, OpenModel::Watch::Quietly)));
      progress.advance();
    }
  } catch (const RenderStopped&) {  // What was done is kept.
  }
  output.finish();
  return stop.stop_requested() ? kExitFailed : kExitDone;
}

int runRender(const RenderOptions& options, const std::stop_token& stop) {
  if (options.output.empty() && options.tensor.empty()) {
    throw ConfigError("render: nothing to write; give -o PICTURE.png or --tensor FILE.safetensors");
  }
  const auto files = listLayouts(options.layouts);
  OpenModel model(options.model, stop);
  if (files.size() > 1) return renderSequence(options, files, model, stop);
  const auto image = renderOne(options, files.front(), model, OpenModel::Watch::WithProgress);
  if (!options.tensor.empty()) writeSafetensors(options.tensor, {{}, {{"image", image[0]}}});
  if (!options.output.empty()) writeImage(options.output, imageFromTensor(image));
  return kExitDone;
}

}  // namespace

void addRenderCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<RenderOptions>();
  auto* command =
      program.add_subcommand("render", "The photograph of a layout, or of each of several");
  addModelOptions(*command, options->model);
  addLayoutSequence(*command, options->layouts);
  auto* looks = command->add_option_group("appearance",
                                          "How it looks (one of; else the scene's own, or seed 0)");
  looks->add_option("--appearance", options->appearance, "Appearance file (.json) or scene (.ora)");
  looks->add_option("--seed", options->seed, "Every class from this seed");
  looks->add_option("--latent", options->latent, "Codes: tensor z of a .safetensors file");
  auto* photo = looks->add_option("--photo", options->photo, "Codes taken from this photo");
  looks->require_option(0, 1);
  auto* photoLayout =
      command->add_option("--photo-layout", options->photoLayout, "Layout of the photo");
  command
      ->add_option(
          "--photo-instances", options->photoInstances, "16-bit PNG of the photo's object ids")
      ->needs(photo);
  photo->needs(photoLayout);
  photoLayout->needs(photo);
  command->add_option("--style",
                      options->styles,
                      "K-means styles: car=3 for every car, car#2=5 for one object (pix2pixHD)");
  command->add_option("--picture",
                      options->pictureNumber,
                      "Which of the pictures that the model makes at once, from 1 (CRN)");
  command->add_option(
      "-o,--output", options->output, "Picture to write; a folder or video for several layouts");
  command->add_option("--fps", options->framesPerSecond, "Frames per second of a video")
      ->check(CLI::Range(1.0, 240.0))
      ->capture_default_str();
  command->add_option(
      "--tensor", options->tensor, "Float image [3,H,W] in [-1,1], as .safetensors");
  command->callback([options, &context] {
    context.work = [options, stop = context.stop.get_token()] { return runRender(*options, stop); };
  });
}

}  // namespace spolvero::app
