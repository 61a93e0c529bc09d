#pragma once

#include <cstdint>

namespace spolvero {

/// Rows [begin, end) of a map.
struct RowRange {
  std::int64_t begin = 0;
  std::int64_t end = 0;

  std::int64_t count() const { return end - begin; }
};

}  // namespace spolvero
