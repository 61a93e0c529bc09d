#pragma once

#include "models/common/spade_block.h"

#include <string>
#include <vector>

namespace spolvero {

/// One block of a decoder: its published name, and whether the picture doubles before it.
struct DecoderBlock {
  std::string name;
  bool upsample = false;
  SpadeBlockOptions block;
};

/// How many times a decoder doubles its size, by the released names.
struct UpsamplingPlan {
  std::vector<std::string> blocks;  ///< "head_0", "G_middle_0", … in order.
  std::vector<bool> upsample;       ///< Whether the picture doubles before each.
  std::int64_t stride = 0;          ///< Output size / latent size: 32, 64 or 128.
};

/// "normal" (32 ×), "more" (64 ×) or "most" (128 ×, one block more).  @throws ConfigError.
UpsamplingPlan upsamplingPlan(const std::string& name);

/// The chain of conditional blocks shared by SPADE and GroupDNet: blocks under their published
/// names, then leaky ReLU 0.2, `conv_img` to RGB and tanh. Derived networks register their own
/// `fc`.
class SpadeDecoder : public torch::nn::Module {
 public:
  /// @param x   [N, C, h, w], the first block's input.
  /// @param seg [N, K, H, W] float with H = h·stride, W = w·stride.
  /// @return    [N, 3, H, W] in [-1, 1].
  at::Tensor decode(at::Tensor x, SegPyramid& seg);

  std::vector<SpadeResnetBlock>& blocks() { return blocks_; }
  const std::vector<DecoderBlock>& plan() const { return plan_; }
  ConvLayer& convImg() { return convImg_; }

 protected:
  void registerBlocks(std::vector<DecoderBlock> plan);

 private:
  std::vector<DecoderBlock> plan_;
  std::vector<SpadeResnetBlock> blocks_;
  ConvLayer convImg_{nullptr};
};

/// Throws unless `height` and `width` are positive multiples of `stride`.  @throws ShapeError.
void requireMultipleOf(std::int64_t stride, std::int64_t height, std::int64_t width);

}  // namespace spolvero
