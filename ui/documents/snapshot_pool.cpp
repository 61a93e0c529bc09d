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

SnapshotPool::SnapshotPool(References references)
    : references_(references), shelf_(std::make_shared<Shelf>()) {}

SnapshotPool::~SnapshotPool() = default;

void SnapshotPool::layoutChanged(const Rect& region) {
  changes_.push_back({++version_, region});
  if (changes_.size() <= kRememberedChanges) return;
  replacedVersion_ = changes_.front().version;
  changes_.pop_front();
}

void SnapshotPool::layoutReplaced() {
  replacedVersion_ = ++version_;
  changes_.clear();
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
  if (entry.version < replacedVersion_) {
    entry.scene.layout = scene.layout;
  } else {
    Rect region;
    for (const auto& change : changes_) {
      if (change.version > entry.version) region = region.united(change.region);
    }
    if (!region.empty()) {
      entry.scene.layout.paste(scene.layout.labels().cropped(region),
                               scene.layout.instances().cropped(region),
                               region.x,
                               region.y);
    }
  }
  if (references_ == References::Copy && entry.version < referencesVersion_) {
    entry.scene.references = scene.references;
    entry.scene.looks = scene.looks;
  }
  entry.scene.appearance = scene.appearance;
  entry.scene.modelName = scene.modelName;
  entry.scene.modelPath = scene.modelPath;
}

}  // namespace spolvero::ui
