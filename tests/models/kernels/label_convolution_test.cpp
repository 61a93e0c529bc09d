#include "models/kernels/label_convolution.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// A map of `count` values in patches, with thin lines, single pixels and full borders.
at::Tensor patchyMap(std::int64_t height, std::int64_t width, std::int64_t count) {
  auto map = at::randint(count, {(height + 4) / 5, (width + 6) / 7}, at::kInt)
                 .repeat_interleave(5, 0)
                 .repeat_interleave(7, 1)
                 .narrow(0, 0, height)
                 .narrow(1, 0, width)
                 .contiguous();
  map.select(0, height / 2).fill_(0);
  map.select(1, width / 3).fill_(count - 1);
  map[height - 1][width - 1] = 0;
  map[0][0] = count - 1;
  return map;
}

/// The same by a dense convolution: [H, W, out].
at::Tensor denseResult(const at::Tensor& map,
                       const at::Tensor& inputs,
                       const at::Tensor& weight,
                       const at::Tensor& bias,
                       Border border) {
  auto x = inputs.index_select(0, map.flatten())
               .view({1, map.size(0), map.size(1), -1})
               .permute({0, 3, 1, 2});
  const auto radius = weight.size(3) / 2;
  if (border == Border::Reflect) x = at::reflection_pad2d(x, {radius, radius, radius, radius});
  const auto padding = border == Border::Reflect ? 0 : radius;
  return at::conv2d(x, weight, bias, {1, 1}, {padding, padding}).squeeze(0).permute({1, 2, 0});
}

}  // namespace

TEST_CASE("A convolution of few distinct pixels by tables is the dense one") {
  at::manual_seed(1);
  for (const auto kernel : {1, 3, 5, 7}) {
    for (const auto border : {Border::Zero, Border::Reflect}) {
      for (const auto out : {3, 16, 70}) {
        CAPTURE(kernel, border == Border::Reflect, out);
        const auto weight = at::randn({out, 6, kernel, kernel});
        const auto bias = at::randn({out});
        const auto inputs = at::randn({5, 6});
        LabelConvolution convolution(weight, bias, border);
        convolution.setValues(inputs);
        for (const auto& [height, width] : {std::pair(4, 4), std::pair(23, 41), std::pair(64, 9)}) {
          const auto map = patchyMap(height, width, 5);
          const auto expected = denseResult(map, inputs, weight, bias, border);
          ConvOutput output;
          output.y = at::empty({height, width, out});
          convolution.run(map, output);
          CHECK(maxDifference(output.y, expected) < 1e-4);
        }
      }
    }
  }
}

TEST_CASE("Rows of a convolution by tables are those of the whole one, at every border") {
  at::manual_seed(3);
  for (const auto border : {Border::Zero, Border::Reflect}) {
    LabelConvolution convolution(at::randn({20, 6, 7, 7}), at::randn({20}), border);
    convolution.setValues(at::randn({5, 6}));
    const auto map = patchyMap(23, 31, 5);
    ConvOutput whole;
    whole.y = at::empty({23, 31, 20});
    convolution.run(map, whole);
    for (const auto& [first, count] : {std::pair(0, 5), std::pair(9, 1), std::pair(17, 6)}) {
      ConvOutput rows;
      rows.y = at::empty({count, 31, 20});
      rows.firstRow = first;
      convolution.run(map, rows);
      CHECK(rows.y.equal(whole.y.narrow(0, first, count)));
    }
    ConvOutput beyond;
    beyond.y = at::empty({5, 31, 20});
    beyond.firstRow = 19;
    CHECK_THROWS_AS(convolution.run(map, beyond), ShapeError);
  }
}

TEST_CASE("Tables follow new values, and bfloat16 results are rounded") {
  at::manual_seed(2);
  const auto weight = at::randn({32, 3, 7, 7});
  LabelConvolution convolution(weight, {}, Border::Reflect);
  const auto map = patchyMap(20, 30, 4);
  ConvOutput output;
  output.y = at::empty({20, 30, 32}, at::kBFloat16);
  for (int i = 0; i < 2; ++i) {
    const auto inputs = at::randn({4, 3});
    convolution.setValues(inputs);
    convolution.run(map, output);
    const auto expected = denseResult(map, inputs, weight, {}, Border::Reflect);
    const auto error = (output.y.to(at::kFloat) - expected).abs();
    CHECK((error <= expected.abs() / 256 + 1e-3).all().item<bool>());
  }
}

TEST_CASE("Blocks of a changed map make the whole, and what stays within the tolerance stays") {
  at::manual_seed(3);
  const auto weight = at::randn({20, 4, 7, 7});
  LabelConvolution convolution(weight, at::randn({20}), Border::Reflect);
  convolution.setValues(at::randn({6, 4}));
  const auto before = patchyMap(30, 45, 6);
  auto after = before.clone();
  after.narrow(0, 9, 3).narrow(1, 20, 5).fill_(2);
  ConvOutput whole;
  whole.y = at::empty({30, 45, 20});
  convolution.run(after, whole);
  ConvOutput part;
  part.y = at::empty({30, 45, 20});
  convolution.run(before, part);
  const auto old = part.y.clone();
  part.changed = at::zeros({30, 45}, at::kByte);
  convolution.run(after, part, allBlocks(0, 30, 45));
  CHECK(part.y.equal(whole.y));
  CHECK(part.changed.to(at::kBool).equal((old != whole.y).any(2)));
  part.y = old.clone();
  part.tolerance = 0.5F;
  part.changeScale = at::full({20}, 1e6F);
  convolution.run(after, part, allBlocks(0, 30, 45));
  CHECK(part.y.equal(old));
  CHECK(part.changed.sum().item<int>() == 0);
}

TEST_CASE("Label convolutions refuse what does not fit") {
  CHECK_THROWS_AS(LabelConvolution(at::zeros({3, 2, 4, 4}), {}, Border::Zero), ShapeError);
  LabelConvolution convolution(at::zeros({3, 2, 7, 7}), {}, Border::Reflect);
  CHECK_THROWS_AS(convolution.setValues(at::zeros({5, 3})), ShapeError);
  ConvOutput output;
  output.y = at::empty({8, 8, 3});
  const auto map = at::zeros({8, 8}, at::kInt);
  CHECK_THROWS_AS(convolution.run(map, output), ShapeError);
  convolution.setValues(at::zeros({5, 2}));
  CHECK_NOTHROW(convolution.run(map, output));
  CHECK_THROWS_AS(convolution.run(map.narrow(0, 0, 7).contiguous(), output), ShapeError);
  output.y = at::empty({3, 8, 3});
  CHECK_THROWS_AS(convolution.run(map.narrow(0, 0, 3).contiguous(), output), ShapeError);
}
