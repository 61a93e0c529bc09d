#include "models/common/spade_block.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "models/common/renderer_parts.h"
#include "models/common/spade_decoder.h"
#include "models/layers/float32_scope.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

SpadeNormOptions smallNorm(std::int64_t groups) {
  SpadeNormOptions options;
  options.channels = 4;
  options.segChannels = 3;
  options.hidden = 8;
  options.sharedGroups = options.modulationGroups = groups;
  options.norm = parseSpadeNorm("spectralspadeinstance3x3");
  return options;
}

SpadeBlockOptions smallBlock(std::int64_t in, std::int64_t out, std::int64_t groups) {
  SpadeBlockOptions options{in, out, groups, smallNorm(groups)};
  return options;
}

}  // namespace

TEST_CASE("A conditional norm with constant gamma and beta by hand") {
  SpadeNorm norm(smallNorm(1));
  auto tensors = stateDict(*norm);
  for (auto& [name, tensor] : tensors) tensor = at::zeros_like(tensor);
  tensors["mlp_gamma.bias"] = at::full({4}, 2.0F);
  tensors["mlp_beta.bias"] = at::full({4}, 0.5F);
  loadStateDict(*norm, tensors, "test");
  auto x = at::zeros({1, 4, 1, 2});
  x[0][0][0][1] = 2;
  SegPyramid seg(at::ones({1, 3, 1, 2}));
  const auto y = norm->forward(x, seg);
  CHECK(y[0][0][0][1].item<double>() == Approx(3 / std::sqrt(1.00001) + 0.5));
  CHECK(y[0][1][0][0].item<double>() == Approx(0.5));
}

TEST_CASE("Gamma and beta are the same from one convolution and from two") {
  for (const std::int64_t groups : {1, 2, 4}) {
    SpadeNorm norm(smallNorm(groups));
    const auto seg = at::randn({2, 3, 5, 6});
    norm->train();
    const auto [gamma, beta] = norm->modulation(seg);
    norm->eval();
    const auto [mergedGamma, mergedBeta] = norm->modulation(seg);
    CAPTURE(groups);
    CHECK(gamma.sizes() == at::IntArrayRef({2, 4, 5, 6}));
    CHECK(maxDifference(gamma, mergedGamma) < 1e-6);
    CHECK(maxDifference(beta, mergedBeta) < 1e-6);
  }
}

TEST_CASE("In a grouped conditional norm a class moves only its own group's channels") {
  SpadeNormOptions options = smallNorm(2);
  options.segChannels = 4;
  SpadeNorm norm(options);
  norm->eval();
  auto seg = at::rand({1, 4, 4, 4});
  const auto before = norm->modulation(seg).first;
  seg.select(1, 3).add_(1);
  const auto moved = (norm->modulation(seg).first - before).abs().amax({0, 2, 3});
  CHECK(moved.narrow(0, 0, 2).max().item<double>() == 0);
  CHECK(moved.narrow(0, 2, 2).min().item<double>() > 0);
}

TEST_CASE("The segmentation is resized by nearest neighbour, once per size") {
  SegPyramid seg(at::arange(16, at::kFloat).view({1, 1, 4, 4}));
  const auto& half = seg.at(2, 2);
  CHECK(half[0][0][1][1].item<float>() == 10.0F);
  CHECK(&seg.at(2, 2) == &half);
  CHECK(seg.at(4, 4).data_ptr() == seg.full().data_ptr());
}

TEST_CASE("A block learns its shortcut only where channels change, and its gradient is right") {
  SpadeResnetBlock same(smallBlock(4, 4, 2));
  CHECK_FALSE(same->hasLearnedShortcut());
  CHECK_FALSE(stateDict(*same).contains("conv_s.weight_orig"));
  SpadeResnetBlock block(smallBlock(4, 6, 2));
  const auto names = stateDict(*block);
  CHECK(names.at("conv_0.weight_orig").sizes() == at::IntArrayRef({4, 2, 3, 3}));
  CHECK(names.at("conv_s.weight_orig").sizes() == at::IntArrayRef({6, 2, 1, 1}));
  CHECK_FALSE(names.contains("conv_s.bias"));
  CHECK(names.contains("norm_s.mlp_shared.0.weight"));

  block->to(at::kDouble);
  block->eval();
  auto x = at::randn({1, 4, 4, 4}, at::kDouble).requires_grad_();
  const auto labels = at::rand({1, 3, 8, 8}, at::kDouble);
  const auto direction = at::randn({1, 6, 4, 4}, at::kDouble);
  const auto loss = [&] {
    SegPyramid seg(labels);
    return (block->forward(x, seg) * direction).sum();
  };
  CHECK(loss().sizes().empty());
  CHECK(gradientError(x, loss) < 1e-5);
  CHECK(gradientError(block->norm0()->gamma()->trainedWeight(), loss) < 1e-5);
}

TEST_CASE("A block works in bf16 autocast, forward and backward") {
  SpadeResnetBlock block(smallBlock(4, 6, 2));
  const auto x = at::randn({2, 4, 8, 8}).requires_grad_();
  SegPyramid seg(at::rand({2, 3, 8, 8}));
  at::Tensor y;
  {
    const AutocastScope scope(c10::DeviceType::CPU, true);
    y = block->forward(x, seg);
  }
  CHECK(y.scalar_type() == at::kBFloat16);
  atLeastFloat32(y).sum().backward();
  const auto gradient = block->conv0()->trainedWeight().grad();
  CHECK(gradient.scalar_type() == at::kFloat);
  CHECK(at::isfinite(gradient).all().item<bool>());
  CHECK(gradient.abs().max().item<double>() > 0);
}

TEST_CASE("Upsampling plans: blocks and strides by their released names") {
  CHECK(upsamplingPlan("normal").stride == 32);
  CHECK(upsamplingPlan("more").stride == 64);
  CHECK(upsamplingPlan("most").stride == 128);
  CHECK(upsamplingPlan("most").blocks.back() == "up_4");
  CHECK_THROWS_WITH(upsamplingPlan("much"), ContainsText("'much'"));
  CHECK_THROWS_AS(requireMultipleOf(32, 48, 64), ShapeError);
}
