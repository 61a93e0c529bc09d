#pragma once

#include "models/groupdnet/options.h"

namespace spolvero {

/// The segmentation input of a GroupDNet generator: one channel per class, or with instances each
/// class channel followed by the boundary channel.
/// @param oneHot   [N, K, H, W].
/// @param boundary [N, 1, H, W]; may be undefined without instances.
/// @return [N, K or 2K, H, W].
at::Tensor interleaveBoundary(const at::Tensor& oneHot, const at::Tensor& boundary);

/// The decoder of GroupDNet: style codes and a segmentation in, a picture out.
/// Source: GroupDNet §3.3, fig. 3; generator.py (DeepFashion, Cityscapes, ADE20K).
class GroupDNetGeneratorImpl : public SpadeDecoder {
 public:
  explicit GroupDNetGeneratorImpl(const GroupDNetOptions& options);

  /// @param codes [N, K·codeChannels, H/stride, W/stride], class by class; or [N, K·codeChannels,
  ///              1, 1]: the same code in all places.
  /// @param seg   [N, K or 2K, H, W] float, from `interleaveBoundary`.
  /// @return      [N, 3, H, W] in [-1, 1].
  /// @throws ShapeError if the sizes do not belong together.
  at::Tensor forward(const at::Tensor& codes, SegPyramid& seg);

  std::int64_t stride() const { return stride_; }
  ConvLayer& fc() { return fc_; }

 private:
  std::int64_t stride_;
  ConvLayer fc_{nullptr};
};
TORCH_MODULE(GroupDNetGenerator);

}  // namespace spolvero
