#include "models/sbgan/renderer.h"

#include "core/base/error.h"
#include "core/layout/components.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <fmt/format.h>

#include <algorithm>

namespace spolvero {

namespace {

/// The part of a model file that is a SPADE, as a model of its own.
ModelFile photographerOf(const ModelFile& model, const SpadeOptions& image) {
  ModelFile part;
  part.info = model.info;
  part.info.system = "spade";
  auto options = image;
  part.info.options = describe(options).toToml();
  for (const auto& [name, tensor] : model.tensors) {
    if (name.starts_with("G.")) part.tensors[name] = tensor;
  }
  return part;
}

LabelMap labelMap(const at::Tensor& labels) {
  const auto bytes = labels.to(at::kCPU, at::kByte).contiguous();
  LabelMap map(static_cast<int>(bytes.size(1)), static_cast<int>(bytes.size(0)));
  std::copy_n(bytes.data_ptr<std::uint8_t>(), map.size(), map.data());
  return map;
}

}  // namespace

SbganRenderer::SbganRenderer(const ModelFile& model, const RenderSettings& settings)
    : info_(model.info), settings_(settings) {
  describe(options_).readToml(info_.options, info_.path.string() + " (options)");
  validate(options_);
  generator_ = ProgressiveGenerator(progressiveShape(options_));
  prepareForInference(*generator_, model, "LG.", settings_);
  const bool trained = options_.progress.stage != "layout";
  if (!options_.pixels && trained && holdsNetwork(model, "G.")) {
    photographer_ =
        std::make_unique<SpadeRenderer>(photographerOf(model, imageOptions(options_)), settings_);
  }
}

AppearanceOffer SbganRenderer::offer() const {
  AppearanceOffer offer;
  offer.dream = !options_.pixels;
  offer.render = options_.pixels || photographer_ != nullptr;
  // Only the baseline's pictures follow a latent; SB-GAN's latent belongs to the layout.
  offer.latent = options_.pixels;
  offer.codeChannels = static_cast<int>(options_.layout.channels.front());
  return offer;
}

at::Tensor SbganRenderer::generate(const ClassStyle& latent) {
  const auto z = codeTensor(latent, options_.layout.channels.front(), 1, 1).flatten(1);
  const auto resolution =
      options_.progress.resolution > 0 ? options_.progress.resolution : finalResolution(options_);
  return generator_->forward(z.to(settings_.device), {resolution, options_.progress.alpha});
}

at::Tensor SbganRenderer::render(const Layout& layout, const Appearance& appearance) {
  if (photographer_) return photographer_->render(layout, appearance);
  if (!options_.pixels) {
    throw ConfigError(fmt::format(
        "{}: this SB-GAN's photograph stage has not been trained yet: it dreams layouts only; "
        "train it further, or photograph with another model of the same classes",
        info_.path.string()));
  }
  const c10::InferenceMode inference;
  const auto image = generate(appearance.latentStyle()).clamp(-1, 1);
  const auto scaled = at::upsample_bilinear2d(image, {layout.height(), layout.width()}, false);
  return finishedPicture(scaled, layout.height(), layout.width());
}

at::Tensor SbganRenderer::renderLive(const Layout& layout, const Appearance& appearance) {
  return photographer_ ? photographer_->renderLive(layout, appearance) : render(layout, appearance);
}

at::Tensor SbganRenderer::renderLarge(const Layout& layout,
                                      const Appearance& appearance,
                                      const RenderProgress& progress) {
  return photographer_ ? photographer_->renderLarge(layout, appearance, progress)
                       : SceneRenderer::renderLarge(layout, appearance, progress);
}

FrameReport SbganRenderer::lastFrame() const {
  return photographer_ ? photographer_->lastFrame() : FrameReport{};
}

Layout SbganRenderer::dream(const ClassStyle& latent) {
  if (options_.pixels) return SceneRenderer::dream(latent);
  const c10::InferenceMode inference;
  auto labels = generate(latent).argmax(1)[0];
  if (options_.unlabelledChannel) {
    labels = labels.masked_fill(labels == options_.classes - 1, kUnlabelled);
  }
  auto map = labelMap(labels);
  // A training's first resolutions are smaller than a layout may be.
  const auto least = std::min(info_.trainedWidth, info_.trainedHeight);
  const auto times = (kMinimumLayoutSide + least - 1) / least;
  const auto width = info_.trainedWidth * times;
  const auto height = info_.trainedHeight * times;
  Grid<std::uint8_t> large(width, height);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      large.at(x, y) = map.at(x * map.width() / width, y * map.height() / height);
    }
  }
  InstanceMap none(width, height, 0);
  return withInstancesFromComponents(Layout(std::move(large), std::move(none), info_.classes));
}

}  // namespace spolvero
