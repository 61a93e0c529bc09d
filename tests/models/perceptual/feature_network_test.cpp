#include "models/perceptual/feature_network.h"

#include "common/parity.h"

#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "models/layers/state_dict.h"
#include "models/perceptual/conv_stack.h"
#include "models/perceptual/squeezenet.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

TEST_CASE("SqueezeNet from the shared weights gives the expected activations and probabilities") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("the shared folder with weights is absent");
  const auto expected =
      readSafetensors(*shared / "weights/squeezenet1_0.expected.safetensors").tensors;
  const auto network =
      loadFeatureNetwork("squeezenet", *shared / "weights/squeezenet1_0.safetensors");
  auto& squeezeNet = dynamic_cast<SqueezeNet&>(*network);
  at::NoGradGuard noGrad;
  const auto image = expected.at("input_0_255") / 127.5 - 1;
  const std::vector<int> indices{1, 4, 7, 9, 12};
  const auto features = network->features(image);
  REQUIRE(features.size() == indices.size());
  for (std::size_t i = 0; i < indices.size(); ++i) {
    const auto& goal = expected.at("features." + std::to_string(indices[i]));
    CAPTURE(indices[i]);
    CHECK(maxDifference(features[i], goal) <= 1e-4 * goal.abs().max().item<double>());
  }
  const auto input = expected.at("input_0_255") - at::tensor({123., 117., 104.}).view({1, 3, 1, 1});
  CHECK(maxDifference(squeezeNet.normalise(image), input) <= 1e-3);
  // What stands behind the features: a 1×1 convolution, ReLU, the mean over places, softmax.
  const auto weights = readSafetensors(*shared / "weights/squeezenet1_0.safetensors").tensors;
  const auto scores = at::relu(at::conv2d(
      features.back(), weights.at("classifier.1.weight"), weights.at("classifier.1.bias")));
  CHECK(maxDifference(at::softmax(scores.mean({2, 3}), 1), expected.at("probabilities")) <= 1e-4);
}

TEST_CASE("VGG-19 loads under torchvision's names and reads five stages") {
  const TempDir folder;
  ConvStack source(vggPlan(19, FeatureTaps::Spade));
  auto tensors = stateDict(source);
  CHECK(tensors.size() == 32);
  CHECK(tensors.at("features.28.weight").sizes() == at::IntArrayRef({512, 512, 3, 3}));
  tensors["classifier.0.bias"] = at::zeros({4});
  writeSafetensors(folder / "vgg.safetensors", {{}, tensors});
  const auto network = loadFeatureNetwork("vgg19", folder / "vgg.safetensors");
  at::NoGradGuard noGrad;
  const auto image = at::rand({1, 3, 32, 48}) * 2 - 1;
  const auto features = network->features(image);
  REQUIRE(features.size() == 5);
  CHECK(features[0].sizes() == at::IntArrayRef({1, 64, 32, 48}));
  CHECK(features[4].sizes() == at::IntArrayRef({1, 512, 2, 3}));
  const auto first = at::relu(
      at::conv2d(image, tensors.at("features.0.weight"), tensors.at("features.0.bias"), 1, 1));
  CHECK(maxDifference(features[0], first) <= 1e-5);
  CHECK(maxDifference(features[3], source.features(image)[3]) == 0);
}

TEST_CASE("The perceptual loss is zero for equal pictures and its gradient reaches the fake only") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("the shared folder with weights is absent");
  const auto network =
      loadFeatureNetwork("squeezenet", *shared / "weights/squeezenet1_0.safetensors");
  const auto real = (at::rand({2, 3, 64, 48}) * 2 - 1).requires_grad_();
  CHECK(perceptualLoss(*network, real.detach(), real).item<double>() == 0.0);
  auto fake = (at::rand({2, 3, 64, 48}) * 2 - 1).requires_grad_();
  const auto loss = perceptualLoss(*network, fake, real);
  CHECK(loss.item<double>() > 0.1);
  loss.backward();
  CHECK(fake.grad().abs().max().item<double>() > 0);
  CHECK_FALSE(real.grad().defined());
}

TEST_CASE("An unknown feature network is refused by name") {
  CHECK_THROWS_WITH(loadFeatureNetwork("resnet", "x"), ContainsText("'resnet'"));
}

TEST_CASE("VGG-19 under CRN's taps takes bytes minus the mean and pools by averages") {
  const TempDir folder;
  ConvStack source(vggPlan(19, FeatureTaps::Spade));
  const auto tensors = stateDict(source);
  writeSafetensors(folder / "vgg.safetensors", {{}, tensors});
  const auto network = loadFeatureNetwork("vgg19", folder / "vgg.safetensors", FeatureTaps::Crn);
  at::NoGradGuard noGrad;
  const auto image = at::rand({1, 3, 32, 48}) * 2 - 1;
  const auto features = network->features(image);
  REQUIRE(features.size() == 5);
  const auto conv = [&](const at::Tensor& x, int index) {
    const auto name = "features." + std::to_string(index);
    return at::relu(at::conv2d(x, tensors.at(name + ".weight"), tensors.at(name + ".bias"), 1, 1));
  };
  const auto mean = at::tensor({123.68, 116.779, 103.939}).to(at::kFloat).view({1, 3, 1, 1});
  const auto first = conv(conv((image + 1) / 2 * 255 - mean, 0), 2);
  const auto second = conv(conv(at::avg_pool2d(first, {2, 2}), 5), 7);
  const auto third = conv(conv(at::avg_pool2d(second, {2, 2}), 10), 12);
  CHECK(maxDifference(features[0], first) <= 1e-5 * first.max().item<double>());
  CHECK(maxDifference(features[1], second) <= 1e-5 * second.max().item<double>());
  CHECK(maxDifference(features[2], third) <= 1e-5 * third.max().item<double>());
  CHECK(features[4].sizes() == at::IntArrayRef({1, 512, 2, 3}));
}
