#include "core/metrics/frechet_distance.h"

#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <cmath>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

FeatureStatistics statisticsOf(const at::Tensor& features) {
  FeatureStatistics statistics;
  statistics.add(features);
  return statistics;
}

}  // namespace

TEST_CASE("The Fréchet distance of the shared feature sets is the expected one") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  const auto expected = readSafetensors(*shared / "parity/metrics/expected.safetensors").tensors;
  const auto a = expected.at("frechet.a");
  FeatureStatistics batches;
  for (const auto& part : a.split(37)) batches.add(part);
  const auto goal = expected.at("frechet.distance").item<double>();
  CHECK(batches.count() == 400);
  CHECK(frechetDistance(batches, statisticsOf(expected.at("frechet.b"))) ==
        Approx(goal).epsilon(1e-4));
  CHECK(std::abs(frechetDistance(batches, statisticsOf(a))) < 1e-8 * goal);
}

TEST_CASE("The Fréchet distance of one-dimensional sets is (μ - μ)² + (σ - σ)²") {
  // Means 1 and 6, variances 2 and 8.
  const auto a = statisticsOf(at::tensor({0.0, 2.0}).view({2, 1}));
  const auto b = statisticsOf(at::tensor({4.0, 8.0}).view({2, 1}));
  CHECK(a.mean()[0].item<double>() == Approx(1));
  CHECK(b.covariance()[0][0].item<double>() == Approx(8));
  CHECK(frechetDistance(a, b) == Approx(25 + std::pow(std::sqrt(8.0) - std::sqrt(2.0), 2)));
}

TEST_CASE("Sets with fewer vectors than dimensions have a finite distance") {
  at::manual_seed(3);
  const auto a = at::rand({5, 40}, at::kDouble);
  const auto distance = frechetDistance(statisticsOf(a), statisticsOf(a + 0.5));
  CHECK(distance == Approx(40 * 0.25).epsilon(1e-6));
}

TEST_CASE("Too few vectors and other dimensions are refused") {
  const auto one = statisticsOf(at::zeros({1, 3}));
  const auto two = statisticsOf(at::zeros({2, 3}));
  CHECK_THROWS_WITH(frechetDistance(one, two), ContainsText("at least 2 vectors, found 1"));
  CHECK_THROWS_AS(frechetDistance(two, statisticsOf(at::zeros({2, 4}))), ShapeError);
  FeatureStatistics mixed;
  mixed.add(at::zeros({2, 3}));
  CHECK_THROWS_AS(mixed.add(at::zeros({2, 4})), ShapeError);
}
