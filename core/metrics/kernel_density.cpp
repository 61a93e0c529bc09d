#include "core/metrics/kernel_density.h"

#include "core/base/error.h"

#include <Eigen/Cholesky>
#include <fmt/format.h>

#include <cmath>
#include <numbers>

namespace spolvero {

namespace {

/// Below this share of the largest eigenvalue's bound a variance is rounding error.
constexpr double kSingular = 1e-12;

bool isRegular(const Eigen::LLT<Eigen::MatrixXd>& cholesky, const Eigen::MatrixXd& covariance) {
  if (cholesky.info() != Eigen::Success) return false;
  const Eigen::VectorXd diagonal = Eigen::MatrixXd(cholesky.matrixL()).diagonal();
  return diagonal.array().square().minCoeff() > kSingular * covariance.trace();
}

}  // namespace

std::optional<KernelDensity> KernelDensity::fit(const Eigen::MatrixXd& points) {
  const auto n = points.rows();
  const auto d = points.cols();
  if (d == 0 || n <= d || !points.allFinite()) return std::nullopt;
  const Eigen::MatrixXd centred = points.rowwise() - points.colwise().mean();
  KernelDensity density;
  density.factor_ = std::pow(static_cast<double>(n), -1.0 / static_cast<double>(d + 4));
  const Eigen::MatrixXd covariance = centred.transpose() * centred / static_cast<double>(n - 1) *
                                     (density.factor_ * density.factor_);
  const Eigen::LLT<Eigen::MatrixXd> cholesky(covariance);
  if (!isRegular(cholesky, covariance)) return std::nullopt;
  const Eigen::MatrixXd lower = cholesky.matrixL();
  density.whitener_ = lower.triangularView<Eigen::Lower>().solve(Eigen::MatrixXd::Identity(d, d));
  density.points_ = density.whitener_ * points.transpose();
  const double integral =
      std::pow(2 * std::numbers::pi, static_cast<double>(d) / 2) * lower.diagonal().prod();
  density.scale_ = 1 / (static_cast<double>(n) * integral);
  return density;
}

Eigen::VectorXd KernelDensity::density(const Eigen::MatrixXd& queries) const {
  if (queries.cols() != points_.rows()) {
    throw ShapeError(fmt::format("kernel density: expected queries of {} numbers, found {}",
                                 points_.rows(),
                                 queries.cols()));
  }
  Eigen::VectorXd densities(queries.rows());
  for (Eigen::Index i = 0; i < queries.rows(); ++i) {
    const Eigen::VectorXd query = whitener_ * queries.row(i).transpose();
    const auto distances = (points_.colwise() - query).colwise().squaredNorm().array();
    densities(i) = (distances * -0.5).exp().sum() * scale_;
  }
  return densities;
}

}  // namespace spolvero
