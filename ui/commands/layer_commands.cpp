#include "ui/commands/layer_commands.h"

#include "core/base/error.h"
#include "ui/commands/layout_tiles.h"
#include "ui/commands/property_commands.h"
#include "ui/documents/object_ids.h"

#include <fmt/format.h>

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

namespace spolvero::ui {

namespace {

class LayerTexts {
  Q_DECLARE_TR_FUNCTIONS(spolvero::ui::LayerTexts)
};

constexpr int kLongestCopyName = 100;

/// Both arrangements of the layers; the maps of layers that only one of them has, and the tiles of
/// layers that differ, packed.
class ArrangeLayersCommand : public DocumentCommand {
 public:
  ArrangeLayersCommand(SceneDocument& document,
                       LayerArrangement after,
                       std::optional<int> activeAfter,
                       const QString& text,
                       MergeKey key = {})
      : DocumentCommand(document, text, std::move(key)) {
    const LayerStack& layers = document.layers();
    before_.order = layers.attributes();
    for (const auto& layer : layers.layers()) {
      const bool stays =
          std::ranges::find(after.order, layer.id, &LayerAttributes::id) != after.order.end();
      if (!stays) before_.maps.emplace(layer.id, PackedMaps(layer.maps));
    }
    for (const auto& [id, maps] : after.added) after_.maps.emplace(id, PackedMaps(maps));
    for (const auto& part : after.parts) {
      const int id = document.layerOf(part);
      tiles_.emplace(id, LayoutTiles(layers[layers.indexOf(id).value()].maps, part));
    }
    after_.order = std::move(after.order);
    if (activeAfter) {
      before_.active = document.activeLayer().id;
      after_.active = *activeAfter;
    }
  }

  void undo() override {
    document().seal();
    apply(before_, LayoutTiles::State::Before);
  }
  void redo() override { apply(after_, LayoutTiles::State::After); }

  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = dynamic_cast<const ArrangeLayersCommand*>(other);
    if (next == nullptr || !mayMergeWith(*next) || !onlyOrder() || !next->onlyOrder()) return false;
    after_ = next->after_;
    setObsolete(before_.order == after_.order);
    return true;
  }

  std::size_t storedBytes() const override {
    std::size_t bytes = 0;
    for (const auto& maps : before_.maps) bytes += maps.second.storedBytes();
    for (const auto& maps : after_.maps) bytes += maps.second.storedBytes();
    for (const auto& tiles : tiles_) bytes += tiles.second.storedBytes();
    return bytes;
  }

 private:
  struct Side {
    std::vector<LayerAttributes> order;
    std::map<int, PackedMaps> maps;  ///< Of layers that the other side does not have.
    std::optional<int> active;
  };

  bool onlyOrder() const { return before_.maps.empty() && after_.maps.empty() && tiles_.empty(); }

  void apply(const Side& side, LayoutTiles::State state) {
    LayerArrangement arrangement{side.order, {}, {}};
    for (const auto& [id, maps] : side.maps) arrangement.added.emplace(id, maps.restored());
    for (const auto& [id, tiles] : tiles_) {
      for (auto& part : tiles.parts(state, id)) arrangement.parts.push_back(std::move(part));
    }
    document().applyArrangement(std::move(arrangement));
    const auto active = side.active ? document().layers().indexOf(*side.active) : std::nullopt;
    if (active) document().setActiveLayer(*active);
  }

