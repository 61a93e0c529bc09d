#include "common/parity.h"
#include "tiny_pix2pixhd.h"

#include "core/base/error.h"
#include "models/layers/state_dict.h"
#include "models/pix2pixhd/discriminator.h"
#include "models/pix2pixhd/encoder.h"
#include "models/pix2pixhd/generator.h"
#include "models/pix2pixhd/image_pool.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// Layout and code channels of the tiny networks: four classes, boundary, three numbers.
constexpr std::int64_t kInput = 8;

/// The released way: a loop over pictures, objects and channels.
at::Tensor pooledByLoop(const at::Tensor& features, const at::Tensor& ids) {
  auto pooled = features.clone();
  for (std::int64_t n = 0; n < features.size(0); ++n) {
    const auto unique = std::get<0>(at::_unique(ids[n]));
    for (std::int64_t i = 0; i < unique.size(0); ++i) {
      const auto mask = ids[n] == unique[i];
      for (std::int64_t c = 0; c < features.size(1); ++c) {
        pooled[n][c].masked_fill_(mask, features[n][c].masked_select(mask).mean());
      }
    }
  }
  return pooled;
}

bool trains(const std::vector<at::Tensor>& parameters, const at::Tensor& parameter) {
  return std::ranges::any_of(parameters,
                             [&](const at::Tensor& one) { return one.is_same(parameter); });
}

}  // namespace

TEST_CASE("Instance-wise pooling by scattering is the loop over objects, per picture") {
  at::manual_seed(1);
  const auto features = at::randn({3, 2, 6, 7});
  const auto ids = at::randint(5, {3, 6, 7}, at::kLong) * 70000 - 3;
  CHECK(maxDifference(instanceAveragePool(features, ids), pooledByLoop(features, ids)) < 1e-6);
  // By hand: object 7 of the first picture has 1 and 3, of the second 10.
  const auto two = at::tensor({1.0F, 3.0F, 10.0F, 20.0F}).view({2, 1, 1, 2});
  const auto same = at::tensor({7, 7, 7, 8}, at::kLong).view({2, 1, 2});
  CHECK(instanceAveragePool(two, same).flatten().equal(at::tensor({2.0F, 2.0F, 10.0F, 20.0F})));
  CHECK_THROWS_WITH(instanceAveragePool(two, same.view({2, 2, 1})), ContainsText("[2, 2, 1]"));
}

TEST_CASE("Gradients flow through instance-wise pooling") {
  const auto ids = at::randint(3, {2, 4, 4}, at::kLong);
  const auto direction = at::randn({2, 3, 4, 4}, at::kDouble);
  auto x = at::randn({2, 3, 4, 4}, at::kDouble).requires_grad_();
  CHECK(gradientError(x, [&] { return (instanceAveragePool(x, ids).square() * direction).sum(); }) <
        1e-6);
}

TEST_CASE("Segments know their sizes and a pixel of their own") {
  const auto ids = at::tensor({5, 5, 9, 5, 9, 9, 9, 9}, at::kLong).view({2, 2, 2});
  const auto segments = segmentsOf(ids);
  REQUIRE(segments.count == 3);
  CHECK(segments.sizes.equal(at::tensor({3, 1, 4}, at::kLong)));
  const auto found = ids.flatten().index_select(0, segments.first);
  CHECK(found.equal(at::tensor({5, 9, 9}, at::kLong)));
  CHECK(segments.first[2].item<std::int64_t>() >= 4);
}

