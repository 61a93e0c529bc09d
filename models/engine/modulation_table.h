#pragma once

#include "models/common/spade_block.h"
#include "models/engine/label_windows.h"
#include "models/kernels/packed_matrix.h"

namespace spolvero {

/// γ and β of one conditional norm, once for each distinct window of one level, with everything
/// folded into them that is known beforehand: x̂·(1 + γ) + β = x·gain + offset for batch norms
/// (running statistics), and for the others a gain and an offset on the normalised x.
///
/// With G = 1 + γ and a batch norm's x̂ = (x − μ)/σ: gain = G/σ, offset = β − G·μ/σ.
/// Work: the first convolution is a sum of nine rows of a table over values; the second is taken
/// once per distinct 3×3 window and tap, or once per distinct 5×5 window, whichever is less.
class ModulationTable {
 public:
  /// @param norm       conditioned, with 3×3 kernels, weights folded, evaluation mode.
  /// @param segValues  [V, segChannels] float32: the segmentation input of a pixel with value v.
  /// @param precision  of the second convolution's products; with BFloat16 the table is bfloat16.
  ModulationTable(SpadeNorm norm, const at::Tensor& segValues, ConvPrecision precision);

  /// Computes the rows of windows that it has not seen yet.
  void extend(const LayoutLevel& level);
  /// Forgets all rows, after `LayoutLevel::compact`.
  void clear();

  /// [capacity ≥ windows, 2, C] float32 or bfloat16: gain, then offset.
  const at::Tensor& table() const { return table_; }
  std::int64_t bytes() const;
  /// Multiply-adds done by the last `extend`.
  double lastMacs() const { return lastMacs_; }

 private:
  at::Tensor table_;
  double lastMacs_ = 0;
};

/// Whether a `ModulationTable` can stand for this norm.
bool isTabular(const SpadeNormOptions& options);

}  // namespace spolvero
