#pragma once

#include <ATen/core/Tensor.h>

#include <utility>

namespace spolvero {

/// Mean and (biased) variance of each channel over all pixels, summed in float64.
/// @param x [H, W, C] float32 or bfloat16, contiguous.  @return two [C] float32.
std::pair<at::Tensor, at::Tensor> channelMoments(const at::Tensor& x);

}  // namespace spolvero
