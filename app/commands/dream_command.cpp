#include "app/command.h"
#include "app/model_options.h"
#include "app/picture_files.h"
#include "app/progress.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/layout/layout_tensors.h"
#include "core/render/class_mapping.h"

#include <ATen/ATen.h>
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <optional>
#include <set>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

struct DreamOptions {
  ModelOptions model;
  fs::path imageModel;
  int count = 8;
  std::uint64_t seed = 0;
  std::optional<std::uint64_t> toSeed;
  fs::path output;
};

/// The latent of picture `index`: the next seed, or the next place on the way to `toSeed`.
ClassStyle latentOf(const DreamOptions& options, int index) {
  ClassStyle latent;
  if (!options.toSeed) {
    latent.code = CodeSource::fromSeed(options.seed + static_cast<std::uint64_t>(index));
    return latent;
  }
  latent.code = CodeSource::fromSeed(options.seed);
  latent.blendTo = CodeSource::fromSeed(*options.toSeed);
  latent.blend = options.count > 1 ? static_cast<double>(index) / (options.count - 1) : 0;
  return latent;
}

/// "0003_photo.png" beside "0003.png".
fs::path namedPicture(const DreamOptions& options, int index, const char* what) {
  const auto plain = numberedPicture(options.output, index, options.count);
  return plain.parent_path() / fmt::format("{}_{}.png", plain.stem().string(), what);
}

/// Photographs dreamt layouts, with the dreaming model's own photograph stage or another model.
class Photographer {
 public:
  Photographer(const DreamOptions& options, OpenModel& dreamer, const std::stop_token& stop)
      : dreamer_(dreamer) {
    if (options.imageModel.empty()) return;
    auto model = options.model;
    model.model = options.imageModel;
    other_.emplace(model, stop);
    if (!other_->offer().render) {
      throw ConfigError(fmt::format(
          "--image-model {}: expected a model that photographs layouts, found a {} model that does "
          "not",
          options.imageModel.string(),
          other_->info().system));
    }
    mapping_ = mapClasses(dreamer.info().classes, other_->info().classes);
  }

  bool available() const { return other_ || dreamer_.offer().render; }

  at::Tensor photograph(const Layout& layout, const Appearance& appearance) {
    if (!other_) return dreamer_.render(layout, appearance);
    warnOfUnknown(layout);
    return other_->render(mappedLayout(layout, mapping_, other_->info().classes), appearance);
  }

 private:
  /// Once per class that the image model does not know; its pixels become unlabelled.
  void warnOfUnknown(const Layout& layout) {
    const auto histogram = labelHistogram(layout.labels());
    for (const auto& entry : layout.classes().classes()) {
      const auto id = static_cast<std::size_t>(entry.id);
      if (histogram[id] == 0 || mapping_.toModel[id] != kUnlabelled) continue;
      if (!warned_.insert(entry.id).second) continue;
      log()->warn("--image-model: it has no class '{}'; its pixels go without one", entry.name);
    }
  }

  OpenModel& dreamer_;
  std::optional<OpenModel> other_;
  SceneClassMapping mapping_;
  std::set<int> warned_;
};

void dreamOne(const DreamOptions& options,
              int index,
              OpenModel& model,
              Photographer& photographer) {
  const auto latent = latentOf(options, index);
  Appearance appearance;
  appearance.seed = options.seed + static_cast<std::uint64_t>(options.toSeed ? 0 : index);
  const auto photoFile = namedPicture(options, index, "photo");
  if (!model.offer().dream) {
    // The baseline that makes pictures without layouts: a blank one gives the size.
    appearance.latent = latent;
    const Layout blank(model.info().trainedWidth, model.info().trainedHeight, model.info().classes);
    writeImage(photoFile, imageFromTensor(model.render(blank, appearance)));
    return;
  }
  const auto layout = model.renderer().dream(latent);
  writeIndexPng(namedPicture(options, index, "layout"), layout.labels(), &layout.classes());
  writeImage(namedPicture(options, index, "colour"), colouredLayout(layout));
  if (!photographer.available()) return;
  writeImage(photoFile, imageFromTensor(photographer.photograph(layout, appearance)));
}

int runDream(const DreamOptions& options, const std::stop_token& stop) {
  OpenModel model(options.model, stop);
  const auto offer = model.offer();
  // The pixel baseline of SB-GAN makes pictures of latents without any layout.
  const bool picturesOnly = !offer.dream && offer.latent && model.info().system == "sbgan";
  if (!offer.dream && !picturesOnly) {
    throw ConfigError(
        fmt::format("dream: expected a model that makes layouts from noise (SB-GAN), found the {} "
                    "model {}; give one with --model",
                    model.info().system,
                    model.info().name));
  }
  if (picturesOnly && !options.imageModel.empty()) {
    throw ConfigError("--image-model: this model makes pictures without layouts; leave it out");
  }
  Photographer photographer(options, model, stop);
  if (!picturesOnly && !photographer.available()) {
    log()->warn(
        "{}: its photograph stage is not trained yet: layouts only; --image-model photographs them "
        "with another model",
        model.info().name);
  }
  makeFolder(options.output);
  Progress progress("dreams", options.count);
  for (int i = 0; i < options.count && !stop.stop_requested(); ++i) {
    dreamOne(options, i, model, photographer);
    progress.advance();
  }
  return stop.stop_requested() ? kExitFailed : kExitDone;
}

}  // namespace

void addDreamCommand(CLI::App& program, CommandContext& context) {
  auto options = std::make_shared<DreamOptions>();
  auto* command = program.add_subcommand(
      "dream", "New layouts from noise, and their photographs (SB-GAN models)");
  addModelOptions(*command, options->model);
  command->add_option("--image-model",
                      options->imageModel,
                      "Model that photographs them instead; classes are matched by name");
  command->add_option("-n,--count", options->count, "How many")
      ->check(CLI::Range(1, 100000))
      ->capture_default_str();
  command->add_option("--seed", options->seed, "Of the first one; the next one takes the next")
      ->capture_default_str();
  command->add_option(
      "--to-seed", options->toSeed, "Walk to this seed's dream in equal parts instead");
  command
      ->add_option("-o,--output",
                   options->output,
                   "Folder for 0000_layout.png (class ids), 0000_colour.png, 0000_photo.png, …")
      ->required();
  command->callback([options, &context] {
    context.work = [options, stop = context.stop.get_token()] { return runDream(*options, stop); };
  });
}

}  // namespace spolvero::app
