#include "core/metrics/image_distance.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>

namespace spolvero {

namespace {

void requireSameShape(const at::Tensor& a, const at::Tensor& b) {
  if (a.sizes() == b.sizes()) return;
  throw ShapeError(fmt::format("picture distance: expected equal shapes, found [{}] and [{}]",
                               fmt::join(a.sizes(), ", "),
                               fmt::join(b.sizes(), ", ")));
}

/// Each place's channels at unit length.  Source: LPIPS, released code (ε = 1e-10).
at::Tensor unitLength(const at::Tensor& x) {
  return x / (x.square().sum({1}, true).sqrt() + 1e-10);
}

}  // namespace

double meanAbsoluteDifference(const at::Tensor& a, const at::Tensor& b) {
  requireSameShape(a, b);
  return (a - b).abs().mean().item<double>();
}

double peakSignalToNoise(const at::Tensor& a, const at::Tensor& b) {
  requireSameShape(a, b);
  constexpr double kRange = 2;
  const double error = (a - b).to(at::kDouble).square().mean().item<double>();
  return 10 * std::log10(kRange * kRange / error);
}

at::Tensor colourDistanceMap(const at::Tensor& a, const at::Tensor& b) {
  requireSameShape(a, b);
  return (a - b).abs().mean({1}, true);
}

at::Tensor featureDistanceMap(const std::vector<at::Tensor>& a,
                              const std::vector<at::Tensor>& b,
                              const std::vector<at::Tensor>& heads,
                              std::int64_t height,
                              std::int64_t width) {
  if (a.empty() || a.size() != b.size() || (!heads.empty() && heads.size() != a.size())) {
    throw ShapeError(
        fmt::format("feature distance: expected as many layers and heads, found {}, {} and {}",
                    a.size(),
                    b.size(),
                    heads.size()));
  }
  at::Tensor total;
  for (std::size_t layer = 0; layer < a.size(); ++layer) {
    requireSameShape(a[layer], b[layer]);
    auto difference = (unitLength(a[layer]) - unitLength(b[layer])).square();
    if (!heads.empty()) {
      difference = difference * heads[layer].to(difference.device()).reshape({1, -1, 1, 1});
    }
    const auto map = at::upsample_bilinear2d(difference.sum({1}, true), {height, width}, false);
    total = total.defined() ? total + map : map;
  }
  return total;
}

}  // namespace spolvero
