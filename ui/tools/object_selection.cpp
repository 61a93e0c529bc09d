#include "ui/tools/object_selection.h"

#include "ui/documents/scene_document.h"

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr int kRefreshDelayMs = 30;

bool covers(const Region& region, int x, int y) {
  return region.box.contains(x, y) && region.mask.at(x - region.box.x, y - region.box.y) != 0;
}

/// Whether the region is still all of one class without object.
bool stillThere(const ChosenObject& item, const LayoutMaps& maps) {
  const Rect& box = item.object.region.box;
  if (box.intersected(maps.rect()) != box) return false;
  for (int y = box.y; y < box.bottom(); ++y) {
    for (int x = box.x; x < box.right(); ++x) {
      if (!covers(item.object.region, x, y)) continue;
      if (maps.labels.at(x, y) != item.object.label || maps.instances.at(x, y) != 0) return false;
    }
  }
  return true;
}

}  // namespace

bool ChosenObject::sameAs(const ChosenObject& other) const {
  if (object.id != 0 || other.object.id != 0) return object.id == other.object.id;
  return layer == other.layer && object.label == other.object.label &&
         object.region.box == other.object.region.box &&
         object.region.mask == other.object.region.mask;
}

QList<QLineF> outlineOf(const Region& region) {
  QList<QLineF> lines;
  const Rect& box = region.box;
  // A border runs on as long as both its sides stay the same.
  const auto trace = [&](int outerCount, int innerCount, auto sides, auto line) {
    for (int outer = 0; outer <= outerCount; ++outer) {
      int start = -1;
      int kind = 0;
      for (int inner = 0; inner <= innerCount; ++inner) {
        const int here = inner < innerCount ? sides(outer, inner) : 0;
        if (here == kind && inner < innerCount) continue;
        if (kind != 0) lines.push_back(line(outer, start, inner));
        start = inner;
        kind = here;
      }
    }
  };
  trace(
      box.height,
      box.width,
      [&](int y, int x) {
        return int(covers(region, box.x + x, box.y + y)) -
               int(covers(region, box.x + x, box.y + y - 1));
      },
      [&](int y, int from, int to) {
        return QLineF(box.x + from, box.y + y, box.x + to, box.y + y);
      });
  trace(
      box.width,
      box.height,
      [&](int x, int y) {
        return int(covers(region, box.x + x, box.y + y)) -
               int(covers(region, box.x + x - 1, box.y + y));
      },
      [&](int x, int from, int to) {
        return QLineF(box.x + x, box.y + from, box.x + x, box.y + to);
      });
  return lines;
}

ObjectSelection::ObjectSelection(QObject* parent) : QObject(parent) {
  refreshSoon_.setSingleShot(true);
  refreshSoon_.setInterval(kRefreshDelayMs);
  connect(&refreshSoon_, &QTimer::timeout, this, &ObjectSelection::refresh);
}

void ObjectSelection::follow(SceneDocument* document) {
  if (document == document_) return;
  if (document_) document_->disconnect(this);
  document_ = document;
  if (document_) {
    connect(document_, &SceneDocument::changed, this, [this](const ChangeEvent& event) {
      const bool concerns =
          event.kind == ChangeEvent::Kind::Layout || event.kind == ChangeEvent::Kind::Layers;
      if (concerns && !items_.empty()) refreshSoon_.start();
    });
  }
  set({});
}

std::vector<std::uint16_t> ObjectSelection::ids() const {
  std::vector<std::uint16_t> ids;
  for (const auto& item : items_) {
    if (item.object.id != 0) ids.push_back(item.object.id);
  }
  return ids;
}

Rect ObjectSelection::box() const {
  Rect box;
  for (const auto& item : items_) box = box.united(item.object.region.box);
  return box;
}

void ObjectSelection::choose(std::vector<ChosenObject> items) {
  if (items.empty() && items_.empty()) return;
  set(std::move(items));
}

void ObjectSelection::toggle(const ChosenObject& item) {
  auto items = items_;
  const auto known =
      std::ranges::find_if(items, [&](const ChosenObject& other) { return other.sameAs(item); });
  if (known == items.end()) {
    items.push_back(item);
  } else {
    items.erase(known);
  }
  set(std::move(items));
}

void ObjectSelection::chooseIds(const std::vector<std::uint16_t>& ids) {
  if (!document_) return;
  std::vector<ChosenObject> items;
  for (const auto id : ids) {
    if (auto item = find(*document_, id)) items.push_back(std::move(*item));
  }
  choose(std::move(items));
}

void ObjectSelection::refresh() {
  refreshSoon_.stop();
  if (!document_ || items_.empty() || revision_ == document_->revision()) return;
  std::vector<ChosenObject> items;
  for (const auto& item : items_) {
    const auto index = document_->layers().indexOf(item.layer);
    if (item.object.id != 0) {
      auto here = index ? pickObject(document_->layers()[*index].maps, item.object.id)
                        : std::optional<PickedObject>();
      if (here) {
        items.push_back({item.layer, std::move(*here)});
      } else if (auto elsewhere = find(*document_, item.object.id)) {
        items.push_back(std::move(*elsewhere));
      }
    } else if (index && stillThere(item, document_->layers()[*index].maps)) {
      items.push_back(item);
    }
  }
  set(std::move(items));
}

void ObjectSelection::set(std::vector<ChosenObject> items) {
  items_ = std::move(items);
  revision_ = document_ ? document_->revision() : 0;
  outline_.clear();
  for (const auto& item : items_) outline_ += outlineOf(item.object.region);
  Q_EMIT changed();
}

std::optional<ChosenObject> ObjectSelection::at(const SceneDocument& document, QPoint pixel) {
  if (!document.layout().rect().contains(pixel.x(), pixel.y())) return std::nullopt;
  for (int i = document.layers().size() - 1; i >= 0; --i) {
    const LayoutLayer& layer = document.layers()[i];
    if (!layer.visible || layer.maps.labels.at(pixel.x(), pixel.y()) == kUnlabelled) continue;
    auto picked = pickObject(layer.maps, pixel.x(), pixel.y());
    if (!picked) return std::nullopt;
    return ChosenObject{layer.id, std::move(*picked)};
  }
  return std::nullopt;
}

std::optional<ChosenObject> ObjectSelection::find(const SceneDocument& document, std::uint16_t id) {
  for (int i = document.layers().size() - 1; i >= 0; --i) {
    const LayoutLayer& layer = document.layers()[i];
    if (!layer.visible) continue;
    if (auto picked = pickObject(layer.maps, id)) return ChosenObject{layer.id, std::move(*picked)};
  }
  return std::nullopt;
}

}  // namespace spolvero::ui
