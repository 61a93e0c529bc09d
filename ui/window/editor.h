#pragma once

#include "core/render/render_worker.h"
#include "ui/frame/workspace.h"

#include <QString>

class QApplication;

namespace spolvero::ui {

/// What the editor starts with.
struct EditorOptions {
  RenderWorker::LoadModel loadModel;
  QString modelPath;           ///< Empty: none until the user opens one.
  bool modelIsChosen = false;  ///< The first scene does not bring its own model then.
  QString device;              ///< "auto", "cpu", "cuda:0" …; empty: as preferred.
  QString scenePath;           ///< A scene (.ora) or layout (.png); may be empty.
  bool sceneIsSample = false;  ///< Saving it asks for a place of its own.
  Resources resources;         ///< Scenes and presets that came along.
  bool welcome = false;        ///< Show the welcome page if the user has not put it off.

  // --- Measuring; see EditorMetrics. ---
  double sinceProcessStartMs = 0;  ///< How old the process was when `runEditor` was called.
  bool printFirstPicture = false;  ///< One line on stdout when the first picture is on screen.
  QString probeFile;               ///< JSON with times and holds, written at the end.
  int strokeMs = 0;                ///< Draw by itself for so long after the first picture …
  int quitAfterMs = 0;             ///< … and leave so long after the first picture.
};

/// Names of organisation and program for settings and folders, theme and translations. To be called
/// once, before any window.
/// @param language  as of `languages()`, such as "de"; empty: as the user prefers.
void prepareApplication(QApplication& application, const QString& language = {});

/// Shows the editor and runs until its window is closed.  @return the exit code.
int runEditor(QApplication& application, const EditorOptions& options);

}  // namespace spolvero::ui
