#include "app/bench/statistics.h"

#include "core/metrics/image_distance.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace spolvero::app {

double quantileOf(const std::vector<double>& sorted, double share) {
  const auto place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const auto above = std::min(below + 1, sorted.size() - 1);
  return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

Spread spreadOf(std::vector<double> values) {
  Spread spread;
  if (values.empty()) return spread;
  std::ranges::sort(values);
  spread.count = static_cast<int>(values.size());
  spread.minimum = values.front();
  spread.lowerQuartile = quantileOf(values, 0.25);
  spread.median = quantileOf(values, 0.5);
  spread.upperQuartile = quantileOf(values, 0.75);
  spread.maximum = values.back();
  for (auto& value : values) value = std::abs(value - spread.median);
  std::ranges::sort(values);
  spread.deviation = quantileOf(values, 0.5);
  return spread;
}

void PictureError::add(const at::Tensor& found, const at::Tensor& expected) {
  const auto psnr = peakSignalToNoise(found, expected);
  psnr_ = pictures_ == 0 ? psnr : std::min(psnr_, psnr);
  maximum_ = std::max(maximum_, (found - expected).abs().max().item<double>());
  sumOfMeans_ += meanAbsoluteDifference(found, expected);
  ++pictures_;
}

}  // namespace spolvero::app
