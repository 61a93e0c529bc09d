#include "core/appearance/look_mixing.h"

#include "core/base/random.h"
#include "support/catch.h"

#include <cmath>
#include <numeric>

using namespace spolvero;

namespace {

Appearance seeded(std::uint64_t seed) {
  Appearance look;
  look.seed = seed;
  return look;
}

double sumOf(const std::vector<double>& weights) {
  return std::accumulate(weights.begin(), weights.end(), 0.0);
}

}  // namespace

TEST_CASE("Looks are mixed in the scope alone, and what is locked stays") {
  auto base = seeded(1);
  base.classes[2].code = CodeSource::mean();
  base.classes[2].locked = true;
  const auto mixed =
      mixedLooks(base, {{0.5, seeded(10)}, {0.5, seeded(20)}}, {{1, 2}, {{4, 7}}, true});
  CHECK(mixed.styleOf(2) == base.styleOf(2));
  CHECK(mixed.styleOf(3) == base.styleOf(3));
  CHECK(mixed.classes.at(1).code == CodeSource::mixture({{0.5, seeded(10).styleOf(1).code},
                                                         {0.5, seeded(20).styleOf(1).code}}));
  const ObjectKey object{4, 7};
  CHECK(mixed.objects.at(object).code ==
        CodeSource::mixture(
            {{0.5, seeded(10).styleOf(object).code}, {0.5, seeded(20).styleOf(object).code}}));
  CHECK(mixed.latent->code == CodeSource::mixture({{0.5, seeded(10).latentStyle().code},
                                                   {0.5, seeded(20).latentStyle().code}}));
}

TEST_CASE("A look is taken over with its blends in the scope alone") {
  auto look = seeded(5);
  look.classes[1].code = CodeSource::fromSeed(3);
  look.classes[1].blendTo = CodeSource::mean();
  look.classes[1].blend = 0.5;
  look.classes[1].locked = true;
  const auto taken = withLookOf(seeded(1), look, {{1}, {}, false});
  auto expected = look.classes[1];
  expected.locked = false;
  CHECK(taken.styleOf(1) == expected);
  CHECK(taken.styleOf(0) == seeded(1).styleOf(0));
  CHECK_FALSE(taken.latent);
}

TEST_CASE("Neighbours lie at their radius and keep the length of normal codes") {
  const auto base = seeded(1);
  const LookScope scope{{3}, {}, true};
  CHECK(resolveStyle(neighbourLook(base, scope, 0, 9).latentStyle(), 64, 1, 1) ==
        resolveStyle(base.latentStyle(), 64, 1, 1));
  const auto distance = [&](double radius) {
    constexpr int kCount = 4096;
    const auto from = resolveStyle(base.latentStyle(), kCount, 1, 1);
    const auto to = resolveStyle(neighbourLook(base, scope, radius, 9).latentStyle(), kCount, 1, 1);
    double length = 0;
    double apart = 0;
    for (std::size_t i = 0; i < kCount; ++i) {
      length += to[i] * to[i];
      apart += (to[i] - from[i]) * (to[i] - from[i]);
    }
    CHECK(length / kCount == Approx(1).margin(0.1));
    return std::sqrt(apart / kCount);
  };
  CHECK(distance(0.1) == Approx(0.157).margin(0.02));
  CHECK(distance(0.5) == Approx(0.765).margin(0.05));
  CHECK(distance(1) == Approx(std::sqrt(2)).margin(0.05));
  const auto one = neighbourLook(base, scope, 0.5, 9);
  CHECK(one == neighbourLook(base, scope, 0.5, 9));
  CHECK_FALSE(one.latentStyle() == neighbourLook(base, scope, 0.5, 10).latentStyle());
  CHECK(one.styleOf(4) == base.styleOf(4));
}

TEST_CASE("Shares on a pad add up to one and are whole at the corners") {
  for (const double x : {-0.5, 0.0, 0.3, 0.5, 1.0, 1.5}) {
    for (const double y : {-1.0, 0.0, 0.25, 1.0, 2.0}) {
      CHECK(sumOf(bilinearWeights(x, y)) == Approx(1));
      CHECK(sumOf(triangleWeights(x, y)) == Approx(1));
      for (const double weight : triangleWeights(x, y)) CHECK(weight >= 0);
    }
  }
  CHECK(bilinearWeights(1, 0) == std::vector<double>{0, 1, 0, 0});
  CHECK(bilinearWeights(0, 1) == std::vector<double>{0, 0, 1, 0});
  CHECK(bilinearWeights(0.25, 0.5) == std::vector<double>{0.375, 0.125, 0.375, 0.125});
  CHECK(triangleWeights(0.5, 0) == std::vector<double>{1, 0, 0});
  CHECK(triangleWeights(0, 1) == std::vector<double>{0, 1, 0});
  CHECK(triangleWeights(1, 1) == std::vector<double>{0, 0, 1});
  for (const double weight : triangleWeights(0.5, 2.0 / 3)) CHECK(weight == Approx(1.0 / 3));
  CHECK(triangleWeights(0, 0)[0] > triangleWeights(0, 0.5)[0]);
  CHECK(triangleWeights(0, 0)[2] == Approx(0));
}
