#pragma once

#include "core/render/render_worker.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace spolvero::testing {

inline ClassTable twoClasses() {
  return ClassTable(
      {{0, "sky", {0, 0, 255}, ClassKind::Stuff}, {1, "car", {255, 0, 0}, ClassKind::Thing}});
}

/// Opens once; lets a test hold a renderer inside a frame.
class Gate {
 public:
  void open() {
    const std::lock_guard lock(mutex_);
    open_ = true;
    wake_.notify_all();
  }
  void wait() {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return open_; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable wake_;
  bool open_ = false;
};

/// Collects what the worker says and waits for it.
struct Listener {
  std::mutex mutex;
  std::condition_variable wake;
  std::vector<RenderResult> pictures;
  std::vector<VariationResult> variations;
  std::vector<EncodeResult> codes;
  std::vector<std::string> errors;
  int ready = 0;
  std::vector<WorkerStatus> improved;

  RenderWorker::Callbacks callbacks() {
    const auto add = [this](auto& list, const auto& item) {
      const std::lock_guard lock(mutex);
      list.push_back(item);
      wake.notify_all();
    };
    RenderWorker::Callbacks result;
    result.onReady = [this](const WorkerStatus&) {
      const std::lock_guard lock(mutex);
      ++ready;
      wake.notify_all();
    };
    result.onImproved = [=, this](const WorkerStatus& s) { add(improved, s); };
    result.onRendered = [=, this](const RenderResult& r) { add(pictures, r); };
    result.onVariation = [=, this](const VariationResult& r) { add(variations, r); };
    result.onEncoded = [=, this](const EncodeResult& r) { add(codes, r); };
    result.onError = [=, this](const std::string& m, const std::string&) { add(errors, m); };
    return result;
  }
  template <class Condition>
  bool waitFor(Condition condition) {
    std::unique_lock lock(mutex);
    return wake.wait_for(lock, std::chrono::seconds(20), condition);
  }
};

/// Looks with neighbouring seeds.
inline std::vector<Appearance> seededLooks(std::uint64_t first, int count) {
  std::vector<Appearance> looks(static_cast<std::size_t>(count));
  for (auto& look : looks) look.seed = first++;
  return looks;
}

/// 64 × 32 pixels of class 1.
inline std::shared_ptr<const Scene> scene(std::uint64_t seed = 1) {
  auto result = std::make_shared<Scene>();
  result->layout = Layout(64, 32, twoClasses(), 1);
  result->appearance.seed = seed;
  return result;
}

}  // namespace spolvero::testing
