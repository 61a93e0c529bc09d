#include "models/registry/registry.h"

#include "common/parity.h"
#include "common/trained_file.h"

#include "core/base/error.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>
#include <torch/nn/module.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

const c10::Device kCpu(c10::DeviceType::CPU);

ClassTable table(int count) {
  std::vector<ClassInfo> classes;
  for (int id = 0; id < count; ++id) {
    classes.push_back(
        {id, "class" + std::to_string(id), ClassTable::defaultColour(id), ClassKind::Stuff});
  }
  return ClassTable(classes);
}

/// A narrow system with the given extra options, ready to train at 64×64.
std::unique_ptr<Trainable> tinySystem(const std::string& name,
                                      const std::map<std::string, std::string>& extra) {
  auto setup = systemNamed(name, "test").makeSetup();
  auto options = setup->options();
  options.assign("width", "2", "test");
  options.assign("hidden", "8", "test");
  options.assign("upsampling", "normal", "test");
  options.assign("discriminator.width", "4", "test");
  for (const auto& [key, value] : extra) options.assign(key, value, "test");
  return setup->makeTrainable(table(3), 64, 64, kCpu);
}

Batch tinyBatch() {
  Batch batch;
  batch.labels = at::randint(3, {2, 64, 64});
  batch.labels[0][0][0] = 255;
  batch.instances = batch.labels.clone();
  batch.photos = at::rand({2, 3, 64, 64}) * 2 - 1;
  return batch;
}

Layout stripes(int width, int height) {
  LabelMap labels(width, height);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x)
      labels.at(x, y) = static_cast<std::uint8_t>((x / 5 + y / 7) % 3);
  }
  return Layout(labels, InstanceMap(width, height), table(3));
}

}  // namespace

TEST_CASE("Systems are found by name, another name is answered with the nearest") {
  CHECK(systemNamed("groupdnet", "m").title == "GroupDNet (SMIS)");
  CHECK_THROWS_WITH(systemNamed("grupdnet", "model.safetensors"),
                    ContainsText("model.safetensors") && ContainsText("'groupdnet'"));
}

TEST_CASE("Both systems train: losses are finite, every network moves, averages can be shipped") {
  for (const std::string name : {"groupdnet", "spade"}) {
    for (const bool autocast : {false, true}) {
      auto system = tinySystem(
          name,
          {{"training.reuse_fake", autocast ? "true" : "false"}, {"training.lambda_l1", "1"}});
      std::vector<TensorMap> before;
      for (auto& network : system->networks()) before.push_back(stateDict(*network.module));
      const auto losses = system->step(tinyBatch(), autocast);
      for (const auto& [loss, value] : losses) {
        CAPTURE(name, autocast, loss);
        CHECK(value.scalar_type() == at::kFloat);
        CHECK(std::isfinite(value.item<double>()));
      }
      CHECK(losses.contains("D_real"));
      CHECK(losses.contains("L1"));
      CHECK(losses.contains("KLD") == (name == "groupdnet"));
      const auto networks = system->networks();
      for (std::size_t i = 0; i < networks.size(); ++i) {
        const auto after = stateDict(*networks[i].module);
        double moved = 0;
        for (const auto& [key, tensor] : after) {
          if (key.ends_with("weight") || key.ends_with("weight_orig")) {
            moved = std::max(moved, maxDifference(tensor, before[i].at(key)));
          }
        }
        CAPTURE(networks[i].prefix);
        CHECK(moved > 0);
      }
      const auto rates = system->optimizers();
      CHECK(rates[0].baseRate == Approx(0.0001));
      CHECK(rates[1].baseRate == Approx(0.0004));
    }
  }
}

TEST_CASE("With two discriminator steps per generator step the generator rests every other step") {
  auto system = tinySystem("spade", {{"training.d_steps_per_g", "2"}});
  auto& generator = *system->networks().front().module;
  const auto batch = tinyBatch();
  for (const std::int64_t step : {0, 1, 2}) {
    const auto before = stateDict(generator);
    TrainingPosition position;
    position.step = step;
    system->beginStep(position);
    const auto losses = system->step(batch, false);
    const bool trains = step % 2 == 0;
    CAPTURE(step);
    CHECK(losses.contains("GAN") == trains);
    CHECK(losses.contains("D_Fake"));
    CHECK((maxDifference(stateDict(generator).at("conv_img.weight"), before.at("conv_img.weight")) >
           0) == trains);
  }
}

