#include "models/sbgan/progressive_layers.h"

#include <ATen/ATen.h>

#include <cmath>

namespace spolvero {

namespace {

constexpr double kPixelNormEpsilon = 1e-8;

}  // namespace

void EqualisedLayer::registerWeight(std::vector<std::int64_t> shape, double gain) {
  std::int64_t fanIn = 1;
  for (std::size_t i = 1; i < shape.size(); ++i) fanIn *= shape[i];
  scale_ = gain / std::sqrt(static_cast<double>(fanIn));
  weight_ = register_parameter("weight", at::randn(shape));
  bias_ = register_parameter("bias", at::zeros({shape.front()}));
}

EqualisedConvImpl::EqualisedConvImpl(const EqualisedConvOptions& options) : options_(options) {
  registerWeight({options.out, options.in, options.kernel, options.kernel}, options.gain);
}

at::Tensor EqualisedConvImpl::forward(const at::Tensor& x) {
  return at::conv2d(
      x, scaledWeight(), bias(), {1, options_.strideX}, {options_.padding, options_.padding});
}

EqualisedLinearImpl::EqualisedLinearImpl(std::int64_t in, std::int64_t out, double gain) {
  registerWeight({out, in}, gain);
}

at::Tensor EqualisedLinearImpl::forward(const at::Tensor& x) {
  return at::linear(x, scaledWeight(), bias());
}

at::Tensor pixelNorm(const at::Tensor& x) {
  return x / (x.square().mean(1, true) + kPixelNormEpsilon);
}

}  // namespace spolvero
