#include "models/engine/row_sums.h"

#include "models/kernels/vector_loops.h"

namespace spolvero {

namespace {

constexpr std::int64_t kLanes = 16;

template <class Out>
SPOLVERO_ALWAYS_INLINE void sumRowsInto(const float* const* rows,
                                        std::int64_t rowCount,
                                        const float* bias,
                                        std::int64_t size,
                                        float atLeast,
                                        Out* out) {
  std::int64_t i = 0;
  for (; i + kLanes <= size; i += kLanes) {
    float sums[kLanes];
    for (std::int64_t j = 0; j < kLanes; ++j) sums[j] = bias[i + j];
    for (std::int64_t r = 0; r < rowCount; ++r) {
      const auto* row = rows[r] + i;
      for (std::int64_t j = 0; j < kLanes; ++j) sums[j] += row[j];
    }
    for (std::int64_t j = 0; j < kLanes; ++j) {
      storeValue(out + i + j, sums[j] > atLeast ? sums[j] : atLeast);
    }
  }
  for (; i < size; ++i) {
    auto sum = bias[i];
    for (std::int64_t r = 0; r < rowCount; ++r) sum += rows[r][i];
    storeValue(out + i, sum > atLeast ? sum : atLeast);
  }
}

}  // namespace

SPOLVERO_VECTOR_CLONES void sumRows(const float* const* rows,
                                    std::int64_t rowCount,
                                    const float* bias,
                                    std::int64_t size,
                                    float atLeast,
                                    float* out) {
  sumRowsInto(rows, rowCount, bias, size, atLeast, out);
}

SPOLVERO_VECTOR_CLONES void sumRows(const float* const* rows,
                                    std::int64_t rowCount,
                                    const float* bias,
                                    std::int64_t size,
                                    float atLeast,
                                    std::uint16_t* out) {
  sumRowsInto(rows, rowCount, bias, size, atLeast, out);
}

}  // namespace spolvero
