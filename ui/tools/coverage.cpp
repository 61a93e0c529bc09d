#include "ui/tools/coverage.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace spolvero::ui {

namespace {

/// Whether a pixel centre is within the radius of a round brush somewhere on its way.
class RoundSweep {
 public:
  RoundSweep(const Dab& from, const Dab& to) : from_(from), growth_(to.radius - from.radius) {
    const QPointF way = to.centre - from.centre;
    length_ = std::hypot(way.x(), way.y());
    if (length_ > 0) direction_ = way / length_;
  }

  bool covers(double x, double y) const {
    const double dx = x - from_.centre.x();
    const double dy = y - from_.centre.y();
    const double along = dx * direction_.x() + dy * direction_.y();
    const double aside = std::abs(dx * direction_.y() - dy * direction_.x());
    if (length_ == 0) return std::hypot(dx, dy) <= from_.radius + std::max(growth_, 0.0);
    const double at = std::clamp(along + lead(aside), 0.0, length_);
    return std::hypot(along - at, aside) <= from_.radius + growth_ * at / length_;
  }

 private:
  /// How far beyond the foot of the perpendicular the growing brush comes closest.
  double lead(double aside) const {
    const double slope = growth_ / length_;
    if (slope >= 1) return length_ * 4 + aside;
    if (slope <= -1) return -length_ * 4 - aside;
    return aside * slope / std::sqrt(1 - slope * slope);
  }

  Dab from_;
  double growth_;
  double length_ = 0;
  QPointF direction_;
};

/// The same for a square brush: two inequalities per axis, linear in the share of the way.
class SquareSweep {
 public:
  SquareSweep(const Dab& from, const Dab& to)
      : from_(from), way_(to.centre - from.centre), growth_(to.radius - from.radius) {}

  bool covers(double x, double y) const {
    double first = 0;
    double last = 1;
    const double dx = x - from_.centre.x();
    const double dy = y - from_.centre.y();
    return limit(dx - from_.radius, way_.x() + growth_, first, last) &&
           limit(-dx - from_.radius, -way_.x() + growth_, first, last) &&
           limit(dy - from_.radius, way_.y() + growth_, first, last) &&
           limit(-dy - from_.radius, -way_.y() + growth_, first, last);
  }

 private:
  /// Narrows [first, last] to where  t · rate ≥ needed.  @return whether anything is left.
  static bool limit(double needed, double rate, double& first, double& last) {
    if (rate > 0) {
      first = std::max(first, needed / rate);
    } else if (rate < 0) {
      last = std::min(last, needed / rate);
    } else if (needed > 0) {
      return false;
    }
    return first <= last;
  }

