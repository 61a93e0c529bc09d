#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace spolvero {

/// No text longer than this is read or written.
inline constexpr std::size_t kMaximumPngTextBytes = std::size_t{96} << 20;

/// The PNG with a text more, deflated, in front of its picture; a text of the same keyword is
/// replaced.
/// @param png      a whole PNG as the encoders of png_codec.h make it.
/// @param keyword  1 to 79 Latin-1 characters.  @param text  UTF-8.
/// @throws IoError if it is no PNG or the text is too long.
/// Source: PNG 1.2 §4.2.3.3, chunk iTXt.
std::string withPngText(std::string_view png, std::string_view keyword, std::string_view text);

/// The text of a keyword (chunks iTXt, zTXt, tEXt) in front of the picture; nothing is decoded.
/// @return nothing if there is none.
/// @throws IoError naming `origin`: no PNG, damaged, a text over the limit.
std::optional<std::string> pngText(std::string_view png,
                                   std::string_view keyword,
                                   const std::string& origin);

}  // namespace spolvero
