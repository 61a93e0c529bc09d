#include "common/parity.h"
#include "tiny_pix2pixhd.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/io/safetensors.h"
#include "core/train/checkpoint.h"
#include "models/layers/state_dict.h"
#include "models/pix2pixhd/renderer.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <torch/optim/optimizer.h>

#include <map>
#include <memory>
#include <set>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// Four epochs and three of them: global 0-5, enhancer alone 6-9, everything 10-13.
constexpr std::int64_t kSteps = 14;

std::unique_ptr<Pix2PixHDTrainable> fresh(const Pix2PixHDOptions& options) {
  at::manual_seed(9);
  return std::make_unique<Pix2PixHDTrainable>(options, fourClasses(), 32, 32, at::kCPU);
}

/// Steps first … last-1 as the training loop makes them.
void train(Pix2PixHDTrainable& system, std::int64_t first, std::int64_t last) {
  for (auto step = first; step < last; ++step) {
    system.beginStep({.step = step, .totalSteps = kSteps});
    const auto batch = randomBatch(static_cast<std::uint64_t>(step % 5), 32);
    at::manual_seed(mixSeed(3, static_cast<std::uint64_t>(step)));
    for (const auto& ref : system.optimizers()) {
      for (auto& group : ref.optimizer->param_groups()) group.options().set_lr(ref.baseRate);
    }
    system.step(batch, false);
  }
}

TensorMap weightsOf(Pix2PixHDTrainable& system) {
  TensorMap all;
  for (const auto& network : system.networks()) {
    for (auto& [name, tensor] : stateDict(*network.module)) all[network.prefix + name] = tensor;
  }
  return all;
}

/// Beginnings of the names whose tensors changed between two states.
std::set<std::string> changed(const TensorMap& before, const TensorMap& after) {
  std::set<std::string> parts;
  for (const auto& [name, tensor] : before) {
    if (!tensor.equal(after.at(name))) parts.insert(name.substr(0, name.find('.', 2)));
  }
  return parts;
}

struct Quiet {
  Quiet() { setLogLevel("off"); }
  ~Quiet() { setLogLevel("info"); }
};

}  // namespace

TEST_CASE("Stages run in order, and what is fixed stays as it is, bit for bit") {
  const Quiet quiet;
  const auto system = fresh(tinyPix2PixHD(1));
  const auto start = weightsOf(*system);
  train(*system, 0, 6);
  CHECK(system->stage().level == 0);
  const auto global = weightsOf(*system);
  using Names = std::set<std::string>;
  CHECK(changed(start, global) == Names{"D.scale0_layer0",
                                        "D.scale0_layer1",
                                        "D.scale0_layer2",
                                        "D.scale0_layer3",
                                        "E.model",
                                        "G.model"});
  train(*system, 6, 10);
  CHECK(system->stage().outermostOnly);
  const auto alone = weightsOf(*system);
  auto expected = Names{"E.model", "G.model1_1", "G.model1_2"};
  for (int layer = 0; layer < 4; ++layer) {
    for (int scale = 0; scale < 2; ++scale) {
      expected.insert(fmt::format("D.scale{}_layer{}", scale, layer));
    }
  }
  CHECK(changed(global, alone) == expected);
  train(*system, 10, kSteps);
  const auto all = weightsOf(*system);
  expected.insert("G.model");
  CHECK(changed(alone, all) == expected);
  // The global stage's final convolution takes no part any more.
  CHECK(all.at("G.model.18.weight").equal(global.at("G.model.18.weight")));
}

TEST_CASE("A fixed encoder stays what the global stage made of it") {
  const Quiet quiet;
  auto options = tinyPix2PixHD(1);
  options.encoder.fixed = true;
  const auto system = fresh(options);
  train(*system, 0, 6);
  const auto global = weightsOf(*system);
  train(*system, 6, kSteps);
  CHECK_FALSE(changed(global, weightsOf(*system)).contains("E.model"));
}

TEST_CASE("Each level begins with new optimizers, the whole network with a new one for G alone") {
  const Quiet quiet;
  const auto system = fresh(tinyPix2PixHD(1));
  const auto states = [&] {
    std::map<std::string, std::size_t> counts;
    for (const auto& ref : system->optimizers()) counts[ref.name] = ref.optimizer->state().size();
    return counts;
  };
  train(*system, 0, 6);
  CHECK(states()["D"] > 0);
  system->beginStep({.step = 6, .totalSteps = kSteps});
  CHECK(states() == std::map<std::string, std::size_t>{{"D", 0}, {"G", 0}});
  CHECK(system->extraState().count("pool") == 0);
  train(*system, 6, 10);
  system->beginStep({.step = 10, .totalSteps = kSteps});
  CHECK(states()["G"] == 0);
  CHECK(states()["D"] > 0);
  CHECK(system->extraState().count("pool") == 1);
}

