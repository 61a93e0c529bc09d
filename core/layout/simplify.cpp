#include "core/layout/simplify.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace spolvero {

namespace {

/// A way along the border of two regions, through the corners of pixels.
struct Arc {
  std::vector<cv::Point> points;
  std::uint32_t left = 0;   ///< What lies on the left hand of one who walks along.
  std::uint32_t right = 0;  ///< And on the right.
  bool closed = false;
};

enum Direction { East, South, West, North };
const std::array<cv::Point, 4> kSteps{
    {cv::Point(1, 0), cv::Point(0, 1), cv::Point(-1, 0), cv::Point(0, -1)}};

/// Finds all arcs of a map. Corners where other than two pieces of border meet end an arc.
class ArcFinder {
 public:
  explicit ArcFinder(const LayoutMaps& maps)
      : maps_(maps), walked_(maps.width() + 1, maps.height() + 1, 0) {}

  std::vector<Arc> arcs() {
    std::vector<Arc> all;
    const auto collect = [&](bool nodesOnly) {
      for (int y = 0; y <= maps_.height(); ++y) {
        for (int x = 0; x <= maps_.width(); ++x) {
          const cv::Point corner(x, y);
          if (nodesOnly && !isNode(corner)) continue;
          for (const auto direction : {East, South, West, North}) {
            if (isOpen(corner, direction)) all.push_back(walk(corner, direction));
          }
        }
      }
    };
    collect(true);
    collect(false);  // What is left are loops without a node.
    return all;
  }

 private:
  /// The pixels on both sides of the piece of border that leaves a corner; nothing if they are
  /// equal or outside the map.
  std::optional<std::pair<std::uint32_t, std::uint32_t>> sides(cv::Point corner,
                                                               Direction direction) const {
    // The pixel left of the way, and the one right of it, as offsets from the corner.
    static const std::array<cv::Point, 4> kLeft{
        {cv::Point(0, -1), cv::Point(0, 0), cv::Point(-1, 0), cv::Point(-1, -1)}};
    const cv::Point left = corner + kLeft[direction];
    const cv::Point right = corner + kLeft[(direction + 1) % 4];
    const Rect rect = maps_.rect();
    if (!rect.contains(left.x, left.y) || !rect.contains(right.x, right.y)) return std::nullopt;
    const auto onLeft = maps_.pairAt(left.x, left.y);
    const auto onRight = maps_.pairAt(right.x, right.y);
    if (onLeft == onRight) return std::nullopt;
    return std::pair(onLeft, onRight);
  }

  bool isNode(cv::Point corner) const {
    int degree = 0;
    for (const auto direction : {East, South, West, North}) {
      degree += sides(corner, direction).has_value() ? 1 : 0;
    }
    return degree != 0 && degree != 2;
  }

  bool isOpen(cv::Point corner, Direction direction) const {
    return ((walked_.at(corner.x, corner.y) >> direction) & 1) == 0 &&
           sides(corner, direction).has_value();
  }

  void markWalked(cv::Point corner, Direction direction) {
    const cv::Point end = corner + kSteps[direction];
    walked_.at(corner.x, corner.y) |= static_cast<std::uint8_t>(1 << direction);
    walked_.at(end.x, end.y) |= static_cast<std::uint8_t>(1 << (direction + 2) % 4);
  }

  Arc walk(const cv::Point start, Direction direction) {
    Arc arc;
    const auto both = *sides(start, direction);
    arc.left = both.first;
    arc.right = both.second;
    arc.points.push_back(start);
    for (cv::Point corner = start;;) {
      markWalked(corner, direction);
      corner += kSteps[direction];
      if (corner == start && !isNode(corner)) {
        arc.closed = true;
        return arc;
      }
      arc.points.push_back(corner);
      if (isNode(corner)) return arc;
      for (const auto next : {East, South, West, North}) {
        if (isOpen(corner, next)) direction = next;
      }
    }
  }

