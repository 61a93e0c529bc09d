#pragma once

#include "core/runs/run_status.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace spolvero {

/// One quantity over the steps of a training; both lists are equally long.
struct Curve {
  std::vector<double> steps;
  std::vector<double> values;
};

/// By name, as in the columns of a run's tables.
using Curves = std::map<std::string, Curve>;

/// Reads `losses.csv` or `validation.csv`: "step,NAME,…" and a row per interval; empty cells and a
/// last row that is still being written are left out. A file that does not exist has no curves.
/// @throws IoError naming file and row if a row is no row of numbers.
Curves readCurves(const std::filesystem::path& file);

/// A curve with each value replaced by the exponential mean of what came so far, without the pull
/// to zero at the beginning (as TensorBoard smooths).
/// @param share  of the past, 0 (as it is) to below 1.
Curve smoothed(const Curve& curve, double share);

/// A picture or checkpoint of a run, by its step.
struct RunFile {
  std::int64_t step = 0;
  std::filesystem::path path;
};

/// What there is to see in the folder of a training, running or not, of this machine or another.
struct RunView {
  std::filesystem::path path;
  std::string system;  ///< "groupdnet", …; from the run's config.
  std::string config;  ///< As TOML text.
  std::optional<RunStatus> status;
  Curves losses;
  Curves validation;
  std::vector<RunFile> samples;               ///< By step.
  std::vector<RunFile> checkpoints;           ///< By step.
  std::vector<std::filesystem::path> models;  ///< model and best, those that are there.
  std::string logTail;
};

/// Reads a run folder.
/// @param logBytes  how much of the end of the log.
/// @throws ConfigError if there is no run in the folder; IoError.
RunView readRun(const std::filesystem::path& run, std::size_t logBytes = 32u << 10);

}  // namespace spolvero
