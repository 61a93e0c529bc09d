#include "app/program.h"
#include "core/base/atomic_file.h"
#include "core/data/tiny_dataset.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "support/catch.h"
#include "support/paths.h"

#include <filesystem>

using namespace spolvero;
using namespace spolvero::testing;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumBytes = 16u << 20;

/// A data set and a model that went through all three stages of pix2pixHD's training, a step each
/// or two.
struct TinyStyles {
  TempDir dir;
  std::string data = dir / "data";
  std::string model = dir / "run" / "model.safetensors";

  TinyStyles() {
    writeTinyDataset(data, 8);
    writeFileAtomically(dir / "tiny.toml", R"(system = "pix2pixhd"
[data]
width = 32
height = 32
[train]
batch = 2
steps = 5
device = "cpu"
threads = 1
autocast = "off"
log_every = 1
[pix2pixhd]
width = 2
enhancers = 1
downsamplings = 2
blocks = 1
enhancer_blocks = 1
encoder.width = 2
encoder.downsamplings = 1
discriminator.width = 2
discriminator.layers = 1
discriminator.scales = 2
training.stages.global_epochs = 2
training.stages.global_decay_epochs = 0
training.stages.fix_epochs = 1
training.stages.enhancer_epochs = 2
training.stages.enhancer_decay_epochs = 1
)");
    const auto run =
        runProgram({"train", dir / "tiny.toml", "--data", data, "--run", (dir / "run").string()});
    INFO(run.err);
    REQUIRE(run.exitCode == 0);
    CHECK_THAT(run.err,
               ContainsText("stage: global generator, 16 x 16") &&
                   ContainsText("stage: enhancer 1 alone, 32 x 32") &&
                   ContainsText("stage: enhancer 1 and everything inside"));
  }

  ProgramRun clusters(const std::vector<std::string>& more) const {
    std::vector<std::string> words{"clusters", "--model", model, "--data", data, "--device", "cpu"};
    words.insert(words.end(), more.begin(), more.end());
    return runProgram(words);
  }
};

}  // namespace

TEST_CASE("Styles of a data set go into the model file, the same for the same seed") {
  const TinyStyles tiny;
  const auto before = readFile(tiny.model, kMaximumBytes);
  const auto first = tiny.clusters({"-k", "3", "-o", tiny.dir / "a.safetensors"});
  INFO(first.err);
  REQUIRE(first.exitCode == 0);
  // Six photos of the train part with sky, grass and a dog each.
  CHECK_THAT(first.out, ContainsText("18 objects, styles of 3 of 3 classes"));
  CHECK_THAT(first.out, ContainsText("dog                  3"));
  CHECK(readFile(tiny.model, kMaximumBytes) == before);
  REQUIRE(tiny.clusters({"-k", "3"}).exitCode == 0);
  CHECK(readFile(tiny.model, kMaximumBytes) == readFile(tiny.dir / "a.safetensors", kMaximumBytes));
  // Once more over a model that has styles already.
  REQUIRE(tiny.clusters({"-k", "1"}).exitCode == 0);
  CHECK_THAT(runProgram({"info", tiny.model}).out, ContainsText("clusters"));

  const fs::path label = fs::path(tiny.data) / "labels" / "00.png";
  const auto grid = runProgram({"sample",
                                "--model",
                                tiny.dir / "a.safetensors",
                                "--device",
                                "cpu",
                                "--layout",
                                label,
                                "--object",
                                "dog",
                                "-o",
                                tiny.dir / "g.png"});
  INFO(grid.err);
  REQUIRE(grid.exitCode == 0);
  CHECK(readImage(tiny.dir / "g.png").width() >= 2 * kTinyWidth);
}

TEST_CASE("Clusters are refused where they cannot be made, and the model stays as it is") {
  const TinyStyles tiny;
  const auto before = readFile(tiny.model, kMaximumBytes);
  writeFileAtomically(tiny.dir / "two.toml", R"([[class]]
name = "scene"
sources = ["sky", "grass"]
[[class]]
name = "animal"
sources = ["dog"]
)");
  const auto classes = tiny.clusters({"--classes", tiny.dir / "two.toml"});
  CHECK(classes.exitCode == 2);
  CHECK_THAT(classes.err, ContainsText("--classes"));
  CHECK(tiny.clusters({"-k", "0"}).exitCode == 2);
  CHECK(tiny.clusters({"--part", "trian"}).exitCode == 2);
  CHECK(readFile(tiny.model, kMaximumBytes) == before);
  const auto shipped = sourceDir() / "resources/weights/clothing-small.safetensors";
  if (!fs::exists(shipped)) return;
  const auto other = runProgram({"clusters", "--model", shipped, "--data", tiny.data});
  CHECK(other.exitCode == 2);
  CHECK_THAT(other.err, ContainsText("found groupdnet"));
}
