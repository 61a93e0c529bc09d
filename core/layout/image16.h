#pragma once

#include "core/layout/grid.h"

#include <cstdint>

namespace spolvero {

/// One pixel of a picture with finer steps than 8 bit can hold: 16 bit, sRGB, in this order.
struct Rgb16 {
  std::uint16_t r = 0;
  std::uint16_t g = 0;
  std::uint16_t b = 0;
  bool operator==(const Rgb16&) const = default;
};
static_assert(sizeof(Rgb16) == 6);

/// A picture for files that other programs work on.
using ImageU16 = Grid<Rgb16>;

}  // namespace spolvero