  Side before_;
  Side after_;
  std::map<int, LayoutTiles> tiles_;
};

void push(SceneDocument& document,
          LayerArrangement arrangement,
          std::optional<int> activeAfter,
          const QString& text,
          MergeKey key = {}) {
  document.undoStack()->push(new ArrangeLayersCommand(
      document, std::move(arrangement), activeAfter, text, std::move(key)));
}

/// Tells why nothing happens.  @return true.
bool refused(SceneDocument& document, const QString& reason) {
  Q_EMIT document.editRefused(reason);
  return true;
}

bool isFull(SceneDocument& document) {
  if (document.layers().hasRoom()) return false;
  return refused(
      document,
      LayerTexts::tr(
          "There is no room for another layer. Merge or delete some of the %1 there are.")
          .arg(document.layers().size()));
}

bool isLocked(SceneDocument& document, const LayerAttributes& layer) {
  if (!layer.locked) return false;
  return refused(document,
                 LayerTexts::tr("The layer “%1” is locked. Unlock it first.")
                     .arg(SceneDocument::layerName(layer)));
}

int added(SceneDocument& document, int index, LayoutLayer layer, const QString& text) {
  const int id = layer.id;
  LayerArrangement arrangement{document.layers().attributes(), {}, {}};
  arrangement.order.insert(arrangement.order.begin() + index, layer.attributes());
  arrangement.added.emplace(id, std::move(layer.maps));
  push(document, std::move(arrangement), id, text);
  return id;
}

/// Copies of objects get ids under which nothing is kept.
/// @return false if there are not enough.
bool giveFreshIds(const SceneDocument& document, LayerCopy& copy) {
  const auto kept = keptObjectIds(document);
  const auto isKept = [&](const auto& pair) { return kept.contains(pair.second); };
  if (std::ranges::none_of(copy.objects, isKept)) return true;
  auto ids = unusedObjectIds(document);
  std::map<std::uint16_t, std::uint16_t> fresh;
  for (auto& pair : copy.objects) {
    const auto id = ids.next();
    if (id == 0) return false;
    fresh[pair.second] = id;
    pair.second = id;
  }
  for (auto& id : copy.layer.maps.instances) {
    if (id != 0) id = fresh.at(id);
  }
  return true;
}

/// The styles of objects, under the ids of their copies too.
Appearance withCopiedObjects(Appearance appearance,
                             const std::vector<std::pair<std::uint16_t, std::uint16_t>>& copies) {
  const auto objects = appearance.objects;
  for (const auto& [key, style] : objects) {
    const auto copy =
        std::ranges::find(copies, key.instance, [](const auto& pair) { return int{pair.first}; });
    if (copy != copies.end()) appearance.objects[{key.classId, copy->second}] = style;
  }
  return appearance;
}

}  // namespace

int pushAddLayer(SceneDocument& document, const std::string& name) {
  const LayerStack& layers = document.layers();
  return pushAddLayer(document,
                      {LabelMap(layers.width(), layers.height(), kUnlabelled),
                       InstanceMap(layers.width(), layers.height())},
                      name,
                      LayerTexts::tr("Add layer"));
}

int pushAddLayer(SceneDocument& document,
                 const LayoutMaps& maps,
                 const std::string& name,
                 const QString& text) {
  if (isFull(document)) return 0;
  const LayerStack& layers = document.layers();
  // What is wrong with it is said before anything is on the stack.
  if (maps.labels.rect() != layers.rect() || maps.instances.rect() != layers.rect()) {
    throw ShapeError(fmt::format("layers: expected maps of {}×{} for a new one, found {}×{}",
                                 layers.width(),
                                 layers.height(),
                                 maps.width(),
                                 maps.height()));
  }
  checkLabels(maps.labels, document.layout().classes());
  LayoutLayer layer;
  layer.id = layers.freeLayerId();
  layer.name = name;
  layer.maps = maps;
  return added(document, layers.activeIndex() + 1, std::move(layer), text);
}

int pushDuplicateLayer(SceneDocument& document, int layer) {
  const auto index = document.layers().indexOf(layer);
  if (!index || isFull(document)) return 0;
  LayerCopy copied;
  try {
    copied = document.layers().copied(*index);
  } catch (const ShapeError& error) {
    refused(document, QString::fromStdString(error.what()));
    return 0;
  }
  if (!giveFreshIds(document, copied)) {
    refused(document, LayerTexts::tr("There are not enough numbers for the copies of objects."));
    return 0;
  }
  LayoutLayer& copy = copied.layer;
  const QString name = SceneDocument::layerName(document.layers()[*index]);
  copy.name = LayerTexts::tr("%1 copy").arg(name.left(kLongestCopyName)).toStdString();
  copy.locked = false;
  const Appearance appearance = withCopiedObjects(document.appearance(), copied.objects);
  const QString text = LayerTexts::tr("Duplicate layer");
  const bool styled = appearance != document.appearance();
  if (styled) document.undoStack()->beginMacro(text);
  const int id = added(document, *index + 1, std::move(copy), text);
  if (styled) {
    pushAppearance(document, appearance, text);
    document.undoStack()->endMacro();
  }
  return id;
}

