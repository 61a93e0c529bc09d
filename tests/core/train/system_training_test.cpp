#include "core/base/log.h"
#include "core/data/tiny_dataset.h"
#include "core/io/model_file.h"
#include "core/io/safetensors.h"
#include "core/train/stop_at.h"
#include "core/train/training_loop.h"
#include "models/registry/registry.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <filesystem>

using namespace spolvero;
using namespace spolvero::testing;

namespace fs = std::filesystem;

namespace {

constexpr int kSide = 64;

std::unique_ptr<Trainable> tinySystem(const std::string& name, const ClassTable& classes) {
  const auto setup = systemNamed(name, "test").makeSetup();
  auto options = setup->options();
  const auto set = [&](const char* key, const char* value) { options.assign(key, value, "test"); };
  set("width", "2");
  set("hidden", "6");
  set("upsampling", "normal");
  set("discriminator.width", "4");
  set("discriminator.layers", "2");
  if (name == "groupdnet") {
    set("code_channels", "2");
    set("encoder.width", "6");
  } else {
    set("vae", "true");
    set("code_width", "2");
    set("code_height", "2");
    set("code_length", "4");
  }
  at::manual_seed(4);
  return setup->makeTrainable(classes, kSide, kSide, at::kCPU);
}

/// Trains a tiny system, to the end or to `stopAt`.
TrainingResult train(const std::string& name,
                     const DatasetFolder& dataset,
                     RunFolder folder,
                     std::int64_t stopAt,
                     bool autocast) {
  const auto system = tinySystem(name, dataset.classes());
  TrainOptions options;
  options.batch = 2;
  options.steps = 5;
  options.decaySteps = 1;
  options.sampleEvery = 2;
  options.halfModel = false;
  DataOptions data;
  data.width = data.height = kSide;
  TrainingLoop loop({.system = *system,
                     .dataset = dataset,
                     .folder = folder,
                     .data = data,
                     .train = options,
                     .autocast = autocast});
  loop.resume();
  StopAt observer(stopAt);
  return loop.run(observer.source.get_token(), observer);
}

}  // namespace

TEST_CASE(
    "GroupDNet and SPADE resume bit for bit, with autocast too, and leave a model that renders") {
  TempDir dir;
  setLogLevel("off");
  writeTinyDataset(dir / "data", 8);
  const DatasetFolder dataset(dir / "data");
  for (const std::string name : {"groupdnet", "spade"}) {
    for (const bool autocast : {false, true}) {
      INFO(name << (autocast ? " with autocast" : ""));
      const auto run = [&](const char* part) {
        return dir / (name + part + (autocast ? "-bf16" : ""));
      };
      const auto whole = train(name, dataset, RunFolder::create(run("-whole"), ""), 0, autocast);
      train(name, dataset, RunFolder::create(run("-parts"), ""), 3, autocast);
      const auto parts = train(name, dataset, RunFolder::open(run("-parts")), 0, autocast);
      REQUIRE(whole.finished);
      REQUIRE(parts.finished);
      const auto expected = readSafetensors(whole.checkpoint).tensors;
      const auto found = readSafetensors(parts.checkpoint).tensors;
      REQUIRE(expected.size() == found.size());
      for (const auto& [tensor, value] : expected) {
        INFO(tensor);
        CHECK(value.equal(found.at(tensor)));
      }
      const auto renderer = loadRenderer(run("-parts") / "model.safetensors", {});
      const auto picture = renderer->render(Layout(kSide, kSide, dataset.classes(), 1), {});
      CHECK(picture.sizes() == at::IntArrayRef({1, 3, kSide, kSide}));
      CHECK(at::isfinite(picture).all().item<bool>());
    }
  }
  setLogLevel("info");
}
