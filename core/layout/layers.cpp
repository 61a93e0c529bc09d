#include "core/layout/layers.h"

#include "core/base/error.h"
#include "core/layout/nearest.h"

#include <fmt/format.h>

#include <limits>
#include <utility>

namespace spolvero {

namespace {

constexpr std::uint16_t kLargestObjectId = std::numeric_limits<std::uint16_t>::max();

std::string described(const LayerAttributes& layer) {
  return layer.name.empty() ? fmt::format("layer {}", layer.id)
                            : fmt::format("layer {} ('{}')", layer.id, layer.name);
}

[[noreturn]] void fail(const std::string& problem) {
  throw ShapeError(fmt::format("layers: {}", problem));
}

void checkSides(int width, int height) {
  const auto [shorter, longer] = std::minmax(width, height);
  if (shorter >= kMinimumLayoutSide && longer <= kMaximumLayoutSide) return;
  fail(fmt::format("expected sides of {} to {} pixels, found {}×{}",
                   kMinimumLayoutSide,
                   kMaximumLayoutSide,
                   width,
                   height));
}

void checkSize(const LayerAttributes& layer, const LayoutMaps& maps, int width, int height) {
  const auto& [labels, instances] = maps;
  const bool equal = labels.width() == width && labels.height() == height &&
                     instances.width() == width && instances.height() == height;
  if (equal) return;
  fail(fmt::format("{}: expected maps of {}×{}, found labels of {}×{} and objects of {}×{}",
                   described(layer),
                   width,
                   height,
                   labels.width(),
                   labels.height(),
                   instances.width(),
                   instances.height()));
}

void checkName(const LayerAttributes& layer) {
  if (layer.name.size() <= LayerStack::kMaximumNameBytes) return;
  fail(fmt::format("layer {}: expected a name of at most {} bytes, found {}",
                   layer.id,
                   LayerStack::kMaximumNameBytes,
                   layer.name.size()));
}

void checkCount(std::size_t count, int width, int height) {
  if (count == 0) fail("expected at least one, found none");
  if (count > LayerStack::kMaximumLayers) {
    fail(fmt::format("expected at most {}, found {}", LayerStack::kMaximumLayers, count));
  }
  const auto pixels = static_cast<std::int64_t>(count) * width * height;
  if (pixels > LayerStack::kMaximumPixels) {
    fail(fmt::format("expected at most {} pixels in all layers together, found {} layers of {}×{}",
                     LayerStack::kMaximumPixels,
                     count,
                     width,
                     height));
  }
}

/// Lays what `layer` shows under `area` over `maps`, which are as large as the area.
void layOver(LayoutMaps& maps, const LayoutMaps& layer, const Rect& area) {
  for (int y = 0; y < area.height; ++y) {
    const std::uint8_t* labels = layer.labels.row(area.y + y) + area.x;
    const std::uint16_t* instances = layer.instances.row(area.y + y) + area.x;
    std::uint8_t* labelsBelow = maps.labels.row(y);
    std::uint16_t* instancesBelow = maps.instances.row(y);
    for (int x = 0; x < area.width; ++x) {
      const bool shows = labels[x] != kUnlabelled;
      labelsBelow[x] = shows ? labels[x] : labelsBelow[x];
      instancesBelow[x] = shows ? instances[x] : instancesBelow[x];
    }
  }
}

std::vector<bool> takenObjectIds(const std::vector<LayoutLayer>& layers) {
  std::vector<bool> taken(std::size_t{kLargestObjectId} + 1, false);
  for (const auto& layer : layers) {
    for (const auto id : layer.maps.instances) taken[id] = true;
  }
  return taken;
}

std::uint16_t largestObjectId(const InstanceMap& instances) {
  std::uint16_t largest = 0;
  for (const auto id : instances) largest = std::max(largest, id);
  return largest;
}

}  // namespace

LayerStack::LayerStack(const Layout& layout)
    : LayerStack({LayoutLayer{{.id = 1}, {layout.labels(), layout.instances()}}}, 0) {}

LayerStack::LayerStack(std::vector<LayoutLayer> layers, int activeIndex)
    : layers_(std::move(layers)), activeIndex_(activeIndex) {
  const int width = this->width();
  const int height = this->height();
  checkCount(layers_.size(), width, height);
  checkSides(width, height);
  std::vector<int> ids;
  for (const auto& layer : layers_) {
    checkSize(layer, layer.maps, width, height);
    checkName(layer);
    if (layer.id < 1) fail(fmt::format("expected ids from 1 upwards, found {}", layer.id));
    if (std::ranges::find(ids, layer.id) != ids.end()) {
      fail(fmt::format("expected an id of its own for each, found {} twice", layer.id));
    }
    ids.push_back(layer.id);
  }
  checkIndex(activeIndex_);
}

std::optional<int> LayerStack::indexOf(int id) const {
  const auto found = std::ranges::find(layers_, id, &LayoutLayer::id);
  if (found == layers_.end()) return std::nullopt;
  return static_cast<int>(found - layers_.begin());
}

std::vector<LayerAttributes> LayerStack::attributes() const {
  return {layers_.begin(), layers_.end()};
}

void LayerStack::setActiveIndex(int index) {
  checkIndex(index);
  activeIndex_ = index;
}

int LayerStack::freeLayerId() const {
  int largest = 0;
  for (const auto& layer : layers_) largest = std::max(largest, layer.id);
  if (largest < std::numeric_limits<int>::max()) return largest + 1;
  int id = 1;
  while (indexOf(id)) ++id;
  return id;
}

std::uint16_t LayerStack::freeObjectId() const {
  std::uint16_t largest = 0;
  for (const auto& layer : layers_) {
    largest = std::max(largest, largestObjectId(layer.maps.instances));
  }
  if (largest < kLargestObjectId) return static_cast<std::uint16_t>(largest + 1);
  const auto taken = takenObjectIds(layers_);
  const auto hole = std::find(taken.begin() + 1, taken.end(), false);
  return hole == taken.end() ? std::uint16_t{0} : static_cast<std::uint16_t>(hole - taken.begin());
}

bool LayerStack::hasRoom() const {
  const auto next = static_cast<std::int64_t>(layers_.size()) + 1;
  return next <= kMaximumLayers && next * width() * height() <= kMaximumPixels;
}

LayoutMaps LayerStack::flattened(const Rect& area) const {
  if (empty()) return {};
  const auto& lowest = layers_.front();
  LayoutMaps maps;
  if (lowest.visible) {
    maps = {lowest.maps.labels.cropped(area), lowest.maps.instances.cropped(area)};
  } else {
    maps = {LabelMap(area.width, area.height, kUnlabelled), InstanceMap(area.width, area.height)};
  }
  for (std::size_t i = 1; i < layers_.size(); ++i) {
    if (layers_[i].visible) layOver(maps, layers_[i].maps, area);
  }
  return maps;
}

void LayerStack::insert(int index, LayoutLayer layer) {
  if (index < 0 || index > size()) {
    fail(fmt::format("expected a place from 0 to {}, found {}", size(), index));
  }
  checkCount(layers_.size() + 1, width(), height());
  checkSize(layer, layer.maps, width(), height());
  checkName(layer);
  if (layer.id < 1 || indexOf(layer.id)) {
    fail(fmt::format("expected a free id from 1 upwards, found {}", layer.id));
  }
  layers_.insert(layers_.begin() + index, std::move(layer));
  if (index <= activeIndex_ && size() > 1) ++activeIndex_;
}

int LayerStack::insertEmpty(int index, std::string name) {
  const int id = freeLayerId();
  checkCount(layers_.size() + 1, width(), height());
  LayoutLayer layer{{.id = id, .name = std::move(name)},
                    {LabelMap(width(), height(), kUnlabelled), InstanceMap(width(), height())}};
  insert(index, std::move(layer));
  return id;
}

LayoutLayer LayerStack::take(int index) {
  checkIndex(index);
  if (size() == 1) fail("the only layer cannot be taken away");
  LayoutLayer taken = std::move(at(index));
  layers_.erase(layers_.begin() + index);
  if (index <= activeIndex_ && activeIndex_ > 0) --activeIndex_;
  return taken;
}

void LayerStack::move(int from, int to) {
  checkIndex(from);
  checkIndex(to);
  const int activeId = active().id;
  const auto first = layers_.begin();
  if (from < to) {
    std::rotate(first + from, first + from + 1, first + to + 1);
  } else {
    std::rotate(first + to, first + from, first + from + 1);
  }
  activeIndex_ = indexOf(activeId).value_or(0);
}

LayerCopy LayerStack::copied(int index) const {
  checkIndex(index);
  LayerCopy copy{(*this)[index], {}};
  copy.layer.id = freeLayerId();
  auto taken = takenObjectIds(layers_);
  std::vector<std::uint16_t> renamed(taken.size(), 0);
  std::size_t next = 1;
  for (auto& id : copy.layer.maps.instances) {
    if (id == 0) continue;
    if (renamed[id] == 0) {
      while (next < taken.size() && taken[next]) ++next;
      if (next == taken.size()) {
        fail(fmt::format("{}: expected object ids for a copy, found all {} taken",
                         described((*this)[index]),
                         kLargestObjectId));
      }
      renamed[id] = static_cast<std::uint16_t>(next++);
      copy.objects.emplace_back(id, renamed[id]);
    }
    id = renamed[id];
  }
  return copy;
}

void LayerStack::mergeDown(int index) {
  checkIndex(index);
  if (index == 0) fail("the lowest layer has none beneath to merge with");
  layOver(at(index - 1).maps, (*this)[index].maps, rect());
  const bool activeMerged = activeIndex_ == index;
  take(index);
  if (activeMerged) activeIndex_ = index - 1;
}

void LayerStack::arrange(const std::vector<LayerAttributes>& order,
                         std::map<int, LayoutMaps> added) {
  checkCount(order.size(), width(), height());
  std::vector<int> ids;
  for (const auto& attributes : order) {
    checkName(attributes);
    const auto newcomer = added.find(attributes.id);
    const bool known = indexOf(attributes.id).has_value();
    if (attributes.id < 1 || known == (newcomer != added.end()) ||
        std::ranges::find(ids, attributes.id) != ids.end()) {
      fail(fmt::format("{}: expected it once, and with maps only if it is new",
                       described(attributes)));
    }
    if (!known) checkSize(attributes, newcomer->second, width(), height());
    ids.push_back(attributes.id);
  }
  const int activeId = empty() ? 0 : active().id;
  std::vector<LayoutLayer> arranged;
  arranged.reserve(order.size());
  for (const auto& attributes : order) {
    const auto index = indexOf(attributes.id);
    arranged.push_back({attributes, std::move(index ? at(*index).maps : added.at(attributes.id))});
  }
  layers_ = std::move(arranged);
  activeIndex_ = indexOf(activeId).value_or(std::min(activeIndex_, size() - 1));
}

std::vector<LayoutLayer> LayerStack::release() {
  activeIndex_ = 0;
  return std::exchange(layers_, {});
}

void LayerStack::flattenAll() {
  if (empty()) return;
  const auto lowest = std::ranges::find(layers_, true, &LayoutLayer::visible);
  LayerAttributes attributes = lowest == layers_.end() ? layers_.front() : *lowest;
  attributes.visible = true;
  LayoutMaps maps = flattened();
  layers_.clear();
  layers_.push_back({std::move(attributes), std::move(maps)});
  activeIndex_ = 0;
}

void LayerStack::setAttributes(const LayerAttributes& attributes) {
  const auto index = indexOf(attributes.id);
  if (!index) fail(fmt::format("expected the id of a layer, found {}", attributes.id));
  checkName(attributes);
  static_cast<LayerAttributes&>(at(*index)) = attributes;
}

void LayerStack::paste(
    int index, const LabelMap& labels, const InstanceMap& instances, int x, int y) {
  checkIndex(index);
  const Rect target{x, y, labels.width(), labels.height()};
  if (instances.width() != target.width || instances.height() != target.height ||
      target.intersected(rect()) != target) {
    fail(fmt::format("a part of {}×{} at {},{} does not fit into {}×{}",
                     target.width,
                     target.height,
                     x,
                     y,
                     width(),
                     height()));
  }
  at(index).maps.labels.paste(labels, x, y);
  at(index).maps.instances.paste(instances, x, y);
}

LayerStack LayerStack::resized(int newWidth, int newHeight) const {
  checkSides(newWidth, newHeight);
  checkCount(layers_.size(), newWidth, newHeight);
  const auto columns = nearestIndices(width(), newWidth);
  const auto rows = nearestIndices(height(), newHeight);
  LayerStack result = *this;
  for (auto& layer : result.layers_) {
    layer.maps = {gathered(layer.maps.labels, columns, rows),
                  gathered(layer.maps.instances, columns, rows)};
  }
  return result;
}

LayerStack LayerStack::cropped(const Rect& area) const {
  if (area.intersected(rect()) != area) {
    fail(fmt::format("the part {}×{} at {},{} leaves the layers of {}×{}",
                     area.width,
                     area.height,
                     area.x,
                     area.y,
                     width(),
                     height()));
  }
  checkSides(area.width, area.height);
  LayerStack result = *this;
  for (auto& layer : result.layers_) {
    layer.maps = {layer.maps.labels.cropped(area), layer.maps.instances.cropped(area)};
  }
  return result;
}

void LayerStack::checkIndex(int index) const {
  if (index >= 0 && index < size()) return;
  fail(fmt::format("expected a layer from 0 to {}, found {}", size() - 1, index));
}

void checkLabels(const LabelMap& labels, const ClassTable& classes) {
  const auto bad = std::ranges::find_if(labels, [count = classes.size()](std::uint8_t label) {
    return label != kUnlabelled && label >= count;
  });
  if (bad == labels.end()) return;
  const auto index = static_cast<int>(bad - labels.begin());
  throw ShapeError(fmt::format(
      "layout: expected class ids 0 to {} or 255 for unlabelled, found {} at x={}, y={}",
      classes.size() - 1,
      *bad,
      index % labels.width(),
      index / labels.width()));
}

void checkLabels(const LayerStack& layers, const ClassTable& classes) {
  for (const auto& layer : layers.layers()) {
    try {
      checkLabels(layer.maps.labels, classes);
    } catch (const ShapeError& error) {
      fail(fmt::format("{}: {}", described(layer), error.what()));
    }
  }
}

Layout flattenedLayout(const LayerStack& layers, const ClassTable& classes) {
  checkLabels(layers, classes);
  LayoutMaps maps = layers.flattened();
  return {std::move(maps.labels), std::move(maps.instances), classes};
}

}  // namespace spolvero
