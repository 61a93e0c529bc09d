#include "core/train/training_loop.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/data/tiny_dataset.h"
#include "core/io/image_file.h"
#include "core/io/model_file.h"
#include "core/io/safetensors.h"
#include "core/train/checkpoint.h"
#include "core/train/network_state.h"
#include "core/train/toy_trainable.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <functional>

using namespace spolvero;
using namespace spolvero::testing;

namespace fs = std::filesystem;

namespace {

TrainOptions shortTraining(std::int64_t steps) {
  TrainOptions options;
  options.batch = 2;
  options.steps = steps;
  options.logEvery = 2;
  options.sampleEvery = 0;
  options.checkpointEvery = 4;
  options.keepCheckpoints = 0;
  options.halfModel = false;
  return options;
}

class CallbackObserver : public TrainingObserver {
 public:
  explicit CallbackObserver(std::function<void(const TrainingProgress&)> onStep = {})
      : onStep_(std::move(onStep)) {}
  void stepped(const TrainingProgress& progress) override {
    if (onStep_) onStep_(progress);
  }
  void sampled(const fs::path& sheet) override { sheets.push_back(sheet); }
  void saved(const fs::path& checkpoint) override { checkpoints.push_back(checkpoint); }
  std::vector<fs::path> sheets;
  std::vector<fs::path> checkpoints;

 private:
  std::function<void(const TrainingProgress&)> onStep_;
};

/// A tiny data set and the means to train the toy on it.
struct Bench {
  TempDir dir;
  fs::path data = dir.path() / "data";
  std::optional<DatasetFolder> dataset;
  DataOptions dataOptions;

  Bench() {
    setLogLevel("off");
    writeTinyDataset(data, 12);
    dataset.emplace(data);
    dataOptions.width = 32;
    dataOptions.height = 24;
  }
  ~Bench() { setLogLevel("info"); }

  fs::path run(const std::string& name) const { return dir.path() / name; }

  TrainingSetup setup(Trainable& system, RunFolder& folder, const TrainOptions& options) const {
    return {.system = system,
            .dataset = *dataset,
            .folder = folder,
            .data = dataOptions,
            .train = options,
            .notes = {"toy model", "CC0-1.0", "none"}};
  }

  /// Trains a fresh toy in a new run folder.
  TrainingResult train(const std::string& name,
                       const TrainOptions& options,
                       TrainingObserver& observer,
                       const std::stop_token& stop = {},
                       const ToyOptions& toy = {}) const {
    const auto system = makeToyTrainable(dataset->classes(), toy);
    auto folder = RunFolder::create(run(name), "");
    TrainingLoop loop(setup(*system, folder, options));
    return loop.run(stop, observer);
  }

  TrainingResult resume(const std::string& name, const TrainOptions& options) const {
    const auto system = makeToyTrainable(dataset->classes());
    auto folder = RunFolder::open(run(name));
    TrainingLoop loop(setup(*system, folder, options));
    loop.resume();
    CallbackObserver observer;
    return loop.run({}, observer);
  }
};

/// Stops a training after a number of steps.
struct StopAfter {
  explicit StopAfter(std::int64_t steps)
      : observer([this, steps](const TrainingProgress& progress) {
          if (progress.step == steps) source.request_stop();
        }) {}
  std::stop_source source;
  CallbackObserver observer;
};

void checkSameTensors(const fs::path& a, const fs::path& b) {
  const auto left = readSafetensors(a);
  const auto right = readSafetensors(b);
  REQUIRE(left.tensors.size() == right.tensors.size());
  REQUIRE(left.tensors.size() > 30);
  for (const auto& [name, value] : left.tensors) {
    INFO(name);
    REQUIRE(right.tensors.contains(name));
    CHECK(value.equal(right.tensors.at(name)));
  }
  CHECK(left.metadata == right.metadata);
}

}  // namespace

TEST_CASE("A training runs to its end and leaves everything promised") {
  const Bench bench;
  auto options = shortTraining(10);
  options.sampleEvery = 5;
  options.sampleRows = 3;
  options.samplePriors = 2;
  options.validateEvery = 5;
  CallbackObserver observer;
  const auto result = bench.train("run", options, observer);
  CHECK(result.finished);
  CHECK(result.step == 10);
  const auto run = bench.run("run");
  CHECK(fs::exists(run / "config.toml"));
  CHECK(readFile(run / "checkpoints" / "latest", 100) == "step_00000010.safetensors\n");
  CHECK(observer.checkpoints.size() == 3);
  REQUIRE(observer.sheets.size() == 2);
  const auto sheet = readImage(observer.sheets[1]);
  CHECK(sheet.width() == 5 * 34 - 2);
  CHECK(sheet.height() == 3 * 26 - 2);
  CHECK(fs::exists(run / "best.safetensors"));
  const auto csv = readFile(run / "losses.csv", 10000);
  CHECK_THAT(csv, ContainsText("step,D,GAN,L1\n2,") && ContainsText("\n10,"));
}

