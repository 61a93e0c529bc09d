#include "common/parity.h"
#include "perceptual/formula_weights.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/io/safetensors.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "models/layers/state_dict.h"
#include "models/perceptual/conv_stack.h"
#include "models/perceptual/inception.h"
#include "models/perceptual/lpips.h"
#include "models/perceptual/squeezenet.h"
#include "models/perceptual/weight_files.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

// The expected numbers were computed by an independent restatement of each network in PyTorch 1.13
// with the same weights and pictures by formula.

namespace {

std::shared_ptr<SqueezeNet> squeezeNet11() {
  return std::make_shared<SqueezeNet>(
      SqueezeNetVersion::V1_1, FeatureTaps::Lpips, InputScaling::imageNet());
}

void checkLayers(const std::vector<at::Tensor>& found,
                 const std::vector<std::array<double, 2>>& expected) {
  REQUIRE(found.size() == expected.size());
  for (std::size_t layer = 0; layer < found.size(); ++layer) {
    CAPTURE(layer);
    CHECK(found[layer][0].item<double>() == Approx(expected[layer][0]).epsilon(1e-4));
    CHECK(found[layer][1].item<double>() == Approx(expected[layer][1]).epsilon(1e-4));
  }
}

/// A whole LPIPS checkpoint as `lpips` writes it: network in slices, heads twice.
TensorMap wholeLpips(const TensorMap& features, const TensorMap& heads) {
  TensorMap whole{{"scaling_layer.shift", at::zeros({1, 3, 1, 1})}};
  for (const auto& [name, tensor] : features) {
    whole["net.slice1." + name.substr(std::string("features.").size())] = tensor;
  }
  for (const auto& [name, tensor] : heads) {
    whole[name] = tensor;
    whole["lins." + name.substr(3)] = tensor.clone();
  }
  return whole;
}

}  // namespace

TEST_CASE("LPIPS on SqueezeNet 1.1 gives the witness's distances, from both kinds of files") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("the shared folder with weights is absent");
  const TempDir folder;
  const auto heads = *shared / "weights/lpips/squeeze.pth";
  const auto weights = formulaWeights(*squeezeNet11());
  writeSafetensors(folder / "features.safetensors", {{}, weights});
  Lpips lpips("squeeze", folder / "features.safetensors", heads);
  CHECK(lpips.name() == "LPIPS (SqueezeNet 1.1)");
  const at::NoGradGuard noGrad;
  const auto a = formulaImage(2, 64, 80, 0.0);
  const auto b = formulaImage(2, 64, 80, 1.3);
  const auto network =
      loadFeatureNetwork("squeezenet1_1", folder / "features.safetensors", FeatureTaps::Lpips);
  checkLayers(lpipsLayers(*network, readLpipsHeads(heads), a, b),
              {{0.118102, 0.118145},
               {0.00211923, 0.00219146},
               {0.00204008, 0.00203029},
               {0.00282093, 0.00226277},
               {0.0016005, 0.00124232},
               {0.000890069, 0.000655392},
               {0.000590228, 0.000535908}});
  const auto distance = lpips.distance(a, b);
  CHECK(distance[0].item<double>() == Approx(0.12816235).epsilon(1e-4));
  CHECK(lpips.distance(a, a).abs().max().item<double>() == 0);
  CHECK(lpips.distanceMap(a, b).sizes() == at::IntArrayRef({2, 1, 64, 80}));

  const auto whole = wholeLpips(weights, readWeights(heads));
  writeSafetensors(folder / "lpips.safetensors", {{}, whole});
  Lpips same("squeeze", folder / "lpips.safetensors", folder / "lpips.safetensors");
  CHECK(at::equal(same.distance(a, b), distance));
}

TEST_CASE("LPIPS on VGG-16 gives the witness's distances") {
  const auto shared = sharedDir();
  if (!shared) SPOLVERO_SKIP("the shared folder with weights is absent");
  const at::NoGradGuard noGrad;
  ConvStack network(vggPlan(16, FeatureTaps::Lpips));
  loadStateDict(network, formulaWeights(network), "formula");
  checkLayers(lpipsLayers(network,
                          readLpipsHeads(*shared / "weights/lpips/vgg.pth"),
                          formulaImage(2, 64, 80, 0.0),
                          formulaImage(2, 64, 80, 1.3)),
              {{0.0987091, 0.0980262},
               {0.0172233, 0.0172987},
               {0.00653256, 0.00631475},
               {0.00428945, 0.00415208},
               {0.00224948, 0.00223788}});
}

