#pragma once

#include "core/io/scene_file.h"

#include <deque>
#include <map>
#include <memory>
#include <span>

namespace spolvero::ui {

/// Makes immutable copies of a scene that is being edited. A copy that everybody has let go of is
/// brought up to date and used again, so that a snapshot during a stroke copies the rectangle that
/// changed and not the whole layout. The pool belongs to one thread; its snapshots may be held and
/// let go of on any, even after the pool is gone.
class SnapshotPool {
 public:
  /// Renders need neither layers nor reference photos and extras.
  enum class Content { Everything, ForRender };

  explicit SnapshotPool(Content content);
  ~SnapshotPool();

  /// Labels or objects under `region` differ from now on.
  void layoutChanged(const Rect& region) { layout_.changed(++version_, region); }
  /// The layout has another size or other classes, and all layers are others.
  void layoutReplaced();
  /// A layer's labels or objects under `region` differ from now on.
  void layerChanged(int id, const Rect& region) { layers_[id].changed(++version_, region); }
  /// Layers have another order, other attributes or went away; those with the ids of `newcomers`
  /// came, perhaps with the id of one that went away before.
  void layersArranged(std::span<const int> newcomers);
  void referencesChanged();
  /// Appearance or model.
  void othersChanged() { ++version_; }

  /// A copy of `scene`, or the one handed out before if nothing changed since.
  std::shared_ptr<const Scene> take(const Scene& scene);

 private:
  struct Entry;
  struct Shelf;
  /// What happened to a pair of maps.
  class MapChanges {
   public:
    void changed(std::uint64_t version, const Rect& region);
    void replaced(std::uint64_t version);
    /// Whether a copy as old as `version` needs everything anew.
    bool allSince(std::uint64_t version) const { return version < replacedVersion_; }
    /// What else a copy as old as `version` needs anew.
    Rect since(std::uint64_t version) const;

   private:
    struct Change {
      std::uint64_t version;
      Rect region;
    };
    std::uint64_t replacedVersion_ = 1;
    std::deque<Change> changes_;  ///< Since then, oldest first.
  };

  void bringUpToDate(Entry& entry, const Scene& scene) const;
  void bringLayersUpToDate(Entry& entry, const LayerStack& layers) const;

  Content content_;
  std::shared_ptr<Shelf> shelf_;
  std::shared_ptr<const Scene> current_;
  std::uint64_t currentVersion_ = 0;
  std::uint64_t version_ = 1;
  std::uint64_t referencesVersion_ = 1;  ///< Entries older than this copy the references.
  std::uint64_t layersVersion_ = 1;      ///< Entries older than this copy all layers.
  MapChanges layout_;
  std::map<int, MapChanges> layers_;  ///< By id.
};

}  // namespace spolvero::ui