TEST_CASE("The model file holds the averages and says where it comes from") {
  const Bench bench;
  CallbackObserver observer;
  const auto result = bench.train("run", shortTraining(6), observer);
  const auto model = readModelFile(bench.run("run") / "model.safetensors");
  CHECK(model.info.system == "toy");
  CHECK(model.info.name == "toy model");
  CHECK(model.info.licence == "CC0-1.0");
  CHECK(model.info.trainedWidth == 32);
  CHECK(model.info.classes == bench.dataset->classes());
  CHECK_THAT(model.info.provenance, ContainsText("\"steps\": 6") && ContainsText("\"photos\": 9"));
  CHECK_FALSE(model.tensors.contains("D.conv.weight"));
  const auto checkpoint = readSafetensors(result.checkpoint);
  const auto& averaged = checkpoint.tensors.at("ema.G.first.weight");
  CHECK(model.tensors.at("G.first.weight").equal(averaged));
  CHECK_FALSE(averaged.equal(checkpoint.tensors.at("G.first.weight")));
}

TEST_CASE("A training that was stopped and resumed ends like one that never stopped") {
  const Bench bench;
  CallbackObserver observer;
  auto options = shortTraining(11);
  options.decaySteps = 4;
  options.validateEvery = 5;
  const auto whole = bench.train("whole", options, observer);
  REQUIRE(whole.finished);

  StopAfter stop(7);
  const auto stopped = bench.train("parts", options, stop.observer, stop.source.get_token());
  CHECK_FALSE(stopped.finished);
  CHECK(stopped.step == 7);
  CHECK(stopped.checkpoint.filename() == "step_00000007.safetensors");

  auto later = options;
  later.sampleEvery = 2;  // Looking must not change what is learnt.
  const auto resumed = bench.resume("parts", later);
  CHECK(resumed.finished);
  checkSameTensors(whole.checkpoint, resumed.checkpoint);
  CHECK(readFile(bench.run("parts") / "validation.csv", 10000) ==
        readFile(bench.run("whole") / "validation.csv", 10000));
}

TEST_CASE("Resuming writes the rows of losses.csv once") {
  const Bench bench;
  CallbackObserver observer;
  const auto options = shortTraining(8);
  bench.train("run", options, observer);
  writeFileAtomically(bench.run("run") / "checkpoints" / "latest", "step_00000004.safetensors\n");
  const auto before = readFile(bench.run("run") / "losses.csv", 10000);
  bench.resume("run", options);
  CHECK(readFile(bench.run("run") / "losses.csv", 10000) == before);
}

TEST_CASE("A loss that is not finite ends the training with its name and step") {
  const Bench bench;
  CallbackObserver observer;
  CHECK_THROWS_WITH(bench.train("run", shortTraining(20), observer, {}, {.failsAtStep = 7}),
                    ContainsText("step 7") && ContainsText("'GAN'") && ContainsText("nan") &&
                        ContainsText("step_00000004"));
  CHECK(fs::exists(bench.run("run") / "checkpoints" / "step_00000004.safetensors"));
  CHECK_FALSE(fs::exists(bench.run("run") / "checkpoints" / "step_00000007.safetensors"));
}

TEST_CASE("A folder that holds a run is refused without resuming, and the other way round") {
  const Bench bench;
  CallbackObserver observer;
  bench.train("run", shortTraining(2), observer);
  CHECK_THROWS_WITH(RunFolder::create(bench.run("run"), ""), ContainsText("--resume"));
  CHECK_THROWS_AS(RunFolder::open(bench.run("other")), ConfigError);
}

TEST_CASE("Two trainings cannot write to one folder") {
  const Bench bench;
  const auto folder = RunFolder::create(bench.run("run"), "");
  CHECK_THROWS_WITH(RunFolder::open(bench.run("run")), ContainsText("another training"));
}

TEST_CASE("Old checkpoints make room for new ones") {
  const Bench bench;
  auto options = shortTraining(12);
  options.checkpointEvery = 2;
  options.keepCheckpoints = 2;
  CallbackObserver observer;
  bench.train("run", options, observer);
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(bench.run("run") / "checkpoints")) {
    names.push_back(entry.path().filename().string());
  }
  std::ranges::sort(names);
  CHECK(names == std::vector<std::string>{
                     "latest", "step_00000010.safetensors", "step_00000012.safetensors"});
}

