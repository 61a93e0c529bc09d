#include "ui/history/history_keeper.h"

#include "core/base/atomic_file.h"
#include "core/io/class_choices.h"
#include "core/io/object_names.h"
#include "core/render/picture_job.h"
#include "ui/canvas/layout_picture.h"
#include "ui/commands/layout_command.h"
#include "ui/commands/property_commands.h"
#include "ui/commands/scene_commands.h"

#include <fmt/format.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <map>

namespace spolvero::ui {

namespace {

const QString kAutomaticKey = QStringLiteral("history/automatic");
const QString kIssue = QStringLiteral("history");
constexpr std::size_t kMaximumFileBytes = std::size_t{1} << 30;

QImage thumbnailOf(const ImageU8& image) {
  return qImageFrom(image).scaled(HistoryModel::kThumbnailSide,
                                  HistoryModel::kThumbnailSide,
                                  Qt::KeepAspectRatio,
                                  Qt::SmoothTransformation);
}

/// Entries of scene files that are kept pictures.
constexpr std::string_view kSceneFolder = "history/";

/// The same for the same picture, so that it is in a scene only once.
std::string entryName(const std::string& png) {
  const QByteArray bytes = QByteArray::fromRawData(png.data(), qsizetype(png.size()));
  const auto digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
  return fmt::format("{}{}.png", kSceneFolder, digest.left(32).toStdString());
}

/// Whether one of the kept pictures is this PNG, byte by byte.
bool holds(const PictureHistory& history, const std::string& png) {
  const auto pictures = history.pictures();
  return std::ranges::any_of(pictures, [&](const KeptPicture& picture) {
    return picture.bytes == png.size() &&
           readFile(history.fileOf(picture.id), kMaximumFileBytes) == png;
  });
}

/// The same for the same look.
std::string digestOf(const Appearance& look) {
  const auto json = QByteArray::fromStdString(look.toJson());
  return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toStdString();
}

std::filesystem::path filePath(const QString& path) {
  return std::filesystem::path(path.toStdString());
}

}  // namespace

void pushScene(SceneDocument& document, const Scene& scene, const QString& text) {
  document.seal();
  document.undoStack()->beginMacro(text);
  const auto& classes = scene.layout.classes();
  const bool otherClasses = classes != document.layout().classes();
  if (scene.layers.empty()) {
    if (document.layout() != scene.layout) pushLayout(document, scene.layout, text);
  } else if (otherClasses || document.layers() != scene.layers) {
    pushLayers(document, scene.layers, classes, text);
  }
  pushAppearance(document, scene.appearance, text);
  const auto choices = ClassChoices::in(scene.extras);
  const auto own = document.scene().extras.find(ClassChoices::kName);
  const bool same = (!choices && !own) || (choices && own && choices->content() == own->content());
  if (!same) pushExtra(document, ClassChoices::kName, choices, text);
  pushObjectNamesOf(document, scene, text);
  document.undoStack()->endMacro();
  document.seal();
}

QString HistoryKeeper::defaultFolder() {
  const auto given = qEnvironmentVariable("SPOLVERO_DATA_DIR");
  const auto data =
      given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : given;
  return data + QStringLiteral("/history");
}

HistoryKeeper::HistoryKeeper(Workspace& workspace, const QString& folder)
    : workspace_(workspace), automatic_(QSettings().value(kAutomaticKey, true).toBool()) {
  openFolder(folder);
  model_.setFileOf([this](std::uint64_t id) { return fileOf(id); });
  connect(&model_, &HistoryModel::renamed, this, &HistoryKeeper::rename);
  connect(
      &workspace_.files(), &FileController::documentReplaced, this, &HistoryKeeper::setDocument);
  connect(&workspace_.session(), &RenderSession::settlingChanged, this, [this](bool settling) {
    settled_ = !settling;
    if (settled_) onSettled();
  });
  lookTimer_.setSingleShot(true);
  lookTimer_.setInterval(kLookRestMs);
  connect(&lookTimer_, &QTimer::timeout, this, &HistoryKeeper::keepNewLook);
  setDocument(workspace_.document());
}

/// A history that holds nothing leaves no folder: the next program would take it for the newest.
HistoryKeeper::~HistoryKeeper() {
  background_.waitForDone();
  if (!lock_ || !history_ || !history_->pictures().empty()) return;
  const auto folder = QFileInfo(lock_->fileName()).absolutePath();
  lock_.reset();
  QDir(folder).removeRecursively();
}

/// The newest folder that no running program holds, else a new one.
void HistoryKeeper::openFolder(const QString& folder) {
  QDir root(folder);
  root.mkpath(QStringLiteral("."));
  auto names = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
  names << QUuid::createUuid().toString(QUuid::WithoutBraces);
  for (const auto& name : names) {
    root.mkpath(name);
    auto lock = std::make_unique<QLockFile>(root.filePath(name + QStringLiteral("/session.lock")));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) continue;
    try {
      history_ = std::make_shared<PictureHistory>(filePath(root.filePath(name)));
    } catch (const std::exception& error) {
      tell(QString::fromStdString(shortMessage(error)));
      return;
    }
    lock_ = std::move(lock);
    refresh();
    return;
  }
  tell(tr("%1 cannot be written to.").arg(QDir::toNativeSeparators(folder)));
}