TEST_CASE("A training resumed at any step of any stage ends with the same weights, bit for bit") {
  const Quiet quiet;
  const auto options = tinyPix2PixHD(1);
  const auto whole = fresh(options);
  train(*whole, 0, kSteps);
  const TempDir dir;
  writeCheckpoint(dir / "whole.safetensors", *whole, nullptr, {kSteps, -1});
  const auto expected = readSafetensors(dir / "whole.safetensors").tensors;
  for (const std::int64_t stop : {1, 5, 6, 8, 10, 12}) {
    CAPTURE(stop);
    const auto file = dir / ("part" + std::to_string(stop));
    {
      const auto first = fresh(options);
      train(*first, 0, stop);
      writeCheckpoint(file, *first, nullptr, {stop, -1});
    }
    const auto second = fresh(options);
    at::manual_seed(77);
    CHECK(readCheckpoint(file, *second, nullptr).step == stop);
    train(*second, stop, kSteps);
    writeCheckpoint(file, *second, nullptr, {kSteps, -1});
    const auto found = readSafetensors(file).tensors;
    REQUIRE(found.size() == expected.size());
    for (const auto& [name, tensor] : expected) {
      CAPTURE(name);
      CHECK(found.at(name).equal(tensor));
    }
  }
}

TEST_CASE("A checkpoint of another plan is refused by name") {
  const auto system = fresh(tinyPix2PixHD(0));
  CHECK_THROWS_WITH(system->restoreExtraState({}, "c.safetensors"),
                    ContainsText("c.safetensors") && ContainsText("state.stage"));
  CHECK_THROWS_WITH(
      system->restoreExtraState({{"stage", at::full({1}, 2, at::kLong)}}, "c.safetensors"),
      ContainsText("one of 1 stages, found 2"));
}

TEST_CASE("A model written in any stage renders, at the size that was trained") {
  const Quiet quiet;
  const auto system = fresh(tinyPix2PixHD(1));
  train(*system, 0, 2);
  const auto early = modelOf(*system);
  CHECK(early.info.trainedWidth == 16);
  Pix2PixHDRenderer global(early, {});
  CHECK(global.render(streetLayout(40, 33), {}).sizes() == at::IntArrayRef({1, 3, 33, 40}));
  train(*system, 2, kSteps);
  const auto late = modelOf(*system);
  CHECK(late.info.trainedWidth == 32);
  Pix2PixHDRenderer renderer(late, {});
  const auto layout = streetLayout(32, 32);
  CHECK(maxDifference(renderer.render(layout, {}), global.render(layout, {})) > 0);
}

TEST_CASE("Samples have the size of the photos, and the mean code comes from them") {
  const Quiet quiet;
  const auto system = fresh(tinyPix2PixHD(1));
  const auto batch = randomBatch(1, 32);
  const auto mean = system->sample(batch, 0);
  CHECK(mean.sizes() == at::IntArrayRef({2, 3, 32, 32}));
  CHECK(system->sample(batch, 0).equal(mean));
  CHECK(system->sample(batch, 1).equal(system->sample(batch, 1)));
  CHECK_FALSE(system->sample(batch, 1).equal(system->sample(batch, 2)));
  CHECK(system->networks().front().module->is_training());
}

TEST_CASE("Networks without codes, with codes per class, and two enhancers train") {
  const Quiet quiet;
  for (const std::string codes : {"none", "class"}) {
    auto options = tinyPix2PixHD(codes == "none" ? 1 : 0);
    options.codes = codes;
    options.instances = codes == "none";
    options.training.gan = "original";
    const auto system = fresh(options);
    train(*system, 0, kSteps);
    CHECK(system->networks().size() == (codes == "none" ? 2 : 3));
    Pix2PixHDRenderer renderer(modelOf(*system), {});
    CHECK(renderer.offer().codePerClass == (codes == "class"));
    CHECK(at::isfinite(renderer.render(streetLayout(32, 32), {})).all().item<bool>());
  }
  const auto system = fresh(tinyPix2PixHD(2));
  train(*system, 0, kSteps);
  CHECK(system->stage().level == 2);
}

TEST_CASE("Sizes and stages that do not fit are refused with what to change") {
  CHECK_THROWS_WITH(Pix2PixHDTrainable(tinyPix2PixHD(1), fourClasses(), 36, 32, at::kCPU),
                    ContainsText("multiples of 8") && ContainsText("36"));
  auto options = tinyPix2PixHD(1);
  options.training.stages.fixEpochs = 9;
  CHECK_THROWS_WITH(fresh(options), ContainsText("fix_epochs"));
}
