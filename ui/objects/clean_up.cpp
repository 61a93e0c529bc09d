#include "ui/objects/clean_up.h"

#include "core/layout/cleanup.h"
#include "core/layout/reshape.h"
#include "core/layout/simplify.h"

namespace spolvero::ui {

namespace {

bool concerns(const CleanUp& what, std::uint32_t pair) {
  if (!what.label) return true;
  if (what.object != 0) return (pair & 0xFFFFU) == what.object;
  return pair >> 16U == *what.label;
}

LayoutMaps changedMaps(const LayoutMaps& maps, const CleanUp& what) {
  const auto area = static_cast<std::int64_t>(what.amount);
  const ReshapeTarget target{what.label.value_or(kUnlabelled),
                             what.object != 0 ? std::optional(what.object) : std::nullopt};
  switch (what.kind) {
    case CleanUpKind::FillHoles:
      return holesFilled(maps, what.label, area, what.limits);
    case CleanUpKind::RemoveSpecks:
      return specksRemoved(maps, area, what.limits);
    case CleanUpKind::Grow:
      return what.label ? grown(maps, target, what.amount, what.limits) : maps;
    case CleanUpKind::Shrink:
      return what.label ? shrunk(maps, target, what.amount, what.limits) : maps;
    case CleanUpKind::Smooth:
      return smoothed(maps, what.amount, what.limits);
    case CleanUpKind::Simplify:
      return simplified(maps, what.amount, what.limits);
  }
  return maps;
}

}  // namespace

CleanUpRange rangeOf(CleanUpKind kind) {
  switch (kind) {
    case CleanUpKind::FillHoles:
    case CleanUpKind::RemoveSpecks:
      return {1, 4096, 64, true};
    case CleanUpKind::Grow:
    case CleanUpKind::Shrink:
      return {1, 64, 2, false};
    case CleanUpKind::Smooth:
      return {1, 32, 3, false};
    case CleanUpKind::Simplify:
      return {1, 32, 2, false};
  }
  return {};
}

bool needsTarget(CleanUpKind kind) {
  return kind == CleanUpKind::Grow || kind == CleanUpKind::Shrink;
}

LayoutMaps cleanedUp(const LayoutMaps& maps, const CleanUp& what) {
  LayoutMaps after = changedMaps(maps, what);
  if (!what.label) return after;
  for (int y = 0; y < maps.height(); ++y) {
    for (int x = 0; x < maps.width(); ++x) {
      const auto before = maps.pairAt(x, y);
      if (!concerns(what, before) && !concerns(what, after.pairAt(x, y))) {
        after.setPair(x, y, before);
      }
    }
  }
  return after;
}

}  // namespace spolvero::ui
