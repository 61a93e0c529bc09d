#include "models/layers/weighted_layer.h"

#include "core/base/error.h"
#include "models/layers/float32_scope.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <torch/nn/init.h>

namespace spolvero {

namespace {

constexpr double kNormEpsilon = 1e-12;

at::Tensor unit(const at::Tensor& vector) {
  return vector / vector.norm(2, {0}, true).clamp_min(kNormEpsilon);
}

at::Tensor sigma(const at::Tensor& matrix, const at::Tensor& u, const at::Tensor& v) {
  return at::dot(u, at::mv(matrix, v));
}

}  // namespace

void WeightedLayer::registerWeight(std::vector<std::int64_t> shape, bool withBias, bool spectral) {
  auto weight = at::empty(shape, at::kFloat);
  torch::nn::init::xavier_normal_(weight);
  if (spectral) {
    const auto rows = shape.front();
    weightOrig_ = register_parameter("weight_orig", weight);
    u_ = register_buffer("weight_u", unit(at::randn({rows})));
    v_ = register_buffer("weight_v", unit(at::randn({weight.numel() / rows})));
  } else {
    weight_ = register_parameter("weight", weight);
  }
  if (withBias) bias_ = register_parameter("bias", at::zeros({shape.front()}));
}

at::Tensor WeightedLayer::matrixOf(const at::Tensor& weight) const {
  return weight.reshape({weight.size(0), -1});
}

void WeightedLayer::iteratePower(const at::Tensor& matrix) {
  at::NoGradGuard noGrad;
  v_.copy_(unit(at::mv(matrix.t(), u_)));
  u_.copy_(unit(at::mv(matrix, v_)));
}

at::Tensor WeightedLayer::weightForPass() {
  if (!weightOrig_.defined()) return weight_;
  const Float32Scope exact;
  const auto matrix = matrixOf(weightOrig_);
  if (!is_training()) return weightOrig_ / sigma(matrix, u_, v_);
  iteratePower(matrix);
  // Clones, because a second forward pass overwrites u and v before the first runs backward.
  return weightOrig_ / sigma(matrix, u_.clone(), v_.clone());
}

at::Tensor WeightedLayer::effectiveWeight() const {
  at::NoGradGuard noGrad;
  if (!weightOrig_.defined()) return weight_.detach();
  return (weightOrig_ / sigma(matrixOf(weightOrig_), u_, v_)).detach();
}

void WeightedLayer::fold() {
  if (!weightOrig_.defined()) return;
  auto folded = effectiveWeight();
  parameters_.erase("weight_orig");
  weightOrig_ = at::Tensor();
  weight_ = register_parameter("weight", folded, false);
}

ConvLayerImpl::ConvLayerImpl(const ConvOptions& options) : options_(options) {
  if (options.groups < 1 || options.in % options.groups != 0 || options.out % options.groups != 0) {
    throw ShapeError(
        fmt::format("Convolution: {} groups do not divide {} input and {} output channels; choose "
                    "channel counts "
                    "that are multiples of the group count",
                    options.groups,
                    options.in,
                    options.out));
  }
  registerWeight({options.out, options.in / options.groups, options.kernel, options.kernel},
                 options.bias,
                 options.spectral);
}

at::Tensor ConvLayerImpl::forward(const at::Tensor& x) {
  return at::conv2d(x,
                    weightForPass(),
                    bias(),
                    {options_.stride, options_.stride},
                    {options_.padding, options_.padding},
                    {1, 1},
                    options_.groups);
}

LinearLayerImpl::LinearLayerImpl(std::int64_t in, std::int64_t out, bool spectral) {
  registerWeight({out, in}, true, spectral);
}

at::Tensor LinearLayerImpl::forward(const at::Tensor& x) {
  return at::linear(x, weightForPass(), bias());
}

void foldSpectralNorm(torch::nn::Module& module) {
  for (const auto& child : module.modules()) {
    if (auto* layer = dynamic_cast<WeightedLayer*>(child.get())) layer->fold();
  }
}

}  // namespace spolvero
