#include "core/render/render_worker.h"
#include "core/render/worker_listener.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <atomic>
#include <set>
#include <thread>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// White where the layout has class 1, black elsewhere; waits at a gate for seed 7.
class PreviewRenderer : public SceneRenderer {
 public:
  PreviewRenderer(std::atomic<int>& made, std::atomic<bool>& atGate, Gate& gate)
      : made_(made), atGate_(atGate), gate_(gate) {
    info_.system = "fake";
    info_.classes = twoClasses();
    info_.trainedWidth = 32;
    info_.trainedHeight = 32;
  }
  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override { return {.latent = true}; }
  at::Tensor render(const Layout& layout, const Appearance& appearance) override {
    if (appearance.seed == 7) {
      atGate_ = true;
      gate_.wait();
    }
    if (appearance.seed == 666) throw ShapeError("no such look");
    ++made_;
    auto image = at::full({1, 3, layout.height(), layout.width()}, -1.0);
    auto pixels = image.accessor<float, 4>();
    for (int y = 0; y < layout.height(); ++y) {
      for (int x = 0; x < layout.width(); ++x) {
        if (layout.labels().at(x, y) != 1) continue;
        for (int c = 0; c < 3; ++c) pixels[0][c][y][x] = 1;
      }
    }
    return image;
  }

 private:
  std::atomic<int>& made_;
  std::atomic<bool>& atGate_;
  Gate& gate_;
  ModelInfo info_;
};

struct Fixture {
  std::atomic<int> made{0};
  std::atomic<bool> atGate{false};
  Gate gate;
  Listener listener;
  RenderWorker worker{[this](const std::filesystem::path&, const std::string&) {
                        return RenderWorker::LoadedModel{
                            std::make_unique<PreviewRenderer>(made, atGate, gate), "cpu"};
                      },
                      listener.callbacks()};

  Fixture() { load(1); }
  void load(int times) {
    worker.loadModel("model", "auto");
    REQUIRE(listener.waitFor([&] { return listener.ready == times; }));
    made = 0;
  }
  bool has(std::size_t count) {
    return listener.waitFor([&] { return listener.variations.size() >= count; });
  }
};

/// Black but for the right quarter.
std::shared_ptr<const Scene> halfScene() {
  auto result = std::make_shared<Scene>();
  result->layout = Layout(64, 32, twoClasses(), 0);
  result->layout.paste(LabelMap(16, 32, 1), InstanceMap(16, 32, 3), 48, 0);
  return result;
}

}  // namespace

TEST_CASE("A preview that was made before comes again without the model") {
  Fixture f;
  f.worker.requestPreviews({1, 0, scene(), seededLooks(101, 5), 16, {}});
  REQUIRE(f.has(5));
  CHECK(f.made == 5);
  f.worker.requestPreviews({2, 3, scene(), seededLooks(103, 5), 16, {}});
  REQUIRE(f.has(10));
  CHECK(f.made == 7);
  for (std::size_t i = 5; i < 10; ++i) {
    CHECK(f.listener.variations[i].ticket == 2);
    CHECK(f.listener.variations[i].index == int(i) - 5);
    CHECK(f.listener.variations[i].image.at(0, 0) == Rgb{255, 255, 255});
  }
  f.worker.requestPreviews({3, 0, halfScene(), seededLooks(101, 1), 16, {}});
  f.worker.requestPreviews({4, 1, scene(), seededLooks(101, 1), 8, {}});
  REQUIRE(f.has(12));
  CHECK(f.made == 9);
  f.load(2);
  f.worker.requestPreviews({5, 0, scene(), seededLooks(101, 1), 16, {}});
  REQUIRE(f.has(13));
  CHECK(f.made == 1);
}

TEST_CASE("Previews of a part of the layout show that part") {
  Fixture f;
  f.worker.requestPreviews({1, 0, halfScene(), seededLooks(1, 1), 16, {48, 0, 16, 32}});
  f.worker.requestPreviews({2, 1, halfScene(), seededLooks(1, 1), 16, {0, 0, 48, 32}});
  f.worker.requestPreviews({3, 2, halfScene(), seededLooks(1, 1), 16, {-100, 0, 300, 20}});
  REQUIRE(f.has(3));
  const auto& part = f.listener.variations[0].image;
  CHECK(part.width() == 8);
  CHECK(part.height() == 16);
  for (const auto& pixel : part) CHECK(pixel == Rgb{255, 255, 255});
  const auto& rest = f.listener.variations[1].image;
  CHECK(rest.width() == 16);
  for (const auto& pixel : rest) CHECK(pixel == Rgb{0, 0, 0});
  CHECK(f.listener.variations[2].image.width() == 16);
  CHECK(f.listener.variations[2].image.height() == 5);
}

TEST_CASE("Several panels ask at once, and one that gives up gets nothing more") {
  Fixture f;
  f.worker.requestPreviews({1, 0, scene(), seededLooks(7, 1), 16, {}});
  while (!f.atGate) std::this_thread::yield();
  f.worker.requestPreviews({2, 1, scene(), seededLooks(20, 6), 16, {}});
  f.worker.requestPreviews({3, 2, scene(), seededLooks(40, 6), 16, {}});
  f.worker.requestPreviews({4, 3, scene(), seededLooks(60, 6), 16, {}});
  f.worker.cancelPreviews(2);
  f.gate.open();
  REQUIRE(f.has(13));
  std::set<std::uint64_t> tickets;
  for (const auto& one : f.listener.variations) tickets.insert(one.ticket);
  CHECK(tickets == std::set<std::uint64_t>{1, 2, 4});
}

TEST_CASE("A look that fails comes back with its error, and the others with their pictures") {
  Fixture f;
  f.worker.requestPreviews({1, 0, scene(), seededLooks(665, 1), 16, {}});
  REQUIRE(f.has(1));
  f.worker.requestPreviews({2, 0, scene(), seededLooks(665, 4), 16, {}});
  REQUIRE(f.has(5));
  for (const std::size_t i : {1, 3, 4}) {
    CHECK(f.listener.variations[i].error.empty());
    CHECK_FALSE(f.listener.variations[i].image.empty());
  }
  CHECK(f.listener.variations[2].error == "no such look");
  CHECK(f.listener.variations[2].image.empty());
}
