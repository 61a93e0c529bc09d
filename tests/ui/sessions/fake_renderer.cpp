#include "ui/sessions/fake_renderer.h"

#include "core/base/error.h"
#include "ui/support/scenes.h"

#include <ATen/ATen.h>

#include <chrono>
#include <thread>
#include <utility>

namespace spolvero::testing {

namespace {

class FakeRenderer : public SceneRenderer {
 public:
  explicit FakeRenderer(std::shared_ptr<FakeRendererControl> control, std::filesystem::path path)
      : control_(std::move(control)) {
    info_.system = "fake";
    info_.classes = control_->classes;
    info_.trainedWidth = 64;
    info_.trainedHeight = 64;
    info_.name = path.stem().string();
    info_.licence = "CC0-1.0";
    info_.terms = "For tests.";
    info_.path = std::move(path);
  }

  const ModelInfo& info() const override { return info_; }
  AppearanceOffer offer() const override { return control_->offer; }

  at::Tensor render(const Layout& layout, const Appearance& appearance) override {
    wait();
    if (control_->failRender) throw DeviceError("out of memory on the fake device");
    control_->note(appearance);
    ++control_->renders;
    exact_ = true;
    return pictureOf(layout, appearance);
  }

  at::Tensor renderLive(const Layout& layout, const Appearance& appearance) override {
    ++control_->livePictures;
    auto picture = render(layout, appearance);
    exact_ = !control_->approximate;
    return picture;
  }

  FrameReport lastFrame() const override {
    FrameReport frame;
    frame.exact = exact_;
    return frame;
  }

  EncodedStyles encode(const at::Tensor&, const Layout& layout) override {
    ++control_->encodes;
    EncodedStyles styles;
    const auto histogram = labelHistogram(layout.labels());
    for (const auto& known : layout.classes().classes()) {
      if (histogram[static_cast<std::size_t>(known.id)] == 0) continue;
      styles.classes[known.id] = {4, 1, 1, std::vector<float>(4, float(known.id) + 0.5F)};
    }
    return styles;
  }

  /// One class everywhere, which the seed says.
  Layout dream(const ClassStyle& latent) override {
    if (!control_->offer.dream) return SceneRenderer::dream(latent);
    const auto count = static_cast<std::uint64_t>(info_.classes.size());
    return {64, 48, info_.classes, static_cast<std::uint8_t>(latent.code.seed % count)};
  }

 private:
  void wait() const {
    using namespace std::chrono_literals;
    while (control_->blocked) std::this_thread::sleep_for(1ms);
    std::this_thread::sleep_for(std::chrono::milliseconds(control_->renderMs));
  }

  static at::Tensor pictureOf(const Layout& layout, const Appearance& appearance) {
    auto picture = at::full({1, 3, layout.height(), layout.width()}, -1.0);
    auto pixels = picture.accessor<float, 4>();
    const auto set = [&](int x, int y, Rgb colour) {
      pixels[0][0][y][x] = float(colour.r) / 127.5F - 1;
      pixels[0][1][y][x] = float(colour.g) / 127.5F - 1;
      pixels[0][2][y][x] = float(colour.b) / 127.5F - 1;
    };
    for (int y = 0; y < layout.height(); ++y) {
      for (int x = 0; x < layout.width(); ++x) {
        const int label = layout.labels().at(x, y);
        set(x, y, label == kUnlabelled ? Rgb{} : layout.classes()[label].colour);
      }
    }
    set(0, 0, {static_cast<std::uint8_t>(appearance.seed), 0, 0});
    return picture;
  }

  std::shared_ptr<FakeRendererControl> control_;
  ModelInfo info_;
  bool exact_ = true;
};

}  // namespace

FakeRendererControl::FakeRendererControl() : classes(fourClasses()) {}

std::vector<Appearance> FakeRendererControl::appearances() const {
  const std::lock_guard lock(mutex_);
  return appearances_;
}

void FakeRendererControl::note(const Appearance& appearance) {
  const std::lock_guard lock(mutex_);
  appearances_.push_back(appearance);
}

void FakeRendererControl::setNotice(const std::string& notice) {
  const std::lock_guard lock(mutex_);
  notice_ = notice;
}

std::string FakeRendererControl::takeNotice() {
  const std::lock_guard lock(mutex_);
  return std::exchange(notice_, {});
}

RenderWorker::LoadModel fakeLoader(std::shared_ptr<FakeRendererControl> control) {
  return [control](const std::filesystem::path& path, const std::string& device) {
    ++control->loads;
    if (control->failLoad) {
      throw ModelFormatError(path.string() +
                             ": tensor 'G.fc.weight': expected finite values, "
                             "found NaN");
    }
    return RenderWorker::LoadedModel{std::make_unique<FakeRenderer>(control, path),
                                     device == "auto" ? "cpu" : device,
                                     "bf16",
                                     [control] { return control->takeNotice(); }};
  };
}

}  // namespace spolvero::testing
