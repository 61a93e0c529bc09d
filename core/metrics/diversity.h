#pragma once

#include "core/metrics/image_distance.h"

#include <cstdint>
#include <map>
#include <vector>

namespace spolvero {

/// How much pictures of one class's codes differ.
struct ClassDiversity {
  double inside = 0;   ///< Mean distance within the class's area.
  double outside = 0;  ///< Elsewhere, where nothing should change.
  std::int64_t layouts = 0;
};

struct DiversityReport {
  std::map<int, ClassDiversity> classes;
  double meanInside = 0;   ///< mCSD: mean of `inside` over classes; higher is more variety.
  double meanOutside = 0;  ///< mOCD: mean of `outside` over classes; lower is better control.
};

/// Measures whether a class's style code changes that class and nothing else: mean class-specific
/// diversity (mCSD) and mean other-classes diversity (mOCD).
///
/// For a layout and a class, pictures are made in which only this class's code varies. The distance
/// map of each picture and the next is averaged over the class's area and over the rest; these over
/// pairs and layouts, then over classes.
/// Deviation: the paper leaves open how the distance is confined to an area; here its map is
/// averaged over the area's pixels.
/// Source: GroupDNet §4.2.
class DiversityMeter {
 public:
  explicit DiversityMeter(DistanceMap distance) : distance_(std::move(distance)) {}

  /// Adds one layout's pictures for one class. Does nothing if the class covers none or all of it.
  /// @param labels    [H, W] integer.
  /// @param pictures  [N, 3, H, W], N ≥ 2, that differ in the class's code.
  /// @throws ShapeError.
  void add(int classId, const at::Tensor& labels, const at::Tensor& pictures);

  DiversityReport report() const;

 private:
  DistanceMap distance_;
  std::map<int, ClassDiversity> sums_;
};

/// How much pictures of one layout differ as wholes: the mean distance of all pairs.
/// @param pictures  [N, 3, H, W], N ≥ 2.  @throws ShapeError.
/// Source: Li, Zhang, Malik 2019, §4 (diversity as mean pairwise LPIPS); Zhu et al. 2017
/// (BicycleGAN).
double meanPairwiseDistance(const DistanceMap& distance, const at::Tensor& pictures);

}  // namespace spolvero
