#include "ui/documents/document_io.h"

#include "core/base/error.h"
#include "core/io/layout_file.h"
#include "core/io/provenance.h"
#include "ui/documents/layout_neighbours.h"
#include "ui/documents/scene_document.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spolvero::ui {

namespace {

/// What went wrong, or an empty text.
QString written(const QString& path, const Scene& scene, const ImageU8& render) {
  try {
    writeScene(path.toStdString(), scene, render);
    return {};
  } catch (const std::exception& error) {
    return QString::fromStdString(shortMessage(error));
  }
}

}  // namespace

DocumentSaver::DocumentSaver(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
}

DocumentSaver::~DocumentSaver() {
  pool_.waitForDone();
}

void DocumentSaver::saveDocument(SceneDocument& document, const QString& path) {
  document.beginSave();
  start(document.snapshot(), document.sharedRender(), path, &document);
}

void DocumentSaver::save(std::shared_ptr<const Scene> scene,
                         std::shared_ptr<const ImageU8> render,
                         const QString& path) {
  start(std::move(scene), std::move(render), path, nullptr);
}

void DocumentSaver::start(std::shared_ptr<const Scene> scene,
                          std::shared_ptr<const ImageU8> render,
                          const QString& path,
                          QPointer<SceneDocument> document) {
  ++pending_;
  pool_.start([this, scene = std::move(scene), render = std::move(render), path, document] {
    const QString message = written(path, *scene, *render);
    QMetaObject::invokeMethod(
        this,
        [this, path, message, document] { deliver(path, message, document); },
        Qt::QueuedConnection);
  });
}

void DocumentSaver::deliver(const QString& path,
                            const QString& message,
                            QPointer<SceneDocument> document) {
  --pending_;
  if (message.isEmpty()) {
    if (document) document->endSave(path);
    Q_EMIT finished(path);
  } else {
    if (document) document->failSave();
    Q_EMIT failed(path, message);
  }
}

void DocumentSaver::waitForDone() {
  pool_.waitForDone();
  QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

DocumentLoader::DocumentLoader(QObject* parent) : QObject(parent) {
  pool_.setMaxThreadCount(1);
}

DocumentLoader::~DocumentLoader() {
  pool_.waitForDone();
}

void DocumentLoader::load(const QString& path, const ClassTable& classes) {
  ++pending_;
  pool_.start([this, path, classes] {
    std::shared_ptr<Scene> scene;
    QString message;
    try {
      scene = std::make_shared<Scene>(readSceneOrLayout(path, classes));
    } catch (const std::exception& error) {
      message = QString::fromStdString(shortMessage(error));
    }
    QMetaObject::invokeMethod(
        this,
        [this, path, scene, message] {
          --pending_;
          if (scene) {
            Q_EMIT loaded(path, scene);
          } else {
            Q_EMIT failed(path, message);
          }
        },
        Qt::QueuedConnection);
  });
}

Scene readSceneOrLayout(const QString& path, const ClassTable& classes) {
  const std::filesystem::path file = path.toStdString();
  if (QFileInfo(path).suffix().compare(QLatin1String("png"), Qt::CaseInsensitive) != 0) {
    return readScene(file);
  }
  if (auto exported = readProvenance(file)) return std::move(exported->scene);
  Scene scene;
  scene.layout = readLayout(file, instancesBeside(path).toStdString(), classes);
  return scene;
}

}  // namespace spolvero::ui
