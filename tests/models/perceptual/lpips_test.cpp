#include "models/perceptual/lpips.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("LPIPS on AlexNet gives the released distances, layer by layer") {
  const auto folder = parityFolder("metrics");
  if (!folder) SPOLVERO_SKIP("the shared folder with parity fixtures is absent");
  const auto expected = readSafetensors(*folder / "expected.safetensors").tensors;
  const auto network = loadFeatureNetwork("alexnet", *folder / "alexnet_features_random.pth");
  const auto heads = readLpipsHeads(*sharedDir() / "weights/lpips/alex.pth");
  at::NoGradGuard noGrad;
  const auto layers = lpipsLayers(*network, heads, expected.at("lpips.x"), expected.at("lpips.y"));
  REQUIRE(layers.size() == 5);
  auto total = at::zeros({3});
  for (std::size_t layer = 0; layer < layers.size(); ++layer) {
    CAPTURE(layer);
    CHECK(maxDifference(layers[layer], expected.at("lpips.layer" + std::to_string(layer))) <= 1e-4);
    total += layers[layer];
  }
  CHECK(maxDifference(total, expected.at("lpips.distance")) <= 1e-4);
  const auto same = lpipsLayers(*network, heads, expected.at("lpips.x"), expected.at("lpips.x"));
  CHECK(same[2].abs().max().item<double>() == 0);
}

TEST_CASE("LPIPS heads of another network are refused") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("the shared folder with weights is absent");
  const auto heads = readLpipsHeads(*shared / "weights/lpips/squeeze.pth");
  CHECK(heads.size() == 7);
  CHECK(heads[0].numel() == 64);
  const auto network =
      loadFeatureNetwork("squeezenet", *shared / "weights/squeezenet1_0.safetensors");
  const auto image = at::zeros({1, 3, 64, 64});
  CHECK_THROWS_WITH(lpipsLayers(*network, heads, image, image), ContainsText("SqueezeNet 1.0"));
  CHECK_THROWS_WITH(readLpipsHeads(*shared / "weights/squeezenet1_0.safetensors"),
                    ContainsText("lin0.model.1.weight"));
}
