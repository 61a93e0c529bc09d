#include "common/parity.h"

#include "core/io/safetensors.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "models/layers/state_dict.h"
#include "models/spade/generator.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

/// Runs a released generator and its discriminator on a fixture and compares every tensor.
void checkFixture(const std::filesystem::path& folder,
                  const SpadeOptions& options,
                  const LayoutInputs& inputs,
                  const TensorMap& expected) {
  at::NoGradGuard noGrad;
  SpadeGenerator generator(options);
  const auto generatorFile = folder / "latest_net_G.pth";
  loadStateDict(*generator, readTorchCheckpoint(generatorFile), generatorFile.string());
  generator->eval();
  SegPyramid seg(inputs.concatenated());
  const auto image = generator->forward(seg, options.vae ? expected.at("z") : at::Tensor());
  CHECK(maxDifference(image, expected.at("image")) <= 1e-4);

  MultiscaleDiscriminator discriminator(seg.full().size(1) + 3, options.discriminator);
  const auto discriminatorFile = folder / "latest_net_D.pth";
  loadStateDict(*discriminator, readTorchCheckpoint(discriminatorFile), discriminatorFile.string());
  discriminator->eval();
  const auto layers =
      discriminator->forward(at::cat({seg.full(), expected.at("image").unsqueeze(0)}, 1));
  REQUIRE(layers.size() == 2);
  for (std::size_t scale = 0; scale < layers.size(); ++scale) {
    REQUIRE(layers[scale].size() == 5);
    for (std::size_t layer = 0; layer < layers[scale].size(); ++layer) {
      const auto name = "D." + std::to_string(scale) + "." + std::to_string(layer);
      CAPTURE(name);
      CHECK(maxDifference(layers[scale][layer], expected.at(name)) <= 1e-4);
    }
  }
}

}  // namespace

TEST_CASE("Released SPADE with instance boundaries: picture and every discriminator layer") {
  const auto folder = parityFolder("spade_instance");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  SpadeOptions options;
  options.classes = 6;
  options.width = 4;
  options.discriminator.width = 16;
  const auto inputs = layoutInputs(greyPng(*folder / "label.png"),
                                   greyPng(*folder / "instance.png"),
                                   layoutChannels(options),
                                   c10::Device(c10::DeviceType::CPU));
  checkFixture(*folder, options, inputs, readSafetensors(*folder / "expected.safetensors").tensors);
}

TEST_CASE("Released SPADE with VAE style, twice as wide as high: picture and discriminator") {
  const auto folder = parityFolder("spade_vae");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  SpadeOptions options;
  options.classes = 5;
  options.instances = false;
  options.upsampling = "more";
  options.width = 4;
  options.vae = true;
  options.codeWidth = 2;
  options.codeHeight = 1;
  options.discriminator.width = 16;
  const auto inputs = layoutInputs(greyPng(*folder / "label.png"),
                                   {},
                                   layoutChannels(options),
                                   c10::Device(c10::DeviceType::CPU));
  checkFixture(*folder, options, inputs, readSafetensors(*folder / "expected.safetensors").tensors);
}
