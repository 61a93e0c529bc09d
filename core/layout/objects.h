#pragma once

#include "core/layout/components.h"
#include "core/layout/layout_maps.h"

#include <optional>
#include <span>
#include <vector>

namespace spolvero {

/// An object of a layout in figures.
struct ObjectInfo {
  std::uint16_t id = 0;
  std::uint8_t label = kUnlabelled;  ///< The class of most of its pixels.
  Rect box;
  std::int64_t area = 0;  ///< In pixels.
  double centreX = 0;     ///< Centroid of its pixel centres.
  double centreY = 0;
  bool operator==(const ObjectInfo&) const = default;
};

/// All objects in the order of their ids.
std::vector<ObjectInfo> listObjects(const LayoutMaps& maps);

/// Something that can be taken up: an object, or a connected region of a class without objects.
struct PickedObject {
  std::uint16_t id = 0;  ///< 0: a region without an object.
  std::uint8_t label = kUnlabelled;
  Region region;
};

/// What lies at a pixel: the whole object, in one piece or several, or the 4-connected region.
/// Nothing outside of the layout and where pixels are unlabelled.
std::optional<PickedObject> pickObject(const LayoutMaps& maps, int x, int y);
/// The object with this id; nothing if there is none.
std::optional<PickedObject> pickObject(const LayoutMaps& maps, std::uint16_t id);

/// Hands out object ids that no map has.
class UnusedObjectIds {
 public:
  UnusedObjectIds();
  explicit UnusedObjectIds(const InstanceMap& used);
  /// Ids of this map are not handed out either.
  void avoid(const InstanceMap& used);
  /// The id after the largest, past 65535 the smallest free one; 0 once all are taken.
  std::uint16_t next();

 private:
  std::vector<bool> taken_;
  std::uint32_t candidate_ = 1;
};

/// Fills a region with what surrounds it: the nearest pixel that belongs to no object, or to
/// another object where there is none near.
LayoutMaps filledBySurroundings(const LayoutMaps& maps,
                                const Region& region,
                                const EditLimits& limits = {});

/// The region with another class and object.
LayoutMaps relabelled(const LayoutMaps& maps,
                      const Region& region,
                      std::uint8_t label,
                      std::uint16_t id,
                      const EditLimits& limits = {});

/// Makes one object out of several: all take the id and class of the first.
LayoutMaps merged(const LayoutMaps& maps,
                  std::span<const std::uint16_t> ids,
                  const EditLimits& limits = {});

/// Gives every 8-connected piece of an object but the largest an id of its own.
/// @throws ShapeError if the ids do not suffice.
LayoutMaps splitIntoPieces(const LayoutMaps& maps,
                           std::uint16_t id,
                           UnusedObjectIds& ids,
                           const EditLimits& limits = {});

/// Makes one object of each 4-connected region of a thing class. An object keeps its id where most
/// of it lies, unless a larger one shares the region; other regions get ids from `ids`, which must
/// not hand out those of the layout.
/// @return the object ids.  @throws ShapeError past 65535 objects.
InstanceMap numberedRegions(const Layout& layout, UnusedObjectIds& ids);

}  // namespace spolvero
