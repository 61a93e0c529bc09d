#pragma once

#include "core/render/picture_job.h"
#include "ui/frame/workspace.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace spolvero::ui {

/// Makes pictures for files on a thread and with a renderer of its own, one after the other, while
/// painting goes on. One of a workspace: `workspace.feature<PictureExporter>(workspace)`.
class PictureExporter : public QObject {
  Q_OBJECT

 public:
  explicit PictureExporter(Workspace& workspace);
  /// Stops what is under way and waits for it.
  ~PictureExporter() override;

  /// @param job  scene, model and device are taken from the workspace as they are now.
  void start(PictureJob job, const QString& path);
  /// The job under way ends soon without a file; those that wait are dropped.
  void stop();
  bool isRunning() const { return running_ > 0; }
  /// Blocks until all jobs are done; what came of them is told later.
  void waitForDone() { pool_.waitForDone(); }

 Q_SIGNALS:
  void started(const QString& path);
  /// `share` is in [0, 1]; 0 while the model is loaded.
  void progressed(double share);
  void finished(const QString& path);
  /// Also when it was stopped, then with an empty message.
  void failed(const QString& path, const QString& message);

 private:
  void run(const PictureJob& job, const QString& path, int generation);
  void deliver(const QString& path, bool written, const QString& message, int layersLeftOut);

  Workspace& workspace_;
  std::atomic<int> generation_{0};  ///< Jobs of an older one are to stop.
  int running_ = 0;
  QThreadPool pool_;
};

}  // namespace spolvero::ui
