#include "models/perceptual/segmentation_network.h"

#include "core/base/error.h"
#include "core/io/model_file.h"
#include "models/layers/state_dict.h"
#include "support/catch.h"
#include "support/paths.h"

#include <ATen/ATen.h>

using namespace spolvero;
using namespace spolvero::testing;

namespace {

SegmentationOptions tinyOptions() {
  SegmentationOptions options;
  options.classes = 3;
  options.width = 8;
  return options;
}

ModelFile tinyModel(SegmentationNetwork& network, const std::string& system) {
  ModelFile model;
  model.info.system = system;
  model.info.options = "classes = 3\nwidth = 8\n";
  model.info.classes =
      ClassTable({{0, "sky", {1, 2, 3}}, {1, "tree", {4, 5, 6}}, {2, "road", {7, 8, 9}}});
  model.info.trainedWidth = 64;
  model.info.trainedHeight = 32;
  model.info.name = "tiny";
  for (const auto& [name, tensor] : stateDict(*network)) model.tensors["G." + name] = tensor;
  return model;
}

}  // namespace

TEST_CASE("A segmentation network gives logits for pictures of any size") {
  SegmentationNetwork network(tinyOptions());
  network->eval();
  const at::NoGradGuard noGrad;
  for (const auto& [height, width] :
       {std::pair<std::int64_t, std::int64_t>{64, 48}, {37, 51}, {1, 3}}) {
    const auto logits = network->forward(at::rand({2, 3, height, width}) * 2 - 1);
    CHECK(logits.sizes() == at::IntArrayRef({2, 3, height, width}));
    CHECK(at::isfinite(logits).all().item<bool>());
  }
  const auto stages = network->stages(at::zeros({1, 3, 64, 96}));
  REQUIRE(stages.size() == 5);
  CHECK(stages[0].sizes() == at::IntArrayRef({1, 8, 32, 48}));
  CHECK(stages[4].sizes() == at::IntArrayRef({1, 64, 2, 3}));
}

TEST_CASE("A residual block is the identity where its convolutions are zero") {
  ResidualBlock block(8);
  block->eval();
  {
    const at::NoGradGuard noGrad;
    for (auto& parameter : block->named_parameters()) {
      if (parameter.value().dim() == 4) parameter.value().zero_();
    }
  }
  const auto x = at::rand({1, 8, 5, 6});
  CHECK(at::equal(block->forward(x), x));
}

TEST_CASE("A segmenter model file gives the same logits and serves as a feature network") {
  const TempDir folder;
  SegmentationNetwork network(tinyOptions());
  network->eval();
  const auto path = folder / "segmenter.safetensors";
  writeModelFile(path, tinyModel(network, "segmenter"), false);
  auto loaded = loadSegmentationNetwork(path);
  const auto image = at::rand({1, 3, 40, 56}) * 2 - 1;
  CHECK(at::equal(loaded->forward(image), network->forward(image)));
  CHECK_FALSE(loaded->parameters().front().requires_grad());
  const auto features = loadFeatureNetwork("segmenter", path);
  CHECK(features->name() == "segmenter");
  CHECK(features->features(image).size() == features->lossWeights().size());
  CHECK(at::equal(features->features(image)[4], network->stages(image)[4]));
}

TEST_CASE("A model of another system, a missing tensor and a wrong shape are refused by name") {
  const TempDir folder;
  SegmentationNetwork network(tinyOptions());
  const auto path = folder / "model.safetensors";
  writeModelFile(path, tinyModel(network, "spade"), false);
  CHECK_THROWS_WITH(loadSegmentationNetwork(path), ContainsText("found 'spade'"));
  auto model = tinyModel(network, "segmenter");
  model.tensors.erase("G.head.weight");
  writeModelFile(path, model, false);
  CHECK_THROWS_WITH(loadSegmentationNetwork(path), ContainsText("'G.head.weight'"));
  model = tinyModel(network, "segmenter");
  model.tensors["G.context.bias"] = at::zeros({7});
  writeModelFile(path, model, false);
  CHECK_THROWS_WITH(loadSegmentationNetwork(path),
                    ContainsText("'context.bias'") && ContainsText("[64]") && ContainsText("[7]"));
}
