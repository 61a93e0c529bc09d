#include "core/base/error.h"
#include "core/render/render_worker.h"
#include "core/render/worker_listener.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

using namespace std::chrono_literals;

/// What a test sees of the renderer, and how it steers it.
struct Control {
  Gate gate;
  std::atomic<bool> atGate{false};
  std::atomic<bool> liveIsExact{false};
  std::atomic<bool> largeWaits{false};  ///< `renderLarge` works until it is stopped.
  std::atomic<int> millisecondsPerPicture{0};

  void note(const std::string& call) {
    const std::lock_guard lock(mutex_);
    calls_.push_back(call);
  }
  std::vector<std::string> calls() const {
    const std::lock_guard lock(mutex_);
    return calls_;
  }
  long count(const std::string& call) const { return std::ranges::count(calls(), call); }

 private:
  mutable std::mutex mutex_;
  std::vector<std::string> calls_;
};

/// Live pictures are grey, exact ones white.
class LiveRenderer : public SceneRenderer {
 public:
  explicit LiveRenderer(std::shared_ptr<Control> control) : control_(std::move(control)) {
    info_.system = "fake";
    info_.classes = twoClasses();
    info_.trainedWidth = 64;
    info_.trainedHeight = 32;
  }
  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override { return {.photo = true}; }
  FrameReport lastFrame() const override { return frame_; }

  at::Tensor render(const Layout& layout, const Appearance&) override {
    return picture("render", layout, 1, true);
  }
  at::Tensor renderLive(const Layout& layout, const Appearance&) override {
    return picture("live", layout, 0, control_->liveIsExact);
  }
  at::Tensor renderLarge(const Layout& layout,
                         const Appearance&,
                         const RenderProgress& progress) override {
    while (control_->largeWaits) {
      control_->note("part");
      if (!progress(0.5)) {
        control_->note("stopped");
        throw RenderStopped("stopped");
      }
      std::this_thread::sleep_for(1ms);
    }
    return picture("large", layout, 1, true);
  }
  std::vector<at::Tensor> renderAll(const Layout& layout,
                                    const std::vector<Appearance>& appearances) override {
    std::vector<at::Tensor> images;
    control_->note("all " + std::to_string(appearances.size()));
    for (const auto& appearance : appearances) {
      if (appearance.seed == 7) {
        control_->atGate = true;
        control_->gate.wait();
      }
      images.push_back(picture("one", layout, 1, true));
    }
    return images;
  }
  EncodedStyles encode(const at::Tensor&, const Layout&) override {
    control_->note("encode");
    return {};
  }

 private:
  at::Tensor picture(const char* call, const Layout& layout, float value, bool exact) {
    control_->note(call);
    std::this_thread::sleep_for(std::chrono::milliseconds(control_->millisecondsPerPicture));
    frame_.exact = exact;
    frame_.doneMacs = exact ? 100 : 1;
    return at::full({1, 3, layout.height(), layout.width()}, value);
  }

  std::shared_ptr<Control> control_;
  ModelInfo info_;
  FrameReport frame_;
};

/// A worker with a loaded model.
struct Fixture {
  std::shared_ptr<Control> control = std::make_shared<Control>();
  Listener listener;
  std::string notice;
  RenderWorker worker{[this](const std::filesystem::path&, const std::string&) {
                        return RenderWorker::LoadedModel{
                            std::make_unique<LiveRenderer>(control), "cpu", "bf16", [this] {
                              return std::exchange(notice, {});
                            }};
                      },
                      listener.callbacks()};

  Fixture() {
    worker.loadModel("model", "auto");
    REQUIRE(listener.waitFor([&] { return listener.ready == 1; }));
  }
  void live(std::uint64_t revision) { worker.request({scene(), revision, 0, true}); }
  static bool eventually(const std::function<bool()>& condition) {
    for (int i = 0; i < 10000 && !condition(); ++i) std::this_thread::sleep_for(1ms);
    return condition();
  }
  bool hasPictures(std::size_t count) {
    return listener.waitFor([&] { return listener.pictures.size() >= count; });
  }
};

}  // namespace

TEST_CASE("A live picture is followed by an exact one of the same revision") {
  Fixture f;
  f.live(4);
  REQUIRE(f.hasPictures(2));
  const auto& live = f.listener.pictures[0];
  const auto& exact = f.listener.pictures[1];
  CHECK(live.revision == 4);
  CHECK_FALSE(live.exact);
  CHECK(live.frame.doneMacs == 1);
  CHECK(live.image.at(0, 0) == Rgb{128, 128, 128});
  CHECK(exact.revision == 4);
  CHECK(exact.exact);
  CHECK(exact.frame.doneMacs == 100);
  CHECK(exact.image.at(0, 0) == Rgb{255, 255, 255});
}

TEST_CASE("A live picture that is exact already is the last one") {
  Fixture f;
  f.control->liveIsExact = true;
  f.live(1);
  REQUIRE(f.hasPictures(1));
  std::this_thread::sleep_for(2 * RenderWorker::kSettleDelay);
  CHECK(f.control->calls() == std::vector<std::string>{"render", "live"});  // First: the warm-up.
}

