#pragma once

#include "core/layout/layout.h"

#include <cstdint>

namespace spolvero::app {

/// A layout after one stroke of a round brush: of a random class, from a random place of another
/// class along a wavering line about eight radii long. A thing becomes a new object. The same for
/// the same seed.
/// @param share  of the layout's pixels that change, in (0, 0.4]; met within a step of the brush.
/// @throws ConfigError if the layout has fewer than two classes.
Layout withStroke(const Layout& layout, double share, std::uint64_t seed);

/// How many pixels of two layouts of one size differ in class.
std::int64_t changedPixels(const Layout& a, const Layout& b);

}  // namespace spolvero::app
