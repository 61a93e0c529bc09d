#include "core/layout/morph.h"

#include "core/base/error.h"
#include "core/layout/components.h"

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <limits>
#include <utility>

namespace spolvero {

namespace {

/// Distance of every pixel to the nearest pixel where `mask` is 0.
cv::Mat distanceToZero(const cv::Mat& mask) {
  cv::Mat distance;
  cv::distanceTransform(mask, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
  return distance;
}

/// Signed distance to the outline of a class, positive inside; far outside where it is absent.
Grid<float> signedDistance(const LabelMap& labels, std::uint8_t label) {
  const cv::Mat map(
      labels.height(), labels.width(), CV_8UC1, const_cast<std::uint8_t*>(labels.data()));
  const cv::Mat inside = map == label;
  const int count = cv::countNonZero(inside);
  const float far =
      std::hypot(static_cast<float>(labels.width()), static_cast<float>(labels.height()));
  if (count == 0) return {labels.width(), labels.height(), -far};
  if (static_cast<std::size_t>(count) == labels.size())
    return {labels.width(), labels.height(), far};
  const cv::Mat distance = distanceToZero(inside) - distanceToZero(~inside);
  Grid<float> field(labels.width(), labels.height());
  for (int y = 0; y < field.height(); ++y) {
    std::copy_n(distance.ptr<float>(y), field.width(), field.row(y));
  }
  return field;
}

}  // namespace

LayoutMorph::LayoutMorph(Layout from, Layout to) : from_(std::move(from)), to_(std::move(to)) {
  if (from_.rect() != to_.rect()) {
    throw ShapeError(
        fmt::format("layouts to blend: expected equal sizes, found {} x {} and {} x {}",
                    from_.width(),
                    from_.height(),
                    to_.width(),
                    to_.height()));
  }
  if (from_.classes() != to_.classes()) {
    throw ShapeError("layouts to blend: expected the same classes in both");
  }
  const auto here = labelHistogram(from_.labels());
  const auto there = labelHistogram(to_.labels());
  for (std::size_t label = 0; label < here.size(); ++label) {
    if (here[label] + there[label] == 0) continue;
    const auto id = static_cast<std::uint8_t>(label);
    fields_.push_back({id, signedDistance(from_.labels(), id), signedDistance(to_.labels(), id)});
  }
}

LabelMap LayoutMorph::labelsAt(double share) const {
  if (share <= 0) return from_.labels();
  if (share >= 1) return to_.labels();
  const auto weight = static_cast<float>(share);
  LabelMap labels = from_.labels();
  for (int y = 0; y < labels.height(); ++y) {
    for (int x = 0; x < labels.width(); ++x) {
      // Inside of one class in both, all others are outside.
      if (labels.at(x, y) == to_.labels().at(x, y)) continue;
      float best = -std::numeric_limits<float>::infinity();
      for (const auto& field : fields_) {
        const float reach = (1 - weight) * field.from.at(x, y) + weight * field.to.at(x, y);
        if (reach > best) {
          best = reach;
          labels.at(x, y) = field.label;
        }
      }
    }
  }
  return labels;
}

Layout LayoutMorph::at(double share) const {
  if (share <= 0) return from_;
  if (share >= 1) return to_;
  auto labels = labelsAt(share);
  InstanceMap instances(labels.width(), labels.height(), 0);
  return withInstancesFromComponents({std::move(labels), std::move(instances), from_.classes()});
}

}  // namespace spolvero
