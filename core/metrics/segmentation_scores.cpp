#include "core/metrics/segmentation_scores.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

namespace {

constexpr std::int64_t kUnlabelledId = 255;

void requireRange(const at::Tensor& ids, std::int64_t classes, const char* what) {
  if (ids.numel() == 0) return;
  const auto lowest = ids.min().item<std::int64_t>();
  const auto highest = ids.max().item<std::int64_t>();
  if (lowest >= 0 && highest < classes) return;
  throw ShapeError(fmt::format("segmentation scores: expected {} of 0 to {}, found {}",
                               what,
                               classes - 1,
                               lowest < 0 ? lowest : highest));
}

}  // namespace

ConfusionMatrix::ConfusionMatrix(std::int64_t classes)
    : classes_(classes), counts_(at::zeros({classes, classes}, at::kLong)) {}

void ConfusionMatrix::add(const at::Tensor& predicted, const at::Tensor& truth) {
  if (predicted.sizes() != truth.sizes()) {
    throw ShapeError(fmt::format("segmentation scores: labels [{}] against predictions [{}]",
                                 fmt::join(truth.sizes(), ", "),
                                 fmt::join(predicted.sizes(), ", ")));
  }
  const auto labels = truth.reshape({-1}).to(at::kLong);
  const auto labelled = labels.ne(kUnlabelledId);
  const auto rows = labels.masked_select(labelled);
  const auto columns = predicted.reshape({-1}).to(at::kLong).masked_select(labelled);
  requireRange(rows, classes_, "labels");
  requireRange(columns, classes_, "predictions");
  const auto counted = at::bincount(rows * classes_ + columns, {}, classes_ * classes_);
  counts_ += counted.view({classes_, classes_}).to(at::kCPU);
}

std::int64_t ConfusionMatrix::pixels() const {
  return counts_.sum().item<std::int64_t>();
}

double ConfusionMatrix::pixelAccuracy() const {
  const auto total = pixels();
  if (total == 0) return 0;
  return static_cast<double>(counts_.diagonal().sum().item<std::int64_t>()) /
         static_cast<double>(total);
}

std::vector<std::optional<double>> ConfusionMatrix::intersectionOverUnion() const {
  const auto hits = counts_.diagonal();
  const auto unions = counts_.sum(0) + counts_.sum(1) - hits;
  std::vector<std::optional<double>> result(static_cast<std::size_t>(classes_));
  for (std::int64_t id = 0; id < classes_; ++id) {
    const auto whole = unions[id].item<std::int64_t>();
    if (whole == 0) continue;
    result[static_cast<std::size_t>(id)] =
        static_cast<double>(hits[id].item<std::int64_t>()) / static_cast<double>(whole);
  }
  return result;
}

double ConfusionMatrix::meanIntersectionOverUnion() const {
  double sum = 0;
  int count = 0;
  for (const auto& value : intersectionOverUnion()) {
    if (!value) continue;
    sum += *value;
    ++count;
  }
  return count > 0 ? sum / count : 0;
}

}  // namespace spolvero
