#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace spolvero {

/// How a training stands, as it says so itself in `status.json` of its folder.
struct RunStatus {
  enum class State { Running, Finished, Stopped, Failed };

  State state = State::Running;
  std::int64_t step = 0;
  std::int64_t totalSteps = 0;
  double epoch = 0;
  double picturesPerSecond = 0;
  double secondsLeft = 0;
  std::int64_t updated = 0;  ///< Seconds since 1970, by the clock of the machine that trains.
  std::string host;
  std::int64_t process = 0;  ///< Its number on that machine.
  std::string message;       ///< Why it failed.

  bool operator==(const RunStatus&) const = default;
};

/// Replaces the status of a run.  @throws IoError.
void writeRunStatus(const std::filesystem::path& run, const RunStatus& status);

/// Nothing if the run has none (older versions wrote none).
/// @throws IoError, ConfigError naming the file.
std::optional<RunStatus> readRunStatus(const std::filesystem::path& run);

/// A status of this process on this machine, now.
RunStatus statusOfThisProcess(RunStatus::State state);

/// What the process of a run is doing, as far as this machine can tell.
enum class RunActivity {
  Unknown,  ///< It runs, or ran, on another machine or says nothing.
  Gone,     ///< There is no such process: ended, or killed without a last word.
  Working,
  Paused
};
RunActivity activityOf(const RunStatus& status);

/// Holds a run's process where it is, lets it go on, or asks it to end (it writes a checkpoint
/// first). Only for runs that `activityOf` knows.  @return whether the signal went out.
bool pauseRun(const RunStatus& status);
bool continueRun(const RunStatus& status);
bool endRun(const RunStatus& status);

}  // namespace spolvero
