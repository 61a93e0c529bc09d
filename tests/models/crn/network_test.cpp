#include "common/parity.h"

#include "core/base/error.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "models/crn/area_resize.h"
#include "models/crn/baselines.h"
#include "models/crn/generator.h"
#include "models/crn/options.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <cmath>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

at::Tensor oneHotNoise(std::int64_t classes, std::int64_t height, std::int64_t width) {
  return at::one_hot(at::randint(classes, {1, height, width}), classes)
      .permute({0, 3, 1, 2})
      .to(at::kFloat);
}

}  // namespace

TEST_CASE("Layer norm takes mean and variance over channels and places together") {
  CrnLayerNorm norm(2);
  const auto x = at::tensor({1.0F, 2.0F, 3.0F, 4.0F, 5.0F, 6.0F, 7.0F, 12.0F}).view({1, 2, 2, 2});
  {
    at::NoGradGuard noGrad;
    norm->named_parameters()["gamma"].copy_(at::tensor({2.0F, 3.0F}));
    norm->named_parameters()["beta"].copy_(at::tensor({0.5F, -1.0F}));
  }
  // Mean 5, variance (16+9+4+1+0+1+4+49) / 8 = 10.5, not 12 as with 7 in the divisor.
  const auto y = norm->forward(x).flatten();
  const auto deviation = std::sqrt(10.5);
  CHECK(y[0].item<double>() == Approx(2 * -4 / deviation + 0.5).epsilon(1e-5));
  CHECK(y[3].item<double>() == Approx(2 * -1 / deviation + 0.5).epsilon(1e-5));
  CHECK(y[4].item<double>() == Approx(-1.0).epsilon(1e-5));
  CHECK(y[7].item<double>() == Approx(3 * 7 / deviation - 1).epsilon(1e-5));
}

TEST_CASE("Layer norm treats each picture of a batch on its own") {
  CrnLayerNorm norm(3);
  const auto x = at::randn({2, 3, 4, 5});
  const auto both = norm->forward(x);
  CHECK(maxDifference(norm->forward(x.narrow(0, 1, 1)), both.narrow(0, 1, 1)) < 1e-6);
  const auto shifted = norm->forward(x.narrow(0, 0, 1) * 1e-3 + 5);
  CHECK(maxDifference(shifted, both.narrow(0, 0, 1)) < 1e-2);
}

TEST_CASE("CRN's convolution: gradient of input and weights in double precision") {
  CrnConvOptions options{3, 4};
  options.dilation = 2;
  CrnConv conv(options);
  conv->to(at::kDouble);
  auto x = at::randn({2, 3, 5, 6}, at::kDouble).set_requires_grad(true);
  const auto target = at::randn({2, 4, 5, 6}, at::kDouble);
  const auto loss = [&] { return ((conv->forward(x) - target).square()).sum(); };
  CHECK(gradientError(x, loss) < 1e-5);
  CHECK(gradientError(conv->named_parameters()["weights"], loss) < 1e-5);
  CHECK(gradientError(conv->named_parameters()["LayerNorm.gamma"], loss) < 1e-5);
  CHECK_FALSE(conv->named_parameters().contains("biases"));
}

TEST_CASE("Area resizing: halves are means of four, thirds share pixels by their parts") {
  const auto x = at::arange(16, at::kFloat).view({1, 1, 4, 4});
  const auto half = areaResize(x, 2, 2);
  CHECK(half.equal(at::tensor({2.5F, 4.5F, 10.5F, 12.5F}).view({1, 1, 2, 2})));
  const auto row = at::tensor({3.0F, 6.0F, 12.0F}).view({1, 1, 1, 3});
  // 3 px to 2: each target covers one and a half.
  const auto two = areaResize(row, 1, 2).flatten();
  CHECK(two[0].item<double>() == Approx((3 + 6 * 0.5) / 1.5));
  CHECK(two[1].item<double>() == Approx((6 * 0.5 + 12) / 1.5));
  const auto big = at::rand({2, 3, 17, 31});
  CHECK(areaResize(big, 9, 16).mean().item<double>() ==
        Approx(big.mean().item<double>()).epsilon(1e-5));
}

TEST_CASE("A cascade's sizes halve from the picture down, rounded up") {
  const auto even = cascadeSizes(256, 512, 7);
  CHECK(even.front() == std::array<std::int64_t, 2>{4, 8});
  CHECK(even.back() == std::array<std::int64_t, 2>{256, 512});
  const auto odd = cascadeSizes(37, 91, 4);
  CHECK(odd[0] == std::array<std::int64_t, 2>{5, 12});
  CHECK(odd[2] == std::array<std::int64_t, 2>{19, 46});
  CHECK(modulesFor(256, 512) == 7);
  CHECK(modulesFor(512, 256) == 7);
  CHECK(modulesFor(1024, 2048) == 9);
  CHECK(modulesFor(96, 128) == 5);
  CHECK(modulesFor(4, 8) == 1);
}

