#include "core/appearance/kmeans.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "support/catch.h"

using namespace spolvero;

namespace {

/// Three clouds of 40, 30 and 20 points around (0, 0), (10, 0) and (0, 10).
Eigen::MatrixXd threeClouds() {
  const auto noise = normalValues(1, 180);
  Eigen::MatrixXd points(90, 2);
  for (Eigen::Index i = 0; i < 90; ++i) {
    points(i, 0) = (i >= 40 && i < 70 ? 10 : 0) + 0.3 * noise[static_cast<std::size_t>(2 * i)];
    points(i, 1) = (i >= 70 ? 10 : 0) + 0.3 * noise[static_cast<std::size_t>(2 * i + 1)];
  }
  return points;
}

}  // namespace

TEST_CASE("K-means finds clouds that lie apart, the largest first") {
  const auto result = kMeans(threeClouds(), {.clusters = 3, .seed = 5});
  REQUIRE(result.centres.rows() == 3);
  CHECK(result.members == std::vector<int>{40, 30, 20});
  CHECK((result.centres.row(0) - Eigen::RowVector2d(0, 0)).norm() < 0.2);
  CHECK((result.centres.row(1) - Eigen::RowVector2d(10, 0)).norm() < 0.2);
  CHECK((result.centres.row(2) - Eigen::RowVector2d(0, 10)).norm() < 0.3);
  CHECK(result.inertia < 90 * 2 * 0.3 * 0.3 * 1.3);
}

TEST_CASE("K-means by hand: two pairs on a line") {
  Eigen::MatrixXd points(4, 1);
  points << 0, 1, 10, 12;
  const auto result = kMeans(points, {.clusters = 2});
  CHECK(result.centres(0, 0) == Approx(0.5));
  CHECK(result.centres(1, 0) == Approx(11));
  CHECK(result.inertia == Approx(0.5 + 2));
}

TEST_CASE("K-means gives the same for the same seed, and more starts are never worse") {
  const Eigen::MatrixXd points = threeClouds();
  const auto one = kMeans(points, {.clusters = 7, .restarts = 1, .seed = 3});
  CHECK(one.centres == kMeans(points, {.clusters = 7, .restarts = 1, .seed = 3}).centres);
  CHECK(one.centres != kMeans(points, {.clusters = 7, .restarts = 1, .seed = 4}).centres);
  CHECK(kMeans(points, {.clusters = 7, .restarts = 20, .seed = 3}).inertia <= one.inertia);
}

TEST_CASE("Fewer different points than clusters give as many centres as there are") {
  Eigen::MatrixXd points(5, 2);
  points << 1, 2, 1, 2, 3, 4, 3, 4, 3, 4;
  const auto result = kMeans(points, {.clusters = 10});
  REQUIRE(result.centres.rows() == 2);
  CHECK(result.centres.row(0) == Eigen::RowVector2d(3, 4));
  CHECK(result.inertia == 0);
  CHECK(kMeans(points.topRows(1), {.clusters = 10}).centres.rows() == 1);
  CHECK(kMeans(Eigen::MatrixXd(0, 2), {}).centres.rows() == 0);
  CHECK_THROWS_AS(kMeans(points, {.clusters = 0}), ConfigError);
}
