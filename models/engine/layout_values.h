#pragma once

#include "models/common/layout_inputs.h"

namespace spolvero {

/// One integer per pixel that says all a network's segmentation input does: the class (or
/// `classes` for none), plus `classes + 1` on the boundary of an object.
/// @return [H, W] int32, grown at the right and bottom to multiples of `stride` as
///         `paddedLayoutInputs` does.
at::Tensor layoutValues(const Layout& layout, std::int64_t stride, const LayoutChannels& channels);

/// The segmentation input of each value as SPADE takes it: class channels, then the boundary.
/// @return [V, K or K + 1] float32.
at::Tensor concatenatedSegValues(const LayoutChannels& channels);

/// As GroupDNet takes it: each class channel followed by the boundary. @return [V, K or 2K]
/// float32.
at::Tensor interleavedSegValues(const LayoutChannels& channels);

/// The segmentation input of a thinned-out layout.
/// @param values  [H, W] int32.  @return [1, channels, H / factor, W / factor] float32.
at::Tensor segmentationOf(const at::Tensor& values,
                          const at::Tensor& segValues,
                          std::int64_t factor);

}  // namespace spolvero
