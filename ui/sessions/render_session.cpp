#include "ui/sessions/render_session.h"

#include "ui/documents/scene_document.h"

#include <QFileInfo>
#include <QMetaObject>
#include <QStringList>

#include <algorithm>

namespace spolvero::ui {

namespace {

/// Between two snapshots while the worker is busy with an older one. It would do without, but the
/// newer a waiting snapshot is, the sooner the picture catches up with the pointer.
constexpr double kSubmitIntervalMs = 8;
/// Snapshots may take this share of the GUI thread.
constexpr double kSnapshotShare = 0.25;

const QString kModelIssue = QStringLiteral("model");
const QString kRenderIssue = QStringLiteral("render");
const QString kNoticeIssue = QStringLiteral("notice");
const QString kClassesIssue = QStringLiteral("classes");
const QString kChoicesIssue = QStringLiteral("class choices");

}  // namespace

RenderSession::RenderSession(RenderWorker::LoadModel loadModel, IssueLog& issues, QObject* parent)
    : QObject(parent), issues_(issues) {
  submitTimer_.setSingleShot(true);
  submitTimer_.setTimerType(Qt::PreciseTimer);
  connect(&submitTimer_, &QTimer::timeout, this, &RenderSession::submit);
  worker_ = std::make_unique<RenderWorker>(std::move(loadModel), callbacks());
}

RenderSession::~RenderSession() {
  worker_.reset();
}

/// The worker calls these on its own thread; each posts its answer to this object's thread.
RenderWorker::Callbacks RenderSession::callbacks() {
  const auto post = [this](auto&& function) {
    QMetaObject::invokeMethod(
        this, std::forward<decltype(function)>(function), Qt::QueuedConnection);
  };
  RenderWorker::Callbacks calls;
  calls.onReady = [this, post](const WorkerStatus& status) {
    post([this, status] { onReady(status); });
  };
  calls.onImproved = [this, post](const WorkerStatus& status) {
    post([this, status] {
      status_ = status;
      Q_EMIT modelImproved(status);
    });
  };
  calls.onRendered = [this, post](const RenderResult& result) {
    post([this, result = std::make_shared<RenderResult>(result)] { onRendered(*result); });
  };
  calls.onVariation = [this, post](const VariationResult& result) {
    post([this, result] { Q_EMIT variationReady(result); });
  };
  calls.onEncoded = [this, post](const EncodeResult& result) {
    post([this, result] { Q_EMIT codesReady(result); });
  };
  calls.onError = [this, post](const std::string& message, const std::string& details) {
    post([this, message, details] {
      onLoadFailed(QString::fromStdString(message), QString::fromStdString(details));
    });
  };
  calls.onBusy = [this, post](bool busy) { post([this, busy] { Q_EMIT busyChanged(busy); }); };
  return calls;
}

void RenderSession::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  if (std::exchange(preview_, nullptr)) Q_EMIT previewEnded();
  firstRevision_ = revision_ + 1;
  tellUnknownClasses({});
  readClassChoices();
  if (!document_) return;
  connect(document_, &SceneDocument::changed, this, &RenderSession::onChanged);
  // A scene that knows of no model is made with this one from now on.
  if (status_ && !loading_ && document_->scene().modelPath.empty()) {
    document_->setModel(status_->model.name, status_->model.path.string());
  }
  touch(Cause::Setting);
}

void RenderSession::loadModel(const QString& path, const QString& device) {
  modelPath_ = path;
  requestedDevice_ = device;
  loading_ = true;
  Q_EMIT loadingChanged(true);
  worker_->loadModel(path.toStdString(), device.toStdString());
}

void RenderSession::setPreview(std::shared_ptr<const Scene> scene) {
  if (scene == preview_) return;
  const bool ends = !scene;
  // Pictures of the document must not be taken for those of a preview, nor the other way round.
  if (ends || !preview_) firstRevision_ = revision_ + 1;
  preview_ = std::move(scene);
  touch(ends ? Cause::Setting : Cause::OtherEdit);
  if (ends) Q_EMIT previewEnded();
}

void RenderSession::setPictureSize(PictureSize size) {
  if (pictureSize_ == size) return;
  pictureSize_ = size;
  touch(Cause::Setting);
}

