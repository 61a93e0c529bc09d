#include "common/parity.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/data/tiny_dataset.h"
#include "core/io/model_file.h"
#include "core/io/safetensors.h"
#include "core/train/run_folder.h"
#include "core/train/training_loop.h"
#include "models/imle/renderer.h"
#include "models/imle/trainable.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>
#include <torch/nn/module.h>
#include <torch/optim/optimizer.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <optional>

using namespace spolvero;
using namespace spolvero::testing;

namespace fs = std::filesystem;

namespace {

constexpr int kWidth = 32;
constexpr int kHeight = 16;

ImleOptions tinyOptions() {
  ImleOptions options;
  options.widths = {6, 4};
  options.noiseChannels = 2;
  options.encoderWidth = 4;
  options.learningRate = 1e-3;
  options.firstRounds = 1;
  options.firstLearningRate = 3e-3;
  options.loss.features = "none";
  options.match = {5, 3, 3, 2, 16};
  options.rebalance.minimumExamples = 4;
  return options;
}

/// The system, and something that happens just before one of its steps.
class WatchedImle : public ImleTrainable {
 public:
  WatchedImle(const ImleOptions& options, const ClassTable& classes)
      : ImleTrainable(options, classes, kWidth, kHeight, at::kCPU) {}

  void prepare(ExampleSource& examples, const std::stop_token&) override {
    ImleTrainable::prepare(examples, source.get_token());
  }
  void beginStep(const TrainingPosition& position) override {
    ImleTrainable::beginStep(position);
    step_ = position.step;
  }
  StepLosses step(const Batch& batch, bool autocast) override {
    if (before) before(step_);
    return ImleTrainable::step(batch, autocast);
  }

  std::function<void(std::int64_t)> before;
  std::stop_source source;  ///< Of the search for codes alone.

 private:
  std::int64_t step_ = 0;
};

/// A tiny data set and the means to train on it.
struct Bench {
  TempDir dir;
  std::optional<DatasetFolder> dataset;
  DataOptions data;

  Bench() {
    setLogLevel("off");
    writeTinyDataset(dir / "data", 12);
    dataset.emplace(dir / "data");
    data.width = kWidth;
    data.height = kHeight;
    data.cacheMb = 0;
  }
  ~Bench() { setLogLevel("info"); }

  std::unique_ptr<WatchedImle> system(ImleOptions options) const {
    options.classes = dataset->classes().size();
    at::manual_seed(8);
    return std::make_unique<WatchedImle>(options, dataset->classes());
  }

  TrainingResult run(WatchedImle& system, RunFolder folder, bool autocast = false) const {
    TrainOptions options;
    options.batch = 2;
    options.steps = 8;
    options.sampleEvery = 4;
    options.sampleRows = 2;
    options.halfModel = false;
    TrainingLoop loop({.system = system,
                       .dataset = *dataset,
                       .folder = folder,
                       .data = data,
                       .train = options,
                       .autocast = autocast});
    loop.resume();
    TrainingObserver silent;
    return loop.run({}, silent);
  }

  TrainingResult runFresh(const ImleOptions& options,
                          const std::string& name,
                          bool autocast = false) const {
    const auto fresh = system(options);
    return run(*fresh, RunFolder::create(dir / name, ""), autocast);
  }
  TrainingResult resume(const ImleOptions& options,
                        const std::string& name,
                        bool autocast = false) const {
    const auto fresh = system(options);
    return run(*fresh, RunFolder::open(dir / name), autocast);
  }
};

void checkSame(const fs::path& a, const fs::path& b) {
  const auto expected = readSafetensors(a).tensors;
  const auto found = readSafetensors(b).tensors;
  REQUIRE(expected.size() == found.size());
  for (const auto& [name, value] : expected) {
    INFO(name);
    REQUIRE(found.contains(name));
    CHECK(value.equal(found.at(name)));
  }
}

/// One step of a system that was prepared for these examples.
StepLosses stepOnce(ImleTrainable& system, ExampleSource& examples, std::int64_t step) {
  TrainingPosition position;
  position.step = step;
  position.totalSteps = 100;
  position.stepsPerEpoch = static_cast<double>(examples.size()) / 2;
  position.seed = 4;
  system.beginStep(position);
  const auto batch = examples.examples(system.chooseExamples(position));
  return system.step(batch, false);
}

}  // namespace

