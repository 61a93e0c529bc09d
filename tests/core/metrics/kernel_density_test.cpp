#include "core/metrics/kernel_density.h"

#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <cmath>
#include <numbers>

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("A density of two points has its hand-computed value") {
  // Variance 2 with n - 1; Scott's factor 2^(-1/5); each kernel's variance 2 · 2^(-2/5).
  Eigen::MatrixXd points(2, 1);
  points << -1, 1;
  const auto density = KernelDensity::fit(points);
  REQUIRE(density);
  CHECK(density->factor() == Approx(std::pow(2.0, -0.2)));
  const double variance = 2 * std::pow(2.0, -0.4);
  const double expected = std::exp(-0.5 / variance) / std::sqrt(2 * std::numbers::pi * variance);
  CHECK(density->density(Eigen::MatrixXd::Zero(1, 1))(0) == Approx(expected));
}

TEST_CASE("A density is the released one at every point of the fixture") {
  const auto folder = sharedDir();
  if (!folder) SPOLVERO_SKIP("the parity fixtures are not here");
  const auto expected = readSafetensors(*folder / "parity/metrics/expected.safetensors").tensors;
  const auto points = expected.at("kde.points").contiguous();
  using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  const Eigen::MatrixXd matrix =
      Eigen::Map<const RowMajor>(points.data_ptr<double>(), points.size(0), points.size(1));
  const auto density = KernelDensity::fit(matrix);
  REQUIRE(density);
  const Eigen::VectorXd found = density->density(matrix);
  const auto scott = expected.at("kde.density_scott").contiguous();
  for (Eigen::Index i = 0; i < found.size(); ++i) {
    CHECK(found(i) == Approx(scott.data_ptr<double>()[i]).epsilon(1e-9));
  }
}

TEST_CASE("Points that do not span their space have no density") {
  Eigen::MatrixXd line(4, 2);
  line << 0, 0, 1, 1, 2, 2, 5, 5;
  CHECK_FALSE(KernelDensity::fit(line));
  CHECK_FALSE(KernelDensity::fit(Eigen::MatrixXd::Random(3, 3)));
  CHECK_FALSE(KernelDensity::fit(Eigen::MatrixXd::Constant(9, 3, 7)));
}

TEST_CASE("A density's queries have as many numbers as its points") {
  Eigen::MatrixXd points(3, 1);
  points << 0, 1, 3;
  CHECK_THROWS_AS(KernelDensity::fit(points)->density(Eigen::MatrixXd::Zero(2, 3)), ShapeError);
}
