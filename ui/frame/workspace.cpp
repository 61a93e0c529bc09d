#include "ui/frame/workspace.h"

#include <QFileInfo>

namespace spolvero::ui {

Workspace::Workspace(RenderWorker::LoadModel loadModel, FilePrompts prompts)
    : loadModel_(std::move(loadModel)),
      prompts_(std::move(prompts)),
      files_(issues_, forwardedPrompts()),
      session_(loadModel_, issues_),
      recentModels_(QStringLiteral("recentModels")) {
  applyAutosave();
  connect(&files_, &FileController::documentReplaced, this, &Workspace::onDocumentReplaced);
  connect(&session_, &RenderSession::modelReady, this, &Workspace::onModelReady);
  connect(
      &recentModels_, &RecentFiles::chosen, this, [this](const QString& path) { openModel(path); });
  connect(&session_, &RenderSession::loadingChanged, this, [this](bool loading) {
    if (!loading && !session_.status()) files_.open(std::exchange(waitingLayout_, {}));
  });
}

Workspace::~Workspace() {
  while (!features_.empty()) features_.pop_back();
  session_.setDocument(nullptr);
}

FilePrompts Workspace::forwardedPrompts() {
  return {[this](const QString& name) { return askToSave(name); },
          [this](const QString& title, const QString& filter) { return askOpen(title, filter); },
          [this](const QString& title, const QString& filter, const QString& suggestion) {
            return askSave(title, filter, suggestion);
          }};
}

SaveAnswer Workspace::askToSave(const QString& sceneName) const {
  if (prompts_.askToSave) return prompts_.askToSave(sceneName);
  return dialogs_.askToSave ? dialogs_.askToSave(sceneName) : SaveAnswer::Cancel;
}

QString Workspace::askOpen(const QString& title, const QString& filter) const {
  if (prompts_.askOpen) return prompts_.askOpen(title, filter);
  return dialogs_.askOpen ? dialogs_.askOpen(title, filter) : QString();
}

QStringList Workspace::askOpenSeveral(const QString& title, const QString& filter) const {
  if (prompts_.askOpenSeveral) return prompts_.askOpenSeveral(title, filter);
  if (!prompts_.askOpen && dialogs_.askOpenSeveral) return dialogs_.askOpenSeveral(title, filter);
  const auto one = askOpen(title, filter);
  return one.isEmpty() ? QStringList() : QStringList(one);
}

QString Workspace::askSave(const QString& title,
                           const QString& filter,
                           const QString& suggestion) const {
  if (prompts_.askSave) return prompts_.askSave(title, filter, suggestion);
  return dialogs_.askSave ? dialogs_.askSave(title, filter, suggestion) : QString();
}

void Workspace::start(const QString& path, bool isSample) {
  files_.newScene(files_.defaultSize(), files_.defaultClasses(), 0);
  placeholder_ = true;
  samplePath_ = isSample ? path : QString();
  const bool isScene = QFileInfo(path).suffix().toLower() == QLatin1String("ora");
  if (!isScene && session_.isLoading()) {
    waitingLayout_ = path;
  } else if (!path.isEmpty()) {
    files_.open(path);
  }
}

void Workspace::openSample(const QString& path) {
  samplePath_ = path;
  files_.open(path);
}

void Workspace::openModel(const QString& path) {
  openModel(path, device_);
}

void Workspace::openModel(const QString& path, const QString& device) {
  device_ = device;
  Q_EMIT deviceChanged(device);
  if (!path.isEmpty()) session_.loadModel(path, device);
}

void Workspace::applyAutosave() {
  files_.autosave().setTiming(preferences_.autosaveSeconds * 1000, Autosave::kIdleMs);
}

void Workspace::setPreferences(const Preferences& preferences) {
  if (preferences == preferences_) return;
  const auto before = std::exchange(preferences_, preferences);
  preferences_.store();
  applyAutosave();
  if (!preferences_.rendersLike(before)) openModel(session_.modelPath(), preferences_.device);
  Q_EMIT preferencesChanged(preferences_, before);
}

void Workspace::onDocumentReplaced(SceneDocument* document) {
  if (document && !document->path().isEmpty()) {
    const auto sample = std::exchange(samplePath_, {});
    if (document->path() == sample) document->setPath({});
  }
  placeholder_ = false;
  session_.setDocument(document);
  if (!document) return;
  auto& settings = toolBox_.settings();
  const int count = document->layout().classes().size();
  if (settings.currentClass() >= count) settings.setCurrentClass(0);
  if (settings.secondClass() >= count) settings.setSecondClass(count > 1 ? 1 : 0);
}

void Workspace::onModelReady(const WorkerStatus& status) {
  recentModels_.add(QString::fromStdString(status.model.path.string()));
  files_.setDefaults(status.model.classes,
                     QSize(status.model.trainedWidth, status.model.trainedHeight));
  if (!waitingLayout_.isEmpty()) {
    files_.open(std::exchange(waitingLayout_, {}));
  } else if (placeholder_ && files_.isPristine()) {
    files_.newScene(files_.defaultSize(), files_.defaultClasses(), 0);
  }
}

}  // namespace spolvero::ui
