#pragma once

#include <filesystem>
#include <string>

namespace spolvero::app {

/// What the editor is started with.
struct EditorStart {
  std::filesystem::path file;   ///< Scene or layout to open; empty: a new one.
  std::filesystem::path model;  ///< Empty: the one that comes with the program.
  std::string device = "auto";
  std::string language;             ///< "de"; empty: the system's.
  std::filesystem::path probeFile;  ///< Writes measurements there; for tests and benchmarks.
};

/// Opens the editor and returns the exit code when its window is closed. In a build without it
/// (SPOLVERO_GUI=OFF) there is nothing to open.  @throws ConfigError then.
int startEditor(const EditorStart& start, int argc, char** argv);

}  // namespace spolvero::app
