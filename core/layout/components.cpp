#include "core/layout/components.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <limits>

namespace spolvero {

namespace {

/// Visits the 4-connected region of equal label around a pixel, marking it in `visited`.
template <class Visit>
void flood(
    const LabelMap& labels, Grid<std::uint8_t>& visited, int startX, int startY, Visit visit) {
  const auto label = labels.at(startX, startY);
  std::vector<std::pair<int, int>> stack{{startX, startY}};
  visited.at(startX, startY) = 1;
  const auto push = [&](int x, int y) {
    if (!labels.rect().contains(x, y) || visited.at(x, y) != 0 || labels.at(x, y) != label) return;
    visited.at(x, y) = 1;
    stack.emplace_back(x, y);
  };
  while (!stack.empty()) {
    const auto [x, y] = stack.back();
    stack.pop_back();
    visit(x, y);
    push(x - 1, y);
    push(x + 1, y);
    push(x, y - 1);
    push(x, y + 1);
  }
}

}  // namespace

Layout withInstancesFromComponents(const Layout& layout) {
  const auto& labels = layout.labels();
  InstanceMap instances(layout.width(), layout.height(), 0);
  Grid<std::uint8_t> visited(layout.width(), layout.height(), 0);
  std::uint32_t next = 1;
  for (int y = 0; y < layout.height(); ++y) {
    for (int x = 0; x < layout.width(); ++x) {
      const auto label = labels.at(x, y);
      const bool thing = label != kUnlabelled && layout.classes()[label].kind == ClassKind::Thing;
      if (!thing || visited.at(x, y) != 0) continue;
      if (next > std::numeric_limits<std::uint16_t>::max()) {
        throw ShapeError("instances: expected at most 65535 objects in one layout, found more");
      }
      flood(labels, visited, x, y, [&](int px, int py) {
        instances.at(px, py) = static_cast<std::uint16_t>(next);
      });
      ++next;
    }
  }
  return {labels, std::move(instances), layout.classes()};
}

Region connectedRegion(const LabelMap& labels, int x, int y) {
  if (!labels.rect().contains(x, y)) {
    throw ShapeError(fmt::format("region: the pixel {},{} lies outside the layout of {}×{}",
                                 x,
                                 y,
                                 labels.width(),
                                 labels.height()));
  }
  Grid<std::uint8_t> visited(labels.width(), labels.height(), 0);
  Rect box{x, y, 1, 1};
  flood(labels, visited, x, y, [&](int px, int py) { box = box.united({px, py, 1, 1}); });
  return {visited.cropped(box), box};
}

}  // namespace spolvero
