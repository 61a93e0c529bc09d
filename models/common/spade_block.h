#pragma once

#include "models/layers/norm.h"
#include "models/layers/weighted_layer.h"

#include <map>
#include <utility>

namespace spolvero {

/// One segmentation input, resized (nearest) to each size that a pass asks for, once per size.
class SegPyramid {
 public:
  /// @param seg [N, K, H, W] one-hot, perhaps with boundary channels, float.
  explicit SegPyramid(at::Tensor seg);

  /// @return [N, K, height, width].
  const at::Tensor& at(std::int64_t height, std::int64_t width);

  /// [N, K, H, W] at full size.
  const at::Tensor& full() const { return seg_; }

 private:
  at::Tensor seg_;
  std::map<std::pair<std::int64_t, std::int64_t>, at::Tensor> sizes_;
};

/// The shape of a conditional norm. With both group counts 1 it is SPADE's.
struct SpadeNormOptions {
  std::int64_t channels = 0;          ///< Of the activation it normalises.
  std::int64_t segChannels = 0;       ///< Of the segmentation input.
  std::int64_t hidden = 128;          ///< Between the two convolutions.
  std::int64_t sharedGroups = 1;      ///< Of the first convolution.
  std::int64_t modulationGroups = 1;  ///< Of the convolutions to γ and β.
  std::int64_t normGroups = 1;        ///< Of a "group" norm.
  NormSpec norm;                      ///< Kind and kernel size.
  bool conditioned = true;  ///< False: a gain and a bias per channel instead of the layout's.
};

/// Normalises x, then scales and shifts it per pixel as the segmentation says: x̂·(1 + γ) + β.
///
/// Where `sharedGroups` does not divide the segmentation channels, empty channels are appended.
/// Source: SPADE §3.1 eq. 1; GroupDNet §3.3, CG-Norm.
class SpadeNormImpl : public torch::nn::Module {
 public:
  explicit SpadeNormImpl(const SpadeNormOptions& options);

  /// @param x [N, C, H, W].  @return [N, C, H, W].
  at::Tensor forward(const at::Tensor& x, SegPyramid& seg);

  /// γ and β for one size: two tensors [N, C, H, W]. Only where the norm is conditioned.
  std::pair<at::Tensor, at::Tensor> modulation(const at::Tensor& seg);

  const SpadeNormOptions& options() const { return options_; }
  NormLayer& paramFreeNorm() { return norm_; }
  ConvLayer& shared() { return shared_; }
  ConvLayer& gamma() { return gamma_; }
  ConvLayer& beta() { return beta_; }

 private:
  SpadeNormOptions options_;
  NormLayer norm_{nullptr};
  ConvLayer shared_{nullptr};
  ConvLayer gamma_{nullptr};
  ConvLayer beta_{nullptr};
};
TORCH_MODULE(SpadeNorm);

struct SpadeBlockOptions {
  std::int64_t in = 0;
  std::int64_t out = 0;
  std::int64_t groups = 1;  ///< Of the three convolutions.
  SpadeNormOptions norm;    ///< `channels` is set by the block.
};

/// Residual block: twice (conditional norm, leaky ReLU 0.2, 3×3 convolution), and a learned 1×1
/// shortcut behind a conditional norm where the channel counts differ.
/// Source: SPADE §3.2 fig. 4; GroupDNet §3.3, CG-Block.
class SpadeResnetBlockImpl : public torch::nn::Module {
 public:
  explicit SpadeResnetBlockImpl(const SpadeBlockOptions& options);

  /// @param x [N, in, H, W].  @return [N, out, H, W].
  at::Tensor forward(const at::Tensor& x, SegPyramid& seg);

  const SpadeBlockOptions& options() const { return options_; }
  bool hasLearnedShortcut() const { return options_.in != options_.out; }

  /// The parts, for engines that run them in their own way. `convS` and `normS` are empty without a
  /// learned shortcut.
  ConvLayer& conv0() { return conv0_; }
  ConvLayer& conv1() { return conv1_; }
  ConvLayer& convS() { return convS_; }
  SpadeNorm& norm0() { return norm0_; }
  SpadeNorm& norm1() { return norm1_; }
  SpadeNorm& normS() { return normS_; }

 private:
  SpadeNorm makeNorm(const std::string& name, std::int64_t channels);

  SpadeBlockOptions options_;
  ConvLayer conv0_{nullptr};
  ConvLayer conv1_{nullptr};
  ConvLayer convS_{nullptr};
  SpadeNorm norm0_{nullptr};
  SpadeNorm norm1_{nullptr};
  SpadeNorm normS_{nullptr};
};
TORCH_MODULE(SpadeResnetBlock);

}  // namespace spolvero
