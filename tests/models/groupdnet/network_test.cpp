#include "common/parity.h"

#include "core/base/error.h"
#include "models/groupdnet/encoder.h"
#include "models/groupdnet/generator.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

GroupDNetOptions tinyOptions() {
  GroupDNetOptions options;
  options.classes = 3;
  options.width = 2;
  options.hidden = 6;
  options.upsampling = "normal";
  options.encoder.width = 6;
  return options;
}

at::Tensor randomOneHot(std::int64_t classes, std::int64_t height, std::int64_t width) {
  return at::one_hot(at::randint(classes, {1, height, width}), classes)
      .permute({0, 3, 1, 2})
      .to(at::kFloat);
}

}  // namespace

TEST_CASE("A class is cut to its box and stretched to the full size, nearest") {
  auto photo = at::zeros({1, 3, 4, 4});
  for (int y = 0; y < 4; ++y) {
    for (int x = 0; x < 4; ++x) photo[0][0][y][x] = 0.1 * (4 * y + x + 1);
  }
  auto oneHot = at::zeros({1, 3, 4, 4});
  for (const auto& [y, x] : {std::pair(1, 1), std::pair(1, 2), std::pair(2, 1)})
    oneHot[0][1][y][x] = 1;
  oneHot[0][0] = 1 - oneHot[0][1];
  const auto cut = cutOutClasses(photo, oneHot, true, 4, 4);
  REQUIRE(cut.sizes() == at::IntArrayRef({1, 9, 4, 4}));
  CHECK(cut[0][3][0][0].item<double>() == Approx(0.6));
  CHECK(cut[0][3][1][3].item<double>() == Approx(0.7));
  CHECK(cut[0][3][3][0].item<double>() == Approx(1.0));
  CHECK(cut[0][3][3][3].item<double>() == 0);
  // A class over the whole picture stays in place; an absent one is zero.
  CHECK(cut[0][0][0][3].item<double>() == Approx(0.4));
  CHECK(cut[0][0][1][1].item<double>() == 0);
  CHECK(cut.narrow(1, 6, 3).abs().max().item<double>() == 0);

  const auto masked = cutOutClasses(photo, oneHot, false, 4, 4);
  CHECK(masked[0][3][1][1].item<double>() == Approx(0.6));
  CHECK(masked[0][3][0][0].item<double>() == 0);
  CHECK(cutOutClasses(photo, oneHot, true, 2, 2).sizes() == at::IntArrayRef({1, 9, 2, 2}));
  CHECK_THROWS_AS(cutOutClasses(photo, at::zeros({1, 3, 4, 5}), true, 4, 4), ShapeError);
}

TEST_CASE("Boundary channels stand beside each class") {
  const auto oneHot = at::arange(3, at::kFloat).view({1, 3, 1, 1});
  const auto seg = interleaveBoundary(oneHot, at::full({1, 1, 1, 1}, 9.0F));
  CHECK(seg.flatten().equal(at::tensor({0.0F, 9.0F, 1.0F, 9.0F, 2.0F, 9.0F})));
  CHECK(interleaveBoundary(oneHot, {}).equal(oneHot));
}

TEST_CASE("Each class's style distribution depends on that class's pixels alone") {
  GroupDNetEncoder encoder(tinyOptions());
  encoder->eval();
  at::NoGradGuard noGrad;
  auto x = at::rand({1, 9, 64, 32});
  const auto [mean, logVariance] = encoder->forward(x);
  CHECK(mean.sizes() == at::IntArrayRef({1, 24, 2, 1}));
  CHECK(logVariance.sizes() == mean.sizes());
  x.narrow(1, 3, 3).mul_(-1);
  const auto moved = (encoder->forward(x).first - mean).abs().amax({0, 2, 3});
  CHECK(moved.narrow(0, 0, 8).max().item<double>() == 0);
  CHECK(moved.narrow(0, 16, 8).max().item<double>() == 0);
  CHECK(moved.narrow(0, 8, 8).max().item<double>() > 0);
}

TEST_CASE("The generator makes pictures of any multiple of its stride and refuses the rest") {
  GroupDNetGenerator generator(tinyOptions());
  generator->eval();
  at::NoGradGuard noGrad;
  for (const auto& [height, width] : {std::pair(32, 32), std::pair(96, 64)}) {
    SegPyramid seg(randomOneHot(3, height, width));
    const auto image = generator->forward(at::randn({1, 24, height / 32, width / 32}), seg);
    REQUIRE(image.sizes() == at::IntArrayRef({1, 3, height, width}));
    CHECK(image.abs().max().item<double>() <= 1);
  }
  SegPyramid odd(randomOneHot(3, 48, 64));
  CHECK_THROWS_WITH(generator->forward(at::randn({1, 24, 1, 2}), odd), ContainsText("32"));
  SegPyramid seg(randomOneHot(3, 64, 64));
  CHECK_THROWS_WITH(generator->forward(at::randn({1, 24, 1, 2}), seg),
                    ContainsText("[1, 24, 2, 2]"));
}

TEST_CASE("Pooled codes: one per class from the encoder, the same in all places of the generator") {
  auto options = tinyOptions();
  options.encoder.pooled = true;
  GroupDNetEncoder pooled(options);
  GroupDNetEncoder spread(tinyOptions());
  loadStateDict(*spread, stateDict(*pooled), "memory");
  at::NoGradGuard noGrad;
  pooled->eval();
  spread->eval();
  const auto x = at::rand({2, 9, 64, 64});
  const auto mean = pooled->forward(x).first;
  REQUIRE(mean.sizes() == at::IntArrayRef({2, 24, 1, 1}));
  CHECK(maxDifference(mean, spread->forward(x).first.mean({2, 3})) < 1e-6);

  GroupDNetGenerator generator(options);
  generator->eval();
  SegPyramid seg(randomOneHot(3, 64, 32).expand({2, 3, 64, 32}));
  const auto image = generator->forward(mean, seg);
  CHECK(maxDifference(image, generator->forward(mean.expand({2, 24, 2, 1}), seg)) == 0);
}

TEST_CASE("Gradients reach the codes as differences say") {
  GroupDNetGenerator generator(tinyOptions());
  generator->to(at::kDouble);
  generator->eval();
  const auto labels = randomOneHot(3, 32, 32).to(at::kDouble);
  auto codes = at::randn({1, 24, 1, 1}, at::kDouble).requires_grad_();
  CHECK(gradientError(codes, [&] {
          SegPyramid seg(labels);
          return generator->forward(codes, seg).square().sum();
        }) < 1e-4);
}

TEST_CASE("A generator saved and loaded draws the same picture") {
  GroupDNetGenerator source(tinyOptions());
  GroupDNetGenerator target(tinyOptions());
  loadStateDict(*target, stateDict(*source), "memory");
  source->eval();
  target->eval();
  at::NoGradGuard noGrad;
  SegPyramid seg(randomOneHot(3, 32, 64));
  const auto codes = at::randn({1, 24, 1, 2});
  CHECK(maxDifference(source->forward(codes, seg), target->forward(codes, seg)) == 0);
}
