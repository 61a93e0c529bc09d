#include "core/render/memory_fallback.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>
#include <c10/util/Exception.h>

using namespace spolvero;

namespace {

ClassTable oneClass() {
  return ClassTable({{0, "sky", {0, 0, 255}, ClassKind::Stuff}});
}

/// Renders `value` everywhere; layouts of more than `largest` pixels run out of memory.
class SmallRenderer : public SceneRenderer {
 public:
  SmallRenderer(float value, std::int64_t largest, std::vector<std::string>* calls)
      : value_(value), largest_(largest), calls_(calls) {
    info_.classes = oneClass();
  }
  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override { return {.latent = true}; }
  at::Tensor render(const Layout& layout, const Appearance&) override {
    return picture("render", layout);
  }
  at::Tensor renderLive(const Layout& layout, const Appearance&) override {
    frame_.exact = false;
    return picture("live", layout);
  }
  at::Tensor renderLarge(const Layout& layout,
                         const Appearance&,
                         const RenderProgress& progress) override {
    if (progress && !progress(0)) throw RenderStopped("stopped");
    frame_.exact = true;
    return picture("large", layout);
  }
  FrameReport lastFrame() const override { return frame_; }
  EncodedStyles encode(const at::Tensor&, const Layout&) override {
    return {.latent = CodeValues{1, 1, 1, {value_}}};
  }

 private:
  at::Tensor picture(const std::string& call, const Layout& layout) {
    calls_->push_back(call);
    if (std::int64_t{layout.width()} * layout.height() > largest_) {
      C10_THROW_ERROR(OutOfMemoryError, "CUDA out of memory. Tried to allocate 2.00 GiB");
    }
    return at::full({1, 3, layout.height(), layout.width()}, value_);
  }

  float value_;
  std::int64_t largest_;
  std::vector<std::string>* calls_;
  ModelInfo info_;
  FrameReport frame_;
};

/// A device with room for 32 × 32, in parts for 64 × 64, and a CPU with room for `cpuLargest`.
struct Fixture {
  std::vector<std::string> first, parts, cpu;
  int partsMade = 0;
  std::int64_t cpuLargest = 1 << 20;
  bool partsFit = true;
  MemoryFallback renderer{
      std::make_unique<SmallRenderer>(1.0F, 32 * 32, &first),
      {{"in parts of 8 MB",
        [this]() -> std::unique_ptr<SceneRenderer> {
          ++partsMade;
          if (!partsFit) throw DeviceError("cuda:0: out of memory");
          return std::make_unique<SmallRenderer>(2.0F, 64 * 64, &parts);
        },
        true},
       {"on the CPU", [this] { return std::make_unique<SmallRenderer>(3.0F, cpuLargest, &cpu); }}}};

  float made(int side) {
    return renderer.render(Layout(side, side, oneClass(), 0), {}).mean().item<float>();
  }
};

}  // namespace

TEST_CASE("Pictures that fit are made as ever, without a word") {
  Fixture f;
  CHECK(f.made(32) == 1);
  CHECK(f.renderer.takeNotice().empty());
  CHECK(f.renderer.offer().latent);
  CHECK(f.partsMade == 0);
}

TEST_CASE("A picture too large for the memory is made in parts, and it is said once") {
  Fixture f;
  CHECK(f.made(48) == 2);
  CHECK_THAT(f.renderer.takeNotice(), ContainsText("48 × 48") && ContainsText("in parts of 8 MB"));
  CHECK(f.renderer.takeNotice().empty());
  CHECK(f.made(48) == 2);
  CHECK(f.renderer.takeNotice().empty());
  CHECK(f.first == std::vector<std::string>{"render"});
  CHECK(f.parts == std::vector<std::string>{"large", "large"});
  CHECK(f.partsMade == 1);
}

TEST_CASE("Small pictures stay on the device after a large one went to the CPU") {
  Fixture f;
  CHECK(f.made(100) == 3);
  CHECK_THAT(f.renderer.takeNotice(), ContainsText("100 × 100") && ContainsText("on the CPU"));
  CHECK(f.made(32) == 2);  // The renderer in parts took the first one's place.
  CHECK(f.parts.back() == "render");
  CHECK(f.made(120) == 3);
  CHECK(f.parts == std::vector<std::string>{"large", "render"});
  CHECK(f.cpu == std::vector<std::string>{"large", "large"});
}

TEST_CASE("Where nothing fits the error is told") {
  Fixture f;
  f.cpuLargest = 16;
  CHECK_THROWS_WITH(f.made(100), ContainsText("out of memory"));
  CHECK(f.made(32) == 2);
}

TEST_CASE("A device that has no room left even for the weights leaves everything to the CPU") {
  Fixture f;
  f.partsFit = false;
  CHECK(f.made(48) == 3);
  CHECK(f.made(32) == 3);
  CHECK(f.partsMade == 1);
  CHECK(f.renderer.encode({}, Layout(32, 32, oneClass(), 0)).latent->values[0] == 3);
}

TEST_CASE("Live pictures and several at once fall back too") {
  Fixture f;
  const Layout small(32, 32, oneClass(), 0);
  const Layout large(48, 48, oneClass(), 0);
  f.renderer.renderLive(small, {});
  CHECK_FALSE(f.renderer.lastFrame().exact);
  CHECK(f.renderer.renderLive(large, {}).mean().item<float>() == 2);
  CHECK(f.renderer.lastFrame().exact);
  const auto images = f.renderer.renderAll(large, std::vector<Appearance>(3));
  REQUIRE(images.size() == 3);
  CHECK(images[2].mean().item<float>() == 2);
}

TEST_CASE("Other errors and a stop are handed on") {
  Fixture f;
  const Layout layout(32, 32, oneClass(), 0);
  CHECK_THROWS_AS(f.renderer.renderLarge(layout, {}, [](double) { return false; }), RenderStopped);
  CHECK(f.partsMade == 0);
  CHECK_FALSE(isOutOfMemory(ShapeError("expected 3 channels")));
  CHECK(isOutOfMemory(std::runtime_error("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling")));
}
