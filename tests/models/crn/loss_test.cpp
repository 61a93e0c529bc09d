#include "models/crn/loss.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// A feature network of one level: the picture's means over 2×2 pixels, times two.
class Halves : public FeatureNetwork {
 public:
  std::vector<at::Tensor> features(const at::Tensor& image) override {
    return {at::avg_pool2d(image, {2, 2}) * 2};
  }
  std::string name() const override { return "halves"; }
  std::vector<double> lossWeights() const override { return {1}; }
  bool relativeLoss() const override { return false; }
};

at::Tensor row(std::vector<float> values) {
  const auto size = static_cast<std::int64_t>(values.size());
  return at::tensor(values).view({1, 1, 1, size});
}

}  // namespace

TEST_CASE("The first level is the picture from 0 to 255, the others are features") {
  Halves network;
  const auto image = at::full({1, 3, 4, 4}, 0.5);
  const auto levels = comparisonLevels(&network, image);
  REQUIRE(levels.size() == 2);
  CHECK(levels[0][0][0][0][0].item<double>() == Approx(191.25));
  CHECK(levels[1].sizes() == at::IntArrayRef({1, 3, 2, 2}));
  CHECK(levels[1].mean().item<double>() == Approx(1.0));
  CHECK(comparisonLevels(nullptr, image).size() == 1);
}

TEST_CASE("A level's difference is the mean over channels and places, per picture") {
  const auto real = row({1, 2, 3, 4});
  const auto fake = at::cat({row({2, 2, 3, 8}), row({1, 2, 3, 4})}, 0);
  const auto error = levelDifferences(fake, real, {});
  REQUIRE(error.sizes() == at::IntArrayRef({1, 2, 1}));
  CHECK(error[0][0][0].item<double>() == Approx(1.25));
  CHECK(error[0][1][0].item<double>() == 0);
  CHECK_THROWS_AS(levelDifferences(row({1, 2}), real, {}), ShapeError);
  CHECK_THROWS_AS(levelDifferences(fake, real, at::ones({2, 1, 1, 4})), ShapeError);
}

TEST_CASE("Per class only its own pixels count, divided by all of them") {
  const auto real = row({0, 0, 0, 0});
  const auto fake = row({4, 2, 1, 5});
  auto layout = at::zeros({1, 2, 1, 4});
  layout[0][0][0][0] = 1;
  layout[0][0][0][1] = 1;
  layout[0][1][0][2] = 1;
  const auto error = levelDifferences(fake, real, layout).flatten();
  CHECK(error[0].item<double>() == Approx((4 + 2) / 4.0));
  CHECK(error[1].item<double>() == Approx(1 / 4.0));
}

TEST_CASE("A level of half the size sees the layout's area means") {
  auto layout = at::zeros({1, 2, 2, 2});
  layout[0][0].fill_(1);
  layout[0][0][1][1] = 0;
  layout[0][1][1][1] = 1;
  const auto error =
      levelDifferences(at::full({1, 3, 1, 1}, 8.0F), at::zeros({1, 3, 1, 1}), layout).flatten();
  CHECK(error[0].item<double>() == Approx(6.0));
  CHECK(error[1].item<double>() == Approx(2.0));
}

TEST_CASE("Hindsight: only the best picture counts, and the mean's share") {
  const auto errors = at::tensor({3.0F, 1.0F, 5.0F}).view({1, 3, 1});
  CHECK(bestOfPictures(errors, 0).item<double>() == Approx(1.0));
  CHECK(bestOfPictures(errors, 0.001).item<double>() == Approx(0.999 * 1 + 0.001 * 3));
}

TEST_CASE("Diversity: the best picture of each class may be another") {
  // Two pictures, three classes.
  const auto errors = at::tensor({1.0F, 5.0F, 2.0F, 4.0F, 3.0F, 6.0F}).view({1, 2, 3});
  CHECK(bestOfPictures(errors, 0).item<double>() == Approx(1 + 3 + 2));
  const auto whole = errors.sum(2, true);
  CHECK(bestOfPictures(whole, 0).item<double>() == Approx(8));
  const auto batch = at::cat({errors, errors * 3}, 0);
  CHECK(bestOfPictures(batch, 0).item<double>() == Approx(2 * 6));
}

TEST_CASE("The gradient of the diversity loss flows into each class's best picture") {
  const auto real = at::randn({2, 3, 4, 6}, at::kDouble);
  auto fake = at::randn({4, 3, 4, 6}, at::kDouble).set_requires_grad(true);
  const auto layout =
      at::one_hot(at::randint(3, {2, 8, 12}), 3).permute({0, 3, 1, 2}).to(at::kDouble);
  const auto loss = [&] { return bestOfPictures(levelDifferences(fake, real, layout), 0.25); };
  CHECK(gradientError(fake, loss) < 1e-5);
}

TEST_CASE("Released constants are those of the released programs") {
  CHECK(initialWeights("paper", 6) == std::vector<double>(6, 1.0));
  CHECK(initialWeights("released_256", 6).back() == 10);
  CHECK(initialWeights("released_gta", 6)[4] == Approx(1 / 2.2));
  CHECK(initialWeights("released_512", 6).back() == Approx(10 / 1.5));
  CHECK(initialWeights("released_512", 1) == std::vector<double>{1});
  CHECK_THROWS_AS(initialWeights("other", 6), ConfigError);
}

TEST_CASE("Weights are rescaled once, by the last epoch's means, to equal contributions") {
  LevelWeights weights({1, 1}, 3);
  weights.begin(0);
  weights.observe(at::tensor({100.0F, 100.0F}));  // Too early to count.
  weights.begin(2.0);
  weights.observe(at::tensor({6.0F, 1.0F}));
  weights.begin(2.5);
  weights.observe(at::tensor({10.0F, 3.0F}));
  CHECK(weights.values() == std::vector<double>{1, 1});
  weights.begin(3.0);
  // Means 8 and 2; their mean is 5.
  CHECK(weights.values()[0] == Approx(10.0 / 16));
  CHECK(weights.values()[1] == Approx(10.0 / 4));
  weights.observe(at::tensor({1.0F, 1.0F}));
  weights.begin(4.0);
  CHECK(weights.values()[0] == Approx(10.0 / 16));
}

TEST_CASE("Weights without an epoch to rescale at stay as they are") {
  LevelWeights weights({2, 3}, 0);
  weights.begin(5);
  weights.observe(at::tensor({6.0F, 1.0F}));
  weights.begin(500);
  CHECK(weights.values() == std::vector<double>{2, 3});
}

TEST_CASE("The state of the weights goes on where it was, before and after rescaling") {
  LevelWeights first({1, 1}, 1);
  first.begin(0.5);
  first.observe(at::tensor({1.0F, 4.0F}));
  LevelWeights second({1, 1}, 1);
  second.restore(first.state(), "memory");
  for (auto* weights : {&first, &second}) weights->begin(1.0);
  CHECK(first.values() == second.values());
  CHECK(first.values()[0] == Approx(2.5));
  LevelWeights third({1, 1}, 1);
  third.restore(first.state(), "memory");
  third.begin(1.5);
  CHECK(third.values() == first.values());
  CHECK_THROWS_WITH(third.restore({}, "step_5"),
                    ContainsText("step_5") && ContainsText("state.weights"));
  CHECK_THROWS_AS(LevelWeights({1, 1, 1}, 1).restore(first.state(), "x"), ModelFormatError);
}
