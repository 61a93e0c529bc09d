#include "ui/files/file_controller.h"

#include "core/io/layout_file.h"
#include "ui/commands/scene_commands.h"
#include "ui/sessions/issue_log.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMetaMethod>
#include <QUrl>

namespace spolvero::ui {

namespace {

QString withSuffix(QString path, const QString& suffix) {
  if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) path += suffix;
  return path;
}

std::filesystem::path filePath(const QString& path) {
  return std::filesystem::path(path.toStdString());
}

ClassTable plainClasses() {
  std::vector<ClassInfo> classes;
  for (const auto* name : {"background", "object"}) {
    const int id = static_cast<int>(classes.size());
    classes.push_back({id, name, ClassTable::defaultColour(id), ClassKind::Stuff});
  }
  return ClassTable(std::move(classes));
}

}  // namespace

FileController::FileController(IssueLog& issues, FilePrompts prompts, QObject* parent)
    : QObject(parent),
      issues_(issues),
      prompts_(std::move(prompts)),
      defaultClasses_(plainClasses()),
      recent_(QStringLiteral("recentScenes")) {
  connect(&saver_, &DocumentSaver::finished, this, [this](const QString& path) {
    issues_.resolve(QStringLiteral("file:") + path);
    recent_.add(path);
    Q_EMIT saved(path);
  });
  connect(&saver_, &DocumentSaver::failed, this, &FileController::tell);
  connect(&loader_, &DocumentLoader::loaded, this, &FileController::onLoaded);
  connect(&loader_, &DocumentLoader::failed, this, [this](const QString& path, const QString& why) {
    recovering_.reset();
    tell(path, why);
  });
  connect(&autosave_, &Autosave::failed, this, [this](const QString& message) {
    issues_.add({Issue::Severity::Warning,
                 tr("No safety copy of the unsaved scene could be kept, so save it yourself. %1")
                     .arg(message),
                 {},
                 QStringLiteral("autosave")});
  });
  connect(
      &autosave_, &Autosave::saved, this, [this] { issues_.resolve(QStringLiteral("autosave")); });
  connect(&recent_, &RecentFiles::chosen, this, &FileController::open);
}

FileController::~FileController() {
  saver_.waitForDone();
  background_.waitForDone();
  autosave_.setDocument(nullptr);
}

QString FileController::sceneFilter() {
  return tr("Scenes (*.ora)");
}

QString FileController::layoutFilter() {
  return tr("Layouts (*.png)");
}

QString FileController::photoFilter() {
  return tr("Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)");
}

void FileController::setDefaults(const ClassTable& classes, QSize size) {
  defaultClasses_ = classes;
  if (size.isValid() && !size.isEmpty()) defaultSize_ = size;
}