TEST_CASE("While live pictures keep coming nothing is made exact") {
  Fixture f;
  auto last = std::chrono::steady_clock::now();
  auto longestGap = last - last;
  for (std::uint64_t revision = 1; revision <= 10; ++revision) {
    f.live(revision);
    longestGap = std::max(longestGap, std::chrono::steady_clock::now() - last);
    last = std::chrono::steady_clock::now();
    std::this_thread::sleep_for(RenderWorker::kSettleDelay / 10);
  }
  REQUIRE(f.listener.waitFor([&] {
    return !f.listener.pictures.empty() && f.listener.pictures.back().exact &&
           f.listener.pictures.back().revision == 10;
  }));
  // A machine that slept in between has let the edits rest.
  if (longestGap < RenderWorker::kSettleDelay) CHECK(f.control->count("render") == 2);
  CHECK(f.control->count("live") >= 2);
}

TEST_CASE("An exact picture of a large layout gives way to a newer request and comes later") {
  Fixture f;
  f.control->largeWaits = true;
  auto large = std::make_shared<Scene>();
  large->layout = Layout(128, 128, twoClasses(), 1);
  f.worker.request({large, 1, 0, true});
  REQUIRE(Fixture::eventually([&] { return f.control->count("part") > 0; }));
  f.worker.request({large, 2, 0, true});
  REQUIRE(f.hasPictures(2));
  CHECK(f.control->count("stopped") == 1);
  f.control->largeWaits = false;
  REQUIRE(f.hasPictures(3));
  CHECK_FALSE(f.listener.pictures[1].exact);
  CHECK(f.listener.pictures[1].revision == 2);
  CHECK(f.listener.pictures[2].exact);
  CHECK(f.listener.pictures[2].revision == 2);
}

TEST_CASE("A worker that ends does not wait for a large picture") {
  auto f = std::make_unique<Fixture>();
  const auto control = f->control;
  control->largeWaits = true;
  auto large = std::make_shared<Scene>();
  large->layout = Layout(128, 128, twoClasses(), 1);
  f->worker.request({large, 1, 0});
  REQUIRE(Fixture::eventually([&] { return control->count("part") > 0; }));
  f.reset();
  CHECK(control->count("stopped") == 1);
}

TEST_CASE("Making a picture exact comes after photo codes and before previews") {
  Fixture f;
  // Live pictures now wait as long as this one took.
  f.control->millisecondsPerPicture = 400;
  f.worker.request({scene(), 1, 0});
  REQUIRE(f.hasPictures(1));
  f.control->millisecondsPerPicture = 0;
  f.live(2);
  REQUIRE(f.hasPictures(2));
  // The gate holds the first preview until everything else waits.
  auto looks = seededLooks(300, 3);
  looks[0].seed = 7;
  f.worker.requestPreviews({1, 0, scene(), looks, 16, {}});
  while (!f.control->atGate) std::this_thread::yield();
  f.worker.requestEncode({2, ImageU8(32, 32), Layout(32, 32, twoClasses(), 0)});
  std::this_thread::sleep_for(500ms);
  f.control->gate.open();
  REQUIRE(f.listener.waitFor([&] { return f.listener.variations.size() == 3; }));
  auto calls = f.control->calls();
  std::erase_if(calls, [](const auto& call) { return call.starts_with("all"); });
  const std::vector<std::string> expected = {
      "render", "render", "live", "one", "encode", "render", "one", "one"};
  CHECK(calls == expected);
}

TEST_CASE("Quick previews are made together, slow ones one by one") {
  Fixture f;
  f.worker.requestPreviews({1, 0, scene(), seededLooks(100, 9), 16, {}});
  REQUIRE(f.listener.waitFor([&] { return f.listener.variations.size() == 9; }));
  CHECK(f.control->count("all 1") == 1);
  CHECK(f.control->count("all 4") == 2);
  for (int i = 0; i < 9; ++i) CHECK(f.listener.variations[std::size_t(i)].index == i);
  f.control->millisecondsPerPicture = 120;
  f.worker.requestPreviews({2, 0, scene(), seededLooks(200, 6), 16, {}});
  REQUIRE(f.listener.waitFor([&] { return f.listener.variations.size() == 15; }));
  CHECK(f.control->count("all 4") == 3);
  CHECK(f.control->count("all 1") == 3);
}

TEST_CASE("What there is to say about a picture comes with it, once") {
  Fixture f;
  f.notice = "made on the CPU";
  f.worker.request({scene(), 1, 0});
  REQUIRE(f.hasPictures(1));
  f.worker.request({scene(), 2, 0});
  REQUIRE(f.hasPictures(2));
  CHECK(f.listener.pictures[0].notice == "made on the CPU");
  CHECK(f.listener.pictures[1].notice.empty());
  CHECK(f.listener.pictures[0].exact);
}
