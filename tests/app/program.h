#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace spolvero::testing {

/// What a run of the program left behind.
struct ProgramRun {
  int exitCode = -1;  ///< 128 + n if signal n ended it.
  std::string out;
  std::string err;
};

/// Runs the built program to its end, with the source tree's resources.
/// @param environment  "NAME=value" entries on top of this process's own.
ProgramRun runProgram(const std::vector<std::string>& arguments,
                      const std::vector<std::string>& environment = {});

/// Starts the program, sends SIGINT once `file` exists, and waits for the end.
ProgramRun interruptProgram(const std::vector<std::string>& arguments,
                            const std::filesystem::path& file);

}  // namespace spolvero::testing
