#pragma once

#include "core/appearance/appearance.h"
#include "core/layout/layout.h"

namespace spolvero {

/// The look on the way between two, class by class and object by object of a layout. Codes and
/// latents go along `path`; what cannot be blended (the output of a model that makes several
/// pictures) changes half way.
/// @param share  0 is `from`, 1 is `to`, both exactly.
Appearance appearanceBetween(const Appearance& from,
                             const Appearance& to,
                             double share,
                             ClassStyle::Path path,
                             const Layout& layout);

}  // namespace spolvero