void FileController::tell(const QString& path, const QString& message) {
  const auto folder = QFileInfo(path).absolutePath();
  Issue issue{Issue::Severity::Error,
              message,
              tr("File: %1").arg(QDir::toNativeSeparators(path)),
              QStringLiteral("file:") + path};
  if (QFileInfo(folder).isDir()) {
    issue.show = [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
  }
  issues_.add(std::move(issue));
}

void FileController::adopt(std::unique_ptr<SceneDocument> next) {
  auto previous = std::exchange(document_, std::move(next));
  autosave_.setDocument(document_.get());
  Q_EMIT documentReplaced(document_.get());
}

void FileController::newScene(QSize size, const ClassTable& classes, int label) {
  Scene scene;
  scene.layout = Layout(size.width(), size.height(), classes, static_cast<std::uint8_t>(label));
  adopt(std::make_unique<SceneDocument>(std::move(scene)));
}

void FileController::newScene(Scene scene) {
  auto next = std::make_unique<SceneDocument>(std::move(scene));
  next->markUnsaved();
  adopt(std::move(next));
}

bool FileController::isPristine() const {
  return !document_ || (document_->path().isEmpty() && !document_->isModified() &&
                        document_->undoStack()->count() == 0);
}

void FileController::open(const QString& path) {
  if (!path.isEmpty() && mayLeaveDocument()) load(path);
}

void FileController::openRecovered(const RecoverableScene& scene) {
  if (!mayLeaveDocument()) return;
  recovering_ = std::make_unique<RecoverableScene>(scene);
  load(scene.file);
}

void FileController::load(const QString& path) {
  leftRevision_ = document_ ? document_->revision() : 0;
  loader_.load(path, defaultClasses_);
}

void FileController::onLoaded(const QString& path, const std::shared_ptr<Scene>& scene) {
  issues_.resolve(QStringLiteral("file:") + path);
  // What was painted while the file was read is not lost without a word either.
  const bool touched = document_ && document_->revision() != leftRevision_;
  if (touched && !mayLeaveDocument()) {
    recovering_.reset();
    return;
  }
  auto next = std::make_unique<SceneDocument>(std::move(*scene));
  if (recovering_ && recovering_->file == path) {
    const auto recovered = std::move(*recovering_);
    recovering_.reset();
    next->setPath(recovered.originalPath);
    next->markUnsaved();
    adopt(std::move(next));
    autosave_.adopt(recovered);
    return;
  }
  if (QFileInfo(path).suffix().toLower() == QLatin1String("ora")) {
    next->setPath(path);
    recent_.add(path);
  }
  adopt(std::move(next));
}

void FileController::importLayout(const QString& labels, const QString& instances) {
  if (!document_ || labels.isEmpty()) return;
  const auto classes = document_->layout().classes();
  const QPointer<SceneDocument> document = document_.get();
  background_.run<Layout>(
      [=] { return readLayout(filePath(labels), filePath(instances), classes); },
      [this, document, labels](Layout& layout) {
        issues_.resolve(QStringLiteral("file:") + labels);
        if (document && document == document_.get()) {
          pushForeignLayout(
              *document, std::move(layout), tr("Import %1").arg(QFileInfo(labels).fileName()));
        }
      },
      [this, labels, instances](const QString& message) {
        static const auto unfit = QMetaMethod::fromSignal(&FileController::layoutUnfit);
        if (isSignalConnected(unfit)) {
          Q_EMIT layoutUnfit(labels, instances);
        } else {
          tell(labels, message);
        }
      });
}

void FileController::startSave(const QString& path) {
  if (document_ && !path.isEmpty()) saver_.saveDocument(*document_, path);
}

void FileController::save() {
  if (!document_) return;
  if (document_->path().isEmpty()) {
    saveAs();
  } else {
    startSave(document_->path());
  }
}

void FileController::saveAs() {
  if (!document_) return;
  const auto suggestion = document_->path().isEmpty()
                              ? document_->displayName() + QStringLiteral(".ora")
                              : document_->path();
  startSave(withSuffix(prompts_.askSave(tr("Save scene"), sceneFilter(), suggestion),
                       QStringLiteral(".ora")));
}

bool FileController::saveAndWait() {
  save();
  saver_.waitForDone();
  return !document_->isModified();
}

bool FileController::mayLeaveDocument() {
  if (document_ && document_->isSaving()) saver_.waitForDone();
  if (!document_ || !document_->isModified()) return true;
  switch (prompts_.askToSave(document_->displayName())) {
    case SaveAnswer::Save:
      return saveAndWait();
    case SaveAnswer::Discard:
      return true;
    case SaveAnswer::Cancel:
      break;
  }
  return false;
}

void FileController::runExport(const QString& path, std::function<void()> write) {
  background_.run<bool>(
      [write = std::move(write)] {
        write();
        return true;
      },
      [this, path](bool&) {
        issues_.resolve(QStringLiteral("file:") + path);
        Q_EMIT exported(path);
      },
      [this, path](const QString& message) { tell(path, message); });
}

void FileController::exportLayout(const QString& asked, bool coloured) {
  const auto path = withSuffix(asked, QStringLiteral(".png"));
  if (path.isEmpty() || !document_) return;
  runExport(path, [path, coloured, scene = document_->snapshot()] {
    const auto& layout = scene->layout;
    if (coloured) {
      writeColourPng(filePath(path), layout);
      return;
    }
    writeIndexPng(filePath(path), layout.labels(), &layout.classes());
    const QFileInfo file(path);
    const bool objects = std::ranges::any_of(layout.instances(), [](auto id) { return id != 0; });
    if (objects) {
      writeInstancePng(
          filePath(file.dir().filePath(file.completeBaseName() + QStringLiteral("_instances.png"))),
          layout.instances());
    }
  });
}

}  // namespace spolvero::ui