  const LayoutMaps& maps_;
  Grid<std::uint8_t> walked_;  ///< One bit per direction that leaves a corner.
};

void straighten(Arc& arc, double tolerancePx) {
  std::vector<cv::Point> polygon;
  cv::approxPolyDP(arc.points, polygon, tolerancePx, arc.closed);
  // A border that starts and ends at one node is a loop too, though an open one.
  const bool loop = arc.closed || arc.points.front() == arc.points.back();
  const std::size_t fewest = arc.closed ? 3 : loop ? 4 : 2;
  if (polygon.size() >= fewest) arc.points = std::move(polygon);
}

/// Where an arc passes a row of pixel centres, and what follows to the right of it.
struct Crossing {
  double x = 0;
  std::uint32_t before = 0;
  std::uint32_t after = 0;
};

void addCrossings(const Arc& arc, std::vector<std::vector<Crossing>>& rows) {
  const std::size_t count = arc.points.size();
  for (std::size_t i = 0; i + (arc.closed ? 0 : 1) < count; ++i) {
    const cv::Point a = arc.points[i];
    const cv::Point b = arc.points[(i + 1) % count];
    const bool down = b.y > a.y;
    for (int y = std::min(a.y, b.y); y < std::max(a.y, b.y); ++y) {
      const double share = (y + 0.5 - a.y) / (b.y - a.y);
      const double x = a.x + share * (b.x - a.x);
      // On the way down the left hand points east.
      rows[std::size_t(y)].push_back({x, down ? arc.right : arc.left, down ? arc.left : arc.right});
    }
  }
}

/// Sorts the crossings of a row so that each begins with what the one before leaves, also where
/// straightened borders have come to cross each other.
/// @param first  what the row begins with.
/// @param reach  how far a crossing may be out of order, px.
void chain(std::vector<Crossing>& crossings, std::uint32_t first, double reach) {
  std::ranges::sort(crossings, {}, &Crossing::x);
  auto current = first;
  for (auto at = crossings.begin(); at != crossings.end(); ++at) {
    auto next = at;
    while (next != crossings.end() && next->before != current && next->x <= at->x + reach) ++next;
    if (next != crossings.end() && next->before == current) std::rotate(at, next, next + 1);
    current = at->after;
  }
}

/// Whether a class and object occur around a pixel.
bool occursNear(const LayoutMaps& maps, std::uint32_t pair, int x, int y, int reach) {
  const Rect around =
      Rect{x - reach, y - reach, 2 * reach + 1, 2 * reach + 1}.intersected(maps.rect());
  for (int py = around.y; py < around.bottom(); ++py) {
    for (int px = around.x; px < around.right(); ++px) {
      if (maps.pairAt(px, py) == pair) return true;
    }
  }
  return false;
}

}  // namespace

LayoutMaps simplified(const LayoutMaps& maps, double tolerancePx, const EditLimits& limits) {
  if (tolerancePx <= 0) return maps;
  std::vector<std::vector<Crossing>> rows(std::size_t(maps.height()));
  for (Arc& arc : ArcFinder(maps).arcs()) {
    straighten(arc, tolerancePx);
    addCrossings(arc, rows);
  }
  LayoutMaps after = maps;
  const int reach = static_cast<int>(std::ceil(tolerancePx)) + 1;
  for (int y = 0; y < maps.height(); ++y) {
    auto& crossings = rows[std::size_t(y)];
    auto current = maps.pairAt(0, y);
    chain(crossings, current, 2 * tolerancePx + 1);
    std::size_t next = 0;
    for (int x = 0; x < maps.width(); ++x) {
      while (next < crossings.size() && crossings[next].x <= x + 0.5) {
        current = crossings[next++].after;
      }
      // Where several borders have come to cross each other a row may lose its thread.
      if (current == maps.pairAt(x, y) || !occursNear(maps, current, x, y, reach)) continue;
      after.setPair(x, y, current);
    }
  }
  return limited(maps, std::move(after), limits);
}

}  // namespace spolvero
