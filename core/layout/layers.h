#pragma once

#include "core/layout/layout_maps.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace spolvero {

/// What a list of layers shows of one.
struct LayerAttributes {
  int id = 0;           ///< From 1 upwards, unique in its stack; stays through every edit.
  std::string name;     ///< Empty: to be shown by a name made from its place or id.
  bool visible = true;  ///< Hidden layers are not in the flattened layout.
  bool locked = false;  ///< Edits are refused.
  bool operator==(const LayerAttributes&) const = default;
};

/// One sheet of a layout. Where its label is 255, the layers beneath show through. An object id
/// names one object of the whole stack, on whichever layers its pixels lie.
struct LayoutLayer : LayerAttributes {
  LayoutMaps maps;
  bool operator==(const LayoutLayer&) const = default;

  const LayerAttributes& attributes() const { return *this; }
};

/// A copy of a layer and what became of its objects.
struct LayerCopy {
  LayoutLayer layer;
  std::vector<std::pair<std::uint16_t, std::uint16_t>> objects;  ///< Old id and new id.
};

/// The layers of a layout from the lowest (index 0) to the topmost, all of one size. What is
/// rendered is the layers flattened. An empty stack says that there is nothing but a flat layout.
class LayerStack {
 public:
  static constexpr int kMaximumLayers = 64;
  /// All layers together: 16 of 4096 × 4096, or all 64 up to 2048 × 2048.
  static constexpr std::int64_t kMaximumPixels = std::int64_t{1} << 28;
  static constexpr std::size_t kMaximumNameBytes = 512;

  LayerStack() = default;
  /// One visible layer, id 1, without a name; flattened it is the same layout, bit for bit.
  explicit LayerStack(const Layout& layout);
  /// @throws ShapeError naming the layer unless there are 1 to 64 of one valid size with ids and
  /// names as said above, and `activeIndex` is one of them.
  LayerStack(std::vector<LayoutLayer> layers, int activeIndex);

  bool empty() const { return layers_.empty(); }
  int size() const { return static_cast<int>(layers_.size()); }
  int width() const { return empty() ? 0 : layers_.front().maps.labels.width(); }
  int height() const { return empty() ? 0 : layers_.front().maps.labels.height(); }
  Rect rect() const { return {0, 0, width(), height()}; }
  const std::vector<LayoutLayer>& layers() const { return layers_; }
  /// The layer at an index, which must be in range.
  const LayoutLayer& operator[](int index) const {
    return layers_[static_cast<std::size_t>(index)];
  }
  std::optional<int> indexOf(int id) const;
  /// The attributes of all layers, lowest first.
  std::vector<LayerAttributes> attributes() const;

  /// The layer that is painted on.
  int activeIndex() const { return activeIndex_; }
  const LayoutLayer& active() const { return (*this)[activeIndex_]; }
  /// @throws ShapeError if there is no such layer.
  void setActiveIndex(int index);

  /// An id that no layer has: one more than the largest.
  int freeLayerId() const;
  /// An object id that no pixel of any layer carries: one more than the largest, or the smallest
  /// free one; 0 (no object) if all 65535 are taken.
  std::uint16_t freeObjectId() const;
  /// Whether one more layer fits within the limits.
  bool hasRoom() const;

  /// The visible layers over each other. Pixels of the lowest layer are taken as they are.
  LayoutMaps flattened() const { return flattened(rect()); }
  /// The same under `area`, which must lie inside.
  LayoutMaps flattened(const Rect& area) const;

  /// Puts a layer of this stack's size at an index; layers from there on move up.
  /// @throws ShapeError if it has another size, a taken id, or there is no room.
  void insert(int index, LayoutLayer layer);
  /// Puts a see-through layer with a free id at an index.  @return its id.  @throws ShapeError.
  int insertEmpty(int index, std::string name);
  /// Takes a layer out; the active one stays active, or the one below takes its place.
  /// @throws ShapeError if it is the only one.
  LayoutLayer take(int index);
  /// Moves a layer so that it has index `to` afterwards.
  void move(int from, int to);
  /// A copy of a layer to be put in: with a free id, its objects with ids of their own.
  /// @throws ShapeError if there are not enough ids.
  LayerCopy copied(int index) const;
  /// Puts a layer's pixels onto the one beneath, which keeps its name and place.
  /// @throws ShapeError if there is none beneath.
  void mergeDown(int index);
  /// Gives the layers another order and other attributes, takes those away that `order` leaves out
  /// and puts in those it names besides. The active layer stays active if it is still there.
  /// @param added  maps by id of exactly the newcomers.  @throws ShapeError; nothing changed then.
  void arrange(const std::vector<LayerAttributes>& order, std::map<int, LayoutMaps> added);
  /// One layer with what is visible; it keeps id and name of the lowest visible one.
  void flattenAll();

  /// Changes name, visibility and lock of the layer with this id.  @throws ShapeError if there is
  /// none or the name is too long.
  void setAttributes(const LayerAttributes& attributes);
  /// Replaces a part of a layer's maps, top left corner at x, y; it must fit.  @throws ShapeError.
  void paste(int index, const LabelMap& labels, const InstanceMap& instances, int x, int y);

  /// Gives all layers away and is empty afterwards.
  std::vector<LayoutLayer> release();

  /// All layers at another size, nearest neighbour at pixel centres.  @throws ShapeError.
  LayerStack resized(int width, int height) const;
  /// The part of all layers under `area`.  @throws ShapeError if it leaves them or is too small.
  LayerStack cropped(const Rect& area) const;

  /// Equal content: which layer is active does not count, as it is no part of the picture.
  bool operator==(const LayerStack& other) const { return layers_ == other.layers_; }

 private:
  LayoutLayer& at(int index) { return layers_[static_cast<std::size_t>(index)]; }
  void checkIndex(int index) const;

  std::vector<LayoutLayer> layers_;
  int activeIndex_ = 0;
};

/// @throws ShapeError naming layer and pixel if a label is neither in the table nor 255, also on
/// hidden layers.
void checkLabels(const LayerStack& layers, const ClassTable& classes);
/// The same for a part of a map.
void checkLabels(const LabelMap& labels, const ClassTable& classes);

/// The layers flattened, as a layout.  @throws ShapeError as `checkLabels`.
Layout flattenedLayout(const LayerStack& layers, const ClassTable& classes);

}  // namespace spolvero
