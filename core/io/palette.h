#pragma once

#include "core/layout/image.h"

#include <cstdint>
#include <vector>

namespace spolvero {

/// A picture in few colours.
struct PalettePicture {
  Grid<std::uint8_t> indices;
  std::vector<Rgb> colours;
};

/// Turns the pictures of a film into pictures with few colours, by ordered dithering, so that what
/// stands still does not flicker. The colours stay the same while they fit.
class Quantiser {
 public:
  /// @param colours  2 to 255.
  explicit Quantiser(int colours) : count_(colours) {}

  /// The same pictures in the same order give the same results on every machine.
  PalettePicture quantised(const ImageU8& picture);

 private:
  void choose(const ImageU8& picture);
  std::uint8_t nearest(int r, int g, int b);
  double meanError(const ImageU8& picture);

  int count_;
  std::vector<Rgb> colours_;
  double spread_ = 0;                ///< Levels that dithering moves a colour by, at most.
  double error_ = 0;                 ///< Of the picture that the colours were chosen for.
  std::vector<std::int16_t> table_;  ///< Nearest colour by 6 bits a channel; -1 = not known yet.
};

}  // namespace spolvero
