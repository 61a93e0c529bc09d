#include "ui/documents/object_ids.h"

#include "core/io/object_names.h"
#include "ui/documents/scene_document.h"

#include <algorithm>
#include <limits>

namespace spolvero::ui {

namespace {

using Ids = std::set<std::uint16_t>;

void addIdsOf(const Appearance& look, Ids& ids) {
  for (const auto& [key, style] : look.objects) {
    const bool isId = key.instance > 0 && key.instance <= std::numeric_limits<std::uint16_t>::max();
    if (isId) ids.insert(static_cast<std::uint16_t>(key.instance));
  }
}

}  // namespace

Ids keptObjectIds(const SceneDocument& document) {
  const Scene& scene = document.scene();
  Ids ids;
  for (const auto& [id, name] : objectNamesIn(scene.extras)) ids.insert(id);
  addIdsOf(scene.appearance, ids);
  for (const auto& favourite : scene.looks.favourites) addIdsOf(favourite.look, ids);
  for (const auto& [slot, look] : scene.looks.slots) addIdsOf(look, ids);
  for (const auto& [name, extra] : scene.extras.all()) {
    if (const auto* keeper = dynamic_cast<const ObjectKeeper*>(extra.get())) {
      keeper->addObjectIds(ids);
    }
  }
  return ids;
}

UnusedObjectIds unusedObjectIds(const SceneDocument& document, const Ids& besides) {
  UnusedObjectIds ids;
  for (const auto& layer : document.layers().layers()) ids.avoid(layer.maps.instances);
  auto kept = keptObjectIds(document);
  kept.insert(besides.begin(), besides.end());
  if (kept.empty()) return ids;
  InstanceMap row(static_cast<int>(kept.size()), 1);
  std::ranges::copy(kept, row.begin());
  ids.avoid(row);
  return ids;
}

std::uint16_t freeObjectId(const SceneDocument& document) {
  const std::uint16_t unpainted = document.layers().freeObjectId();
  if (!keptObjectIds(document).contains(unpainted)) return unpainted;
  // The rare case: looks at every pixel once more.
  return unusedObjectIds(document).next();
}

}  // namespace spolvero::ui
