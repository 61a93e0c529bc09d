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

/// A data set and a config that trains one step of each of SB-GAN's stages.
struct TinyDreams {
  TempDir dir;
  std::string data = dir / "data";
  std::string config = dir / "sbgan.toml";

  TinyDreams() {
    writeTinyDataset(data, 4);
    writeFileAtomically(config, R"(system = "sbgan"
[data]
width = 64
height = 32
fit = "stretch"
[train]
batch = 2
steps = 4
device = "cpu"
threads = 1
autocast = "off"
log_every = 1
[sbgan]
layout.channels = [8, 8]
layout.resolution = 0
layout.stabilise_steps = 1
image.width = 2
image.hidden = 4
image.discriminator.width = 4
image_stage.steps = 1
joint.pretrain_steps = 1
joint.steps = 1
joint.discriminator.width = 4
)");
  }

  /// Trains and gives the model file.
  std::string train(const std::string& name, const std::vector<std::string>& more = {}) const {
    const std::string run = dir / name;
    std::vector<std::string> words{"train", config, "--data", data, "--run", run};
    words.insert(words.end(), more.begin(), more.end());
    const auto result = runProgram(words);
    INFO(result.err);
    REQUIRE(result.exitCode == 0);
    return run + "/model.safetensors";
  }
};

std::string bytes(const fs::path& path) {
  return readFile(path, 1 << 20);
}

}  // namespace

TEST_CASE("dream writes layouts and their photographs, the same for a seed") {
  const TinyDreams tiny;
  const auto model = tiny.train("whole");
  const fs::path first = tiny.dir / "first";
  const auto run = runProgram({"dream", "--model", model, "-n", "2", "--seed", "5", "-o", first});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  for (const auto* name : {"0000", "0001"}) {
    const auto layout = readIndexPng(first / (std::string(name) + "_layout.png"));
    CHECK(layout.width() == 64);
    CHECK(layout.height() == 32);
    CHECK(readImage(first / (std::string(name) + "_colour.png")).width() == 64);
    CHECK(readImage(first / (std::string(name) + "_photo.png")).height() == 32);
  }
  const fs::path second = tiny.dir / "second";
  REQUIRE(
      runProgram({"dream", "--model", model, "-n", "1", "--seed", "6", "-o", second}).exitCode ==
      0);
  CHECK(bytes(second / "0000_layout.png") == bytes(first / "0001_layout.png"));
  CHECK(bytes(second / "0000_photo.png") == bytes(first / "0001_photo.png"));

  const fs::path way = tiny.dir / "way";
  REQUIRE(
      runProgram({"dream", "--model", model, "-n", "3", "--seed", "5", "--to-seed", "6", "-o", way})
          .exitCode == 0);
  CHECK(bytes(way / "0000_layout.png") == bytes(first / "0000_layout.png"));
  CHECK(bytes(way / "0002_layout.png") == bytes(first / "0001_layout.png"));
}

TEST_CASE("dream with a model in the middle of its training, and another one's photographs") {
  const TinyDreams tiny;
  const auto whole = tiny.train("whole");
  const auto layouts = tiny.train("layouts", {"train.steps=1"});
  const fs::path bare = tiny.dir / "bare";
  const auto alone = runProgram({"dream", "--model", layouts, "-n", "1", "-o", bare});
  CHECK(alone.exitCode == 0);
  CHECK_THAT(alone.err, ContainsText("--image-model"));
  CHECK(fs::exists(bare / "0000_layout.png"));
  CHECK_FALSE(fs::exists(bare / "0000_photo.png"));

  const fs::path lent = tiny.dir / "lent";
  REQUIRE(runProgram({"dream", "--model", layouts, "--image-model", whole, "-n", "1", "-o", lent})
              .exitCode == 0);
  CHECK(readImage(lent / "0000_photo.png").width() == 64);
  const auto refused =
      runProgram({"dream", "--model", whole, "--image-model", layouts, "-n", "1", "-o", lent});
  CHECK(refused.exitCode == 2);
  CHECK_THAT(refused.err, ContainsText("--image-model"));
}

TEST_CASE("dream with the pixel baseline writes pictures alone, with another system nothing") {
  const TinyDreams tiny;
  const auto pixels = tiny.train("pixels", {"sbgan.pixels=true"});
  const fs::path out = tiny.dir / "out";
  const auto run = runProgram({"dream", "--model", pixels, "-n", "1", "-o", out});
  INFO(run.err);
  CHECK(run.exitCode == 0);
  CHECK(fs::exists(out / "0000_photo.png"));
  CHECK_FALSE(fs::exists(out / "0000_layout.png"));

  const auto other = runProgram({"dream", "-n", "1", "-o", out});
  CHECK(other.exitCode == 2);
  CHECK_THAT(other.err, ContainsText("SB-GAN") && ContainsText("--model"));
}
