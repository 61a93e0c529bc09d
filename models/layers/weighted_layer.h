#pragma once

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

#include <cstdint>
#include <vector>

namespace spolvero {

/// A layer with one weight tensor, plain or divided by its largest singular value.
///
/// Plain: parameter `weight`. Spectral: parameter `weight_orig`, buffers `weight_u` and `weight_v`,
/// as published state dicts name them. After `fold()`: a frozen parameter `weight`; the vectors
/// stay, but nothing reads them.
/// Source: Miyato et al. 2018 §2.1, Algorithm 1; names as in torch.nn.utils.spectral_norm.
class WeightedLayer : public torch::nn::Module {
 public:
  /// The weight that a forward pass uses. With spectral norm and in training mode, each call makes
  /// one power iteration first; in evaluation mode it leaves the vectors alone.
  at::Tensor weightForPass();

  /// The weight of an evaluation pass, detached and float32 or as stored.
  at::Tensor effectiveWeight() const;

  /// Replaces the spectral weight by its evaluation value. For inference only: the layer can no
  /// longer be trained or saved as a released state dict.
  void fold();

  /// True while `weight_orig` is divided by its norm at each pass.
  bool isSpectral() const { return weightOrig_.defined(); }

  /// The tensor that initialisation fills: `weight` or `weight_orig`.
  at::Tensor& trainedWeight() { return weightOrig_.defined() ? weightOrig_ : weight_; }
  at::Tensor& bias() { return bias_; }
  const at::Tensor& bias() const { return bias_; }

 protected:
  /// Registers weight, bias and (if spectral) the vectors, filled with small random values.
  void registerWeight(std::vector<std::int64_t> shape, bool withBias, bool spectral);

 private:
  void iteratePower(const at::Tensor& matrix);
  at::Tensor matrixOf(const at::Tensor& weight) const;

  at::Tensor weight_;
  at::Tensor weightOrig_;
  at::Tensor u_;  ///< [out]
  at::Tensor v_;  ///< [in·kh·kw]
  at::Tensor bias_;
};

/// What a convolution looks like; the same numbers as torch's.
struct ConvOptions {
  std::int64_t in = 0;
  std::int64_t out = 0;
  std::int64_t kernel = 3;
  std::int64_t stride = 1;
  std::int64_t padding = 1;
  std::int64_t groups = 1;
  bool bias = true;
  bool spectral = false;
};

/// 2-D convolution over [N, in, H, W] float, with or without spectral norm.
class ConvLayerImpl : public WeightedLayer {
 public:
  /// @throws ShapeError unless `groups` divides both channel counts.
  explicit ConvLayerImpl(const ConvOptions& options);

  /// @return [N, out, H', W'].
  at::Tensor forward(const at::Tensor& x);

  const ConvOptions& options() const { return options_; }

 private:
  ConvOptions options_;
};
TORCH_MODULE(ConvLayer);

/// Fully connected layer over [N, in], with or without spectral norm.
class LinearLayerImpl : public WeightedLayer {
 public:
  LinearLayerImpl(std::int64_t in, std::int64_t out, bool spectral = false);

  /// @return [N, out].
  at::Tensor forward(const at::Tensor& x);
};
TORCH_MODULE(LinearLayer);

/// Folds every spectral weight below `module` (see WeightedLayer::fold).
void foldSpectralNorm(torch::nn::Module& module);

}  // namespace spolvero
