#include "ui/commands/layout_tiles.h"

#include "core/base/error.h"

#include <fmt/format.h>

namespace spolvero::ui {

namespace {

bool equalUnder(const LayoutMaps& maps, const LayoutPart& part, const Rect& area) {
  for (int y = area.y; y < area.bottom(); ++y) {
    const int line = y - part.y;
    const int column = area.x - part.x;
    if (!std::equal(part.labels.row(line) + column,
                    part.labels.row(line) + column + area.width,
                    maps.labels.row(y) + area.x) ||
        !std::equal(part.instances.row(line) + column,
                    part.instances.row(line) + column + area.width,
                    maps.instances.row(y) + area.x)) {
      return false;
    }
  }
  return true;
}

/// The maps under a tile once the part is put in.
LayoutPart tileAfter(const LayoutMaps& maps, const LayoutPart& part, const Rect& tile) {
  LayoutPart result{maps.labels.cropped(tile), maps.instances.cropped(tile), tile.x, tile.y};
  const Rect overlap = tile.intersected(part.rect());
  const Rect source{overlap.x - part.x, overlap.y - part.y, overlap.width, overlap.height};
  result.labels.paste(part.labels.cropped(source), overlap.x - tile.x, overlap.y - tile.y);
  result.instances.paste(part.instances.cropped(source), overlap.x - tile.x, overlap.y - tile.y);
  return result;
}

LayoutMaps seeThrough(int width, int height) {
  return {LabelMap(width, height, kUnlabelled), InstanceMap(width, height)};
}

void checkFits(const LayoutMaps& maps, const LayoutPart& part) {
  const bool equalSizes = part.labels.width() == part.instances.width() &&
                          part.labels.height() == part.instances.height();
  if (equalSizes && part.rect().intersected(maps.rect()) == part.rect()) return;
  throw ShapeError(fmt::format("edit: a part of {}×{} at {},{} does not fit into {}×{}",
                               part.labels.width(),
                               part.labels.height(),
                               part.x,
                               part.y,
                               maps.width(),
                               maps.height()));
}

}  // namespace

LayoutTiles::LayoutTiles(const LayoutMaps& maps, const LayoutPart& part) {
  checkFits(maps, part);
  const Rect area = part.rect();
  if (area.empty()) return;
  for (int row = area.y / kSide; row <= (area.bottom() - 1) / kSide; ++row) {
    for (int column = area.x / kSide; column <= (area.right() - 1) / kSide; ++column) {
      const Rect rect = Rect{column * kSide, row * kSide, kSide, kSide}.intersected(maps.rect());
      if (equalUnder(maps, part, rect.intersected(area))) continue;
      const LayoutPart after = tileAfter(maps, part, rect);
      tiles_[{row, column}] = {rect,
                               encoded(maps.labels, maps.instances, rect),
                               encoded(after.labels, after.instances, after.labels.rect())};
      bounds_ = bounds_.united(rect.intersected(area));
    }
  }
}

void LayoutTiles::append(LayoutTiles&& later) {
  for (auto& [position, tile] : later.tiles_) {
    const auto known = tiles_.find(position);
    if (known == tiles_.end()) {
      tiles_.emplace(position, std::move(tile));
    } else {
      known->second.after = std::move(tile.after);
    }
  }
  bounds_ = bounds_.united(later.bounds_);
}

std::vector<LayoutPart> LayoutTiles::parts(State state, int layer) const {
  std::vector<LayoutPart> result;
  result.reserve(tiles_.size());
  for (const auto& [position, tile] : tiles_) {
    LayoutPart whole = decoded(state == State::Before ? tile.before : tile.after, tile.rect);
    const Rect inside = tile.rect.intersected(bounds_);
    if (inside != tile.rect) {
      const Rect cut{inside.x - tile.rect.x, inside.y - tile.rect.y, inside.width, inside.height};
      whole = {whole.labels.cropped(cut), whole.instances.cropped(cut), inside.x, inside.y};
    }
    whole.layer = layer;
    result.push_back(std::move(whole));
  }
  return result;
}

std::size_t LayoutTiles::storedBytes() const {
  constexpr std::size_t kNodeOverhead = 4 * sizeof(void*);
  std::size_t bytes = sizeof(*this);
  for (const auto& entry : tiles_) {
    const Tile& tile = entry.second;
    bytes += sizeof(entry) + kNodeOverhead;
    bytes += (tile.before.capacity() + tile.after.capacity()) * sizeof(Run);
  }
  return bytes;
}

LayoutTiles::Runs LayoutTiles::encoded(const LabelMap& labels,
                                       const InstanceMap& instances,
                                       const Rect& area) {
  Runs runs;
  for (int y = area.y; y < area.bottom(); ++y) {
    const std::uint8_t* label = labels.row(y) + area.x;
    const std::uint16_t* instance = instances.row(y) + area.x;
    for (int x = 0; x < area.width; ++x) {
      if (!runs.empty() && runs.back().continues(label[x], instance[x])) {
        ++runs.back().length;
      } else {
        runs.push_back({1, instance[x], label[x]});
      }
    }
  }
  runs.shrink_to_fit();
  return runs;
}

LayoutPart LayoutTiles::decoded(const Runs& runs, const Rect& rect) {
  LayoutPart part{
      LabelMap(rect.width, rect.height), InstanceMap(rect.width, rect.height), rect.x, rect.y};
  auto label = part.labels.begin();
  auto instance = part.instances.begin();
  for (const Run& run : runs) {
    label = std::fill_n(label, run.length, run.label);
    instance = std::fill_n(instance, run.length, run.instance);
  }
  return part;
}

PackedMaps::PackedMaps(const LayoutMaps& maps)
    : width_(maps.width()),
      height_(maps.height()),
      tiles_(seeThrough(width_, height_), {maps.labels, maps.instances, 0, 0}) {}

LayoutMaps PackedMaps::restored() const {
  LayoutMaps maps = seeThrough(width_, height_);
  for (const auto& part : tiles_.parts(LayoutTiles::State::After)) {
    maps.labels.paste(part.labels, part.x, part.y);
    maps.instances.paste(part.instances, part.x, part.y);
  }
  return maps;
}

}  // namespace spolvero::ui
