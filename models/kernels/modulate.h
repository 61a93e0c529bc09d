#pragma once

#include <ATen/core/Tensor.h>

namespace spolvero {

/// What happens to activations between two convolutions of a conditional network:
/// y = leaky((x · scale + shift) · gain + offset), enlarged on the way.
struct Modulation {
  bool doubled = false;     ///< Each stored pixel stands for 2×2 (nearest upsampling).
  at::Tensor scale, shift;  ///< [N, C] float32; undefined: 1 and 0.
  /// [H', W'] int32 in [0, R): the row of `table` for each pixel of y; undefined: row 0.
  at::Tensor rows;
  at::Tensor table;  ///< [R, 2, C] of the type of x: gain, then offset. Undefined: 1 and 0.
  float slope = 1;   ///< For negative values: 1 none, 0 ReLU.
};

/// Reads and writes each number once; computes in float32. On the CPU the rows are spread over
/// threads; on CUDA one kernel runs on the current stream, without waiting for it.
/// @param x  [N, C, H, W] float32, bfloat16 or float16, channels-last (else it is copied so).
/// @return   [N, C, H', W'] of the type of x, channels-last; H' and W' are H and W, or twice that.
/// @throws ShapeError; DeviceError on CUDA where the program was built without it.
at::Tensor modulated(const at::Tensor& x, const Modulation& modulation);

/// Whether the program holds the CUDA kernel of `modulated`.
bool modulatesOnCuda();

}  // namespace spolvero
