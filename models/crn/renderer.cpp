#include "models/crn/renderer.h"

#include "core/base/error.h"
#include "core/layout/layout_tensors.h"
#include "models/crn/layout_levels.h"
#include "models/engine/fast_cpu.h"
#include "models/layers/state_dict.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <fmt/format.h>

#include <array>

namespace spolvero {

CrnRenderer::CrnRenderer(const ModelFile& model, const RenderSettings& settings)
    : info_(model.info), settings_(settings) {
  describe(options_).readToml(info_.options, info_.path.string() + " (options)");
  settleShape(options_, info_.trainedHeight, info_.trainedWidth);
  generator_ = makeCrnGenerator(options_);
  prepareForInference(*generator_, model, "G.", settings_);
  const auto* cascade = dynamic_cast<const CascadeGeneratorImpl*>(generator_.get());
  if (cascade == nullptr || !takesFastCpu(settings_)) return;
  engine_ = std::make_unique<CrnEngine>(
      cascade->shape(),
      stateDict(*generator_),
      std::array<std::int64_t, 2>{info_.trainedHeight, info_.trainedWidth},
      settings_);
  generator_.reset();
}

AppearanceOffer CrnRenderer::offer() const {
  AppearanceOffer offer;
  offer.outputs = static_cast<int>(options_.outputs);
  return offer;
}

std::int64_t CrnRenderer::pictureOf(const Appearance& appearance) const {
  if (options_.outputs == 1) return 0;
  if (appearance.output >= 0 && appearance.output < options_.outputs) return appearance.output;
  throw ConfigError(
      fmt::format("{}: output: expected 0 to {}, as many pictures as the model makes "
                  "of a layout, found {}",
                  info_.path.string(),
                  options_.outputs - 1,
                  appearance.output));
}

at::Tensor CrnRenderer::render(const Layout& layout, const Appearance& appearance) {
  return renderAll(layout, {appearance}).front();
}

at::Tensor CrnRenderer::renderLive(const Layout& layout, const Appearance& appearance) {
  const c10::InferenceMode inference;
  return finishedPicture(
      pictures(layout, true).select(1, pictureOf(appearance)), layout.height(), layout.width());
}

at::Tensor CrnRenderer::renderLarge(const Layout& layout,
                                    const Appearance& appearance,
                                    const RenderProgress& progress) {
  if (!engine_) return SceneRenderer::renderLarge(layout, appearance, progress);
  const c10::InferenceMode inference;
  const auto told = progress ? progress : [](double) { return true; };
  return finishedPicture(pictures(layout, false, told).select(1, pictureOf(appearance)),
                         layout.height(),
                         layout.width());
}

std::vector<at::Tensor> CrnRenderer::renderAll(const Layout& layout,
                                               const std::vector<Appearance>& appearances) {
  const c10::InferenceMode inference;
  const auto all = pictures(layout, false);
  std::vector<at::Tensor> images;
  for (const auto& appearance : appearances) {
    images.push_back(
        finishedPicture(all.select(1, pictureOf(appearance)), layout.height(), layout.width()));
  }
  return images;
}

at::Tensor CrnRenderer::pictures(const Layout& layout, bool live, const RenderProgress& progress) {
  requireClassesFit(layout, options_.classes);
  if (engine_) {
    return engine_->render(labelChannels(layout, layoutChannels(options_)), live, progress);
  }
  const auto channels =
      paddedLayoutInputs(layout, 1, layoutChannels(options_), settings_.device).oneHot;
  const AutocastScope scope(settings_.device.type(), settings_.precision);
  return generator_->forward(channels);
}

}  // namespace spolvero
