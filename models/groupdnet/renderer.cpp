#include "models/groupdnet/renderer.h"

#include "core/base/error.h"
#include "core/layout/layout_tensors.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

namespace spolvero {

GroupDNetRenderer::GroupDNetRenderer(const ModelFile& model, const RenderSettings& settings)
    : info_(model.info), settings_(settings) {
  describe(options_).readToml(info_.options, info_.path.string() + " (options)");
  validate(options_);
  generator_ = makeStyleDecoder(options_);
  prepareForInference(*asModule(generator_), model, "G.", settings_);
  if (holdsNetwork(model, "E.")) {
    encoder_ = makeStyleEncoder(options_);
    prepareForInference(*asModule(encoder_), model, "E.", settings_);
  }
  // MulNet's many small networks have no engine.
  auto* network = dynamic_cast<GroupDNetGeneratorImpl*>(generator_.get());
  if (network != nullptr && wantsDecoderEngine(settings_, *network)) {
    const auto channels = layoutChannels(options_);
    engine_ = std::make_unique<DecoderEngine>(
        *network, interleavedSegValues(channels), channels, network->stride(), info_, settings_);
  }
}

AppearanceOffer GroupDNetRenderer::offer() const {
  AppearanceOffer offer;
  offer.codePerClass = true;
  offer.photo = encoder_ != nullptr;
  offer.codeChannels = static_cast<int>(options_.codeChannels);
  return offer;
}

at::Tensor GroupDNetRenderer::codesFor(const Appearance& appearance,
                                       std::int64_t height,
                                       std::int64_t width) const {
  std::vector<at::Tensor> codes;
  for (std::int64_t id = 0; id < options_.classes; ++id) {
    codes.push_back(
        codeTensor(appearance.styleOf(static_cast<int>(id)), options_.codeChannels, height, width));
  }
  return at::cat(codes, 1).to(settings_.device);
}

at::Tensor GroupDNetRenderer::render(const Layout& layout, const Appearance& appearance) {
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  if (engine_) return engine_->render(layout, firstMap(appearance));
  const auto stride = generator_->stride();
  const auto inputs =
      paddedLayoutInputs(layout, stride, layoutChannels(options_), settings_.device);
  SegPyramid seg(interleaveBoundary(inputs.oneHot, inputs.boundary));
  const bool pooled = options_.encoder.pooled;
  const auto codes = codesFor(appearance,
                              pooled ? 1 : inputs.oneHot.size(2) / stride,
                              pooled ? 1 : inputs.oneHot.size(3) / stride);
  const AutocastScope scope(settings_.device.type(), settings_.precision);
  return finishedPicture(generator_->forward(codes, seg), layout.height(), layout.width());
}

DecoderEngine::FirstMap GroupDNetRenderer::firstMap(const Appearance& appearance) const {
  return [this, &appearance](const at::Tensor& values) {
    const auto height = values.size(0) / generator_->stride();
    const auto width = values.size(1) / generator_->stride();
    const bool pooled = options_.encoder.pooled;
    const auto codes = codesFor(appearance, pooled ? 1 : height, pooled ? 1 : width);
    auto& network = dynamic_cast<GroupDNetGeneratorImpl&>(*generator_);
    return network.fc()->forward(codes.expand({-1, -1, height, width}));
  };
}

at::Tensor GroupDNetRenderer::renderLive(const Layout& layout, const Appearance& appearance) {
  if (!engine_) return render(layout, appearance);
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  return engine_->renderLive(layout, firstMap(appearance));
}

at::Tensor GroupDNetRenderer::renderLarge(const Layout& layout,
                                          const Appearance& appearance,
                                          const RenderProgress& progress) {
  if (!engine_) return SceneRenderer::renderLarge(layout, appearance, progress);
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  return engine_->renderLarge(layout, firstMap(appearance), progress);
}

std::vector<at::Tensor> GroupDNetRenderer::renderAll(const Layout& layout,
                                                     const std::vector<Appearance>& appearances) {
  if (!engine_) return SceneRenderer::renderAll(layout, appearances);
  const c10::InferenceMode inference;
  requireClassesFit(layout, options_.classes);
  std::vector<DecoderEngine::FirstMap> firsts;
  for (const auto& appearance : appearances) firsts.push_back(firstMap(appearance));
  return engine_->renderAll(layout, firsts);
}

FrameReport GroupDNetRenderer::lastFrame() const {
  return engine_ ? engine_->lastFrame() : FrameReport{};
}

EncodedStyles GroupDNetRenderer::encode(const at::Tensor& photo, const Layout& layout) {
  if (encoder_ == nullptr) return SceneRenderer::encode(photo, layout);
  const c10::InferenceMode inference;
  requirePhotoFits(photo, layout);
  requireClassesFit(layout, options_.classes);
  const auto inputs = layoutInputs(labelTensor(layout),
                                   options_.instances ? instanceTensor(layout) : at::Tensor(),
                                   layoutChannels(options_),
                                   settings_.device);
  const auto cut = encoderInput(photo.to(settings_.device, at::kFloat),
                                inputs.oneHot,
                                options_,
                                info_.trainedHeight,
                                info_.trainedWidth);
  const AutocastScope scope(settings_.device.type(), settings_.precision);
  const auto mean = encoder_->forward(cut).first;
  const auto present = inputs.oneHot.flatten(2).amax({0, 2}).to(at::kCPU);
  EncodedStyles styles;
  for (std::int64_t id = 0; id < options_.classes; ++id) {
    if (present[id].item<float>() == 0) continue;
    styles.classes[static_cast<int>(id)] =
        codeValues(mean[0].narrow(0, id * options_.codeChannels, options_.codeChannels));
  }
  return styles;
}

}  // namespace spolvero
