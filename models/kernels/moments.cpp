#include "models/kernels/moments.h"

#include <ATen/ATen.h>

namespace spolvero {

std::pair<at::Tensor, at::Tensor> channelMoments(const at::Tensor& x) {
  const auto rows = x.flatten(0, 1).to(at::kDouble);
  const auto mean = rows.mean(0);
  const auto variance = (rows - mean).square().mean(0);
  return {mean.to(at::kFloat), variance.to(at::kFloat)};
}

}  // namespace spolvero
