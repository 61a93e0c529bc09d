#include "core/metrics/diversity.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

namespace {

double meanOver(const at::Tensor& map, const at::Tensor& mask) {
  const auto count = mask.sum().item<double>() * static_cast<double>(map.size(0));
  return (map * mask).sum().item<double>() / count;
}

}  // namespace

void DiversityMeter::add(int classId, const at::Tensor& labels, const at::Tensor& pictures) {
  if (pictures.dim() != 4 || pictures.size(0) < 2 || labels.dim() != 2 ||
      labels.sizes() != pictures.sizes().slice(2)) {
    throw ShapeError(
        fmt::format("diversity: expected labels [H, W] and at least two pictures [N, 3, H, W], "
                    "found [{}] and [{}]",
                    fmt::join(labels.sizes(), ", "),
                    fmt::join(pictures.sizes(), ", ")));
  }
  const auto inside = labels.eq(classId).to(at::kDouble);
  const auto area = inside.sum().item<double>();
  if (area == 0 || area == static_cast<double>(labels.numel())) return;
  const auto pairs = pictures.size(0) - 1;
  const auto map = distance_(pictures.narrow(0, 0, pairs), pictures.narrow(0, 1, pairs))
                       .squeeze(1)
                       .to(at::kDouble);
  auto& sum = sums_[classId];
  sum.inside += meanOver(map, inside);
  sum.outside += meanOver(map, 1 - inside);
  ++sum.layouts;
}

DiversityReport DiversityMeter::report() const {
  DiversityReport report;
  for (const auto& [id, sum] : sums_) {
    const auto layouts = static_cast<double>(sum.layouts);
    report.classes[id] = {sum.inside / layouts, sum.outside / layouts, sum.layouts};
  }
  if (report.classes.empty()) return report;
  const auto count = static_cast<double>(report.classes.size());
  for (const auto& [id, diversity] : report.classes) {
    report.meanInside += diversity.inside / count;
    report.meanOutside += diversity.outside / count;
  }
  return report;
}

double meanPairwiseDistance(const DistanceMap& distance, const at::Tensor& pictures) {
  if (pictures.dim() != 4 || pictures.size(0) < 2) {
    throw ShapeError(
        fmt::format("diversity: expected at least two pictures [N, 3, H, W], found [{}]",
                    fmt::join(pictures.sizes(), ", ")));
  }
  const auto count = pictures.size(0);
  double sum = 0;
  for (std::int64_t i = 0; i + 1 < count; ++i) {
    const auto others = pictures.narrow(0, i + 1, count - i - 1);
    const auto map = distance(pictures.narrow(0, i, 1).expand_as(others), others);
    sum += map.to(at::kDouble).mean({1, 2, 3}).sum().item<double>();
  }
  return sum / (static_cast<double>(count * (count - 1)) / 2);
}

}  // namespace spolvero
