#pragma once

#include "core/layout/grid.h"

#include <algorithm>
#include <vector>

namespace spolvero {

/// The source index of each target pixel along one side, nearest at pixel centres.
inline std::vector<int> nearestIndices(int from, int to) {
  std::vector<int> indices(static_cast<std::size_t>(to));
  for (int i = 0; i < to; ++i) {
    const auto centre = (2LL * i + 1) * from / (2LL * to);
    indices[static_cast<std::size_t>(i)] = static_cast<int>(std::min<long long>(centre, from - 1));
  }
  return indices;
}

/// The grid of these columns and rows of another.
template <class T>
Grid<T> gathered(const Grid<T>& grid,
                 const std::vector<int>& columns,
                 const std::vector<int>& rows) {
  Grid<T> result(static_cast<int>(columns.size()), static_cast<int>(rows.size()));
  for (int y = 0; y < result.height(); ++y) {
    const T* source = grid.row(rows[static_cast<std::size_t>(y)]);
    std::ranges::transform(columns, result.row(y), [&](int column) { return source[column]; });
  }
  return result;
}

}  // namespace spolvero
