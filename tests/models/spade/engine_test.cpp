#include "common/generator_file.h"
#include "common/parity.h"

#include "models/spade/generator.h"
#include "models/spade/renderer.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

constexpr int kPasses = 6;

SpadeOptions tinyOptions() {
  SpadeOptions options;
  options.classes = 4;
  options.width = 2;
  options.hidden = 6;
  return options;
}

/// A model with random weights, spectral norm not folded, whose statistics are near its own.
ModelFile heModel(const SpadeOptions& options) {
  at::manual_seed(11);
  const at::NoGradGuard noGrad;
  SpadeGenerator generator(options);
  fillAsHe(*generator);
  generator->train();
  const auto height = options.vae ? options.codeHeight : 2;
  const auto width = options.vae ? options.codeWidth : 2;
  const auto stride = generator->stride();
  for (int pass = 0; pass < kPasses; ++pass) {
    const auto channels = options.classes + (options.instances ? 1 : 0);
    SegPyramid seg(at::rand({2, channels, height * stride, width * stride}));
    generator->forward(seg, options.vae ? at::randn({2, options.codeLength}) : at::Tensor());
  }
  return generatorFile("spade", options, *generator, 64, 64);
}

}  // namespace

TEST_CASE("SPADE's fast pictures of layouts of any size are the plain renderer's") {
  for (const bool instances : {false, true}) {
    for (const bool unlabelled : {false, true}) {
      auto options = tinyOptions();
      options.instances = instances;
      options.unlabelledChannel = unlabelled;
      options.classes = unlabelled ? 5 : 4;
      const auto model = heModel(options);
      SpadeRenderer plain(model, {});
      SpadeRenderer fast(model, fastSettings(Precision::Float32, 0));
      SpadeRenderer half(model, fastSettings(Precision::BFloat16));
      for (const auto& [width, height] : {std::pair(41, 64), std::pair(16, 23)}) {
        CAPTURE(instances, unlabelled, width, height);
        auto layout = randomLayout(17 + static_cast<std::uint64_t>(width), width, height);
        const auto expected = plain.render(layout, {});
        CHECK(expected.std().item<double>() > 0.03);
        CHECK(maxDifference(fast.render(layout, {}), expected) <= 1e-3);
        CHECK(fast.lastFrame().exact);
        CHECK(fast.lastFrame().denseMacs > 0);
        CHECK(plain.lastFrame().denseMacs == 0);
        CHECK(psnr(half.render(layout, {}), expected) >= 30);
        for (std::uint64_t edit = 0; edit < 5; ++edit) {
          layout = edited(layout, edit);
          const auto live = fast.renderLive(layout, {});
          CHECK(maxDifference(live, plain.render(layout, {})) <= 1e-3);
        }
        CHECK(fast.renderLarge(layout, {}, {}).equal(fast.render(layout, {})));
      }
    }
  }
}

TEST_CASE("SPADE with VAE draws every look of a layout as the plain renderer does") {
  auto options = tinyOptions();
  options.vae = true;
  options.codeLength = 6;
  options.codeWidth = 2;
  options.codeHeight = 1;
  const auto model = heModel(options);
  SpadeRenderer plain(model, {});
  SpadeRenderer fast(model, fastSettings(Precision::Float32, 0));
  for (const auto& [width, height] : {std::pair(64, 32), std::pair(50, 61)}) {
    CAPTURE(width, height);
    const auto layout = randomLayout(5, width, height);
    const std::vector<Appearance> looks{seededLook(1), seededLook(2), seededLook(3)};
    const auto all = fast.renderAll(layout, looks);
    REQUIRE(all.size() == looks.size());
    for (std::size_t i = 0; i < looks.size(); ++i) {
      const auto expected = plain.render(layout, looks[i]);
      CHECK(maxDifference(all[i], expected) <= 1e-3);
      CHECK(maxDifference(fast.renderLive(layout, looks[i]), expected) <= 1e-3);
    }
    CHECK(maxDifference(all[0], all[1]) > 1e-3);
  }
}

TEST_CASE("SPADE refuses a layout beyond its classes and draws the next one") {
  const auto model = heModel([] {
    auto options = tinyOptions();
    options.classes = 3;
    return options;
  }());
  SpadeRenderer plain(model, {});
  SpadeRenderer fast(model, fastSettings(Precision::Float32, 0));
  const auto layout = randomLayout(9, 40, 40);
  CHECK_THROWS_AS(fast.renderLive(layout, {}), ShapeError);
  LabelMap labels(40, 40, 1);
  const Layout plainLayout(std::move(labels), InstanceMap(40, 40, 0), layout.classes());
  CHECK(maxDifference(fast.renderLive(plainLayout, {}), plain.render(plainLayout, {})) <= 1e-3);
}
