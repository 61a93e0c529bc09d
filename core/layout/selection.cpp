#include "core/layout/selection.h"

#include "core/base/error.h"

#include <fmt/format.h>

namespace spolvero {

namespace {

/// The smallest rectangle of a mask that holds everything marked.
Rect markedBox(const Grid<std::uint8_t>& mask) {
  const auto marked = [](std::uint8_t value) { return value != 0; };
  Rect box;
  for (int y = 0; y < mask.height(); ++y) {
    const auto* begin = mask.row(y);
    const auto* end = begin + mask.width();
    const auto* first = std::find_if(begin, end, marked);
    if (first == end) continue;
    const auto* last = end - 1;
    while (!marked(*last)) --last;
    box = box.united({static_cast<int>(first - begin), y, static_cast<int>(last - first) + 1, 1});
  }
  return box;
}

template <class T>
SharedSelection ofValue(const Grid<T>& grid, T value) {
  Grid<std::uint8_t> mask(grid.width(), grid.height());
  std::ranges::transform(
      grid, mask.begin(), [value](T v) { return static_cast<std::uint8_t>(v == value); });
  return Selection::ofMask(mask);
}

/// The region's mask within the layout.
Grid<std::uint8_t> wholeMask(const SharedSelection& selection, const Rect& whole) {
  return selection ? selection->maskOf(whole.width, whole.height)
                   : Grid<std::uint8_t>(whole.width, whole.height);
}

template <class Rule>
SharedSelection paired(const SharedSelection& a,
                       const SharedSelection& b,
                       const Rect& whole,
                       const Rule& rule) {
  auto mask = wholeMask(a, whole);
  const auto other = wholeMask(b, whole);
  std::ranges::transform(mask, other, mask.begin(), [&](std::uint8_t left, std::uint8_t right) {
    return static_cast<std::uint8_t>(rule(left != 0, right != 0));
  });
  return Selection::ofMask(mask);
}

}  // namespace

SharedSelection Selection::of(const Region& region) {
  if (region.box.empty()) return nullptr;
  if (region.mask.width() != region.box.width || region.mask.height() != region.box.height) {
    throw ShapeError(fmt::format("selection: expected a mask of {}×{}, found {}×{}",
                                 region.box.width,
                                 region.box.height,
                                 region.mask.width(),
                                 region.mask.height()));
  }
  const Rect inside = markedBox(region.mask);
  if (inside.empty()) return nullptr;
  Region cut{region.mask.cropped(inside),
             {region.box.x + inside.x, region.box.y + inside.y, inside.width, inside.height}};
  for (auto& value : cut.mask) value = value != 0 ? 1 : 0;
  return SharedSelection(new Selection(std::move(cut)));
}

SharedSelection Selection::ofMask(const Grid<std::uint8_t>& mask) {
  return of({mask, mask.rect()});
}

SharedSelection Selection::ofLabel(const LabelMap& labels, std::uint8_t label) {
  return ofValue(labels, label);
}

SharedSelection Selection::ofObject(const InstanceMap& instances, std::uint16_t object) {
  return ofValue(instances, object);
}

std::int64_t Selection::pixelCount() const {
  return std::ranges::count(region_.mask, std::uint8_t{1});
}

Grid<std::uint8_t> Selection::maskOf(int width, int height) const {
  Grid<std::uint8_t> mask(width, height);
  const Rect inside = region_.box.intersected(mask.rect());
  if (inside.empty()) return mask;
  const Rect source{
      inside.x - region_.box.x, inside.y - region_.box.y, inside.width, inside.height};
  mask.paste(region_.mask.cropped(source), inside.x, inside.y);
  return mask;
}

SharedSelection combined(const SharedSelection& before,
                         const SharedSelection& region,
                         SelectionMode mode,
                         const Rect& whole) {
  const auto united = [](bool a, bool b) { return a || b; };
  const auto both = [](bool a, bool b) { return a && b; };
  switch (mode) {
    case SelectionMode::Replace:
      break;
    case SelectionMode::Add:
      return paired(before, region, whole, united);
    case SelectionMode::Subtract:
      if (!before) return region ? inverted(region, whole) : nullptr;
      return paired(before, region, whole, [](bool a, bool b) { return a && !b; });
    case SelectionMode::Intersect:
      if (before) return paired(before, region, whole, both);
      break;
  }
  return paired(region, region, whole, both);
}

SharedSelection inverted(const SharedSelection& selection, const Rect& whole) {
  auto mask = wholeMask(selection, whole);
  for (auto& value : mask) value = value == 0 ? 1 : 0;
  return Selection::ofMask(mask);
}

Region boundedBy(const SharedSelection& selection, Region region) {
  if (!selection) return region;
  const Rect inside = region.box.intersected(selection->box());
  if (inside.empty()) return {};
  Region cut{region.mask.cropped(
                 {inside.x - region.box.x, inside.y - region.box.y, inside.width, inside.height}),
             inside};
  const Rect& box = selection->box();
  for (int y = 0; y < inside.height; ++y) {
    const auto* selected = selection->mask().row(inside.y + y - box.y) + (inside.x - box.x);
    auto* covered = cut.mask.row(y);
    for (int x = 0; x < inside.width; ++x) {
      covered[x] = static_cast<std::uint8_t>(covered[x] != 0 && selected[x] != 0);
    }
  }
  return cut;
}

bool sameSelection(const SharedSelection& a, const SharedSelection& b) {
  return a == b || (a && b && *a == *b);
}

}  // namespace spolvero
