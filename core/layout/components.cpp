#include "core/layout/components.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace spolvero {

namespace {

/// Visits the 4-connected region of equal label around a pixel, one run of a row at a time, marking
/// it in `visited`.
/// @param visit  called with row, first column and the column after the last.
template <class Visit>
void flood(
    const LabelMap& labels, Grid<std::uint8_t>& visited, int startX, int startY, Visit visit) {
  const auto label = labels.at(startX, startY);
  const auto open = [&](int x, int y) { return labels.at(x, y) == label && visited.at(x, y) == 0; };
  std::vector<std::pair<int, int>> seeds{{startX, startY}};
  while (!seeds.empty()) {
    const auto [x, y] = seeds.back();
    seeds.pop_back();
    if (!open(x, y)) continue;
    int first = x;
    while (first > 0 && open(first - 1, y)) --first;
    int end = x + 1;
    while (end < labels.width() && open(end, y)) ++end;
    std::fill(visited.row(y) + first, visited.row(y) + end, std::uint8_t{1});
    visit(y, first, end);
    for (const int nextRow : {y - 1, y + 1}) {
      if (nextRow < 0 || nextRow >= labels.height()) continue;
      for (int column = first; column < end; ++column) {
        if (!open(column, nextRow)) continue;
        seeds.emplace_back(column, nextRow);
        while (column + 1 < end && open(column + 1, nextRow)) ++column;
      }
    }
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
      flood(labels, visited, x, y, [&](int row, int first, int end) {
        std::fill(
            instances.row(row) + first, instances.row(row) + end, static_cast<std::uint16_t>(next));
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
  flood(labels, visited, x, y, [&](int row, int first, int end) {
    box = box.united({first, row, end - first, 1});
  });
  return {visited.cropped(box), box};
}

}  // namespace spolvero
