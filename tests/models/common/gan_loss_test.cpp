#include "models/common/gan_loss.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "models/common/patch_discriminator.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// Two scales: scores {2, -1} and {0.5}, with one intermediate layer each.
Activations someActivations(double shift) {
  return {{at::full({1, 2}, 1.0 + shift), at::tensor({2.0F, -1.0F})},
          {at::full({1, 3}, 2.0 - shift), at::tensor({0.5F})}};
}

double value(const at::Tensor& loss) {
  return loss.item<double>();
}

}  // namespace

TEST_CASE("Adversarial losses have their known values, averaged over patches, then scales") {
  const auto scores = someActivations(0);
  // Hinge, real: mean(max(0, 1-2), max(0, 1+1)) = 1 and 0.5; fake: mean(3, 0) = 1.5 and 1.5.
  CHECK(value(discriminatorGanLoss(scores, true, GanMode::Hinge)) == Approx(0.75));
  CHECK(value(discriminatorGanLoss(scores, false, GanMode::Hinge)) == Approx(1.5));
  CHECK(value(generatorGanLoss(scores, GanMode::Hinge)) == Approx(-0.5));
  // Least squares, real: mean(1, 4) = 2.5 and 0.25; fake: mean(4, 1) = 2.5 and 0.25.
  CHECK(value(discriminatorGanLoss(scores, true, GanMode::LeastSquares)) == Approx(1.375));
  CHECK(value(generatorGanLoss(scores, GanMode::LeastSquares)) == Approx(1.375));
  CHECK(value(discriminatorGanLoss(scores, false, GanMode::LeastSquares)) == Approx(1.375));
  const auto softplus = [](double x) { return std::log1p(std::exp(x)); };
  CHECK(value(discriminatorGanLoss(scores, true, GanMode::Original)) ==
        Approx(((softplus(-2) + softplus(1)) / 2 + softplus(-0.5)) / 2));
  CHECK(value(discriminatorGanLoss(scores, false, GanMode::Original)) ==
        Approx(((softplus(2) + softplus(-1)) / 2 + softplus(0.5)) / 2));
  CHECK(value(discriminatorGanLoss(scores, true, GanMode::Wasserstein)) == Approx(-0.5));
  CHECK(value(discriminatorGanLoss(scores, false, GanMode::Wasserstein)) == Approx(0.5));
}

TEST_CASE("The names of adversarial losses are the released ones") {
  CHECK(parseGanMode("hinge") == GanMode::Hinge);
  CHECK(parseGanMode("ls") == GanMode::LeastSquares);
  CHECK_THROWS_WITH(parseGanMode("lsgan"), ContainsText("'lsgan'"));
}

TEST_CASE("Feature matching: mean difference per layer, without the score, divided by the scales") {
  auto fake = someActivations(0.25);
  const auto real = someActivations(0);
  CHECK(value(featureMatchingLoss(fake, real)) == Approx((0.25 + 0.25) / 2));
  fake[0][0].set_requires_grad(true);
  real[0][0].set_requires_grad(true);
  featureMatchingLoss(fake, real).backward();
  CHECK(fake[0][0].grad().defined());
  CHECK_FALSE(real[0][0].grad().defined());
}

TEST_CASE("KL divergence: zero for the prior, summed over everything") {
  CHECK(value(kldLoss(at::zeros({2, 3}), at::zeros({2, 3}))) == 0);
  const auto mean = at::full({2, 2}, 2.0);
  const auto logVariance = at::full({2, 2}, std::log(0.5));
  CHECK(value(kldLoss(mean, logVariance)) == Approx(4 * 0.5 * (4 + 0.5 - 1 + std::log(2.0))));
}

TEST_CASE("Losses stay float32 for bf16 activations") {
  const Activations scores{{at::ones({4}).to(at::kBFloat16)}};
  CHECK(generatorGanLoss(scores, GanMode::Hinge).scalar_type() == at::kFloat);
  CHECK(kldLoss(at::ones({2}).to(at::kBFloat16), at::ones({2})).scalar_type() == at::kFloat);
}

TEST_CASE("A batch of fakes and reals is split in the middle of every layer") {
  const auto [fake, real] = splitFakeReal({{at::arange(4).view({4, 1})}});
  CHECK(fake[0][0].equal(at::arange(2).view({2, 1})));
  CHECK(real[0][0].equal(at::arange(2, 4).view({2, 1})));
}

TEST_CASE("Multi-scale discriminator: layer shapes and names, input halved per scale") {
  PatchDiscriminatorOptions options;
  options.width = 4;
  options.scales = 3;
  options.layers = 3;
  MultiscaleDiscriminator discriminator(5, options);
  const auto layers = discriminator->forward(at::randn({2, 5, 64, 48}));
  REQUIRE(layers.size() == 3);
  REQUIRE(layers[0].size() == 4);
  CHECK(layers[0][0].sizes() == at::IntArrayRef({2, 4, 33, 25}));
  CHECK(layers[0][2].sizes() == at::IntArrayRef({2, 16, 18, 14}));
  CHECK(layers[0][3].size(1) == 1);
  CHECK(layers[2][0].sizes() == at::IntArrayRef({2, 4, 9, 7}));
  const auto names = stateDict(*discriminator);
  CHECK(names.contains("discriminator_2.model1.0.0.weight_orig"));
  CHECK(names.contains("discriminator_0.model3.0.bias"));
  CHECK_FALSE(names.contains("discriminator_0.model1.0.0.bias"));
  options.subarch = "other";
  CHECK_THROWS_AS(MultiscaleDiscriminator(5, options), ConfigError);
}

TEST_CASE("Discriminator widths stop at 512 and its gradient agrees with differences") {
  PatchDiscriminatorOptions options;
  options.width = 200;
  options.layers = 4;
  options.scales = 1;
  CHECK(stateDict(*MultiscaleDiscriminator(1, options))
            .at("discriminator_0.model4.0.weight")
            .size(1) == 512);
  options.width = 3;
  options.layers = 2;
  MultiscaleDiscriminator discriminator(2, options);
  discriminator->to(at::kDouble);
  discriminator->eval();
  auto x = at::randn({1, 2, 8, 8}, at::kDouble).requires_grad_();
  CHECK(gradientError(x, [&] { return discriminator->forward(x)[0].back().square().sum(); }) <
        1e-5);
}

TEST_CASE("In the class-balanced difference a small class weighs as much as a large one") {
  // Four pixels of class 0 differ by 1 in all channels, one pixel of class 1 by 3 in one channel;
  // class 2 has no pixel.
  auto oneHot = torch::zeros({1, 3, 1, 5});
  oneHot.index_put_({0, 0, 0, torch::indexing::Slice(0, 4)}, 1);
  oneHot.index_put_({0, 1, 0, 4}, 1);
  const auto real = torch::zeros({1, 3, 1, 5});
  auto fake = torch::ones({1, 3, 1, 5});
  fake.index_put_({0, torch::indexing::Slice(), 0, 4}, 0);
  fake.index_put_({0, 2, 0, 4}, -3);
  CHECK(classBalancedL1Loss(fake, real, oneHot).item<double>() == Approx((1.0 + 1.0) / 2));
  fake.index_put_({0, 2, 0, 4}, -9);
  CHECK(classBalancedL1Loss(fake, real, oneHot).item<double>() == Approx((1.0 + 3.0) / 2));
  CHECK_THROWS_AS(classBalancedL1Loss(fake, real, torch::zeros({1, 3, 1, 4})), ShapeError);
}
