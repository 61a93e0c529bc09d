#include "app/stop_on_signal.h"

#include "app/command.h"

#include <csignal>
#include <cstdio>
#include <pthread.h>
#include <unistd.h>
#include <utility>

namespace spolvero::app {

namespace {

sigset_t stopSignals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

}  // namespace

StopOnSignal::StopOnSignal(std::stop_source source) : source_(std::move(source)) {
  const auto signals = stopSignals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  thread_ = std::thread([this] { waitForSignals(); });
}

StopOnSignal::~StopOnSignal() {
  over_ = true;
  pthread_kill(thread_.native_handle(), SIGTERM);
  thread_.join();
  const auto signals = stopSignals();
  pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

void StopOnSignal::waitForSignals() {
  const auto signals = stopSignals();
  for (int received = 0; sigwait(&signals, &received) == 0;) {
    if (over_) return;
    if (source_.stop_requested()) _exit(128 + received);
    std::fputs("\nStopping; once more to end at once.\n", stderr);
    source_.request_stop();
  }
}

}  // namespace spolvero::app
