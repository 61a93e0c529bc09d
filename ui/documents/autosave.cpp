#include "ui/documents/autosave.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/documents/scene_document.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace spolvero::ui {

namespace {

constexpr std::uint64_t kNeverSaved = ~std::uint64_t{0};
constexpr qint64 kMaximumNoteBytes = 64 * 1024;

QByteArray noteFor(const SceneDocument& document) {
  QJsonObject note;
  note.insert("originalPath", document.path());
  note.insert("displayName", document.displayName());
  note.insert("savedAt", QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
  return QJsonDocument(note).toJson();
}

/// Fills in what the note beside a copy says; a missing or damaged note costs only the names.
void readNote(const QString& path, RecoverableScene& scene) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly) || file.size() > kMaximumNoteBytes) return;
  const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
  scene.originalPath = note.value("originalPath").toString();
  scene.displayName = note.value("displayName").toString(scene.displayName);
  const auto savedAt = QDateTime::fromString(note.value("savedAt").toString(), Qt::ISODate);
  if (savedAt.isValid()) scene.savedAt = savedAt;
}

/// Whether the program that holds this lock still runs.
bool isHeld(const QString& lockPath) {
  QLockFile lock(lockPath);
  lock.setStaleLockTime(0);
  return !lock.tryLock(0);
}

QString written(const QString& scenePath,
                const QString& notePath,
                const QByteArray& note,
                const Scene& scene,
                const ImageU8& render) {
  try {
    writeScene(scenePath.toStdString(), scene, render);
    writeFileAtomically(notePath.toStdString(),
                        std::string_view(note.constData(), std::size_t(note.size())));
    return {};
  } catch (const std::exception& error) {
    return QString::fromStdString(shortMessage(error));
  }
}

}  // namespace

QString Autosave::defaultFolder() {
  const QString fromEnvironment = qEnvironmentVariable("SPOLVERO_DATA_DIR");
  const QString data = fromEnvironment.isEmpty()
                           ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                           : fromEnvironment;
  return data + "/recovery";
}

Autosave::Autosave(const QString& folder, QObject* parent)
    : QObject(parent),
      folder_(folder),
      id_(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      savedRevision_(kNeverSaved) {
  pool_.setMaxThreadCount(1);
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &Autosave::onTimer);
  timer_.start(intervalMs_);
}

Autosave::~Autosave() {
  pool_.waitForDone();
  dropAdopted();
  removeFiles(id_);
}

void Autosave::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  dropAdopted();
  dropCopy();
  ++generation_;
  document_ = document;
  savedRevision_ = kNeverSaved;
  if (!document) return;
  sinceChange_.start();
  connect(document, &SceneDocument::changed, this, [this] { sinceChange_.start(); });
  connect(document, &SceneDocument::modifiedChanged, this, &Autosave::onModifiedChanged);
}

void Autosave::setTiming(int intervalMs, int idleMs) {
  intervalMs_ = intervalMs;
  idleMs_ = idleMs;
  timer_.start(intervalMs_);
}

std::vector<RecoverableScene> Autosave::recoverable() const {
  std::vector<RecoverableScene> found;
  const QDir folder(folder_);
  for (const QFileInfo& file : folder.entryInfoList({"*.ora"}, QDir::Files)) {
    const QString id = file.completeBaseName();
    if (id == id_ || isHeld(fileOf(id, "lock"))) continue;
    RecoverableScene scene{id, file.filePath(), {}, tr("Untitled"), file.lastModified()};
    readNote(fileOf(id, "json"), scene);
    found.push_back(std::move(scene));
  }
  std::ranges::sort(found, std::ranges::greater{}, &RecoverableScene::savedAt);
  return found;
}

void Autosave::discard(const RecoverableScene& scene) {
  removeFiles(scene.id);
  QFile::remove(fileOf(scene.id, "lock"));
}

void Autosave::adopt(const RecoverableScene& scene) {
  auto lock = std::make_unique<QLockFile>(fileOf(scene.id, "lock"));
  lock->setStaleLockTime(0);
  lock->tryLock(0);
  adopted_.push_back({scene.id, std::move(lock)});
}

void Autosave::onTimer() {
  const bool unsaved =
      document_ && document_->isModified() && document_->revision() != savedRevision_;
  const bool rested = sinceChange_.isValid() && sinceChange_.elapsed() >= idleMs_;
  if (unsaved && rested) saveNow();
  timer_.start(unsaved && !rested ? idleMs_ : intervalMs_);
}

void Autosave::saveNow() {
  if (!document_ || !document_->isModified() || writing_) return;
  if (!holdLock()) return;
  writing_ = true;
  pool_.start([this,
               scene = document_->snapshot(),
               render = document_->sharedRender(),
               note = noteFor(*document_),
               generation = generation_,
               revision = document_->revision(),
               scenePath = fileOf(id_, "ora"),
               notePath = fileOf(id_, "json")] {
    const QString message = written(scenePath, notePath, note, *scene, *render);
    QMetaObject::invokeMethod(
        this,
        [this, generation, revision, message] { onWritten(generation, revision, message); },
        Qt::QueuedConnection);
  });
}

void Autosave::onWritten(std::uint64_t generation, std::uint64_t revision, const QString& message) {
  writing_ = false;
  if (!message.isEmpty()) {
    if (!failureTold_) Q_EMIT failed(message);
    failureTold_ = true;
    return;
  }
  failureTold_ = false;
  hasCopy_ = true;
  if (generation != generation_ || !document_ || !document_->isModified()) {
    dropCopy();
    return;
  }
  savedRevision_ = revision;
  dropAdopted();
  Q_EMIT saved(fileOf(id_, "ora"));
}

void Autosave::onModifiedChanged(bool modified) {
  if (modified) return;
  dropAdopted();
  dropCopy();
}

bool Autosave::holdLock() {
  if (lock_) return true;
  QDir().mkpath(folder_);
  auto lock = std::make_unique<QLockFile>(fileOf(id_, "lock"));
  lock->setStaleLockTime(0);
  if (lock->tryLock(0)) {
    lock_ = std::move(lock);
    return true;
  }
  if (!failureTold_) {
    Q_EMIT failed(tr("Autosave: the folder %1 cannot be written; expected a writable folder, "
                     "found none. Free space, change its permissions or set SPOLVERO_DATA_DIR.")
                      .arg(QDir::toNativeSeparators(folder_)));
  }
  failureTold_ = true;
  return false;
}

void Autosave::dropCopy() {
  if (writing_) return;
  if (hasCopy_) removeFiles(id_);
  hasCopy_ = false;
  savedRevision_ = kNeverSaved;
  lock_.reset();
}

void Autosave::dropAdopted() {
  for (const auto& adopted : adopted_) removeFiles(adopted.id);
  adopted_.clear();
}

void Autosave::removeFiles(const QString& id) const {
  QFile::remove(fileOf(id, "ora"));
  QFile::remove(fileOf(id, "json"));
}

QString Autosave::fileOf(const QString& id, const QString& extension) const {
  return folder_ + '/' + id + '.' + extension;
}

}  // namespace spolvero::ui