/// Of pictures that have none yet and are not being read.
void HistoryKeeper::loadThumbnails() {
  for (const auto& picture : history_->pictures()) {
    if (model_.hasThumbnail(picture.id) || !loading_.insert(picture.id).second) continue;
    background_.run<QImage>(
        [history = history_, id = picture.id] { return thumbnailOf(history->image(id)); },
        [this, id = picture.id](QImage& thumbnail) {
          loading_.erase(id);
          model_.setThumbnail(id, thumbnail);
        },
        [](const QString&) {});
  }
}

void HistoryKeeper::setDocument(SceneDocument* document) {
  if (document_) document_->undoStack()->disconnect(this);
  document_ = document;
  edits_ = 0;
  keptLooks_.clear();
  lookTimer_.stop();
  if (!document_) return;
  keptLooks_.insert(digestOf(document_->appearance()));
  connect(document_->undoStack(), &QUndoStack::indexChanged, this, [this] { ++edits_; });
  takeFromScene();
}

/// Pictures that came in the scene's file and are not in the history yet.
void HistoryKeeper::takeFromScene() {
  if (!history_) return;
  std::vector<std::shared_ptr<const SceneExtra>> extras;
  for (const auto& [name, extra] : document_->scene().extras.all()) {
    if (name.starts_with(kSceneFolder)) extras.push_back(extra);
  }
  if (extras.empty()) return;
  change([extras, name = document_->displayName().toStdString()](PictureHistory& history) {
    for (const auto& extra : extras) {
      const auto bytes = extra->content();
      if (!holds(history, bytes)) history.keepFile(bytes, name, true);
    }
  });
}

void HistoryKeeper::keepInScene(const std::vector<std::uint64_t>& ids) {
  if (!history_ || !document_ || ids.empty()) return;
  using Extras = std::map<std::string, std::shared_ptr<const SceneExtra>>;
  background_.run<Extras>(
      [history = history_, ids] {
        Extras extras;
        for (const auto id : ids) {
          auto bytes = readFile(history->fileOf(id), kMaximumFileBytes);
          extras[entryName(bytes)] = std::make_shared<PlainExtra>(std::move(bytes));
        }
        return extras;
      },
      [this, document = document_](Extras& extras) {
        if (!document || document != document_) return;
        const auto text = tr("Keep pictures in the scene file");
        document->seal();
        document->undoStack()->beginMacro(text);
        for (const auto& [name, extra] : extras) pushExtra(*document, name, extra, text);
        document->undoStack()->endMacro();
        document->seal();
        Q_EMIT said(tr("%n picture(s) will be saved with the scene.", nullptr, int(extras.size())));
      },
      [this](const QString& message) { tell(message); });
}

void HistoryKeeper::setAutomatic(bool on) {
  if (on == automatic_) return;
  automatic_ = on;
  QSettings().setValue(kAutomaticKey, on);
  Q_EMIT automaticChanged(on);
}

void HistoryKeeper::onSettled() {
  const bool due = automatic_ && edits_ >= kEditsBetween && workspace_.session().isUpToDate();
  if (due) keep(true);
  if (!due && automatic_ && isNewLook()) lookTimer_.start();
}

bool HistoryKeeper::isNewLook() const {
  return document_ && edits_ > 0 && !keptLooks_.contains(digestOf(document_->appearance()));
}

/// A look that is still being changed waits: its next picture starts the time anew.
void HistoryKeeper::keepNewLook() {
  const auto& session = workspace_.session();
  const bool shown = settled_ && session.isUpToDate() && !session.isPreviewing();
  if (automatic_ && shown && isNewLook()) keep(true);
}

/// All but layout and looks, which are copied on the other thread.
Provenance HistoryKeeper::currentProvenance() const {
  Provenance provenance;
  provenance.width = document_->render().width();
  provenance.height = document_->render().height();
  if (const auto& status = workspace_.session().status()) {
    provenance.scene.modelName = status->model.name;
    provenance.scene.modelPath = status->model.path.string();
    provenance.modelSystem = status->model.system;
    provenance.device = status->device;
    provenance.precision = status->precision;
  }
  provenance.exact = settled_ && workspace_.session().isUpToDate();
  return provenance;
}