TEST_CASE("Published widths are those of the released programs") {
  using Widths = std::vector<std::int64_t>;
  CHECK(publishedWidths(7) == Widths{1024, 1024, 1024, 1024, 1024, 512, 512});
  CHECK(publishedWidths(9) == Widths{1024, 1024, 1024, 1024, 1024, 512, 512, 128, 32});
}

TEST_CASE("Channels become pictures k apart as released, or three in a row as in the paper") {
  const auto channels = at::arange(6, at::kFloat).view({1, 6, 1, 1});
  const auto released = splitOutputs(channels, 2, OutputOrder::Released).flatten();
  const auto paper = splitOutputs(channels, 2, OutputOrder::Paper).flatten();
  CHECK(released.equal(at::tensor({0.0F, 2.0F, 4.0F, 1.0F, 3.0F, 5.0F})));
  CHECK(paper.equal(at::tensor({0.0F, 1.0F, 2.0F, 3.0F, 4.0F, 5.0F})));
}

TEST_CASE("The cascade takes any size and names its weights as the released graph") {
  at::NoGradGuard noGrad;
  CascadeGenerator generator(CascadeShape{4, {6, 5, 3}, 2});
  const auto parameters = generator->named_parameters();
  CHECK(parameters.contains("g_4_conv1.weights"));
  CHECK(parameters.contains("g_8_conv2.LayerNorm.gamma"));
  CHECK(parameters["g_8_conv1.weights"].sizes() == at::IntArrayRef({5, 10, 3, 3}));
  CHECK(parameters["g_16_conv100.weights"].sizes() == at::IntArrayRef({6, 3, 1, 1}));
  CHECK(parameters.contains("g_16_conv100.biases"));
  CHECK(parameters.size() == 3 * 2 * 3 + 2);
  for (const auto& [height, width] : {std::pair(16, 32), std::pair(17, 31), std::pair(3, 50)}) {
    const auto pictures = generator->forward(oneHotNoise(4, height, width));
    CHECK(pictures.sizes() == at::IntArrayRef({1, 2, 3, height, width}));
    CHECK(at::isfinite(pictures).all().item<bool>());
  }
  CHECK_THROWS_AS(generator->forwardPyramid({at::zeros({1, 4, 4, 8})}), ShapeError);
  CHECK_THROWS_AS(CascadeGenerator(CascadeShape{4, {}}), ConfigError);
}

TEST_CASE("Only the last modules of a cascade are listed for fine-tuning") {
  CascadeGenerator generator(CascadeShape{4, {6, 5, 3}});
  CHECK(generator->parametersOfLast(1).size() == 2 + 6);
  CHECK(generator->parametersOfLast(2).size() == 2 + 12);
  CHECK(generator->parametersOfLast(9).size() == generator->parameters().size());
}

TEST_CASE("Baselines: every pixel of the size, and sight as far as the dilations reach") {
  at::NoGradGuard noGrad;
  const BaselineShape shape{3, 4, 4, 2};
  FullResolutionGenerator full(shape);
  UnetGenerator unet(shape);
  for (const auto& [height, width] : {std::pair(16, 32), std::pair(13, 29)}) {
    const auto layout = oneHotNoise(3, height, width);
    CHECK(full->forward(layout).sizes() == at::IntArrayRef({1, 2, 3, height, width}));
    CHECK(unet->forward(layout).sizes() == at::IntArrayRef({1, 2, 3, height, width}));
  }
  // 1, 1, 2, 4, 8, 1 and the 1x1.
  CHECK(full->parameters().size() == 6 * 3 + 2);
  // Four halves down and three joins.
  CHECK(unet->parameters().size() == 7 * 3 + 2);
  CHECK(unet->named_parameters()["down3.weights"].sizes() == at::IntArrayRef({32, 16, 3, 3}));
  CHECK(unet->named_parameters()["up0.weights"].sizes() == at::IntArrayRef({4, 12, 3, 3}));
}

TEST_CASE("Options settle modules and widths by the training size and refuse contradictions") {
  CrnOptions options;
  settleShape(options, 256, 512);
  CHECK(options.modules == 7);
  CHECK(options.widths == publishedWidths(7));
  CrnOptions given;
  given.widths = {8, 4};
  settleShape(given, 256, 512);
  CHECK(given.modules == 2);
  given.modules = 3;
  CHECK_THROWS_WITH(validate(given), ContainsText("3 modules, found 2"));
  CrnOptions unet;
  unet.architecture = "unet";
  unet.trainedModules = 1;
  CHECK_THROWS_WITH(validate(unet), ContainsText("trained_modules"));
  CrnOptions gan;
  gan.loss.kind = "gan";
  gan.outputs = 2;
  settleShape(gan, 64, 64);
  CHECK_THROWS_WITH(validate(gan), ContainsText("outputs"));
}

TEST_CASE("A cascade's state dict comes back the same") {
  CascadeGenerator first(CascadeShape{4, {6, 3}});
  CascadeGenerator second(CascadeShape{4, {6, 3}});
  const auto layout = oneHotNoise(4, 8, 16);
  CHECK(maxDifference(first->forward(layout), second->forward(layout)) > 0);
  loadStateDict(*second, stateDict(*first), "memory");
  CHECK(first->forward(layout).equal(second->forward(layout)));
}
