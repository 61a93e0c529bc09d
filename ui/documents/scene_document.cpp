#include "ui/documents/scene_document.h"

#include <QFileInfo>

namespace spolvero::ui {

SceneDocument::SceneDocument(Scene scene, QObject* parent)
    : QObject(parent), scene_(std::move(scene)) {
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
  Rect region;
  for (const auto& part : parts) {
    scene_.layout.paste(part.labels, part.instances, part.x, part.y);
    region = region.united(part.rect());
  }
  renderSnapshots_.layoutChanged(region);
  fullSnapshots_.layoutChanged(region);
  touch(ChangeEvent::Kind::Layout, qRect(region));
}

void SceneDocument::applyLayout(Layout layout) {
  scene_.layout = std::move(layout);
  renderSnapshots_.layoutReplaced();
  fullSnapshots_.layoutReplaced();
  touch(ChangeEvent::Kind::Layout, QRect(QPoint(), size()));
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

void SceneDocument::applyClasses(ClassTable classes) {
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
