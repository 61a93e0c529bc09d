#include "models/crn/area_resize.h"

#include "models/layers/float32_scope.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace spolvero {

namespace {

/// Row i holds how much of target pixel i each source pixel makes up.  @return [target, source].
at::Tensor areaWeights(std::int64_t source, std::int64_t target, const at::Tensor& like) {
  const auto scale = static_cast<double>(source) / static_cast<double>(target);
  const auto first = at::arange(target, at::kDouble).unsqueeze(1) * scale;
  const auto pixel = at::arange(source, at::kDouble).unsqueeze(0);
  const auto overlap =
      at::minimum(first + scale, pixel + 1) - at::maximum(first, pixel.expand({target, source}));
  return (overlap.clamp_min(0) / scale).to(like.options());
}

}  // namespace

at::Tensor areaResize(const at::Tensor& x, std::int64_t height, std::int64_t width) {
  const auto rows = x.size(2);
  const auto columns = x.size(3);
  if (rows == height && columns == width) return x;
  if (rows == 2 * height && columns == 2 * width) return at::avg_pool2d(x, {2, 2});
  const Float32Scope exact;
  const auto wide = at::matmul(areaWeights(rows, height, x), x);
  return at::matmul(wide, areaWeights(columns, width, x).t());
}

std::vector<std::array<std::int64_t, 2>> cascadeSizes(std::int64_t height,
                                                      std::int64_t width,
                                                      std::int64_t modules) {
  std::vector<std::array<std::int64_t, 2>> sizes{{height, width}};
  while (static_cast<std::int64_t>(sizes.size()) < modules) {
    const auto [h, w] = sizes.back();
    sizes.push_back({(h + 1) / 2, (w + 1) / 2});
  }
  std::reverse(sizes.begin(), sizes.end());
  return sizes;
}

std::vector<at::Tensor> areaPyramid(const at::Tensor& x, std::int64_t modules) {
  auto sizes = cascadeSizes(x.size(2), x.size(3), modules);
  std::vector<at::Tensor> levels{x};
  for (auto size = sizes.rbegin() + 1; size != sizes.rend(); ++size) {
    levels.push_back(areaResize(levels.back(), (*size)[0], (*size)[1]));
  }
  std::reverse(levels.begin(), levels.end());
  return levels;
}

}  // namespace spolvero