TEST_CASE("A training stopped before the search of a round and resumed ends the same") {
  const Bench bench;
  const auto whole = bench.runFresh(tinyOptions(), "whole");
  REQUIRE(whole.finished);
  const auto system = bench.system(tinyOptions());
  system->before = [&](std::int64_t step) {
    if (step == 3) system->source.request_stop();
  };
  const auto stopped = bench.run(*system, RunFolder::create(bench.dir / "parts", ""));
  CHECK_FALSE(stopped.finished);
  CHECK(stopped.step == 3);
  const auto parts = bench.resume(tinyOptions(), "parts");
  REQUIRE(parts.finished);
  checkSame(whole.checkpoint, parts.checkpoint);
}

TEST_CASE("A training interrupted within a search goes on where it was and ends the same") {
  const Bench bench;
  const auto whole = bench.runFresh(tinyOptions(), "whole");
  const auto system = bench.system(tinyOptions());
  fs::path moved;
  system->before = [&](std::int64_t step) {
    if (step != 3) return;
    const auto& items = bench.dataset->items("train");
    // The first example of the round that comes after another one.
    const auto& drawn = system->round().examples;
    const auto other = std::find_if(
        drawn.begin(), drawn.end(), [&](std::int64_t example) { return example != drawn[0]; });
    REQUIRE(other != drawn.end());
    moved = items[static_cast<std::size_t>(*other)].photo;
    fs::rename(moved, bench.dir / "away");
  };
  CHECK_THROWS_AS(bench.run(*system, RunFolder::create(bench.dir / "parts", "")), IoError);
  CHECK(system->round().number == 1);
  CHECK(system->round().matched() > 0);
  CHECK_FALSE(system->round().complete());
  fs::rename(bench.dir / "away", moved);
  const auto between = readSafetensors(*latestCheckpoint(bench.dir / "parts")).tensors;
  CHECK(between.at("state.seeds").numel() == system->round().matched());
  const auto parts = bench.resume(tinyOptions(), "parts");
  REQUIRE(parts.finished);
  checkSame(whole.checkpoint, parts.checkpoint);
}

TEST_CASE(
    "A training stopped between the steps of a round resumes exactly, rebalanced or in bf16") {
  const Bench bench;
  for (const bool rebalanced : {true, false}) {
    INFO(rebalanced);
    auto options = tinyOptions();
    options.rebalance.dataset = options.rebalance.loss = rebalanced;
    options.firstRounds = 0;
    const std::string suffix = rebalanced ? "" : "-even";
    const auto whole = bench.runFresh(options, "whole" + suffix, !rebalanced);
    const auto system = bench.system(options);
    // A failure at step 4 leaves a checkpoint of step 4, in the middle of round 1.
    system->before = [](std::int64_t step) {
      if (step == 4) throw IoError("interrupted");
    };
    CHECK_THROWS_AS(
        bench.run(*system, RunFolder::create(bench.dir / ("parts" + suffix), ""), !rebalanced),
        IoError);
    const auto parts = bench.resume(options, "parts" + suffix, !rebalanced);
    checkSame(whole.checkpoint, parts.checkpoint);
  }
}

TEST_CASE("Kept features of photos change nothing") {
  const Bench bench;
  const auto kept = bench.runFresh(tinyOptions(), "kept");
  auto options = tinyOptions();
  options.match.featureCacheMb = 0;
  const auto anew = bench.runFresh(options, "anew");
  checkSame(kept.checkpoint, anew.checkpoint);
}

TEST_CASE("Of more codes the nearest is nearer, and its distance is the picture's") {
  const Bench bench;
  ExampleSource examples(*bench.dataset, "train", bench.data);
  double before = 1e9;
  for (const std::int64_t codes : {1, 16}) {
    auto options = tinyOptions();
    options.learningRate = 0;
    options.firstRounds = 0;
    options.rebalance.dataset = options.rebalance.loss = false;
    options.match.codes = codes;
    const auto system = bench.system(options);
    system->prepare(examples, {});
    stepOnce(*system, examples, 0);
    const auto& round = system->round();
    REQUIRE(round.complete());
    CHECK(round.meanDistance() < before);
    before = round.meanDistance();
    auto& generator = dynamic_cast<ImleGeneratorImpl&>(*system->networks().front().module);
    const at::NoGradGuard noGrad;
    for (std::size_t i = 0; i < round.seeds.size(); ++i) {
      const auto example = examples.examples({round.examples[i]});
      const auto layout = at::one_hot(example.labels, 3).permute({0, 3, 1, 2}).to(at::kFloat);
      const auto code = codeMaps({round.seeds[i]}, 2, kHeight, kWidth);
      const auto picture = generator.forward(at::cat({layout, code}, 1)).select(1, 0);
      const auto distance = (picture - example.photos).abs().mean().item<double>() * 127.5;
      CHECK(round.distances[i] == Approx(distance).epsilon(1e-4));
    }
  }
}

