#include "models/kernels/picture_convolution.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <algorithm>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

ConvInput someInput(std::int64_t height, std::int64_t width, std::int64_t channels) {
  ConvInput input;
  input.x = at::randn({height, width, channels});
  input.scale = at::rand({channels}) + 0.5;
  input.shift = at::randn({channels});
  input.slope = 0.2F;
  return input;
}

at::Tensor expectedPicture(const ConvInput& input,
                           const at::Tensor& weight,
                           const at::Tensor& bias,
                           Border border) {
  auto x = at::leaky_relu(input.x.to(at::kFloat) * input.scale + input.shift, input.slope);
  x = x.permute({2, 0, 1}).unsqueeze(0);
  const auto radius = weight.size(3) / 2;
  if (border == Border::Reflect) x = at::reflection_pad2d(x, {radius, radius, radius, radius});
  const auto padding = border == Border::Reflect ? 0 : radius;
  return at::conv2d(x, weight, bias, {1, 1}, {padding, padding}).squeeze(0).permute({1, 2, 0});
}

}  // namespace

TEST_CASE("The convolution to a picture is the plain one, over many tiles and borders") {
  at::manual_seed(4);
  for (const auto kernel : {1, 3, 7}) {
    for (const auto border : {Border::Zero, Border::Reflect}) {
      for (const auto& [height, width] : {std::pair(4, 5), std::pair(70, 33), std::pair(9, 270)}) {
        CAPTURE(kernel, border == Border::Reflect, height, width);
        const auto input = someInput(height, width, 20);
        const auto weight = at::randn({3, 20, kernel, kernel}) * 0.1;
        const auto bias = at::randn({3});
        const PictureConvolution plain(
            weight, bias, border, OutputActivation::None, ConvPrecision::Float32);
        const PictureConvolution squeezed(
            weight, bias, border, OutputActivation::Tanh, ConvPrecision::Float32);
        const auto y = at::empty({height, width, 3});
        CHECK(plain.run(input, y) > 0);
        const auto expected = expectedPicture(input, weight, bias, border);
        CHECK(maxDifference(y, expected) < 2e-4);
        squeezed.run(input, y);
        CHECK(maxDifference(y, expected.tanh()) < 2e-4);
      }
    }
  }
}

TEST_CASE("A picture's changed tiles are, bit for bit, those of the whole, others stay") {
  at::manual_seed(5);
  auto input = someInput(50, 150, 16);
  const PictureConvolution convolution(at::randn({3, 16, 7, 7}) * 0.1,
                                       at::Tensor(),
                                       Border::Reflect,
                                       OutputActivation::Tanh,
                                       ConvPrecision::Float32);
  auto part = at::empty({50, 150, 3});
  convolution.run(input, part);
  input.x = input.x.clone();
  auto changed = at::zeros({50, 150}, at::kByte);
  input.x.narrow(0, 20, 4).narrow(1, 61, 3).add_(1);
  changed.narrow(0, 20, 4).narrow(1, 61, 3).fill_(1);
  const auto some = convolution.run(input, part, ChangedArea(changed));
  const auto whole = at::empty({50, 150, 3});
  const auto all = convolution.run(input, whole);
  CHECK(part.equal(whole));
  CHECK(some < all);
  CHECK(convolution.run(input, part, ChangedArea(at::zeros({50, 150}, at::kByte))) == 0);
}

TEST_CASE("In bfloat16 a picture is nearly that of float32") {
  at::manual_seed(6);
  auto input = someInput(20, 40, 32);
  input.x = input.x.to(at::kBFloat16);
  const auto weight = at::randn({3, 32, 7, 7}) * 0.05;
  const PictureConvolution convolution(
      weight, {}, Border::Reflect, OutputActivation::None, ConvPrecision::BFloat16);
  const auto y = at::empty({20, 40, 3});
  convolution.run(input, y);
  const auto expected = expectedPicture(input, weight, {}, Border::Reflect);
  CHECK((y - expected).abs().mean().item<double>() < 0.01 * expected.abs().mean().item<double>());
  CHECK_THROWS_AS(convolution.run(input, at::empty({20, 40, 2})), ShapeError);
}

TEST_CASE("Rows of a convolution to a picture are those of the whole one, at every border") {
  at::manual_seed(6);
  for (const auto border : {Border::Zero, Border::Reflect}) {
    const PictureConvolution convolution(at::randn({3, 20, 7, 7}) * 0.1,
                                         at::randn({3}),
                                         border,
                                         OutputActivation::Tanh,
                                         ConvPrecision::Float32);
    const auto input = someInput(40, 21, 20);
    const auto whole = at::empty({40, 21, 3});
    convolution.run(input, whole);
    for (const auto& [first, count] : {std::pair(0, 8), std::pair(13, 3), std::pair(32, 8)}) {
      auto some = input;
      some.firstRow = std::max(first - 3, 0);
      some.height = 40;
      some.x = input.x.narrow(0, some.firstRow, std::min(first + count + 3, 40) - some.firstRow);
      const auto rows = at::empty({count, 21, 3});
      convolution.run(some, rows, first);
      CHECK(rows.equal(whole.narrow(0, first, count)));
      some.x = some.x.narrow(0, 1, some.x.size(0) - 1);
      some.firstRow += 1;
      CHECK_THROWS_AS(convolution.run(some, rows, first), ShapeError);
    }
  }
}
