#pragma once

#include "core/layout/image.h"

#include <string>
#include <vector>

namespace spolvero {

struct SheetPicture {
  ImageU8 picture;
  std::string caption;  ///< ASCII; shown beneath.
};

/// Pictures of equal size as one, on white, with captions.
/// @param columns  0 = so that the sheet is about as wide as high.
ImageU8 contactSheet(const std::vector<SheetPicture>& pictures, int columns = 0);

/// The frames that stand for a film of `frames`: `count` of them, the first and the last among
/// them, evenly spread.
std::vector<int> sheetFrames(int frames, int count);

}  // namespace spolvero
