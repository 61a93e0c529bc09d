#pragma once

#include "core/render/render_worker.h"
#include "ui/sessions/issue_log.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace spolvero::ui {

class SceneDocument;
struct ChangeEvent;

/// At which size the editor asks for its pictures.
enum class PictureSize {
  AsTrained,  ///< At most the size that the model was trained at; quick, and what it does best.
  AsLayout    ///< One pixel of the picture per pixel of the layout.
};

/// Keeps the photograph of one document up to date. Takes snapshots of the document when it
/// changes, hands them to the render worker, puts what comes back into the document, and tells
/// problems to the issue log. A result older than the picture on show, or of another document, is
/// dropped. GUI thread only; none of its functions waits for the worker.
class RenderSession : public QObject {
  Q_OBJECT

 public:
  RenderSession(RenderWorker::LoadModel loadModel, IssueLog& issues, QObject* parent = nullptr);
  /// Waits for the job in hand.
  ~RenderSession() override;

  /// The document to draw from now on; null for none. Not owned.
  void setDocument(SceneDocument* document);
  /// @param device  "auto", "cpu", "cuda:0" …
  void loadModel(const QString& path, const QString& device);
  /// The model that was asked for last, loaded or not.
  const QString& modelPath() const { return modelPath_; }
  const QString& requestedDevice() const { return requestedDevice_; }
  bool isLoading() const { return loading_; }
  /// The model in use; empty until the first one is loaded.
  const std::optional<WorkerStatus>& status() const { return status_; }

  /// Draws another scene than the document's for a while, for example a frame of a film; null goes
  /// back. Its pictures come by `previewShown` and are put into no document. The newest one wins.
  /// A change of the document that would be drawn, and another document, end it by themselves.
  void setPreview(std::shared_ptr<const Scene> scene);
  bool isPreviewing() const { return preview_ != nullptr; }

  void setPictureSize(PictureSize size);
  PictureSize pictureSize() const { return pictureSize_; }

  /// A lane of its own for a panel that shows previews: its requests replace one another, those
  /// of several panels are served in turn.
  int makePreviewLane() { return ++previewLane_; }
  /// Small pictures of other looks of the document; `variationReady` brings them one by one.
  /// @param side  longer side of a preview in px.
  /// @param crop  the part of the layout that they show; empty = all of it.
  /// @return the ticket that the answers carry; 0 without a document.
  quint64 requestPreviews(int lane,
                          std::vector<Appearance> looks,
                          int side,
                          const QRect& crop = {});
  void cancelPreviews(int lane) { worker_->cancelPreviews(lane); }
  /// As `requestPreviews` in the lane of the variations.
  quint64 requestVariations(std::vector<Appearance> variations, int thumbnailSide);
  quint64 requestEncode(ImageU8 photo, Layout layout);

  /// Revision of the newest state of the document, and of the picture on show.
  quint64 revision() const { return revision_; }
  quint64 shownRevision() const { return shownRevision_; }
  /// Whether the picture shows the newest state.
  bool isUpToDate() const { return shownRevision_ == revision_; }

  /// What the user chose for classes that models do not know; null: nothing.
  const std::shared_ptr<const ClassChoices>& classChoices() const { return choices_; }
  /// Painted classes that the model does not know and that nothing was chosen for.
  const QStringList& unknownClasses() const { return unknownClasses_; }

 Q_SIGNALS:
  void loadingChanged(bool loading);
  void modelReady(const spolvero::WorkerStatus& status);
  /// The same model is computed in another way from now on, found to be the fastest here.
  void modelImproved(const spolvero::WorkerStatus& status);
  /// The document changed so that a new picture is due; `layout` if by painting.
  void revisionChanged(quint64 revision, bool layout);
  /// The document holds the picture of this revision now.
  void pictureShown(quint64 revision, double elapsedMs);
  /// A picture of the preview that was set last or shortly before.
  void previewShown(const std::shared_ptr<const spolvero::ImageU8>& image,
                    const std::shared_ptr<const spolvero::Scene>& scene,
                    bool exact);
  /// The document is drawn again.
  void previewEnded();
  /// Said with every picture shown: whether it is a live one, which an exact one will replace.
  void settlingChanged(bool settling);
  void busyChanged(bool busy);
  void unknownClassesChanged(const QStringList& names);
  /// The user follows the problem of unknown classes to its place.
  void classMappingWanted();
  void variationReady(const spolvero::VariationResult& result);
  void codesReady(const spolvero::EncodeResult& result);

 private:
  RenderWorker::Callbacks callbacks();
  void onChanged(const ChangeEvent& event);
  enum class Cause { Painting, OtherEdit, Setting };
  void touch(Cause cause);
  void schedule();
  void submit();
  int longSide(const Layout& layout) const;
  void showPicture(RenderResult& result, bool newer);
  void onReady(const WorkerStatus& status);
  void onLoadFailed(const QString& message, const QString& details);
  void onRendered(RenderResult& result);
  void tellNotice(const std::string& notice);
  void tellUnknownClasses(const std::vector<std::string>& names);
  /// @return whether they are others now.
  bool readClassChoices();

  IssueLog& issues_;
  QPointer<SceneDocument> document_;
  std::optional<WorkerStatus> status_;
  QString modelPath_;
  QString requestedDevice_;
  bool loading_ = false;
  PictureSize pictureSize_ = PictureSize::AsTrained;

  quint64 revision_ = 0;
  quint64 firstRevision_ = 0;      ///< Of the document in hand.
  quint64 submittedRevision_ = 0;  ///< Newest that the worker has.
  quint64 answeredRevision_ = 0;   ///< Newest that the worker answered, with a picture or an error.
  quint64 shownRevision_ = 0;
  bool shownExact_ = true;
  std::shared_ptr<const Scene> preview_;            ///< Drawn instead of the document.
  std::shared_ptr<const SceneExtra> choicesExtra_;  ///< What `choices_` was read from.
  std::shared_ptr<const ClassChoices> choices_;
  QStringList unknownClasses_;
  /// Previews that the worker has, by revision.
  std::map<quint64, std::shared_ptr<const Scene>> submittedPreviews_;
  bool live_ = false;  ///< The newest revision is an edit: more may follow soon.
  quint64 ticket_ = 0;
  int previewLane_ = 0;  ///< The one given out last; 0 is that of the variations.
  QElapsedTimer sinceSubmit_;
  double snapshotMs_ = 0;
  QTimer submitTimer_;

  /// Last, so that it ends first: its thread posts to this object.
  std::unique_ptr<RenderWorker> worker_;
};

}  // namespace spolvero::ui
