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
  if (wantsDecoderEngine(settings_, *generator_)) {
    const auto channels = layoutChannels(options_);
    engine_ = std::make_unique<DecoderEngine>(*generator_,
                                              concatenatedSegValues(channels),
                                              channels,
                                              generator_->stride(),
                                              info_,
                                              settings_);
  }
}

AppearanceOffer SpadeRenderer::offer() const {
  AppearanceOffer offer;
  offer.latent = options_.vae;
  offer.photo = !encoder_.is_empty();
  offer.codeChannels = options_.vae ? static_cast<int>(options_.codeLength) : 0;
  return offer;
}

at::Tensor SpadeRenderer::codesFor(const Appearance& appearance) const {
  if (!options_.vae) return {};
  return codeTensor(appearance.latentStyle(), options_.codeLength, 1, 1)
      .flatten(1)
      .to(settings_.device);
}

DecoderEngine::FirstMap SpadeRenderer::firstMap(const Appearance& appearance) {
  return [this, codes = codesFor(appearance)](const at::Tensor& values) {
    const auto stride = generator_->stride();
    SegPyramid seg(segmentationOf(values, engine_->segValues(), stride).to(settings_.device));
    return generator_->firstMap(seg, codes, values.size(0) / stride, values.size(1) / stride);
  };
}

at::Tensor SpadeRenderer::generate(const Layout& layout, const Appearance& appearance) {
  if (engine_) return engine_->render(layout, firstMap(appearance));
  const auto inputs =
      paddedLayoutInputs(layout, generator_->stride(), layoutChannels(options_), settings_.device);
  SegPyramid seg(inputs.concatenated());
  const AutocastScope scope(settings_.device.type(), settings_.precision);
  return generator_->forward(seg, codesFor(appearance)).to(at::kFloat);
}

at::Tensor SpadeRenderer::atNetworkSize(
    const Layout& layout, const std::function<at::Tensor(const Layout&)>& draw) const {
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  const auto height = options_.codeHeight * generator_->stride();
  const auto width = options_.codeWidth * generator_->stride();
  if (!options_.vae || (layout.height() == height && layout.width() == width)) {
    return finishedPicture(draw(layout), layout.height(), layout.width());
  }
  const auto image = draw(layout.resized(static_cast<int>(width), static_cast<int>(height)));
  return finishedPicture(at::upsample_bilinear2d(image, {layout.height(), layout.width()}, false),
                         layout.height(),
                         layout.width());
}

at::Tensor SpadeRenderer::render(const Layout& layout, const Appearance& appearance) {
  return atNetworkSize(layout, [&](const Layout& sized) { return generate(sized, appearance); });
}

at::Tensor SpadeRenderer::renderLive(const Layout& layout, const Appearance& appearance) {
  if (!engine_) return render(layout, appearance);
  return atNetworkSize(layout, [&](const Layout& sized) {
    return engine_->renderLive(sized, firstMap(appearance));
  });
}

at::Tensor SpadeRenderer::renderLarge(const Layout& layout,
                                      const Appearance& appearance,
                                      const RenderProgress& progress) {
  if (!engine_) return SceneRenderer::renderLarge(layout, appearance, progress);
  return atNetworkSize(layout, [&](const Layout& sized) {
    return engine_->renderLarge(sized, firstMap(appearance), progress);
  });
}

std::vector<at::Tensor> SpadeRenderer::renderAll(const Layout& layout,
                                                 const std::vector<Appearance>& appearances) {
  // With VAE every picture may have to be scaled; without, all looks are the same.
  if (!engine_ || !options_.vae) return SceneRenderer::renderAll(layout, appearances);
  const c10::InferenceMode inference;
  std::vector<DecoderEngine::FirstMap> firsts;
  for (const auto& appearance : appearances) firsts.push_back(firstMap(appearance));
  std::vector<at::Tensor> images;
  const auto height = static_cast<int>(options_.codeHeight * generator_->stride());
  const auto width = static_cast<int>(options_.codeWidth * generator_->stride());
  requireClassesFit(layout, options_.classes);
  for (auto& image : engine_->renderAll(layout.resized(width, height), firsts)) {
    if (layout.height() != height || layout.width() != width) {
      image = at::upsample_bilinear2d(image, {layout.height(), layout.width()}, false);
    }
    images.push_back(image);
  }
  return images;
}

FrameReport SpadeRenderer::lastFrame() const {
  return engine_ ? engine_->lastFrame() : FrameReport{};
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
