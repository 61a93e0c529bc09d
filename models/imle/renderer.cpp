#include "models/imle/renderer.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

namespace spolvero {

ImleRenderer::ImleRenderer(const ModelFile& model, const RenderSettings& settings)
    : info_(model.info), settings_(settings) {
  describe(options_).readToml(info_.options, info_.path.string() + " (options)");
  settleShape(options_, info_.trainedHeight, info_.trainedWidth);
  generator_ = ImleGenerator(imleShape(options_));
  prepareForInference(*generator_, model, "G.", settings_);
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

std::vector<at::Tensor> ImleRenderer::renderAll(const Layout& layout,
                                                const std::vector<Appearance>& appearances) {
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  const auto channels =
      paddedLayoutInputs(layout, 1, layoutChannels(options_), settings_.device).oneHot;
  std::vector<at::Tensor> images;
  for (const auto& appearance : appearances) {
    const auto code = codeTensor(
        appearance.latentStyle(), options_.noiseChannels, layout.height(), layout.width());
    const auto conditioning = at::cat({channels, code.to(settings_.device)}, 1);
    const AutocastScope scope(settings_.device.type(), settings_.precision);
    const auto picture = generator_->forward(conditioning).select(1, 0);
    images.push_back(finishedPicture(picture, layout.height(), layout.width()).clamp(-1, 1));
  }
  return images;
}

}  // namespace spolvero
