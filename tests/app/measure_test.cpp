#include "app/program.h"
#include "core/base/atomic_file.h"
#include "core/data/dataset_folder.h"
#include "core/data/tiny_dataset.h"
#include "core/io/image_file.h"
#include "core/io/layout_file.h"
#include "core/io/model_file.h"
#include "core/io/safetensors.h"
#include "models/layers/state_dict.h"
#include "models/perceptual/inception.h"
#include "models/perceptual/squeezenet.h"
#include "models/registry/registry.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>
#include <torch/utils.h>

#include <filesystem>

using namespace spolvero;
using namespace spolvero::testing;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaximumBytes = 1u << 20;
constexpr int kSide = 64;

/// An untrained model of a system for the classes of a data set.
void writeModel(const fs::path& path,
                const std::string& system,
                const ClassTable& classes,
                const std::vector<std::pair<std::string, std::string>>& values) {
  torch::manual_seed(7);
  auto setup = systemNamed(system, "test").makeSetup();
  auto options = setup->options();
  for (const auto& [key, value] : values) options.assign(key, value, "test");
  auto trainable = setup->makeTrainable(classes, kSide, kSide, c10::Device(c10::kCPU));
  ModelFile model;
  model.info = trainable->describeModel();
  model.info.name = "tiny " + system;
  model.info.provenance = "{}";
  for (const auto& network : trainable->networks()) {
    if (!network.shipped) continue;
    for (auto& [name, tensor] : stateDict(*network.module)) {
      model.tensors[network.prefix + name] = tensor;
    }
  }
  writeModelFile(path, model, false);
}

/// A data set, a SPADE and a segmenter of its classes.
struct Measured {
  TempDir dir;
  std::string data = dir / "data";
  std::string spade = dir / "spade.safetensors";
  std::string segmenter = dir / "segmenter.safetensors";
  std::string report = dir / "report";

  Measured() {
    writeTinyDataset(data, 8);
    const auto classes = DatasetFolder(data).classes();
    writeModel(spade,
               "spade",
               classes,
               {{"width", "4"},
                {"hidden", "8"},
                {"vae", "true"},
                {"code_length", "4"},
                {"discriminator.width", "4"},
                {"discriminator.layers", "2"}});
    writeModel(segmenter, "segmenter", classes, {{"width", "8"}});
  }

  ProgramRun evaluate(const std::string& model, const std::vector<std::string>& more) const {
    std::vector<std::string> words{
        "evaluate", "--model", model, "--data", data, "--device", "cpu", "-o", report};
    words.insert(words.end(), more.begin(), more.end());
    return runProgram(words);
  }

  nlohmann::json numbers() const {
    return nlohmann::json::parse(readFile(fs::path(report) / "report.json", kMaximumBytes));
  }
};

}  // namespace

TEST_CASE("segment writes the layout of a photo, in colours and with its objects") {
  const Measured tiny;
  const auto photo = fs::path(tiny.data) / "images" / "03.png";
  const auto run = runProgram({"segment",
                               "--model",
                               tiny.segmenter,
                               photo,
                               "-o",
                               tiny.dir / "layout.png",
                               "--coloured",
                               tiny.dir / "colours.png",
                               "--instances",
                               tiny.dir / "objects.png"});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  CHECK_THAT(run.out, ContainsText("40 x 56") && ContainsText(" %"));
  const auto labels = readIndexPng(tiny.dir / "layout.png");
  CHECK(labels.width() == kTinyWidth);
  CHECK(labels.height() == kTinyHeight);
  const auto classes = DatasetFolder(tiny.data).classes();
  CHECK(readColourPng(tiny.dir / "colours.png", classes) == labels);
  const auto objects = readInstancePng(tiny.dir / "objects.png");
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if ((labels.data()[i] == 2) != (objects.data()[i] > 0)) FAIL("object");
  }

  const auto other =
      runProgram({"segment", "--model", tiny.spade, photo, "-o", tiny.dir / "none.png"});
  CHECK(other.exitCode == 2);
  CHECK_THAT(other.err, ContainsText("makes no layouts of photos"));
  CHECK_FALSE(fs::exists(tiny.dir / "none.png"));
}

TEST_CASE("A segmenter is measured by its layouts of the photos") {
  const Measured tiny;
  const auto run = tiny.evaluate(tiny.segmenter, {});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  CHECK_THAT(run.out, ContainsText("mIoU") && ContainsText("2 of photos"));
  const auto scores = tiny.numbers().at("segmentation").at("photos");
  CHECK(scores.at("pictures") == 2);
  CHECK(scores.at("pixel_accuracy").get<double>() <= 1);
  CHECK(scores.at("classes").size() >= 2);
  CHECK(readImage(fs::path(tiny.report) / "samples.png").width() == 3 * 66 - 2);
}

