#include "app/command.h"
#include "app/scene_input.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/image_file.h"
#include "core/io/safetensors.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <optional>

namespace spolvero::app {

namespace {

struct RenderOptions {
  ModelOptions model;
  LayoutOptions layout;
  std::filesystem::path appearance;
  std::optional<std::uint64_t> seed;
  std::filesystem::path latent;
  std::filesystem::path photo;
  std::filesystem::path photoLayout;
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
    return withStyles(
        {}, model.encode(options.photo, options.photoLayout), options.photo.filename().string());
  }
  return scene.appearance;
}

int runRender(const RenderOptions& options) {
  if (options.output.empty() && options.tensor.empty()) {
    throw ConfigError("render: nothing to write; give -o PICTURE.png or --tensor FILE.safetensors");
  }
  OpenModel model(options.model);
  const auto scene = readSceneFor(options.layout, model.info().classes);
  const auto image = model.render(scene.layout, chosenAppearance(options, scene, model));
  if (!options.tensor.empty()) writeSafetensors(options.tensor, {{}, {{"image", image[0]}}});
  if (!options.output.empty()) writeImage(options.output, imageFromTensor(image));
  return kExitDone;
}

}  // namespace

void addRenderCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<RenderOptions>();
  auto* command = program.add_subcommand("render", "The photograph of a layout");
  addModelOptions(*command, options->model);
  addLayoutOptions(*command, options->layout);
  auto* looks = command->add_option_group("appearance",
                                          "How it looks (one of; else the scene's own, or seed 0)");
  looks->add_option("--appearance", options->appearance, "Appearance file (.json) or scene (.ora)");
  looks->add_option("--seed", options->seed, "Every class from this seed");
  looks->add_option("--latent", options->latent, "Codes: tensor z of a .safetensors file");
  auto* photo = looks->add_option("--photo", options->photo, "Codes taken from this photo");
  looks->require_option(0, 1);
  auto* photoLayout =
      command->add_option("--photo-layout", options->photoLayout, "Layout of the photo");
  photo->needs(photoLayout);
  photoLayout->needs(photo);
  command->add_option("-o,--output", options->output, "Picture to write");
  command->add_option(
      "--tensor", options->tensor, "Float image [3,H,W] in [-1,1], as .safetensors");
  command->callback(
      [options, &context] { context.work = [options] { return runRender(*options); }; });
}

}  // namespace spolvero::app
