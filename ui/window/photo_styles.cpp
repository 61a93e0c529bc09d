#include "ui/window/photo_styles.h"

#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"
#include "ui/files/dropped_files.h"
#include "ui/panels/style_panel.h"
#include "ui/sessions/issue_log.h"
#include "ui/sessions/render_session.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace spolvero::ui {

namespace {

/// Longer side of a photo that is kept with a scene: more than any encoder here sees.
constexpr int kKeptPhotoSide = 1024;

QString issueKey(const QString& path) {
  return QStringLiteral("photo:") + path;
}

ImageU8 keptSize(ImageU8 photo) {
  const int side = std::max(photo.width(), photo.height());
  if (side <= kKeptPhotoSide) return photo;
  const double factor = double(kKeptPhotoSide) / side;
  return resizedImage(photo,
                      std::max(1, qRound(photo.width() * factor)),
                      std::max(1, qRound(photo.height() * factor)));
}

}  // namespace

PhotoStyles::PhotoStyles(RenderSession& session,
                         IssueLog& issues,
                         StylePanel& panel,
                         QObject* parent)
    : QObject(parent), session_(session), issues_(issues), panel_(panel) {
  connect(&session_, &RenderSession::codesReady, this, &PhotoStyles::onCodes);
  connect(&session_, &RenderSession::modelReady, this, &PhotoStyles::offerReferences);
}

void PhotoStyles::setDocument(SceneDocument* document) {
  document_ = document;
  offerReferences();
}

void PhotoStyles::offerReferences() {
  if (!document_ || !session_.status() || !session_.status()->offer.photo) return;
  for (const auto& reference : document_->scene().references) {
    if (!reference.labels) continue;
    Waiting waiting{
        QString::fromStdString(reference.name), {reference.name, {}, {}}, {}, document_, true};
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
  if (!document_) return;
  const auto layout = asked.isEmpty() ? layoutBeside(photo) : asked;
  if (layout.isEmpty()) {
    const auto stem = QFileInfo(photo).completeBaseName();
    issues_.add({Issue::Severity::Warning,
                 tr("No layout found for the photo %1. Its looks can be taken only with a picture "
                    "of its classes: put %2 next to it, or drop both together.")
                     .arg(QFileInfo(photo).fileName(), stem + QStringLiteral("_labels.png")),
                 tr("Photo: %1").arg(QDir::toNativeSeparators(photo)),
                 issueKey(photo)});
    return;
  }
  const auto table = document_->layout().classes();
  background_.run<Pair>(
      [photo, layout, table] {
        Pair pair;
        pair.photo = keptSize(readImage(photo.toStdString()));
        pair.layout = readLayout(layout.toStdString(), {}, table)
                          .resized(pair.photo.width(), pair.photo.height());
        return pair;
      },
      [this, photo, classes](Pair& pair) { encode(photo, pair, classes); },
      [this, photo, layout](const QString& message) {
        issues_.add({Issue::Severity::Error,
                     message,
                     tr("Photo: %1\nLayout: %2")
                         .arg(QDir::toNativeSeparators(photo), QDir::toNativeSeparators(layout)),
                     issueKey(photo)});
      });
}

void PhotoStyles::encode(const QString& path, Pair& pair, std::set<int> classes) {
  if (!document_) return;
  const auto name = QFileInfo(path).fileName();
  if (classes.empty()) {
    for (int id = 0; id < pair.layout.classes().size(); ++id) classes.insert(id);
  }
  Waiting waiting{
      path, {name.toStdString(), pair.photo, pair.layout.labels()}, std::move(classes), document_};
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
  if (waiting.offerOnly) {
    panel_.offerPhotoCodes({waiting.reference.name, result.codes, result.latent});
    return;
  }
  issues_.resolve(issueKey(waiting.name));
  auto references = document_->scene().references;
  std::erase_if(references,
                [&](const ReferencePhoto& one) { return one.name == waiting.reference.name; });
  references.push_back(waiting.reference);
  document_->undoStack()->beginMacro(
      tr("Looks from %1").arg(QString::fromStdString(waiting.reference.name)));
  pushReferences(*document_, std::move(references), tr("Reference photo"));
  panel_.takePhotoCodes({waiting.reference.name, result.codes, result.latent}, waiting.classes);
  document_->undoStack()->endMacro();
}

}  // namespace spolvero::ui
