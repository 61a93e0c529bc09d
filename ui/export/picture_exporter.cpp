#include "ui/export/picture_exporter.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/thread_priority.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace spolvero::ui {

PictureExporter::PictureExporter(Workspace& workspace) : workspace_(workspace) {
  pool_.setMaxThreadCount(1);
}

PictureExporter::~PictureExporter() {
  ++generation_;
  pool_.waitForDone();
}

void PictureExporter::start(PictureJob job, const QString& path) {
  if (!workspace_.document()) return;
  const auto& status = workspace_.session().status();
  if (!status) {
    Q_EMIT failed(path, tr("There is no model to render with: open one first."));
    return;
  }
  job.scene = workspace_.document()->snapshot();
  job.model = status->model.path;
  job.device = workspace_.device().toStdString();
  ++running_;
  if (running_ == 1) Q_EMIT started(path);
  pool_.start([this, job = std::move(job), path, generation = generation_.load()] {
    run(job, path, generation);
  });
}

void PictureExporter::stop() {
  ++generation_;
}

/// On the pool's thread.
void PictureExporter::run(const PictureJob& job, const QString& path, int generation) {
  lowerThreadPriority(Urgency::Later);
  bool written = false;
  QString message;
  const bool carries = job.withScene && job.file.format == PictureFormat::Png;
  const int leftOut = carries ? layersTooLarge(job.scene->layers) : 0;
  try {
    exportPicture(
        job, path.toStdString(), workspace_.loadModel(), [this, generation](double share) {
          QMetaObject::invokeMethod(
              this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
          return generation_ == generation;
        });
    written = true;
  } catch (const RenderStopped&) {
  } catch (const std::exception& error) {
    log()->error("{}", error.what());
    message = QString::fromStdString(shortMessage(error));
  }
  QMetaObject::invokeMethod(
      this,
      [this, path, written, message, leftOut] { deliver(path, written, message, leftOut); },
      Qt::QueuedConnection);
}

void PictureExporter::deliver(const QString& path,
                              bool written,
                              const QString& message,
                              int layersLeftOut) {
  --running_;
  const auto key = QStringLiteral("file:") + path;
  if (written) {
    workspace_.issues().resolve(key);
    if (layersLeftOut > 0) {
      workspace_.issues().add(
          {Issue::Severity::Info,
           tr("%1 carries the layout in one layer: its %n layer(s) are too large together for a "
              "picture. Scene files (.ora) keep them.",
              nullptr,
              layersLeftOut)
               .arg(QFileInfo(path).fileName()),
           tr("File: %1").arg(QDir::toNativeSeparators(path)),
           key});
    }
    Q_EMIT finished(path);
    return;
  }
  if (!message.isEmpty()) {
    const auto folder = QFileInfo(path).absolutePath();
    workspace_.issues().add({Issue::Severity::Error,
                             tr("The picture was not exported: %1").arg(message),
                             tr("File: %1").arg(QDir::toNativeSeparators(path)),
                             key,
                             [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
  }
  Q_EMIT failed(path, message);
}

}  // namespace spolvero::ui
