#include "models/kernels/elementwise.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "models/kernels/changed_area.h"
#include "models/kernels/moments.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <algorithm>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

ConvInput normedInput(at::IntArrayRef sizes, float slope, at::ScalarType type) {
  ConvInput input;
  input.x = at::randn(sizes).to(type);
  input.scale = at::rand({sizes[2]}) + 0.5;
  input.shift = at::randn({sizes[2]});
  input.slope = slope;
  return input;
}

at::Tensor asRead(const ConvInput& input) {
  const auto x = input.x.to(at::kFloat);
  return at::leaky_relu(input.scale.defined() ? x * input.scale + input.shift : x, input.slope);
}

}  // namespace

TEST_CASE("Mean and variance of each channel: hand-computed, and exact beside a large mean") {
  const auto small = at::tensor({1.0F, 10.0F, 3.0F, 10.0F, 8.0F, 13.0F}).view({3, 1, 2});
  const auto [mean, variance] = channelMoments(small);
  CHECK(mean[0].item<double>() == Approx(4));
  CHECK(variance[0].item<double>() == Approx((9.0 + 1 + 16) / 3));
  CHECK(mean[1].item<double>() == Approx(11));
  CHECK(variance[1].item<double>() == Approx(2));
  at::manual_seed(7);
  const auto large = at::randn({67, 131, 37}) * at::rand({37}) + 1000 * at::randn({37});
  const auto [means, variances] = channelMoments(large);
  const auto rows = large.flatten(0, 1).to(at::kDouble);
  CHECK(maxDifference(means, rows.mean(0)) < 1e-3);
  const auto expected = rows.var(0, false);
  CHECK(((variances - expected).abs() / expected).max().item<double>() < 1e-3);
  const auto half = large.to(at::kBFloat16);
  const auto halfRows = half.to(at::kDouble).flatten(0, 1);
  CHECK((std::get<0>(channelMoments(half)) - halfRows.mean(0)).abs().max().item<double>() < 1e-3);
  CHECK_THROWS_AS(channelMoments(large.to(at::kDouble)), ShapeError);
  CHECK_THROWS_AS(channelMoments(large.permute({2, 0, 1})), ShapeError);
}

TEST_CASE("Mean and variance do not depend on the portions that rows come in") {
  at::manual_seed(17);
  for (const auto type : {at::kFloat, at::kBFloat16}) {
    const auto picture = (at::randn({150, 45, 19}) + 3).to(type);
    const auto [mean, variance] = channelMoments(picture);
    for (const std::int64_t portion : {1, 7, 64}) {
      ChannelMoments moments;
      for (std::int64_t y = 0; y < 150; y += portion) {
        moments.add(picture.narrow(0, y, std::min<std::int64_t>(portion, 150 - y)));
      }
      const auto [means, variances] = moments.result();
      CHECK(means.equal(mean));
      CHECK(variances.equal(variance));
    }
    ChannelMoments moments;
    moments.add(picture);
    CHECK_THROWS_AS(moments.add(at::ones({2, 45, 18}).to(type)), ShapeError);
  }
}

TEST_CASE("Rows of an enlargement are those of the whole one") {
  at::manual_seed(18);
  ConvInput input;
  input.x = at::randn({11, 6, 5});
  input.slope = 0.2F;
  const auto whole = at::empty({22, 13, 5});
  enlargeBilinear(input, whole);
  ConvInput some = input;
  some.x = input.x.narrow(0, 3, 4).contiguous();
  some.firstRow = 3;
  some.height = 11;
  // Places 6.5 to 11.5 of 21 lie between rows 3 and 6 of 10.
  const auto rows = at::empty({5, 13, 5});
  enlargeBilinear(some, rows, {}, {7, 22});
  CHECK(rows.equal(whole.narrow(0, 7, 5)));
  CHECK_THROWS_AS(enlargeBilinear(some, rows, {}, {5, 22}), ShapeError);
}

