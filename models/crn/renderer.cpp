#include "models/crn/renderer.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <fmt/format.h>

namespace spolvero {

CrnRenderer::CrnRenderer(const ModelFile& model, const RenderSettings& settings)
    : info_(model.info), settings_(settings) {
  describe(options_).readToml(info_.options, info_.path.string() + " (options)");
  settleShape(options_, info_.trainedHeight, info_.trainedWidth);
  generator_ = makeCrnGenerator(options_);
  prepareForInference(*generator_, model, "G.", settings_);
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

std::vector<at::Tensor> CrnRenderer::renderAll(const Layout& layout,
                                               const std::vector<Appearance>& appearances) {
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  const auto channels =
      paddedLayoutInputs(layout, 1, layoutChannels(options_), settings_.device).oneHot;
  at::Tensor pictures;
  {
    const AutocastScope scope(settings_.device.type(), settings_.precision);
    pictures = generator_->forward(channels);
  }
  std::vector<at::Tensor> images;
  for (const auto& appearance : appearances) {
    images.push_back(finishedPicture(
        pictures.select(1, pictureOf(appearance)), layout.height(), layout.width()));
  }
  return images;
}

}  // namespace spolvero
