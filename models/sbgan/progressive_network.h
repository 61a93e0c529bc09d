#pragma once

#include "models/sbgan/progressive_layers.h"

#include <vector>

namespace spolvero {

/// Height of the first map; each block after it doubles.
inline constexpr std::int64_t kFirstResolution = 4;

/// The shape of the progressive generator and of the discriminator that mirrors it.
struct ProgressiveShape {
  /// Latent length, then the maps of each block; one block per resolution 4, 8, 16, …
  std::vector<std::int64_t> channels{512, 512, 512, 512, 512, 256, 128, 64};
  std::int64_t aspect = 2;    ///< Width over height, a whole number.
  std::int64_t outputs = 35;  ///< Classes, or 3 for pixels.
  bool pixels = false;        ///< RGB instead of class probabilities.

  std::int64_t blocks() const { return static_cast<std::int64_t>(channels.size()) - 1; }
  /// Height of the last block's map.
  std::int64_t largestResolution() const { return kFirstResolution << (blocks() - 1); }
  std::int64_t latentLength() const { return channels.front(); }
};

/// @throws ConfigError if the shape cannot be built.
void validate(const ProgressiveShape& shape);

/// How far networks have grown.
struct Growth {
  std::int64_t resolution = kFirstResolution;  ///< Height: 4, 8, 16, …
  double alpha = 1;  ///< Share of the newest block; below 1 it is being faded in.
};

/// Latents to class probabilities (or pixels), growing block by block.
///
/// Released names: blocks.N.fc1 / conv1, conv2, to_mask or to_rgb.
/// Source: SB-GAN §3.1; ProGAN §2, fig. 2; models/progressive.py, ProGANGenerator.
class ProgressiveGeneratorImpl : public torch::nn::Module {
 public:
  explicit ProgressiveGeneratorImpl(const ProgressiveShape& shape);

  /// @param z [N, latent] float.
  /// @return  [N, K, r, r·aspect] probabilities over K, or [N, 3, r, r·aspect] pixels.
  /// @throws ShapeError if there is no block of that resolution.
  at::Tensor forward(const at::Tensor& z, const Growth& growth);

 private:
  class Block;
  at::Tensor output(std::int64_t block, const at::Tensor& features);

  ProgressiveShape shape_;
  std::vector<std::shared_ptr<Block>> blocks_;
};
TORCH_MODULE(ProgressiveGenerator);

/// Scores layouts (or pictures); the mirror of the generator without norms.
///
/// Released names: blocks.N.from_mask or from_rgb, conv1, conv2, fc3; block 0 is the largest
/// resolution, the last one 4 rows high.
/// Source: SB-GAN §3.1; models/progressive.py, ProGANDiscriminator.
/// Deviation: ProGAN appends the minibatch's standard deviation; the released SB-GAN does not.
class ProgressiveDiscriminatorImpl : public torch::nn::Module {
 public:
  explicit ProgressiveDiscriminatorImpl(const ProgressiveShape& shape);

  /// @param x [N, K or 3, r, r·aspect] float.  @return [N, 1].  @throws ShapeError.
  at::Tensor forward(const at::Tensor& x, const Growth& growth);

 private:
  class Block;

  ProgressiveShape shape_;
  std::vector<std::shared_ptr<Block>> blocks_;
};
TORCH_MODULE(ProgressiveDiscriminator);

}  // namespace spolvero
