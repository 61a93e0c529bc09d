#include "core/io/palette.h"

#include "support/catch.h"

#include <cmath>
#include <cstdlib>

using namespace spolvero;

namespace {

/// Smooth colours over the whole picture, moved by `shift`.
ImageU8 gradient(int shift) {
  ImageU8 picture(96, 64);
  for (int y = 0; y < 64; ++y) {
    for (int x = 0; x < 96; ++x) {
      picture.at(x, y) = {static_cast<std::uint8_t>((2 * x + shift) % 256),
                          static_cast<std::uint8_t>(4 * y),
                          static_cast<std::uint8_t>(120)};
    }
  }
  return picture;
}

double meanDifference(const ImageU8& picture, const PalettePicture& few) {
  double sum = 0;
  for (std::size_t i = 0; i < picture.size(); ++i) {
    const Rgb wanted = picture.data()[i];
    const Rgb found = few.colours[few.indices.data()[i]];
    sum +=
        std::abs(wanted.r - found.r) + std::abs(wanted.g - found.g) + std::abs(wanted.b - found.b);
  }
  return sum / (3 * double(picture.size()));
}

}  // namespace

TEST_CASE("A picture of few colours keeps them") {
  ImageU8 picture(40, 40, {200, 30, 40});
  picture.paste(ImageU8(20, 40, {10, 120, 240}), 0, 0);
  const auto few = Quantiser(255).quantised(picture);
  CHECK(few.colours.size() == 2);
  CHECK(meanDifference(picture, few) < 1);
}

TEST_CASE("More colours come nearer to a picture of many") {
  const auto picture = gradient(0);
  const double coarse = meanDifference(picture, Quantiser(16).quantised(picture));
  const double fine = meanDifference(picture, Quantiser(255).quantised(picture));
  CHECK(fine < 6);
  CHECK(coarse > 1.5 * fine);
}

TEST_CASE("What stands still in a film keeps its colours, another scene gets others") {
  Quantiser quantiser(64);
  const auto first = quantiser.quantised(gradient(0));
  CHECK(quantiser.quantised(gradient(1)).colours == first.colours);
  const auto other = quantiser.quantised(ImageU8(96, 64, {250, 0, 250}));
  CHECK(other.colours != first.colours);
  CHECK(other.colours.size() == 1);
  CHECK(Quantiser(64).quantised(gradient(0)).indices == first.indices);
}
