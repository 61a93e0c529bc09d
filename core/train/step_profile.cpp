#include "core/train/step_profile.h"

#include <fmt/format.h>

#include <numeric>

namespace spolvero {

namespace {

constexpr std::array<const char*, kPhases> kPhaseNames{"waiting for the loader",
                                                       "batch to the device",
                                                       "forward, backward, update",
                                                       "moving average",
                                                       "reading losses, logging",
                                                       "sample sheets, validation",
                                                       "checkpoints"};

}  // namespace

void StepProfile::start() {
  if (!enabled_) return;
  if (synchronise_) synchronise_();
  mark_ = Clock::now();
}

void StepProfile::lap(Phase phase) {
  if (!enabled_) return;
  if (synchronise_) synchronise_();
  const auto now = Clock::now();
  milliseconds_[static_cast<std::size_t>(phase)] +=
      std::chrono::duration<double, std::milli>(now - mark_).count();
  mark_ = now;
}

double StepProfile::millisecondsPerStep(Phase phase) const {
  if (steps_ == 0) return 0;
  return milliseconds_[static_cast<std::size_t>(phase)] / static_cast<double>(steps_);
}

double StepProfile::totalMillisecondsPerStep() const {
  if (steps_ == 0) return 0;
  return std::accumulate(milliseconds_.begin(), milliseconds_.end(), 0.0) /
         static_cast<double>(steps_);
}

std::string StepProfile::table(double bareMs, std::int64_t batch) const {
  const double total = totalMillisecondsPerStep();
  std::string text = fmt::format("Time per step over {} steps of {} pictures:\n", steps_, batch);
  for (std::size_t i = 0; i < kPhases; ++i) {
    const double ms = millisecondsPerStep(static_cast<Phase>(i));
    text += fmt::format(
        "  {:<28}{:>10.2f} ms{:>7.1f} %\n", kPhaseNames[i], ms, total > 0 ? 100 * ms / total : 0);
  }
  text += fmt::format("  {:<28}{:>10.2f} ms   {:.2f} pictures/s\n",
                      "all",
                      total,
                      total > 0 ? 1000 * static_cast<double>(batch) / total : 0);
  if (bareMs > 0 && total > 0) {
    text += fmt::format(
        "  {:<28}{:>10.2f} ms   the training runs at {:.1f} % of the bare step's rate\n",
        "bare step, one fixed batch",
        bareMs,
        100 * bareMs / total);
  }
  return text;
}

}  // namespace spolvero