TEST_CASE("Weights to start from are taken by name and shape") {
  const Bench bench;
  CallbackObserver observer;
  const auto options = shortTraining(4);
  const auto first = bench.train("first", options, observer);
  const auto source = readSafetensors(first.checkpoint);
  const auto start = [&](const fs::path& from, Trainable& system) {
    auto folder = RunFolder::create(bench.run("second"), "");
    TrainingLoop loop(bench.setup(system, folder, options));
    loop.startFrom(from);
  };
  SECTION("a run folder gives the discriminator too") {
    const auto system = makeToyTrainable(bench.dataset->classes());
    start(bench.run("first"), *system);
    for (const auto& network : system->networks()) {
      for (const auto& state : stateOf(network)) {
        CHECK(state.value.equal(source.tensors.at(state.name)));
      }
    }
  }
  SECTION("a model file gives the averages") {
    const auto system = makeToyTrainable(bench.dataset->classes());
    start(bench.run("first") / "model.safetensors", *system);
    const auto state = stateOf(system->networks()[0]).front();
    CHECK(state.value.equal(source.tensors.at("ema." + state.name)));
  }
  SECTION("what has another shape keeps its own values") {
    const auto system = makeToyTrainable(bench.dataset->classes(), {.width = 7});
    const auto weight = stateOf(system->networks()[0]).front();
    const auto before = weight.value.clone();
    start(bench.run("first"), *system);
    CHECK(weight.value.equal(before));
    const auto kept = stateOf(system->networks()[1]).front();
    CHECK(kept.value.equal(source.tensors.at(kept.name)));
  }
  SECTION("a foreign file is refused") {
    writeSafetensors(bench.dir / "foreign.safetensors", {{}, {{"x", at::ones({2})}}});
    const auto system = makeToyTrainable(bench.dataset->classes());
    CHECK_THROWS_WITH(start(bench.dir / "foreign.safetensors", *system),
                      ContainsText("foreign.safetensors") && ContainsText("found none"));
  }
}

TEST_CASE("A damaged checkpoint is refused by name and tensor") {
  const Bench bench;
  CallbackObserver observer;
  const auto result = bench.train("run", shortTraining(4), observer);
  auto file = readSafetensors(result.checkpoint);
  SECTION("a tensor is gone") {
    file.tensors.erase("D.conv.bias");
    writeSafetensors(result.checkpoint, file);
    CHECK_THROWS_WITH(bench.resume("run", shortTraining(6)), ContainsText("D.conv.bias"));
  }
  SECTION("an optimizer's tensor has another shape") {
    file.tensors["optimizer.G.last.bias.exp_avg"] = at::zeros({9});
    writeSafetensors(result.checkpoint, file);
    CHECK_THROWS_WITH(bench.resume("run", shortTraining(6)),
                      ContainsText("optimizer.G.last.bias.exp_avg") && ContainsText("[9]"));
  }
  SECTION("it is another kind of file") {
    file.metadata.clear();
    writeSafetensors(result.checkpoint, file);
    CHECK_THROWS_WITH(bench.resume("run", shortTraining(6)), ContainsText("spolvero.format"));
  }
  SECTION("latest names a file that is gone") {
    fs::remove(result.checkpoint);
    CHECK_THROWS_WITH(bench.resume("run", shortTraining(6)), ContainsText("latest"));
  }
}

TEST_CASE("A checkpoint that cannot be written loses nothing and training goes on") {
  const Bench bench;
  const auto checkpoints = bench.run("run") / "checkpoints";
  const auto aside = bench.run("run") / "aside";
  // A file in place of the folder: no user, root included, can write a checkpoint then.
  CallbackObserver observer([&](const TrainingProgress& progress) {
    if (progress.step == 6) {
      fs::rename(checkpoints, aside);
      writeFileAtomically(checkpoints, "in the way");
    }
    if (progress.step == 9) {
      fs::remove(checkpoints);
      fs::rename(aside, checkpoints);
    }
  });
  const auto result = bench.train("run", shortTraining(12), observer);
  CHECK(result.finished);
  CHECK(fs::exists(checkpoints / "step_00000004.safetensors"));
  CHECK_FALSE(fs::exists(checkpoints / "step_00000008.safetensors"));
  CHECK(fs::exists(checkpoints / "step_00000012.safetensors"));
}

TEST_CASE("A last checkpoint that cannot be written names the one before") {
  const Bench bench;
  const auto checkpoints = bench.run("run") / "checkpoints";
  CallbackObserver observer([&](const TrainingProgress& progress) {
    if (progress.step != 5) return;
    fs::rename(checkpoints, bench.run("run") / "aside");
    writeFileAtomically(checkpoints, "in the way");
  });
  CHECK_THROWS_WITH(bench.train("run", shortTraining(6), observer),
                    ContainsText("step_00000006") && ContainsText("Last good checkpoint") &&
                        ContainsText("step_00000004"));
}

TEST_CASE("A profile tells where the time goes") {
  const Bench bench;
  const auto system = makeToyTrainable(bench.dataset->classes());
  auto folder = RunFolder::create(bench.run("run"), "");
  auto setup = bench.setup(*system, folder, shortTraining(6));
  setup.profile = true;
  TrainingLoop loop(setup);
  CallbackObserver observer;
  const auto result = loop.run({}, observer);
  CHECK_THAT(result.profile,
             ContainsText("waiting for the loader") && ContainsText("6 steps") &&
                 ContainsText("bare step"));
}
