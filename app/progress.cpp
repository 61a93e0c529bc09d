#include "app/progress.h"

#include <fmt/format.h>

#include <cstdio>
#include <unistd.h>
#include <utility>

namespace spolvero::app {

Progress::Progress(std::string what, int total)
    : what_(std::move(what)),
      total_(total),
      terminal_(isatty(STDERR_FILENO) != 0),
      start_(Clock::now()),
      printed_(start_) {}

Progress::~Progress() {
  if (terminal_ && done_ > 0) std::fputc('\n', stderr);
}

void Progress::advance() {
  ++done_;
  const auto now = Clock::now();
  const auto interval = terminal_ ? std::chrono::milliseconds(100) : std::chrono::seconds(10);
  if (done_ < total_ && now - printed_ < interval) return;
  if (!terminal_ && done_ == total_ && printed_ == start_) return;
  printed_ = now;
  print(std::chrono::duration<double>(now - start_).count());
}

void Progress::print(double elapsedSeconds) {
  const double rate = done_ / std::max(elapsedSeconds, 1e-6);
  const auto line = fmt::format("{} of {} {}, {:.1f} per second, {:.0f} s left",
                                done_,
                                total_,
                                what_,
                                rate,
                                (total_ - done_) / rate);
  fmt::print(stderr, "{}{}{}", terminal_ ? "\r" : "", line, terminal_ ? "\033[K" : "\n");
}

}  // namespace spolvero::app
