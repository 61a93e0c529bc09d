#include "ui/import/layout_maker.h"

#include "core/io/image_file.h"
#include "core/render/layout_source.h"
#include "ui/commands/property_commands.h"
#include "ui/commands/scene_commands.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace spolvero::ui {

namespace {

const QString kIssue = QStringLiteral("newFrom");

}  // namespace

LayoutMaker::LayoutMaker(Workspace& workspace) : workspace_(workspace) {}

LayoutMaker::~LayoutMaker() {
  background_.waitForDone();
}

void LayoutMaker::fromPhoto(const QString& photo, const QString& model) {
  const auto size = workspace_.files().defaultSize();
  const int longSide = std::max(size.width(), size.height());
  run(
      tr("Looking for classes in %1…").arg(QFileInfo(photo).fileName()),
      kSegmenterKey,
      model,
      [photo = photo.toStdString(),
       name = QFileInfo(photo).fileName().toStdString(),
       model = model.toStdString(),
       device = workspace_.device().toStdString(),
       load = workspace_.loadModel(),
       longSide] {
        const auto picture = readImage(photo);
        Scene scene;
        scene.layout = layoutOfPhoto(picture, longSide, model, device, load).layout;
        auto fitted = resizedImage(picture, scene.layout.width(), scene.layout.height());
        scene.references.push_back({name, std::move(fitted), scene.layout.labels()});
        return scene;
      },
      &LayoutMaker::makeScene);
}

void LayoutMaker::fromNoise(quint64 seed, const QString& model) {
  run(
      tr("Dreaming a layout…"),
      kDreamKey,
      model,
      [seed,
       model = model.toStdString(),
       device = workspace_.device().toStdString(),
       load = workspace_.loadModel()] {
        Scene scene;
        scene.layout = dreamtLayout(seed, model, device, load).layout;
        scene.appearance.seed = seed;
        return scene;
      },
      &LayoutMaker::takeDream);
}

void LayoutMaker::run(const QString& what,
                      const QString& key,
                      const QString& model,
                      std::function<Scene()> work,
                      void (LayoutMaker::*done)(Scene&)) {
  if (++running_ == 1) Q_EMIT busyChanged(true);
  Q_EMIT said(what);
  background_.run<Scene>(
      std::move(work),
      [this, key, model, done](Scene& scene) {
        QSettings().setValue(key, model);
        workspace_.issues().resolve(kIssue);
        if (--running_ == 0) Q_EMIT busyChanged(false);
        (this->*done)(scene);
      },
      [this, key](const QString& message) {
        // Another model may be what it takes: the next one is asked for.
        QSettings().remove(key);
        workspace_.issues().add({Issue::Severity::Error,
                                 tr("The new scene was not made: %1").arg(message),
                                 {},
                                 kIssue});
        if (--running_ == 0) Q_EMIT busyChanged(false);
      });
}

void LayoutMaker::makeScene(Scene& scene) {
  if (workspace_.files().mayLeaveDocument()) workspace_.files().newScene(std::move(scene));
}

/// Whether the newest step, or the beginning, is a dream.
bool LayoutMaker::showsUntouchedDream() const {
  const auto* document = workspace_.document();
  if (document == nullptr || document != dream_ || !document->path().isEmpty()) return false;
  const auto* stack = document->undoStack();
  return stack->index() == 0 || stack->text(stack->index() - 1) == tr("Dream a layout");
}

void LayoutMaker::takeDream(Scene& scene) {
  if (!showsUntouchedDream()) {
    if (!workspace_.files().mayLeaveDocument()) return;
    workspace_.files().newScene(std::move(scene));
    dream_ = workspace_.document();
    return;
  }
  const auto text = tr("Dream a layout");
  auto& document = *dream_;
  document.seal();
  document.undoStack()->beginMacro(text);
  pushForeignLayout(document, std::move(scene.layout), text);
  pushAppearance(document, std::move(scene.appearance), text);
  document.undoStack()->endMacro();
  document.seal();
}

}  // namespace spolvero::ui
