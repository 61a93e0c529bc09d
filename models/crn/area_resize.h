#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <vector>

namespace spolvero {

/// Resizes by the mean of the area that each target pixel covers: of 2×2 pixels when both sides are
/// halved, of parts of pixels where a side is no multiple.
/// @param x [N, C, H, W] float.  @return [N, C, height, width].
/// Source: the released code's `tf.image.resize_area`.
at::Tensor areaResize(const at::Tensor& x, std::int64_t height, std::int64_t width);

/// Height and width at each of a cascade's modules, first to last: the last has the picture's size,
/// each other half of its follower's, rounded up.
/// Deviation: the released code knows only sizes that halve without a rest.
std::vector<std::array<std::int64_t, 2>> cascadeSizes(std::int64_t height,
                                                      std::int64_t width,
                                                      std::int64_t modules);

/// `x` at the size of each module, first to last, each made from its follower.
/// @param x [N, C, H, W] float.
std::vector<at::Tensor> areaPyramid(const at::Tensor& x, std::int64_t modules);

}  // namespace spolvero
