#pragma once

#include "models/groupdnet/options.h"

#include <memory>
#include <vector>

namespace spolvero {

/// The segmentation input of a GroupDNet generator: one channel per class, or with instances each
/// class channel followed by the boundary channel.
/// @param oneHot   [N, K, H, W].
/// @param boundary [N, 1, H, W]; may be undefined without instances.
/// @return [N, K or 2K, H, W].
at::Tensor interleaveBoundary(const at::Tensor& oneHot, const at::Tensor& boundary);

/// What makes pictures of codes and layouts: one network, or one per class.
class StyleDecoder {
 public:
  virtual ~StyleDecoder() = default;

  /// @param codes [N, K·codeChannels, H/stride, W/stride], class by class; or [N, K·codeChannels,
  ///              1, 1]: the same code in all places.
  /// @param seg   [N, K or 2K, H, W] float, from `interleaveBoundary`.
  /// @return      [N, 3, H, W] in [-1, 1].
  /// @throws ShapeError if the sizes do not belong together.
  virtual at::Tensor forward(const at::Tensor& codes, SegPyramid& seg) = 0;
  /// Layout size / code size.
  virtual std::int64_t stride() const = 0;
};

/// The decoder of GroupDNet: style codes and a segmentation in, a picture out.
/// Source: GroupDNet §3.3, fig. 3; generator.py (DeepFashion, Cityscapes, ADE20K).
class GroupDNetGeneratorImpl : public SpadeDecoder, public StyleDecoder {
 public:
  explicit GroupDNetGeneratorImpl(const GroupDNetOptions& options);
  explicit GroupDNetGeneratorImpl(GroupDNetPlan plan);

  at::Tensor forward(const at::Tensor& codes, SegPyramid& seg) override;

  std::int64_t stride() const override { return stride_; }
  ConvLayer& fc() { return fc_; }

 private:
  std::int64_t stride_;
  ConvLayer fc_{nullptr};
};
TORCH_MODULE(GroupDNetGenerator);

/// MulNet's generators: one complete network per class ("class_0", …), each with its class's code
/// and mask. The layout picks for each pixel the picture of its class; a pixel without a class
/// takes the mean of all pictures. Source: GroupDNet §3.1, fig. 3a.
class MulNetGeneratorImpl : public torch::nn::Module, public StyleDecoder {
 public:
  explicit MulNetGeneratorImpl(const GroupDNetOptions& options);

  at::Tensor forward(const at::Tensor& codes, SegPyramid& seg) override;

  std::int64_t stride() const override { return networks_.front()->stride(); }

 private:
  std::int64_t codeChannels_;
  std::int64_t segChannels_;  ///< Of one class: its mask, perhaps the boundary.
  std::vector<GroupDNetGenerator> networks_;
};
TORCH_MODULE(MulNetGenerator);

/// The generator that the options describe; it is a torch::nn::Module.
std::shared_ptr<StyleDecoder> makeStyleDecoder(const GroupDNetOptions& options);

/// The module that a network of one of the two kinds is.
template <class Network>
std::shared_ptr<torch::nn::Module> asModule(const std::shared_ptr<Network>& network) {
  return std::dynamic_pointer_cast<torch::nn::Module>(network);
}

}  // namespace spolvero
