#pragma once

#include "models/engine/spade_network.h"

#include <array>
#include <utility>
#include <vector>

namespace spolvero {

/// The activations of one picture, kept so that a change of its layout or look computes only what
/// it reaches. All maps are channels-last.
struct SpadeFrame {
  /// What a block left behind.
  struct Stage {
    at::Tensor hidden;  ///< After conv_0, [H, W, middle].
    at::Tensor out;     ///< [H, W, out].
    /// Where the block's shortcut is written, [H, W, out]: of memory that all blocks use in turn.
    at::Tensor shortcut;
    at::Tensor rows;  ///< The block's table rows then, [H, W] int32; undefined if none are used.
    /// Scale and shift of measured norms: first, second, shortcut.
    std::array<std::pair<at::Tensor, at::Tensor>, 3> affine;
    /// Where an edit changed the input, the rows, and what the two convolutions wrote, [H, W]
    /// uint8: memory of edits, meaningless between them.
    at::Tensor inputChanged, rowsChanged, hiddenChanged, outChanged;
  };

  std::int64_t height = 0;
  std::int64_t width = 0;
  at::Tensor values;        ///< [H, W] int32, of the layout.
  at::Tensor first;         ///< The decoder's first map, [h, w, C].
  at::Tensor firstChanged;  ///< [h, w] uint8, memory of edits.
  std::vector<Stage> stages;
  /// The deviation of each channel, [C] float32, of what a measured norm normalises: each block's
  /// input, each block's hidden map. Undefined for other norms.
  std::vector<std::array<at::Tensor, 2>> deviations;
  at::Tensor lastDeviation;  ///< Of the last block's output.
  at::Tensor image;          ///< [H, W, 3] float32.
  bool whole = false;        ///< Every map belongs to `values` and `first`.
  bool exact = false;        ///< Nothing in it was left out.

  std::int64_t bytes() const;
};

/// A picture of a size with all memory that it and its edits take.
/// @param type       of activations.
SpadeFrame makeFrame(const EngineNetwork& network,
                     std::int64_t height,
                     std::int64_t width,
                     at::ScalarType type);

/// Bytes that a frame of a size takes.
std::int64_t frameBytes(const EngineNetwork& network,
                        std::int64_t height,
                        std::int64_t width,
                        std::int64_t valueBytes);
/// Bytes of what pictures of a size take beside their frames, one after the other: the largest
/// shortcut, the first map that was asked for, and the picture as it is handed out.
std::int64_t workBytes(const EngineNetwork& network,
                       std::int64_t height,
                       std::int64_t width,
                       std::int64_t valueBytes);
/// Of the shortcut alone.
std::int64_t shortcutBytes(const EngineNetwork& network,
                           std::int64_t height,
                           std::int64_t width,
                           std::int64_t valueBytes);

/// Each channel's standard deviation, from every 4th pixel of every 4th row.
/// @param x [H, W, C].  @return [C] float32.
at::Tensor sampledDeviation(const at::Tensor& x);

/// [H, W, C] of [1, C, H, W] float32.
void channelsLastOf(const at::Tensor& map, at::ScalarType type, at::Tensor& result);
/// [1, 3, H, W] of [H, W, 3], both float32.
void planesOf(const at::Tensor& image, at::Tensor& planes);

}  // namespace spolvero
