#pragma once

#include "core/runs/run_status.h"
#include "core/train/training_loop.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace spolvero::app {

/// Shows a training on a terminal as one line that is redrawn; the log's lines scroll above it.
/// Elsewhere the log's lines tell enough and it writes nothing.
class TrainDisplay : public TrainingObserver {
 public:
  TrainDisplay();
  void stepped(const TrainingProgress& progress) override;
  void aboutToLog() override { clear(); }
  /// Takes the line away.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;
  bool terminal_;
  bool shown_ = false;
  Clock::time_point drawn_{};
};

/// Keeps `status.json` of a run up to date while it trains, and hands everything on. A status that
/// cannot be written costs a line of the log, not the training.
class StatusKeeper : public TrainingObserver {
 public:
  StatusKeeper(std::filesystem::path run, TrainingObserver& next);

  void stepped(const TrainingProgress& progress) override;
  void aboutToLog() override { next_.aboutToLog(); }
  void sampled(const std::filesystem::path& sheet) override { next_.sampled(sheet); }
  void saved(const std::filesystem::path& checkpoint) override { next_.saved(checkpoint); }
  /// The last word.
  void end(RunStatus::State state, const std::string& message = {});

 private:
  using Clock = std::chrono::steady_clock;
  void write(RunStatus::State state, const std::string& message);

  std::filesystem::path run_;
  TrainingObserver& next_;
  TrainingProgress last_;
  Clock::time_point written_{};
  bool failed_ = false;
};

}  // namespace spolvero::app
