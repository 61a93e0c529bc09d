#include "models/crn/trainable.h"

#include "common/parity.h"
#include "common/trained_file.h"

#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "core/train/checkpoint.h"
#include "models/crn/renderer.h"
#include "models/layers/state_dict.h"
#include "models/perceptual/squeezenet.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

#include <set>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

const c10::Device kCpu(c10::DeviceType::CPU);
constexpr int kWidth = 48;
constexpr int kHeight = 32;
constexpr int kClasses = 3;

ClassTable table() {
  std::vector<ClassInfo> classes;
  for (int id = 0; id < kClasses; ++id) {
    classes.push_back({id, "class" + std::to_string(id), ClassTable::defaultColour(id)});
  }
  return ClassTable(classes);
}

/// SqueezeNet weights of random numbers.
std::string randomFeatures(const TempDir& folder) {
  at::manual_seed(3);
  const auto path = folder / "squeezenet.safetensors";
  const SqueezeNet network(SqueezeNetVersion::V1_0, FeatureTaps::Crn, caffeInput());
  writeSafetensors(path, {{}, stateDict(network)});
  return path.string();
}

/// A model file of the segmenter system with random weights.
std::string randomSegmenter(const TempDir& folder, std::int64_t classes) {
  at::manual_seed(5);
  ModelFile model;
  model.info.system = "segmenter";
  model.info.classes = table();
  model.info.trainedWidth = kWidth;
  model.info.trainedHeight = kHeight;
  SegmentationNetwork network(SegmentationOptions{classes, 8});
  for (auto& [name, tensor] : stateDict(*network)) model.tensors["G." + name] = tensor;
  const auto path = folder / "segmenter.safetensors";
  writeModelFile(path, model, false);
  return path.string();
}

CrnOptions tinyOptions() {
  CrnOptions options;
  options.classes = kClasses;
  options.widths = {8, 6, 4};
  options.baselineWidth = 4;
  options.learningRate = 0.01;
  options.loss.kind = "image";
  options.discriminator.width = 4;
  options.discriminator.layers = 2;
  options.discriminator.scales = 1;
  return options;
}

std::unique_ptr<CrnTrainable> makeSystem(const CrnOptions& options) {
  at::manual_seed(11);
  return std::make_unique<CrnTrainable>(options, table(), kWidth, kHeight, kCpu);
}

Batch batchOf(std::int64_t step) {
  at::manual_seed(100 + static_cast<std::uint64_t>(step));
  Batch batch;
  batch.labels = at::randint(kClasses, {2, kHeight, kWidth});
  batch.labels[0][0].fill_(255);
  batch.instances = batch.labels.clone();
  batch.photos = at::rand({2, 3, kHeight, kWidth}) * 2 - 1;
  return batch;
}

/// Steps as the loop makes them; two steps are an epoch.
StepLosses trainSteps(CrnTrainable& system, std::int64_t from, std::int64_t to) {
  StepLosses losses;
  for (auto step = from; step < to; ++step) {
    system.beginStep({step, 100, 2, static_cast<double>(step) / 2, 1});
    at::manual_seed(static_cast<std::uint64_t>(step));
    losses = system.step(batchOf(step), false);
  }
  return losses;
}

Layout layoutOf(int width, int height) {
  LabelMap labels(width, height);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      labels.at(x, y) = static_cast<std::uint8_t>((x / 5 + y / 7) % kClasses);
    }
  }
  return Layout(labels, InstanceMap(width, height), table());
}

/// The tensors of a checkpoint after five steps, at a stretch or stopped after `stopAt`.
TensorMap trained(const TempDir& folder, const CrnOptions& options, std::int64_t stopAt) {
  constexpr std::int64_t kSteps = 7;
  const auto path = folder / "step.safetensors";
  auto system = makeSystem(options);
  trainSteps(*system, 0, stopAt);
  if (stopAt < kSteps) {
    writeCheckpoint(path, *system, nullptr, {stopAt});
    at::manual_seed(999);
    system = std::make_unique<CrnTrainable>(options, table(), kWidth, kHeight, kCpu);
    readCheckpoint(path, *system, nullptr);
    trainSteps(*system, stopAt, kSteps);
  }
  writeCheckpoint(path, *system, nullptr, {kSteps});
  return readSafetensors(path).tensors;
}

}  // namespace

