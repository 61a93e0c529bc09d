#include "core/render/picture_sizes.h"

#include "core/io/image_file.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace spolvero {

std::pair<int, int> scaledSize(int width, int height, int longSide) {
  const double factor = double(longSide) / std::max(width, height);
  const auto scaled = [&](int side) {
    return std::clamp(
        static_cast<int>(std::lround(side * factor)), kMinimumLayoutSide, kMaximumLayoutSide);
  };
  return {scaled(width), scaled(height)};
}

Layout scaledToLongSide(const Layout& layout, int longSide) {
  if (longSide <= 0) return layout;
  const auto [width, height] = scaledSize(layout.width(), layout.height(), longSide);
  return layout.resized(width, height);
}

bool isLarge(const Layout& layout, const ModelInfo& info) {
  const auto trained = std::int64_t{info.trainedWidth} * info.trainedHeight;
  return trained > 0 && std::int64_t{layout.width()} * layout.height() > trained;
}

ImageU8 croppedAsLayout(const ImageU8& image, const Layout& layout, const Rect& crop) {
  const auto inside = crop.intersected(layout.rect());
  if (inside.empty()) return image;
  const double scaleX = double(image.width()) / layout.width();
  const double scaleY = double(image.height()) / layout.height();
  const int left = static_cast<int>(inside.x * scaleX);
  const int top = static_cast<int>(inside.y * scaleY);
  const int right = static_cast<int>(std::ceil(inside.right() * scaleX));
  const int bottom = static_cast<int>(std::ceil(inside.bottom() * scaleY));
  return image.cropped(
      {left, top, std::min(right, image.width()) - left, std::min(bottom, image.height()) - top});
}

ImageU8 thumbnail(const ImageU8& image, int side) {
  const double factor = double(side) / std::max(image.width(), image.height());
  const auto scaled = [factor](int length) {
    return std::max(1, static_cast<int>(std::lround(length * factor)));
  };
  return resizedImage(image, scaled(image.width()), scaled(image.height()));
}

}  // namespace spolvero
