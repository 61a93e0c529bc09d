#pragma once

#include "core/layout/image.h"

#include <QImage>

namespace spolvero::ui {

/// How far two pictures are apart.
struct PictureDifference {
  QImage map;               ///< Dark where they agree, then red, yellow, white.
  double meanAbsolute = 0;  ///< Over channels, 0 to 255.
  double peakSignalDb = 0;  ///< PSNR; infinite for equal pictures.
  double changedShare = 0;  ///< Of pixels that differ by more than 2 of 255 in any channel.
  int largest = 0;          ///< 0 to 255.
};

/// @param gain  how much stronger the map shows them.  The second picture is scaled to the first.
PictureDifference pictureDifference(const ImageU8& first, const ImageU8& second, double gain = 4);

}  // namespace spolvero::ui
