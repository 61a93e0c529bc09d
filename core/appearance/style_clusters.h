#pragma once

#include "core/appearance/appearance.h"
#include "core/appearance/kmeans.h"

#include <functional>
#include <map>
#include <stop_token>
#include <vector>

namespace spolvero {

/// A model's ready-made styles: per class the centres of the codes that photos of it have.
/// Source: pix2pixHD §3.4 (K = 10 per class).
class StyleClusters {
 public:
  StyleClusters() = default;
  /// @param centres  by class id, each [K, C] with K ≥ 1.
  /// @throws ShapeError unless all have the same C.
  explicit StyleClusters(std::map<int, Eigen::MatrixXd> centres);

  const std::map<int, Eigen::MatrixXd>& centres() const { return centres_; }
  bool empty() const { return centres_.empty(); }
  /// How many styles a class has.
  int count(int classId) const;

  /// The numbers of a style: blends go in a straight line from one code to the other.
  ///
  /// Cluster is a centre, Seed a centre drawn by the seed, Mean the mean of the centres, Values
  /// themselves. In classes without centres Seed and Mean are 0; without any centres at all, Seed
  /// is a code drawn from (-1, 1).
  /// @throws ConfigError if a class has no such cluster, ShapeError for values of other length.
  /// Source: sample_features of the released code (a cluster at random for each object).
  std::vector<float> resolve(const ClassStyle& style, int classId, int channels) const;

 private:
  std::vector<float> resolve(const CodeSource& code, int classId, int channels) const;

  std::map<int, Eigen::MatrixXd> centres_;
};

/// Collects the codes of objects, class by class, and finds the styles among them.
class StyleCollector {
 public:
  /// @param channels  numbers of a code.
  explicit StyleCollector(int channels) : channels_(channels) {}

  /// @throws ShapeError for a code of other length.
  void add(int classId, const CodeValues& code);

  std::int64_t count() const { return count_; }

  /// K-means for each class.
  /// @param done  called after each class.
  StyleClusters cluster(const KMeansOptions& options,
                        const std::stop_token& stop = {},
                        const std::function<void()>& done = {}) const;

  /// Classes with codes.
  std::size_t classes() const { return codes_.size(); }

 private:
  int channels_;
  std::int64_t count_ = 0;
  std::map<int, std::vector<double>> codes_;  ///< Row after row.
};

/// Whether an object covers enough of its picture for its code to count: more than half of a 32nd.
/// Source: encode_features of the released code.
bool coversEnough(std::int64_t pixels, std::int64_t picturePixels);

/// What renderers are besides if their codes can come from style clusters; `spolvero clusters`
/// makes them for such models.
class UsesStyleClusters {
 public:
  virtual ~UsesStyleClusters() = default;
  virtual const StyleClusters& styleClusters() const = 0;
};

}  // namespace spolvero
