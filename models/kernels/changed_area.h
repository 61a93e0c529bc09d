#pragma once

#include "models/kernels/convolution.h"

#include <cstdint>
#include <vector>

namespace spolvero {

/// Which input pixels an output pixel of a convolution reads, along one side.
struct Reach {
  std::int64_t radius = 0;  ///< Of the kernel.
  std::int64_t stride = 1;
  bool transposed = false;  ///< Doubles the size.
};

/// Counts of changed pixels, so that any rectangle is asked in constant time.
class ChangedArea {
 public:
  /// @param changed [H, W] uint8, contiguous: not 0 where a pixel changed.
  explicit ChangedArea(const at::Tensor& changed);

  bool empty() const { return counts_.back() == 0; }
  /// Share of all pixels.
  double share() const;
  /// Whether a pixel in rows [top, bottom) and columns [left, right) changed; parts outside the
  /// picture do not count.
  bool any(std::int64_t top, std::int64_t bottom, std::int64_t left, std::int64_t right) const;

 private:
  std::int64_t height_;
  std::int64_t width_;
  std::vector<std::int32_t> counts_;  ///< [H+1, W+1] of everything above and to the left.
};

/// The blocks of an output [height, width] in which a pixel reads a changed one. Reflected borders
/// lie within the radius.
BlockList blocksReached(const ChangedArea& area,
                        const Reach& reach,
                        std::int64_t height,
                        std::int64_t width);

}  // namespace spolvero
