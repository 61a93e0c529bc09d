#include "models/pix2pixhd/discriminator.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>

namespace spolvero {

namespace {

constexpr std::int64_t kKernel = 4;
constexpr std::int64_t kPadding = 2;
constexpr std::int64_t kMaximumWidth = 512;

std::vector<LayerList> patchLayers(const Pix2PixHDOptions& options) {
  std::vector<LayerList> layers;
  const auto next = [&](std::int64_t in, std::int64_t out, std::int64_t stride) -> LayerList& {
    layers.emplace_back(normKind(options));
    layers.back()->paddedConv(in, out, kKernel, stride, kPadding);
    return layers.back();
  };
  auto width = options.discriminator.width;
  next(options.layoutWidth() + 3, width, 2)->leakyRelu();
  for (std::int64_t i = 1; i <= options.discriminator.layers; ++i) {
    const auto wider = std::min(2 * width, kMaximumWidth);
    const std::int64_t stride = i < options.discriminator.layers ? 2 : 1;
    next(width, wider, stride)->norm(wider).leakyRelu();
    width = wider;
  }
  next(width, 1, 1);
  return layers;
}

}  // namespace

Pix2PixHDDiscriminatorImpl::Pix2PixHDDiscriminatorImpl(const Pix2PixHDOptions& options) {
  for (std::int64_t scale = 0; scale < options.discriminator.scales; ++scale) {
    scales_.push_back(patchLayers(options));
    for (std::size_t layer = 0; layer < scales_.back().size(); ++layer) {
      register_module(fmt::format("scale{}_layer{}", scale, layer), scales_.back()[layer]);
    }
  }
}

Activations Pix2PixHDDiscriminatorImpl::forward(const at::Tensor& x, std::int64_t scales) {
  Activations results;
  auto input = x;
  for (auto scale = scales - 1; scale >= 0; --scale) {
    auto& activations = results.emplace_back();
    auto y = input;
    for (auto& layer : scales_[static_cast<std::size_t>(scale)]) {
      y = layer->forward(y);
      activations.push_back(y);
    }
    if (scale > 0) input = at::avg_pool2d(input, {3, 3}, {2, 2}, {1, 1}, false, false);
  }
  return results;
}

}  // namespace spolvero