TEST_CASE("The cascade and its baselines learn a picture from their loss") {
  for (const std::string architecture : {"cascade", "full_resolution", "unet"}) {
    auto options = tinyOptions();
    options.architecture = architecture;
    options.modules = architecture == "cascade" ? 0 : 3;
    auto system = makeSystem(options);
    auto batch = batchOf(0);
    batch.photos = at::stack({batch.labels, batch.labels, batch.labels}, 1).clamp_max(2) - 1.0F;
    double first = 0;
    double last = 0;
    for (int step = 0; step < 60; ++step) {
      last = system->step(batch, false).at("Total").item<double>();
      if (step == 0) first = last;
    }
    CAPTURE(architecture, first, last);
    CHECK(last < first / 2);
  }
}

TEST_CASE("Perceptual training: six levels, all finite, every weight moves, with bf16 too") {
  const TempDir folder;
  auto options = tinyOptions();
  options.outputs = 3;
  options.loss.kind = "perceptual";
  options.loss.features = "squeezenet";
  options.loss.featuresFile = randomFeatures(folder);
  for (const bool autocast : {false, true}) {
    auto system = makeSystem(options);
    const auto before = stateDict(*system->networks().front().module);
    const auto losses = system->step(batchOf(1), autocast);
    CHECK(losses.size() == 7);
    for (const auto& [name, value] : losses) {
      CAPTURE(autocast, name);
      CHECK(value.scalar_type() == at::kFloat);
      CHECK(std::isfinite(value.item<double>()));
    }
    for (const auto& [name, tensor] : stateDict(*system->networks().front().module)) {
      CAPTURE(name);
      CHECK(maxDifference(tensor, before.at(name)) > 0);
    }
  }
}

TEST_CASE("A perceptual loss without a feature network is refused") {
  auto options = tinyOptions();
  options.loss.kind = "perceptual";
  options.loss.features = "none";
  CHECK_THROWS_WITH(makeSystem(options), ContainsText("loss.features"));
}

TEST_CASE("After the rescaling epoch every level contributes the same") {
  const TempDir folder;
  auto options = tinyOptions();
  options.learningRate = 0;  // Contributions stay what they were in the epoch that was measured.
  options.loss.kind = "perceptual";
  options.loss.features = "squeezenet";
  options.loss.featuresFile = randomFeatures(folder);
  options.loss.rescaleEpochs = 1;
  auto system = makeSystem(options);
  const auto batch = batchOf(1);
  const auto stepAt = [&](double epoch) {
    system->beginStep({0, 100, 2, epoch, 1});
    return system->step(batch, false);
  };
  const auto before = stepAt(0);
  CHECK(before.at("Level0").item<double>() != Approx(before.at("Level5").item<double>()));
  const auto after = stepAt(1);
  for (int level = 1; level < 6; ++level) {
    CHECK(after.at("Level" + std::to_string(level)).item<double>() ==
          Approx(after.at("Level0").item<double>()).epsilon(1e-4));
  }
  CHECK(after.at("Total").item<double>() ==
        Approx(before.at("Total").item<double>()).epsilon(1e-4));
}

TEST_CASE("GAN and semantic segmentation: both networks learn, another class count is refused") {
  const TempDir folder;
  auto options = tinyOptions();
  options.loss.kind = "gan";
  options.loss.segmenterFile = randomSegmenter(folder, kClasses);
  auto system = makeSystem(options);
  REQUIRE(system->networks().size() == 2);
  REQUIRE(system->optimizers().size() == 2);
  std::vector<TensorMap> before;
  for (const auto& network : system->networks()) before.push_back(stateDict(*network.module));
  const auto losses = system->step(batchOf(1), false);
  CHECK(std::set<std::string>{"D_Fake", "D_real", "GAN", "Segmentation"}.size() == losses.size());
  CHECK(losses.at("Segmentation").item<double>() > 0);
  for (std::size_t i = 0; i < before.size(); ++i) {
    double moved = 0;
    for (const auto& [name, tensor] : stateDict(*system->networks()[i].module)) {
      if (name.find("weight") != std::string::npos && !name.ends_with("_u") &&
          !name.ends_with("_v")) {
        moved = std::max(moved, maxDifference(tensor, before[i].at(name)));
      }
    }
    CHECK(moved > 0);
  }
  options.loss.segmenterFile = randomSegmenter(folder, kClasses + 1);
  CHECK_THROWS_WITH(makeSystem(options), ContainsText("3 classes, found one of 4"));
}

