#pragma once

#include "core/layout/grid.h"

#include <cstdint>

namespace spolvero {

/// One pixel of a picture for people: 8 bit, sRGB, in this order.
struct Rgb {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  bool operator==(const Rgb&) const = default;
};
static_assert(sizeof(Rgb) == 3);

/// A picture for people and files. Networks use float tensors instead (style §4).
using ImageU8 = Grid<Rgb>;

}  // namespace spolvero
