#pragma once

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

#include <cstdint>

namespace spolvero {

/// Gain of layers before a leaky ReLU, as the released layers default to: √2.
inline constexpr double kRectifierGain = 1.4142135623730951;

/// A layer whose weight is normally distributed and scaled at run time, so that every layer learns
/// at the same rate.
/// Source: Karras et al. 2018 (ProGAN) §4.1; equalized.py of SB-GAN.
class EqualisedLayer : public torch::nn::Module {
 public:
  /// What the stored weight is multiplied with: gain / √fan-in.
  double scale() const { return scale_; }

 protected:
  /// Registers `weight` of a shape, N(0, 1), and `bias`, zeros.
  void registerWeight(std::vector<std::int64_t> shape, double gain);
  at::Tensor scaledWeight() const { return weight_ * scale_; }
  const at::Tensor& bias() const { return bias_; }

 private:
  double scale_ = 1;
  at::Tensor weight_;
  at::Tensor bias_;
};

struct EqualisedConvOptions {
  std::int64_t in = 0;
  std::int64_t out = 0;
  std::int64_t kernel = 3;
  std::int64_t strideX = 1;  ///< Along the width; the height is never thinned.
  std::int64_t padding = 1;
  double gain = kRectifierGain;
};

/// 2-D convolution over [N, in, H, W] float with a scaled weight.
class EqualisedConvImpl : public EqualisedLayer {
 public:
  explicit EqualisedConvImpl(const EqualisedConvOptions& options);
  /// @return [N, out, H', W'].
  at::Tensor forward(const at::Tensor& x);

 private:
  EqualisedConvOptions options_;
};
TORCH_MODULE(EqualisedConv);

/// Fully connected layer over [N, in] with a scaled weight.
class EqualisedLinearImpl : public EqualisedLayer {
 public:
  EqualisedLinearImpl(std::int64_t in, std::int64_t out, double gain = kRectifierGain);
  /// @return [N, out].
  at::Tensor forward(const at::Tensor& x);
};
TORCH_MODULE(EqualisedLinear);

/// Divides each pixel's feature vector by the mean of its squares (ε = 1e-8).
/// Deviation: ProGAN §4.2 divides by the root of that mean; the released SB-GAN leaves the root
/// out, and its weights need it so.
/// @param x  [N, C, …] float.  @return the same shape.
at::Tensor pixelNorm(const at::Tensor& x);

}  // namespace spolvero
