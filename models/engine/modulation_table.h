#pragma once

#include "models/common/spade_block.h"
#include "models/engine/label_windows.h"
#include "models/kernels/packed_matrix.h"

namespace spolvero {

/// The weights of one conditional norm as its tables take them. Tables over layouts of all sizes
/// share them.
struct PackedModulation;

/// @param norm       conditioned, with 3×3 kernels, weights folded, evaluation mode.
/// @param segValues  [V, segChannels] float32: the segmentation input of a pixel with value v.
/// @param precision  of the second convolution's products; with BFloat16 tables are bfloat16.
/// @throws ShapeError unless the norm `isTabular` and takes these channels.
std::shared_ptr<const PackedModulation> packModulation(SpadeNorm norm,
                                                       const at::Tensor& segValues,
                                                       ConvPrecision precision);
std::int64_t bytesOf(const PackedModulation& packed);

/// γ and β of one conditional norm, once for each distinct window of one level, with everything
/// folded into them that is known beforehand: x̂·(1 + γ) + β = x·gain + offset for batch norms
/// (running statistics), and for the others a gain and an offset on the normalised x.
///
/// With G = 1 + γ and a batch norm's x̂ = (x − μ)/σ: gain = G/σ, offset = β − G·μ/σ.
/// Work: the first convolution is a sum of nine rows of a table over values; the second is nine
/// products, one for each tap, over the distinct 3×3 windows that new 5×5 windows hold there, and a
/// sum of nine rows of them. A row is the same, bit for bit, with whatever others it is computed.
class ModulationTable {
 public:
  explicit ModulationTable(std::shared_ptr<const PackedModulation> packed);
  /// With weights of its own; as `packModulation`.
  ModulationTable(SpadeNorm norm, const at::Tensor& segValues, ConvPrecision precision);
  ~ModulationTable();
  ModulationTable(ModulationTable&&) noexcept;
  ModulationTable& operator=(ModulationTable&&) noexcept;

  /// Computes the rows of windows that it has not seen yet. Existing rows stay; `table` becomes
  /// another tensor where the capacity does not suffice.
  /// @throws ShapeError for a window with a value ≥ V, or for a level that was compacted since.
  void extend(const LayoutLevel& level);
  /// How many rows that would compute.
  std::int64_t missingRows(const LayoutLevel& level) const;
  /// Forgets all rows, after `LayoutLevel::compact`.
  void clear();

  /// [capacity ≥ windows, 2, C] float32 or bfloat16: gain, then offset.
  const at::Tensor& table() const;
  /// Without the packed weights.
  std::int64_t bytes() const;
  /// Multiply-adds done by the last `extend`.
  double lastMacs() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Whether a `ModulationTable` can stand for this norm.
bool isTabular(const SpadeNormOptions& options);

}  // namespace spolvero
