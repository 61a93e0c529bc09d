#include "core/layout/nearest_source.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <limits>

namespace spolvero {

NearestSource::NearestSource(const Mask& sources)
    : any_(std::ranges::any_of(sources, [](auto value) { return value != 0; })),
      distances_(sources.width(), sources.height(), std::numeric_limits<float>::infinity()),
      nearest_(sources.width(), sources.height(), 0) {
  if (!any_) return;
  cv::Mat away(sources.height(), sources.width(), CV_8UC1);
  for (int y = 0; y < sources.height(); ++y) {
    std::transform(sources.row(y),
                   sources.row(y) + sources.width(),
                   away.ptr<std::uint8_t>(y),
                   [](std::uint8_t value) { return std::uint8_t(value == 0); });
  }
  cv::Mat distances;
  cv::Mat labels;
  cv::distanceTransform(
      away, distances, labels, cv::DIST_L2, cv::DIST_MASK_5, cv::DIST_LABEL_PIXEL);
  cv::distanceTransform(away, distances, cv::DIST_L2, cv::DIST_MASK_PRECISE);
  // OpenCV numbers the sources in an order of its own.
  std::vector<int> positionOf(sources.size() + 1, 0);
  for (int y = 0; y < sources.height(); ++y) {
    for (int x = 0; x < sources.width(); ++x) {
      if (sources.at(x, y) == 0) continue;
      positionOf[std::size_t(labels.at<int>(y, x))] = y * sources.width() + x;
    }
  }
  for (int y = 0; y < sources.height(); ++y) {
    for (int x = 0; x < sources.width(); ++x) {
      nearest_.at(x, y) = positionOf[std::size_t(labels.at<int>(y, x))];
      distances_.at(x, y) = distances.at<float>(y, x);
    }
  }
}

std::pair<int, int> NearestSource::position(int x, int y) const {
  const int at = nearest_.at(x, y);
  return {at % distances_.width(), at / distances_.width()};
}

}  // namespace spolvero
