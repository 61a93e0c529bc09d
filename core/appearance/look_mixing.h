#pragma once

#include "core/appearance/appearance.h"

#include <cstdint>
#include <set>
#include <vector>

namespace spolvero {

/// Which parts of an appearance an edit is about.
struct LookScope {
  std::set<int> classes;
  std::set<ObjectKey> objects;
  bool latent = false;
  bool operator==(const LookScope&) const = default;
  bool empty() const { return classes.empty() && objects.empty() && !latent; }
};

/// A look and its share of a mixture.
struct WeightedLook {
  double weight = 0;
  Appearance look;
};

/// `base` with the parts in `scope` as the weighted sum of those of several looks; parts that are
/// locked in `base` stay.
Appearance mixedLooks(Appearance base,
                      const std::vector<WeightedLook>& looks,
                      const LookScope& scope);

/// `base` with the parts in `scope` as they are in `look`; parts that are locked in `base` stay.
Appearance withLookOf(Appearance base, const Appearance& look, const LookScope& scope);

/// A look near `base`: its parts in `scope`, that are not locked, turned by the same angle towards
/// codes drawn from `seed`. Normally distributed codes stay so.
/// @param radius  0 = `base` itself, 1 = a look of its own.
Appearance neighbourLook(const Appearance& base,
                         const LookScope& scope,
                         double radius,
                         std::uint64_t seed);

/// Shares of four corners at a point of the unit square: top left, top right, bottom left, bottom
/// right. They add up to 1.
std::vector<double> bilinearWeights(double x, double y);

/// Shares of three corners at a point of the unit square, which holds the triangle: top centre,
/// bottom left, bottom right. Points outside of it count as the nearest on its edge. They add up
/// to 1.
std::vector<double> triangleWeights(double x, double y);

}  // namespace spolvero
