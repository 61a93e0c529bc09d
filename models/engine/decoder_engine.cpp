#include "models/engine/decoder_engine.h"

#include "core/base/log.h"
#include "models/engine/conv_choice.h"
#include "models/engine/cuda_decoder.h"
#include "models/engine/plain_decoder.h"
#include "models/engine/spade_engine.h"

#include <ATen/ATen.h>

#include <cstdlib>
#include <string_view>

namespace spolvero {

namespace {

/// A side that a decoder of this stride can make.
std::int64_t wholeStrides(std::int64_t side, std::int64_t stride) {
  return std::max<std::int64_t>(1, (side + stride - 1) / stride) * stride;
}

SpadeEngineOptions engineOptions(const ModelInfo& info,
                                 std::int64_t stride,
                                 const RenderSettings& settings) {
  SpadeEngineOptions options;
  options.precision =
      settings.precision == Precision::Float32 ? ConvPrecision::Float32 : ConvPrecision::BFloat16;
  options.liveTolerance = settings.liveTolerance;
  options.memoryLimitBytes = settings.memoryLimitBytes;
  options.chooser = std::make_shared<ConvChooser>(settings.tuningFile);
  options.typicalHeight = wholeStrides(info.trainedHeight, stride);
  options.typicalWidth = wholeStrides(info.trainedWidth, stride);
  return options;
}

/// The CPU's engine as a runner.
class CpuRunner : public DecoderRunner {
 public:
  CpuRunner(SpadeDecoder& decoder, const at::Tensor& segValues, SpadeEngineOptions options)
      : engine_(decoder, segValues, std::move(options)) {}

  at::Tensor render(const at::Tensor& values, const at::Tensor& first) override {
    return engine_.render(values, first);
  }
  at::Tensor renderLive(const at::Tensor& values, const at::Tensor& first) override {
    return engine_.renderLive(values, first);
  }
  at::Tensor renderLarge(const at::Tensor& values,
                         const at::Tensor& first,
                         const RenderProgress& progress) override {
    return engine_.renderLarge(values, first, progress);
  }
  std::vector<at::Tensor> renderAll(const at::Tensor& values,
                                    const std::vector<at::Tensor>& firsts) override {
    return engine_.renderAll(values, firsts);
  }
  const FrameReport& lastFrame() const override { return engine_.lastFrame(); }

 private:
  SpadeEngine engine_;
};

/// SPOLVERO_CUDA_GRAPHS=1 in the environment switches graphs on, until they are the default.
bool graphsAreAskedFor() {
  const char* asked = std::getenv("SPOLVERO_CUDA_GRAPHS");
  return asked != nullptr && std::string_view(asked) == "1";
}

std::unique_ptr<DecoderRunner> cudaRunner(SpadeDecoder& decoder,
                                          const at::Tensor& segValues,
                                          std::int64_t stride,
                                          const ModelInfo& info,
                                          const RenderSettings& settings) {
  CudaDecoderOptions options;
  options.device = settings.device;
  options.precision = settings.precision;
  options.memoryLimitBytes = settings.memoryLimitBytes;
  options.tuningFile = settings.tuningFile;
  options.typicalHeight = wholeStrides(info.trainedHeight, stride);
  options.typicalWidth = wholeStrides(info.trainedWidth, stride);
  options.graphs = graphsAreAskedFor();
  auto runner = std::make_unique<CudaDecoder>(decoder, segValues, options);
  const auto problem =
      deviationFromPlain(*runner, decoder, segValues, settings.device, settings.precision);
  if (problem.empty()) return runner;
  log()->warn("The fast engine is not used on {}: {}", settings.device.str(), problem);
  return std::make_unique<PlainDecoder>(decoder, segValues, settings.device, settings.precision);
}

}  // namespace

DecoderEngine::DecoderEngine(SpadeDecoder& decoder,
                             at::Tensor segValues,
                             const LayoutChannels& channels,
                             std::int64_t stride,
                             const ModelInfo& info,
                             const RenderSettings& settings)
    : segValues_(std::move(segValues)), channels_(channels), stride_(stride) {
  if (settings.device.is_cuda()) {
    runner_ = cudaRunner(decoder, segValues_, stride, info, settings);
  } else {
    runner_ =
        std::make_unique<CpuRunner>(decoder, segValues_, engineOptions(info, stride, settings));
  }
}

at::Tensor DecoderEngine::cropped(const at::Tensor& image, const Layout& layout) const {
  return finishedPicture(image, layout.height(), layout.width());
}

at::Tensor DecoderEngine::render(const Layout& layout, const FirstMap& first) {
  const auto values = layoutValues(layout, stride_, channels_);
  return cropped(runner_->render(values, first(values)), layout);
}

at::Tensor DecoderEngine::renderLive(const Layout& layout, const FirstMap& first) {
  const auto values = layoutValues(layout, stride_, channels_);
  return cropped(runner_->renderLive(values, first(values)), layout);
}

at::Tensor DecoderEngine::renderLarge(const Layout& layout,
                                      const FirstMap& first,
                                      const RenderProgress& progress) {
  const auto values = layoutValues(layout, stride_, channels_);
  return cropped(runner_->renderLarge(values, first(values), progress), layout);
}

std::vector<at::Tensor> DecoderEngine::renderAll(const Layout& layout,
                                                 const std::vector<FirstMap>& firsts) {
  const auto values = layoutValues(layout, stride_, channels_);
  std::vector<at::Tensor> maps;
  for (const auto& first : firsts) maps.push_back(first(values));
  std::vector<at::Tensor> images;
  for (const auto& image : runner_->renderAll(values, maps))
    images.push_back(cropped(image, layout));
  return images;
}

bool wantsDecoderEngine(const RenderSettings& settings, SpadeDecoder& decoder) {
  const bool hasDevice =
      settings.device.is_cpu() || (settings.device.is_cuda() && modulatesOnCuda());
  return settings.engine == EngineKind::Fast && hasDevice && canPack(decoder);
}

}  // namespace spolvero
