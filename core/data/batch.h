#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace spolvero {

/// One batch of training pairs. N pictures of H×W pixels.
struct Batch {
  at::Tensor labels;     ///< [N, H, W] int64; 255 = unlabelled.
  at::Tensor instances;  ///< [N, H, W] int64, equal exactly where class and object are.
  at::Tensor photos;     ///< [N, 3, H, W] float32 in [-1, 1].
  std::vector<std::string> names;
};

}  // namespace spolvero
