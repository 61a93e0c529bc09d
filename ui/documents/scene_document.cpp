#include "ui/documents/scene_document.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <QFileInfo>

#include <algorithm>

namespace spolvero::ui {

namespace {

/// The smallest rectangle that holds all pixels in which a layout and other maps differ.
Rect differenceBox(const Layout& layout, const LayoutMaps& maps) {
  Rect box;
  for (int y = 0; y < layout.height(); ++y) {
    const auto labels = std::span(layout.labels().row(y), std::size_t(layout.width()));
    const auto instances = std::span(layout.instances().row(y), labels.size());
    const auto* otherLabels = maps.labels.row(y);
    const auto* otherInstances = maps.instances.row(y);
    if (std::equal(labels.begin(), labels.end(), otherLabels) &&
        std::equal(instances.begin(), instances.end(), otherInstances)) {
      continue;
    }
    const auto differs = [&](std::size_t x) {
      return labels[x] != otherLabels[x] || instances[x] != otherInstances[x];
    };
    std::size_t first = 0;
    std::size_t last = labels.size() - 1;
    while (!differs(first)) ++first;
    while (!differs(last)) --last;
    box = box.united({int(first), y, int(last - first) + 1, 1});
  }
  return box;
}

}  // namespace

SceneDocument::SceneDocument(Scene scene, QObject* parent)
    : QObject(parent), scene_(std::move(scene)) {
  if (!scene_.layers.empty()) {
    scene_.layout = flattenedLayout(scene_.layers, scene_.layout.classes());
  } else if (!scene_.layout.labels().empty()) {
    scene_.layers = LayerStack(scene_.layout);
  }
  undoStack_.setUndoLimit(kUndoLimit);
  connect(&undoStack_, &QUndoStack::cleanChanged, this, &SceneDocument::updateModified);
}

SceneDocument::~SceneDocument() {
  undoStack_.disconnect(this);
}

void SceneDocument::setPath(const QString& path) {
  if (path == path_) return;
  path_ = path;
  Q_EMIT changed({ChangeEvent::Kind::Path, QRect(QPoint(), size())});
}

bool SceneDocument::isModified() const {
  return !undoStack_.isClean() || lossIfSaveFails_;
}

QString SceneDocument::displayName() const {
  return path_.isEmpty() ? tr("Untitled") : QFileInfo(path_).fileName();
}

void SceneDocument::markUnsaved() {
  undoStack_.resetClean();
  updateModified();
}

void SceneDocument::setRender(ImageU8 image) {
  render_ = std::make_shared<const ImageU8>(std::move(image));
  Q_EMIT changed({ChangeEvent::Kind::Render, QRect(QPoint(), size())});
}

void SceneDocument::saveTo(const QString& path) {
  beginSave();
  try {
    writeScene(path.toStdString(), scene_, *render_);
  } catch (...) {
    failSave();
    throw;
  }
  endSave(path);
}

std::shared_ptr<const Scene> SceneDocument::snapshot() const {
  return fullSnapshots_.take(scene_);
}

std::shared_ptr<const Scene> SceneDocument::renderSnapshot() const {
  return renderSnapshots_.take(scene_);
}

void SceneDocument::applyLayoutParts(std::span<const LayoutPart> parts) {
  checkParts(parts);
  reflatten(pasteParts(parts));
}

void SceneDocument::applyArrangement(LayerArrangement arrangement) {
  for (const auto& added : arrangement.added) {
    checkLabels(added.second.labels, scene_.layout.classes());
  }
  for (const auto& part : arrangement.parts) {
    checkLabels(part.labels, scene_.layout.classes());
  }
  // Names and locks are not seen: nothing to flatten anew.
  const bool looksSame =
      arrangement.parts.empty() &&
      std::ranges::equal(
          arrangement.order, scene_.layers.layers(), [](const auto& now, const auto& before) {
            return now.id == before.id && now.visible == before.visible;
          });
  std::vector<int> newcomers;
  for (const auto& added : arrangement.added) newcomers.push_back(added.first);
  scene_.layers.arrange(arrangement.order, std::move(arrangement.added));
  fullSnapshots_.layersArranged(newcomers);
  for (const int id : newcomers) layerRevisions_[id] = revision_ + 1;
  checkParts(arrangement.parts);
  pasteParts(arrangement.parts);
  touch(ChangeEvent::Kind::Layers, QRect(QPoint(), size()));
  if (!looksSame) reflattenChanges();
}

void SceneDocument::applyLayers(LayerStack layers, ClassTable classes) {
  const bool otherClasses = classes != scene_.layout.classes();
  Layout layout = flattenedLayout(layers, classes);
  if (layout.rect() != scene_.layout.rect()) applySelection(nullptr);
  scene_.layout = std::move(layout);
  scene_.layers = std::move(layers);
  for (const auto& layer : scene_.layers.layers()) layerRevisions_[layer.id] = revision_ + 1;
  renderSnapshots_.layoutReplaced();
  fullSnapshots_.layoutReplaced();
  const QRect whole(QPoint(), size());
  touch(ChangeEvent::Kind::Layers, whole);
  touch(ChangeEvent::Kind::Layout, whole);
  if (otherClasses) touch(ChangeEvent::Kind::Classes, whole);
}

void SceneDocument::applySelection(const SharedSelection& selection) {
  const bool inside =
      !selection || selection->box().intersected(layout().rect()) == selection->box();
  const SharedSelection next =
      inside ? selection : combined({}, selection, SelectionMode::Replace, layout().rect());
  if (sameSelection(next, selection_)) return;
  Rect region;
  if (selection_) region = selection_->box();
  if (next) region = region.united(next->box());
  selection_ = next;
  Q_EMIT changed({ChangeEvent::Kind::Selection, qRect(region)});
}

void SceneDocument::applyAppearance(Appearance appearance) {
  scene_.appearance = std::move(appearance);
  renderSnapshots_.othersChanged();
  fullSnapshots_.othersChanged();
  touch(ChangeEvent::Kind::Appearance, QRect(QPoint(), size()));
}

void SceneDocument::applyReferences(std::vector<ReferencePhoto> references) {
  scene_.references = std::move(references);
  fullSnapshots_.referencesChanged();
  touch(ChangeEvent::Kind::References, QRect(QPoint(), size()));
}

void SceneDocument::applyLooks(KeptLooks looks) {
  scene_.looks = std::move(looks);
  fullSnapshots_.referencesChanged();
  touch(ChangeEvent::Kind::Looks, QRect(QPoint(), size()));
}

void SceneDocument::applyExtra(const std::string& name, std::shared_ptr<const SceneExtra> extra) {
  scene_.extras.set(name, std::move(extra));
  fullSnapshots_.othersChanged();
  touch(ChangeEvent::Kind::Extras, QRect(QPoint(), size()));
}

void SceneDocument::applyClasses(ClassTable classes) {
  checkLabels(scene_.layers, classes);
  scene_.layout = scene_.layout.withClasses(std::move(classes));
  renderSnapshots_.layoutReplaced();
  fullSnapshots_.layoutReplaced();
  touch(ChangeEvent::Kind::Classes, QRect(QPoint(), size()));
}

void SceneDocument::setModel(const std::string& name, const std::string& path) {
  if (scene_.modelName == name && scene_.modelPath == path) return;
  scene_.modelName = name;
  scene_.modelPath = path;
  renderSnapshots_.othersChanged();
  fullSnapshots_.othersChanged();
  touch(ChangeEvent::Kind::Model, QRect(QPoint(), size()));
}

void SceneDocument::beginSave() {
  seal();
  lossIfSaveFails_ = isModified();
  ++savesInFlight_;
  undoStack_.setClean();
  updateModified();
}

void SceneDocument::endSave(const QString& path) {
  --savesInFlight_;
  if (savesInFlight_ == 0) lossIfSaveFails_ = false;
  setPath(path);
  updateModified();
}

void SceneDocument::failSave() {
  --savesInFlight_;
  if (lossIfSaveFails_) undoStack_.resetClean();
  if (savesInFlight_ == 0) lossIfSaveFails_ = false;
  updateModified();
}

void SceneDocument::setActiveLayer(int index) {
  if (index == scene_.layers.activeIndex()) return;
  seal();
  scene_.layers.setActiveIndex(index);
  fullSnapshots_.othersChanged();
  Q_EMIT changed({ChangeEvent::Kind::Layers, QRect(QPoint(), size())});
}

bool SceneDocument::acceptsEdits(int layer) {
  const LayoutLayer& edited = scene_.layers[indexOfLayer(layer)];
  if (edited.locked) {
    Q_EMIT editRefused(tr("The layer “%1” is locked. Unlock it or choose another layer to edit.")
                           .arg(layerName(edited)));
    return false;
  }
  if (!edited.visible) {
    Q_EMIT editRefused(tr("The layer “%1” is hidden. Show it or choose another layer to edit.")
                           .arg(layerName(edited)));
    return false;
  }
  return true;
}

int SceneDocument::layerOf(const LayoutPart& part) const {
  return scene_.layers[indexOfLayer(part.layer)].id;
}

std::uint64_t SceneDocument::layerRevision(int layer) const {
  const auto found = layerRevisions_.find(layer);
  return found == layerRevisions_.end() ? 0 : found->second;
}

QString SceneDocument::layerName(const LayerAttributes& layer) {
  return layer.name.empty() ? tr("Layer %1").arg(layer.id) : QString::fromStdString(layer.name);
}

int SceneDocument::indexOfLayer(int layer) const {
  if (layer == 0) return scene_.layers.activeIndex();
  const auto index = scene_.layers.indexOf(layer);
  if (index) return *index;
  throw ShapeError(fmt::format("edit: expected the id of a layer, found {}", layer));
}

void SceneDocument::checkParts(std::span<const LayoutPart> parts) const {
  for (const auto& part : parts) {
    static_cast<void>(indexOfLayer(part.layer));
    checkLabels(part.labels, scene_.layout.classes());
    const bool equalSizes = part.labels.width() == part.instances.width() &&
                            part.labels.height() == part.instances.height();
    if (equalSizes && part.rect().intersected(scene_.layout.rect()) == part.rect()) continue;
    throw ShapeError(fmt::format("edit: a part of {}×{} at {},{} does not fit into {}×{}",
                                 part.labels.width(),
                                 part.labels.height(),
                                 part.x,
                                 part.y,
                                 scene_.layout.width(),
                                 scene_.layout.height()));
  }
}

Rect SceneDocument::pasteParts(std::span<const LayoutPart> parts) {
  Rect region;
  for (const auto& part : parts) {
    const int id = layerOf(part);
    const int index = indexOfLayer(id);
    scene_.layers.paste(index, part.labels, part.instances, part.x, part.y);
    fullSnapshots_.layerChanged(id, part.rect());
    layerRevisions_[id] = revision_ + 1;
    region = region.united(part.rect());
  }
  return region;
}

void SceneDocument::reflatten(const Rect& region) {
  if (!region.empty()) {
    const LayoutMaps maps = scene_.layers.flattened(region);
    scene_.layout.paste(maps.labels, maps.instances, region.x, region.y);
  }
  renderSnapshots_.layoutChanged(region);
  fullSnapshots_.layoutChanged(region);
  touch(ChangeEvent::Kind::Layout, qRect(region));
}

void SceneDocument::reflattenChanges() {
  const Rect region = differenceBox(scene_.layout, scene_.layers.flattened());
  if (!region.empty()) reflatten(region);
}

void SceneDocument::touch(ChangeEvent::Kind kind, const QRect& region) {
  ++revision_;
  Q_EMIT changed({kind, region});
}

void SceneDocument::updateModified() {
  const bool modified = isModified();
  if (modified == lastModified_) return;
  lastModified_ = modified;
  Q_EMIT modifiedChanged(modified);
}

}  // namespace spolvero::ui
