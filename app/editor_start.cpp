#include "app/editor_start.h"

#include "app/editor_model.h"
#include "app/machine.h"
#include "app/picture_distance.h"
#include "app/resource_path.h"
#include "ui/window/editor.h"

#include <QApplication>

namespace spolvero::app {

namespace fs = std::filesystem;

namespace {

QString qtPath(const fs::path& path) {
  return QString::fromStdString(path.string());
}

/// The model to begin with: the one given, else the one that came along, else none.
fs::path initialModel(const EditorStart& start) {
  return start.model.empty() ? shippedModel().value_or(fs::path()) : start.model;
}

/// Runs on the worker's thread.
RenderWorker::LoadedModel loadAsPreferred(const fs::path& model, const std::string& device) {
  const auto preferences = ui::Preferences::stored();
  ModelOptions options;
  options.model = model;
  options.device = device;
  options.precision = preferences.precision.toStdString();
  options.tolerance = preferences.liveTolerance;
  options.memoryBytes = std::int64_t{preferences.memoryLimitMb} << 20;
  return loadForEditor(options);
}

ui::EditorOptions editorOptions(const EditorStart& start) {
  ui::EditorOptions options;
  options.loadModel = loadAsPreferred;
  options.modelPath = qtPath(initialModel(start));
  options.modelIsChosen = !start.model.empty();
  options.device = start.device == "auto" ? QString() : QString::fromStdString(start.device);
  options.scenePath = qtPath(start.file);
  if (start.sample && start.file.empty()) {
    options.scenePath = qtPath(sampleScene());
    options.sceneIsSample = true;
  }
  for (const auto& name : resourceNames("scenes", ".ora")) {
    options.resources.samples << qtPath(resourcePath("scenes/" + name + ".ora"));
  }
  for (const auto& name : resourceNames("presets", ".toml")) {
    options.resources.presets << QString::fromStdString(name);
  }
  options.resources.program = QCoreApplication::applicationFilePath();
  if (auto distance = shippedPictureDistance()) {
    options.resources.distance = std::move(distance->distance);
    options.resources.distanceName = QString::fromStdString(distance->name);
  }
  options.welcome = start.file.empty();
  options.probeFile = qtPath(start.probeFile);
  options.printFirstPicture = start.printFirstPicture;
  options.strokeMs = start.strokeMs;
  options.quitAfterMs = start.quitAfterMs;
  return options;
}

}  // namespace

int startEditor(const EditorStart& start, int argc, char** argv) {
  const double ageMs = processAgeMs();
  QApplication application(argc, argv);
  ui::prepareApplication(application, QString::fromStdString(start.language));
  auto options = editorOptions(start);
  options.sinceProcessStartMs = ageMs;
  return ui::runEditor(application, options);
}

}  // namespace spolvero::app
