#include "core/appearance/look_mixing.h"

#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace spolvero {

namespace {

ClassStyle plainStyle(CodeSource code) {
  ClassStyle style;
  style.code = std::move(code);
  return style;
}

/// Gives each part of `scope` that is not locked the style that `make` says.
/// @param make  called with a function that finds the same part in another look, and its stream.
template <class Make>
Appearance edited(Appearance base, const LookScope& scope, const Make& make) {
  const auto set = [&make](ClassStyle& style, std::uint64_t stream, const auto& find) {
    if (style.locked) return;
    style = make(find, stream);
    style.locked = false;
  };
  for (const int id : scope.classes) {
    auto style = base.styleOf(id);
    const auto find = [id](const Appearance& look) { return look.styleOf(id); };
    set(style, static_cast<std::uint64_t>(id), find);
    base.classes[id] = style;
  }
  for (const auto& key : scope.objects) {
    auto style = base.styleOf(key);
    const auto find = [key](const Appearance& look) { return look.styleOf(key); };
    const auto stream =
        std::uint64_t{1} << 32 | std::uint64_t(key.classId) << 16 | std::uint64_t(key.instance);
    set(style, stream, find);
    base.objects[key] = style;
  }
  if (scope.latent) {
    auto style = base.latentStyle();
    const auto find = [](const Appearance& look) { return look.latentStyle(); };
    set(style, std::uint64_t{1} << 40, find);
    base.latent = style;
  }
  return base;
}

struct Point {
  double x = 0;
  double y = 0;
};

/// The point of a segment that is nearest to another.
Point nearestOn(Point from, Point to, Point point) {
  const double dx = to.x - from.x;
  const double dy = to.y - from.y;
  const double along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy);
  const double t = std::clamp(along, 0.0, 1.0);
  return {from.x + t * dx, from.y + t * dy};
}

/// Barycentric shares of top centre, bottom left, bottom right; below 0 outside of the triangle.
std::array<double, 3> barycentric(Point point) {
  const double top = 1 - point.y;
  const double right = point.x - top / 2;
  return {top, 1 - top - right, right};
}

}  // namespace

Appearance mixedLooks(Appearance base,
                      const std::vector<WeightedLook>& looks,
                      const LookScope& scope) {
  return edited(std::move(base), scope, [&](const auto& find, std::uint64_t) {
    std::vector<CodePart> parts;
    for (const auto& one : looks) parts.push_back({one.weight, find(one.look).blendedCode()});
    return plainStyle(CodeSource::mixture(parts));
  });
}

Appearance withLookOf(Appearance base, const Appearance& look, const LookScope& scope) {
  return edited(
      std::move(base), scope, [&](const auto& find, std::uint64_t) { return find(look); });
}

Appearance neighbourLook(const Appearance& base,
                         const LookScope& scope,
                         double radius,
                         std::uint64_t seed) {
  const double angle = std::clamp(radius, 0.0, 1.0) * std::numbers::pi / 2;
  return edited(base, scope, [&](const auto& find, std::uint64_t stream) {
    const double stays = radius >= 1 ? 0 : std::cos(angle);
    return plainStyle(
        CodeSource::mixture({{stays, find(base).blendedCode()},
                             {std::sin(angle), CodeSource::fromSeed(mixSeed(seed, stream))}}));
  });
}

std::vector<double> bilinearWeights(double x, double y) {
  const double right = std::clamp(x, 0.0, 1.0);
  const double low = std::clamp(y, 0.0, 1.0);
  return {(1 - right) * (1 - low), right * (1 - low), (1 - right) * low, right * low};
}

std::vector<double> triangleWeights(double x, double y) {
  const Point top{0.5, 0};
  const Point left{0, 1};
  const Point right{1, 1};
  Point point{x, y};
  auto shares = barycentric(point);
  if (std::ranges::any_of(shares, [](double share) { return share < 0; })) {
    const std::array<Point, 3> nearest = {
        nearestOn(top, left, point), nearestOn(left, right, point), nearestOn(right, top, point)};
    point = std::ranges::min(
        nearest, {}, [&](Point one) { return std::hypot(one.x - point.x, one.y - point.y); });
    shares = barycentric(point);
  }
  double sum = 0;
  for (auto& share : shares) sum += share = std::max(share, 0.0);
  return {shares[0] / sum, shares[1] / sum, shares[2] / sum};
}

}  // namespace spolvero
