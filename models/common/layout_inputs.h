#pragma once

#include "core/layout/layout.h"

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

namespace spolvero {

/// A batch of layouts as networks take them.
struct LayoutInputs {
  at::Tensor oneHot;    ///< [N, K, H, W] float32.
  at::Tensor boundary;  ///< [N, 1, H, W] float32; undefined if the network takes no instances.

  /// [N, K or K+1, H, W]: class channels, then the boundary.
  at::Tensor concatenated() const;
};

/// How labels become channels.
struct LayoutChannels {
  std::int64_t classes = 0;
  bool instances = false;
  /// Pixels without a class (255) fill the last class channel, as networks released with
  /// `contain_dontcare_label` expect; otherwise they are zero in every channel.
  bool unlabelledChannel = false;
};

/// @param labels    [N, H, W] int64, 255 = unlabelled.
/// @param instances [N, H, W] int64; not read without instances.
LayoutInputs layoutInputs(const at::Tensor& labels,
                          const at::Tensor& instances,
                          const LayoutChannels& channels,
                          const c10::Device& device);

/// The inputs of one layout, grown at the right and bottom to multiples of `stride`.
LayoutInputs paddedLayoutInputs(const Layout& layout,
                                std::int64_t stride,
                                const LayoutChannels& channels,
                                const c10::Device& device);

}  // namespace spolvero
