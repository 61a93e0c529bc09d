#include "models/perceptual/input_scaling.h"

#include <ATen/ATen.h>

namespace spolvero {

namespace {

constexpr double kHalfByteRange = 127.5;

at::Tensor perColour(const std::array<double, 3>& values, const at::Tensor& like) {
  return at::tensor(at::ArrayRef<double>(values), like.options()).view({1, 3, 1, 1});
}

}  // namespace

at::Tensor InputScaling::apply(const at::Tensor& image) const {
  constexpr std::array<double, 3> kZero{0, 0, 0};
  constexpr std::array<double, 3> kOne{1, 1, 1};
  if (shift == kZero && scale == kOne) return image;
  return (image - perColour(shift, image)) / perColour(scale, image);
}

InputScaling InputScaling::bytesMinus(const std::array<double, 3>& mean) {
  InputScaling scaling;
  for (std::size_t c = 0; c < mean.size(); ++c) {
    scaling.shift[c] = mean[c] / kHalfByteRange - 1;
    scaling.scale[c] = 1 / kHalfByteRange;
  }
  return scaling;
}

InputScaling InputScaling::imageNet() {
  return {{-0.030, -0.088, -0.188}, {0.458, 0.448, 0.450}};
}

}  // namespace spolvero
