#include "models/imle/engine.h"

#include "models/crn/area_resize.h"
#include "models/engine/fast_cpu.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

namespace spolvero {

namespace {

constexpr int kEncoderLayers = 3;

}  // namespace

ImleEngine::ImleEngine(const ImleShape& shape,
                       const CascadeShape& cascade,
                       const TensorMap& weights,
                       const RenderSettings& settings)
    : shape_(shape),
      network_(cascade, weights, convPrecision(settings)),
      type_(flowOptions(settings).type),
      flow_(flowOptions(settings)) {
  if (shape.encoder == 0) return;
  for (int i = 1; i <= kEncoderLayers; ++i) {
    const auto name = fmt::format("g_noise_conv{}", i);
    encoder_.push_back(cascadeLayer(weights, name, convPrecision(settings)));
  }
}

/// [1, noise, H, W] float32.
at::Tensor ImleEngine::encodedNoise(const at::Tensor& layout, const at::Tensor& code) {
  if (encoder_.empty()) return code;
  auto x = flow_.input(channelsLast(at::cat({layout, code}, 1), type_));
  for (const auto& layer : encoder_) x = flow_.convolve(layer, x);
  return x.read.x.permute({2, 0, 1}).unsqueeze(0).to(at::kFloat);
}

at::Tensor ImleEngine::render(const at::Tensor& labels,
                              const at::Tensor& layout,
                              const at::Tensor& code,
                              bool live) {
  const bool sameCode = code_.defined() && code_.sizes() == code.sizes() && code_.equal(code);
  if (live && !sameCode) flow_.forget();
  code_ = code;
  flow_.begin(flow_.nextKind(labels, live), labels.size(0), labels.size(1));
  flow_.input(labels);
  auto noise = encodedNoise(layout, code);
  auto levels = areaPyramid(layout, network_.modules());
  for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
    noise = cornerBilinear(noise, level->size(2), level->size(3));
    *level = channelsLast(at::cat({*level, noise}, 1), type_);
  }
  auto picture = network_.run(flow_, levels).select(1, 0);
  flow_.end();
  return picture;
}

}  // namespace spolvero
