#include "common/parity.h"

#include "core/base/error.h"
#include "models/layers/state_dict.h"
#include "models/sbgan/layout_gan.h"
#include "models/sbgan/progressive_network.h"
#include "support/catch.h"

#include <ATen/ATen.h>
#include <torch/utils.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

ProgressiveShape tinyShape(std::int64_t aspect = 2) {
  ProgressiveShape shape;
  shape.channels = {6, 5, 4, 3};
  shape.aspect = aspect;
  shape.outputs = 3;
  return shape;
}

}  // namespace

TEST_CASE("An equalised layer scales its weight by gain over the root of fan-in") {
  at::NoGradGuard noGrad;
  EqualisedConv conv(EqualisedConvOptions{2, 1, 3, 1, 1, 1.5});
  CHECK(conv->scale() == Approx(1.5 / std::sqrt(18.0)));
  conv->named_parameters()["weight"].fill_(2);
  conv->named_parameters()["bias"].fill_(0.25);
  // Inside: 18 weights of 2 on ones.
  const auto y = conv->forward(at::ones({1, 2, 4, 4}));
  CHECK(y.sizes() == at::IntArrayRef({1, 1, 4, 4}));
  CHECK(y[0][0][1][1].item<float>() == Approx(36 * 1.5 / std::sqrt(18.0) + 0.25));
  CHECK(y[0][0][0][0].item<float>() == Approx(16 * 1.5 / std::sqrt(18.0) + 0.25));

  EqualisedLinear linear(8, 2);
  CHECK(linear->scale() == Approx(0.5));
  linear->named_parameters()["weight"].fill_(3);
  CHECK(linear->forward(at::ones({1, 8}))[0][1].item<float>() == Approx(12));
}

TEST_CASE("A fresh equalised layer is normally distributed with zero bias") {
  torch::manual_seed(1);
  EqualisedLinear linear(200, 100);
  const auto weight = linear->named_parameters()["weight"].detach();
  CHECK(weight.mean().item<double>() == Approx(0).margin(0.03));
  CHECK(weight.std().item<double>() == Approx(1).margin(0.03));
  CHECK(linear->named_parameters()["bias"].abs().sum().item<double>() == 0);
}

TEST_CASE("The pixel norm divides by the mean square of the channels") {
  const auto x = at::tensor({1.0, 3.0}).view({1, 2, 1, 1});
  const auto y = pixelNorm(x);
  CHECK(y[0][0][0][0].item<double>() == Approx(1.0 / 5));
  CHECK(y[0][1][0][0].item<double>() == Approx(3.0 / 5));
}

TEST_CASE("Gradients of the equalised layers and the pixel norm agree with differences") {
  torch::manual_seed(2);
  EqualisedConv conv(EqualisedConvOptions{2, 3, 3, 2, 1, 1.0});
  conv->to(at::kDouble);
  const auto x = at::randn({2, 2, 4, 8}, at::kDouble).requires_grad_();
  CHECK(gradientError(x, [&] { return pixelNorm(conv->forward(x)).square().sum(); }) < 1e-5);
}

TEST_CASE("The generator makes probabilities of each resolution and aspect") {
  at::NoGradGuard noGrad;
  for (const auto aspect : {1, 2, 3}) {
    ProgressiveGenerator generator(tinyShape(aspect));
    ProgressiveDiscriminator discriminator(tinyShape(aspect));
    for (const auto resolution : {4, 8, 16}) {
      const Growth growth{resolution, 1};
      const auto layouts = generator->forward(at::randn({2, 6}), growth);
      CHECK(layouts.sizes() == at::IntArrayRef({2, 3, resolution, resolution * aspect}));
      CHECK(maxDifference(layouts.sum(1), at::ones({2, resolution, resolution * aspect})) < 1e-5);
      CHECK(discriminator->forward(layouts, growth).sizes() == at::IntArrayRef({2, 1}));
    }
  }
}

TEST_CASE("Resolutions and latents that do not fit are refused") {
  ProgressiveGenerator generator(tinyShape());
  ProgressiveDiscriminator discriminator(tinyShape());
  CHECK_THROWS_AS(generator->forward(at::randn({1, 6}), {32, 1}), ShapeError);
  CHECK_THROWS_AS(generator->forward(at::randn({1, 5}), {8, 1}), ShapeError);
  CHECK_THROWS_AS(discriminator->forward(at::randn({1, 3, 8, 8}), {8, 1}), ShapeError);
  auto shape = tinyShape();
  shape.channels = {6};
  CHECK_THROWS_AS(ProgressiveGenerator(shape), ConfigError);
}

TEST_CASE("Fading in blends the doubled coarse layout with the fine one") {
  at::NoGradGuard noGrad;
  torch::manual_seed(3);
  ProgressiveGenerator generator(tinyShape());
  const auto z = at::randn({1, 6});
  const auto coarse = generator->forward(z, {4, 1});
  const auto fine = generator->forward(z, {8, 1});
  const auto doubled = at::upsample_nearest2d(coarse, {8, 16});
  CHECK(maxDifference(generator->forward(z, {8, 0}), doubled) < 1e-6);
  CHECK(maxDifference(generator->forward(z, {8, 0.25}), 0.75 * doubled + 0.25 * fine) < 1e-6);

  ProgressiveDiscriminator discriminator(tinyShape());
  // Without the new block the score is that of the halved layout.
  const auto halved = discriminator->forward(at::avg_pool2d(fine, {2, 2}), {4, 1});
  CHECK(maxDifference(discriminator->forward(fine, {8, 0}), halved) < 1e-6);
  const auto whole = discriminator->forward(fine, {8, 1});
  CHECK(maxDifference(whole, halved) > 1e-4);
}

