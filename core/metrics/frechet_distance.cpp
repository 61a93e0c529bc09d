#include "core/metrics/frechet_distance.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <Eigen/Dense>
#include <Eigen/Eigenvalues>
#include <fmt/format.h>

namespace spolvero {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Matrix matrixOf(const at::Tensor& tensor) {
  const auto values = tensor.contiguous();
  return Eigen::Map<const Matrix>(
      values.data_ptr<double>(), values.size(0), values.numel() / values.size(0));
}

/// The symmetric root of a positive semidefinite matrix; eigenvalues below zero are rounding.
Matrix rootOf(const Matrix& matrix) {
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(matrix);
  const Eigen::VectorXd roots = solver.eigenvalues().cwiseMax(0).cwiseSqrt();
  return solver.eigenvectors() * roots.asDiagonal() * solver.eigenvectors().transpose();
}

void requireCount(std::int64_t count, std::int64_t expected) {
  if (count >= expected) return;
  throw ShapeError(
      fmt::format("feature statistics: expected at least {} vectors, found {}", expected, count));
}

}  // namespace

void FeatureStatistics::add(const at::Tensor& features) {
  const auto rows = features.detach().to(at::kCPU, at::kDouble);
  if (rows.dim() != 2 || (sum_.defined() && rows.size(1) != sum_.size(0))) {
    throw ShapeError(fmt::format("feature statistics: expected features [N, {}], found {}-d",
                                 sum_.defined() ? std::to_string(sum_.size(0)) : "D",
                                 rows.dim()));
  }
  if (rows.size(0) == 0) return;
  if (!sum_.defined()) {
    shift_ = rows.mean(0);
    sum_ = at::zeros_like(shift_);
    outer_ = at::zeros({rows.size(1), rows.size(1)}, rows.options());
  }
  const auto centred = rows - shift_;
  count_ += rows.size(0);
  sum_ += centred.sum(0);
  outer_ += at::mm(centred.t(), centred);
}

at::Tensor FeatureStatistics::mean() const {
  requireCount(count_, 1);
  return shift_ + sum_ / count_;
}

at::Tensor FeatureStatistics::covariance() const {
  requireCount(count_, 2);
  const auto n = static_cast<double>(count_);
  return (outer_ - at::outer(sum_, sum_) / n) / (n - 1);
}

double frechetDistance(const FeatureStatistics& a, const FeatureStatistics& b) {
  const auto meanA = a.mean();
  const auto meanB = b.mean();
  if (meanA.sizes() != meanB.sizes()) {
    throw ShapeError(fmt::format(
        "Fréchet distance: features of {} and {} numbers", meanA.size(0), meanB.size(0)));
  }
  const auto covarianceA = matrixOf(a.covariance());
  const auto covarianceB = matrixOf(b.covariance());
  // tr (Σ_a Σ_b)^½ = tr (Σ_a^½ Σ_b Σ_a^½)^½, whose inside is symmetric.
  const Matrix root = rootOf(covarianceA);
  Matrix product = root * covarianceB * root;
  product = (product + product.transpose().eval()) / 2;
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(product, Eigen::EigenvaluesOnly);
  const double overlap = solver.eigenvalues().cwiseMax(0).cwiseSqrt().sum();
  const double shift = (meanA - meanB).square().sum().item<double>();
  return shift + covarianceA.trace() + covarianceB.trace() - 2 * overlap;
}

}  // namespace spolvero
