#pragma once

#include <filesystem>
#include <string>

namespace spolvero::app {

/// What the editor is started with.
struct EditorStart {
  std::filesystem::path file;   ///< Scene or layout to open; empty: a new one.
  std::filesystem::path model;  ///< Empty: the one that comes with the program.
  std::string device = "auto";
  std::string language;  ///< "de"; empty: the system's.
  bool sample = false;   ///< Open the sample scene if no file is given.

  // --- Measuring, for tests and benchmarks. ---
  std::filesystem::path probeFile;  ///< Start and stroke times, written at the end as JSON.
  bool printFirstPicture = false;   ///< One line on stdout when the first picture is on screen.
  int strokeMs = 0;                 ///< Draw by itself for so long after the first picture.
  int quitAfterMs = 0;              ///< Leave so long after the first picture.
};

/// Opens the editor and returns the exit code when its window is closed. In a build without it
/// (SPOLVERO_GUI=OFF) there is nothing to open.  @throws ConfigError then.
int startEditor(const EditorStart& start, int argc, char** argv);

}  // namespace spolvero::app
