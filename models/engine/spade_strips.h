#pragma once

#include "core/render/scene_renderer.h"
#include "models/engine/spade_network.h"
#include "models/engine/spade_tables.h"

#include <functional>

namespace spolvero {

/// Rows of a channels-last map.
struct MapRows {
  at::Tensor map;  ///< [rows, W, C].
  std::int64_t firstRow = 0;
};

/// A picture in strips of rows: the coarse maps whole, the fine ones only as far as a strip needs
/// them. With running statistics it equals the whole picture bit for bit; statistics of the picture
/// itself are gathered in passes over the strips beforehand.
class SpadeStrips {
 public:
  /// @param first         the decoder's first map, [h, w, C] in the type of all activations.
  /// @param budgetBytes   for activations; at least one strip of the least height is taken.
  SpadeStrips(const EngineNetwork& network,
              const SpadeTables& tables,
              at::Tensor first,
              std::int64_t budgetBytes);

  /// @return [H, W, 3] float32.  @throws RenderStopped.
  at::Tensor render(const RenderProgress& progress);

  /// Multiply-adds of the last picture.
  double macs() const { return macs_; }
  std::int64_t stripRows() const { return stripRows_; }

 private:
  using Affine = std::pair<at::Tensor, at::Tensor>;

  void plan(std::int64_t budgetBytes);
  void report(double share) const;
  /// Multiply-adds of a block; of the blocks up to one that are cut.
  double costOf(std::size_t block) const;
  double chainCost(std::size_t block) const;
  double plannedCost() const;
  /// Says how much is done, after some of the planned work.
  void advance(double macs);
  std::int64_t heightOf(std::size_t block) const { return sizes_[block].first; }
  std::int64_t widthOf(std::size_t block) const { return sizes_[block].second; }

  MapRows outOf(std::size_t block, std::int64_t begin, std::int64_t end);
  MapRows hiddenOf(std::size_t block, const MapRows& x, std::int64_t begin, std::int64_t end);
  MapRows inputOf(std::size_t block, std::int64_t begin, std::int64_t end);
  ConvInput reading(std::size_t block, BlockNorm norm, const MapRows& x) const;
  void run(const Convolution& conv, const ConvInput& input, const ConvOutput& output);

  void measure(std::size_t block);
  /// The moments of a map of a block's size, strip by strip.
  MomentSums measureStrips(std::size_t block,
                           const std::function<at::Tensor(std::int64_t, std::int64_t)>& rows);

  const EngineNetwork& network_;
  const SpadeTables& tables_;
  at::Tensor first_;
  std::vector<std::pair<std::int64_t, std::int64_t>> sizes_;
  std::size_t wholeBlocks_ = 0;  ///< Blocks whose output is kept whole.
  std::int64_t stripRows_ = 0;   ///< Of the picture.
  std::vector<at::Tensor> whole_;
  std::vector<std::array<Affine, 3>> affine_;
  double macs_ = 0;
  RenderProgress progress_;
  double planned_ = 0;  ///< Multiply-adds, roughly, of the whole picture and of what is done.
  double passed_ = 0;
};

}  // namespace spolvero
