#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <vector>

namespace spolvero {

/// Mean absolute difference of two pictures of equal shape.
/// @param a, b  any shape, float, [-1, 1].  @return 0 to 2.  @throws ShapeError.
double meanAbsoluteDifference(const at::Tensor& a, const at::Tensor& b);

/// Peak signal-to-noise ratio in dB for pictures in [-1, 1]; infinity for equal ones.
/// @throws ShapeError.
double peakSignalToNoise(const at::Tensor& a, const at::Tensor& b);

/// How differently two pictures look at each place.
/// @param a, b  [N, 3, H, W] float in [-1, 1].  @return [N, 1, H, W], 0 = equal.
using DistanceMap = std::function<at::Tensor(const at::Tensor& a, const at::Tensor& b)>;

/// Mean absolute difference of the three colours, [N, 1, H, W].
at::Tensor colourDistanceMap(const at::Tensor& a, const at::Tensor& b);

/// Distance of two pictures' activations at each place: unit length over the channels, squared
/// differences weighted per channel, summed over channels, enlarged bilinearly, summed over layers.
/// @param a, b   per layer [N, C, h, w].
/// @param heads  per layer [C] weights, as LPIPS learned them; empty = all 1.
/// @return       [N, 1, height, width].  @throws ShapeError.
/// Source: Zhang et al. 2018 (LPIPS), eq. 1, before the mean over places.
at::Tensor featureDistanceMap(const std::vector<at::Tensor>& a,
                              const std::vector<at::Tensor>& b,
                              const std::vector<at::Tensor>& heads,
                              std::int64_t height,
                              std::int64_t width);

}  // namespace spolvero
