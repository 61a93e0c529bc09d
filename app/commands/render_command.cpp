#include "app/command.h"
#include "app/progress.h"
#include "app/scene_input.h"
#include "core/animation/frame_files.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/io/image_file.h"
#include "core/io/picture_export.h"
#include "core/io/safetensors.h"
#include "core/layout/layout_tensors.h"
#include "core/render/picture_job.h"

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
  std::filesystem::path like;
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

/// The model that made a picture, unless another is given; in the picture's precision, unless
/// another is given.  @throws ConfigError if its model is gone.
ModelOptions modelOf(const Provenance& picture, ModelOptions options) {
  if (options.precision == "auto" && !picture.precision.empty()) {
    options.precision = picture.precision;
  }
  if (options.model.empty()) options.model = picture.scene.modelPath;
  if (!std::filesystem::exists(options.model)) {
    throw ConfigError(
        fmt::format("--like: the model '{}' that made the picture is not at {}; say where it is "
                    "with --model",
                    picture.scene.modelName,
                    options.model.string()));
  }
  if (!picture.modelSha256.empty() && modelDigest(options.model) != picture.modelSha256) {
    log()->warn(
        "{}: not the file that made the picture (its SHA-256 is {}); the picture will differ",
        options.model.string(),
        picture.modelSha256);
  }
  return options;
}

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

/// A picture and what it was made of.
struct Rendered {
  at::Tensor image;
  Provenance provenance;
};

/// @param scene  in the model's classes.
Rendered rendered(const RenderOptions& options,
                  Scene scene,
                  std::pair<int, int> size,
                  OpenModel& model,
                  OpenModel::Watch watch) {
  auto appearance = chosenAppearance(options, scene, model);
  applyStyles(options.styles, model, appearance);
  if (options.pictureNumber) chooseOutput(*options.pictureNumber, model, appearance);
  Rendered result;
  result.image = model.render(scene.layout.resized(size.first, size.second), appearance, watch);
  auto& provenance = result.provenance;
  const auto& info = model.info();
  provenance.scene.layout = std::move(scene.layout);
  provenance.scene.appearance = std::move(appearance);
  provenance.scene.modelName = info.name;
  provenance.scene.modelPath = std::filesystem::absolute(info.path).string();
  provenance.modelSystem = info.system;
  provenance.modelSha256 = modelDigest(info.path);
  provenance.device = model.device();
  provenance.precision = model.precision();
  provenance.width = size.first;
  provenance.height = size.second;
  return result;
}

Rendered renderOne(const RenderOptions& options,
                   const LayoutOptions& file,
                   OpenModel& model,
                   OpenModel::Watch watch) {
  auto scene = readSceneFor(file, model.info().classes);
  const std::pair size(scene.layout.width(), scene.layout.height());
  return rendered(options, std::move(scene), size, model, watch);
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
      output.write(
          imageFromTensor(renderOne(options, file, model, OpenModel::Watch::Quietly).image));
      progress.advance();
    }
  } catch (const RenderStopped&) {  // What was done is kept.
  }
  output.finish();
  return stop.stop_requested() ? kExitFailed : kExitDone;
}

/// PNGs carry what they were made of.
void writePictureFile(const std::filesystem::path& path, const Rendered& result) {
  if (pictureFormatOf(path) != PictureFormat::Png) {
    writeImage(path, imageFromTensor(result.image));
    return;
  }
  writePicture(path, imageFromTensor(result.image), {}, &result.provenance);
}

void writeResult(const RenderOptions& options, const Rendered& result) {
  if (!options.tensor.empty()) writeSafetensors(options.tensor, {{}, {{"image", result.image[0]}}});
  if (!options.output.empty()) writePictureFile(options.output, result);
}

/// The picture that a PNG says it is, made again: its layout, appearance, size, model and
/// precision, unless options say otherwise.
int renderLike(RenderOptions options, const std::stop_token& stop) {
  const auto found = readProvenance(options.like);
  if (!found) {
    throw ConfigError(fmt::format(
        "--like: {}: expected a PNG that Spolvero exported, found a picture without its scene",
        options.like.string()));
  }
  options.model = modelOf(*found, options.model);
  OpenModel model(options.model, stop);
  writeResult(options,
              rendered(options,
                       sceneInClassesOf(found->scene, model.info().classes, options.like),
                       {found->width, found->height},
                       model,
                       OpenModel::Watch::WithProgress));
  return kExitDone;
}

int runRender(const RenderOptions& options, const std::stop_token& stop) {
  if (options.output.empty() && options.tensor.empty()) {
    throw ConfigError("render: nothing to write; give -o PICTURE.png or --tensor FILE.safetensors");
  }
  if (!options.like.empty()) return renderLike(options, stop);
  if (options.layouts.layouts.empty()) {
    throw ConfigError("render: nothing to render; give --layout FILE or --like PICTURE.png");
  }
  const auto files = listLayouts(options.layouts);
  OpenModel model(options.model, stop);
  if (files.size() > 1) return renderSequence(options, files, model, stop);
  writeResult(options, renderOne(options, files.front(), model, OpenModel::Watch::WithProgress));
  return kExitDone;
}

}  // namespace

void addRenderCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<RenderOptions>();
  auto* command =
      program.add_subcommand("render", "The photograph of a layout, or of each of several");
  addModelOptions(*command, options->model);
  addLayoutSequence(*command, options->layouts);
  command
      ->add_option("--like",
                   options->like,
                   "A PNG that Spolvero exported: its layout, appearance, size and model again")
      ->excludes(command->get_option("--layout")->required(false));
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
