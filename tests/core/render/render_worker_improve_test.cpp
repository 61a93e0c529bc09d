#include "core/render/render_worker.h"
#include "core/render/worker_listener.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace spolvero;
using namespace spolvero::testing;
using namespace std::chrono_literals;

namespace {

using LoadedModel = RenderWorker::LoadedModel;
using Stop = std::function<bool()>;

/// A picture of one value.
struct PlainRenderer : SceneRenderer {
  ModelInfo model;
  double value;

  explicit PlainRenderer(double of) : value(of) {
    model.system = "plain";
    model.classes = twoClasses();
    model.trainedWidth = 32;
    model.trainedHeight = 16;
  }
  const ModelInfo& info() const override { return model; }
  AppearanceOffer offer() const override { return {}; }
  at::Tensor render(const Layout& layout, const Appearance&) override {
    return at::full({1, 3, layout.height(), layout.width()}, value);
  }
};

LoadedModel black(std::function<std::optional<LoadedModel>(const Stop&)> improve) {
  LoadedModel model{std::make_unique<PlainRenderer>(-1), "cpu", "fp32"};
  model.improve = std::move(improve);
  return model;
}

LoadedModel white() {
  return {std::make_unique<PlainRenderer>(1), "cpu", "bf16"};
}

RenderWorker::LoadModel loader(std::function<std::optional<LoadedModel>(const Stop&)> improve) {
  return [improve](const std::filesystem::path&, const std::string&) { return black(improve); };
}

}  // namespace

TEST_CASE("What is fastest is found out after the first picture, and later pictures use it") {
  std::atomic<int> calls{0};
  Listener listener;
  std::atomic<bool> pictureWasFirst{false};
  RenderWorker worker(loader([&](const Stop&) -> std::optional<LoadedModel> {
                        ++calls;
                        const std::lock_guard lock(listener.mutex);
                        pictureWasFirst = listener.pictures.size() == 1;
                        return white();
                      }),
                      listener.callbacks());
  worker.loadModel("model", "auto");
  REQUIRE(listener.waitFor([&] { return listener.ready == 1; }));
  std::this_thread::sleep_for(RenderWorker::kIdleDelay + 100ms);
  CHECK(calls == 0);
  worker.request({scene(), 1, 0});
  REQUIRE(listener.waitFor([&] { return listener.improved.size() == 1; }));
  CHECK(pictureWasFirst);
  CHECK(listener.improved[0].precision == "bf16");
  CHECK(listener.pictures[0].image.at(3, 3) == Rgb{0, 0, 0});
  worker.request({scene(), 2, 0});
  REQUIRE(listener.waitFor([&] { return listener.pictures.size() == 2; }));
  CHECK(listener.pictures[1].image.at(3, 3) == Rgb{255, 255, 255});
  std::this_thread::sleep_for(RenderWorker::kIdleDelay + 100ms);
  CHECK(calls == 1);
}

TEST_CASE("A picture that is asked for stops the trials, which go on later") {
  std::atomic<int> calls{0};
  std::atomic<int> stopped{0};
  Listener listener;
  RenderWorker worker(loader([&](const Stop& stop) -> std::optional<LoadedModel> {
                        if (++calls > 1) return white();
                        while (!stop()) std::this_thread::yield();
                        ++stopped;
                        throw RenderStopped("stopped");
                      }),
                      listener.callbacks());
  worker.loadModel("model", "auto");
  worker.request({scene(), 1, 0});
  while (calls == 0) std::this_thread::sleep_for(1ms);
  worker.request({scene(), 2, 0});
  REQUIRE(listener.waitFor([&] { return listener.pictures.size() == 2; }));
  CHECK(stopped == 1);
  CHECK(listener.pictures[1].image.at(3, 3) == Rgb{0, 0, 0});
  REQUIRE(listener.waitFor([&] { return listener.improved.size() == 1; }));
  CHECK(calls == 2);
}

TEST_CASE("Trials that fail or find nothing leave the model as it is, and are not made again") {
  for (const bool fails : {false, true}) {
    std::atomic<int> calls{0};
    Listener listener;
    RenderWorker worker(loader([&](const Stop&) -> std::optional<LoadedModel> {
                          ++calls;
                          if (fails) throw ShapeError("the trial failed");
                          return std::nullopt;
                        }),
                        listener.callbacks());
    worker.loadModel("model", "auto");
    worker.request({scene(), 1, 0});
    while (calls == 0) std::this_thread::sleep_for(1ms);
    worker.request({scene(), 2, 0});
    REQUIRE(listener.waitFor([&] { return listener.pictures.size() == 2; }));
    std::this_thread::sleep_for(RenderWorker::kIdleDelay + 100ms);
    CHECK(calls == 1);
    CHECK(listener.improved.empty());
    CHECK(listener.errors.empty());
    CHECK(listener.pictures[1].image.at(3, 3) == Rgb{0, 0, 0});
  }
}

TEST_CASE("The worker ends while trials are made") {
  std::atomic<int> calls{0};
  Listener listener;
  {
    RenderWorker worker(loader([&](const Stop& stop) -> std::optional<LoadedModel> {
                          ++calls;
                          while (!stop()) std::this_thread::yield();
                          throw RenderStopped("stopped");
                        }),
                        listener.callbacks());
    worker.loadModel("model", "auto");
    worker.request({scene(), 1, 0});
    while (calls == 0) std::this_thread::sleep_for(1ms);
  }
  CHECK(calls == 1);
}
