#pragma once

#include "models/layers/norm.h"

#include <functional>
#include <vector>

namespace spolvero {

/// Layers in a row, numbered as in the released `nn.Sequential`: pads, norms and activations take
/// numbers too.
class LayerListImpl : public torch::nn::Module {
 public:
  /// @param norm  Instance (without weights) or Batch (with weight and bias).
  explicit LayerListImpl(NormKind norm) : norm_(norm) {}

  LayerListImpl& reflectionPad(std::int64_t pixels);
  LayerListImpl& conv(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride);
  /// Transposed 3×3 convolution that doubles the size.
  LayerListImpl& upConv(std::int64_t in, std::int64_t out);
  LayerListImpl& normAndRelu(std::int64_t channels);
  LayerListImpl& residualBlock(std::int64_t channels);
  LayerListImpl& tanh();
  /// Leaky, slope 0.2, as in discriminators.
  LayerListImpl& leakyRelu();
  LayerListImpl& norm(std::int64_t channels);
  LayerListImpl& paddedConv(std::int64_t in,
                            std::int64_t out,
                            std::int64_t kernel,
                            std::int64_t stride,
                            std::int64_t padding);

  /// How many layers there are.
  std::size_t size() const { return steps_.size(); }

  at::Tensor forward(const at::Tensor& x) { return run(x, 0, steps_.size()); }
  /// Layers first … last-1 only.
  at::Tensor run(at::Tensor x, std::size_t first, std::size_t last);

 private:
  using Step = std::function<at::Tensor(const at::Tensor&)>;
  LayerListImpl& add(Step step);
  template <class Layer>
  LayerListImpl& addLayer(Layer layer) {
    register_module(std::to_string(steps_.size()), layer);
    return add([layer](const at::Tensor& x) mutable { return layer->forward(x); });
  }

  NormKind norm_;
  std::vector<Step> steps_;
};
TORCH_MODULE(LayerList);

/// Transposed convolution over [N, in, H, W] that doubles the size: 3×3, stride 2.
class UpConvLayerImpl : public torch::nn::Module {
 public:
  UpConvLayerImpl(std::int64_t in, std::int64_t out);
  /// @return [N, out, 2H, 2W].
  at::Tensor forward(const at::Tensor& x);

  at::Tensor& weight() { return weight_; }
  at::Tensor& bias() { return bias_; }

 private:
  at::Tensor weight_;  ///< [in, out, 3, 3]
  at::Tensor bias_;    ///< [out]
};
TORCH_MODULE(UpConvLayer);

/// x plus two reflection-padded 3×3 convolutions of it, children of `conv_block`.
class ReflectedBlockImpl : public torch::nn::Module {
 public:
  ReflectedBlockImpl(std::int64_t channels, NormKind norm);
  at::Tensor forward(const at::Tensor& x);

 private:
  LayerList body_{nullptr};
};
TORCH_MODULE(ReflectedBlock);

/// Fills weights as pix2pixHD trains: convolutions N(0, 0.02), their biases uniform within
/// 1/√(fan-in) as torch leaves them, batch norm gains N(1, 0.02).
/// Source: networks.py, weights_init.
void initialisePix2PixHD(torch::nn::Module& module);

}  // namespace spolvero
