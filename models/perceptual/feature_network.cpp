#include "models/perceptual/feature_network.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "models/layers/float32_scope.h"
#include "models/perceptual/conv_stack.h"
#include "models/perceptual/segmentation_network.h"
#include "models/perceptual/squeezenet.h"
#include "models/perceptual/weight_files.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

/// What the file says about the numbers that its network takes.
InputScaling inputOf(const fs::path& path) {
  const auto metadata = weightMetadata(path);
  const auto entry = metadata.find("input");
  const bool bytes = entry != metadata.end() && entry->second.starts_with("RGB, 0..255");
  return bytes ? caffeInput() : InputScaling::imageNet();
}

/// An ImageNet classifier without its weights; null for another word.
std::shared_ptr<FeatureNetwork> makeClassifier(const std::string& name,
                                               const fs::path& path,
                                               FeatureTaps taps) {
  if (name == "squeezenet" || name == "squeezenet1_1") {
    const auto version = name == "squeezenet" ? SqueezeNetVersion::V1_0 : SqueezeNetVersion::V1_1;
    return std::make_shared<SqueezeNet>(version, taps, inputOf(path));
  }
  if (name == "alexnet") return std::make_shared<ConvStack>(alexNetPlan());
  if (name == "vgg16") return std::make_shared<ConvStack>(vggPlan(16, taps));
  if (name == "vgg19") return std::make_shared<ConvStack>(vggPlan(19, taps));
  return nullptr;
}

void requireKnown(const std::string& name, const fs::path& path) {
  const auto names = featureNetworkNames();
  if (std::find(names.begin(), names.end(), name) == names.end() || name == "none") {
    throw ConfigError(fmt::format("Feature network: expected one of {}, found '{}'",
                                  fmt::join(names.begin() + 1, names.end(), ", "),
                                  name));
  }
  if (path.empty()) {
    throw ConfigError(
        fmt::format("Feature network {}: no weight file; give one as features_file, or features = "
                    "\"none\"",
                    name));
  }
  if (!fs::exists(path)) {
    throw ConfigError(fmt::format(
        "Feature network {}: expected its weights (features_file), found no file {}; give the path "
        "of torchvision's file as features_file, put it beside the preset or into the program's "
        "features folder, or train without: features = \"none\"",
        name,
        path.string()));
  }
}

}  // namespace

std::vector<std::string> featureNetworkNames() {
  return {"none", "squeezenet", "squeezenet1_1", "vgg16", "vgg19", "alexnet", "segmenter"};
}

std::shared_ptr<FeatureNetwork> loadFeatureNetwork(const std::string& name,
                                                   const fs::path& path,
                                                   FeatureTaps taps) {
  requireKnown(name, path);
  std::shared_ptr<FeatureNetwork> network;
  if (name == "segmenter") {
    network = std::make_shared<SegmenterFeatures>(loadSegmentationNetwork(path));
  } else {
    network = makeClassifier(name, path, taps);
    fillPublished(*network, name == "squeezenet" ? "squeezenet1_0" : name, path);
  }
  network->eval();
  log()->info("Perceptual features: {} from {}", network->name(), path.string());
  return network;
}

at::Tensor perceptualLoss(FeatureNetwork& network, const at::Tensor& fake, const at::Tensor& real) {
  std::vector<at::Tensor> target;
  {
    at::NoGradGuard noGrad;
    target = network.features(real);
  }
  const auto found = network.features(fake);
  const auto weights = network.lossWeights();
  const Float32Scope exact;
  at::Tensor total;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto goal = atLeastFloat32(target[i]);
    auto loss = at::l1_loss(atLeastFloat32(found[i]), goal) * weights[i];
    if (network.relativeLoss()) loss = loss / goal.abs().mean().clamp_min(1e-6);
    total = total.defined() ? total + loss : loss;
  }
  return total;
}

}  // namespace spolvero
