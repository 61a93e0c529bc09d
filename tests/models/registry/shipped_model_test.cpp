#include "core/io/scene_file.h"
#include "core/layout/layout_tensors.h"
#include "models/registry/registry.h"
#include "support/catch.h"
#include "support/paths.h"

#include <torch/torch.h>

#include <array>

using namespace spolvero;

namespace {

/// The model and the sample scene that come with the program.
struct Shipped {
  std::unique_ptr<SceneRenderer> renderer = loadRenderer(
      testing::sourceDir() / "resources/weights/clothing-small.safetensors", RenderSettings{});
  Scene scene = readScene(testing::sourceDir() / "resources/scenes/street.ora");
};

/// Mean absolute difference of two pictures inside and outside of a class.
struct Difference {
  double within;
  double elsewhere;
};

Difference differenceByClass(const at::Tensor& a,
                             const at::Tensor& b,
                             const Layout& layout,
                             int id) {
  const auto difference = (a - b).abs().mean(1);
  const auto inside = labelTensor(layout).eq(id).to(torch::kFloat32);
  const auto outside = 1 - inside;
  return {((difference * inside).sum() / inside.sum()).item<double>(),
          ((difference * outside).sum() / outside.sum()).item<double>()};
}

/// The picture with another code for one class.
at::Tensor withOtherCode(Shipped& shipped, int id, std::uint64_t seed) {
  auto appearance = shipped.scene.appearance;
  appearance.classes[id].code = CodeSource::fromSeed(seed);
  return shipped.renderer->render(shipped.scene.layout, appearance);
}

}  // namespace

TEST_CASE("The shipped model says what it is, what it was trained on and on which terms") {
  const Shipped shipped;
  const auto& info = shipped.renderer->info();
  CHECK(info.system == "groupdnet");
  CHECK(info.classes.size() == 11);
  CHECK(info.trainedWidth == 192);
  CHECK(info.trainedHeight == 256);
  CHECK_FALSE(info.licence.empty());
  CHECK_FALSE(info.terms.empty());
  CHECK_THAT(info.provenance, ContainsText("ccp"));
  CHECK(shipped.renderer->offer().photo);
  CHECK(std::filesystem::file_size(info.path) <= 12'000'000);
}

TEST_CASE("The sample scenes carry the shipped model's classes") {
  const Shipped shipped;
  for (const char* name : {"street.ora", "summer.ora"}) {
    const auto scene = readScene(testing::sourceDir() / "resources/scenes" / name);
    CHECK(scene.layout.classes() == shipped.renderer->info().classes);
  }
}

TEST_CASE("Changing a garment's code changes the garment and hardly anything else") {
  Shipped shipped;
  const auto base = shipped.renderer->render(shipped.scene.layout, shipped.scene.appearance);
  const auto& classes = shipped.scene.layout.classes();
  for (const char* name : {"outerwear", "top", "trousers"}) {
    const int id = classes.idOf(name).value();
    double within = 0;
    double elsewhere = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
      const auto difference =
          differenceByClass(base, withOtherCode(shipped, id, seed), shipped.scene.layout, id);
      within += difference.within / 4;
      elsewhere += difference.elsewhere / 4;
    }
    CAPTURE(name, within, elsewhere);
    CHECK(within > 0.1);
    CHECK(within > 4 * elsewhere);
  }
}

TEST_CASE("The mean look of the sample scene stays what it was when the weights were shipped") {
  Shipped shipped;
  Appearance mean;
  for (int id = 0; id < shipped.scene.layout.classes().size(); ++id) {
    mean.classes[id].code = CodeSource::mean();
  }
  const auto image = shipped.renderer->render(shipped.scene.layout, mean);
  const auto labels = labelTensor(shipped.scene.layout);
  // Mean colour of each class, in [-1, 1], computed in float32 on a CPU.
  struct Canary {
    const char* name;
    std::array<double, 3> rgb;
  };
  const Canary canaries[] = {
      {"background", {0.2384, 0.2214, 0.1274}},
      {"skin", {0.2374, -0.0236, -0.1131}},
      {"hair", {-0.1964, -0.3408, -0.4682}},
      {"outerwear", {0.0163, -0.0877, -0.231}},
      {"trousers", {-0.5501, -0.5838, -0.5407}},
  };
  for (const auto& canary : canaries) {
    const auto inside =
        labels.eq(shipped.scene.layout.classes().idOf(canary.name).value()).to(torch::kFloat32);
    const auto colour = (image * inside).sum({0, 2, 3}) / inside.sum();
    for (int channel = 0; channel < 3; ++channel) {
      CAPTURE(canary.name, channel);
      CHECK(colour[channel].item<double>() ==
            Approx(canary.rgb[std::size_t(channel)]).margin(2e-3));
    }
  }
}