TEST_CASE("A progressive network comes back from its state dict under the released names") {
  at::NoGradGuard noGrad;
  torch::manual_seed(4);
  ProgressiveGenerator one(tinyShape());
  ProgressiveGenerator other(tinyShape());
  const auto state = stateDict(*one);
  for (const auto* name :
       {"blocks.0.fc1.weight", "blocks.1.conv1.bias", "blocks.2.to_mask.weight"}) {
    CHECK(state.contains(name));
  }
  loadStateDict(*other, state, "test");
  const auto z = at::randn({2, 6});
  CHECK(maxDifference(one->forward(z, {16, 0.5}), other->forward(z, {16, 0.5})) == 0);
  const auto critic = stateDict(*ProgressiveDiscriminator(tinyShape()));
  CHECK(critic.contains("blocks.0.from_mask.weight"));
  CHECK(critic.contains("blocks.2.fc3.weight"));
  CHECK_FALSE(critic.contains("blocks.1.fc3.weight"));
}

TEST_CASE("Drawn classes are one-hot and follow their probabilities") {
  torch::manual_seed(5);
  const auto probabilities =
      at::tensor({0.7F, 0.2F, 0.1F}).view({1, 3, 1, 1}).expand({1, 3, 100, 100}).contiguous();
  const auto drawn = gumbelStraightThrough(probabilities, 1.0);
  CHECK(maxDifference(drawn.sum(1), at::ones({1, 100, 100})) < 1e-5);
  CHECK(drawn.max().item<float>() == Approx(1));
  const auto shares = drawn.mean({0, 2, 3});
  CHECK(shares[0].item<float>() == Approx(0.7).margin(0.02));
  CHECK(shares[2].item<float>() == Approx(0.1).margin(0.02));
  const auto likely = mostLikely(probabilities);
  CHECK(likely.select(1, 0).min().item<float>() == 1);
}

TEST_CASE("The gradient of a drawn class is that of the noisy softmax") {
  const auto options = at::TensorOptions(at::kDouble);
  const auto start = at::tensor({0.5, 0.3, 0.2}, options).view({1, 3, 1, 1});
  const auto weights = at::tensor({1.0, -2.0, 0.5}, options).view({1, 3, 1, 1});
  auto p = start.clone().requires_grad_();
  torch::manual_seed(6);
  (gumbelStraightThrough(p, 0.8) * weights).sum().backward();

  torch::manual_seed(6);
  const auto gumbel = -at::log(at::empty_like(start).exponential_() + 1e-10);
  const auto q = start.clone().requires_grad_();
  const auto soft = [&] {
    return (at::softmax((at::log(q + 1e-5) + gumbel) / 0.8, 1) * weights).sum();
  };
  soft().backward();
  CHECK(maxDifference(p.grad(), q.grad()) < 1e-12);
  CHECK(q.grad().abs().max().item<double>() > 1e-3);
  CHECK(gradientError(q, soft) < 1e-5);
}

TEST_CASE("The gradient penalty of a linear critic is known") {
  // The gradient is the weight (3, 4) everywhere: its norm is 5, the penalty (5 − 1)².
  const auto weight = at::tensor({3.0, 4.0}).view({1, 2, 1, 1});
  const Critic critic = [&](const at::Tensor& x) {
    return (x * weight).sum({1, 2, 3}).view({-1, 1});
  };
  const auto real = at::randn({3, 2, 1, 1});
  const auto fake = at::randn({3, 2, 1, 1});
  CHECK(gradientPenalty(critic, real, fake, at::rand({3})).item<double>() == Approx(16));
  const auto losses = criticLosses(critic, real, fake, {10, 0});
  CHECK(losses.penalty.item<double>() == Approx(160));
  CHECK(losses.difference.item<double>() ==
        Approx((critic(fake).mean() - critic(real).mean()).item<double>()));
  CHECK_FALSE(losses.drift.defined());
  const auto drift = criticLosses(critic, real, fake, {10, 0.001});
  CHECK(drift.drift.item<double>() == Approx(0.001 * critic(real).square().mean().item<double>()));
}

TEST_CASE("The penalty's gradient in the critic's weights agrees with differences, fading or not") {
  torch::manual_seed(7);
  ProgressiveDiscriminator network(tinyShape());
  network->to(at::kDouble);
  const auto real = mostLikely(at::rand({2, 3, 8, 16}, at::kDouble));
  const auto fake = mostLikely(at::rand({2, 3, 8, 16}, at::kDouble));
  const auto shares = at::tensor({0.3, 0.8}, at::kDouble);
  for (const double alpha : {1.0, 0.4}) {
    const Critic critic = [&](const at::Tensor& x) { return network->forward(x, {8, alpha}); };
    for (const auto* name :
         {"blocks.1.conv1.weight", "blocks.2.conv2.weight", "blocks.2.fc3.weight"}) {
      CAPTURE(name, alpha);
      const auto weight = network->named_parameters()[name];
      weight.mutable_grad() = at::Tensor();
      const auto penalty = [&] {
        // The differences are taken without gradients, but the penalty needs one of its own.
        const at::AutoGradMode on(true);
        return gradientPenalty(critic, real, fake, shares);
      };
      CHECK(gradientError(weight, penalty) < 1e-4);
    }
  }
}
