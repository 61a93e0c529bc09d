#include "models/engine/decoder_engine.h"

#include "models/engine/conv_choice.h"

#include <ATen/ATen.h>

namespace spolvero {

namespace {

SpadeEngineOptions engineOptions(const ModelInfo& info,
                                 std::int64_t stride,
                                 const RenderSettings& settings) {
  const auto up = [stride](std::int64_t side) {
    return std::max<std::int64_t>(1, (side + stride - 1) / stride) * stride;
  };
  SpadeEngineOptions options;
  options.precision =
      settings.precision == Precision::Float32 ? ConvPrecision::Float32 : ConvPrecision::BFloat16;
  options.liveTolerance = settings.liveTolerance;
  options.memoryLimitBytes = settings.memoryLimitBytes;
  options.chooser = std::make_shared<ConvChooser>(settings.tuningFile);
  options.typicalHeight = up(info.trainedHeight);
  options.typicalWidth = up(info.trainedWidth);
  return options;
}

}  // namespace

DecoderEngine::DecoderEngine(SpadeDecoder& decoder,
                             at::Tensor segValues,
                             const LayoutChannels& channels,
                             std::int64_t stride,
                             const ModelInfo& info,
                             const RenderSettings& settings)
    : segValues_(std::move(segValues)),
      channels_(channels),
      stride_(stride),
      engine_(decoder, segValues_, engineOptions(info, stride, settings)) {}

at::Tensor DecoderEngine::cropped(const at::Tensor& image, const Layout& layout) const {
  return finishedPicture(image, layout.height(), layout.width());
}

at::Tensor DecoderEngine::render(const Layout& layout, const FirstMap& first) {
  const auto values = layoutValues(layout, stride_, channels_);
  return cropped(engine_.render(values, first(values)), layout);
}

at::Tensor DecoderEngine::renderLive(const Layout& layout, const FirstMap& first) {
  const auto values = layoutValues(layout, stride_, channels_);
  return cropped(engine_.renderLive(values, first(values)), layout);
}

at::Tensor DecoderEngine::renderLarge(const Layout& layout,
                                      const FirstMap& first,
                                      const RenderProgress& progress) {
  const auto values = layoutValues(layout, stride_, channels_);
  return cropped(engine_.renderLarge(values, first(values), progress), layout);
}

std::vector<at::Tensor> DecoderEngine::renderAll(const Layout& layout,
                                                 const std::vector<FirstMap>& firsts) {
  const auto values = layoutValues(layout, stride_, channels_);
  std::vector<at::Tensor> maps;
  for (const auto& first : firsts) maps.push_back(first(values));
  std::vector<at::Tensor> images;
  for (const auto& image : engine_.renderAll(values, maps))
    images.push_back(cropped(image, layout));
  return images;
}

bool wantsDecoderEngine(const RenderSettings& settings, SpadeDecoder& decoder) {
  return settings.engine == EngineKind::Fast && settings.device.is_cpu() && canPack(decoder);
}

}  // namespace spolvero
