#include "models/kernels/merged_groups.h"

#include <ATen/ATen.h>

namespace spolvero::kernels {

at::Tensor mergeGroups(const at::Tensor& weight, std::int64_t groups, std::int64_t merged) {
  if (merged == 1) return weight;
  const auto out = weight.size(0) / groups;
  const auto in = weight.size(1);
  auto dense =
      at::zeros({weight.size(0), in * merged, weight.size(2), weight.size(3)}, weight.options());
  for (std::int64_t g = 0; g < groups; ++g) {
    dense.narrow(0, g * out, out)
        .narrow(1, g % merged * in, in)
        .copy_(weight.narrow(0, g * out, out));
  }
  return dense;
}

}  // namespace spolvero::kernels
