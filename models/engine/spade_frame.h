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
    at::Tensor rows;    ///< The block's table rows then, [H, W] int32; undefined if none are used.
    /// Scale and shift of measured norms: first, second, shortcut.
    std::array<std::pair<at::Tensor, at::Tensor>, 3> affine;
  };

  std::int64_t height = 0;
  std::int64_t width = 0;
  at::Tensor values;  ///< [H, W] int32, of the layout.
  at::Tensor first;   ///< The decoder's first map, [h, w, C].
  std::vector<Stage> stages;
  at::Tensor lastDeviation;  ///< The deviation of each channel of the last block, [C] float32.
  at::Tensor image;          ///< [H, W, 3] float32.
  bool exact = false;        ///< Nothing in it was left out.

  std::int64_t bytes() const;
};

/// Bytes of activations that a frame of a size takes.
std::int64_t frameBytes(const EngineNetwork& network,
                        std::int64_t height,
                        std::int64_t width,
                        std::int64_t valueBytes);

}  // namespace spolvero
