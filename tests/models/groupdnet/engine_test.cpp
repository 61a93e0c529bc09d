#include "common/generator_file.h"
#include "common/parity.h"

#include "models/groupdnet/generator.h"
#include "models/groupdnet/renderer.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

constexpr int kPasses = 6;

GroupDNetOptions tinyOptions() {
  GroupDNetOptions options;
  options.classes = 4;
  options.width = 2;
  options.hidden = 8;
  options.codeChannels = 3;
  options.upsampling = "normal";
  return options;
}

/// A model with random weights, spectral norm not folded, whose statistics are near its own.
ModelFile heModel(const GroupDNetOptions& options) {
  at::manual_seed(13);
  const at::NoGradGuard noGrad;
  const auto decoder = makeStyleDecoder(options);
  auto& network = *asModule(decoder);
  fillAsHe(network);
  network.train();
  for (int pass = 0; pass < kPasses; ++pass) {
    const auto channels = options.classes * (options.instances ? 2 : 1);
    SegPyramid seg(at::rand({2, channels, 2 * decoder->stride(), 2 * decoder->stride()}));
    decoder->forward(at::randn({2, options.classes * options.codeChannels, 2, 2}), seg);
  }
  return generatorFile("groupdnet", options, network, 64, 64);
}

}  // namespace

TEST_CASE("GroupDNet's fast pictures of layouts of any size are the plain renderer's") {
  for (const std::string shape : {"deepfashion", "cityscapes", "ade20k"}) {
    auto options = tinyOptions();
    options.shape = shape;
    options.instances = shape == "cityscapes";
    options.encoder.pooled = shape == "ade20k";
    options.unlabelledChannel = shape == "deepfashion";
    options.classes = shape == "deepfashion" ? 5 : 4;
    const auto model = heModel(options);
    GroupDNetRenderer plain(model, {});
    GroupDNetRenderer fast(model, fastSettings(Precision::Float32, 0));
    Appearance look;
    look.seed = 3;
    for (const auto& [width, height] : {std::pair(41, 64), std::pair(16, 23)}) {
      CAPTURE(shape, width, height);
      auto layout = randomLayout(19 + static_cast<std::uint64_t>(width), width, height);
      const auto expected = plain.render(layout, look);
      CHECK(expected.std().item<double>() > 0.03);
      CHECK(maxDifference(fast.render(layout, look), expected) <= 1e-3);
      CHECK(fast.lastFrame().exact);
      for (std::uint64_t edit = 0; edit < 6; ++edit) {
        // The layout, then the style of one class.
        layout = edited(layout, edit);
        if (edit % 2 == 1) look.classes[2].code = CodeSource::fromSeed(edit);
        const auto live = fast.renderLive(layout, look);
        CHECK(maxDifference(live, plain.render(layout, look)) <= 1e-3);
      }
      CHECK(fast.renderLarge(layout, look, {}).equal(fast.render(layout, look)));
    }
  }
}

TEST_CASE("GroupDNet draws several looks of a layout at once as one by one") {
  const auto model = heModel(tinyOptions());
  GroupDNetRenderer plain(model, {});
  GroupDNetRenderer fast(model, fastSettings(Precision::Float32, 0));
  const auto layout = randomLayout(7, 70, 40);
  std::vector<Appearance> looks(4);
  for (std::size_t i = 0; i < looks.size(); ++i) looks[i].seed = i;
  const auto all = fast.renderAll(layout, looks);
  REQUIRE(all.size() == looks.size());
  for (std::size_t i = 0; i < looks.size(); ++i) {
    CHECK(maxDifference(all[i], plain.render(layout, looks[i])) <= 1e-3);
  }
  CHECK(maxDifference(all[0], all[3]) > 1e-3);
}

TEST_CASE("MulNet has no engine: its fast renderer draws as the plain one") {
  auto options = tinyOptions();
  options.perClass = true;
  options.width = 8;
  const auto model = heModel(options);
  GroupDNetRenderer plain(model, {});
  GroupDNetRenderer fast(model, fastSettings());
  const auto layout = randomLayout(3, 33, 40);
  CHECK(fast.renderLive(layout, {}).equal(plain.render(layout, {})));
  CHECK(fast.lastFrame().exact);
  CHECK(fast.lastFrame().denseMacs == 0);
}
