#pragma once

#include "core/train/trainable.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace spolvero {

/// Collects the losses of steps, finds values that are not finite, and gives means.
class LossLog {
 public:
  /// @param readEvery  Steps between readings from the device; 1 where reading is free (CPU).
  explicit LossLog(std::int64_t readEvery) : readEvery_(readEvery) {}

  /// @throws Error naming loss and step if a value is NaN or infinite.
  void add(std::int64_t step, const StepLosses& losses);
  /// Reads everything still on the device.  @throws Error as `add`.
  void read();
  /// Means since the last call, which starts anew.  @throws Error as `add`.
  std::map<std::string, double> takeMeans();

 private:
  struct Waiting {
    std::int64_t step;
    StepLosses losses;
  };
  struct Sum {
    double total = 0;
    std::int64_t count = 0;
  };
  std::int64_t readEvery_;
  std::vector<Waiting> waiting_;
  std::map<std::string, Sum> sums_;
};

/// A CSV file that grows by a row per log interval, keyed by step.
class CsvLog {
 public:
  explicit CsvLog(std::filesystem::path path) : path_(std::move(path)) {}
  /// Drops the rows past `step`, that a resumed training will write again.  @throws IoError.
  void truncateAfter(std::int64_t step) const;
  /// Appends a row "step,…"; a new file gets a header row first. A value that the table does not
  /// have yet (a later stage's loss) becomes a new column; values that are missing stay empty.
  /// @throws IoError.
  void append(std::int64_t step, const std::map<std::string, double>& values) const;

 private:
  std::filesystem::path path_;
};

}  // namespace spolvero
