#include "ui/documents/snapshot_pool.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace spolvero::ui {

namespace {
constexpr std::size_t kIdleEntries = 2;
constexpr std::size_t kRememberedChanges = 4096;
}  // namespace

struct SnapshotPool::Entry {
  Scene scene;
  std::uint64_t version = 0;
};

/// Copies that nobody holds. Shared by the pool and by the snapshots it has handed out.
struct SnapshotPool::Shelf {
  std::mutex mutex;
  std::vector<std::unique_ptr<Entry>> idle;

  void putBack(std::unique_ptr<Entry> entry) {
    const std::lock_guard lock(mutex);
    if (idle.size() < kIdleEntries) idle.push_back(std::move(entry));
  }

  /// The newest idle copy, or an empty one.
  std::unique_ptr<Entry> takeOne() {
    const std::lock_guard lock(mutex);
    if (idle.empty()) return std::make_unique<Entry>();
    const auto newest =
        std::ranges::max_element(idle, {}, [](const auto& e) { return e->version; });
    auto entry = std::move(*newest);
    idle.erase(newest);
    return entry;
  }
};

void SnapshotPool::MapChanges::changed(std::uint64_t version, const Rect& region) {
  changes_.push_back({version, region});
  if (changes_.size() <= kRememberedChanges) return;
  replacedVersion_ = changes_.front().version;
  changes_.pop_front();
}

void SnapshotPool::MapChanges::replaced(std::uint64_t version) {
  replacedVersion_ = version;
  changes_.clear();
}

Rect SnapshotPool::MapChanges::since(std::uint64_t version) const {
  Rect region;
  for (const auto& change : changes_) {
    if (change.version > version) region = region.united(change.region);
  }
  return region;
}

SnapshotPool::SnapshotPool(Content content)
    : content_(content), shelf_(std::make_shared<Shelf>()) {}

SnapshotPool::~SnapshotPool() = default;

void SnapshotPool::layoutReplaced() {
  layout_.replaced(++version_);
  layersVersion_ = version_;
  layers_.clear();
}

void SnapshotPool::layersArranged(std::span<const int> newcomers) {
  ++version_;
  for (const int id : newcomers) layers_[id].replaced(version_);
}

void SnapshotPool::referencesChanged() {
  referencesVersion_ = ++version_;
}

std::shared_ptr<const Scene> SnapshotPool::take(const Scene& scene) {
  if (current_ && currentVersion_ == version_) return current_;
  current_.reset();
  auto entry = shelf_->takeOne();
  bringUpToDate(*entry, scene);
  entry->version = currentVersion_ = version_;
  Entry* const handedOut = entry.release();
  current_ =
      std::shared_ptr<const Scene>(&handedOut->scene, [shelf = shelf_, handedOut](const Scene*) {
        shelf->putBack(std::unique_ptr<Entry>(handedOut));
      });
  return current_;
}

void SnapshotPool::bringUpToDate(Entry& entry, const Scene& scene) const {
  if (layout_.allSince(entry.version)) {
    entry.scene.layout = scene.layout;
  } else if (const Rect region = layout_.since(entry.version); !region.empty()) {
    entry.scene.layout.paste(scene.layout.labels().cropped(region),
                             scene.layout.instances().cropped(region),
                             region.x,
                             region.y);
  }
  if (content_ == Content::Everything) {
    bringLayersUpToDate(entry, scene.layers);
    entry.scene.extras = scene.extras;
  }
  if (content_ == Content::Everything && entry.version < referencesVersion_) {
    entry.scene.references = scene.references;
    entry.scene.looks = scene.looks;
  }
  entry.scene.appearance = scene.appearance;
  entry.scene.modelName = scene.modelName;
  entry.scene.modelPath = scene.modelPath;
}

void SnapshotPool::bringLayersUpToDate(Entry& entry, const LayerStack& layers) const {
  auto old = entry.scene.layers.release();
  if (entry.version < layersVersion_) old.clear();
  std::vector<LayoutLayer> next;
  next.reserve(layers.layers().size());
  for (const auto& layer : layers.layers()) {
    const auto known = std::ranges::find(old, layer.id, &LayoutLayer::id);
    const auto changes = layers_.find(layer.id);
    const bool remembered = changes != layers_.end();
    if (known == old.end() || (remembered && changes->second.allSince(entry.version))) {
      next.push_back(layer);
      continue;
    }
    next.push_back({layer.attributes(), std::move(known->maps)});
    const Rect region = remembered ? changes->second.since(entry.version) : Rect{};
    if (region.empty()) continue;
    auto& maps = next.back().maps;
    maps.labels.paste(layer.maps.labels.cropped(region), region.x, region.y);
    maps.instances.paste(layer.maps.instances.cropped(region), region.x, region.y);
  }
  entry.scene.layers = LayerStack(std::move(next), layers.activeIndex());
}

}  // namespace spolvero::ui
