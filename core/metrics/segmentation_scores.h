#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace spolvero {

/// Counts how often each class was taken for which, and what follows from it. Pixels whose true
/// label is no class (255) are left out.
class ConfusionMatrix {
 public:
  /// @param classes  K, at least 1.
  explicit ConfusionMatrix(std::int64_t classes);

  /// @param predicted  integer class ids 0 … K-1, any shape.
  /// @param truth      integer labels of the same shape, 255 = unlabelled.
  /// @throws ShapeError if the shapes differ, a prediction is no class, or a label is neither a
  /// class nor 255.
  void add(const at::Tensor& predicted, const at::Tensor& truth);

  /// [K, K] int64: row = true class, column = predicted class.
  const at::Tensor& counts() const { return counts_; }
  /// Labelled pixels seen.
  std::int64_t pixels() const;

  /// Share of the labelled pixels that are right, 0 to 1; 0 without any.
  double pixelAccuracy() const;
  /// Intersection over union by class id; nothing for classes that neither occur nor are predicted.
  std::vector<std::optional<double>> intersectionOverUnion() const;
  /// Mean of `intersectionOverUnion` over the classes that have one; 0 without any.
  /// Source: Everingham et al. 2015 (VOC), §4.2; Long et al. 2015, §5.
  double meanIntersectionOverUnion() const;

 private:
  std::int64_t classes_;
  at::Tensor counts_;
};

}  // namespace spolvero
