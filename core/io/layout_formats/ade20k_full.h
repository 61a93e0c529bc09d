#pragma once

#include "core/io/png_codec.h"

#include <filesystem>

namespace spolvero {

/// Whether a colour picture can be one of ADE20K's: R in whole tens, B constant within objects that
/// are larger than a pixel.
bool looksLikeAde20kFull(const ImageRgba& image);

/// Classes are R/10·256 + G, objects B; 0 is unlabelled. Names come from `…_atr.txt` beside the
/// picture if it is there, else they are numbers.
/// @throws IoError: more than 254 different classes.
/// Source: ADE20K's loadAde20K.m and the description of its `_atr.txt`.
Layout layoutFromAde20kFull(const ImageRgba& image, const std::filesystem::path& path);

}  // namespace spolvero