TEST_CASE("The global generator has the released names, shapes and picture size") {
  const auto names = stateDict(*Pix2PixHDGenerator(tinyPix2PixHD(0)));
  CHECK(names.at("model.1.weight").sizes() == at::IntArrayRef({2, kInput, 7, 7}));
  CHECK(names.at("model.7.weight").sizes() == at::IntArrayRef({8, 4, 3, 3}));
  CHECK(names.at("model.10.conv_block.5.weight").sizes() == at::IntArrayRef({8, 8, 3, 3}));
  CHECK(names.at("model.11.weight").sizes() == at::IntArrayRef({8, 4, 3, 3}));
  CHECK(names.at("model.18.bias").sizes() == at::IntArrayRef({3}));
  CHECK(names.size() == 16);
  Pix2PixHDGenerator generator(tinyPix2PixHD(0));
  CHECK(generator->forward(at::rand({2, kInput, 16, 24}), 0).sizes() ==
        at::IntArrayRef({2, 3, 16, 24}));
  CHECK_THROWS_WITH(generator->forward(at::rand({1, kInput, 18, 16}), 0),
                    ContainsText("multiples of 4"));
  CHECK_THROWS_AS(generator->forward(at::rand({1, kInput, 16, 16}), 1), ConfigError);
}

TEST_CASE("Enhancers stand around the global network under their released names") {
  auto options = tinyPix2PixHD(2);
  options.innerHeads = false;
  const auto released = stateDict(*Pix2PixHDGenerator(options));
  CHECK(released.at("model.1.weight").size(0) == 8);
  CHECK(released.at("model1_1.4.weight").sizes() == at::IntArrayRef({8, 4, 3, 3}));
  CHECK(released.at("model2_2.0.conv_block.1.weight").size(0) == 4);
  CHECK(released.at("model2_2.1.weight").sizes() == at::IntArrayRef({4, 2, 3, 3}));
  CHECK(released.at("model2_2.5.weight").sizes() == at::IntArrayRef({3, 2, 7, 7}));
  CHECK_FALSE(released.contains("model.18.weight"));
  CHECK_FALSE(released.contains("model1_2.5.weight"));
  options.innerHeads = true;
  const auto trained = stateDict(*Pix2PixHDGenerator(options));
  CHECK(trained.at("model.18.weight").sizes() == at::IntArrayRef({3, 8, 7, 7}));
  CHECK(trained.at("model1_2.5.weight").sizes() == at::IntArrayRef({3, 4, 7, 7}));
  CHECK(trained.size() == released.size() + 4);
}

TEST_CASE("Inner levels are the smaller networks, and looks share the layout's convolutions") {
  at::manual_seed(2);
  const at::NoGradGuard noGrad;
  Pix2PixHDGenerator large(tinyPix2PixHD(2));
  initialisePix2PixHD(*large);
  auto options = tinyPix2PixHD(1);
  options.width = 4;
  options.innerHeads = false;
  Pix2PixHDGenerator small(options);
  auto weights = stateDict(*small);
  const auto all = stateDict(*large);
  for (auto& [name, tensor] : weights) tensor = all.at(name);
  loadStateDict(*small, weights, "memory");
  const auto input = at::rand({1, kInput, 32, 16});
  CHECK(maxDifference(small->forward(input, 1), large->forward(input, 1)) == 0);
  const auto wide = at::rand({1, kInput, 32, 48});
  for (const std::int64_t level : {0, 1, 2}) {
    const auto part = large->layoutPart(wide.narrow(1, 0, 5), level);
    CAPTURE(level);
    CHECK(maxDifference(large->finish(part, wide.narrow(1, 5, 3)), large->forward(wide, level)) <
          1e-4);
  }
}

TEST_CASE("A stage trains its outermost enhancer, or everything that takes part") {
  Pix2PixHDGenerator generator(tinyPix2PixHD(2));
  const auto named = generator->named_parameters();
  const auto alone = generator->trainedParameters(1, true);
  CHECK(trains(alone, named["model1_1.1.weight"]));
  CHECK(trains(alone, named["model1_2.5.weight"]));
  CHECK_FALSE(trains(alone, named["model.1.weight"]));
  CHECK_FALSE(trains(alone, named["model2_1.1.weight"]));
  const auto joint = generator->trainedParameters(2, false);
  CHECK(trains(joint, named["model.1.weight"]));
  CHECK(trains(joint, named["model2_2.5.weight"]));
  CHECK_FALSE(trains(joint, named["model.18.weight"]));
  CHECK_FALSE(trains(joint, named["model1_2.5.weight"]));
  CHECK(trains(generator->trainedParameters(0, false), named["model.18.weight"]));
}

