#include "models/pix2pixhd/engine.h"

#include "common/engine_cases.h"
#include "common/parity.h"
#include "tiny_pix2pixhd.h"

#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "models/layers/state_dict.h"
#include "models/pix2pixhd/renderer.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <algorithm>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

ModelFile heModel(const Pix2PixHDOptions& options) {
  at::manual_seed(11);
  Pix2PixHDTrainable system(options, fourClasses(), 32, 32, at::kCPU);
  for (auto& network : system.networks()) fillAsHe(*network.module);
  auto model = modelOf(system);
  auto last = options;
  last.level = -1;
  model.info.options = describe(last).toToml();
  return model;
}

Appearance someLook() {
  Appearance look;
  look.seed = 3;
  look.objects[{3, 1}].code = CodeSource::fromSeed(5);
  return look;
}

Pix2PixHDOptions wideOptions(std::int64_t enhancers) {
  auto options = tinyPix2PixHD(enhancers);
  options.width = 16;
  options.blocks = 3;
  options.encoder.width = 4;
  return options;
}

}  // namespace

TEST_CASE("pix2pixHD's fast pictures in float32 are the plain network's, for every kind") {
  for (const std::int64_t enhancers : {0, 1, 2}) {
    for (const std::string norm : {"instance", "batch"}) {
      for (const std::string codes : {"none", "object", "class"}) {
        auto options = enhancers == 0 ? wideOptions(0) : tinyPix2PixHD(enhancers);
        options.norm = norm;
        options.codes = codes;
        options.instances = codes != "class";
        options.unlabelledChannel = norm == "batch";
        const auto model = heModel(options);
        Pix2PixHDRenderer plain(model, {});
        Pix2PixHDRenderer fast(model, fastSettings());
        for (const auto& [width, height] : {std::pair(41, 64), std::pair(16, 23)}) {
          CAPTURE(enhancers, norm, codes, width, height);
          const auto layout = randomLayout(17 + static_cast<std::uint64_t>(width), width, height);
          const auto expected = plain.render(layout, someLook());
          CHECK(expected.std().item<double>() > 0.05);
          CHECK(maxDifference(fast.render(layout, someLook()), expected) <= 1e-3);
          CHECK(fast.lastFrame().exact);
          CHECK(fast.lastFrame().denseMacs > 0);
          CHECK(plain.lastFrame().denseMacs == 0);
        }
      }
    }
  }
}

TEST_CASE("pix2pixHD in bfloat16 stays near the plain float32 picture") {
  const auto model = heModel(wideOptions(0));
  Pix2PixHDRenderer plain(model, {});
  Pix2PixHDRenderer fast(model, fastSettings(Precision::BFloat16));
  const auto layout = randomLayout(5, 96, 64);
  CHECK(psnr(fast.render(layout, someLook()), plain.render(layout, someLook())) >= 44);
}

TEST_CASE("Looks rendered at once by the engine are those rendered one by one") {
  const auto model = heModel(tinyPix2PixHD(1));
  Pix2PixHDRenderer fast(model, fastSettings());
  const auto layout = randomLayout(7, 40, 48);
  std::vector<Appearance> looks(3, someLook());
  looks[1].seed = 8;
  looks[2].objects[{3, 1}].code = CodeSource::fromSeed(6);
  const auto images = fast.renderAll(layout, looks);
  REQUIRE(images.size() == 3);
  const auto macs = fast.lastFrame().denseMacs;
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(maxDifference(images[i], fast.render(layout, looks[i])) == 0);
  }
  CHECK(macs == Approx(3 * fast.lastFrame().denseMacs));
}

TEST_CASE("A live frame with batch norm and no tolerance is the whole picture, edit after edit") {
  for (const std::int64_t enhancers : {0, 1}) {
    auto options = enhancers == 0 ? wideOptions(0) : tinyPix2PixHD(1);
    options.norm = "batch";
    const auto model = heModel(options);
    Pix2PixHDRenderer live(model, fastSettings(Precision::Float32, 0));
    Pix2PixHDRenderer plain(model, {});
    auto layout = randomLayout(23, 64, 64);
    live.renderLive(layout, someLook());
    const auto wholeMacs = live.lastFrame().doneMacs;
    double largest = 0;
    for (std::uint64_t i = 0; i < 50; ++i) {
      layout = edited(layout, i);
      const auto picture = live.renderLive(layout, someLook());
      CHECK(live.lastFrame().exact);
      CHECK(live.lastFrame().doneMacs < wholeMacs);
      CHECK(live.lastFrame().cacheBytes > 0);
      if (i % 10 == 9) {
        largest = std::max(largest, maxDifference(picture, plain.render(layout, someLook())));
      }
    }
    CHECK(largest <= 1e-3);
  }
}

TEST_CASE("With instance norm a live frame keeps the statistics, and the exact one renews them") {
  const auto model = heModel(wideOptions(0));
  Pix2PixHDRenderer live(model, fastSettings(Precision::Float32, 0));
  Pix2PixHDRenderer plain(model, {});
  const auto start = randomLayout(29, 64, 64);
  const auto first = live.renderLive(start, someLook());
  CHECK(live.lastFrame().exact);
  CHECK(maxDifference(first, plain.render(start, someLook())) <= 1e-3);
  // There and back: the same statistics give the same picture, however the edits went.
  auto layout = start;
  for (std::uint64_t i = 0; i < 50; ++i) {
    layout = edited(layout, 100 + i);
    live.renderLive(layout, someLook());
  }
  CHECK_FALSE(live.lastFrame().exact);
  const auto direct = [&] {
    Pix2PixHDRenderer other(model, fastSettings(Precision::Float32, 0));
    other.renderLive(start, someLook());
    return other.renderLive(layout, someLook());
  }();
  CHECK(maxDifference(live.renderLive(layout, someLook()), direct) <= 1e-4);
  const auto settled = live.render(layout, someLook());
  CHECK(live.lastFrame().exact);
  CHECK(maxDifference(settled, plain.render(layout, someLook())) <= 1e-3);
  CHECK(maxDifference(live.renderLive(layout, someLook()), settled) == 0);
}

