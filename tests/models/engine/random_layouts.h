#pragma once

#include <ATen/core/Tensor.h>

#include <random>

namespace spolvero::testing {

/// [height, width] int32 in 0 … values - 1: areas, lines one pixel thin, single pixels, and an
/// edge of other values along the border.
at::Tensor randomValues(std::int64_t height,
                        std::int64_t width,
                        std::int32_t values,
                        std::mt19937& random);

/// Fills one random rectangle of a map, line or single pixel, with one value.
void editValues(at::Tensor& map, std::int32_t values, std::mt19937& random);

}  // namespace spolvero::testing
