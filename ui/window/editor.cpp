#include "ui/window/editor.h"

#include "core/base/error.h"
#include "ui/panels/icons.h"
#include "ui/panels/theme.h"
#include "ui/sessions/editor_metrics.h"
#include "ui/window/editor_shell.h"
#include "ui/window/main_window.h"
#include "ui/window/self_stroke.h"

#include <QApplication>

#include <cstdio>

namespace spolvero::ui {

namespace {

/// Does what was asked for measuring once the first picture is on screen.
void measure(MainWindow& window, EditorMetrics& metrics, const EditorOptions& options) {
  metrics.watch(&window, &window.canvas(), &window.session());
  auto* stroke = new SelfStroke(window.canvas(), window.toolBox(), &window);
  QObject::connect(&metrics, &EditorMetrics::firstPicture, &window, [&, stroke](double ms) {
    if (options.printFirstPicture) {
      std::printf("first picture after %.0f ms (window after %.0f ms)\n",
                  ms,
                  metrics.windowShownMs().value_or(0));
      std::fflush(stdout);
    }
    if (options.strokeMs > 0) {
      QTimer::singleShot(500, stroke, [stroke, ms = options.strokeMs] { stroke->start(ms); });
    }
    if (options.quitAfterMs > 0) {
      // Not quit(): that closes the window, which asks about the stroke just drawn.
      QTimer::singleShot(options.quitAfterMs, qApp, [] { QCoreApplication::exit(0); });
    }
  });
}

bool isMeasuring(const EditorOptions& options) {
  return options.printFirstPicture || !options.probeFile.isEmpty() || options.strokeMs > 0 ||
         options.quitAfterMs > 0;
}

/// Shows the first scene with the model that was asked for, whatever model the scene names. To be
/// called before there is a window, which would load that one.
void keepModel(Workspace& workspace, const QString& model) {
  auto* once = new QObject(&workspace);
  QObject::connect(&workspace.files(),
                   &FileController::documentReplaced,
                   once,
                   [once, model](SceneDocument* document) {
                     if (!document || document->scene().modelPath.empty()) return;
                     document->setModel({}, model.toStdString());
                     once->deleteLater();
                   });
}

/// The application's own, made once.
Translations& translationsOf(QApplication& application) {
  const auto name = QStringLiteral("spolvero::translations");
  if (auto* made = application.findChild<QObject*>(name)) return static_cast<Translations&>(*made);
  auto* made = new Translations(&application);
  made->setObjectName(name);
  return *made;
}

}  // namespace

void prepareApplication(QApplication& application, const QString& language) {
  QCoreApplication::setOrganizationName(QStringLiteral("Spolvero"));
  QCoreApplication::setApplicationName(QStringLiteral("spolvero"));
  QCoreApplication::setApplicationVersion(QStringLiteral(SPOLVERO_VERSION));
  QGuiApplication::setApplicationDisplayName({});
  QGuiApplication::setDesktopFileName(QStringLiteral("spolvero"));
  const auto preferences = Preferences::stored();
  translationsOf(application).use(language.isEmpty() ? preferences.language : language);
  applyTheme(application, preferences.lightTheme ? Theme::Light : Theme::Dark);
  QApplication::setWindowIcon(themedIcon(QStringLiteral("spolvero")));
}

int runEditor(QApplication& application, const EditorOptions& options) {
  Workspace workspace(options.loadModel);
  workspace.setResources(options.resources);
  if (options.modelIsChosen) keepModel(workspace, options.modelPath);
  EditorShell shell(workspace, translationsOf(application));
  auto& window = shell.window();
  std::unique_ptr<EditorMetrics> metrics;
  if (isMeasuring(options)) {
    metrics = std::make_unique<EditorMetrics>(options.sinceProcessStartMs);
    measure(window, *metrics, options);
  }
  workspace.openModel(options.modelPath,
                      options.device.isEmpty() ? workspace.device() : options.device);
  workspace.start(options.scenePath, options.sceneIsSample);
  window.show();
  window.canvas().setFocus();
  window.offerRecovery();
  const bool welcome = workspace.preferences().welcomeAtStart && options.welcome && !metrics;
  const auto* action = window.actionRegistry().find(QStringLiteral("welcome"));
  if (welcome && action) action->action->trigger();
  const int code = application.exec();
  if (metrics && !options.probeFile.isEmpty()) metrics->writeJson(options.probeFile);
  return code;
}

}  // namespace spolvero::ui
