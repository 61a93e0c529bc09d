#pragma once

#include <ATen/core/Tensor.h>

#include <array>

namespace spolvero {

/// How pictures in [-1, 1] become the numbers that a network was trained on: per colour (red,
/// green, blue) `(image - shift) / scale`.
struct InputScaling {
  std::array<double, 3> shift{0, 0, 0};
  std::array<double, 3> scale{1, 1, 1};

  /// @param image [N, 3, H, W] in [-1, 1].  @return the same shape, the network's units.
  at::Tensor apply(const at::Tensor& image) const;

  /// 0..255 minus a mean colour, as networks trained with Caffe or MatConvNet take it.
  static InputScaling bytesMinus(const std::array<double, 3>& mean);

  /// ImageNet's mean and deviation, rounded as LPIPS rounds them: what torchvision's weights take.
  /// Source: LPIPS, ScalingLayer.
  static InputScaling imageNet();
};

}  // namespace spolvero
