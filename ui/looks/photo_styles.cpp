#include "ui/looks/photo_styles.h"

#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"
#include "ui/files/dropped_files.h"
#include "ui/panels/style_panel.h"
#include "ui/sessions/issue_log.h"
#include "ui/sessions/render_session.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace spolvero::ui {

namespace {

QString issueKey(const QString& path) {
  return QStringLiteral("photo:") + path;
}

/// The segmenter that scenes were made with last, if it is still there.
QString knownSegmenter() {
  const auto path = QSettings().value(QStringLiteral("models/segmenter")).toString();
  return QFileInfo::exists(path) ? path : QString();
}

/// A code for each class; of models with a code per object, that of one of its objects.
std::map<int, CodeValues> codesByClass(const EncodeResult& result) {
  auto codes = result.codes;
  for (const auto& [key, values] : result.objects) codes.try_emplace(key.classId, values);
  return codes;
}

}  // namespace

PhotoStyles::PhotoStyles(RenderSession& session,
                         IssueLog& issues,
                         StylePanel& panel,
                         QObject* parent)
    : QObject(parent),
      session_(session),
      issues_(issues),
      panel_(panel),
      layouts_(*panel.window()) {
  connect(&session_, &RenderSession::codesReady, this, &PhotoStyles::onCodes);
  connect(&session_, &RenderSession::modelReady, this, &PhotoStyles::offerReferences);
}

void PhotoStyles::setDocument(SceneDocument* document) {
  if (document_ != document) layouts_.clear();
  document_ = document;
  offerReferences();
}

void PhotoStyles::setSegmenting(RenderWorker::LoadModel loadModel, const QString& device) {
  canSegment_ = bool(loadModel);
  layouts_.setLoadModel(std::move(loadModel));
  device_ = device;
}

void PhotoStyles::offerReferences() {
  if (!document_ || !session_.status() || !session_.status()->offer.photo) return;
  for (const auto& reference : document_->scene().references) {
    if (!reference.labels) continue;
    Waiting waiting{QString::fromStdString(reference.name),
                    {reference.name, {}, {}},
                    {},
                    document_,
                    true,
                    true};
    try {
      const InstanceMap noObjects(reference.labels->width(), reference.labels->height(), 0);
      Layout layout(*reference.labels, noObjects, document_->layout().classes());
      const auto ticket = session_.requestEncode(reference.photo, std::move(layout));
      waiting_.emplace(ticket, std::move(waiting));
    } catch (const Error& error) {
      tellFailure(waiting, error.what());
    }
  }
}

void PhotoStyles::take(const QString& photo, const QString& asked, const std::set<int>& classes) {
  read(photo, asked, [this, photo, classes](Pair& pair) { encode(photo, pair, classes, false); });
}

void PhotoStyles::offer(const QString& photo, const QString& layout) {
  read(photo, layout, [this, photo](Pair& pair) { encode(photo, pair, {}, true); });
}

void PhotoStyles::read(const QString& photo,
                       const QString& asked,
                       const std::function<void(Pair&)>& withPair) {
  if (!document_) return;
  const auto layout = asked.isEmpty() ? layoutBeside(photo) : asked;
  const auto segmenter = layout.isEmpty() && canSegment_ ? knownSegmenter() : QString();
  if (layout.isEmpty() && segmenter.isEmpty()) {
    const auto stem = QFileInfo(photo).completeBaseName();
    issues_.add(
        {Issue::Severity::Warning,
         tr("No layout found for the photo %1. Its looks can be taken only with a picture "
            "of its classes: put %2 next to it, or drop both together. Once a scene was made "
            "from a photo by a segmenter, that one finds the classes by itself.")
             .arg(QFileInfo(photo).fileName(), stem + QStringLiteral("_labels.png")),
         tr("Photo: %1").arg(QDir::toNativeSeparators(photo)),
         issueKey(photo)});
    return;
  }
  const QPointer<SceneDocument> document = document_;
  layouts_.read(
      {photo, layout, segmenter, device_},
      document_->layout().classes(),
      [this, document, withPair](Pair& pair) {
        if (document && document == document_) withPair(pair);
      },
      [this, photo, layout, segmenter](const QString& message) {
        issues_.add({Issue::Severity::Error,
                     message,
                     tr("Photo: %1\nLayout: %2")
                         .arg(QDir::toNativeSeparators(photo),
                              QDir::toNativeSeparators(layout.isEmpty() ? segmenter : layout)),
                     issueKey(photo)});
      });
}

void PhotoStyles::encode(const QString& path, Pair& pair, std::set<int> classes, bool offerOnly) {
  if (!document_) return;
  const auto name = QFileInfo(path).fileName();
  if (classes.empty()) {
    for (int id = 0; id < pair.layout.classes().size(); ++id) classes.insert(id);
  }
  Waiting waiting{path,
                  {name.toStdString(), pair.photo, pair.layout.labels()},
                  std::move(classes),
                  document_,
                  offerOnly};
  const auto ticket = session_.requestEncode(std::move(pair.photo), std::move(pair.layout));
  waiting_.emplace(ticket, std::move(waiting));
}

void PhotoStyles::tellFailure(const Waiting& waiting, const std::string& error) {
  issues_.add({Issue::Severity::Error,
               tr("The looks of %1 could not be taken: %2")
                   .arg(QFileInfo(waiting.name).fileName(), QString::fromStdString(error)),
               tr("Photo: %1").arg(QDir::toNativeSeparators(waiting.name)),
               issueKey(waiting.name)});
}

void PhotoStyles::onCodes(const EncodeResult& result) {
  const auto found = waiting_.find(result.ticket);
  if (found == waiting_.end()) return;
  const auto waiting = std::move(found->second);
  waiting_.erase(found);
  if (!waiting.document || waiting.document != document_) return;
  if (!result.error.empty()) {
    tellFailure(waiting, result.error);
    return;
  }
  issues_.resolve(issueKey(waiting.name));
  const PhotoCodes photo{waiting.reference.name, codesByClass(result), result.latent};
  if (waiting.offerOnly) {
    if (!waiting.known) keepPhoto(waiting);
    panel_.offerPhotoCodes(photo);
    return;
  }
  document_->undoStack()->beginMacro(
      tr("Looks from %1").arg(QString::fromStdString(waiting.reference.name)));
  keepPhoto(waiting);
  panel_.takePhotoCodes(photo, waiting.classes);
  document_->undoStack()->endMacro();
}

/// The photo goes into the scene; one of the same name before.
void PhotoStyles::keepPhoto(const Waiting& waiting) {
  auto references = document_->scene().references;
  std::erase_if(references,
                [&](const ReferencePhoto& one) { return one.name == waiting.reference.name; });
  references.push_back(waiting.reference);
  pushReferences(*document_, std::move(references), tr("Reference photo"));
}

}  // namespace spolvero::ui
