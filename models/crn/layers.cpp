#include "models/crn/layers.h"

#include "models/layers/float32_scope.h"

#include <ATen/ATen.h>
#include <torch/nn/init.h>

namespace spolvero {

namespace {

constexpr double kEpsilon = 1e-12;
constexpr double kSlope = 0.2;

}  // namespace

CrnLayerNormImpl::CrnLayerNormImpl(std::int64_t channels)
    : gamma_(register_parameter("gamma", at::ones({channels}))),
      beta_(register_parameter("beta", at::zeros({channels}))) {}

at::Tensor CrnLayerNormImpl::forward(const at::Tensor& x) {
  const Float32Scope exact;
  // One group: mean and variance over C, H and W together.
  return at::group_norm(atLeastFloat32(x), 1, gamma_, beta_, kEpsilon);
}

CrnConvImpl::CrnConvImpl(const CrnConvOptions& options) : options_(options) {
  auto weights = at::empty({options.out, options.in, options.kernel, options.kernel}, at::kFloat);
  torch::nn::init::xavier_uniform_(weights);
  weights_ = register_parameter("weights", weights);
  if (options.normalised) {
    norm_ = register_module("LayerNorm", CrnLayerNorm(options.out));
  } else {
    biases_ = register_parameter("biases", at::zeros({options.out}));
  }
}

at::Tensor CrnConvImpl::forward(const at::Tensor& x) {
  const auto padding = options_.dilation * (options_.kernel - 1) / 2;
  const auto y = at::conv2d(x,
                            weights_,
                            biases_,
                            {options_.stride, options_.stride},
                            {padding, padding},
                            {options_.dilation, options_.dilation});
  return options_.normalised ? at::leaky_relu(norm_->forward(y), kSlope) : y;
}

}  // namespace spolvero
