#pragma once

#include "core/io/picture_history.h"
#include "ui/frame/workspace.h"
#include "ui/history/history_model.h"

#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <set>

namespace spolvero::ui {

/// A kept picture with what it was made of.
struct HistoryPicture {
  KeptPicture kept;
  ImageU8 image;
  Provenance provenance;
};

/// Keeps pictures of the workspace with everything they were made of, on request and by itself, and
/// brings them back. Files are touched on another thread. One of a workspace:
/// `workspace.feature<HistoryKeeper>(workspace)`.
class HistoryKeeper : public QObject {
  Q_OBJECT

 public:
  /// So many edits after the last kept picture, the next that settles is kept by itself.
  static constexpr int kEditsBetween = 8;
  /// A look that was not kept yet is kept by itself once it has been on show for so long, however
  /// few the edits were: a click on the mixture board or a favourite is one.
  static constexpr int kLookRestMs = 800;

  /// @param folder  holds one folder per running program; the newest that no other program uses is
  ///                gone on with.
  explicit HistoryKeeper(Workspace& workspace, const QString& folder = defaultFolder());
  ~HistoryKeeper() override;

  /// Where histories lie unless told otherwise; SPOLVERO_DATA_DIR moves it.
  static QString defaultFolder();

  HistoryModel& model() { return model_; }

  /// Keeps the picture on show. Says so, or says why not.
  void keep() { keep(false); }
  /// Whether pictures that settle are kept by themselves; remembered in the settings.
  bool isAutomatic() const { return automatic_; }
  void setAutomatic(bool on);

  /// Puts layout and appearance of a picture into the document as one undo step, and loads its
  /// model if that is another one and still there.
  void returnTo(std::uint64_t id);
  void rename(std::uint64_t id, const QString& name);
  void setPinned(const std::vector<std::uint64_t>& ids, bool pinned);
  void remove(const std::vector<std::uint64_t>& ids);
  /// Copies the PNG, scene inside, to another place.
  void saveCopy(std::uint64_t id, const QString& path);
  /// Puts pictures into the document too, as one undo step, so that they travel in its file and
  /// come back into the history where it is opened.
  void keepInScene(const std::vector<std::uint64_t>& ids);
  QString fileOf(std::uint64_t id) const;
  /// Reads pictures and hands them over on this thread, unless one cannot be read.
  void load(const std::vector<std::uint64_t>& ids,
            std::function<void(std::vector<HistoryPicture>&)> done);

  /// Blocks until all files are written; what came of it is told later.
  void waitForDone() { background_.waitForDone(); }

 Q_SIGNALS:
  void kept(quint64 id);
  void automaticChanged(bool on);
  /// A short remark for the status line.
  void said(const QString& text);

 private:
  void openFolder(const QString& folder);
  void loadThumbnails();
  void setDocument(SceneDocument* document);
  void takeFromScene();
  void onSettled();
  bool isNewLook() const;
  void keepNewLook();
  void keep(bool automatic);
  Provenance currentProvenance() const;
  void bringBack(const HistoryPicture& picture);
  void refresh();
  void change(std::function<void(PictureHistory&)> work);
  void tell(const QString& message);

  Workspace& workspace_;
  HistoryModel model_;
  std::unique_ptr<QLockFile> lock_;
  std::shared_ptr<PictureHistory> history_;
  QPointer<SceneDocument> document_;
  std::set<std::uint64_t> loading_;  ///< Thumbnails that are being read.
  bool automatic_ = true;
  int edits_ = 0;                    ///< Since the last kept picture.
  bool settled_ = true;              ///< The picture on show is exact.
  std::set<std::string> keptLooks_;  ///< Of this document, as digests.
  QTimer lookTimer_;
  Background background_;
};

/// A document's layers, looks and what its classes are drawn as, as one undo step. Layers are
/// replaced only if they differ; a scene without any replaces them if they show another layout.
void pushScene(SceneDocument& document, const Scene& scene, const QString& text);

}  // namespace spolvero::ui
