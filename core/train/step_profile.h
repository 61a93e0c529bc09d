#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

namespace spolvero {

/// Where a training's time goes.
enum class Phase { Loader, Transfer, Step, Average, Losses, Samples, Checkpoint };
inline constexpr std::size_t kPhases = 7;

/// Adds up wall time by phase. A stopped watch costs nothing.
class StepProfile {
 public:
  /// @param synchronise  Waits for the device, so that work is counted where it was asked for; may
  ///                     be empty.
  explicit StepProfile(bool enabled, std::function<void()> synchronise = {})
      : enabled_(enabled), synchronise_(std::move(synchronise)) {}

  /// Everything since the last call belongs to `phase`.
  void lap(Phase phase);
  /// Starts the clock; the time before belongs to nothing.
  void start();
  void countStep() { ++steps_; }

  bool enabled() const { return enabled_; }
  std::int64_t steps() const { return steps_; }
  double millisecondsPerStep(Phase phase) const;
  double totalMillisecondsPerStep() const;

  /// The table for `--profile`. `bareMs` is the time of a step repeated on one batch; 0 = not
  /// measured.
  std::string table(double bareMs, std::int64_t batch) const;

 private:
  using Clock = std::chrono::steady_clock;

  bool enabled_;
  std::function<void()> synchronise_;
  Clock::time_point mark_ = Clock::now();
  std::array<double, kPhases> milliseconds_{};
  std::int64_t steps_ = 0;
};

}  // namespace spolvero
