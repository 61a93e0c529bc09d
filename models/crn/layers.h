#pragma once

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

#include <cstdint>

namespace spolvero {

/// Normalises each [C, H, W] of a batch as a whole to mean 0 and variance 1 (ε = 1e-12), then
/// scales and shifts per channel. Parameters `gamma` and `beta`, as the released graph names them.
/// Statistics are float32 under autocast too.
/// Source: CRN §3.2 (layer normalisation); `slim.layer_norm` of the released code.
class CrnLayerNormImpl : public torch::nn::Module {
 public:
  explicit CrnLayerNormImpl(std::int64_t channels);

  /// @param x [N, C, H, W].  @return the same shape, at least float32.
  at::Tensor forward(const at::Tensor& x);

 private:
  at::Tensor gamma_;
  at::Tensor beta_;
};
TORCH_MODULE(CrnLayerNorm);

struct CrnConvOptions {
  std::int64_t in = 0;
  std::int64_t out = 0;
  std::int64_t kernel = 3;
  std::int64_t stride = 1;
  std::int64_t dilation = 1;
  /// Layer norm and leaky ReLU (slope 0.2) follow, and the convolution has no bias; else it has one
  /// and nothing follows.
  bool normalised = true;
};

/// `slim.conv2d` of the released code: convolution that keeps the size ("same" padding), layer
/// norm, leaky ReLU. Names as in its graph, with dots for slashes: `weights` (here OIHW), `biases`,
/// `LayerNorm.gamma`, `LayerNorm.beta`. Starts as slim does: Xavier uniform, biases zero.
class CrnConvImpl : public torch::nn::Module {
 public:
  explicit CrnConvImpl(const CrnConvOptions& options);

  /// @param x [N, in, H, W].  @return [N, out, H', W'], sides divided by the stride, rounded up.
  at::Tensor forward(const at::Tensor& x);

 private:
  CrnConvOptions options_;
  at::Tensor weights_;
  at::Tensor biases_;
  CrnLayerNorm norm_{nullptr};
};
TORCH_MODULE(CrnConv);

}  // namespace spolvero
