#include "core/render/render_worker.h"

#include "core/base/error.h"
#include "core/render/worker_listener.h"
#include "support/catch.h"

#include <torch/torch.h>

#include <atomic>
#include <functional>
#include <thread>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// Paints every pixel with its label: -1 for class 0, 1 for class 1; fails or waits on demand.
struct FakeRenderer : SceneRenderer {
  ModelInfo model;
  std::function<void()> beforeFrame;

  explicit FakeRenderer(std::function<void()> before) : beforeFrame(std::move(before)) {
    model.system = "fake";
    model.classes = twoClasses();
    model.trainedWidth = 32;
    model.trainedHeight = 16;
  }
  const ModelInfo& info() const override { return model; }
  AppearanceOffer offer() const override {
    return {.codePerClass = true, .photo = true, .codeChannels = 1};
  }
  at::Tensor render(const Layout& layout, const Appearance& appearance) override {
    if (beforeFrame) beforeFrame();
    if (appearance.seed == 666) throw ShapeError("the frame failed");
    auto image = torch::empty({1, 3, layout.height(), layout.width()});
    for (int y = 0; y < layout.height(); ++y) {
      for (int x = 0; x < layout.width(); ++x) {
        image.index_put_({0, at::indexing::Slice(), y, x},
                         layout.labels().at(x, y) == 1 ? 1.0 : -1.0);
      }
    }
    return image;
  }
  EncodedStyles encode(const at::Tensor& photo, const Layout&) override {
    return {.classes = {{1, CodeValues{1, 1, 1, {photo.mean().item<float>()}}}}};
  }
};

RenderWorker::LoadModel loader(std::function<void()> beforeFrame = {}) {
  return [beforeFrame](const std::filesystem::path& path, const std::string&) {
    if (path == "bad") throw ModelFormatError("bad: damaged");
    return RenderWorker::LoadedModel{std::make_unique<FakeRenderer>(beforeFrame), "cpu"};
  };
}

}  // namespace

TEST_CASE("A request made before the model is loaded is served once it is") {
  Listener listener;
  RenderWorker worker(loader(), listener.callbacks());
  worker.request({scene(), 5, 32});
  worker.loadModel("model", "auto");
  REQUIRE(listener.waitFor([&] { return !listener.pictures.empty(); }));
  const auto& picture = listener.pictures.front();
  CHECK(picture.revision == 5);
  CHECK(picture.error.empty());
  CHECK(picture.image.width() == 32);
  CHECK(picture.image.height() == 16);
  CHECK(picture.image.at(3, 3) == Rgb{255, 255, 255});
}

TEST_CASE("Requests that wait are overwritten: the newest wins") {
  Gate gate;
  std::atomic<int> frames{0};
  Listener listener;
  // The warm-up frame passes, the first picture waits at the gate.
  RenderWorker worker(loader([&] {
                        if (++frames == 2) gate.wait();
                      }),
                      listener.callbacks());
  worker.loadModel("model", "auto");
  worker.request({scene(), 1, 0});
  while (frames < 2) std::this_thread::yield();
  for (std::uint64_t revision = 2; revision <= 50; ++revision)
    worker.request({scene(), revision, 0});
  gate.open();
  REQUIRE(listener.waitFor([&] { return listener.pictures.size() == 2; }));
  CHECK(listener.pictures[0].revision == 1);
  CHECK(listener.pictures[1].revision == 50);
  CHECK(frames == 3);
}

TEST_CASE("A frame that fails comes back as a result and the worker lives on") {
  Listener listener;
  RenderWorker worker(loader(), listener.callbacks());
  worker.loadModel("model", "auto");
  worker.request({scene(666), 1, 0});
  REQUIRE(listener.waitFor([&] { return listener.pictures.size() == 1; }));
  CHECK(listener.pictures[0].error == "the frame failed");
  worker.request({scene(), 2, 0});
  REQUIRE(listener.waitFor([&] { return listener.pictures.size() == 2; }));
  CHECK(listener.pictures[1].error.empty());
}

TEST_CASE("A model that cannot be loaded leaves the one before in use") {
  Listener listener;
  RenderWorker worker(loader(), listener.callbacks());
  worker.loadModel("model", "auto");
  REQUIRE(listener.waitFor([&] { return listener.ready == 1; }));
  worker.loadModel("bad", "auto");
  REQUIRE(listener.waitFor([&] { return listener.errors.size() == 1; }));
  CHECK(listener.errors[0] == "bad: damaged");
  worker.request({scene(), 1, 0});
  REQUIRE(listener.waitFor([&] { return listener.pictures.size() == 1; }));
  CHECK(listener.pictures[0].error.empty());
}

TEST_CASE("Previews step aside for a picture and all arrive in order") {
  Gate gate;
  std::atomic<int> frames{0};
  Listener listener;
  RenderWorker worker(loader([&] {
                        if (++frames == 2) gate.wait();
                      }),
                      listener.callbacks());
  worker.loadModel("model", "auto");
  REQUIRE(listener.waitFor([&] { return listener.ready == 1; }));
  worker.requestPreviews({9, 0, scene(), seededLooks(100, 8), 16, {}});
  while (frames < 2) std::this_thread::yield();
  worker.request({scene(), 1, 0});
  gate.open();
  REQUIRE(listener.waitFor([&] { return listener.pictures.size() == 1; }));
  {
    const std::lock_guard lock(listener.mutex);
    CHECK(listener.variations.size() < 8);
  }
  REQUIRE(listener.waitFor([&] { return listener.variations.size() == 8; }));
  for (int i = 0; i < 8; ++i) {
    CHECK(listener.variations[std::size_t(i)].index == i);
    CHECK(listener.variations[std::size_t(i)].ticket == 9);
    CHECK(listener.variations[std::size_t(i)].image.width() == 16);
  }
}

TEST_CASE("Codes taken from a photo come back under the scene's class ids") {
  Listener listener;
  RenderWorker worker(loader(), listener.callbacks());
  worker.loadModel("model", "auto");
  const ClassTable swapped(
      {{0, "car", {255, 0, 0}, ClassKind::Thing}, {1, "sky", {0, 0, 255}, ClassKind::Stuff}});
  worker.requestEncode({3, ImageU8(40, 20, {255, 255, 255}), Layout(40, 20, swapped, 0)});
  REQUIRE(listener.waitFor([&] { return listener.codes.size() == 1; }));
  REQUIRE(listener.codes[0].error.empty());
  REQUIRE(listener.codes[0].codes.count(0) == 1);
  CHECK(listener.codes[0].codes.at(0).values[0] == Approx(1.0F));
}

TEST_CASE("Classes that the model lacks are reported with the picture") {
  Listener listener;
  RenderWorker worker(loader(), listener.callbacks());
  worker.loadModel("model", "auto");
  auto foreign = std::make_shared<Scene>();
  foreign->layout = Layout(32, 32, ClassTable({{0, "dragon", {1, 2, 3}, ClassKind::Thing}}), 0);
  worker.request({foreign, 1, 0});
  REQUIRE(listener.waitFor([&] { return listener.pictures.size() == 1; }));
  CHECK(listener.pictures[0].unknownClasses == std::vector<std::string>{"dragon"});
}
