// What the actions of ObjectsPart do; objects_part.cpp sets them up.
#include "core/base/error.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"
#include "ui/documents/object_ids.h"
#include "ui/frame/workspace.h"
#include "ui/objects/object_clipboard.h"
#include "ui/objects/object_panel.h"
#include "ui/objects/objects_part.h"
#include "ui/objects/stamp_library.h"
#include "ui/objects/stamp_panel.h"
#include "ui/tools/object_edits.h"
#include "ui/tools/object_tool.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMimeData>

#include <algorithm>

namespace spolvero::ui {

std::optional<Region> ObjectsPart::chosenRegion() const {
  const auto& chosen = frame_->workspace().toolBox().objectSelection();
  const Rect whole = document_->layout().rect();
  SharedSelection all;
  for (const auto& item : chosen.items()) {
    all = combined(all, Selection::of(item.object.region), SelectionMode::Add, whole);
  }
  if (!all) all = document_->selection();
  if (!all) return std::nullopt;
  return Region{all->mask(), all->box()};
}

std::optional<ObjectClip> ObjectsPart::clip() const {
  auto& chosen = frame_->workspace().toolBox().objectSelection();
  chosen.refresh();
  ObjectClip clip{document_->layout().classes(), {}};
  for (auto& [layer, piece] : chosenPieces(*document_, chosen)) {
    clip.pieces.push_back(std::move(piece));
  }
  if (clip.pieces.empty() && document_->selection()) {
    const LayoutMaps seen{document_->layout().labels(), document_->layout().instances()};
    const auto& selection = *document_->selection();
    auto piece = cutOut(seen, {selection.mask(), selection.box()});
    for (int y = 0; y < piece.place.height; ++y) {
      for (int x = 0; x < piece.place.width; ++x) {
        if (piece.maps.labels.at(x, y) == kUnlabelled) piece.mask.at(x, y) = 0;
      }
    }
    clip.pieces.push_back(std::move(piece));
  }
  if (clip.pieces.empty()) return std::nullopt;
  return clip;
}

void ObjectsPart::copy() {
  const auto objects = clip();
  if (!objects) {
    frame_->say(tr("Choose an object or select something to copy."));
    return;
  }
  putOnClipboard(*objects);
}

void ObjectsPart::putOnClipboard(const ObjectClip& objects) {
  auto* data = mimeDataOf(objects);
  clipDocument_ = document_;
  clipBytes_ = data->data(QLatin1String(kObjectsMimeType));
  QApplication::clipboard()->setMimeData(data);
}

void ObjectsPart::cut() {
  auto& toolBox = frame_->workspace().toolBox();
  const auto objects = clip();
  if (!objects) {
    frame_->say(tr("Choose an object or select something to cut."));
    return;
  }
  putOnClipboard(*objects);
  if (!toolBox.objectSelection().empty()) {
    remove();
    return;
  }
  if (!document_->acceptsEdits()) return;
  const auto& layer = document_->activeLayer();
  const auto after = withoutRegion(
      *document_, layer.id, layer.maps, *chosenRegion(), limitsFor(*document_, toolBox.settings()));
  document_->seal();
  if (const auto part = changedPart(*document_, layer.id, after)) {
    pushLayoutPart(*document_, *part, tr("Cut"));
  }
}

void ObjectsPart::paste() {
  const auto* data = QApplication::clipboard()->mimeData();
  if (data == nullptr || !data->hasFormat(QLatin1String(kObjectsMimeType))) {
    if (const auto* entry = frame_->actionRegistry().find(QStringLiteral("pastePicture"))) {
      entry->action->trigger();
    }
    return;
  }
  auto& toolBox = frame_->workspace().toolBox();
  try {
    const auto objects = clipFrom(data->data(QLatin1String(kObjectsMimeType)));
    const auto& classes = document_->layout().classes();
    QStringList unknown;
    const int fallback = std::min(toolBox.settings().currentClass(), classes.size() - 1);
    std::vector<std::pair<int, CutOut>> pieces;
    for (auto& piece : mappedPieces(objects, classes, fallback, unknown)) {
      pieces.emplace_back(document_->activeLayer().id, std::move(piece));
    }
    const bool areOwn =
        document_ == clipDocument_ && data->data(QLatin1String(kObjectsMimeType)) == clipBytes_;
    if (!insertPieces(std::move(pieces), areOwn)) return;
    toolBox.select(ToolId::Object);
    if (!unknown.isEmpty()) {
      frame_->say(tr("No such class here: %1. Pasted as %2.")
                      .arg(unknown.join(QStringLiteral(", ")),
                           QString::fromStdString(classes[fallback].name)));
    }
  } catch (const Error& error) {
    frame_->say(QString::fromUtf8(error.what()));
  }
}

/// Objects of this document that are gone come back as they were, with name and look; copies of
/// those that are there look like them.
bool ObjectsPart::insertPieces(std::vector<std::pair<int, CutOut>> pieces, bool areOwn) {
  if (!document_->acceptsEdits()) return false;
  const auto returning = areOwn ? goneObjects(*document_, pieces) : std::set<std::uint16_t>();
  const auto copies = renumber(*document_, pieces, returning);
  std::vector<CutOut> fresh;
  for (auto& [layer, piece] : pieces) fresh.push_back(std::move(piece));
  auto& toolBox = frame_->workspace().toolBox();
  const auto insert = [&] {
    return toolBox.objectTool().insert(
        *document_, toolBox.settings(), std::move(fresh), tr("Paste objects"));
  };
  auto looks = areOwn ? withCopiedLooks(*document_, copies) : std::nullopt;
  if (!looks) return insert();
  document_->undoStack()->beginMacro(tr("Paste objects"));
  pushAppearance(*document_, std::move(*looks), tr("Paste objects"));
  const bool inserted = insert();
  document_->undoStack()->endMacro();
  return inserted;
}

void ObjectsPart::duplicate() {
  auto& toolBox = frame_->workspace().toolBox();
  toolBox.objectTool().duplicate(*document_, toolBox.settings());
  toolBox.select(ToolId::Object);
}

void ObjectsPart::remove() {
  auto& toolBox = frame_->workspace().toolBox();
  deleteChosen(*document_, toolBox.settings(), toolBox.objectSelection());
}

void ObjectsPart::rename() {
  const auto ids = frame_->workspace().toolBox().objectSelection().ids();
  if (ids.empty()) {
    frame_->say(tr("Regions of stuff have no names; choose an object."));
    return;
  }
  auto* dock = frame_->dock(QStringLiteral("objectsDock"));
  dock->show();
  dock->raise();
  objects_->rename();
}

void ObjectsPart::mirrorAcross() {
  auto& toolBox = frame_->workspace().toolBox();
  toolBox.objectTool().mirror(*document_, toolBox.settings(), Qt::Horizontal);
}

void ObjectsPart::mirrorDown() {
  auto& toolBox = frame_->workspace().toolBox();
  toolBox.objectTool().mirror(*document_, toolBox.settings(), Qt::Vertical);
}

void ObjectsPart::merge() {
  auto& toolBox = frame_->workspace().toolBox();
  if (!mergeChosen(*document_, toolBox.settings(), toolBox.objectSelection())) {
    frame_->say(tr("Choose two objects or more to merge (Shift+click with the object tool)."));
  }
}

void ObjectsPart::split() {
  auto& toolBox = frame_->workspace().toolBox();
  if (!splitChosen(*document_, toolBox.settings(), toolBox.objectSelection())) {
    frame_->say(tr("The chosen objects are in one piece each."));
  }
}

void ObjectsPart::relabelChosen() {
  auto& toolBox = frame_->workspace().toolBox();
  auto& chosen = toolBox.objectSelection();
  chosen.refresh();
  relabel(*document_, toolBox.settings(), chosen.items(), toolBox.settings().currentClass());
}

void ObjectsPart::numberPieces() {
  if (!document_->acceptsEdits()) return;
  const auto& layer = document_->activeLayer();
  auto ids = unusedObjectIds(*document_);
  const LayoutMaps numbered{
      layer.maps.labels,
      numberedRegions({layer.maps.labels, layer.maps.instances, document_->layout().classes()},
                      ids)};
  const auto after = limited(layer.maps, numbered, {document_->selection(), {}});
  document_->seal();
  const auto part = changedPart(*document_, layer.id, after);
  if (part) pushLayoutPart(*document_, *part, tr("Make objects of regions"));
}

void ObjectsPart::saveStamp() {
  const auto region = document_ ? chosenRegion() : std::nullopt;
  if (!region) {
    frame_->say(tr("Choose an object or select something to keep as a stamp."));
    return;
  }
  const auto& layout = document_->layout();
  std::array<std::int64_t, 256> counts{};
  for (int y = 0; y < region->box.height; ++y) {
    for (int x = 0; x < region->box.width; ++x) {
      if (region->mask.at(x, y) == 0) continue;
      ++counts[layout.labels().at(region->box.x + x, region->box.y + y)];
    }
  }
  const int label = static_cast<int>(std::ranges::max_element(counts) - counts.begin());
  const QString name = label < layout.classes().size()
                           ? QString::fromStdString(layout.classes()[label].name)
                           : tr("Shape");
  auto& library = frame_->workspace().feature<StampLibrary>();
  try {
    library.add(*region, name, name, std::min(1.0, double(region->box.height) / layout.height()));
    frame_->say(tr("Kept as a stamp: %1").arg(name));
  } catch (const Error& error) {
    frame_->say(QString::fromUtf8(error.what()));
  }
}

}  // namespace spolvero::ui