TEST_CASE("VGG-19 under SPADE's taps gives the witness's activations") {
  const at::NoGradGuard noGrad;
  ConvStack network(vggPlan(19, FeatureTaps::Spade));
  loadStateDict(network, formulaWeights(network), "formula");
  const auto features = network.features(formulaImage(1, 64, 80, 0.0));
  REQUIRE(features.size() == 5);
  const std::array<std::array<double, 3>, 5> expected{{{0.322314, 0, 0.290228},
                                                       {0.474303, 1.02672, 0},
                                                       {0.648666, 0.604879, 0},
                                                       {0.705024, 0.1777, 0},
                                                       {0.600615, 0.450486, 0}}};
  for (std::size_t i = 0; i < features.size(); ++i) {
    CAPTURE(i);
    const auto& x = features[i];
    CHECK(x.mean().item<double>() == Approx(expected[i][0]).epsilon(1e-4));
    CHECK(x[0][-1][-1][-1].item<double>() == Approx(expected[i][1]).epsilon(1e-3));
    CHECK(x[0][3][2][1].item<double>() == Approx(expected[i][2]).epsilon(1e-3));
  }
}

TEST_CASE("Inception gives the witness's pool features, from a file with TensorFlow's classifier") {
  const TempDir folder;
  auto tensors = formulaWeights(InceptionV3());
  CHECK(tensors.size() == 94 * 6);
  CHECK(tensors.at("Mixed_6e.branch7x7dbl_3.conv.weight").sizes() ==
        at::IntArrayRef({192, 192, 1, 7}));
  for (auto entry = tensors.begin(); entry != tensors.end();) {
    const bool counter = entry->first.ends_with("num_batches_tracked");  // The release has none.
    entry = counter ? tensors.erase(entry) : std::next(entry);
  }
  tensors["fc.weight"] = at::zeros({1008, 2048});
  tensors["fc.bias"] = at::zeros({1008});
  writeSafetensors(folder / "inception.safetensors", {{}, tensors});
  const auto network = loadInception(folder / "inception.safetensors");
  const at::NoGradGuard noGrad;
  const auto features = network->forward(formulaImage(2, 50, 70, 0.4));
  REQUIRE(features.sizes() == at::IntArrayRef({2, 2048}));
  const std::vector<std::int64_t> places{0, 1, 319, 320, 704, 1087, 1088, 1500, 1855, 1856, 2047};
  const std::vector<double> expected{
      0.0456856, 0.00645457, 0, 0, 0.00304478, 0.0513596, 0.136052, 0, 0.0281351, 0.0358011, 0};
  for (std::size_t i = 0; i < places.size(); ++i) {
    CAPTURE(places[i]);
    CHECK(std::abs(features[0][places[i]].item<double>() - expected[i]) <= 1e-5);
  }
  CHECK(features.mean(1)[1].item<double>() == Approx(0.0598547).epsilon(1e-4));

  tensors["fc.weight"] = at::zeros({1000, 2048});
  writeSafetensors(folder / "torchvision.safetensors", {{}, tensors});
  CHECK_THROWS_WITH(loadInception(folder / "torchvision.safetensors"),
                    ContainsText("[1008, 2048]") && ContainsText("[1000, 2048]"));
}

TEST_CASE("An imported network keeps what its features need and says which units it takes") {
  const TempDir folder;
  auto tensors = formulaWeights(*squeezeNet11());
  tensors["classifier.1.weight"] = at::zeros({1000, 512, 1, 1});
  TensorMap wrapped;
  for (const auto& [name, tensor] : tensors) wrapped["module." + name] = tensor;
  writeSafetensors(folder / "wrapped.safetensors", {{}, wrapped});
  const auto imported = importPublished("squeezenet1_1", folder / "wrapped.safetensors");
  CHECK_FALSE(imported.tensors.contains("classifier.1.weight"));
  CHECK(imported.tensors.size() == tensors.size() - 1);
  CHECK(imported.metadata.at("architecture") == "squeezenet1_1");
  CHECK_THAT(imported.metadata.at("input"), ContainsText("0.485"));
  writeSafetensors(folder / "bare.safetensors", imported);
  const at::NoGradGuard noGrad;
  const auto image = formulaImage(1, 64, 64, 0.0);
  const auto direct = loadFeatureNetwork("squeezenet1_1", folder / "wrapped.safetensors");
  const auto again = loadFeatureNetwork("squeezenet1_1", folder / "bare.safetensors");
  CHECK(at::equal(direct->features(image).back(), again->features(image).back()));
}

