#include "models/imle/generator.h"

#include "core/base/error.h"
#include "models/common/renderer_parts.h"
#include "models/crn/area_resize.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace spolvero {

namespace {

constexpr double kDeviation = 0.15;
constexpr double kCut = 2;  ///< Deviations.

/// One side of `cornerBilinear`.
at::Tensor resizeSide(const at::Tensor& x, std::int64_t dim, std::int64_t target) {
  const auto source = x.size(dim);
  if (source == target) return x;
  if (source == 2 * target) return x.slice(dim, 0, source, 2);
  const auto scale = static_cast<double>(source) / static_cast<double>(target);
  const auto place = at::arange(target, at::kDouble) * scale;
  const auto first = place.floor().to(at::kLong);
  const auto second = (first + 1).clamp_max(source - 1);
  auto shape = std::vector<std::int64_t>(static_cast<std::size_t>(x.dim()), 1);
  shape[static_cast<std::size_t>(dim)] = target;
  const auto weight = (place - place.floor()).to(x.options()).view(shape);
  const auto at = [&](const at::Tensor& index) {
    return x.index_select(dim, index.to(x.device()));
  };
  return at(first) * (1 - weight) + at(second) * weight;
}

CascadeShape cascadeOf(const ImleShape& shape) {
  return {shape.classes + shape.noise, shape.widths, 1, OutputOrder::Released};
}

}  // namespace

at::Tensor cornerBilinear(const at::Tensor& x, std::int64_t height, std::int64_t width) {
  return resizeSide(resizeSide(x, 2, height), 3, width);
}

at::Tensor codeMaps(const std::vector<std::uint64_t>& seeds,
                    std::int64_t channels,
                    std::int64_t height,
                    std::int64_t width) {
  std::vector<at::Tensor> maps(seeds.size());
  at::parallel_for(
      0, static_cast<std::int64_t>(seeds.size()), 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
          maps[i] = codeTensor({CodeSource::fromSeed(seeds[i])}, channels, height, width);
        }
      });
  return at::cat(maps);
}

ImleGeneratorImpl::ImleGeneratorImpl(const ImleShape& shape)
    : CascadeGeneratorImpl(cascadeOf(shape)), imle_(shape) {
  if (shape.encoder == 0) return;
  const auto width = shape.encoder;
  CrnConvOptions last{width, shape.noise, 1};
  last.normalised = false;
  const CrnConvOptions layers[] = {{shape.classes + shape.noise, width}, {width, width}, last};
  for (const auto& layer : layers) {
    const auto name = fmt::format("g_noise_conv{}", encoder_.size() + 1);
    encoder_.push_back(register_module(name, CrnConv(layer)));
  }
  resetNoiseEncoder();
}

void ImleGeneratorImpl::resetNoiseEncoder() {
  const at::NoGradGuard noGrad;
  const double range = std::erf(kCut / std::numbers::sqrt2);
  for (auto& layer : encoder_) {
    for (auto& item : layer->named_parameters()) {
      auto& parameter = item.value();
      if (item.key() == "weights") {
        parameter.copy_(at::empty(parameter.sizes(), at::kFloat)
                            .uniform_(-range, range)
                            .erfinv_()
                            .mul_(kDeviation * std::numbers::sqrt2));
      } else {
        parameter.fill_(item.key() == "LayerNorm.gamma" ? 1 : 0);
      }
    }
  }
}

void ImleGeneratorImpl::startNoiseWeights(double times) {
  const at::NoGradGuard noGrad;
  for (auto& item : named_parameters()) {
    if (!item.key().ends_with("_conv1.weights") || item.key().starts_with("g_noise_")) continue;
    auto& weights = item.value();
    const auto others = weights.size(1) - imle_.noise;
    const auto size = weights.narrow(1, 0, others).square().mean().sqrt();
    auto own = weights.narrow(1, others, imle_.noise);
    own.copy_(at::randn(own.sizes(), at::kFloat).to(own.options()) * size * times);
  }
}

at::Tensor ImleGeneratorImpl::forward(const at::Tensor& conditioning) {
  if (conditioning.dim() != 4 || conditioning.size(1) != imle_.classes + imle_.noise) {
    throw ShapeError(
        fmt::format("Conditional IMLE: expected [N, {} classes + {} noise channels, H, W], "
                    "found [{}]",
                    imle_.classes,
                    imle_.noise,
                    fmt::join(conditioning.sizes(), ", ")));
  }
  auto noise = conditioning.narrow(1, imle_.classes, imle_.noise);
  if (!encoder_.empty()) {
    noise = conditioning;
    for (auto& layer : encoder_) noise = layer->forward(noise);
  }
  auto pyramid = areaPyramid(conditioning.narrow(1, 0, imle_.classes), modules());
  for (auto level = pyramid.rbegin(); level != pyramid.rend(); ++level) {
    noise = cornerBilinear(noise, level->size(2), level->size(3));
    *level = at::cat({*level, noise.to(level->scalar_type())}, 1);
  }
  return forwardPyramid(pyramid);
}

}  // namespace spolvero