void RenderSession::onChanged(const ChangeEvent& event) {
  using Kind = ChangeEvent::Kind;
  const bool isDrawn =
      event.kind == Kind::Layout || event.kind == Kind::Appearance || event.kind == Kind::Classes;
  if (isDrawn) setPreview(nullptr);
  if (event.kind == Kind::Layout) touch(Cause::Painting);
  if (event.kind == Kind::Appearance || event.kind == Kind::Classes) touch(Cause::OtherEdit);
  if (event.kind == Kind::Extras && readClassChoices()) {
    setPreview(nullptr);
    touch(Cause::OtherEdit);
  }
}

bool RenderSession::readClassChoices() {
  auto extra =
      document_ ? document_->scene().extras.find(ClassChoices::kName) : decltype(choicesExtra_)();
  if (extra == choicesExtra_) return false;
  choicesExtra_ = std::move(extra);
  choices_.reset();
  issues_.resolve(kChoicesIssue);
  try {
    if (choicesExtra_) choices_ = ClassChoices::in(document_->scene().extras);
  } catch (const Error& error) {
    issues_.add({Issue::Severity::Warning,
                 tr("What the scene's classes are drawn as could not be read: %1")
                     .arg(QString::fromUtf8(error.what())),
                 {},
                 kChoicesIssue,
                 [this] { Q_EMIT classMappingWanted(); }});
  }
  return true;
}

void RenderSession::touch(Cause cause) {
  ++revision_;
  live_ = cause != Cause::Setting;
  Q_EMIT revisionChanged(revision_, cause == Cause::Painting);
  schedule();
}

void RenderSession::schedule() {
  if (!status_ || !document_ || submitTimer_.isActive()) return;
  const bool workerIsFree = answeredRevision_ >= submittedRevision_;
  const double intervalMs = std::max(kSubmitIntervalMs, snapshotMs_ / kSnapshotShare);
  const double passedMs =
      sinceSubmit_.isValid() ? double(sinceSubmit_.nsecsElapsed()) * 1e-6 : intervalMs;
  if (workerIsFree || passedMs >= intervalMs) {
    submit();
  } else {
    submitTimer_.start(static_cast<int>(intervalMs - passedMs) + 1);
  }
}

void RenderSession::submit() {
  submitTimer_.stop();
  if (!status_ || !document_ || submittedRevision_ == revision_) return;
  sinceSubmit_.start();
  submittedRevision_ = revision_;
  if (preview_) submittedPreviews_[revision_] = preview_;
  const auto scene = preview_ ? preview_ : document_->renderSnapshot();
  worker_->request({scene, revision_, longSide(scene->layout), live_, choices_});
  snapshotMs_ = double(sinceSubmit_.nsecsElapsed()) * 1e-6;
}

int RenderSession::longSide(const Layout& layout) const {
  const int layoutSide = std::max(layout.width(), layout.height());
  const int trainedSide = std::max(status_->model.trainedWidth, status_->model.trainedHeight);
  const bool full = pictureSize_ == PictureSize::AsLayout || trainedSide <= 0;
  return full || layoutSide <= trainedSide ? 0 : trainedSide;
}

void RenderSession::onReady(const WorkerStatus& status) {
  status_ = status;
  loading_ = false;
  answeredRevision_ = submittedRevision_;
  issues_.resolve(kModelIssue);
  tellUnknownClasses({});
  issues_.resolve(kRenderIssue);
  issues_.resolve(kNoticeIssue);
  if (document_) document_->setModel(status.model.name, status.model.path.string());
  Q_EMIT loadingChanged(false);
  Q_EMIT modelReady(status);
  touch(Cause::Setting);
}

void RenderSession::onLoadFailed(const QString& message, const QString& details) {
  loading_ = false;
  Q_EMIT loadingChanged(false);
  const auto file = modelPath_ + QStringLiteral(": ");
  const auto reason = message.startsWith(file) ? message.mid(file.size()) : message;
  auto text =
      tr("The model %1 could not be loaded: %2").arg(QFileInfo(modelPath_).fileName(), reason);
  if (!QStringLiteral(".?!").contains(text.back())) text += QLatin1Char('.');
  text += QLatin1Char(' ') + (status_ ? tr("The one before stays in use.")
                                      : tr("Painting works; there is no photograph."));
  issues_.add({Issue::Severity::Error,
               text,
               tr("File: %1\nDevice: %2\n%3").arg(modelPath_, requestedDevice_, details),
               kModelIssue});
}