  Dab from_;
  QPointF way_;
  double growth_;
};

Coverage emptyCoverage(const Rect& box, const Rect& clip) {
  const Rect inside = box.intersected(clip);
  return {Grid<std::uint8_t>(inside.width, inside.height, 0), inside};
}

int floorToInt(double value) {
  return static_cast<int>(std::floor(std::clamp(value, -1e8, 1e8)));
}

Rect sweepBox(const Dab& from, const Dab& to) {
  const auto low = [](double a, double ra, double b, double rb) {
    return floorToInt(std::min({a - ra, b - rb, a, b}));
  };
  const auto high = [](double a, double ra, double b, double rb) {
    return floorToInt(std::max({a + ra, b + rb, a, b})) + 1;
  };
  const int left = low(from.centre.x(), from.radius, to.centre.x(), to.radius);
  const int top = low(from.centre.y(), from.radius, to.centre.y(), to.radius);
  return {left,
          top,
          high(from.centre.x(), from.radius, to.centre.x(), to.radius) - left,
          high(from.centre.y(), from.radius, to.centre.y(), to.radius) - top};
}

/// The columns that a brush on its way can reach in a row of pixel centres, of either shape.
std::pair<int, int> reachInRow(const Dab& from, const Dab& to, double centreY, const Rect& box) {
  const double radius = std::max(from.radius, to.radius);
  const QPointF way = to.centre - from.centre;
  double first = 0;
  double last = 1;
  if (way.y() != 0) {
    const double enters = (centreY - radius - from.centre.y()) / way.y();
    const double leaves = (centreY + radius - from.centre.y()) / way.y();
    first = std::clamp(std::min(enters, leaves), 0.0, 1.0);
    last = std::clamp(std::max(enters, leaves), 0.0, 1.0);
  }
  const double a = from.centre.x() + first * way.x();
  const double b = from.centre.x() + last * way.x();
  const int left = floorToInt(std::min(a, b) - radius) - 1 - box.x;
  const int right = floorToInt(std::max(a, b) + radius) + 2 - box.x;
  return {std::clamp(left, 0, box.width), std::clamp(right, 0, box.width)};
}

/// Marks what a sweep covers. A sweep is convex, so each row is one run of pixels.
template <class Sweep>
void markSweep(const Dab& from, const Dab& to, Coverage& coverage) {
  const Sweep sweep(from, to);
  const Rect& box = coverage.box;
  for (int line = 0; line < box.height; ++line) {
    const double centreY = box.y + line + 0.5;
    const auto covered = [&](int column) { return sweep.covers(box.x + column + 0.5, centreY); };
    auto [first, end] = reachInRow(from, to, centreY, box);
    while (first < end && !covered(first)) ++first;
    while (end > first && !covered(end - 1)) --end;
    std::fill(coverage.mask.row(line) + first, coverage.mask.row(line) + end, std::uint8_t{1});
  }
}

/// Marks the 8-connected line between two pixels.
void markPixelLine(QPointF from, QPointF to, Coverage& coverage) {
  const int x0 = floorToInt(from.x());
  const int y0 = floorToInt(from.y());
  const int dx = floorToInt(to.x()) - x0;
  const int dy = floorToInt(to.y()) - y0;
  const int steps = std::max(std::abs(dx), std::abs(dy));
  for (int i = 0; i <= steps; ++i) {
    const double share = steps == 0 ? 0 : double(i) / steps;
    const int x = x0 + static_cast<int>(std::lround(share * dx));
    const int y = y0 + static_cast<int>(std::lround(share * dy));
    if (coverage.box.contains(x, y)) coverage.mask.at(x - coverage.box.x, y - coverage.box.y) = 1;
  }
}

Rect between(QPoint corner, QPoint opposite) {
  const int left = std::min(corner.x(), opposite.x());
  const int top = std::min(corner.y(), opposite.y());
  return {
      left, top, std::abs(corner.x() - opposite.x()) + 1, std::abs(corner.y() - opposite.y()) + 1};
}

/// An ellipse that touches the sides of a rectangle, half axes shortened by `inset`.
class Ellipse {
 public:
  Ellipse(const Rect& box, double inset)
      : centreX_(box.x + box.width / 2.0),
        centreY_(box.y + box.height / 2.0),
        halfWidth_(box.width / 2.0 - inset),
        halfHeight_(box.height / 2.0 - inset) {}

  bool contains(double x, double y) const {
    if (halfWidth_ <= 0 || halfHeight_ <= 0) return false;
    const double u = (x - centreX_) / halfWidth_;
    const double v = (y - centreY_) / halfHeight_;
    return u * u + v * v <= 1;
  }

 private:
  double centreX_;
  double centreY_;
  double halfWidth_;
  double halfHeight_;
};

/// Where the polygon's edges cross the horizontal through a row of pixel centres, from the left.
std::vector<double> crossings(std::span<const QPointF> corners, double y) {
  std::vector<double> xs;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const QPointF a = corners[i];
    const QPointF b = corners[(i + 1) % corners.size()];
    if ((a.y() <= y) == (b.y() <= y)) continue;
    xs.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
  }
  std::ranges::sort(xs);
  return xs;
}

/// The first column whose centre is not left of `x`.
int firstColumnFrom(double x, const Rect& box) {
  return static_cast<int>(std::clamp(std::ceil(x - 0.5 - box.x), 0.0, double(box.width)));
}

}  // namespace

Coverage coverStroke(const Dab& from, const Dab& to, BrushShape shape, const Rect& clip) {
  Coverage coverage = emptyCoverage(sweepBox(from, to), clip);
  if (coverage.box.empty()) return coverage;
  if (shape == BrushShape::Round) {
    markSweep<RoundSweep>(from, to, coverage);
  } else {
    markSweep<SquareSweep>(from, to, coverage);
  }
  markPixelLine(from.centre, to.centre, coverage);
  return coverage;
}

Coverage coverRectangle(QPoint corner, QPoint opposite, int outlineThickness, const Rect& clip) {
  const Rect whole = between(corner, opposite);
  Coverage coverage = emptyCoverage(whole, clip);
  const int t = outlineThickness;
  const Rect inner =
      t > 0 ? Rect{whole.x + t, whole.y + t, whole.width - 2 * t, whole.height - 2 * t} : Rect{};
  for (int y = 0; y < coverage.box.height; ++y) {
    for (int x = 0; x < coverage.box.width; ++x) {
      coverage.mask.at(x, y) = !inner.contains(coverage.box.x + x, coverage.box.y + y);
    }
  }
  return coverage;
}

