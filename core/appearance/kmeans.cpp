#include "core/appearance/kmeans.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace spolvero {

namespace {

/// Uniform numbers in [0, 1) that depend on the seed alone.
class Uniform {
 public:
  explicit Uniform(std::uint64_t seed) : seed_(seed) {}
  double operator()() { return static_cast<double>(mixSeed(seed_, counter_++) >> 11) * 0x1.0p-53; }

 private:
  std::uint64_t seed_;
  std::uint64_t counter_ = 0;
};

Eigen::VectorXd squaredDistances(const Eigen::MatrixXd& points, const Eigen::RowVectorXd& centre) {
  return (points.rowwise() - centre).rowwise().squaredNorm();
}

/// A point drawn with a chance in proportion to its weight; -1 if all weights are zero.
Eigen::Index draw(const Eigen::VectorXd& weights, Uniform& uniform) {
  const double total = weights.sum();
  if (total <= 0) return -1;
  double left = uniform() * total;
  Eigen::Index last = -1;
  for (Eigen::Index i = 0; i < weights.size(); ++i) {
    if (weights[i] <= 0) continue;
    last = i;
    left -= weights[i];
    if (left < 0) break;
  }
  return last;
}

/// k-means++: each next centre is a point drawn by its squared distance from those chosen.
Eigen::MatrixXd spreadCentres(const Eigen::MatrixXd& points, int clusters, Uniform& uniform) {
  Eigen::MatrixXd centres(clusters, points.cols());
  Eigen::VectorXd weights = Eigen::VectorXd::Ones(points.rows());
  Eigen::VectorXd nearest =
      Eigen::VectorXd::Constant(points.rows(), std::numeric_limits<double>::infinity());
  for (int k = 0; k < clusters; ++k) {
    const auto chosen = draw(weights, uniform);
    // Fewer different points than clusters.
    if (chosen < 0) return centres.topRows(k);
    centres.row(k) = points.row(chosen);
    nearest = nearest.cwiseMin(squaredDistances(points, centres.row(k)));
    weights = nearest;
  }
  return centres;
}

/// The nearest centre of each point, and how far it is.
struct Assignment {
  std::vector<int> centre;
  Eigen::VectorXd distance;  ///< Squared.
};

Assignment assign(const Eigen::MatrixXd& points, const Eigen::MatrixXd& centres) {
  Assignment result{std::vector<int>(static_cast<std::size_t>(points.rows()), 0),
                    squaredDistances(points, centres.row(0))};
  for (Eigen::Index k = 1; k < centres.rows(); ++k) {
    const auto distance = squaredDistances(points, centres.row(k));
    for (Eigen::Index i = 0; i < points.rows(); ++i) {
      if (distance[i] >= result.distance[i]) continue;
      result.distance[i] = distance[i];
      result.centre[static_cast<std::size_t>(i)] = static_cast<int>(k);
    }
  }
  return result;
}

std::vector<int> countMembers(const Assignment& assignment, Eigen::Index clusters) {
  std::vector<int> members(static_cast<std::size_t>(clusters), 0);
  for (const int k : assignment.centre) ++members[static_cast<std::size_t>(k)];
  return members;
}

/// The means of the clusters; one without points goes to the point farthest from its centre.
Eigen::MatrixXd meansOf(const Eigen::MatrixXd& points,
                        Assignment& assignment,
                        Eigen::Index clusters) {
  Eigen::MatrixXd means = Eigen::MatrixXd::Zero(clusters, points.cols());
  for (Eigen::Index i = 0; i < points.rows(); ++i) {
    means.row(assignment.centre[static_cast<std::size_t>(i)]) += points.row(i);
  }
  const auto members = countMembers(assignment, clusters);
  for (Eigen::Index k = 0; k < clusters; ++k) {
    const int count = members[static_cast<std::size_t>(k)];
    if (count > 0) {
      means.row(k) /= count;
      continue;
    }
    Eigen::Index farthest = 0;
    assignment.distance.maxCoeff(&farthest);
    means.row(k) = points.row(farthest);
    assignment.distance[farthest] = 0;
  }
  return means;
}

KMeansResult oneStart(const Eigen::MatrixXd& points,
                      const KMeansOptions& options,
                      Uniform uniform) {
  KMeansResult result;
  const auto wanted = static_cast<int>(std::min<Eigen::Index>(options.clusters, points.rows()));
  result.centres = spreadCentres(points, wanted, uniform);
  const double spread = (points.rowwise() - points.colwise().mean()).squaredNorm() /
                        static_cast<double>(points.rows());
  auto assignment = assign(points, result.centres);
  for (int i = 0; i < options.iterations; ++i) {
    const auto means = meansOf(points, assignment, result.centres.rows());
    const double moved = (means - result.centres).squaredNorm();
    result.centres = means;
    assignment = assign(points, result.centres);
    if (moved <= options.tolerance * spread) break;
  }
  result.members = countMembers(assignment, result.centres.rows());
  result.inertia = assignment.distance.sum();
  return result;
}

/// Largest cluster first; equal ones by their numbers.
KMeansResult sorted(KMeansResult result) {
  std::vector<std::size_t> order(result.members.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto before = [&](std::size_t a, std::size_t b) {
    if (result.members[a] != result.members[b]) return result.members[a] > result.members[b];
    const auto rowA = result.centres.row(static_cast<Eigen::Index>(a));
    const auto rowB = result.centres.row(static_cast<Eigen::Index>(b));
    return std::lexicographical_compare(rowA.begin(), rowA.end(), rowB.begin(), rowB.end());
  };
  std::stable_sort(order.begin(), order.end(), before);
  KMeansResult ordered{Eigen::MatrixXd(result.centres.rows(), result.centres.cols()), {}, 0};
  ordered.inertia = result.inertia;
  for (const auto k : order) {
    if (result.members[k] == 0) break;
    ordered.centres.row(static_cast<Eigen::Index>(ordered.members.size())) =
        result.centres.row(static_cast<Eigen::Index>(k));
    ordered.members.push_back(result.members[k]);
  }
  ordered.centres.conservativeResize(static_cast<Eigen::Index>(ordered.members.size()),
                                     Eigen::NoChange);
  return ordered;
}

}  // namespace

KMeansResult kMeans(const Eigen::MatrixXd& points,
                    const KMeansOptions& options,
                    const std::stop_token& stop) {
  if (options.clusters < 1 || options.restarts < 1 || options.iterations < 1) {
    throw ConfigError(
        fmt::format("K-means: expected at least 1 cluster, start and iteration, found {}, {} and "
                    "{}",
                    options.clusters,
                    options.restarts,
                    options.iterations));
  }
  KMeansResult best;
  if (points.rows() == 0) return best;
  for (int start = 0; start < options.restarts; ++start) {
    if (start > 0 && stop.stop_requested()) break;
    const auto seed = mixSeed(options.seed, static_cast<std::uint64_t>(start));
    auto result = oneStart(points, options, Uniform(seed));
    if (start == 0 || result.inertia < best.inertia) best = std::move(result);
  }
  return sorted(std::move(best));
}

}  // namespace spolvero
