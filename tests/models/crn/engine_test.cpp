#include "models/crn/engine.h"

#include "common/generator_file.h"
#include "common/parity.h"

#include "models/crn/renderer.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <algorithm>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

CrnOptions cascadeOptions() {
  CrnOptions options;
  options.classes = 4;
  options.widths = {24, 20, 18, 16};
  options.outputs = 2;
  return options;
}

ModelFile heModel(CrnOptions options) {
  at::manual_seed(12);
  settleShape(options, 32, 64);
  const auto network = makeCrnGenerator(options);
  fillAsHe(*network);
  return generatorFile("crn", options, *network, 64, 32);
}

Appearance second() {
  Appearance look;
  look.output = 1;
  return look;
}

}  // namespace

TEST_CASE("CRN's fast pictures in float32 are the plain network's, of any size") {
  for (const bool unlabelled : {false, true}) {
    auto options = cascadeOptions();
    options.unlabelledChannel = unlabelled;
    const auto model = heModel(options);
    CrnRenderer plain(model, {});
    CrnRenderer fast(model, fastSettings());
    for (const auto& [width, height] : {std::pair(64, 32), std::pair(41, 67), std::pair(16, 16)}) {
      CAPTURE(unlabelled, width, height);
      const auto layout = randomLayout(3 + static_cast<std::uint64_t>(width), width, height);
      const auto expected = plain.renderAll(layout, {{}, second()});
      const auto found = fast.renderAll(layout, {{}, second()});
      REQUIRE(found.size() == 2);
      CHECK(expected[0].std().item<double>() > 0.1);
      CHECK(maxDifference(found[0], expected[0]) <= 1e-3);
      CHECK(maxDifference(found[1], expected[1]) <= 1e-3);
      CHECK(fast.lastFrame().exact);
      CHECK(fast.lastFrame().denseMacs > 0);
    }
  }
}

TEST_CASE("CRN in bfloat16 stays near the plain float32 picture") {
  const auto model = heModel(cascadeOptions());
  CrnRenderer plain(model, {});
  CrnRenderer fast(model, fastSettings(Precision::BFloat16));
  const auto layout = randomLayout(5, 96, 64);
  const auto expected = plain.render(layout, {});
  const auto scale = expected.std().item<double>();
  // The last layer is linear: as loud as pictures are.
  // 63 dB where the CPU multiplies bfloat16; elsewhere products are float32.
  CHECK(psnr(fast.render(layout, {}) / (2 * scale), expected / (2 * scale)) >= 55);
}

TEST_CASE("CRN's live frames keep the statistics, do not drift, and settle") {
  const auto model = heModel(cascadeOptions());
  CrnRenderer live(model, fastSettings(Precision::Float32, 0));
  CrnRenderer plain(model, {});
  const auto start = randomLayout(29, 64, 48);
  CHECK(maxDifference(live.renderLive(start, {}), plain.render(start, {})) <= 1e-3);
  const auto wholeMacs = live.lastFrame().doneMacs;
  auto layout = start;
  double editMacs = 0;
  for (std::uint64_t i = 0; i < 50; ++i) {
    layout = edited(layout, 100 + i);
    live.renderLive(layout, {});
    editMacs += live.lastFrame().doneMacs;
  }
  CHECK(editMacs < 50 * wholeMacs);
  CHECK_FALSE(live.lastFrame().exact);
  CrnRenderer other(model, fastSettings(Precision::Float32, 0));
  other.renderLive(start, {});
  CHECK(maxDifference(live.renderLive(layout, {}), other.renderLive(layout, {})) <= 1e-4);
  const auto settled = live.render(layout, {});
  CHECK(live.lastFrame().exact);
  CHECK(maxDifference(settled, plain.render(layout, {})) <= 1e-3);
  CHECK(maxDifference(live.renderLive(layout, {}), settled) == 0);
}

TEST_CASE("Baselines render plainly with the fast engine asked for") {
  auto options = cascadeOptions();
  options.architecture = "unet";
  options.widths.clear();
  options.modules = 3;
  options.baselineWidth = 8;
  const auto model = heModel(options);
  CrnRenderer plain(model, {});
  CrnRenderer fast(model, fastSettings());
  const auto layout = randomLayout(7, 48, 32);
  CHECK(maxDifference(fast.render(layout, {}), plain.render(layout, {})) == 0);
  CHECK(maxDifference(fast.renderLive(layout, {}), plain.render(layout, {})) == 0);
  CHECK(fast.lastFrame().denseMacs == 0);
}

TEST_CASE("CRN's pictures within hardly any memory are the whole ones") {
  const auto model = heModel(cascadeOptions());
  for (const auto precision : {Precision::Float32, Precision::BFloat16}) {
    auto settings = fastSettings(precision, 0);
    settings.tuningFile = freshTuningFile("crn");
    CrnRenderer unlimited(model, settings);
    settings.memoryLimitBytes = 1;
    CrnRenderer limited(model, settings);
    checkLargePictures(unlimited, limited, randomLayout(9, 67, 90), 0);
    std::filesystem::remove(settings.tuningFile);
  }
}
