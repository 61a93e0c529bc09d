#pragma once

#include "models/groupdnet/options.h"
#include "models/layers/conv_norm.h"

#include <memory>
#include <utility>
#include <vector>

namespace spolvero {

/// The encoder's input: for each class its part of the photo.
///
/// "stretched" (released code): the class's pixels, cut to their bounding box and stretched to the
/// whole size (nearest). "masked" (paper): the class's pixels where they are. A class that does not
/// occur gives zeros.
/// Deviation: the paper only masks (§3.2); the default is the released code. Released boxes come
/// from columns and rows whose colour sum is not zero; ours from the mask, which differs only where
/// a whole column of a class sums to exactly 0.
/// @param photos        [N, 3, H, W] float in [-1, 1].
/// @param oneHot        [N, K, H, W] float.
/// @param height, width of the result; the photo's own size in the released code.
/// @return              [N, 3·K, height, width], class by class.  @throws ShapeError.
at::Tensor cutOutClasses(const at::Tensor& photos,
                         const at::Tensor& oneHot,
                         bool stretched,
                         std::int64_t height,
                         std::int64_t width);

/// What the encoder of these options sees: `cutOutClasses`, or with "whole" the photo once per
/// class (ablation "w/o split": no pixel is kept from any class).
/// @return [N, 3·K, H/reduction, W/reduction].  @throws ShapeError.
at::Tensor encoderInput(const at::Tensor& photos,
                        const at::Tensor& oneHot,
                        const GroupDNetOptions& options,
                        std::int64_t height,
                        std::int64_t width);

/// What takes codes from photos: one network, or one per class.
class StyleEncoder {
 public:
  virtual ~StyleEncoder() = default;

  /// @param x [N, 3·K, h, w], from `encoderInput`.
  /// @return  mean and log variance, each [N, K·codeChannels, h/2^layers, w/2^layers]; with the
  ///          option `pooled` their averages over all places, [N, K·codeChannels, 1, 1].
  /// Deviation (option, off by default): the published codes differ from place to place, although
  /// the cut-out that they come from is stretched and its places are not the layout's; pooled, a
  /// class has one code and random codes give garments of one piece.
  virtual std::pair<at::Tensor, at::Tensor> forward(at::Tensor x) = 0;
};

/// The grouped encoder of GroupDNet: one style distribution per class.
/// Source: GroupDNet §3.2; encoder.py, ConvEncoder.
class GroupDNetEncoderImpl : public torch::nn::Module, public StyleEncoder {
 public:
  explicit GroupDNetEncoderImpl(const GroupDNetOptions& options);

  std::pair<at::Tensor, at::Tensor> forward(at::Tensor x) override;

 private:
  bool pooled_;
  std::vector<ConvNorm> layers_;
  ConvLayer mean_{nullptr};
  ConvLayer logVariance_{nullptr};
};
TORCH_MODULE(GroupDNetEncoder);

/// MulNet's encoders: a complete one per class ("class_0", …).
/// Source: GroupDNet §3.1, fig. 3a.
class MulNetEncoderImpl : public torch::nn::Module, public StyleEncoder {
 public:
  explicit MulNetEncoderImpl(const GroupDNetOptions& options);

  std::pair<at::Tensor, at::Tensor> forward(at::Tensor x) override;

 private:
  std::vector<GroupDNetEncoder> networks_;
};
TORCH_MODULE(MulNetEncoder);

/// The encoder that the options describe; it is a torch::nn::Module.
std::shared_ptr<StyleEncoder> makeStyleEncoder(const GroupDNetOptions& options);

}  // namespace spolvero