TEST_CASE("A model is measured by LPIPS, FID and the layouts read back from its pictures") {
  const Measured tiny;
  torch::manual_seed(2);
  writeSafetensors(tiny.dir / "inception.safetensors", {{}, stateDict(InceptionV3())});
  const SqueezeNet squeezeNet(
      SqueezeNetVersion::V1_1, FeatureTaps::Lpips, InputScaling::imageNet());
  writeSafetensors(tiny.dir / "squeeze.safetensors", {{}, stateDict(squeezeNet)});
  TensorMap heads;
  int layer = 0;
  for (const std::int64_t channels : {64, 128, 256, 384, 384, 512, 512}) {
    heads["lin" + std::to_string(layer++) + ".model.1.weight"] = at::ones({1, channels, 1, 1});
  }
  writeSafetensors(tiny.dir / "heads.safetensors", {{}, heads});
  const auto lpips = "squeeze:" + std::string(tiny.dir / "squeeze.safetensors") + ":" +
                     std::string(tiny.dir / "heads.safetensors");
  const auto run = tiny.evaluate(tiny.spade,
                                 {"--metrics",
                                  "lpips,colour,fid,segmentation",
                                  "--inception",
                                  tiny.dir / "inception.safetensors",
                                  "--lpips-network",
                                  lpips,
                                  "--segmenter",
                                  tiny.segmenter});
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  CHECK_THAT(run.out, ContainsText("FID **") && ContainsText("LPIPS (SqueezeNet 1.1)"));
  const auto numbers = tiny.numbers();
  CHECK(numbers.at("frechet").at("renders") == 2);
  CHECK(numbers.at("frechet").at("distance").get<double>() > 0);
  CHECK(numbers.at("segmentation").at("renders").at("pictures") == 2);
  CHECK(numbers.at("segmentation").at("photos").at("mIoU").get<double>() <= 1);
  const auto distances = numbers.at("reconstruction").at("distances");
  CHECK(distances.size() == 2);
  CHECK(distances.at("LPIPS (SqueezeNet 1.1)").get<double>() > 0);
}

TEST_CASE("Metrics without their files are refused by the option that is missing") {
  const Measured tiny;
  const auto check = [&](const char* metric, const char* option) {
    const auto run = tiny.evaluate(tiny.spade, {"--metrics", metric});
    CAPTURE(run.err);
    CHECK(run.exitCode == 2);
    CHECK_THAT(run.err, ContainsText(option));
  };
  check("fid", "--inception");
  check("segmentation", "--segmenter");
  check("lpips", "--lpips-network");
  check("taste", "--metrics");
  const auto wrong = tiny.evaluate(tiny.spade, {"--segmenter", tiny.spade});
  CHECK(wrong.exitCode == 2);
  CHECK_THAT(wrong.err, ContainsText("system segmenter, found spade"));
  const auto words = tiny.evaluate(tiny.spade, {"--lpips-network", "alex"});
  CHECK(words.exitCode == 2);
  CHECK_THAT(words.err, ContainsText("NETWORK:FEATURES:HEADS"));
}

TEST_CASE("import takes published feature networks") {
  const TempDir dir;
  const SqueezeNet network(SqueezeNetVersion::V1_1, FeatureTaps::Spade, InputScaling::imageNet());
  auto tensors = stateDict(network);
  writeSafetensors(dir / "published.safetensors", {{}, tensors});
  const auto import = [&](const std::string& from, const fs::path& path) {
    return runProgram({"import", "--from", from, path, "-o", dir / "out.safetensors"});
  };
  const auto run = import("squeezenet1_1", dir / "published.safetensors");
  INFO(run.err);
  REQUIRE(run.exitCode == 0);
  CHECK_THAT(run.out, ContainsText("50 tensors") && ContainsText("ImageNet"));
  const auto file = readSafetensors(dir / "out.safetensors");
  CHECK(file.metadata.at("architecture") == "squeezenet1_1");
  CHECK(file.metadata.at("source") == "published.safetensors");
  CHECK(at::equal(file.tensors.at("features.3.squeeze.weight"),
                  tensors.at("features.3.squeeze.weight")));

  const auto wrong = import("vgg19", dir / "published.safetensors");
  CHECK(wrong.exitCode == 1);
  CHECK_THAT(wrong.err, ContainsText("published.safetensors") && ContainsText("vgg19"));
}
