#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace spolvero {

/// Mean and covariance of feature vectors, gathered batch by batch in double.
class FeatureStatistics {
 public:
  /// @param features [N, D] float, any device.  @throws ShapeError if D changes.
  void add(const at::Tensor& features);

  /// Vectors seen.
  std::int64_t count() const { return count_; }
  /// [D] double.  @throws ShapeError without any vector.
  at::Tensor mean() const;
  /// [D, D] double with the divisor N - 1.  @throws ShapeError with fewer than two vectors.
  at::Tensor covariance() const;

 private:
  std::int64_t count_ = 0;
  at::Tensor shift_;  ///< [D] The first batch's mean, subtracted so that no digits cancel.
  at::Tensor sum_;    ///< [D]
  at::Tensor outer_;  ///< [D, D]
};

/// Squared Wasserstein distance of two normal distributions,
/// |μ_a - μ_b|² + tr(Σ_a + Σ_b - 2 (Σ_a Σ_b)^½). With Inception's pool features it is the FID.
/// @throws ShapeError if the dimensions differ or one has fewer than two vectors.
/// Source: Heusel et al. 2017, eq. 6; Dowson & Landau 1982.
double frechetDistance(const FeatureStatistics& a, const FeatureStatistics& b);

}  // namespace spolvero
