#include "core/layout/layout_maps.h"

namespace spolvero {

LayoutMaps limited(const LayoutMaps& before, LayoutMaps after, const EditLimits& limits) {
  for (int y = 0; y < before.height(); ++y) {
    for (int x = 0; x < before.width(); ++x) {
      if (before.pairAt(x, y) == after.pairAt(x, y)) continue;
      const bool gainsKept = limits.keptLabels.test(after.labels.at(x, y));
      if (gainsKept || !limits.allow(before, x, y)) after.setPair(x, y, before.pairAt(x, y));
    }
  }
  return after;
}

Rect changedBox(const LayoutMaps& before, const LayoutMaps& after) {
  Rect box;
  for (int y = 0; y < before.height(); ++y) {
    int first = 0;
    int end = before.width();
    const auto differs = [&](int x) { return before.pairAt(x, y) != after.pairAt(x, y); };
    while (first < end && !differs(first)) ++first;
    while (end > first && !differs(end - 1)) --end;
    if (first < end) box = box.united({first, y, end - first, 1});
  }
  return box;
}

}  // namespace spolvero
