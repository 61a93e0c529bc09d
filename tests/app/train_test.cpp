#include "app/program.h"
#include "core/base/atomic_file.h"
#include "core/data/dataset_folder.h"
#include "core/data/tiny_dataset.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/runs/run_status.h"
#include "support/catch.h"
#include "support/paths.h"

#include <filesystem>

using namespace spolvero;
using namespace spolvero::testing;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumBytes = 1u << 20;

/// A tiny data set, a mapping of its classes to two, and a config of a tiny network.
struct TinyTraining {
  TempDir dir;
  std::string data = dir / "data";
  std::string config = dir / "tiny.toml";
  std::string run = dir / "run";

  TinyTraining() {
    writeTinyDataset(data, 8);
    writeFileAtomically(dir / "two.toml", R"([[class]]
name = "scene"
sources = ["sky", "grass"]
[[class]]
name = "animal"
sources = ["dog"]
)");
    writeFileAtomically(config, R"(system = "groupdnet"
[data]
classes = "two.toml"
width = 32
height = 32
[train]
batch = 2
steps = 4
device = "cpu"
threads = 1
autocast = "off"
log_every = 2
sample_every = 4
checkpoint_every = 2
[groupdnet]
width = 2
hidden = 4
code_channels = 2
upsampling = "normal"
encoder.width = 4
discriminator.width = 4
discriminator.layers = 2
)");
  }

  std::vector<std::string> fresh(const std::vector<std::string>& more = {}) const {
    std::vector<std::string> words{"train", config, "--data", data, "--run", run};
    words.insert(words.end(), more.begin(), more.end());
    return words;
  }
};

}  // namespace

TEST_CASE("Every preset is understood and its mapping file is there") {
  int count = 0;
  for (const auto& entry : fs::directory_iterator(sourceDir() / "resources" / "presets")) {
    if (entry.path().extension() != ".toml") continue;
    ++count;
    const auto name = entry.path().stem().string();
    INFO(name);
    const auto listed = runProgram({"train", name, "--options"});
    CHECK(listed.err.empty());
    CHECK(listed.exitCode == 0);
    CHECK_THAT(listed.out, ContainsText("train.batch="));
    CHECK_THAT(listed.out, ContainsText("learning_rate="));
  }
  CHECK(count >= 9);
}

TEST_CASE("The garments' mapping covers all 59 in eleven classes") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("no shared folder");
  const DatasetFolder dataset(*shared / "data" / "ccp",
                              sourceDir() / "resources" / "presets" / "classes" / "ccp.toml");
  CHECK(dataset.sourceClasses().size() == 59);
  CHECK(dataset.classes().size() == 11);
  for (int id = 0; id < 59; ++id) {
    CHECK(dataset.mapping()[static_cast<std::uint8_t>(id)] < 11);
  }
}

TEST_CASE("A training runs, is refused twice, resumes, and its model is measured") {
  const TinyTraining tiny;
  const auto first = runProgram(tiny.fresh());
  INFO(first.err);
  REQUIRE(first.exitCode == 0);
  CHECK_THAT(first.out, ContainsText("Done after 4 steps") && ContainsText("model.safetensors"));
  const fs::path run = tiny.run;
  CHECK_THAT(readFile(run / "config.toml", kMaximumBytes),
             ContainsText("classes = 'classes.toml'") && ContainsText("classes = 2"));
  CHECK(readFile(run / "classes.toml", kMaximumBytes) ==
        readFile(tiny.dir / "two.toml", kMaximumBytes));
  CHECK_THAT(readFile(run / "log.txt", kMaximumBytes), ContainsText("step 4/4"));
  CHECK(readImage(run / "samples" / "step_00000004.png").width() == 6 * 34 - 2);

  const auto again = runProgram(tiny.fresh());
  CHECK(again.exitCode == 2);
  CHECK_THAT(again.err, ContainsText("--resume"));

  const auto resumed = runProgram({"train", "--run", tiny.run, "--resume", "train.steps=6"});
  INFO(resumed.err);
  CHECK(resumed.exitCode == 0);
  CHECK_THAT(resumed.out, ContainsText("Done after 6 steps"));
  CHECK_THAT(resumed.err, ContainsText("from step 4"));

  const auto larger = runProgram({"train",
                                  tiny.config,
                                  "--data",
                                  tiny.data,
                                  "--run",
                                  tiny.dir / "larger",
                                  "--start-from",
                                  tiny.run,
                                  "data.width=64",
                                  "data.height=64",
                                  "train.steps=2"});
  INFO(larger.err);
  CHECK(larger.exitCode == 0);
  CHECK_THAT(larger.err, ContainsText("0 not in the file, 0 of another shape"));

  const auto report = runProgram({"evaluate",
                                  "--model",
                                  run / "model.safetensors",
                                  "--data",
                                  tiny.data,
                                  "--device",
                                  "cpu",
                                  "-o",
                                  tiny.dir / "report"});
  INFO(report.err);
  REQUIRE(report.exitCode == 0);
  CHECK_THAT(report.out, ContainsText("mCSD") && ContainsText("| animal |"));
  CHECK_THAT(readFile(tiny.dir / "report/report.json", kMaximumBytes),
             ContainsText("\"mOCD\"") && ContainsText("\"psnr_db\""));
  CHECK(readImage(tiny.dir / "report/samples.png").height() == 2 * 34 - 2);
  CHECK(fs::exists(tiny.dir / "report/classes.png"));
}

