#include "app/train_display.h"

#include "core/base/duration.h"

#include <fmt/format.h>

#include <cstdio>
#include <unistd.h>

namespace spolvero::app {

TrainDisplay::TrainDisplay() : terminal_(isatty(STDERR_FILENO) != 0) {}

void TrainDisplay::stepped(const TrainingProgress& progress) {
  if (!terminal_) return;
  const auto now = Clock::now();
  if (shown_ && now - drawn_ < std::chrono::milliseconds(200)) return;
  drawn_ = now;
  shown_ = true;
  fmt::print(stderr,
             "\r\033[Kstep {} of {}  epoch {:.2f}  {:.2f} pictures/s  {} left",
             progress.step,
             progress.totalSteps,
             progress.epoch,
             progress.picturesPerSecond,
             durationText(progress.secondsLeft));
  std::fflush(stderr);
}

void TrainDisplay::clear() {
  if (!shown_) return;
  std::fputs("\r\033[K", stderr);
  std::fflush(stderr);
  shown_ = false;
}

}  // namespace spolvero::app
