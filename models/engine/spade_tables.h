#pragma once

#include "models/engine/label_windows.h"
#include "models/engine/modulation_table.h"
#include "models/engine/spade_network.h"

#include <array>
#include <optional>
#include <vector>

namespace spolvero {

/// The norms of a block.
enum class BlockNorm { First, Second, Shortcut };

/// What a decoder's norms need of layouts of one size: the numbered windows of each resolution and
/// the tables of all norms over them. Serves all layouts and looks of that size.
class SpadeTables {
 public:
  /// @param segValues      as for ModulationTable.
  /// @param height, width  of the picture: multiples of the network's stride.
  SpadeTables(const EngineNetwork& network,
              const at::Tensor& segValues,
              ConvPrecision precision,
              std::int64_t height,
              std::int64_t width);

  std::int64_t height() const { return height_; }
  std::int64_t width() const { return width_; }

  /// Numbers a layout's windows and computes what is new in the tables.
  /// @param values [height, width] int32.
  void update(const at::Tensor& values);

  /// [H, W] int32 of a block's resolution, for the layout of the last update.
  const at::Tensor& rows(std::size_t block) const;
  /// How many rows of its tables a block has windows for.
  std::int64_t rowCount(std::size_t block) const;
  /// [R, 2, C].
  const at::Tensor& table(std::size_t block, BlockNorm norm) const;
  /// Whether a block's norms depend on the layout.
  bool conditioned(std::size_t block) const { return norms_[block][0].modulation.has_value(); }

  /// Forgets the windows that the last layout does not hold; rows get other numbers.
  void compact();

  std::int64_t bytes() const;
  /// Whether much of the tables may be windows of earlier layouts, that `compact` would drop.
  bool hasGrown() const;
  double lastMacs() const { return lastMacs_; }

 private:
  struct Level {
    std::int64_t height = 0;
    std::int64_t width = 0;
    LayoutLevel windows;
  };
  struct Norm {
    std::optional<ModulationTable> modulation;
    at::Tensor fixed;  ///< [1, 2, C] of an unconditioned norm.
  };

  Norm makeNorm(const EngineNorm& norm, const at::Tensor& segValues, ConvPrecision precision) const;
  void extendTables();

  std::int64_t height_;
  std::int64_t width_;
  std::vector<Level> levels_;
  std::vector<std::size_t> levelOfBlock_;
  std::vector<std::array<Norm, 3>> norms_;
  double lastMacs_ = 0;
  std::int64_t leastBytes_ = 0;  ///< With one layout's windows alone.
};

}  // namespace spolvero
