#include "core/layout/objects.h"

#include "core/base/error.h"
#include "core/layout/nearest_source.h"

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <span>

namespace spolvero {

namespace {

/// What is summed up about an object while the maps are read.
struct ObjectSums {
  Rect box;
  std::int64_t area = 0;
  double sumX = 0;
  double sumY = 0;
  std::map<std::uint8_t, std::int64_t> labels;
};

ObjectInfo infoFrom(std::uint16_t id, const ObjectSums& sums) {
  const auto most =
      std::ranges::max_element(sums.labels, {}, [](const auto& entry) { return entry.second; });
  const auto area = static_cast<double>(sums.area);
  return {id, most->first, sums.box, sums.area, sums.sumX / area, sums.sumY / area};
}

Rect grownBox(const Rect& box, int margin, const Rect& clip) {
  return Rect{box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin}
      .intersected(clip);
}

bool covers(const Region& region, int x, int y) {
  return region.box.contains(x, y) && region.mask.at(x - region.box.x, y - region.box.y) != 0;
}

/// Calls `visit(x, y)` for every pixel of a region.
template <class Visit>
void forEachPixel(const Region& region, Visit visit) {
  for (int y = 0; y < region.box.height; ++y) {
    for (int x = 0; x < region.box.width; ++x) {
      if (region.mask.at(x, y) != 0) visit(region.box.x + x, region.box.y + y);
    }
  }
}

}  // namespace

std::vector<ObjectInfo> listObjects(const LayoutMaps& maps) {
  std::map<std::uint16_t, ObjectSums> objects;
  for (int y = 0; y < maps.height(); ++y) {
    for (int x = 0; x < maps.width();) {
      const auto pair = maps.pairAt(x, y);
      const int first = x;
      while (x < maps.width() && maps.pairAt(x, y) == pair) ++x;
      if ((pair & 0xFFFFU) == 0) continue;
      ObjectSums& sums = objects[static_cast<std::uint16_t>(pair & 0xFFFFU)];
      const int length = x - first;
      sums.box = sums.box.united({first, y, length, 1});
      sums.area += length;
      sums.sumX += length * (first + x) / 2.0;
      sums.sumY += length * (y + 0.5);
      sums.labels[static_cast<std::uint8_t>(pair >> 16U)] += length;
    }
  }
  std::vector<ObjectInfo> infos;
  infos.reserve(objects.size());
  for (const auto& [id, sums] : objects) infos.push_back(infoFrom(id, sums));
  return infos;
}

std::optional<PickedObject> pickObject(const LayoutMaps& maps, int x, int y) {
  if (!maps.rect().contains(x, y)) return std::nullopt;
  if (const auto id = maps.instances.at(x, y); id != 0) return pickObject(maps, id);
  const auto label = maps.labels.at(x, y);
  if (label == kUnlabelled) return std::nullopt;
  PickedObject picked{0, label, connectedRegion(maps.labels, x, y)};
  const Rect& box = picked.region.box;
  for (int line = 0; line < box.height; ++line) {
    for (int column = 0; column < box.width; ++column) {
      if (maps.instances.at(box.x + column, box.y + line) != 0) {
        picked.region.mask.at(column, line) = 0;
      }
    }
  }
  return picked;
}

std::optional<PickedObject> pickObject(const LayoutMaps& maps, std::uint16_t id) {
  Rect box;
  std::map<std::uint8_t, std::int64_t> labels;
  for (int y = 0; y < maps.height(); ++y) {
    for (int x = 0; x < maps.width(); ++x) {
      if (maps.instances.at(x, y) != id) continue;
      box = box.united({x, y, 1, 1});
      ++labels[maps.labels.at(x, y)];
    }
  }
  if (id == 0 || box.empty()) return std::nullopt;
  const auto most =
      std::ranges::max_element(labels, {}, [](const auto& entry) { return entry.second; });
  PickedObject picked{id, most->first, {Mask(box.width, box.height, 0), box}};
  for (int y = 0; y < box.height; ++y) {
    for (int x = 0; x < box.width; ++x) {
      picked.region.mask.at(x, y) =
          static_cast<std::uint8_t>(maps.instances.at(box.x + x, box.y + y) == id);
    }
  }
  return picked;
}

UnusedObjectIds::UnusedObjectIds()
    : taken_(std::size_t{std::numeric_limits<std::uint16_t>::max()} + 1, false) {
  taken_[0] = true;
}

UnusedObjectIds::UnusedObjectIds(const InstanceMap& used) : UnusedObjectIds() {
  avoid(used);
}

void UnusedObjectIds::avoid(const InstanceMap& used) {
  std::uint16_t last = 0;
  for (const std::uint16_t id : used) {
    if (id == last) continue;
    last = id;
    taken_[id] = true;
    candidate_ = std::max(candidate_, id + 1U);
  }
}

std::uint16_t UnusedObjectIds::next() {
  if (candidate_ == taken_.size()) {
    const auto hole = std::ranges::find(taken_, false);
    if (hole == taken_.end()) return 0;
    *hole = true;
    return static_cast<std::uint16_t>(hole - taken_.begin());
  }
  taken_[candidate_] = true;
  return static_cast<std::uint16_t>(candidate_++);
}

LayoutMaps filledBySurroundings(const LayoutMaps& maps,
                                const Region& region,
                                const EditLimits& limits) {
  LayoutMaps after = maps;
  if (region.box.empty()) return after;
  const int reach = std::max(region.box.width, region.box.height) / 2 + 1;
  const Rect area = grownBox(region.box, reach, maps.rect());
  Mask surroundings(area.width, area.height, 0);
  const auto collect = [&](bool objectsToo) {
    for (int y = 0; y < area.height; ++y) {
      for (int x = 0; x < area.width; ++x) {
        const int px = area.x + x;
        const int py = area.y + y;
        const bool kept = limits.keptLabels.test(maps.labels.at(px, py));
        const bool object = maps.instances.at(px, py) != 0;
        surroundings.at(x, y) = !covers(region, px, py) && !kept && (objectsToo || !object);
      }
    }
    return NearestSource(surroundings);
  };
  NearestSource nearest = collect(false);
  if (!nearest.any()) nearest = collect(true);
  forEachPixel(region, [&](int x, int y) {
    if (!limits.allow(maps, x, y)) return;
    if (!nearest.any()) {
      after.labels.at(x, y) = kUnlabelled;
      after.instances.at(x, y) = 0;
      return;
    }
    const auto [fromX, fromY] = nearest.position(x - area.x, y - area.y);
    after.setPair(x, y, maps.pairAt(area.x + fromX, area.y + fromY));
  });
  return after;
}

LayoutMaps relabelled(const LayoutMaps& maps,
                      const Region& region,
                      std::uint8_t label,
                      std::uint16_t id,
                      const EditLimits& limits) {
  LayoutMaps after = maps;
  forEachPixel(region, [&](int x, int y) {
    if (!limits.allow(maps, x, y)) return;
    after.labels.at(x, y) = label;
    after.instances.at(x, y) = id;
  });
  return after;
}

LayoutMaps merged(const LayoutMaps& maps,
                  std::span<const std::uint16_t> ids,
                  const EditLimits& limits) {
  if (ids.size() < 2) return maps;
  const auto first = pickObject(maps, ids.front());
  if (!first) return maps;
  LayoutMaps after = maps;
  for (int y = 0; y < maps.height(); ++y) {
    for (int x = 0; x < maps.width(); ++x) {
      const auto id = maps.instances.at(x, y);
      if (id == 0 || std::ranges::find(ids, id) == ids.end()) continue;
      if (!limits.allow(maps, x, y)) continue;
      after.labels.at(x, y) = first->label;
      after.instances.at(x, y) = first->id;
    }
  }
  return after;
}

LayoutMaps splitIntoPieces(const LayoutMaps& maps,
                           std::uint16_t id,
                           UnusedObjectIds& ids,
                           const EditLimits& limits) {
  const auto object = pickObject(maps, id);
  LayoutMaps after = maps;
  if (!object) return after;
  const Rect& box = object->region.box;
  const cv::Mat mask(
      box.height, box.width, CV_8UC1, const_cast<std::uint8_t*>(object->region.mask.data()));
  cv::Mat numbers;
  cv::Mat stats;
  cv::Mat centroids;
  const int count = cv::connectedComponentsWithStats(mask, numbers, stats, centroids, 8);
  int largest = 1;
  for (int i = 2; i < count; ++i) {
    if (stats.at<int>(i, cv::CC_STAT_AREA) > stats.at<int>(largest, cv::CC_STAT_AREA)) largest = i;
  }
  for (int i = 1; i < count; ++i) {
    if (i == largest) continue;
    const auto fresh = ids.next();
    if (fresh == 0) {
      throw ShapeError(fmt::format(
          "split object {}: expected at most 65535 objects in one layout, found no free id", id));
    }
    for (int y = 0; y < box.height; ++y) {
      for (int x = 0; x < box.width; ++x) {
        if (numbers.at<int>(y, x) != i || !limits.allow(maps, box.x + x, box.y + y)) continue;
        after.instances.at(box.x + x, box.y + y) = fresh;
      }
    }
  }
  return after;
}

InstanceMap numberedRegions(const Layout& layout, UnusedObjectIds& ids) {
  InstanceMap regions = withInstancesFromComponents(layout).instances();
  using Pair = std::pair<std::uint16_t, std::uint16_t>;  // Region and object.
  std::map<Pair, std::int64_t> shared;
  const auto objects = std::span(layout.instances().data(), regions.size());
  std::int64_t* pixels = nullptr;
  Pair last;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const Pair pair(regions.data()[i], objects[i]);
    if (pair.first == 0 || pair.second == 0) continue;
    if (pixels == nullptr || pair != last) pixels = &shared[pair];
    last = pair;
    ++*pixels;
  }
  std::vector<std::pair<std::int64_t, Pair>> bySize;
  for (const auto& [pair, count] : shared) bySize.emplace_back(-count, pair);
  std::ranges::sort(bySize);
  std::vector<std::uint16_t> idOf(std::numeric_limits<std::uint16_t>::max() + std::size_t{1}, 0);
  std::set<std::uint16_t> kept;
  for (const auto& [count, pair] : bySize) {
    const auto [region, object] = pair;
    if (idOf[region] == 0 && kept.insert(object).second) idOf[region] = object;
  }
  for (auto& region : regions) {
    if (region != 0 && idOf[region] == 0) idOf[region] = ids.next();
    region = idOf[region];
  }
  return regions;
}

}  // namespace spolvero