TEST_CASE("Ctrl-C keeps a training, and it says how to go on") {
  const TinyTraining tiny;
  const auto stopped =
      interruptProgram(tiny.fresh({"train.steps=1000000"}),
                       fs::path(tiny.run) / "checkpoints" / "step_00000002.safetensors");
  INFO(stopped.err);
  CHECK(stopped.exitCode == 0);
  CHECK_THAT(stopped.out, ContainsText("spolvero train --run " + tiny.run + " --resume"));
  const auto status = readRunStatus(tiny.run);
  REQUIRE(status.has_value());
  CHECK(status->state == RunStatus::State::Stopped);
  CHECK(status->step >= 2);
  CHECK(status->totalSteps == 1000000);
  CHECK(status->picturesPerSecond > 0);
  CHECK(activityOf(*status) == RunActivity::Gone);
}

TEST_CASE("A training does not start on a bad data set, and leaves no run behind") {
  const TinyTraining tiny;
  LabelMap labels(kTinyWidth, kTinyHeight, 0);
  labels.at(7, 8) = 200;
  writeIndexPng(fs::path(tiny.data) / "labels" / "03.png", labels, nullptr);
  const auto run = runProgram(tiny.fresh());
  CHECK(run.exitCode == 1);
  CHECK_THAT(run.err, ContainsText("03.png") && ContainsText("label id 200"));
  CHECK_FALSE(fs::exists(tiny.run));
  const auto check = runProgram({"data", "check", tiny.data});
  CHECK(check.exitCode == 1);
  CHECK_THAT(check.err, ContainsText("03.png") && ContainsText("1 problem(s)"));
}

TEST_CASE("A sound data set is described") {
  const TinyTraining tiny;
  const auto check = runProgram({"data", "check", tiny.data, "--classes", tiny.dir / "two.toml"});
  CHECK(check.exitCode == 0);
  CHECK_THAT(check.out, ContainsText("8 examples") && ContainsText("animal"));
  CHECK_THAT(check.out, ContainsText("No problems found"));
}

TEST_CASE("Wrong training commands are refused with the nearest word") {
  const TinyTraining tiny;
  const auto preset = runProgram({"train", "spade-smal", "--data", tiny.data, "--run", tiny.run});
  CHECK(preset.exitCode == 2);
  CHECK_THAT(preset.err, ContainsText("did you mean 'spade-small'?"));
  const auto key = runProgram(tiny.fresh({"train.bach=3"}));
  CHECK(key.exitCode == 2);
  CHECK_THAT(key.err, ContainsText("did you mean 'train.batch'?"));
  const auto none = runProgram({"train", "--run", tiny.run, "--resume"});
  CHECK(none.exitCode == 2);
  CHECK_THAT(none.err, ContainsText("found none"));
  const auto options = runProgram(tiny.fresh({"groupdnet.encoder.reduction=3"}));
  CHECK(options.exitCode == 2);
  CHECK_FALSE(fs::exists(fs::path(tiny.run) / "config.toml"));
}

TEST_CASE("A model is not measured on other classes than its own") {
  const TinyTraining tiny;
  REQUIRE(runProgram(tiny.fresh({"train.steps=1"})).exitCode == 0);
  const auto run = runProgram({"evaluate",
                               "--model",
                               tiny.run + "/model.safetensors",
                               "--classes",
                               "all",
                               "--data",
                               tiny.data,
                               "-o",
                               tiny.dir / "report"});
  CHECK(run.exitCode == 2);
  CHECK_THAT(run.err, ContainsText("scene, animal") && ContainsText("--classes"));
}
