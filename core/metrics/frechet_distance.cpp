#include "core/metrics/frechet_distance.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <limits>

namespace spolvero {

namespace {

/// R [r, D] with Rᵀ R = matrix, r its rank: directions whose eigenvalue is rounding are left out.
/// @param matrix [D, D] double, symmetric, positive semidefinite.
at::Tensor rootOf(const at::Tensor& matrix) {
  const double rounding =
      std::numeric_limits<double>::epsilon() * static_cast<double>(matrix.size(0));
  const auto [values, vectors] = at::linalg_eigh(matrix);
  const auto least = values.max().clamp_min(0) * rounding;
  const auto kept = values.gt(least).nonzero().view({-1});
  return (vectors.index_select(1, kept) * values.index_select(0, kept).sqrt()).t();
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
  const auto covarianceA = a.covariance();
  const auto covarianceB = b.covariance();
  // Σ_a Σ_b = Rᵀ R Σ_b has the eigenvalues of R Σ_b Rᵀ, which is symmetric and no larger than the
  // number of pictures.
  const auto root = rootOf(covarianceA);
  const auto product = at::mm(at::mm(root, covarianceB), root.t());
  const auto roots = at::linalg_eigvalsh((product + product.t()) / 2).clamp_min(0).sqrt();
  const double overlap = roots.sum().item<double>();
  const double shift = (meanA - meanB).square().sum().item<double>();
  return shift + (covarianceA.trace() + covarianceB.trace()).item<double>() - 2 * overlap;
}

}  // namespace spolvero
