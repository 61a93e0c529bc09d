#pragma once

#include "core/layout/layout_maps.h"

#include <utility>

namespace spolvero {

/// For every pixel how far the nearest source is (between centres, in px; 0 on a source) and which.
class NearestSource {
 public:
  /// @param sources  1 where a source is.
  explicit NearestSource(const Mask& sources);

  /// Whether there is any source at all; without one distances are infinite.
  bool any() const { return any_; }
  float distance(int x, int y) const { return distances_.at(x, y); }
  /// Column and row of the nearest source.  Only if `any`.
  std::pair<int, int> position(int x, int y) const;

 private:
  bool any_ = false;
  Grid<float> distances_;
  Grid<int> nearest_;  ///< Position in the row-by-row order.
};

}  // namespace spolvero