TEST_CASE("SqueezeNet takes bytes where its file says so, else ImageNet's mean and deviation") {
  const TempDir folder;
  const auto bare = squeezeNet11();
  const auto weights = formulaWeights(*bare);
  writeSafetensors(folder / "plain.safetensors", {{}, weights});
  writeSafetensors(folder / "bytes.safetensors",
                   {{{"input", "RGB, 0..255, minus (123, 117, 104)"}}, weights});
  const auto image = at::zeros({1, 3, 64, 64});
  const auto inputOf = [&](const char* file) {
    const auto network = loadFeatureNetwork("squeezenet1_1", folder / file);
    return dynamic_cast<SqueezeNet&>(*network).normalise(image)[0][2][0][0].item<double>();
  };
  CHECK(inputOf("plain.safetensors") == Approx(0.188 / 0.45));
  CHECK(inputOf("bytes.safetensors") == Approx(127.5 - 104));
}

TEST_CASE("Bad weight files are refused by file, network and tensor") {
  const TempDir folder;
  const auto path = folder / "weights.safetensors";
  const auto write = [&](const TensorMap& tensors) { writeSafetensors(path, {{}, tensors}); };
  auto tensors = formulaWeights(*squeezeNet11());
  const auto good = tensors;
  tensors.erase("features.9.squeeze.bias");
  write(tensors);
  CHECK_THROWS_WITH(importPublished("squeezenet1_1", path),
                    ContainsText("weights.safetensors") && ContainsText("squeezenet1_1") &&
                        ContainsText("'features.9.squeeze.bias' [48] is missing"));
  tensors = good;
  tensors["features.0.weight"] = at::zeros({64, 3, 7, 7});
  write(tensors);
  CHECK_THROWS_WITH(loadFeatureNetwork("squeezenet1_1", path),
                    ContainsText("expected shape [64, 3, 3, 3], found [64, 3, 7, 7]"));
  tensors = good;
  tensors["features.0.weight"][0][0][0][0] = std::nan("");
  write(tensors);
  CHECK_THROWS_WITH(loadFeatureNetwork("squeezenet1_1", path), ContainsText("NaN"));
  write(good);
  CHECK_THROWS_WITH(loadFeatureNetwork("vgg19", path), ContainsText("published weights of vgg19"));
  writeFileAtomically(folder / "page.pth", "<html>not found</html>");
  CHECK_THROWS_WITH(loadFeatureNetwork("alexnet", folder / "page.pth"), ContainsText("page.pth"));
  CHECK_THROWS_AS(importPublished("resnet", path), ConfigError);
  CHECK_THROWS_WITH(loadFeatureNetwork("vgg19", ""), ContainsText("features_file"));
}

TEST_CASE("Heads that do not fit their network are refused before anything is measured") {
  const TempDir folder;
  const auto features = folder / "features.safetensors";
  const auto heads = folder / "heads.safetensors";
  writeSafetensors(features, {{}, formulaWeights(*squeezeNet11())});
  writeSafetensors(heads, {{}, {{"lin0.model.1.weight", at::ones({1, 64, 1, 1})}}});
  CHECK_THROWS_WITH(Lpips("squeeze", features, heads),
                    ContainsText("64, 128, 256, 384, 384, 512, 512") && ContainsText("found 64"));
  writeSafetensors(heads, {{}, {{"lin0.model.1.weight", -at::ones({1, 64, 1, 1})}}});
  CHECK_THROWS_WITH(Lpips("squeeze", features, heads), ContainsText("negative"));
  CHECK_THROWS_AS(Lpips("resnet", features, heads), ConfigError);
}
