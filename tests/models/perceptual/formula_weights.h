#pragma once

#include "core/io/tensor_map.h"

#include <ATen/core/Tensor.h>

namespace torch::nn {
class Module;
}

namespace spolvero::testing {

/// Numbers in [-1, 1] without a pattern that any program can make again: element i is
/// 2·fract(sin(12.9898·i + phase)·43758.5453) - 1.  @return float64.
at::Tensor formulaValues(at::IntArrayRef shape, double phase);

/// A photo-like input [n, 3, height, width] float32.
at::Tensor formulaImage(std::int64_t n, std::int64_t height, std::int64_t width, double phase);

/// Weights for every tensor of a network by the formula, its phase being the length of the name:
/// matrices scaled by √(6/fan-in), gains and variances kept positive.
TensorMap formulaWeights(const torch::nn::Module& network);

}  // namespace spolvero::testing
