#pragma once

#include <cstdint>
#include <string_view>

namespace spolvero {

/// What a photo's file says before it is decoded, found by walking its chunks or segments.
struct PhotoHeader {
  enum class Kind { Other, Png, Jpeg, WebP };
  Kind kind = Kind::Other;
  std::int64_t width = 0;   ///< px; 0 if it is not known.
  std::int64_t height = 0;  ///< px
  bool complete = true;     ///< False where the end of the picture's data is missing (JPEG, WebP).
  int orientation = 1;  ///< EXIF, 1 (upright) to 8; JPEG and others are turned by their decoder.
};

/// Never throws: what cannot be understood stays unknown.
PhotoHeader photoHeader(std::string_view bytes);

}  // namespace spolvero
