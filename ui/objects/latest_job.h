#pragma once

#include "ui/sessions/background.h"

#include <functional>
#include <utility>

namespace spolvero::ui {

/// Runs the newest of a series of jobs on another thread: while one is under way, of those that
/// come in only the last is kept. GUI thread only.
class LatestJob {
 public:
  /// `done` is called on the GUI thread, unless this is gone by then or the work threw.
  template <class Result>
  void run(std::function<Result()> work, std::function<void(Result&)> done) {
    if (busy_) {
      waiting_ = [this, work = std::move(work), done = std::move(done)] {
        run<Result>(work, done);
      };
      return;
    }
    busy_ = true;
    background_.run<Result>(
        std::move(work),
        [this, done = std::move(done)](Result& result) {
          done(result);
          next();
        },
        [this](const QString&) { next(); });
  }
  bool isBusy() const { return busy_; }

 private:
  void next() {
    busy_ = false;
    if (const auto waiting = std::exchange(waiting_, nullptr)) waiting();
  }

  bool busy_ = false;
  std::function<void()> waiting_;
  Background background_;
};

}  // namespace spolvero::ui
