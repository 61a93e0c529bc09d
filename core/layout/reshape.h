#pragma once

#include "core/layout/layout_maps.h"

#include <optional>

namespace spolvero {

/// A class everywhere, or one object of it.
struct ReshapeTarget {
  std::uint8_t label = 0;
  std::optional<std::uint16_t> object;  ///< Empty: the whole class.

  bool contains(std::uint32_t pair) const {
    return pair >> 16U == label && (!object || *object == (pair & 0xFFFFU));
  }
};

/// Every pixel whose centre is at most `radiusPx` from a pixel of the target joins it, as part of
/// the nearest object. Pixels of kept classes do not.
LayoutMaps grown(const LayoutMaps& maps,
                 const ReshapeTarget& target,
                 double radiusPx,
                 const EditLimits& limits = {});

/// Every pixel of the target whose centre is at most `radiusPx` from a pixel of another class or
/// object becomes what is nearest there. The border of the layout and of kept classes holds.
LayoutMaps shrunk(const LayoutMaps& maps,
                  const ReshapeTarget& target,
                  double radiusPx,
                  const EditLimits& limits = {});

/// Rounds all outlines at once: each class and object is blurred with a Gaussian and the strongest
/// wins, so that neighbours never part. A pixel keeps what it was where two are equally strong.
LayoutMaps smoothed(const LayoutMaps& maps, double sigmaPx, const EditLimits& limits = {});

}  // namespace spolvero
