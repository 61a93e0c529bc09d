#include "models/spade/renderer.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

namespace spolvero {

SpadeRenderer::SpadeRenderer(const ModelFile& model, const RenderSettings& settings)
    : info_(model.info), settings_(settings) {
  describe(options_).readToml(info_.options, info_.path.string() + " (options)");
  validate(options_);
  generator_ = SpadeGenerator(options_);
  prepareForInference(*generator_, model, "G.", settings_);
  if (options_.vae && holdsNetwork(model, "E.")) {
    encoder_ = SpadeEncoder(options_);
    prepareForInference(*encoder_, model, "E.", settings_);
  }
}

AppearanceOffer SpadeRenderer::offer() const {
  AppearanceOffer offer;
  offer.latent = options_.vae;
  offer.photo = !encoder_.is_empty();
  offer.codeChannels = options_.vae ? static_cast<int>(options_.codeLength) : 0;
  return offer;
}

at::Tensor SpadeRenderer::generate(const Layout& layout, const Appearance& appearance) {
  const auto inputs =
      paddedLayoutInputs(layout, generator_->stride(), layoutChannels(options_), settings_.device);
  SegPyramid seg(inputs.concatenated());
  at::Tensor codes;
  if (options_.vae) {
    codes = codeTensor(appearance.latentStyle(), options_.codeLength, 1, 1)
                .flatten(1)
                .to(settings_.device);
  }
  const AutocastScope scope(settings_.device.type(), settings_.precision);
  return generator_->forward(seg, codes).to(at::kFloat);
}

at::Tensor SpadeRenderer::render(const Layout& layout, const Appearance& appearance) {
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  const auto height = options_.codeHeight * generator_->stride();
  const auto width = options_.codeWidth * generator_->stride();
  if (!options_.vae || (layout.height() == height && layout.width() == width)) {
    return finishedPicture(generate(layout, appearance), layout.height(), layout.width());
  }
  const auto image =
      generate(layout.resized(static_cast<int>(width), static_cast<int>(height)), appearance);
  return finishedPicture(at::upsample_bilinear2d(image, {layout.height(), layout.width()}, false),
                         layout.height(),
                         layout.width());
}

EncodedStyles SpadeRenderer::encode(const at::Tensor& photo, const Layout& layout) {
  if (encoder_.is_empty()) return SceneRenderer::encode(photo, layout);
  const c10::InferenceMode inference;
  requirePhotoFits(photo, layout);
  const AutocastScope scope(settings_.device.type(), settings_.precision);
  const auto mean = encoder_->forward(photo.to(settings_.device, at::kFloat)).first;
  EncodedStyles styles;
  styles.latent = codeValues(mean[0]);
  return styles;
}

}  // namespace spolvero
