#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace spolvero {

struct KMeansOptions {
  int clusters = 10;        ///< At most; fewer where there are fewer different points.
  int restarts = 10;        ///< Independent starts, of which the best counts.
  int iterations = 300;     ///< At most, per start.
  double tolerance = 1e-4;  ///< Ends when all centres together moved less, relative to the spread.
  std::uint64_t seed = 0;
};

struct KMeansResult {
  Eigen::MatrixXd centres;   ///< [K, C], the largest cluster first.
  std::vector<int> members;  ///< Points of each.
  double inertia = 0;        ///< Sum of squared distances to the nearest centre.
};

/// K-means by Lloyd's iterations from k-means++ starts; the same result for the same seed on every
/// machine.
/// @param points [N, C], finite.  @param stop  looked at between starts; the best so far counts.
/// @return no centres without points.  @throws ConfigError unless clusters, restarts, iterations
/// ≥ 1. Source: Lloyd 1982; Arthur & Vassilvitskii 2007; used by pix2pixHD §3.4.
KMeansResult kMeans(const Eigen::MatrixXd& points,
                    const KMeansOptions& options,
                    const std::stop_token& stop = {});

}  // namespace spolvero
