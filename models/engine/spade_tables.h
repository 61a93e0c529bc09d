#pragma once

#include "models/engine/label_windows.h"
#include "models/engine/modulation_table.h"
#include "models/engine/spade_network.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace spolvero {

/// The norms of a block.
enum class BlockNorm { First, Second, Shortcut };

/// A decoder's norms, packed: what the tables of all picture sizes share.
struct PackedNorms {
  struct Norm {
    std::shared_ptr<const PackedModulation> modulation;  ///< Null for an unconditioned norm,
    at::Tensor fixed;                                    ///< which is [1, 2, C].
  };
  std::vector<std::array<Norm, 3>>
      blocks;  ///< By `BlockNorm`; without a shortcut the last is empty.

  std::int64_t bytes() const;
};

/// @param segValues  as for packModulation.
std::shared_ptr<const PackedNorms> packNorms(const EngineNetwork& network,
                                             const at::Tensor& segValues,
                                             ConvPrecision precision);

/// What a decoder's norms need of layouts of one size: the numbered windows of each resolution and
/// the tables of all norms over them. Serves all layouts and looks of that size.
class SpadeTables {
 public:
  /// @param height, width  of the picture: multiples of the network's stride.
  SpadeTables(const EngineNetwork& network,
              std::shared_ptr<const PackedNorms> norms,
              std::int64_t height,
              std::int64_t width);
  /// With packed norms of its own.
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
  bool conditioned(std::size_t block) const { return tables_[block][0].has_value(); }

  /// Forgets the windows that the last layout does not hold; rows get other numbers.
  void compact();

  /// Without the packed norms.
  std::int64_t bytes() const;
  /// How many times as large the tables are as one layout's; more of them are windows of earlier
  /// layouts, that `compact` would drop.
  double growth() const { return double(bytes()) / double(leastBytes_); }
  /// With one layout's windows alone, as when they were last cleaned.
  std::int64_t leastBytes() const { return leastBytes_; }
  double lastMacs() const { return lastMacs_; }

 private:
  struct Level {
    std::int64_t height = 0;
    std::int64_t width = 0;
    LayoutLevel windows;
    at::Tensor values;  ///< The layout at this size, [height, width] int32.
  };

  void extendTables();

  std::int64_t height_;
  std::int64_t width_;
  std::vector<Level> levels_;
  std::vector<std::size_t> levelOfBlock_;
  std::shared_ptr<const PackedNorms> norms_;
  std::vector<std::array<std::optional<ModulationTable>, 3>> tables_;
  double lastMacs_ = 0;
  std::int64_t leastBytes_ = 0;
};

}  // namespace spolvero
