#pragma once

#include "core/layout/image16.h"
#include "core/layout/layout.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace spolvero {

/// One pixel with opacity (0 = transparent, not premultiplied), 8 bit each.
struct Rgba {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  std::uint8_t a = 255;
  bool operator==(const Rgba&) const = default;
};
static_assert(sizeof(Rgba) == 4);
using ImageRgba = Grid<Rgba>;

/// No PNG with a longer side is decoded.
inline constexpr int kMaximumPngSide = 16384;

/// What a PNG's first chunk says; nothing of the picture is decoded for it.
struct PngHeader {
  int width = 0;
  int height = 0;
  int bitDepth = 0;  ///< 1, 2, 4, 8, 16
  enum class Colour { Grey = 0, Rgb = 2, Palette = 3, GreyAlpha = 4, Rgba = 6 };
  Colour colour = Colour::Grey;
};

/// All readers take a whole PNG in memory and `origin`, the file or entry that errors name. They
/// refuse sides over `kMaximumPngSide` and sizes that so few bytes cannot hold before anything is
/// decoded; bytes behind the picture's end are ignored.

/// @throws IoError naming `origin`, expected and found (not a PNG, truncated, too large).
PngHeader pngHeader(std::string_view bytes, const std::string& origin);

/// Grey values of 1 to 8 bits, or palette indices, as they stand.  @throws IoError.
LabelMap decodeIndexPng(std::string_view bytes, const std::string& origin);

/// Grey values of 1 to 16 bits as they stand.  @throws IoError.
InstanceMap decodeGrey16Png(std::string_view bytes, const std::string& origin);

/// Any PNG as colours; 16-bit ones rounded to 8.  @throws IoError.
ImageRgba decodeRgbaPng(std::string_view bytes, const std::string& origin);

/// Any PNG as colours of 16 bit per channel; finer than 8 bit only where the file is. Opacity is
/// dropped.  @throws IoError.
ImageU16 decodeRgb16Png(std::string_view bytes, const std::string& origin);

/// Over a white ground.
ImageU8 overWhite(const ImageRgba& image);

/// 8-bit grey, or palette indices when the table is given (ids behind it are black).
std::string encodeIndexPng(const LabelMap& labels, const ClassTable* palette);
/// 16-bit grey.
std::string encodeGrey16Png(const InstanceMap& instances);
std::string encodeRgbPng(const ImageU8& image);
/// Colours of 16 bit per channel.
std::string encodeRgb16Png(const ImageU16& image);
std::string encodeRgbaPng(const ImageRgba& image);

}  // namespace spolvero
