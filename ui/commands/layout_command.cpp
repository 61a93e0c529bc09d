#include "ui/commands/layout_command.h"

#include <QCoreApplication>

namespace spolvero::ui {

namespace {

/// Several parts of one layer as one.
LayoutPart united(const LayoutMaps& maps, std::span<const LayoutPart* const> parts) {
  if (parts.size() == 1) return *parts.front();
  Rect box;
  for (const auto* part : parts) box = box.united(part->rect());
  const Rect inside = box.intersected(maps.rect());
  // A part that does not fit is refused by the tiles; they must see it as it is.
  for (const auto* part : parts) {
    if (inside != box || part->instances.rect() != part->labels.rect()) return *part;
  }
  LayoutPart whole{maps.labels.cropped(box), maps.instances.cropped(box), box.x, box.y};
  for (const auto* part : parts) {
    whole.labels.paste(part->labels, part->x - box.x, part->y - box.y);
    whole.instances.paste(part->instances, part->x - box.x, part->y - box.y);
  }
  return whole;
}

}  // namespace

LayoutPartCommand::LayoutPartCommand(SceneDocument& document,
                                     std::span<const LayoutPart> parts,
                                     const QString& text,
                                     MergeKey key)
    : DocumentCommand(document, text, std::move(key)) {
  const LayerStack& layers = document.layers();
  std::map<int, std::vector<const LayoutPart*>> byLayer;
  for (const auto& part : parts) {
    byLayer[document.layerOf(part)].push_back(&part);
  }
  for (const auto& [layer, ofLayer] : byLayer) {
    const LayoutMaps& maps = layers[layers.indexOf(layer).value()].maps;
    LayoutTiles tiles(maps, united(maps, ofLayer));
    if (!tiles.empty()) layers_.emplace(layer, std::move(tiles));
  }
}

void LayoutPartCommand::undo() {
  document().seal();
  document().applyLayoutParts(parts(LayoutTiles::State::Before));
}

void LayoutPartCommand::redo() {
  document().applyLayoutParts(parts(LayoutTiles::State::After));
}

bool LayoutPartCommand::mergeWith(const QUndoCommand* other) {
  // Qt deletes `other` after a merge, so what it remembers may be taken.
  auto* next = const_cast<LayoutPartCommand*>(dynamic_cast<const LayoutPartCommand*>(other));
  if (next == nullptr || !mayMergeWith(*next)) return false;
  for (auto& [layer, tiles] : next->layers_) layers_[layer].append(std::move(tiles));
  return true;
}

std::size_t LayoutPartCommand::storedBytes() const {
  std::size_t bytes = 0;
  for (const auto& layer : layers_) bytes += layer.second.storedBytes();
  return bytes;
}

std::vector<LayoutPart> LayoutPartCommand::parts(LayoutTiles::State state) const {
  std::vector<LayoutPart> all;
  for (const auto& [layer, tiles] : layers_) {
    for (auto& part : tiles.parts(state, layer)) all.push_back(std::move(part));
  }
  return all;
}

namespace {

/// Keeps all layers before and after, packed, so that a change of size is one step too.
class ReplaceLayersCommand : public DocumentCommand {
 public:
  ReplaceLayersCommand(SceneDocument& document,
                       const LayerStack& after,
                       const ClassTable& classes,
                       const QString& text)
      : DocumentCommand(document, text, {}),
        before_(document.layers(), document.layout().classes()),
        after_(after, classes),
        selectionBefore_(document.selection()) {}

  void undo() override {
    document().seal();
    before_.applyTo(document());
    document().applySelection(selectionBefore_);
  }
  void redo() override { after_.applyTo(document()); }
  std::size_t storedBytes() const override { return before_.storedBytes() + after_.storedBytes(); }

 private:
  class PackedLayers {
   public:
    PackedLayers(const LayerStack& layers, const ClassTable& classes)
        : classes_(classes), activeIndex_(layers.activeIndex()) {
      for (const auto& layer : layers.layers()) {
        layers_.emplace_back(layer.attributes(), PackedMaps(layer.maps));
      }
    }

