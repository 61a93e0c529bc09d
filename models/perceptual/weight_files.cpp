#include "models/perceptual/weight_files.h"

#include "core/base/error.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "models/layers/state_dict.h"
#include "models/perceptual/conv_stack.h"
#include "models/perceptual/inception.h"
#include "models/perceptual/squeezenet.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <regex>

namespace spolvero {

namespace fs = std::filesystem;

namespace {

constexpr const char* kInceptionHead = "fc.weight";
/// Outputs of TensorFlow's Inception; torchvision's has 1000.
constexpr std::int64_t kInceptionClasses = 1008;

bool allStartWith(const TensorMap& tensors, std::string_view prefix) {
  return std::all_of(tensors.begin(), tensors.end(), [prefix](const auto& entry) {
    return entry.first.starts_with(prefix);
  });
}

TensorMap withoutWrappers(TensorMap tensors) {
  constexpr std::array<std::string_view, 3> kWrappers{"state_dict.", "module.", "model."};
  for (const auto wrapper : kWrappers) {
    if (tensors.empty() || !allStartWith(tensors, wrapper)) continue;
    TensorMap bare;
    for (auto& [name, tensor] : tensors) bare[name.substr(wrapper.size())] = std::move(tensor);
    tensors = std::move(bare);
  }
  return tensors;
}

/// A whole LPIPS checkpoint's network under torchvision's names; other files as they are.
TensorMap withoutSlices(TensorMap tensors) {
  static const std::regex slice("net\\.slice[0-9]+\\.(.+)");
  TensorMap features;
  for (const auto& [name, tensor] : tensors) {
    std::smatch match;
    if (std::regex_match(name, match, slice)) features["features." + match[1].str()] = tensor;
  }
  return features.empty() ? tensors : features;
}

/// @throws ModelFormatError for the Inception of another release.
void requireReleasedInception(const TensorMap& tensors, const fs::path& path) {
  const auto head = tensors.find(kInceptionHead);
  if (head == tensors.end() || head->second.size(0) == kInceptionClasses) return;
  throw ModelFormatError(
      fmt::format("{}: tensor '{}': expected [1008, 2048] as in pytorch-fid's pt_inception file, "
                  "found [{}]; distances by another Inception cannot be compared with published "
                  "ones",
                  path.string(),
                  kInceptionHead,
                  fmt::join(head->second.sizes(), ", ")));
}

std::shared_ptr<torch::nn::Module> makePublished(const std::string& network) {
  const auto taps = FeatureTaps::Spade;
  const auto input = InputScaling::imageNet();
  if (network == "alexnet") return std::make_shared<ConvStack>(alexNetPlan());
  if (network == "vgg16") return std::make_shared<ConvStack>(vggPlan(16, taps));
  if (network == "vgg19") return std::make_shared<ConvStack>(vggPlan(19, taps));
  if (network == "inception") return std::make_shared<InceptionV3>();
  if (network == "squeezenet1_0" || network == "squeezenet1_1") {
    const auto version =
        network == "squeezenet1_0" ? SqueezeNetVersion::V1_0 : SqueezeNetVersion::V1_1;
    return std::make_shared<SqueezeNet>(version, taps, input);
  }
  throw ConfigError(fmt::format("Published network: expected one of {}, found '{}'",
                                fmt::join(publishedNetworkNames(), ", "),
                                network));
}

}  // namespace

std::vector<std::string> publishedNetworkNames() {
  return {"alexnet", "inception", "squeezenet1_0", "squeezenet1_1", "vgg16", "vgg19"};
}

void fillPublished(torch::nn::Module& module, const std::string& network, const fs::path& path) {
  const auto tensors = withoutSlices(withoutWrappers(readWeights(path)));
  if (network == "inception") requireReleasedInception(tensors, path);
  try {
    loadStateDict(module, tensors, path.string(), {"classifier.", "fc.", "AuxLogits."});
  } catch (const ModelFormatError& error) {
    throw ModelFormatError(fmt::format(
        "{} (read as the published weights of {}: is this its file?)", error.what(), network));
  }
  for (auto& parameter : module.parameters()) parameter.set_requires_grad(false);
  module.eval();
}

SafetensorsFile importPublished(const std::string& network, const fs::path& path) {
  const auto module = makePublished(network);
  fillPublished(*module, network, path);
  SafetensorsFile file;
  file.tensors = stateDict(*module);
  const auto found = weightMetadata(path);
  file.metadata = found;
  file.metadata["architecture"] = network;
  file.metadata.emplace("source", path.filename().string());
  file.metadata.emplace("input",
                        network == "inception"
                            ? "RGB, -1..1, 299 x 299"
                            : "RGB, ImageNet's mean (0.485, 0.456, 0.406) and deviation "
                              "(0.229, 0.224, 0.225) of 0..1");
  return file;
}

std::map<std::string, std::string> weightMetadata(const fs::path& path) {
  if (path.extension() != ".safetensors") return {};
  return readSafetensorsHeader(path).metadata;
}

}  // namespace spolvero
