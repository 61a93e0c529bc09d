#pragma once

#include <Eigen/Core>

#include <optional>

namespace spolvero {

/// Gaussian kernel density estimate over points of d numbers: the mean of one normal density around
/// each point, all with the points' covariance (divided by n − 1) times the squared factor of
/// Scott's rule, n^(-1/(d+4)).
/// Source: Scott 1992; as `scipy.stats.gaussian_kde`, which the released IMLE code uses.
class KernelDensity {
 public:
  /// @param points  [n, d], one per row.
  /// @return        nothing if the points do not span their space, so that there is no density: all
  ///                on one plane, or fewer than d + 1.
  static std::optional<KernelDensity> fit(const Eigen::MatrixXd& points);

  /// @param queries  [m, d], one per row.  @return [m] densities.
  /// @throws ShapeError if the queries have another d.
  Eigen::VectorXd density(const Eigen::MatrixXd& queries) const;

  double factor() const { return factor_; }

 private:
  KernelDensity() = default;

  double factor_ = 0;         ///< Scott's.
  double scale_ = 0;          ///< 1 / (n · integral of one kernel).
  Eigen::MatrixXd whitener_;  ///< [d, d]; makes the kernels' covariance the identity.
  Eigen::MatrixXd points_;    ///< [d, n], whitened.
};

}  // namespace spolvero
