#include "models/imle/engine.h"

#include "common/generator_file.h"
#include "common/parity.h"

#include "models/imle/renderer.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

ModelFile heModel(bool encoder) {
  at::manual_seed(13);
  ImleOptions options;
  options.classes = 4;
  options.widths = {24, 20, 16, 16};
  options.noiseChannels = 3;
  options.noiseEncoder = encoder;
  options.encoderWidth = 16;
  ImleGenerator network(imleShape(options));
  fillAsHe(*network);
  auto model = generatorFile("imle", options, *network, 64, 32);
  for (auto& [name, tensor] : model.tensors) {
    // Pictures are cut to [-1, 1]: most of this one must lie within.
    if (name.find("conv100") != std::string::npos) tensor = tensor * 0.3;
  }
  return model;
}

}  // namespace

TEST_CASE("IMLE's fast pictures in float32 are the plain network's, with and without encoder") {
  for (const bool encoder : {false, true}) {
    const auto model = heModel(encoder);
    ImleRenderer plain(model, {});
    ImleRenderer fast(model, fastSettings());
    for (const auto& [width, height] : {std::pair(64, 32), std::pair(41, 67)}) {
      CAPTURE(encoder, width, height);
      const auto layout = randomLayout(3 + static_cast<std::uint64_t>(width), width, height);
      const auto expected = plain.renderAll(layout, {seededLook(1), seededLook(2)});
      const auto found = fast.renderAll(layout, {seededLook(1), seededLook(2)});
      REQUIRE(found.size() == 2);
      CHECK(maxDifference(expected[0], expected[1]) > 0.1);
      CHECK(maxDifference(found[0], expected[0]) <= 1e-3);
      CHECK(maxDifference(found[1], expected[1]) <= 1e-3);
      CHECK(fast.lastFrame().exact);
      CHECK(fast.lastFrame().denseMacs > 0);
    }
  }
}

TEST_CASE("IMLE in bfloat16 stays near the plain float32 picture") {
  const auto model = heModel(true);
  ImleRenderer plain(model, {});
  ImleRenderer fast(model, fastSettings(Precision::BFloat16));
  const auto layout = randomLayout(5, 96, 64);
  // 72 dB where the CPU multiplies bfloat16; elsewhere products are float32.
  CHECK(psnr(fast.render(layout, seededLook(4)), plain.render(layout, seededLook(4))) >= 60);
}

TEST_CASE("IMLE's live frames keep the statistics and settle, another code is a full frame") {
  const auto model = heModel(true);
  ImleRenderer live(model, fastSettings(Precision::Float32, 0));
  ImleRenderer plain(model, {});
  const auto start = randomLayout(29, 64, 48);
  live.renderLive(start, seededLook(1));
  const auto wholeMacs = live.lastFrame().doneMacs;
  auto layout = start;
  for (std::uint64_t i = 0; i < 50; ++i) {
    layout = edited(layout, 100 + i);
    live.renderLive(layout, seededLook(1));
    CHECK(live.lastFrame().doneMacs < wholeMacs);
  }
  CHECK_FALSE(live.lastFrame().exact);
  ImleRenderer other(model, fastSettings(Precision::Float32, 0));
  other.renderLive(start, seededLook(1));
  CHECK(maxDifference(live.renderLive(layout, seededLook(1)),
                      other.renderLive(layout, seededLook(1))) <= 1e-4);
  CHECK(maxDifference(live.renderLive(layout, seededLook(2)),
                      plain.render(layout, seededLook(2))) <= 1e-3);
  CHECK(live.lastFrame().exact);
  const auto settled = live.render(layout, seededLook(2));
  CHECK(maxDifference(live.renderLive(layout, seededLook(2)), settled) == 0);
}

TEST_CASE("IMLE's pictures within hardly any memory are the whole ones") {
  for (const bool encoder : {false, true}) {
    const auto model = heModel(encoder);
    auto settings = fastSettings(Precision::Float32, 0);
    settings.tuningFile = freshTuningFile("imle");
    ImleRenderer unlimited(model, settings);
    settings.memoryLimitBytes = 1;
    ImleRenderer limited(model, settings);
    CAPTURE(encoder);
    checkLargePictures(unlimited, limited, randomLayout(9, 67, 90), 0);
    std::filesystem::remove(settings.tuningFile);
  }
}