TEST_CASE("The gradient of the generator agrees with differences") {
  Pix2PixHDGenerator generator(tinyPix2PixHD(1));
  initialisePix2PixHD(*generator);
  for (auto& parameter : generator->parameters()) {
    const at::NoGradGuard noGrad;
    parameter.mul_(20);
  }
  generator->to(at::kDouble);
  auto x = at::randn({1, kInput, 16, 16}, at::kDouble).requires_grad_();
  CHECK(gradientError(x, [&] { return generator->forward(x, 1).square().sum(); }) < 1e-4);
}

TEST_CASE("A network with batch norms keeps their statistics") {
  auto options = tinyPix2PixHD(0);
  options.norm = "batch";
  const auto names = stateDict(*Pix2PixHDGenerator(options));
  CHECK(names.contains("model.2.weight"));
  CHECK(names.contains("model.10.conv_block.2.running_var"));
}

TEST_CASE("The discriminator with the highest number sees the largest picture") {
  at::manual_seed(3);
  const at::NoGradGuard noGrad;
  Pix2PixHDDiscriminator discriminator(tinyPix2PixHD(2));
  const auto x = at::rand({1, 8, 32, 32});
  const auto before = discriminator->forward(x, 3);
  REQUIRE(before.size() == 3);
  REQUIRE(before[0].size() == 4);
  CHECK(before[0][0].sizes() == at::IntArrayRef({1, 2, 17, 17}));
  CHECK(before[2][0].sizes() == at::IntArrayRef({1, 2, 5, 5}));
  CHECK(discriminator->forward(x, 2).size() == 2);
  auto weights = stateDict(*discriminator);
  CHECK(weights.contains("scale2_layer3.0.weight"));
  weights["scale2_layer0.0.weight"].zero_();
  loadStateDict(*discriminator, weights, "memory");
  const auto after = discriminator->forward(x, 3);
  CHECK(maxDifference(after[0][0], before[0][0]) > 0);
  CHECK(maxDifference(after[1][0], before[1][0]) == 0);
}

TEST_CASE("Initial weights: convolutions from N(0, 0.02), biases small but not zero") {
  at::manual_seed(4);
  auto options = tinyPix2PixHD(0);
  options.width = 32;
  Pix2PixHDGenerator generator(options);
  initialisePix2PixHD(*generator);
  const auto weights = stateDict(*generator);
  for (const auto* name : {"model.4.weight", "model.11.weight"}) {
    CAPTURE(name);
    CHECK(weights.at(name).std().item<double>() == Approx(0.02).epsilon(0.05));
  }
  const auto bias = weights.at("model.4.bias").abs().max().item<double>();
  CHECK(bias > 0);
  CHECK(bias <= 1 / std::sqrt(32.0 * 9));
}

TEST_CASE("The image pool fills up first and then swaps half of the pictures") {
  at::manual_seed(5);
  ImagePool none(0);
  const auto image = at::full({2, 1, 1, 1}, 7.0F);
  CHECK(none.query(image).is_same(image));
  CHECK_FALSE(none.content().defined());

  ImagePool pool(4);
  for (int i = 0; i < 2; ++i) {
    const auto pair = at::arange(2 * i, 2 * i + 2, at::kFloat).view({2, 1, 1, 1});
    CHECK(pool.query(pair).equal(pair));
  }
  CHECK(pool.content().flatten().equal(at::arange(4, at::kFloat)));
  int swapped = 0;
  for (int i = 4; i < 204; ++i) {
    const auto answer = pool.query(at::full({1, 1, 1, 1}, float(i))).item<float>();
    if (answer != float(i)) ++swapped;
    CHECK(answer <= float(i));
  }
  CHECK(swapped > 70);
  CHECK(swapped < 130);
  CHECK(pool.content().size(0) == 4);

  ImagePool other(4);
  other.restore(pool.content());
  CHECK(other.content().equal(pool.content()));
  pool.clear();
  CHECK_FALSE(pool.content().defined());
}
