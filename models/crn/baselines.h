#pragma once

#include "models/crn/generator.h"

#include <vector>

namespace spolvero {

/// What the baseline networks are made of. They end in the same linear 1×1 convolution as the
/// cascade and use its convolutions with layer norm.
struct BaselineShape {
  std::int64_t inputs = 0;   ///< Channels of the layout.
  std::int64_t width = 64;   ///< Feature maps at the full size.
  std::int64_t modules = 7;  ///< Resolutions of the cascade that it is compared with.
  std::int64_t outputs = 1;
  OutputOrder order = OutputOrder::Released;
};

/// The baseline that stays at the full size: 3×3 convolutions whose dilation doubles (1, 1, 2, 4 …
/// , one doubling per resolution of the cascade, so that both see equally far), then an undilated
/// one. Source: CRN §4, "full-resolution network"; the context network of Yu & Koltun 2016,
/// table 1. Deviation: the paper gives no widths; `width` maps everywhere.
class FullResolutionGeneratorImpl : public CrnGenerator {
 public:
  explicit FullResolutionGeneratorImpl(const BaselineShape& shape);
  at::Tensor forward(const at::Tensor& conditioning) override;

 private:
  BaselineShape shape_;
  std::vector<CrnConv> layers_;
  CrnConv picture_{nullptr};
};
TORCH_MODULE(FullResolutionGenerator);

/// The encoder-decoder baseline: a U-Net that halves the layout once per resolution of the cascade
/// below the full one, widths doubling up to eight times `width`, and joins each size's features on
/// the way up (bilinear, corners aligned, as in the cascade).
/// Source: CRN §4, "encoder-decoder"; Ronneberger et al. 2015.
class UnetGeneratorImpl : public CrnGenerator {
 public:
  explicit UnetGeneratorImpl(const BaselineShape& shape);
  at::Tensor forward(const at::Tensor& conditioning) override;

 private:
  BaselineShape shape_;
  std::vector<CrnConv> downs_;  ///< From the full size to the coarsest.
  std::vector<CrnConv> ups_;    ///< Back, one per joined size.
  CrnConv picture_{nullptr};
};
TORCH_MODULE(UnetGenerator);

}  // namespace spolvero