TEST_CASE("Samples: the reconstruction is fixed, priors follow their number") {
  auto system = tinySystem("groupdnet", {});
  const auto batch = tinyBatch();
  const auto mean = system->sample(batch, 0);
  REQUIRE(mean.sizes() == at::IntArrayRef({2, 3, 64, 64}));
  CHECK(system->sample(batch, 0).equal(mean));
  CHECK(system->sample(batch, 1).equal(system->sample(batch, 1)));
  CHECK_FALSE(system->sample(batch, 1).equal(system->sample(batch, 2)));
  CHECK(system->networks().front().module->is_training());
}

TEST_CASE("A model file renders layouts of any size, and one class's code moves the picture") {
  const TempDir folder;
  auto system = tinySystem("groupdnet", {});
  auto model = modelOf(*system);
  writeModelFile(folder / "m.safetensors", model, false);
  const auto renderer = loadRenderer(folder / "m.safetensors", {});
  CHECK(renderer->offer().codePerClass);
  CHECK(renderer->offer().photo);
  CHECK(renderer->info().classes.size() == 3);
  Appearance appearance;
  appearance.seed = 5;
  for (const auto& [width, height] : {std::pair(16, 16), std::pair(37, 91), std::pair(300, 200)}) {
    const auto image = renderer->render(stripes(width, height), appearance);
    CAPTURE(width, height);
    REQUIRE(image.sizes() == at::IntArrayRef({1, 3, height, width}));
    CHECK(at::isfinite(image).all().item<bool>());
    CHECK(image.abs().max().item<double>() <= 1);
  }
  const auto layout = stripes(64, 64);
  const auto first = renderer->render(layout, appearance);
  CHECK(renderer->render(layout, appearance).equal(first));
  appearance.classes[1].code = CodeSource::fromSeed(99);
  CHECK(maxDifference(renderer->render(layout, appearance), first) > 0);
}

TEST_CASE("Codes taken from a photo give the reconstruction of the training sample") {
  auto system = tinySystem("groupdnet", {});
  auto batch = tinyBatch();
  const auto layout = stripes(64, 64);
  batch.labels = at::empty({1, 64, 64}, at::kLong);
  for (int y = 0; y < 64; ++y) {
    for (int x = 0; x < 64; ++x) batch.labels[0][y][x] = layout.labels().at(x, y);
  }
  batch.instances = batch.labels;
  batch.photos = batch.photos.narrow(0, 0, 1);
  const auto goal = system->sample(batch, 0);
  const auto renderer = systemNamed("groupdnet", "test").makeRenderer(modelOf(*system), {});
  const auto codes = renderer->encode(batch.photos, layout).classes;
  REQUIRE(codes.size() == 3);
  CHECK(codes.at(2).channels == 8);
  Appearance appearance;
  for (const auto& [id, values] : codes)
    appearance.classes[id].code = CodeSource::fromValues(values, "photo");
  CHECK(maxDifference(renderer->render(layout, appearance), goal) < 1e-4);
  CHECK_THROWS_AS(renderer->encode(batch.photos, stripes(32, 64)), ShapeError);
}

TEST_CASE("SPADE renders any size, with a code and a size of its own under VAE") {
  for (const std::string vae : {"false", "true"}) {
    auto system = tinySystem("spade", {{"vae", vae}});
    const auto renderer = systemNamed("spade", "test").makeRenderer(modelOf(*system), {});
    CHECK(renderer->offer().latent == (vae == "true"));
    Appearance appearance;
    const auto image = renderer->render(stripes(37, 91), appearance);
    CHECK(image.sizes() == at::IntArrayRef({1, 3, 91, 37}));
    const auto photo = at::rand({1, 3, 91, 37}) * 2 - 1;
    if (vae == "true") {
      CHECK(renderer->encode(photo, stripes(37, 91)).latent->channels == 256);
    } else {
      CHECK_THROWS_WITH(renderer->encode(photo, stripes(37, 91)), ContainsText("no encoder"));
    }
  }
}

TEST_CASE("Labels beyond the model's classes and foreign tensors are refused") {
  auto system = tinySystem("groupdnet", {});
  auto model = modelOf(*system);
  const auto renderer = systemNamed("groupdnet", "test").makeRenderer(model, {});
  CHECK_THROWS_WITH(renderer->render(Layout(32, 32, table(5), 4), Appearance()),
                    ContainsText("label 4"));
  model.tensors.erase("G.fc.bias");
  CHECK_THROWS_WITH(systemNamed("groupdnet", "test").makeRenderer(model, {}),
                    ContainsText("'fc.bias'"));
}
