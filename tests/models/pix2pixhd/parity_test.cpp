#include "common/parity.h"

#include "core/io/npy_file.h"
#include "core/io/safetensors.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "models/layers/state_dict.h"
#include "models/pix2pixhd/trainable.h"
#include "support/catch.h"

#include <ATen/ATen.h>

#include <map>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

constexpr auto kCpu = c10::DeviceType::CPU;

Pix2PixHDOptions fixtureOptions() {
  Pix2PixHDOptions options;
  options.classes = 7;
  options.width = 8;
  options.downsamplings = 2;
  options.blocks = 2;
  options.encoder.width = 8;
  options.encoder.downsamplings = 2;
  options.discriminator.width = 16;
  options.discriminator.scales = 2;
  return options;
}

template <class Network>
void load(Network& network, const std::filesystem::path& file) {
  loadStateDict(*network, readTorchCheckpoint(file), file.string());
  network->eval();
}

ClassTable sevenClasses() {
  std::vector<ClassInfo> classes;
  for (int id = 0; id < 7; ++id) {
    classes.push_back({id, "class" + std::to_string(id), ClassTable::defaultColour(id)});
  }
  return ClassTable(classes);
}

}  // namespace

TEST_CASE("Released global pix2pixHD: picture, pooled features and every discriminator layer") {
  const auto folder = parityFolder("pix2pixhd_global");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  const at::NoGradGuard noGrad;
  const auto expected = readSafetensors(*folder / "expected.safetensors").tensors;
  const auto options = fixtureOptions();
  const auto ids = greyPng(*folder / "instance.png");
  const auto layout =
      layoutInputs(greyPng(*folder / "label.png"), ids, layoutChannels(options), kCpu)
          .concatenated();

  Pix2PixHDEncoder encoder(options);
  load(encoder, *folder / "latest_net_E.pth");
  const auto maps = instanceAveragePool(encoder->forward(expected.at("photo").unsqueeze(0)), ids);
  CHECK(maxDifference(maps, expected.at("feature_map")) <= 1e-4);

  Pix2PixHDGenerator generator(options);
  load(generator, *folder / "latest_net_G.pth");
  const auto codes = expected.at("feature_map").unsqueeze(0);
  const auto image = generator->forward(at::cat({layout, codes}, 1), 0);
  CHECK(maxDifference(image, expected.at("image")) <= 1e-4);
  CHECK(maxDifference(generator->finish(generator->layoutPart(layout, 0), codes),
                      expected.at("image")) <= 1e-4);

  Pix2PixHDDiscriminator discriminator(options);
  load(discriminator, *folder / "latest_net_D.pth");
  const auto layers =
      discriminator->forward(at::cat({layout, expected.at("image").unsqueeze(0)}, 1), 2);
  for (std::size_t scale = 0; scale < 2; ++scale) {
    REQUIRE(layers[scale].size() == 5);
    for (std::size_t layer = 0; layer < 5; ++layer) {
      const auto name = "D." + std::to_string(scale) + "." + std::to_string(layer);
      CAPTURE(name);
      CHECK(maxDifference(layers[scale][layer], expected.at(name)) <= 1e-4);
    }
  }
}

TEST_CASE("The released clusters are read from their pickle as they are") {
  const auto folder = parityFolder("pix2pixhd_global");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  const auto found = readNpyDictionary(*folder / "features_clustered_010.npy");
  const auto expected =
      readSafetensors(*folder / "features_clustered.expected.safetensors").tensors;
  REQUIRE(found.size() == expected.size());
  for (const auto& [id, array] : found) {
    const auto& values = expected.at("class" + std::to_string(id));
    CAPTURE(id);
    CHECK(values.sizes() == at::IntArrayRef(array.shape));
    CHECK(maxDifference(at::tensor(array.values, at::kDouble), values) == 0);
  }
}

TEST_CASE("Three training steps give the losses and the picture of the released code") {
  const auto folder = parityFolder("train_steps_pix2pixhd");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  const auto initial = readSafetensors(*folder / "initial.safetensors").tensors;
  const auto expected = readSafetensors(*folder / "expected.safetensors").tensors;
  Pix2PixHDTrainable system(fixtureOptions(), sevenClasses(), 96, 64, kCpu);
  for (auto& network : system.networks()) {
    loadStateDict(*network.module, withoutPrefix(initial, network.prefix), "initial.safetensors");
  }
  Batch batch;
  batch.labels = expected.at("label").to(at::kLong);
  batch.instances = expected.at("instance").to(at::kLong);
  batch.photos = expected.at("image");
  const std::map<std::string, std::string> names{
      {"GAN", "gan"}, {"GAN_Feat", "feature_matching"}, {"D_Fake", "d_fake"}, {"D_real", "d_real"}};
  for (int step = 0; step < 3; ++step) {
    const auto losses = system.step(batch, false);
    for (const auto& [ours, theirs] : names) {
      const auto goal = expected.at("step" + std::to_string(step) + "." + theirs).item<double>();
      CAPTURE(step, ours);
      CHECK(losses.at(ours).item<double>() == Approx(goal).epsilon(1e-3));
    }
  }
  CHECK(maxDifference(system.sample(batch, 0), expected.at("final.image")) <= 5e-3);
}
