#pragma once

#include "ui/frame/workspace.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace spolvero::ui {

class MainWindow;

/// Puts Qt's and our own texts into a language.
class Translations : public QObject {
 public:
  using QObject::QObject;
  ~Translations() override;

  /// @param code  of `languages()`; empty: the locale's. Without translations of ours it is
  /// English.
  void use(const QString& code);

 private:
  std::unique_ptr<QTranslator> ofQt_;
  std::unique_ptr<QTranslator> ours_;
};

/// The window over a workspace, built anew when the language changes; document, undo, model and
/// everything else of the workspace stay as they are.
class EditorShell : public QObject {
  Q_OBJECT

 public:
  EditorShell(Workspace& workspace, Translations& translations);
  ~EditorShell() override;

  MainWindow& window() { return *window_; }
  /// Another window in the place of this one.
  void rebuild();

 Q_SIGNALS:
  void rebuilt();

 private:
  void onPreferences(const Preferences& now, const Preferences& before);

  Workspace& workspace_;
  Translations& translations_;
  std::unique_ptr<MainWindow> window_;
};

}  // namespace spolvero::ui
