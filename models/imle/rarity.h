#pragma once

#include "core/data/example_source.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace spolvero {

/// The mean colour of each class in each example. The last class stands for pixels without one.
struct ClassColours {
  at::Tensor colours;  ///< [n, P, 3] float32, 0..255; 0 where the class is absent.
  at::Tensor areas;    ///< [n, P] float32, px.
};

/// Those of one batch.
/// @param photos  [N, 3, H, W] in [-1, 1].
/// @param labels  [N, H, W] int64, 255 = without a class.
/// @param classes P, one more than the class table has.
ClassColours classColours(const at::Tensor& photos, const at::Tensor& labels, std::int64_t classes);

/// Reads every example once.  @return less than all of them if stopped.
/// Source: Li, Zhang, Malik 2019, §3 ("Dataset and Loss Rebalancing"); gen_dataset_weight.py.
ClassColours measureClassColours(ExampleSource& examples,
                                 std::int64_t classes,
                                 const std::stop_token& stop);

/// How rare the looks of each example are, and what follows from that: which examples a round
/// draws, and what a pixel's error is worth.
class RarityTable {
 public:
  /// @param largest          classes among which rounds are shared out.
  /// @param minimumExamples  of a class; the released code wants more than 67.
  RarityTable(const ClassColours& colours, std::int64_t largest, std::int64_t minimumExamples);

  /// The reciprocal of the density of a class's mean colour among all examples', 0 where the class
  /// is absent.
  ///
  /// Classes in too few photos for a density have their picture's largest score (1 if it has none).
  /// Deviation: the released code means to do that, but takes the score's reciprocal, so that those
  /// classes vanish from the loss.
  /// @return [n, P] float64.
  const at::Tensor& scores() const { return scores_; }

  /// The classes of largest area, largest first, as released ("road", "building", …).
  const std::vector<std::int64_t>& largest() const { return largest_; }
  /// Classes that have too few photos for a density.
  const std::vector<std::int64_t>& withoutDensity() const { return withoutDensity_; }

  /// Draws the examples of a round, with repetition: place i is drawn for class `largest()[i mod
  /// classes]`, examples in proportion to that class's scores.
  /// Source: Li, Zhang, Malik 2019, §3; `rarity_bin` of the released train.py.
  std::vector<std::int64_t> draw(std::uint64_t seed, std::int64_t count) const;

  /// Weights of pixels in an example's loss: its class's score relative to the picture's largest.
  /// @param labels [H, W] int64.  @return [1, 1, H, W] float32 in [0, 1] on the labels' device.
  at::Tensor mask(std::int64_t example, const at::Tensor& labels) const;

 private:
  at::Tensor scores_;
  std::vector<std::int64_t> largest_;
  std::vector<std::int64_t> withoutDensity_;
  std::vector<std::vector<double>> cumulative_;  ///< Per largest class: running sums of the scores.
};

}  // namespace spolvero
