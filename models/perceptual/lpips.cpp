#include "models/perceptual/lpips.h"

#include "core/base/error.h"
#include "core/io/torch_checkpoint.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

namespace spolvero {

namespace {

constexpr double kUnitEpsilon = 1e-10;

at::Tensor unitLength(const at::Tensor& x) {
  return x / (x.square().sum({1}, true).sqrt() + kUnitEpsilon);
}

}  // namespace

std::vector<at::Tensor> readLpipsHeads(const std::filesystem::path& path) {
  const auto tensors = readWeights(path);
  std::vector<at::Tensor> heads;
  for (std::size_t layer = 0; layer < tensors.size(); ++layer) {
    const auto name = fmt::format("lin{}.model.1.weight", layer);
    const auto found = tensors.find(name);
    const bool good = found != tensors.end() && found->second.dim() == 4 &&
                      found->second.numel() == found->second.size(1) &&
                      found->second.ge(0).all().item<bool>();
    if (!good) {
      throw ModelFormatError(
          fmt::format("{}: expected LPIPS heads '{}' [1, C, 1, 1] without negative numbers",
                      path.string(),
                      name));
    }
    heads.push_back(found->second.flatten().to(at::kFloat));
  }
  return heads;
}

std::vector<at::Tensor> lpipsLayers(FeatureNetwork& network,
                                    const std::vector<at::Tensor>& heads,
                                    const at::Tensor& a,
                                    const at::Tensor& b) {
  const auto left = network.features(a);
  const auto right = network.features(b);
  std::vector<at::Tensor> distances;
  for (std::size_t layer = 0; layer < left.size(); ++layer) {
    if (heads.size() != left.size() || heads[layer].numel() != left[layer].size(1)) {
      throw ShapeError(
          fmt::format("LPIPS: the heads do not belong to {}: layer {} has {} channels, the "
                      "heads give {} layers",
                      network.name(),
                      layer,
                      left[layer].size(1),
                      heads.size()));
    }
    const auto weights = heads[layer].to(left[layer].device()).view({1, -1, 1, 1});
    const auto squares = (unitLength(left[layer]) - unitLength(right[layer])).square();
    distances.push_back((squares * weights).sum({1}).mean({1, 2}));
  }
  return distances;
}

}  // namespace spolvero
