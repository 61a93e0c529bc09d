#include "models/imle/renderer.h"

#include "models/crn/layout_levels.h"
#include "models/engine/fast_cpu.h"
#include "models/layers/state_dict.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <array>

namespace spolvero {

ImleRenderer::ImleRenderer(const ModelFile& model, const RenderSettings& settings)
    : info_(model.info), settings_(settings) {
  describe(options_).readToml(info_.options, info_.path.string() + " (options)");
  settleShape(options_, info_.trainedHeight, info_.trainedWidth);
  generator_ = ImleGenerator(imleShape(options_));
  prepareForInference(*generator_, model, "G.", settings_);
  if (!takesFastCpu(settings_)) return;
  engine_ = std::make_unique<ImleEngine>(
      imleShape(options_),
      generator_->shape(),
      stateDict(*generator_),
      std::array<std::int64_t, 2>{info_.trainedHeight, info_.trainedWidth},
      settings_);
  generator_ = ImleGenerator(nullptr);
}

AppearanceOffer ImleRenderer::offer() const {
  AppearanceOffer offer;
  offer.latent = true;
  offer.codeChannels = static_cast<int>(options_.noiseChannels);
  return offer;
}

at::Tensor ImleRenderer::render(const Layout& layout, const Appearance& appearance) {
  return renderAll(layout, {appearance}).front();
}

at::Tensor ImleRenderer::renderLive(const Layout& layout, const Appearance& appearance) {
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  lastFrame_ = {};
  return picture(layout, layoutInput(layout), appearance, true);
}

std::vector<at::Tensor> ImleRenderer::renderAll(const Layout& layout,
                                                const std::vector<Appearance>& appearances) {
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  lastFrame_ = {};
  const auto input = layoutInput(layout);
  std::vector<at::Tensor> images;
  for (const auto& appearance : appearances) {
    images.push_back(picture(layout, input, appearance, false));
  }
  return images;
}

at::Tensor ImleRenderer::renderLarge(const Layout& layout,
                                     const Appearance& appearance,
                                     const RenderProgress& progress) {
  if (!engine_) return SceneRenderer::renderLarge(layout, appearance, progress);
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  lastFrame_ = {};
  const auto told = progress ? progress : [](double) { return true; };
  return picture(layout, layoutInput(layout), appearance, false, told);
}

at::Tensor ImleRenderer::layoutInput(const Layout& layout) const {
  const auto channels = layoutChannels(options_);
  return engine_ ? labelChannels(layout, channels)
                 : paddedLayoutInputs(layout, 1, channels, settings_.device).oneHot;
}

at::Tensor ImleRenderer::picture(const Layout& layout,
                                 const at::Tensor& input,
                                 const Appearance& appearance,
                                 bool live,
                                 const RenderProgress& progress) {
  const auto code =
      codeTensor(appearance.latentStyle(), options_.noiseChannels, layout.height(), layout.width());
  at::Tensor picture;
  if (engine_) {
    picture = engine_->render(input, code, live, progress);
    const auto report = engine_->report();
    lastFrame_.exact = lastFrame_.exact && report.exact;
    lastFrame_.denseMacs += report.denseMacs;
    lastFrame_.doneMacs += report.doneMacs;
    lastFrame_.cacheBytes = report.cacheBytes;
  } else {
    const auto conditioning = at::cat({input, code.to(settings_.device)}, 1);
    const AutocastScope scope(settings_.device.type(), settings_.precision);
    picture = generator_->forward(conditioning).select(1, 0);
  }
  return finishedPicture(picture, layout.height(), layout.width()).clamp(-1, 1);
}

}  // namespace spolvero
