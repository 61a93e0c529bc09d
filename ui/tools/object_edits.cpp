#include "ui/tools/object_edits.h"

#include "core/appearance/appearance.h"
#include "ui/commands/layout_command.h"
#include "ui/documents/object_ids.h"
#include "ui/tools/object_float.h"
#include "ui/tools/tool_settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>

namespace spolvero::ui {

namespace {

/// The layers that an edit concerns, as they are becoming.
using EditedLayers = std::map<int, LayoutMaps>;

EditLimits objectLimits(const SceneDocument& document, const ToolSettings& settings) {
  return {document.selection(), settings.keptClasses()};
}

/// Copies of the layers that objects lie on; nothing if one takes no edits.
std::optional<EditedLayers> layersOf(SceneDocument& document,
                                     const std::vector<ChosenObject>& objects) {
  EditedLayers layers;
  for (const auto& item : objects) {
    const auto index = document.layers().indexOf(item.layer);
    if (!index || !document.acceptsEdits(item.layer)) return std::nullopt;
    layers.try_emplace(item.layer, document.layers()[*index].maps);
  }
  return layers;
}

bool push(SceneDocument& document, const EditedLayers& layers, const char* text) {
  std::vector<LayoutPart> parts;
  for (const auto& [layer, maps] : layers) {
    if (auto part = changedPart(document, layer, maps)) parts.push_back(std::move(*part));
  }
  if (parts.empty()) return false;
  document.seal();
  return pushLayoutParts(
      document, parts, QCoreApplication::translate("spolvero::ui::ObjectEdits", text));
}

}  // namespace

bool deleteChosen(SceneDocument& document, const ToolSettings& settings, ObjectSelection& chosen) {
  chosen.refresh();
  auto layers = layersOf(document, chosen.items());
  if (!layers || layers->empty()) return false;
  const auto limits = objectLimits(document, settings);
  for (const auto& item : chosen.items()) {
    auto& maps = layers->at(item.layer);
    maps = withoutRegion(document, item.layer, maps, item.object.region, limits);
  }
  if (!push(document, *layers, QT_TRANSLATE_NOOP("spolvero::ui::ObjectEdits", "Delete objects"))) {
    return false;
  }
  chosen.refresh();
  chosen.clear();
  return true;
}

bool mergeChosen(SceneDocument& document, const ToolSettings& settings, ObjectSelection& chosen) {
  chosen.refresh();
  auto layers = layersOf(document, chosen.items());
  if (!layers || chosen.items().size() < 2) return false;
  const auto first =
      std::ranges::find_if(chosen.items(), [](const auto& item) { return item.object.id != 0; });
  if (first == chosen.items().end()) return false;
  const PickedObject target = first->object;
  const auto limits = objectLimits(document, settings);
  for (const auto& item : chosen.items()) {
    auto& maps = layers->at(item.layer);
    maps = relabelled(maps, item.object.region, target.label, target.id, limits);
  }
  if (!push(document, *layers, QT_TRANSLATE_NOOP("spolvero::ui::ObjectEdits", "Merge objects"))) {
    return false;
  }
  chosen.chooseIds({target.id});
  return true;
}

bool splitChosen(SceneDocument& document, const ToolSettings& settings, ObjectSelection& chosen) {
  chosen.refresh();
  auto layers = layersOf(document, chosen.items());
  if (!layers) return false;
  const auto limits = objectLimits(document, settings);
  auto ids = unusedObjectIds(document);
  auto pieces = chosen.ids();
  auto watch = ids;
  for (const auto& item : chosen.items()) {
    auto& maps = layers->at(item.layer);
    maps = splitIntoPieces(maps, item.object.id, ids, limits);
  }
  if (!push(document, *layers, QT_TRANSLATE_NOOP("spolvero::ui::ObjectEdits", "Split objects"))) {
    return false;
  }
  // The ids that were handed out are those that the same row of numbers begins with.
  const auto end = ids.next();
  for (auto id = watch.next(); id != 0 && id != end; id = watch.next()) pieces.push_back(id);
  chosen.chooseIds(pieces);
  return true;
}

bool relabel(SceneDocument& document,
             const ToolSettings& settings,
             const std::vector<ChosenObject>& objects,
             int classId) {
  if (classId < 0 || classId >= document.layout().classes().size()) return false;
  auto layers = layersOf(document, objects);
  if (!layers) return false;
  const auto limits = objectLimits(document, settings);
  const bool thing = document.layout().classes()[classId].kind == ClassKind::Thing;
  auto ids = unusedObjectIds(document);
  for (const auto& item : objects) {
    const auto kept = item.object.id != 0 ? item.object.id : std::uint16_t{0};
    const auto id = !thing ? std::uint16_t{0} : kept != 0 ? kept : ids.next();
    auto& maps = layers->at(item.layer);
    maps = relabelled(maps, item.object.region, static_cast<std::uint8_t>(classId), id, limits);
  }
  return push(document, *layers, QT_TRANSLATE_NOOP("spolvero::ui::ObjectEdits", "Change class"));
}

std::vector<std::pair<int, CutOut>> chosenPieces(const SceneDocument& document,
                                                 const ObjectSelection& chosen) {
  std::vector<std::pair<int, CutOut>> pieces;
  for (const auto& item : chosen.items()) {
    const auto index = document.layers().indexOf(item.layer);
    if (!index || item.object.region.box.empty()) continue;
    pieces.emplace_back(item.layer, cutOut(document.layers()[*index].maps, item.object.region));
  }
  return pieces;
}

std::vector<std::pair<std::uint16_t, std::uint16_t>> renumber(
    const SceneDocument& document,
    std::vector<std::pair<int, CutOut>>& pieces,
    const std::set<std::uint16_t>& returning) {
  auto ids = unusedObjectIds(document, returning);
  std::map<std::uint16_t, std::uint16_t> fresh;
  for (const auto id : returning) fresh[id] = id;
  for (auto& [layer, piece] : pieces) {
    for (auto& id : piece.maps.instances) {
      if (id == 0) continue;
      if (!fresh.contains(id)) fresh[id] = ids.next();
      id = fresh[id];
    }
  }
  std::erase_if(fresh, [](const auto& pair) { return pair.first == pair.second; });
  return {fresh.begin(), fresh.end()};
}

std::set<std::uint16_t> goneObjects(const SceneDocument& document,
                                    const std::vector<std::pair<int, CutOut>>& pieces) {
  std::set<std::uint16_t> gone;
  for (const auto& [layer, piece] : pieces) {
    gone.insert(piece.maps.instances.begin(), piece.maps.instances.end());
  }
  gone.erase(0);
  for (const auto& layer : document.layers().layers()) {
    for (const auto id : layer.maps.instances) {
      if (id != 0 && !gone.empty()) gone.erase(id);
    }
  }
  return gone;
}

std::optional<Appearance> withCopiedLooks(
    const SceneDocument& document,
    const std::vector<std::pair<std::uint16_t, std::uint16_t>>& newIdByOld) {
  Appearance next = document.appearance();
  for (const auto& [key, style] : document.appearance().objects) {
    for (const auto& [old, fresh] : newIdByOld) {
      if (key.instance == old && fresh != 0) next.objects[{key.classId, fresh}] = style;
    }
  }
  if (next == document.appearance()) return std::nullopt;
  return next;
}

}  // namespace spolvero::ui