    void applyTo(SceneDocument& document) const {
      std::vector<LayoutLayer> layers;
      for (const auto& [attributes, maps] : layers_) {
        layers.push_back({attributes, maps.restored()});
      }
      document.applyLayers(LayerStack(std::move(layers), activeIndex_), classes_);
    }
    std::size_t storedBytes() const {
      std::size_t bytes = 0;
      for (const auto& layer : layers_) bytes += layer.second.storedBytes();
      return bytes;
    }

   private:
    ClassTable classes_;
    int activeIndex_;
    std::vector<std::pair<LayerAttributes, PackedMaps>> layers_;
  };

  PackedLayers before_;
  PackedLayers after_;
  SharedSelection selectionBefore_;
};

/// A layer within the selection's box with two classes exchanged.
LayoutPart withClassesExchanged(const SceneDocument& document,
                                const LayoutLayer& layer,
                                int classA,
                                int classB) {
  const SharedSelection& selection = document.selection();
  const Rect box = selection ? selection->box() : document.layout().rect();
  LayoutPart part{
      layer.maps.labels.cropped(box), layer.maps.instances.cropped(box), box.x, box.y, layer.id};
  for (int y = 0; y < box.height; ++y) {
    std::uint8_t* labels = part.labels.row(y);
    for (int x = 0; x < box.width; ++x) {
      if (selection && selection->mask().at(x, y) == 0) continue;
      if (labels[x] == classA) {
        labels[x] = static_cast<std::uint8_t>(classB);
      } else if (labels[x] == classB) {
        labels[x] = static_cast<std::uint8_t>(classA);
      }
    }
  }
  return part;
}

}  // namespace

bool pushLayoutPart(SceneDocument& document,
                    const LayoutPart& part,
                    const QString& text,
                    MergeKey key) {
  return pushLayoutParts(document, {&part, 1}, text, std::move(key));
}

bool pushLayoutParts(SceneDocument& document,
                     std::span<const LayoutPart> parts,
                     const QString& text,
                     MergeKey key) {
  for (const auto& part : parts) {
    if (!document.acceptsEdits(part.layer)) return false;
  }
  auto command = std::make_unique<LayoutPartCommand>(document, parts, text, std::move(key));
  if (command->empty()) return false;
  document.undoStack()->push(command.release());
  return true;
}

void pushLayout(SceneDocument& document, Layout layout, const QString& text) {
  LayerStack layers(layout);
  if (!document.layers().empty()) {
    LayerAttributes attributes = layers[0];
    attributes.name = document.layers()[0].name;
    layers.setAttributes(attributes);
  }
  pushLayers(document, std::move(layers), layout.classes(), text);
}

void pushLayers(SceneDocument& document,
                LayerStack layers,
                const ClassTable& classes,
                const QString& text) {
  if (layers == document.layers() && classes == document.layout().classes()) return;
  checkLabels(layers, classes);
  document.seal();
  document.undoStack()->push(new ReplaceLayersCommand(document, layers, classes, text));
}

void pushSwapClasses(SceneDocument& document, int classA, int classB) {
  std::vector<LayoutPart> parts;
  for (const auto& layer : document.layers().layers()) {
    if (!layer.visible || layer.locked) continue;
    parts.push_back(withClassesExchanged(document, layer, classA, classB));
  }
  // Without any layer to change, the active one's reason is told.
  if (parts.empty() && !document.acceptsEdits()) return;
  pushLayoutParts(
      document, parts, QCoreApplication::translate("spolvero::ui", "Exchange two classes"));
}

std::size_t storedLayoutBytes(const SceneDocument& document) {
  std::size_t bytes = 0;
  const QUndoStack& stack = *document.undoStack();
  for (int i = 0; i < stack.count(); ++i) {
    const auto* command = dynamic_cast<const DocumentCommand*>(stack.command(i));
    if (command != nullptr) bytes += command->storedBytes();
  }
  return bytes;
}

}  // namespace spolvero::ui
