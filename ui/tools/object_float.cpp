#include "ui/tools/object_float.h"

#include "ui/commands/layout_command.h"
#include "ui/tools/tool_settings.h"

#include <algorithm>

namespace spolvero::ui {

namespace {

/// The piece within a larger box, empty around it.
CutOut widened(const CutOut& piece, const Rect& box) {
  CutOut wide{Mask(box.width, box.height, 0),
              {LabelMap(box.width, box.height, kUnlabelled), InstanceMap(box.width, box.height, 0)},
              box};
  const int x = piece.place.x - box.x;
  const int y = piece.place.y - box.y;
  wide.mask.paste(piece.mask, x, y);
  wide.maps.labels.paste(piece.maps.labels, x, y);
  wide.maps.instances.paste(piece.maps.instances, x, y);
  return wide;
}

/// The mask cut to the layout and to what it covers.
Region visibleRegion(const CutOut& piece, const Rect& layout) {
  Rect box;
  const Rect inside = piece.place.intersected(layout);
  for (int y = inside.y; y < inside.bottom(); ++y) {
    for (int x = inside.x; x < inside.right(); ++x) {
      if (piece.mask.at(x - piece.place.x, y - piece.place.y) != 0) box = box.united({x, y, 1, 1});
    }
  }
  Rect inPiece = box;
  inPiece.x -= piece.place.x;
  inPiece.y -= piece.place.y;
  return {box.empty() ? Mask() : piece.mask.cropped(inPiece), box};
}

}  // namespace

EditLimits limitsFor(const SceneDocument& document, const ToolSettings& settings) {
  EditLimits limits{document.selection(), settings.keptClasses()};
  if (settings.onlyOver()) {
    limits.keptLabels.set();
    limits.keptLabels.reset(static_cast<std::size_t>(*settings.onlyOver()));
  }
  return limits;
}

LayoutMaps withoutRegion(const SceneDocument& document,
                         int layer,
                         const LayoutMaps& maps,
                         const Region& region,
                         const EditLimits& limits) {
  const bool lowest = document.layers().indexOf(layer) == 0;
  return lowest ? filledBySurroundings(maps, region, limits)
                : relabelled(maps, region, kUnlabelled, 0, limits);
}

std::optional<LayoutPart> changedPart(const SceneDocument& document,
                                      int layer,
                                      const LayoutMaps& after) {
  const auto index = document.layers().indexOf(layer);
  if (!index) return std::nullopt;
  const Rect box = changedBox(document.layers()[*index].maps, after);
  if (box.empty()) return std::nullopt;
  return LayoutPart{after.labels.cropped(box), after.instances.cropped(box), box.x, box.y, layer};
}

void ObjectFloat::begin(SceneDocument& document,
                        const ToolSettings& settings,
                        const Rect& original) {
  document_ = &document;
  limits_ = {document.selection(), settings.keptClasses()};
  pieces_.clear();
  beneath_.clear();
  shown_.clear();
  original_ = original;
  placement_ = {original};
  revision_ = document.revision();
}

bool ObjectFloat::lift(SceneDocument& document,
                       const ToolSettings& settings,
                       const ObjectSelection& chosen) {
  drop();
  std::vector<ChosenObject> items;
  Rect box;
  for (ChosenObject item : chosen.items()) {
    if (!document.acceptsEdits(item.layer)) return false;
    item.object.region = boundedBy(document.selection(), std::move(item.object.region));
    if (item.object.region.box.empty() || !document.layers().indexOf(item.layer)) continue;
    box = box.united(item.object.region.box);
    items.push_back(std::move(item));
  }
  if (items.empty()) return false;
  begin(document, settings, box);
  for (const auto& item : items) {
    const LayoutMaps& maps = document.layers()[*document.layers().indexOf(item.layer)].maps;
    auto& beneath = beneath_.try_emplace(item.layer, maps).first->second;
    beneath = withoutRegion(document, item.layer, beneath, item.object.region, {});
    pieces_.push_back({item.layer, widened(cutOut(maps, item.object.region), box)});
    shown_[item.layer] = box;
  }
  chosen_ = chosen.items();
  return true;
}

bool ObjectFloat::start(SceneDocument& document,
                        const ToolSettings& settings,
                        std::vector<std::pair<int, CutOut>> pieces) {
  drop();
  Rect box;
  for (const auto& [layer, piece] : pieces) {
    if (!document.layers().indexOf(layer) || !document.acceptsEdits(layer)) return false;
    box = box.united(piece.place);
  }
  if (box.empty()) return false;
  begin(document, settings, box);
  for (const auto& [layer, piece] : pieces) {
    beneath_.try_emplace(layer, document.layers()[*document.layers().indexOf(layer)].maps);
    pieces_.push_back({layer, widened(piece, box)});
  }
  return true;
}

bool ObjectFloat::isCurrent(const SceneDocument& document, const ObjectSelection& chosen) const {
  return document_ == &document && revision_ == document.revision() &&
         std::ranges::equal(
             chosen_, chosen.items(), [](const auto& a, const auto& b) { return a.sameAs(b); });
}

bool ObjectFloat::place(const Placement& placement, const QString& text, ObjectSelection& chosen) {
  if (!document_ || pieces_.empty()) return false;
  std::vector<CutOut> down;
  for (const auto& piece : pieces_) down.push_back(placed(piece.cutOut, placement));
  std::vector<LayoutPart> parts;
  for (const auto& [layer, beneath] : beneath_) {
    Rect& shown = shown_[layer];
    const Rect area = shown.united(placement.target).intersected(beneath.rect());
    shown = placement.target;
    if (area.empty()) continue;
    LayoutMaps maps = beneath.cropped(area);
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (pieces_[i].layer == layer) paste(maps, down[i], limits_, area.x, area.y);
    }
    parts.push_back({std::move(maps.labels), std::move(maps.instances), area.x, area.y, layer});
  }
  placement_ = placement;
  const bool pushed = pushLayoutParts(*document_, parts, text, {QStringLiteral("objects/place")});
  revision_ = document_->revision();
  chosen_ = chosenFrom(down);
  chosen.choose(chosen_);
  return pushed;
}

std::vector<ChosenObject> ObjectFloat::chosenFrom(const std::vector<CutOut>& down) const {
  std::vector<ChosenObject> items;
  for (std::size_t i = 0; i < pieces_.size(); ++i) {
    ChosenObject item{pieces_[i].layer,
                      {0, kUnlabelled, visibleRegion(down[i], document_->layout().rect())}};
    const Region& region = item.object.region;
    for (int y = 0; y < region.box.height && item.object.label == kUnlabelled; ++y) {
      for (int x = 0; x < region.box.width; ++x) {
        if (region.mask.at(x, y) == 0) continue;
        const int fromX = region.box.x + x - down[i].place.x;
        const int fromY = region.box.y + y - down[i].place.y;
        item.object.label = down[i].maps.labels.at(fromX, fromY);
        item.object.id = down[i].maps.instances.at(fromX, fromY);
        break;
      }
    }
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace spolvero::ui
