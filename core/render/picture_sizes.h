#pragma once

#include "core/io/model_info.h"
#include "core/layout/layout.h"

#include <utility>

namespace spolvero {

/// Width and height with the given longer side and the same aspect, no side under the smallest
/// layout.
std::pair<int, int> scaledSize(int width, int height, int longSide);

/// A layout scaled to a longer side in px, no side under the smallest layout; as it is for 0.
Layout scaledToLongSide(const Layout& layout, int longSide);

/// Whether a layout has more pixels than those that the model was trained on.
bool isLarge(const Layout& layout, const ModelInfo& info);

/// The part of a picture that shows `crop` of its layout; all of it if `crop` is empty.
ImageU8 croppedAsLayout(const ImageU8& image, const Layout& layout, const Rect& crop);

/// A picture of at most `side` px on its longer side.
ImageU8 thumbnail(const ImageU8& image, int side);

}  // namespace spolvero
