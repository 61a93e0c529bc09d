#pragma once

#include "core/train/training_loop.h"

#include <cstdint>
#include <stop_token>

namespace spolvero::testing {

/// Asks a training to stop after a step; its `source` goes with the run.
class StopAt : public TrainingObserver {
 public:
  explicit StopAt(std::int64_t step) : step_(step) {}
  void stepped(const TrainingProgress& progress) override {
    if (progress.step == step_) source.request_stop();
  }
  std::stop_source source;

 private:
  std::int64_t step_;
};

}  // namespace spolvero::testing
