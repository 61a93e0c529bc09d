#include "app/train_display.h"

#include "core/base/duration.h"
#include "core/base/error.h"
#include "core/base/log.h"

#include <fmt/format.h>

#include <cstdio>
#include <unistd.h>
#include <utility>

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

StatusKeeper::StatusKeeper(std::filesystem::path run, TrainingObserver& next)
    : run_(std::move(run)), next_(next) {
  write(RunStatus::State::Running, {});
}

void StatusKeeper::stepped(const TrainingProgress& progress) {
  last_ = progress;
  if (Clock::now() - written_ >= std::chrono::seconds(1)) write(RunStatus::State::Running, {});
  next_.stepped(progress);
}

void StatusKeeper::end(RunStatus::State state, const std::string& message) {
  write(state, message);
}

void StatusKeeper::write(RunStatus::State state, const std::string& message) {
  auto status = statusOfThisProcess(state);
  status.step = last_.step;
  status.totalSteps = last_.totalSteps;
  status.epoch = last_.epoch;
  status.picturesPerSecond = last_.picturesPerSecond;
  status.secondsLeft = last_.secondsLeft;
  status.message = message;
  written_ = Clock::now();
  try {
    writeRunStatus(run_, status);
    failed_ = false;
  } catch (const Error& error) {
    if (!failed_) log()->warn("{}", error.what());
    failed_ = true;
  }
}

}  // namespace spolvero::app
