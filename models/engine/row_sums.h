#pragma once

#include <cstdint>

namespace spolvero {

/// out[i] = max(bias[i] + Σ_r rows[r][i], atLeast), added in the order of the rows.
/// @param out  float32, or bfloat16 as its bits.
void sumRows(const float* const* rows,
             std::int64_t rowCount,
             const float* bias,
             std::int64_t size,
             float atLeast,
             float* out);
void sumRows(const float* const* rows,
             std::int64_t rowCount,
             const float* bias,
             std::int64_t size,
             float atLeast,
             std::uint16_t* out);

}  // namespace spolvero
