#pragma once

#include "core/train/training_loop.h"

#include <chrono>

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

}  // namespace spolvero::app
