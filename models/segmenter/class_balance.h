#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace spolvero {

/// Frequencies of classes over a data set, and the weights that a loss gives them.
class ClassBalance {
 public:
  explicit ClassBalance(std::int64_t classes);

  /// Counts one batch.  @param labels [N, H, W] int64, 255 = unlabelled.
  void add(const at::Tensor& labels);

  /// [K] double: pixels of each class divided by the labelled pixels of the pictures that show it;
  /// 0 for classes that occur nowhere.
  at::Tensor frequencies() const;

  /// [K] float32: (median frequency / frequency)^balance, at most `maximum`; 1 for classes that
  /// occur nowhere.
  /// Source: Eigen & Fergus 2015, §6.3 (median frequency balancing), with an exponent.
  at::Tensor weights(double balance, double maximum) const;

  /// [2, K] double, to be stored: pixels of each class; labelled pixels of the pictures with it.
  const at::Tensor& counts() const { return counts_; }
  /// @param counts  as `counts` gave.
  void restore(const at::Tensor& counts) { counts_ = counts.clone(); }

 private:
  at::Tensor counts_;
};

}  // namespace spolvero
