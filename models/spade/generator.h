#pragma once

#include "models/layers/conv_norm.h"
#include "models/spade/options.h"

#include <utility>
#include <vector>

namespace spolvero {

/// The SPADE generator. Without VAE the shrunken segmentation is its first input, with VAE a code.
/// Source: SPADE §3.2; generator.py, SPADEGenerator.
class SpadeGeneratorImpl : public SpadeDecoder {
 public:
  explicit SpadeGeneratorImpl(const SpadeOptions& options);

  /// @param seg   [N, K or K+1, H, W] float: class channels, then the boundary.
  /// @param codes [N, codeLength] with VAE; not read without.
  /// @return      [N, 3, H, W] in [-1, 1].
  /// @throws ShapeError if the layout is no multiple of the stride (with VAE: not the network's
  /// size).
  at::Tensor forward(SegPyramid& seg, const at::Tensor& codes);
  /// The same with one layout for the first map and one for the modulation, so that a gradient to
  /// the layout can take one way alone.
  /// Deviation: SB-GAN's released SPADE detaches the layout in all blocks; in the paper's text the
  /// gradient goes through everything.
  at::Tensor forward(SegPyramid& first, SegPyramid& modulation, const at::Tensor& codes);

  std::int64_t stride() const { return stride_; }

  /// What the first block takes.
  /// @param seg  of height × width or more.  @return [N, C, height, width].
  at::Tensor firstMap(SegPyramid& seg,
                      const at::Tensor& codes,
                      std::int64_t height,
                      std::int64_t width);

 private:
  SpadeOptions options_;
  std::int64_t stride_;
  ConvLayer fcConv_{nullptr};
  LinearLayer fcLinear_{nullptr};
};
TORCH_MODULE(SpadeGenerator);

/// The image encoder of SPADE's VAE; takes any size, works at 256×256.
/// Source: SPADE, supplementary fig. 15; encoder.py, ConvEncoder.
class SpadeEncoderImpl : public torch::nn::Module {
 public:
  explicit SpadeEncoderImpl(const SpadeOptions& options);

  /// @param photos [N, 3, H, W] in [-1, 1].
  /// @return       mean and log variance, each [N, codeLength].
  std::pair<at::Tensor, at::Tensor> forward(const at::Tensor& photos);

 private:
  std::vector<ConvNorm> layers_;
  LinearLayer mean_{nullptr};
  LinearLayer logVariance_{nullptr};
};
TORCH_MODULE(SpadeEncoder);

}  // namespace spolvero
