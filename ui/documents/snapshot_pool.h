#pragma once

#include "core/io/scene_file.h"

#include <memory>

namespace spolvero::ui {

/// Makes immutable copies of a scene that is being edited. A copy that everybody has let go of is
/// brought up to date and used again, so that a snapshot during a stroke copies the rectangle that
/// changed and not the whole layout. The pool belongs to one thread; its snapshots may be held and
/// let go of on any.
class SnapshotPool {
 public:
  enum class References { Copy, Leave };

  explicit SnapshotPool(References references);
  ~SnapshotPool();

  /// Says which part of the layout differs from now on.
  void layoutChanged(const Rect& region);
  /// Says that anything but the labels and objects differs, or the layout's size.
  void restChanged();

  /// A copy of `scene`, or the one handed out before if nothing changed since.
  std::shared_ptr<const Scene> take(const Scene& scene);

 private:
  struct Shelf;
  struct Entry;

  References references_;
  std::shared_ptr<Shelf> shelf_;
  std::shared_ptr<const Scene> current_;
};

}  // namespace spolvero::ui
