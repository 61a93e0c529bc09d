#pragma once

#include "ui/documents/scene_document.h"

#include <cstdint>
#include <map>
#include <vector>

namespace spolvero::ui {

/// The tiles of a layer that an edit changes, before and after, run-length coded. A tile is a
/// square of 64 pixels (less at the right and lower edge); tiles without a change are not kept.
/// Painted areas cost a few bytes per row and tile; the worst case, noise in every pixel, costs
/// twice the plain maps.
class LayoutTiles {
 public:
  static constexpr int kSide = 64;
  enum class State { Before, After };

  LayoutTiles() = default;
  /// What putting `part` into `maps` would change; which layer it names does not matter here.
  /// @throws ShapeError if it does not fit.
  LayoutTiles(const LayoutMaps& maps, const LayoutPart& part);

  bool empty() const { return tiles_.empty(); }
  /// The bounding box of the parts that made it.
  const Rect& bounds() const { return bounds_; }

  /// Adds what a later edit changed: "before" stays where this has one, "after" is replaced.
  void append(LayoutTiles&& later);

  /// The maps under the tiles, cut to `bounds`, as parts of a layer.
  std::vector<LayoutPart> parts(State state, int layer = 0) const;

  /// Memory taken, in bytes.
  std::size_t storedBytes() const;

 private:
  struct Run {
    std::uint16_t length = 0;
    std::uint16_t instance = 0;
    std::uint8_t label = 0;
    bool continues(std::uint8_t nextLabel, std::uint16_t nextInstance) const {
      return label == nextLabel && instance == nextInstance;
    }
  };
  using Runs = std::vector<Run>;
  struct Tile {
    Rect rect;
    Runs before;
    Runs after;
  };

  static Runs encoded(const LabelMap& labels, const InstanceMap& instances, const Rect& area);
  static LayoutPart decoded(const Runs& runs, const Rect& rect);

  std::map<std::pair<int, int>, Tile> tiles_;  ///< By row and column of tiles.
  Rect bounds_;
};

/// Both maps of a layer, run-length coded.
class PackedMaps {
 public:
  explicit PackedMaps(const LayoutMaps& maps);
  LayoutMaps restored() const;
  std::size_t storedBytes() const { return tiles_.storedBytes(); }

 private:
  int width_;
  int height_;
  LayoutTiles tiles_;
};

}  // namespace spolvero::ui
