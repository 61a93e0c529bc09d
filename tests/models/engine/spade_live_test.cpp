#include "common/parity.h"
#include "random_layouts.h"
#include "spade_cases.h"

#include "models/engine/spade_engine.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <cmath>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

constexpr int kEdits = 200;

/// Edits a scene two hundred times, drawing each live without tolerance, and compares every 20th
/// picture with a new engine's.
void checkExactLive(const DecoderCase& one,
                    ConvPrecision precision,
                    std::int64_t height,
                    std::int64_t width) {
  const c10::InferenceMode inference;
  std::mt19937 random(31);
  SpadeEngineOptions options;
  options.precision = precision;
  auto live = engineFor(one, options);
  auto values = randomValues(height, width, one.valueCount(), random);
  auto first = randomFirst(one, height, width);
  live.render(values, first);
  const auto whole = live.lastFrame().denseMacs;
  double done = 0;
  for (int edit = 1; edit <= kEdits; ++edit) {
    editScene(one, values, first, random);
    const auto picture = live.renderLive(values, first);
    CHECK(live.lastFrame().exact);
    done += live.lastFrame().doneMacs;
    if (edit % 20 != 0) continue;
    CAPTURE(edit);
    auto fresh = engineFor(one, options);
    REQUIRE(picture.equal(fresh.render(values, first)));
    if (precision == ConvPrecision::Float32) {
      REQUIRE(maxDifference(picture, plainPicture(one, values, first)) < 2e-4);
    }
  }
  CHECK(done < 0.9 * kEdits * whole);
}

}  // namespace

TEST_CASE("Live without tolerance is a new picture to the bit after two hundred edits: SPADE") {
  const auto one = decoderCase(tinySpade());
  checkExactLive(one, ConvPrecision::Float32, 64, 96);
  checkExactLive(one, ConvPrecision::BFloat16, 96, 32);
}

TEST_CASE("Live without tolerance is a new picture to the bit after two hundred edits: GroupDNet") {
  for (const std::string shape : {"deepfashion", "cityscapes"}) {
    CAPTURE(shape);
    auto options = tinyGroupDNet();
    options.shape = shape;
    options.instances = shape == "cityscapes";
    checkExactLive(decoderCase(options), ConvPrecision::Float32, 64, 64);
  }
}

TEST_CASE("Live without a map follows changes of the look alone") {
  auto options = tinyGroupDNet();
  options.map = false;
  const auto one = decoderCase(options);
  const c10::InferenceMode inference;
  std::mt19937 random(3);
  auto values = randomValues(64, 96, one.valueCount(), random);
  auto first = randomFirst(one, 64, 96);
  auto live = engineFor(one);
  const auto picture = live.render(values, first);
  values.narrow(0, 8, 20).fill_(2);
  CHECK(live.renderLive(values, first).equal(picture));
  CHECK(live.lastFrame().doneMacs == 0);
  for (int edit = 0; edit < 20; ++edit) editScene(one, values, first, random);
  const auto changed = live.renderLive(values, first);
  CHECK_FALSE(changed.equal(picture));
  auto fresh = engineFor(one);
  CHECK(changed.equal(fresh.render(values, first)));
}

namespace {

/// One channel of the first map for each class, as a changed code leaves the others.
at::Tensor withNewClass(const at::Tensor& first, std::int64_t classes, std::int64_t id) {
  auto changed = first.clone();
  const auto share = first.size(1) / classes;
  changed.narrow(1, id * share, share).normal_();
  return changed;
}

}  // namespace

TEST_CASE("A changed code computes what its class's groups reach, and leaves the same picture") {
  auto options = tinyGroupDNet();
  options.groups = {4, 4, 2, 2, 1, 1, 1};
  for (const auto precision : {ConvPrecision::Float32, ConvPrecision::BFloat16}) {
    const auto one = decoderCase(options);
    const c10::InferenceMode inference;
    std::mt19937 random(83);
    SpadeEngineOptions engineOptions;
    engineOptions.precision = precision;
    auto live = engineFor(one, engineOptions);
    const auto values = randomValues(128, 128, one.valueCount(), random);
    auto first = randomFirst(one, 128, 128);
    live.render(values, first);
    const auto doneFor = [&](const at::Tensor& next) {
      first = next;
      const auto picture = live.renderLive(values, first);
      CHECK(live.lastFrame().exact);
      auto fresh = engineFor(one, engineOptions);
      CHECK(picture.equal(fresh.render(values, first)));
      return live.lastFrame().doneMacs;
    };
    // Tables are known from the first picture on, and all pixels change: work is that of groups.
    const auto all = doneFor(at::randn_like(first));
    auto expected = all;
    auto side = 128 / one.stride;
    const auto network = packNetwork(*one.decoder, convRule(precision, nullptr), 128, 128);
    std::size_t index = 0;
    for (const auto& block : network.blocks) {
      if (block.doubled) side *= 2;
      const auto ceiled = (side + kBlockSide - 1) / kBlockSide;
      const auto blocks = double(ceiled * ceiled);
      const auto left = 1 - 1.0 / double(options.groups[index++]);
      expected -= left * blocks * block.conv0->blockMacs();
      // The second convolution has the groups of the first, and the shortcut those of both.
      expected -= left * blocks * block.conv1->blockMacs();
      if (block.convS) expected -= left * blocks * block.convS->blockMacs();
    }
    REQUIRE(expected < 0.9 * all);
    for (std::int64_t id = 0; id < options.classes; ++id) {
      CAPTURE(id);
      CHECK(doneFor(withNewClass(first, options.classes, id)) == Approx(expected));
    }
    // Classes 0 and 1 share a group of two; 0 and 3 meet only at the end.
    const auto near = doneFor(withNewClass(withNewClass(first, 4, 0), 4, 1));
    const auto far = doneFor(withNewClass(withNewClass(first, 4, 0), 4, 3));
    CHECK(expected < near);
    CHECK(near < far);
    CHECK(far < all);
    // Together with a layout's edit all groups are computed.
    auto edited = values.clone();
    edited.narrow(0, 40, 50).narrow(1, 30, 60).fill_(1);
    const auto next = withNewClass(first, 4, 2);
    auto fresh = engineFor(one, engineOptions);
    CHECK(live.renderLive(edited, next).equal(fresh.render(edited, next)));
  }
}

