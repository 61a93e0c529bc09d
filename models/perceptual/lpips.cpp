#include "models/perceptual/lpips.h"

#include "core/base/error.h"
#include "core/io/weight_files/torch_checkpoint.h"
#include "core/metrics/image_distance.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace spolvero {

namespace {

constexpr double kUnitEpsilon = 1e-10;
/// A picture that every network takes, px.
constexpr std::int64_t kLeastSide = 64;

/// The head of a layer under one of its released names; undefined if there is none.
at::Tensor findHead(const TensorMap& tensors, std::size_t layer) {
  for (const auto* pattern : {"lin{}.model.1.weight",
                              "lins.{}.model.1.weight",
                              "lin{}.model.0.weight",
                              "lins.{}.model.0.weight"}) {
    const auto found = tensors.find(fmt::format(fmt::runtime(pattern), layer));
    if (found != tensors.end()) return found->second;
  }
  return {};
}

/// The option name of the network that LPIPS calls so.
std::string networkOf(const std::string& name) {
  if (name == "alex") return "alexnet";
  if (name == "vgg") return "vgg16";
  if (name == "squeeze") return "squeezenet1_1";
  throw ConfigError(fmt::format("LPIPS: expected alex, vgg or squeeze, found '{}'", name));
}

at::Tensor unitLength(const at::Tensor& x) {
  return x / (x.square().sum({1}, true).sqrt() + kUnitEpsilon);
}

/// @throws ShapeError unless there is a head of the right length for each activation.
void requireHeadsFit(const FeatureNetwork& network,
                     const std::vector<at::Tensor>& heads,
                     const std::vector<at::Tensor>& activations) {
  bool fits = heads.size() == activations.size();
  for (std::size_t i = 0; fits && i < heads.size(); ++i) {
    fits = heads[i].numel() == activations[i].size(1);
  }
  if (fits) return;
  const auto lengths = [](const std::vector<at::Tensor>& tensors, int dimension) {
    std::vector<std::int64_t> sizes;
    for (const auto& tensor : tensors) sizes.push_back(tensor.size(dimension));
    return sizes;
  };
  throw ShapeError(
      fmt::format("LPIPS: the heads do not belong to {}: expected heads of {} channels, found {}",
                  network.name(),
                  fmt::join(lengths(activations, 1), ", "),
                  fmt::join(lengths(heads, 0), ", ")));
}

}  // namespace

std::vector<at::Tensor> readLpipsHeads(const std::filesystem::path& path) {
  const auto tensors = readWeights(path);
  std::vector<at::Tensor> heads;
  while (true) {
    const auto head = findHead(tensors, heads.size());
    if (!head.defined() && !heads.empty()) return heads;
    const bool good = head.defined() && head.dim() == 4 && head.numel() == head.size(1) &&
                      head.ge(0).all().item<bool>();
    if (!good) {
      throw ModelFormatError(fmt::format(
          "{}: expected LPIPS heads 'lin{}.model.1.weight' [1, C, 1, 1] without negative numbers",
          path.string(),
          heads.size()));
    }
    heads.push_back(head.flatten().to(at::kFloat));
  }
}

std::vector<at::Tensor> lpipsLayers(FeatureNetwork& network,
                                    const std::vector<at::Tensor>& heads,
                                    const at::Tensor& a,
                                    const at::Tensor& b) {
  const auto left = network.features(a);
  const auto right = network.features(b);
  requireHeadsFit(network, heads, left);
  std::vector<at::Tensor> distances;
  for (std::size_t layer = 0; layer < left.size(); ++layer) {
    const auto weights = heads[layer].to(left[layer].device()).view({1, -1, 1, 1});
    const auto squares = (unitLength(left[layer]) - unitLength(right[layer])).square();
    distances.push_back((squares * weights).sum({1}).mean({1, 2}));
  }
  return distances;
}

Lpips::Lpips(const std::string& network,
             const std::filesystem::path& features,
             const std::filesystem::path& heads)
    : network_(loadFeatureNetwork(networkOf(network), features, FeatureTaps::Lpips)),
      heads_(readLpipsHeads(heads)) {
  const at::NoGradGuard noGrad;
  requireHeadsFit(*network_, heads_, network_->features(at::zeros({1, 3, kLeastSide, kLeastSide})));
}

at::Tensor Lpips::distance(const at::Tensor& a, const at::Tensor& b) {
  const auto layers = lpipsLayers(*network_, heads_, a, b);
  return at::stack(layers).sum(0);
}

at::Tensor Lpips::distanceMap(const at::Tensor& a, const at::Tensor& b) {
  return featureDistanceMap(
      network_->features(a), network_->features(b), heads_, a.size(2), a.size(3));
}

}  // namespace spolvero