void RenderSession::onRendered(RenderResult& result) {
  answeredRevision_ = std::max<quint64>(answeredRevision_, result.revision);
  const bool newer = result.revision > shownRevision_;
  const bool settles = result.revision == shownRevision_ && result.exact && !shownExact_;
  if (!result.error.empty()) {
    issues_.add(
        {Issue::Severity::Error,
         tr("The photograph could not be rendered: %1").arg(QString::fromStdString(result.error)),
         tr("Model: %1\nDevice: %2")
             .arg(modelPath_, status_ ? QString::fromStdString(status_->device) : QString()),
         kRenderIssue});
  } else if (document_ && result.revision >= firstRevision_ && (newer || settles)) {
    shownRevision_ = result.revision;
    shownExact_ = result.exact;
    issues_.resolve(kRenderIssue);
    showPicture(result, newer);
  }
  tellNotice(result.notice);
  if (submittedRevision_ != revision_) submit();
}

void RenderSession::showPicture(RenderResult& result, bool newer) {
  submittedPreviews_.erase(submittedPreviews_.begin(),
                           submittedPreviews_.lower_bound(result.revision));
  tellUnknownClasses(result.unknownClasses);
  if (preview_) {
    const auto image = std::make_shared<const ImageU8>(std::move(result.image));
    Q_EMIT previewShown(image, submittedPreviews_.at(result.revision), result.exact);
  } else {
    document_->setRender(std::move(result.image));
    if (newer) Q_EMIT pictureShown(result.revision, result.elapsedMs);
  }
  Q_EMIT settlingChanged(!result.exact);
}

void RenderSession::tellNotice(const std::string& notice) {
  if (notice.empty()) return;
  issues_.add({Issue::Severity::Warning,
               QString::fromStdString(notice) + QLatin1Char('.'),
               tr("Model: %1\nDevice: %2")
                   .arg(modelPath_, status_ ? QString::fromStdString(status_->device) : QString()),
               kNoticeIssue});
}

void RenderSession::tellUnknownClasses(const std::vector<std::string>& names) {
  QStringList list;
  for (const auto& name : names) list << QString::fromStdString(name);
  if (list != unknownClasses_) {
    unknownClasses_ = list;
    Q_EMIT unknownClassesChanged(unknownClasses_);
  }
  if (list.empty()) {
    issues_.resolve(kClassesIssue);
    return;
  }
  const auto shown = list.size() > 4
                         ? tr("%1 and %n more", nullptr, static_cast<int>(list.size()) - 3)
                               .arg(list.mid(0, 3).join(QStringLiteral(", ")))
                         : list.join(QStringLiteral(", "));
  Issue issue{Issue::Severity::Warning,
              tr("The model %1 does not know %n class(es) of this scene: %2. "
                 "They stay in the layout and are rendered as unlabelled.",
                 nullptr,
                 static_cast<int>(list.size()))
                  .arg(QString::fromStdString(status_->model.name), shown),
              tr("Unknown to the model: %1").arg(list.join(QStringLiteral(", "))),
              kClassesIssue,
              [this] { Q_EMIT classMappingWanted(); }};
  const auto& known = issues_.issues();
  const bool told = std::ranges::any_of(known, [&](const Issue& one) {
    return one.key == issue.key && one.message == issue.message;
  });
  if (!told) issues_.add(std::move(issue));
}

quint64 RenderSession::requestPreviews(int lane,
                                       std::vector<Appearance> looks,
                                       int side,
                                       const QRect& crop) {
  if (!document_) return 0;
  worker_->requestPreviews({++ticket_,
                            lane,
                            document_->renderSnapshot(),
                            std::move(looks),
                            side,
                            {crop.x(), crop.y(), crop.width(), crop.height()},
                            choices_});
  return ticket_;
}

quint64 RenderSession::requestVariations(std::vector<Appearance> variations, int thumbnailSide) {
  return requestPreviews(0, std::move(variations), thumbnailSide);
}

quint64 RenderSession::requestEncode(ImageU8 photo, Layout layout) {
  worker_->requestEncode({++ticket_, std::move(photo), std::move(layout), choices_});
  return ticket_;
}

}  // namespace spolvero::ui
