#pragma once

#include "core/layout/image.h"

#include <filesystem>

namespace spolvero {

/// Reads a photo (PNG, JPEG, WebP, TIFF, BMP …) as 8-bit RGB, upright by its EXIF orientation,
/// alpha over white.  @throws IoError naming file, expected and found (missing, damaged, over 100
/// megapixels).
ImageU8 readImage(const std::filesystem::path& path);

/// Writes a picture by its extension (.png, .jpg, .webp, .tif), atomically.  @throws IoError.
void writeImage(const std::filesystem::path& path, const ImageU8& image);

/// The picture at another size: area when shrinking, cubic when growing.
ImageU8 resizedImage(const ImageU8& image, int width, int height);

}  // namespace spolvero