bool pushRemoveLayer(SceneDocument& document, int layer) {
  const LayerStack& layers = document.layers();
  const auto index = layers.indexOf(layer);
  if (!index || isLocked(document, layers[*index])) return false;
  if (layers.size() == 1) {
    return !refused(document,
                    LayerTexts::tr("The only layer cannot be deleted. Add another one first."));
  }
  LayerArrangement arrangement{layers.attributes(), {}, {}};
  arrangement.order.erase(arrangement.order.begin() + *index);
  int active = document.activeLayer().id;
  if (active == layer) active = layers[*index > 0 ? *index - 1 : 1].id;
  push(document, std::move(arrangement), active, LayerTexts::tr("Delete layer"));
  return true;
}

bool pushMergeDown(SceneDocument& document, int layer) {
  const LayerStack& layers = document.layers();
  const auto index = layers.indexOf(layer);
  if (!index) return false;
  if (*index == 0) {
    return !refused(document,
                    LayerTexts::tr("There is no layer beneath “%1” to merge with.")
                        .arg(SceneDocument::layerName(layers[0])));
  }
  const LayoutLayer& below = layers[*index - 1];
  if (!document.acceptsEdits(layer) || !document.acceptsEdits(below.id)) return false;
  LayerStack both({below, layers[*index]}, 0);
  both.mergeDown(1);
  LayerArrangement arrangement{layers.attributes(), {}, {}};
  arrangement.order.erase(arrangement.order.begin() + *index);
  arrangement.parts.push_back({both[0].maps.labels, both[0].maps.instances, 0, 0, below.id});
  const bool wasActive = document.activeLayer().id == layer;
  push(document,
       std::move(arrangement),
       wasActive ? below.id : document.activeLayer().id,
       LayerTexts::tr("Merge layer down"));
  return true;
}

bool pushFlattenLayers(SceneDocument& document) {
  LayerStack layers = document.layers();
  for (const auto& layer : layers.layers()) {
    if (isLocked(document, layer)) return false;
  }
  layers.flattenAll();
  const LayoutLayer& flat = layers[0];
  if (layers == document.layers()) return false;
  LayerArrangement arrangement{layers.attributes(), {}, {}};
  arrangement.parts.push_back({flat.maps.labels, flat.maps.instances, 0, 0, flat.id});
  push(document, std::move(arrangement), flat.id, LayerTexts::tr("Flatten layers"));
  return true;
}

bool pushMoveLayer(SceneDocument& document, int layer, int index) {
  const LayerStack& layers = document.layers();
  const auto from = layers.indexOf(layer);
  if (!from || index == *from || index < 0 || index >= layers.size()) return false;
  LayerArrangement arrangement{layers.attributes(), {}, {}};
  auto& order = arrangement.order;
  const LayerAttributes moved = order[static_cast<std::size_t>(*from)];
  order.erase(order.begin() + *from);
  order.insert(order.begin() + index, moved);
  push(document, std::move(arrangement), std::nullopt, LayerTexts::tr("Move layer"));
  return true;
}

bool pushLayerAttributes(SceneDocument& document,
                         const LayerAttributes& attributes,
                         const QString& text,
                         MergeKey key) {
  LayerArrangement arrangement{document.layers().attributes(), {}, {}};
  const auto layer = std::ranges::find(arrangement.order, attributes.id, &LayerAttributes::id);
  if (layer == arrangement.order.end() || *layer == attributes) return false;
  *layer = attributes;
  push(document, std::move(arrangement), std::nullopt, text, std::move(key));
  return true;
}

}  // namespace spolvero::ui