TEST_CASE("Training draws the pictures nearer to the photos") {
  const Bench bench;
  ExampleSource examples(*bench.dataset, "train", bench.data);
  auto options = tinyOptions();
  options.widths = {12, 12};
  options.firstRounds = 0;
  options.learningRate = 1e-2;
  options.match.steps = 10;
  const auto system = bench.system(options);
  system->prepare(examples, {});
  const auto batch = examples.examples({0, 1, 2});
  const auto first = system->validationLoss(batch);
  for (std::int64_t step = 0; step < 40; ++step) stepOnce(*system, examples, step);
  CHECK(system->validationLoss(batch) < 0.7 * first);
}

TEST_CASE("After the first rounds the rate falls and the noise encoder starts anew") {
  const Bench bench;
  ExampleSource examples(*bench.dataset, "train", bench.data);
  auto options = tinyOptions();
  options.learningRate = 0;
  const auto system = bench.system(options);
  system->prepare(examples, {});
  for (std::int64_t step = 0; step < 3; ++step) {
    stepOnce(*system, examples, step);
    CHECK(system->optimizers().front().baseRate == 3e-3);
  }
  auto parameters = system->networks().front().module->named_parameters();
  const auto encoder = parameters["g_noise_conv1.weights"].detach().clone();
  // As the loop does with the rate of `baseRate`.
  for (auto& group : system->optimizers().front().optimizer->param_groups()) {
    group.options().set_lr(0);
  }
  const auto cascade = parameters["g_4_conv1.weights"].detach().clone();
  stepOnce(*system, examples, 3);
  CHECK(system->optimizers().front().baseRate == 0);
  CHECK(maxDifference(parameters["g_noise_conv1.weights"].detach(), encoder) > 0.01);
  CHECK(parameters["g_4_conv1.weights"].detach().equal(cascade));
}

TEST_CASE("A trained model renders its codes at any size") {
  const Bench bench;
  const auto system = bench.system(tinyOptions());
  ModelFile file;
  file.info = system->describeModel();
  for (const auto& item : system->networks().front().module->named_parameters()) {
    file.tensors["G." + item.key()] = item.value().detach().clone();
  }
  ImleRenderer renderer(file, {});
  CHECK(renderer.offer().latent);
  CHECK(renderer.offer().codeChannels == 2);
  ExampleSource examples(*bench.dataset, "train", bench.data);
  const auto batch = examples.examples({1});
  LabelMap labels(kWidth, kHeight);
  const auto flat = batch.labels.flatten();
  for (std::int64_t i = 0; i < flat.numel(); ++i) {
    *(labels.begin() + i) = static_cast<std::uint8_t>(flat[i].item<std::int64_t>());
  }
  const Layout layout(labels, InstanceMap(kWidth, kHeight), bench.dataset->classes());
  Appearance one;
  one.latent = ClassStyle{CodeSource::fromSeed(1)};
  Appearance two;
  two.latent = ClassStyle{CodeSource::fromSeed(2)};
  Appearance between = one;
  between.latent->blendTo = two.latent->code;
  between.latent->blend = 1;
  const auto pictures = renderer.renderAll(layout, {one, two, between, one});
  // The code of a seed is the same in training.
  CHECK(maxDifference(pictures[0], system->sample(batch, 1).clamp(-1, 1)) < 1e-5);
  CHECK(maxDifference(pictures[0], pictures[1]) > 1e-3);
  CHECK(maxDifference(pictures[1], pictures[2]) < 1e-5);
  CHECK(pictures[0].equal(pictures[3]));
  const auto odd = renderer.render(Layout(21, 17, bench.dataset->classes(), 1), one);
  CHECK(odd.sizes() == at::IntArrayRef({1, 3, 17, 21}));
  CHECK(at::isfinite(odd).all().item<bool>());
  ImleRenderer coarse(file, {.precision = Precision::BFloat16});
  CHECK(maxDifference(coarse.render(layout, one), pictures[0]) < 0.1);
}
