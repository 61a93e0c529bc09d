#include "ui/window/editor.h"

#include "core/base/error.h"
#include "ui/panels/icons.h"
#include "ui/panels/theme.h"
#include "ui/sessions/editor_metrics.h"
#include "ui/window/main_window.h"
#include "ui/window/self_stroke.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <cstdio>

/// Resources of a static library are linked in only if somebody asks for them; must be outside of
/// any namespace.
static void initialiseTranslationResources() {
  Q_INIT_RESOURCE(spolvero_translations);
}

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

/// Qt's own texts and ours in the language of the locale; English has plural forms only.
void installTranslations(QApplication& application) {
  initialiseTranslationResources();
  auto* ofQt = new QTranslator(&application);
  if (ofQt->load(QLocale(),
                 QStringLiteral("qtbase"),
                 QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
    QCoreApplication::installTranslator(ofQt);
  }
  auto* ours = new QTranslator(&application);
  const auto folder = QStringLiteral(":/translations");
  if (ours->load(QLocale(), QStringLiteral("spolvero"), QStringLiteral("_"), folder) ||
      ours->load(QStringLiteral("spolvero_en"), folder)) {
    QCoreApplication::installTranslator(ours);
  }
}

}  // namespace

void prepareApplication(QApplication& application) {
  QCoreApplication::setOrganizationName(QStringLiteral("Spolvero"));
  QCoreApplication::setApplicationName(QStringLiteral("spolvero"));
  QCoreApplication::setApplicationVersion(QStringLiteral(SPOLVERO_VERSION));
  QGuiApplication::setApplicationDisplayName({});
  QGuiApplication::setDesktopFileName(QStringLiteral("spolvero"));
  installTranslations(application);
  const bool light = QSettings().value(QStringLiteral("lightTheme")).toBool();
  applyTheme(application, light ? Theme::Light : Theme::Dark);
  QApplication::setWindowIcon(themedIcon(QStringLiteral("spolvero")));
}

int runEditor(QApplication& application, const EditorOptions& options) {
  Workspace workspace(options.loadModel);
  MainWindow window(workspace);
  std::unique_ptr<EditorMetrics> metrics;
  if (isMeasuring(options)) {
    metrics = std::make_unique<EditorMetrics>(options.sinceProcessStartMs);
    measure(window, *metrics, options);
  }
  workspace.openModel(options.modelPath, options.device);
  workspace.start(options.scenePath, options.sceneIsSample);
  window.show();
  window.canvas().setFocus();
  window.offerRecovery();
  const int code = application.exec();
  if (metrics && !options.probeFile.isEmpty()) metrics->writeJson(options.probeFile);
  return code;
}

}  // namespace spolvero::ui