Coverage coverEllipse(QPoint corner, QPoint opposite, int outlineThickness, const Rect& clip) {
  const Rect whole = between(corner, opposite);
  Coverage coverage = emptyCoverage(whole, clip);
  const Ellipse outer(whole, 0);
  const Ellipse inner(whole, outlineThickness);
  for (int y = 0; y < coverage.box.height; ++y) {
    for (int x = 0; x < coverage.box.width; ++x) {
      const double centreX = coverage.box.x + x + 0.5;
      const double centreY = coverage.box.y + y + 0.5;
      const bool hole = outlineThickness > 0 && inner.contains(centreX, centreY);
      coverage.mask.at(x, y) = outer.contains(centreX, centreY) && !hole;
    }
  }
  return coverage;
}

Coverage coverPolygon(std::span<const QPointF> corners, const Rect& clip) {
  if (corners.size() < 3) return {};
  const auto [left, right] = std::ranges::minmax(corners, {}, [](QPointF p) { return p.x(); });
  const auto [top, bottom] = std::ranges::minmax(corners, {}, [](QPointF p) { return p.y(); });
  const int x = floorToInt(left.x());
  const int y = floorToInt(top.y());
  Coverage coverage =
      emptyCoverage({x, y, floorToInt(right.x()) + 1 - x, floorToInt(bottom.y()) + 1 - y}, clip);
  for (int line = 0; line < coverage.box.height; ++line) {
    const auto xs = crossings(corners, coverage.box.y + line + 0.5);
    for (std::size_t i = 0; i + 1 < xs.size(); i += 2) {
      const int first = firstColumnFrom(xs[i], coverage.box);
      const int end = firstColumnFrom(xs[i + 1], coverage.box);
      std::fill(coverage.mask.row(line) + first, coverage.mask.row(line) + std::max(first, end), 1);
    }
  }
  return coverage;
}

Coverage coverLabel(const LabelMap& labels, std::uint8_t label) {
  Rect box;
  for (int y = 0; y < labels.height(); ++y) {
    const std::uint8_t* row = labels.row(y);
    const std::uint8_t* end = row + labels.width();
    const std::uint8_t* first = std::find(row, end, label);
    if (first == end) continue;
    const auto last = std::find(std::reverse_iterator(end), std::reverse_iterator(first), label);
    const int left = static_cast<int>(first - row);
    box = box.united({left, y, static_cast<int>(last.base() - row) - left, 1});
  }
  Coverage coverage{Grid<std::uint8_t>(box.width, box.height, 0), box};
  for (int y = 0; y < box.height; ++y) {
    const std::uint8_t* row = labels.row(box.y + y) + box.x;
    std::transform(row, row + box.width, coverage.mask.row(y), [label](std::uint8_t value) {
      return static_cast<std::uint8_t>(value == label);
    });
  }
  return coverage;
}

QPointF constrainedToAngle(QPointF anchor, QPointF point) {
  const QPointF way = point - anchor;
  constexpr double kStep = std::numbers::pi / 4;
  const int eighths = static_cast<int>(std::lround(std::atan2(way.y(), way.x()) / kStep));
  static constexpr std::array<std::array<int, 2>, 8> kDirections{
      {{1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}}};
  const auto [dx, dy] = kDirections[static_cast<std::size_t>((eighths + 8) % 8)];
  const double along = (way.x() * dx + way.y() * dy) / (dx * dx + dy * dy);
  return anchor + QPointF(along * dx, along * dy);
}

QPointF constrainedToSteps(QPointF anchor, QPointF point, double degrees) {
  const QPointF way = point - anchor;
  const double step = degrees * std::numbers::pi / 180;
  const double angle = std::round(std::atan2(way.y(), way.x()) / step) * step;
  const double along = way.x() * std::cos(angle) + way.y() * std::sin(angle);
  return anchor + along * QPointF(std::cos(angle), std::sin(angle));
}

QPointF constrainedToSquare(QPointF anchor, QPointF point) {
  const QPointF way = point - anchor;
  const double side = std::max(std::abs(way.x()), std::abs(way.y()));
  return anchor + QPointF(std::copysign(side, way.x()), std::copysign(side, way.y()));
}

}  // namespace spolvero::ui
