#pragma once

#include "models/common/layout_inputs.h"
#include "models/engine/flow.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace spolvero {

/// The channel of each pixel's class: [H, W] uint8; 255 where there is none.
at::Tensor labelChannels(const Layout& layout, const LayoutChannels& channels);

/// The class channels of a layout at each of a cascade's sizes, as `areaPyramid` of its one-hot
/// picture gives them, which is never there as a whole.
class LayoutLevels {
 public:
  /// @param labels   [H, W] uint8; ids from `classes` on give a pixel of zeros.
  /// @param modules  sizes.
  LayoutLevels(const at::Tensor& labels, std::int64_t classes, std::int64_t modules);

  /// First to last, rows of [h, w, classes + more] of a type.
  /// @param more  channels behind the classes at each size, [h, w, C], or none.
  std::vector<RowSource> sources(at::ScalarType type, const std::vector<at::Tensor>& more) const;

 private:
  at::Tensor labels_;
  std::int64_t classes_;
  std::vector<at::Tensor> coarse_;  ///< All but the last, [h, w, classes] float32.
};

}  // namespace spolvero
