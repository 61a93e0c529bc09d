#include "ui/sessions/event_loop_probe.h"

#include <algorithm>
#include <ctime>

namespace spolvero::ui {

namespace {

constexpr int kTickMs = 1;
constexpr double kFrameMs = 16;
constexpr std::size_t kHoldsKept = 200;

double threadCpuMs() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

}  // namespace

EventLoopProbe::EventLoopProbe(QObject* parent) : QObject(parent) {
  timer_.setTimerType(Qt::PreciseTimer);
  timer_.setInterval(kTickMs);
  connect(&timer_, &QTimer::timeout, this, &EventLoopProbe::tick);
}

void EventLoopProbe::start() {
  sinceStart_.start();
  reset();
  timer_.start();
}

void EventLoopProbe::stop() {
  timer_.stop();
}

void EventLoopProbe::reset() {
  longest_.clear();
  framesMissed_ = 0;
  longestCpuMs_ = 0;
  framesMissedByUs_ = 0;
  turns_ = 0;
  lastTickMs_ = double(sinceStart_.nsecsElapsed()) * 1e-6;
  lastCpuMs_ = threadCpuMs();
}

void EventLoopProbe::tick() {
  const double nowMs = double(sinceStart_.nsecsElapsed()) * 1e-6;
  const double cpuMs = threadCpuMs();
  note({nowMs, nowMs - lastTickMs_ - kTickMs, cpuMs - lastCpuMs_});
  lastTickMs_ = nowMs;
  lastCpuMs_ = cpuMs;
  ++turns_;
}

void EventLoopProbe::note(const Hold& hold) {
  if (hold.wallMs > kFrameMs) ++framesMissed_;
  if (hold.cpuMs > kFrameMs) ++framesMissedByUs_;
  longestCpuMs_ = std::max(longestCpuMs_, hold.cpuMs);
  if (longest_.size() == kHoldsKept && hold.wallMs <= longest_.back().wallMs) return;
  const auto place =
      std::ranges::upper_bound(longest_, hold.wallMs, std::greater<>(), &Hold::wallMs);
  longest_.insert(place, hold);
  if (longest_.size() > kHoldsKept) longest_.pop_back();
}

}  // namespace spolvero::ui
