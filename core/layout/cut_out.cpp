#include "core/layout/cut_out.h"

#include "core/layout/nearest.h"
#include "core/layout/objects.h"

#include <algorithm>
#include <map>

namespace spolvero {

CutOut cutOut(const LayoutMaps& maps, const Region& region) {
  return {region.mask, maps.cropped(region.box), region.box};
}

CutOut plainCutOut(const Region& region, std::uint8_t label, std::uint16_t id) {
  const Rect& box = region.box;
  return {region.mask,
          {LabelMap(box.width, box.height, label), InstanceMap(box.width, box.height, id)},
          box};
}

CutOut placed(const CutOut& piece, const Placement& placement) {
  const Rect& target = placement.target;
  auto columns = nearestIndices(piece.place.width, target.width);
  auto rows = nearestIndices(piece.place.height, target.height);
  if (placement.mirrored) std::ranges::reverse(columns);
  if (placement.flipped) std::ranges::reverse(rows);
  return {
      gathered(piece.mask, columns, rows),
      {gathered(piece.maps.labels, columns, rows), gathered(piece.maps.instances, columns, rows)},
      target};
}

CutOut withLabels(CutOut piece, const std::array<std::uint8_t, 256>& newLabels) {
  for (int y = 0; y < piece.place.height; ++y) {
    for (int x = 0; x < piece.place.width; ++x) {
      auto& label = piece.maps.labels.at(x, y);
      label = newLabels[label];
      if (label == kUnlabelled) piece.mask.at(x, y) = 0;
    }
  }
  return piece;
}

void paste(LayoutMaps& maps, const CutOut& piece, const EditLimits& limits, int left, int top) {
  const Rect inside = piece.place.intersected({left, top, maps.width(), maps.height()});
  for (int y = inside.y; y < inside.bottom(); ++y) {
    for (int x = inside.x; x < inside.right(); ++x) {
      const int fromX = x - piece.place.x;
      const int fromY = y - piece.place.y;
      const bool kept = limits.keptLabels.test(maps.labels.at(x - left, y - top));
      if (piece.mask.at(fromX, fromY) == 0 || kept || !limits.selected(x, y)) continue;
      maps.setPair(x - left, y - top, piece.maps.pairAt(fromX, fromY));
    }
  }
}

}  // namespace spolvero
