#pragma once

#include "core/base/options.h"
#include "models/layers/conv_norm.h"
#include "models/perceptual/feature_network.h"

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace spolvero {

/// The shape of a segmentation network.
struct SegmentationOptions {
  std::int64_t classes = 8;  ///< K.
  std::int64_t width = 32;  ///< Channels at half of the picture's size, a multiple of 8; 2, 4, 8, 8
                            ///< times deeper.
};

/// Two 3×3 convolutions with group norm around a shortcut: relu(x + norm(conv(relu(norm(conv
/// x))))). Source: He et al. 2016, fig. 2.
class ResidualBlockImpl : public torch::nn::Module {
 public:
  explicit ResidualBlockImpl(std::int64_t channels);

  /// @param x [N, C, H, W].  @return the same shape.
  at::Tensor forward(const at::Tensor& x);

 private:
  ConvNorm first_{nullptr};
  ConvNorm second_{nullptr};
};
TORCH_MODULE(ResidualBlock);

/// Says to which class each pixel of a photo belongs: a small U-shaped network.
///
/// Five stages halve the picture down to a 32nd, each a convolution with stride 2 and a residual
/// block; the mean of the deepest activation is added to it, so that every place knows the whole
/// scene; four steps enlarge it again bilinearly and join the stage of that size. Logits are made
/// at half size and enlarged. Group norm (eight groups) learns with the small batches of a small
/// machine and gives the same in training and use.
/// Source: Ronneberger et al. 2015 (skips); Liu et al. 2015, ParseNet (global context); Wu & He
/// 2018 (group norm).
class SegmentationNetworkImpl : public torch::nn::Module {
 public:
  explicit SegmentationNetworkImpl(const SegmentationOptions& options);

  /// @param image [N, 3, H, W] in [-1, 1], any H and W from 1.
  /// @return      logits [N, K, H, W], float32 also under autocast.
  at::Tensor forward(const at::Tensor& image);

  /// Activations of the five stages at 1/2, 1/4, 1/8, 1/16, 1/32 of the size (rounded up):
  /// [N, width, h, w], then 2, 4, 8, 8 times the width.
  std::vector<at::Tensor> stages(const at::Tensor& image);

  const SegmentationOptions& options() const { return options_; }

 private:
  static constexpr std::size_t kStages = 5;

  SegmentationOptions options_;
  std::array<ConvNorm, kStages> downs_{{nullptr, nullptr, nullptr, nullptr, nullptr}};
  std::array<ResidualBlock, kStages> blocks_{{nullptr, nullptr, nullptr, nullptr, nullptr}};
  ConvLayer context_{nullptr};
  std::array<ConvLayer, kStages - 1> laterals_{{nullptr, nullptr, nullptr, nullptr}};
  std::array<ConvNorm, kStages - 1> ups_{{nullptr, nullptr, nullptr, nullptr}};
  ConvLayer head_{nullptr};
};
TORCH_MODULE(SegmentationNetwork);

/// Keys: classes, width.
OptionSet describe(SegmentationOptions& options);

/// The network of a segmenter model file (tensors "G.*"); its shape follows from the tensors.
/// Frozen, in evaluation mode, named in the log.
/// @throws IoError; ModelFormatError if the file holds another system, or naming the tensor.
SegmentationNetwork loadSegmentationNetwork(const std::filesystem::path& path);

/// A segmentation network's stages as perceptual features, from shallow to deep, for every kind of
/// taps.
class SegmenterFeatures : public FeatureNetwork {
 public:
  explicit SegmenterFeatures(SegmentationNetwork network);

  std::vector<at::Tensor> features(const at::Tensor& image) override {
    return network_->stages(image);
  }
  std::string name() const override { return "segmenter"; }
  std::vector<double> lossWeights() const override { return {1, 1, 1, 1, 1}; }
  bool relativeLoss() const override { return true; }

 private:
  SegmentationNetwork network_;
};

}  // namespace spolvero