void HistoryKeeper::keep(bool automatic) {
  if (!history_ || !document_) return;
  if (document_->render().empty()) {
    if (!automatic) Q_EMIT said(tr("There is no photograph to keep yet."));
    return;
  }
  edits_ = 0;
  keptLooks_.insert(digestOf(document_->appearance()));
  using Result = std::pair<KeptPicture, QImage>;
  background_.run<Result>(
      [history = history_,
       image = document_->sharedRender(),
       scene = document_->snapshot(),
       known = currentProvenance(),
       automatic] {
        auto provenance = known;
        provenance.scene.layout = scene->layout;
        provenance.scene.layers = scene->layers;
        provenance.scene.appearance = scene->appearance;
        if (const auto choices = ClassChoices::in(scene->extras)) {
          provenance.scene.extras.set(ClassChoices::kName, choices);
        }
        provenance.scene.extras.set(kObjectNamesFile, scene->extras.find(kObjectNamesFile));
        provenance.modelSha256 = modelDigest(known.scene.modelPath);
        return Result{history->keep(*image, provenance, automatic), thumbnailOf(*image)};
      },
      [this, automatic](Result& result) {
        workspace_.issues().resolve(kIssue);
        model_.setThumbnail(result.first.id, result.second);
        refresh();
        if (!automatic) Q_EMIT said(tr("The picture is kept in the history."));
        Q_EMIT kept(result.first.id);
      },
      [this](const QString& message) { tell(message); });
}

void HistoryKeeper::load(const std::vector<std::uint64_t>& ids,
                         std::function<void(std::vector<HistoryPicture>&)> done) {
  if (!history_) return;
  background_.run<std::vector<HistoryPicture>>(
      [history = history_, ids] {
        std::vector<HistoryPicture> pictures;
        for (const auto id : ids) {
          const auto kept = history->find(id);
          if (!kept) continue;
          pictures.push_back({*kept, history->image(id), history->provenance(id)});
        }
        return pictures;
      },
      std::move(done),
      [this](const QString& message) { tell(message); });
}

void HistoryKeeper::returnTo(std::uint64_t id) {
  load({id}, [this](std::vector<HistoryPicture>& pictures) {
    if (!pictures.empty() && document_) bringBack(pictures.front());
  });
}

void HistoryKeeper::bringBack(const HistoryPicture& picture) {
  const auto& scene = picture.provenance.scene;
  pushScene(*document_, scene, tr("Return to a kept picture"));
  // Going back is no reason to keep the same picture again.
  edits_ = 0;
  keptLooks_.insert(digestOf(document_->appearance()));
  const auto model = QString::fromStdString(scene.modelPath);
  if (model.isEmpty() || model == workspace_.session().modelPath()) return;
  if (QFileInfo::exists(model)) {
    workspace_.openModel(model);
  } else {
    Q_EMIT said(tr("Its model %1 is gone; the one in use stays.")
                    .arg(QString::fromStdString(scene.modelName)));
  }
}

void HistoryKeeper::change(std::function<void(PictureHistory&)> work) {
  if (!history_) return;
  background_.run<bool>(
      [history = history_, work = std::move(work)] {
        work(*history);
        return true;
      },
      [this](bool&) { refresh(); },
      [this](const QString& message) { tell(message); });
}

void HistoryKeeper::rename(std::uint64_t id, const QString& name) {
  change([id, name = name.toStdString()](PictureHistory& history) { history.rename(id, name); });
}

void HistoryKeeper::setPinned(const std::vector<std::uint64_t>& ids, bool pinned) {
  change([ids, pinned](PictureHistory& history) {
    for (const auto id : ids) history.pin(id, pinned);
  });
}

void HistoryKeeper::remove(const std::vector<std::uint64_t>& ids) {
  change([ids](PictureHistory& history) {
    for (const auto id : ids) history.remove(id);
  });
}

void HistoryKeeper::saveCopy(std::uint64_t id, const QString& path) {
  if (!history_ || path.isEmpty()) return;
  background_.run<bool>(
      [history = history_, id, path] {
        writeFileAtomically(filePath(path), readFile(history->fileOf(id), kMaximumFileBytes));
        return true;
      },
      [this, path](bool&) { Q_EMIT said(tr("Exported %1").arg(QFileInfo(path).fileName())); },
      [this](const QString& message) { tell(message); });
}

QString HistoryKeeper::fileOf(std::uint64_t id) const {
  return history_ ? QString::fromStdString(history_->fileOf(id).string()) : QString();
}

void HistoryKeeper::refresh() {
  model_.setPictures(history_->pictures());
  loadThumbnails();
}

void HistoryKeeper::tell(const QString& message) {
  workspace_.issues().add({Issue::Severity::Warning,
                           tr("The history could not be written or read: %1").arg(message),
                           {},
                           kIssue});
}

}  // namespace spolvero::ui