TEST_CASE("Errors of a live picture with tolerance do not add up over two hundred edits") {
  const auto one = decoderCase(tinySpade());
  const c10::InferenceMode inference;
  std::mt19937 random(37);
  SpadeEngineOptions tolerant;
  tolerant.liveTolerance = 0.1;
  auto live = engineFor(one, tolerant);
  auto exact = engineFor(one);
  auto values = randomValues(64, 96, one.valueCount(), random);
  auto first = randomFirst(one, 64, 96);
  live.render(values, first);
  std::vector<double> errors;
  double liveMacs = 0;
  double exactMacs = 0;
  for (int edit = 0; edit < kEdits; ++edit) {
    editScene(one, values, first, random);
    const auto picture = live.renderLive(values, first);
    const auto expected = exact.renderLive(values, first);
    liveMacs += live.lastFrame().doneMacs;
    exactMacs += exact.lastFrame().doneMacs;
    errors.push_back((picture - expected).square().mean().item<double>());
  }
  const auto mean = [&](int begin, int end) {
    double sum = 0;
    for (int i = begin; i < end; ++i) sum += errors[static_cast<std::size_t>(i)];
    return sum / (end - begin);
  };
  const auto early = mean(10, 40);
  const auto late = mean(kEdits - 60, kEdits);
  CAPTURE(early, late);
  CHECK(early > 0);
  CHECK(late < 2 * early);
  CHECK(std::sqrt(late) < 0.05);
  CHECK(liveMacs < exactMacs);
  const auto settled = live.render(values, first);
  CHECK(live.lastFrame().exact);
  CHECK(settled.equal(exact.renderLive(values, first)));
  // Exact until an edit comes; a tighter tolerance holds from the next frame on.
  live.setTolerance(0);
  editScene(one, values, first, random);
  const auto tight = live.renderLive(values, first);
  CHECK(live.lastFrame().exact);
  CHECK(tight.equal(exact.renderLive(values, first)));
}

TEST_CASE("Live pictures with measured norms say that they are not exact, and settle") {
  for (const std::string norm : {"spectralspadeinstance3x3", "spadegroup3x3"}) {
    CAPTURE(norm);
    auto options = tinySpade();
    options.norm = norm;
    options.classes = 3;
    options.width = 4;
    const auto one = decoderCase(options);
    const c10::InferenceMode inference;
    std::mt19937 random(41);
    auto live = engineFor(one);
    auto values = randomValues(64, 96, one.valueCount(), random);
    const auto first = randomFirst(one, 64, 96);
    live.renderLive(values, first);
    CHECK(live.lastFrame().exact);
    for (int edit = 0; edit < 20; ++edit) {
      values.narrow(0, 3 * edit, 3).narrow(1, 4 * edit, 3).fill_(edit % one.valueCount());
      const auto picture = live.renderLive(values, first);
      CHECK_FALSE(live.lastFrame().exact);
      const auto away = picture - plainPicture(one, values, first);
      CHECK(away.abs().mean().item<double>() < 0.2);
    }
    const auto settled = live.render(values, first);
    CHECK(live.lastFrame().exact);
    CHECK(maxDifference(settled, plainPicture(one, values, first)) < 2e-4);
    auto fresh = engineFor(one);
    CHECK(settled.equal(fresh.render(values, first)));
  }
}

TEST_CASE("The live tolerance of measured norms counts in deviations of what they normalise") {
  auto options = tinySpade();
  options.norm = "spectralspadeinstance3x3";
  options.classes = 3;
  options.width = 4;
  const c10::InferenceMode inference;
  // What one norm measures, larger by a power of two: the norm takes it away again.
  constexpr double kScale = 64;
  const auto doneWith = [&](double scale, double tolerance) {
    const auto one = decoderCase(options);
    for (auto& block : one.decoder->blocks()) {
      block->conv0()->effectiveWeight().mul_(scale);
      if (block->conv0()->bias().defined()) block->conv0()->bias().mul_(scale);
    }
    std::mt19937 random(71);
    SpadeEngineOptions engineOptions;
    engineOptions.liveTolerance = tolerance;
    auto live = engineFor(one, engineOptions);
    auto values = randomValues(128, 128, one.valueCount(), random);
    at::manual_seed(73);
    const auto first = randomFirst(one, 128, 128);
    live.render(values, first);
    double done = 0;
    for (int edit = 0; edit < 12; ++edit) {
      values.narrow(0, 8 * edit, 4).narrow(1, 6 * edit, 8).fill_(edit % one.valueCount());
      live.renderLive(values, first);
      done += live.lastFrame().doneMacs;
    }
    return done;
  };
  const auto tolerant = doneWith(1, 0.3);
  CHECK(tolerant < 0.95 * doneWith(1, 0));
  CHECK(doneWith(kScale, 0.3) == Approx(tolerant).epsilon(0.02));
}
