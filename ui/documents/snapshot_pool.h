#pragma once

#include "core/io/scene_file.h"

#include <deque>
#include <memory>

namespace spolvero::ui {

/// Makes immutable copies of a scene that is being edited. A copy that everybody has let go of is
/// brought up to date and used again, so that a snapshot during a stroke copies the rectangle that
/// changed and not the whole layout. The pool belongs to one thread; its snapshots may be held and
/// let go of on any, even after the pool is gone.
class SnapshotPool {
 public:
  enum class References { Copy, Leave };

  explicit SnapshotPool(References references);
  ~SnapshotPool();

  /// Labels or objects under `region` differ from now on.
  void layoutChanged(const Rect& region);
  /// The layout has another size or other classes.
  void layoutReplaced();
  void referencesChanged();
  /// Appearance or model.
  void othersChanged() { ++version_; }

  /// A copy of `scene`, or the one handed out before if nothing changed since.
  std::shared_ptr<const Scene> take(const Scene& scene);

 private:
  struct Entry;
  struct Shelf;
  struct Change {
    std::uint64_t version;
    Rect region;
  };

  void bringUpToDate(Entry& entry, const Scene& scene) const;

  References references_;
  std::shared_ptr<Shelf> shelf_;
  std::shared_ptr<const Scene> current_;
  std::uint64_t currentVersion_ = 0;
  std::uint64_t version_ = 1;
  std::uint64_t replacedVersion_ = 1;    ///< Entries older than this copy the whole layout.
  std::uint64_t referencesVersion_ = 1;  ///< Entries older than this copy the references.
  std::deque<Change> changes_;           ///< Since `replacedVersion_`, oldest first.
};

}  // namespace spolvero::ui