TEST_CASE("Only the last modules move when only they are trained") {
  auto options = tinyOptions();
  options.trainedModules = 1;
  auto system = makeSystem(options);
  const auto before = stateDict(*system->networks().front().module);
  trainSteps(*system, 0, 1);
  for (const auto& [name, tensor] : stateDict(*system->networks().front().module)) {
    CAPTURE(name);
    CHECK((maxDifference(tensor, before.at(name)) > 0) == name.starts_with("g_16_"));
  }
}

TEST_CASE("A training that was stopped and resumed ends with the same bits") {
  const TempDir folder;
  auto perceptual = tinyOptions();
  perceptual.outputs = 2;
  perceptual.loss.kind = "perceptual";
  perceptual.loss.features = "squeezenet";
  perceptual.loss.featuresFile = randomFeatures(folder);
  perceptual.loss.rescaleEpochs = 2;  // After step 4: measured in steps 2 and 3.
  auto adversarial = tinyOptions();
  adversarial.loss.kind = "gan";
  adversarial.loss.segmenterFile = randomSegmenter(folder, kClasses);
  for (const auto& options : {perceptual, adversarial}) {
    const auto whole = trained(folder, options, 7);
    for (const std::int64_t stopAt : {1, 3, 5}) {
      const auto parts = trained(folder, options, stopAt);
      REQUIRE(parts.size() == whole.size());
      for (const auto& [name, tensor] : whole) {
        CAPTURE(options.loss.kind, stopAt, name);
        CHECK(tensor.equal(parts.at(name)));
      }
    }
  }
}

TEST_CASE("Samples: the nearest picture first, then one after the other") {
  auto options = tinyOptions();
  options.outputs = 2;
  auto system = makeSystem(options);
  const auto batch = batchOf(4);
  const auto first = system->sample(batch, 1);
  const auto second = system->sample(batch, 2);
  REQUIRE(first.sizes() == at::IntArrayRef({2, 3, kHeight, kWidth}));
  CHECK_FALSE(first.equal(second));
  CHECK(system->sample(batch, 3).equal(first));
  const auto nearest = system->sample(batch, 0);
  for (int i = 0; i < 2; ++i) {
    const auto distance = [&](const at::Tensor& image) {
      return (image[i] - batch.photos[i]).abs().mean().item<double>();
    };
    CHECK(distance(nearest) == Approx(std::min(distance(first), distance(second))));
  }
  CHECK(system->networks().front().module->is_training());
}

TEST_CASE("The renderer makes all pictures of any size in one pass, as training's samples") {
  auto options = tinyOptions();
  options.outputs = 2;
  auto system = makeSystem(options);
  const auto model = modelOf(*system);
  CrnRenderer renderer(model, {});
  CHECK(renderer.offer().outputs == 2);
  CHECK(renderer.info().trainedWidth == kWidth);
  Appearance one;
  Appearance two;
  two.output = 1;
  const auto layout = layoutOf(kWidth, kHeight);
  const auto images = renderer.renderAll(layout, {two, one, two});
  REQUIRE(images.size() == 3);
  CHECK(images[0].equal(images[2]));
  CHECK_FALSE(images[0].equal(images[1]));
  CHECK(renderer.render(layout, one).equal(images[1]));
  Batch batch = batchOf(0);
  batch.labels = at::empty({1, kHeight, kWidth}, at::kLong);
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) batch.labels[0][y][x] = layout.labels().at(x, y);
  }
  batch.instances = batch.labels;
  CHECK(maxDifference(system->sample(batch, 2), images[0]) < 1e-5);
  for (const auto& [width, height] : {std::pair(16, 16), std::pair(37, 91), std::pair(130, 20)}) {
    const auto image = renderer.render(layoutOf(width, height), two);
    CHECK(image.sizes() == at::IntArrayRef({1, 3, height, width}));
    CHECK(at::isfinite(image).all().item<bool>());
  }
  two.output = 2;
  CHECK_THROWS_WITH(renderer.render(layout, two), ContainsText("0 to 1"));
}

TEST_CASE("A network with one picture takes no notice of the output, bf16 stays near float32") {
  auto system = makeSystem(tinyOptions());
  const auto model = modelOf(*system);
  CrnRenderer renderer(model, {});
  RenderSettings settings;
  settings.precision = Precision::BFloat16;
  CrnRenderer half(model, settings);
  Appearance appearance;
  appearance.output = 5;
  const auto layout = layoutOf(40, 24);
  const auto image = renderer.render(layout, appearance);
  const auto rough = half.render(layout, appearance);
  CHECK(rough.scalar_type() == at::kFloat);
  CHECK(maxDifference(image, rough) < 0.2);
  CHECK(maxDifference(image, rough) > 0);
}
