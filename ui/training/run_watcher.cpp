#include "ui/training/run_watcher.h"

#include <fmt/format.h>

#include <chrono>
#include <filesystem>

namespace spolvero::ui {

namespace {

namespace fs = std::filesystem;

/// What is written this soon after another change may bear the same time: file systems count in
/// ticks.
constexpr std::chrono::milliseconds kTick{50};

/// Changes whenever one of the files that a view is made of does. Empty where one of them has
/// changed just now and could do so again unseen: that equals no stamp.
std::string stampOf(const fs::path& run) {
  std::string stamp;
  const auto now = fs::file_time_type::clock::now();
  bool settled = true;
  for (const auto* name : {"config.toml",
                           "status.json",
                           "losses.csv",
                           "validation.csv",
                           "log.txt",
                           "samples",
                           "checkpoints",
                           "model.safetensors",
                           "best.safetensors"}) {
    std::error_code none;
    const auto time = fs::last_write_time(run / name, none);
    stamp += fmt::format("{};", none ? 0 : time.time_since_epoch().count());
    settled = settled && (none || now - time > kTick);
  }
  return settled ? stamp : std::string();
}

}  // namespace

RunWatcher::RunWatcher(const QString& folder, QObject* parent) : QObject(parent), folder_(folder) {
  timer_.setInterval(kIntervalMs);
  connect(&timer_, &QTimer::timeout, this, &RunWatcher::refresh);
  timer_.start();
  refresh();
}

void RunWatcher::refresh() {
  if (reading_) return;
  reading_ = true;
  const auto run = fs::path(folder_.toStdString());
  background_.run<Reading>(
      [run, known = stamp_, view = view_] {
        Reading reading;
        reading.stamp = stampOf(run);
        const bool same = view && !known.empty() && reading.stamp == known;
        reading.view = same ? view : std::make_shared<const RunView>(readRun(run));
        if (reading.view->status) reading.activity = activityOf(*reading.view->status);
        return reading;
      },
      [this](Reading& reading) {
        reading_ = false;
        failureTold_ = false;
        const bool news = reading.view != view_ || reading.activity != activity_;
        view_ = reading.view;
        activity_ = reading.activity;
        stamp_ = reading.stamp;
        if (news) Q_EMIT changed();
      },
      [this](const QString& message) {
        reading_ = false;
        if (!failureTold_) Q_EMIT failed(message);
        failureTold_ = true;
      });
}

}  // namespace spolvero::ui