TEST_CASE("Live changes of a look are followed, and a tolerance does not let errors pile up") {
  auto options = wideOptions(0);
  options.norm = "batch";
  const auto model = heModel(options);
  Pix2PixHDRenderer live(model, fastSettings(Precision::Float32, 0.03));
  Pix2PixHDRenderer plain(model, {});
  auto layout = randomLayout(31, 64, 64);
  auto look = someLook();
  live.renderLive(layout, look);
  double worst = 99;
  for (std::uint64_t i = 0; i < 50; ++i) {
    layout = edited(layout, 200 + i);
    if (i % 7 == 0) look.objects[{3, 1}].code = CodeSource::fromSeed(i);
    const auto picture = live.renderLive(layout, look);
    if (i % 10 == 9) worst = std::min(worst, psnr(picture, plain.render(layout, look)));
  }
  CHECK(worst >= 30);
}

TEST_CASE("A memory limit ends keeping, not pictures, sizes may change between live frames") {
  const auto model = heModel(tinyPix2PixHD(0));
  auto settings = fastSettings(Precision::Float32, 0);
  settings.memoryLimitBytes = 10000;
  Pix2PixHDRenderer small(model, settings);
  Pix2PixHDRenderer plain(model, {});
  const auto layout = randomLayout(37, 64, 48);
  for (int i = 0; i < 2; ++i) {
    const auto picture = small.renderLive(layout, someLook());
    CHECK(small.lastFrame().cacheBytes == 0);
    CHECK(small.lastFrame().exact);
    CHECK(maxDifference(picture, plain.render(layout, someLook())) <= 1e-3);
  }
  Pix2PixHDRenderer live(model, fastSettings());
  for (const auto& [width, height] : {std::pair(64, 48), std::pair(48, 64), std::pair(64, 48)}) {
    const auto other = randomLayout(41, width, height);
    CHECK(maxDifference(live.renderLive(other, someLook()), plain.render(other, someLook())) <=
          1e-3);
  }
}

TEST_CASE("More objects than tables hold go through a convolution") {
  auto options = tinyPix2PixHD(0);
  options.width = 64;
  options.downsamplings = 1;
  const auto model = heModel(options);
  Pix2PixHDRenderer plain(model, {});
  Pix2PixHDRenderer fast(model, fastSettings());
  LabelMap labels(64, 64, 3);
  InstanceMap instances(64, 64, 0);
  for (int i = 0; i < 64 * 64; ++i) instances.at(i % 64, i / 64) = static_cast<std::uint16_t>(i);
  const Layout layout(std::move(labels), std::move(instances), fourClasses());
  CHECK(maxDifference(fast.render(layout, {}), plain.render(layout, {})) <= 1e-3);
  CHECK(maxDifference(fast.renderLive(layout, {}), plain.render(layout, {})) <= 1e-3);
}

TEST_CASE("The engine gives the released global generator's picture") {
  const auto folder = parityFolder("pix2pixhd_global");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  Pix2PixHDOptions options;
  options.classes = 7;
  options.width = 8;
  options.downsamplings = 2;
  options.blocks = 2;
  const auto expected = readSafetensors(*folder / "expected.safetensors").tensors;
  const auto weights = readTorchCheckpoint(*folder / "latest_net_G.pth");
  Pix2PixHDEngine engine(options, 0, weights, {0, 0}, fastSettings());
  const auto labels = greyPng(*folder / "label.png");
  const auto ids = greyPng(*folder / "instance.png");
  const auto input = layoutInputs(labels, ids, layoutChannels(options), at::kCPU).concatenated();
  // Each distinct pixel of layout and codes is a value.
  const auto channels = at::cat({input, expected.at("feature_map").unsqueeze(0)}, 1);
  const auto pixels = channels.squeeze(0).permute({1, 2, 0});
  const auto [rows, index, counts] = at::unique_dim(pixels.flatten(0, 1), 0, true, true);
  const auto values = index.view({pixels.size(0), pixels.size(1)}).to(at::kInt).contiguous();
  const auto image = engine.render({values, {}}, rows.contiguous(), false);
  CHECK(maxDifference(image, expected.at("image")) <= 1e-3);
}

TEST_CASE("pix2pixHD's pictures within hardly any memory are the whole ones") {
  for (const std::int64_t enhancers : {0, 2}) {
    for (const std::string norm : {"instance", "batch"}) {
      auto options = tinyPix2PixHD(enhancers);
      options.norm = norm;
      const auto model = heModel(options);
      auto settings = fastSettings(Precision::Float32, 0);
      settings.tuningFile = freshTuningFile("pix2pixhd");
      Pix2PixHDRenderer unlimited(model, settings);
      settings.memoryLimitBytes = 1;
      Pix2PixHDRenderer limited(model, settings);
      CAPTURE(enhancers, norm);
      // Tables are made of values in another order, and round differently.
      checkLargePictures(unlimited, limited, randomLayout(43, 70, 120), 1e-5);
      std::filesystem::remove(settings.tuningFile);
    }
  }
}
