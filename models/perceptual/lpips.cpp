#include "models/perceptual/lpips.h"

#include "core/base/error.h"
#include "core/io/torch_checkpoint.h"
#include "models/layers/weighted_layer.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <array>

namespace spolvero {

namespace {

constexpr double kUnitEpsilon = 1e-10;

/// One convolution of AlexNet and whether a 3×3 pool with stride 2 stands before it.
struct AlexLayer {
  int index;
  ConvOptions conv;
  bool poolBefore;
};

std::vector<AlexLayer> alexLayers() {
  const auto conv =
      [](std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride) {
        ConvOptions options;
        options.in = in;
        options.out = out;
        options.kernel = kernel;
        options.stride = stride;
        options.padding = kernel == 3 ? 1 : 2;
        return options;
      };
  return {{0, conv(3, 64, 11, 4), false},
          {3, conv(64, 192, 5, 1), true},
          {6, conv(192, 384, 3, 1), true},
          {8, conv(384, 256, 3, 1), false},
          {10, conv(256, 256, 3, 1), false}};
}

at::Tensor unitLength(const at::Tensor& x) {
  return x / (x.square().sum({1}, true).sqrt() + kUnitEpsilon);
}

}  // namespace

AlexNet::AlexNet() {
  auto body = register_module("features", std::make_shared<torch::nn::Module>());
  for (const auto& layer : alexLayers()) {
    body->register_module(std::to_string(layer.index), ConvLayer(layer.conv));
  }
}

std::vector<at::Tensor> AlexNet::features(const at::Tensor& image) {
  const auto channel = [&image](std::array<double, 3> values) {
    return at::tensor(at::ArrayRef<double>(values), image.options()).view({1, 3, 1, 1});
  };
  auto x = (image - channel({-0.030, -0.088, -0.188})) / channel({0.458, 0.448, 0.450});
  const auto body = named_children()["features"]->named_children();
  std::vector<at::Tensor> result;
  for (const auto& layer : alexLayers()) {
    if (layer.poolBefore) x = at::max_pool2d(x, {3, 3}, {2, 2});
    auto* conv = dynamic_cast<ConvLayerImpl*>(body[std::to_string(layer.index)].get());
    x = at::relu(conv->forward(x));
    result.push_back(x);
  }
  return result;
}

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
