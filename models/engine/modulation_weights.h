#pragma once

#include "models/common/spade_block.h"

namespace spolvero {

/// The two convolutions of a conditional norm over a layout of few distinct pixels, with all that
/// is known beforehand folded in: x̂·(1 + γ) + β = x·gain + offset, where gain and offset are
/// affine in the hidden map. Everything float32 on the CPU.
///
/// x̂ = x·a + c per channel (batch norms: a = 1/σ, c = −μ/σ, from the running statistics; a learned
/// gain and bias multiply and add; the others have x normalised by the caller), so
/// gain = a·(1 + γ) and offset = c·(1 + γ) + β.
struct ModulationWeights {
  std::int64_t groups = 1;  ///< Of the second convolution.
  at::Tensor sharedTaps;    ///< [9, V, hidden]: what a pixel of value v adds at each tap.
  at::Tensor sharedBias;    ///< [hidden]
  at::Tensor taps;          ///< [9, groups, hidden / groups, 2, C / groups]: gain, then offset.
  at::Tensor bias;          ///< [2, C]
};

/// @param norm       conditioned, with 3×3 kernels.
/// @param segValues  [V, segChannels] float: the segmentation input of a pixel with value v.
/// @throws ShapeError for more channels than the norm takes.
ModulationWeights modulationWeights(SpadeNormImpl& norm, const at::Tensor& segValues);

}  // namespace spolvero
