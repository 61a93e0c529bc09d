#pragma once

#include "core/io/scene_file.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace spolvero::ui {

class SceneDocument;

/// Writes scenes on a worker thread, in the order they were asked for. The destructor waits for
/// what is under way, so that leaving the program never cuts a file short.
class DocumentSaver : public QObject {
  Q_OBJECT

 public:
  explicit DocumentSaver(QObject* parent = nullptr);
  ~DocumentSaver() override;

  /// Saves a document: seals the step under way, takes the snapshot, and when the file is complete
  /// sets the document's path and marks that state as saved. Edits made meanwhile stay unsaved. On
  /// failure the document counts as modified and keeps its path.
  void saveDocument(SceneDocument& document, const QString& path);

  /// Writes a snapshot without touching any document.
  void save(std::shared_ptr<const Scene> scene,
            std::shared_ptr<const ImageU8> render,
            const QString& path);

  bool isBusy() const { return pending_ > 0; }
  /// Blocks until everything is written, and delivers the results; for leaving the program.
  void waitForDone();

 Q_SIGNALS:
  void finished(const QString& path);
  void failed(const QString& path, const QString& message);

 private:
  void start(std::shared_ptr<const Scene> scene,
             std::shared_ptr<const ImageU8> render,
             const QString& path,
             QPointer<SceneDocument> document);
  void deliver(const QString& path, const QString& message, QPointer<SceneDocument> document);

  QThreadPool pool_;
  int pending_ = 0;
};

/// Reads scenes on a worker thread.
class DocumentLoader : public QObject {
  Q_OBJECT

 public:
  explicit DocumentLoader(QObject* parent = nullptr);
  ~DocumentLoader() override;

  /// Reads a scene file (.ora), or a layout picture (index or colour PNG) whose ids or colours are
  /// those of `classes`.
  void load(const QString& path, const ClassTable& classes = {});

  bool isBusy() const { return pending_ > 0; }

 Q_SIGNALS:
  /// `scene` belongs to the receiver; move out of it.
  void loaded(const QString& path, std::shared_ptr<spolvero::Scene> scene);
  void failed(const QString& path, const QString& message);

 private:
  QThreadPool pool_;
  int pending_ = 0;
};

/// Reads what DocumentLoader reads, in this thread.  @throws IoError, ShapeError, ConfigError.
Scene readSceneOrLayout(const QString& path, const ClassTable& classes);

}  // namespace spolvero::ui
