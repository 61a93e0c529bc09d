#include "common/parity.h"

#include "core/io/safetensors.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "models/layers/state_dict.h"
#include "models/sbgan/progressive_network.h"
#include "support/catch.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("Released SB-GAN layouts: probabilities, fade-in blend and scores") {
  const auto folder = parityFolder("sbgan_layout");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  at::NoGradGuard noGrad;
  ProgressiveShape shape;
  shape.channels = {32, 32, 32, 32, 32};
  shape.aspect = 1;
  shape.outputs = 6;
  const auto file = *folder / "model.pth";
  const auto tensors = readTorchCheckpoint(file);
  ProgressiveGenerator generator(shape);
  ProgressiveDiscriminator discriminator(shape);
  loadStateDict(*generator, withoutPrefix(tensors, "generator."), file.string());
  loadStateDict(*discriminator, withoutPrefix(tensors, "discriminator."), file.string());

  const auto expected = readSafetensors(*folder / "expected.safetensors").tensors;
  const auto& z = expected.at("z");
  const Growth full{32, 1};
  const Growth fading{32, 0.3};
  const auto layouts = generator->forward(z, full);
  CHECK(maxDifference(layouts, expected.at("probabilities")) <= 1e-4);
  const auto blend = generator->forward(z, fading);
  CHECK(maxDifference(blend, expected.at("probabilities_fade_0.3")) <= 1e-4);
  CHECK(maxDifference(discriminator->forward(layouts, full), expected.at("score")) <= 1e-4);
  CHECK(maxDifference(discriminator->forward(layouts, fading), expected.at("score_fade_0.3")) <=
        1e-4);
}
