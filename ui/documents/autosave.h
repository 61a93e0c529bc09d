#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace spolvero::ui {

class SceneDocument;

/// A scene that a program left behind when it ended without saving or discarding it.
struct RecoverableScene {
  QString id;            ///< Base name of its files in the recovery folder.
  QString file;          ///< The scene file to load.
  QString originalPath;  ///< Where the user had saved it; empty if never.
  QString displayName;
  QDateTime savedAt;
};

/// Keeps a copy of a modified document in the recovery folder, so that a crash costs a minute at
/// most. Each running program has files of its own there, held by a lock with its process id; the
/// copies of programs that are gone can be recovered. The copy goes away as soon as nothing would
/// be lost without it.
class Autosave : public QObject {
  Q_OBJECT

 public:
  static constexpr int kIntervalMs = 60'000;
  static constexpr int kIdleMs = 1'500;

  /// SPOLVERO_DATA_DIR/recovery if that variable is set, else recovery/ in the user's data folder.
  static QString defaultFolder();

  explicit Autosave(const QString& folder = defaultFolder(), QObject* parent = nullptr);
  /// Waits for a copy being written, then removes it: whoever ends the program properly has asked
  /// the user before.
  ~Autosave() override;

  /// Watches this document from now on, and drops the copy of the one before and what it adopted.
  void setDocument(SceneDocument* document);
  /// How often to look, and how long the document must have rested first.
  void setTiming(int intervalMs, int idleMs);

  /// Copies left by programs that are gone, newest first. Copies of running programs are not among
  /// them.
  std::vector<RecoverableScene> recoverable() const;
  /// Removes a left copy for good.
  void discard(const RecoverableScene& scene);
  /// Says that the watched document is this copy (call `setDocument` first): no other program is
  /// offered it any more, and it is removed once the document has been copied or saved anew.
  void adopt(const RecoverableScene& scene);

  /// Writes the copy now if there is something to lose.
  void saveNow();

 Q_SIGNALS:
  void saved(const QString& file);
  /// The copy could not be written; said once until it works again.
  void failed(const QString& message);

 private:
  struct Adopted {
    QString id;
    std::unique_ptr<QLockFile> lock;
  };

  void onTimer();
  void onModifiedChanged(bool modified);
  void onWritten(std::uint64_t generation, std::uint64_t revision, const QString& message);
  bool holdLock();
  void dropCopy();
  void dropAdopted();
  void removeFiles(const QString& id) const;
  QString fileOf(const QString& id, const QString& extension) const;

  QString folder_;
  QString id_;
  std::unique_ptr<QLockFile> lock_;  ///< Held from the first copy on.
  QPointer<SceneDocument> document_;
  QThreadPool pool_;
  QTimer timer_;
  QElapsedTimer sinceChange_;
  int intervalMs_ = kIntervalMs;
  int idleMs_ = kIdleMs;
  std::uint64_t savedRevision_ = 0;
  bool writing_ = false;
  bool hasCopy_ = false;
  bool failureTold_ = false;
  std::uint64_t generation_ = 0;  ///< Counts documents.
  std::vector<Adopted> adopted_;
};

}  // namespace spolvero::ui
