#include "core/layout/reshape.h"

#include "core/layout/nearest_source.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace spolvero {

namespace {

/// Gives every allowed pixel that is no source and at most `radiusPx` from one what the nearest
/// source is, if `joins` agrees.
template <class Joins>
LayoutMaps spread(const LayoutMaps& maps,
                  const Mask& sources,
                  double radiusPx,
                  const EditLimits& limits,
                  Joins joins) {
  constexpr double kRounding = 1e-3;
  const NearestSource nearest(sources);
  LayoutMaps after = maps;
  if (!nearest.any()) return after;
  for (int y = 0; y < maps.height(); ++y) {
    for (int x = 0; x < maps.width(); ++x) {
      if (sources.at(x, y) != 0 || nearest.distance(x, y) > radiusPx + kRounding || !joins(x, y))
        continue;
      if (!limits.allow(maps, x, y)) continue;
      const auto [fromX, fromY] = nearest.position(x, y);
      after.setPair(x, y, maps.pairAt(fromX, fromY));
    }
  }
  return after;
}

template <class Predicate>
Mask maskWhere(const LayoutMaps& maps, Predicate predicate) {
  Mask mask(maps.width(), maps.height(), 0);
  for (int y = 0; y < maps.height(); ++y) {
    for (int x = 0; x < maps.width(); ++x) {
      mask.at(x, y) = static_cast<std::uint8_t>(predicate(maps.pairAt(x, y)));
    }
  }
  return mask;
}

/// Where each class and object lies.
std::map<std::uint32_t, Rect> boxesOfPairs(const LayoutMaps& maps) {
  std::map<std::uint32_t, Rect> boxes;
  for (int y = 0; y < maps.height(); ++y) {
    for (int x = 0; x < maps.width();) {
      const auto pair = maps.pairAt(x, y);
      const int first = x;
      while (x < maps.width() && maps.pairAt(x, y) == pair) ++x;
      Rect& box = boxes[pair];
      box = box.united({first, y, x - first, 1});
    }
  }
  return boxes;
}

/// What is strongest so far at each pixel.
struct Strongest {
  Grid<float> strength;
  LayoutMaps maps;
};

/// Blurs one class or object and lets it win where it is stronger than all before.
void compete(
    const LayoutMaps& before, std::uint32_t pair, const Rect& box, double sigma, Strongest& best) {
  const int margin = static_cast<int>(std::ceil(3 * sigma)) + 1;
  const Rect area =
      Rect{box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin}
          .intersected(before.rect());
  cv::Mat field(area.height, area.width, CV_32FC1);
  for (int y = 0; y < area.height; ++y) {
    for (int x = 0; x < area.width; ++x) {
      field.at<float>(y, x) = before.pairAt(area.x + x, area.y + y) == pair ? 1.0F : 0.0F;
    }
  }
  // Repeating the border continues outlines that leave the picture; elsewhere it repeats zeros.
  cv::GaussianBlur(
      field, field, cv::Size(2 * margin - 1, 2 * margin - 1), sigma, sigma, cv::BORDER_REPLICATE);
  constexpr float kRounding = 1e-5F;
  for (int y = 0; y < area.height; ++y) {
    for (int x = 0; x < area.width; ++x) {
      const int px = area.x + x;
      const int py = area.y + y;
      const bool own = before.pairAt(px, py) == pair;
      const float strength = field.at<float>(y, x) + (own ? kRounding : 0.0F);
      if (strength <= best.strength.at(px, py)) continue;
      best.strength.at(px, py) = strength;
      best.maps.setPair(px, py, pair);
    }
  }
}

}  // namespace

LayoutMaps grown(const LayoutMaps& maps,
                 const ReshapeTarget& target,
                 double radiusPx,
                 const EditLimits& limits) {
  const Mask sources = maskWhere(maps, [&](auto pair) { return target.contains(pair); });
  return spread(maps, sources, radiusPx, limits, [](int, int) { return true; });
}

LayoutMaps shrunk(const LayoutMaps& maps,
                  const ReshapeTarget& target,
                  double radiusPx,
                  const EditLimits& limits) {
  const Mask sources = maskWhere(maps, [&](auto pair) {
    return !target.contains(pair) && !limits.keptLabels.test(pair >> 16U);
  });
  return spread(maps, sources, radiusPx, limits, [&](int x, int y) {
    return target.contains(maps.pairAt(x, y));
  });
}

LayoutMaps smoothed(const LayoutMaps& maps, double sigmaPx, const EditLimits& limits) {
  if (sigmaPx <= 0) return maps;
  Strongest best{Grid<float>(maps.width(), maps.height(), -1.0F), maps};
  for (const auto& [pair, box] : boxesOfPairs(maps)) compete(maps, pair, box, sigmaPx, best);
  return limited(maps, std::move(best.maps), limits);
}

}  // namespace spolvero
