#include "ui/window/editor_shell.h"

#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

/// Resources of a static library are linked in only if somebody asks for them; must be outside of
/// any namespace.
static void initialiseTranslationResources() {
  Q_INIT_RESOURCE(spolvero_translations);
}

namespace spolvero::ui {

namespace {

void replace(std::unique_ptr<QTranslator>& place, std::unique_ptr<QTranslator> next) {
  if (place && QCoreApplication::instance()) QCoreApplication::removeTranslator(place.get());
  place = std::move(next);
  if (place) QCoreApplication::installTranslator(place.get());
}

}  // namespace

Translations::~Translations() {
  replace(ours_, nullptr);
  replace(ofQt_, nullptr);
}

void Translations::use(const QString& code) {
  initialiseTranslationResources();
  const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
  QLocale::setDefault(locale);
  const auto separator = QStringLiteral("_");
  auto ofQt = std::make_unique<QTranslator>();
  const bool qtSpeaks = ofQt->load(locale,
                                   QStringLiteral("qtbase"),
                                   separator,
                                   QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  replace(ofQt_, qtSpeaks ? std::move(ofQt) : nullptr);
  auto ours = std::make_unique<QTranslator>();
  const auto folder = QStringLiteral(":/translations");
  // English has plural forms only.
  const bool weSpeak = ours->load(locale, QStringLiteral("spolvero"), separator, folder) ||
                       ours->load(QStringLiteral("spolvero_en"), folder);
  replace(ours_, weSpeak ? std::move(ours) : nullptr);
}

EditorShell::EditorShell(Workspace& workspace, Translations& translations)
    : workspace_(workspace),
      translations_(translations),
      window_(std::make_unique<MainWindow>(workspace)) {
  // Queued: the wish comes from a dialog of the window that goes away.
  connect(&workspace_,
          &Workspace::preferencesChanged,
          this,
          &EditorShell::onPreferences,
          Qt::QueuedConnection);
}

EditorShell::~EditorShell() = default;

void EditorShell::onPreferences(const Preferences& now, const Preferences& before) {
  if (now.language == before.language) return;
  translations_.use(now.language);
  rebuild();
}

void EditorShell::rebuild() {
  const bool visible = window_->isVisible();
  window_->canvas().cancelGesture();
  window_->storeState();
  window_->leave();
  auto next = std::make_unique<MainWindow>(workspace_);
  if (visible) next->show();
  std::swap(window_, next);
  next.reset();
  window_->canvas().setFocus();
  Q_EMIT rebuilt();
}

}  // namespace spolvero::ui
