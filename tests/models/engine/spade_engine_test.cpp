#include "models/engine/spade_engine.h"

#include "common/engine_cases.h"
#include "common/parity.h"
#include "random_layouts.h"
#include "spade_cases.h"

#include "core/base/error.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

struct Size {
  std::int64_t height;
  std::int64_t width;
};

/// Renders one random layout in all precisions and checks it against the plain network.
void checkParity(const DecoderCase& one, std::int64_t rows, std::int64_t columns) {
  const c10::InferenceMode inference;
  const auto height = rows * one.stride;
  const auto width = columns * one.stride;
  std::mt19937 random(static_cast<std::uint32_t>(height * 1000 + width));
  const auto values = randomValues(height, width, one.valueCount(), random);
  const auto first = randomFirst(one, height, width);
  const auto expected = plainPicture(one, values, first);
  CAPTURE(height, width);
  // Neither grey nor saturated: errors would show.
  CHECK(expected.std().item<double>() > 0.03);
  CHECK(expected.abs().gt(0.99).to(at::kFloat).mean().item<double>() < 0.5);

  auto exact = engineFor(one);
  const auto picture = exact.render(values, first);
  CHECK(picture.sizes() == expected.sizes());
  CHECK(maxDifference(picture, expected) < 2e-4);
  CHECK(exact.lastFrame().exact);

  SpadeEngineOptions half;
  half.precision = ConvPrecision::BFloat16;
  auto rounded = engineFor(one, half);
  const auto roundedPicture = rounded.render(values, first);
  CHECK(maxDifference(roundedPicture, picture) > 0);
  CHECK(psnr(roundedPicture, expected) >= 30);
}

}  // namespace

TEST_CASE("SPADE's fast pictures are the plain network's: norms, boundaries, doublings, sizes") {
  for (const std::string norm : {"spectralspadesyncbatch3x3",
                                 "spadebatch3x3",
                                 "spectralspadeinstance3x3",
                                 "spadegroup3x3"}) {
    for (const bool instances : {false, true}) {
      CAPTURE(norm, instances);
      auto options = tinySpade();
      options.norm = norm;
      options.instances = instances;
      // A group norm has as many groups as the segmentation has channels.
      options.classes = instances ? 3 : 4;
      options.width = 4;
      const auto one = decoderCase(options);
      checkParity(one, 2, 3);
    }
  }
}

TEST_CASE("SPADE's fast pictures at the smallest size, in strips, doubled more often, narrow") {
  for (const std::string upsampling : {"normal", "more", "most"}) {
    CAPTURE(upsampling);
    auto options = tinySpade();
    options.upsampling = upsampling;
    options.width = upsampling == "more" ? 1 : 2;
    options.hidden = upsampling == "more" ? 1 : 5;
    options.unlabelledChannel = upsampling == "most";
    options.vae = upsampling == "most";
    const auto one = decoderCase(options);
    checkParity(one, 1, 1);
    checkParity(one, 1, 2);
    if (upsampling == "normal") checkParity(one, 5, 1);
  }
}

TEST_CASE("GroupDNet's fast pictures are the plain network's: shapes, boundaries, without a map") {
  for (const std::string shape : {"deepfashion", "cityscapes", "ade20k"}) {
    for (const bool instances : {false, true}) {
      for (const bool map : {true, false}) {
        CAPTURE(shape, instances, map);
        auto options = tinyGroupDNet();
        options.shape = shape;
        options.instances = instances;
        options.map = map;
        options.classes = shape == "cityscapes" ? 7 : 4;
        options.hidden = shape == "deepfashion" ? 8 : 0;
        checkParity(decoderCase(options), 2, 3);
      }
    }
  }
}

TEST_CASE("GroupDNet's fast pictures with measured norms and more doublings") {
  for (const std::string norm : {"spectralspadeinstance3x3", "spadegroup3x3", "spadebatch3x3"}) {
    for (const std::string upsampling : {"normal", "more"}) {
      CAPTURE(norm, upsampling);
      auto options = tinyGroupDNet();
      options.norm = norm;
      options.upsampling = upsampling;
      options.width = 3;
      checkParity(decoderCase(options), 2, 1);
    }
  }
}

TEST_CASE("A picture's report: less done than the plain network does, and much less for an edit") {
  const auto one = decoderCase(tinySpade());
  const c10::InferenceMode inference;
  auto values = at::zeros({128, 160}, at::kInt);
  values.narrow(0, 64, 64).fill_(3);
  const auto first = randomFirst(one, 128, 160);
  auto engine = engineFor(one);
  engine.renderLive(values, first);
  const auto whole = engine.lastFrame();
  CHECK(whole.exact);
  CHECK(whole.denseMacs > 0);
  CHECK(whole.doneMacs > 0);
  CHECK(whole.doneMacs <= whole.denseMacs);
  CHECK(whole.cacheBytes > 0);

  values.narrow(0, 20, 4).narrow(1, 40, 4).fill_(1);
  engine.renderLive(values, first);
  const auto edit = engine.lastFrame();
  CHECK(edit.denseMacs == whole.denseMacs);
  CHECK(edit.doneMacs > 0);
  CHECK(edit.doneMacs < 0.5 * whole.doneMacs);

  const auto before = engine.renderLive(values, first);
  CHECK(engine.lastFrame().doneMacs == 0);
  CHECK(engine.lastFrame().exact);
  CHECK(before.equal(engine.render(values, first)));
}
