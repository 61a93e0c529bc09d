#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace spolvero::app {

/// While it lives, the first Ctrl-C (or SIGTERM) asks `source` to stop and the second ends the
/// program at once. Make it before any other thread starts: the signals are blocked in this thread
/// and those it starts, and a thread of its own waits for them, so nothing runs inside a signal
/// handler.
class StopOnSignal {
 public:
  explicit StopOnSignal(std::stop_source source);
  ~StopOnSignal();
  StopOnSignal(const StopOnSignal&) = delete;
  StopOnSignal& operator=(const StopOnSignal&) = delete;

 private:
  void waitForSignals();

  std::stop_source source_;
  std::atomic<bool> over_ = false;
  std::thread thread_;
};

}  // namespace spolvero::app