TEST_CASE("Sums of activations read each side by its own norm, everywhere or where told") {
  at::manual_seed(8);
  for (const auto type : {at::kFloat, at::kBFloat16}) {
    const auto a = normedInput({13, 7, 19}, 0, type);
    auto b = normedInput({13, 7, 19}, 1, type);
    const auto expected = asRead(a) + asRead(b);
    const auto y = at::zeros({13, 7, 19}, type);
    addPictures(a, b, y);
    const auto error = (y.to(at::kFloat) - expected).abs();
    CHECK((error <= expected.abs() * (type == at::kFloat ? 1e-6 : 1.0 / 256) + 1e-6)
              .all()
              .item<bool>());
    const auto some = at::zeros({13, 7, 19}, type);
    const auto only = (at::rand({13, 7}) < 0.3).to(at::kByte);
    addPictures(a, b, some, only);
    CHECK(some.equal(y * only.unsqueeze(2)));
    b.scale = b.shift = at::Tensor();
    addPictures(a, b, y);
    CHECK((y.to(at::kFloat) - asRead(a) - asRead(b)).abs().max().item<double>() <
          (type == at::kFloat ? 1e-5 : 0.05));
    b.x = b.x.narrow(0, 0, 12);
    CHECK_THROWS_AS(addPictures(a, b, y), ShapeError);
  }
}

TEST_CASE("Enlargement with aligned corners is torch's, into the first channels, row by row") {
  at::manual_seed(9);
  for (const auto& [height, width] : {std::pair(10, 18), std::pair(5, 9), std::pair(37, 1)}) {
    CAPTURE(height, width);
    const auto x = normedInput({5, 9, 12}, 0.2F, at::kFloat);
    const auto planes = asRead(x).permute({2, 0, 1}).unsqueeze(0);
    const auto expected =
        at::upsample_bilinear2d(planes, {height, width}, true).squeeze(0).permute({1, 2, 0});
    const auto y = at::full({height, width, 15}, 7.0F);
    enlargeBilinear(x, y);
    CHECK(maxDifference(y.narrow(2, 0, 12), expected) < 1e-4);
    CHECK((y.narrow(2, 12, 3) == 7).all().item<bool>());
    auto rows = at::zeros({height}, at::kByte);
    rows[height / 2] = 1;
    const auto one = at::full({height, width, 15}, 7.0F);
    enlargeBilinear(x, one, rows);
    CHECK(one.select(0, height / 2).equal(y.select(0, height / 2)));
    CHECK((one.select(0, 0) == 7).all().item<bool>());
  }
}

TEST_CASE("Blocks that changed pixels reach: by kernel, stride, and for doubled sizes") {
  at::manual_seed(10);
  const auto height = 13;
  const auto width = 22;
  const auto changed = (at::rand({height, width}) < 0.01).to(at::kByte);
  REQUIRE(changed.sum().item<int>() > 0);
  const ChangedArea area(changed);
  CHECK(area.share() == Approx(changed.to(at::kDouble).mean().item<double>()));
  const auto planes = changed.to(at::kFloat).view({1, 1, height, width});
  const auto reached = [&](const Reach& reach) -> at::Tensor {
    const auto side = 2 * reach.radius + 1;
    const auto ones = at::ones({1, 1, side, side});
    return reach.transposed
               ? at::conv_transpose2d(planes, ones, {}, {2, 2}, {1, 1}, {1, 1})
               : at::conv2d(
                     planes, ones, {}, {reach.stride, reach.stride}, {reach.radius, reach.radius});
  };
  for (const Reach reach : {Reach{0}, Reach{1}, Reach{3}, Reach{1, 2}, Reach{1, 2, true}}) {
    CAPTURE(reach.radius, reach.stride, reach.transposed);
    const auto mask = reached(reach).squeeze() > 0;
    const auto blocks = blocksReached(area, reach, mask.size(0), mask.size(1));
    auto covered = at::zeros(mask.sizes(), at::kBool);
    for (const auto& block : blocks) {
      const auto y = block.y * kBlockSide;
      const auto x = block.x * kBlockSide;
      covered.narrow(0, y, std::min(kBlockSide, mask.size(0) - y))
          .narrow(1, x, std::min(kBlockSide, mask.size(1) - x))
          .fill_(true);
    }
    CHECK((mask & ~covered).sum().item<int>() == 0);
    // Not all: every block holds a reached pixel, or for doubled sizes lies beside one.
    CHECK(covered.sum().item<int>() < mask.numel());
  }
  CHECK(blocksReached(ChangedArea(at::zeros({8, 8}, at::kByte)), {3}, 8, 8).empty());
}
