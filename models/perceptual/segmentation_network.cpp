#include "models/perceptual/segmentation_network.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/io/model_file.h"
#include "models/layers/float32_scope.h"
#include "models/layers/state_dict.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

namespace spolvero {

namespace {

/// Channels of the stages in widths.
constexpr std::array<std::int64_t, 5> kStageWidths{1, 2, 4, 8, 8};
const NormSpec kGroupNorm{false, NormKind::Group, 3};

ConvOptions convolution(std::int64_t in,
                        std::int64_t out,
                        std::int64_t kernel,
                        std::int64_t stride) {
  ConvOptions options;
  options.in = in;
  options.out = out;
  options.kernel = kernel;
  options.stride = stride;
  options.padding = kernel / 2;
  return options;
}

at::Tensor enlarged(const at::Tensor& x, std::int64_t height, std::int64_t width) {
  return at::upsample_bilinear2d(x, {height, width}, false);
}

/// @throws ModelFormatError if it is missing or no convolution's.
std::int64_t outputsOf(const TensorMap& tensors,
                       const std::string& name,
                       const std::string& origin) {
  const auto found = tensors.find(name);
  if (found == tensors.end() || found->second.dim() != 4 || found->second.size(0) < 1) {
    throw ModelFormatError(
        fmt::format("{}: expected a tensor 'G.{}' [out, in, k, k] of a segmenter, found {}",
                    origin,
                    name,
                    found == tensors.end() ? "none" : "another shape"));
  }
  return found->second.size(0);
}

}  // namespace

ResidualBlockImpl::ResidualBlockImpl(std::int64_t channels)
    : first_(registerConvNorm(*this, "conv_0", convolution(channels, channels, 3, 1), kGroupNorm)),
      second_(
          registerConvNorm(*this, "conv_1", convolution(channels, channels, 3, 1), kGroupNorm)) {}

at::Tensor ResidualBlockImpl::forward(const at::Tensor& x) {
  return at::relu(x + second_->forward(at::relu(first_->forward(x))));
}

SegmentationNetworkImpl::SegmentationNetworkImpl(const SegmentationOptions& options)
    : options_(options) {
  std::int64_t in = 3;
  for (std::size_t i = 0; i < kStages; ++i) {
    const auto out = kStageWidths[i] * options.width;
    downs_[i] =
        registerConvNorm(*this, fmt::format("down_{}", i), convolution(in, out, 3, 2), kGroupNorm);
    blocks_[i] = register_module(fmt::format("block_{}", i), ResidualBlock(out));
    in = out;
  }
  context_ = register_module("context", ConvLayer(convolution(in, in, 1, 1)));
  for (std::size_t i = kStages - 1; i-- > 0;) {
    const auto out = kStageWidths[i] * options.width;
    laterals_[i] =
        register_module(fmt::format("lateral_{}", i), ConvLayer(convolution(in, out, 1, 1)));
    ups_[i] =
        registerConvNorm(*this, fmt::format("up_{}", i), convolution(out, out, 3, 1), kGroupNorm);
    in = out;
  }
  head_ = register_module("head", ConvLayer(convolution(in, options.classes, 1, 1)));
}

std::vector<at::Tensor> SegmentationNetworkImpl::stages(const at::Tensor& image) {
  std::vector<at::Tensor> result;
  auto x = image;
  for (std::size_t i = 0; i < kStages; ++i) {
    x = blocks_[i]->forward(at::relu(downs_[i]->forward(x)));
    result.push_back(x);
  }
  return result;
}

at::Tensor SegmentationNetworkImpl::forward(const at::Tensor& image) {
  const auto levels = stages(image);
  auto x = levels.back();
  x = x + context_->forward(x.mean({2, 3}, true));
  for (std::size_t i = kStages - 1; i-- > 0;) {
    const auto& skip = levels[i];
    x = enlarged(laterals_[i]->forward(x), skip.size(2), skip.size(3));
    x = at::relu(ups_[i]->forward(x + skip));
  }
  const auto logits = head_->forward(x);
  const Float32Scope exact;
  return enlarged(atLeastFloat32(logits), image.size(2), image.size(3));
}

OptionSet describe(SegmentationOptions& options) {
  OptionSet set;
  set.add("classes", &options.classes, {.help = "semantic classes", .minimum = 1, .maximum = 255})
      .add("width",
           &options.width,
           {.help = "channels at half of the picture's size, a multiple of 8",
            .minimum = 8,
            .maximum = 1024});
  return set;
}

SegmentationNetwork loadSegmentationNetwork(const std::filesystem::path& path) {
  const auto model = readModelFile(path);
  const auto origin = path.string();
  if (model.info.system != "segmenter") {
    throw ModelFormatError(fmt::format(
        "{}: expected a model of the system 'segmenter', found '{}'", origin, model.info.system));
  }
  const auto tensors = tensorsOf(model, "G.");
  SegmentationOptions options;
  options.classes = outputsOf(tensors, "head.weight", origin);
  options.width = outputsOf(tensors, "down_0.0.weight", origin);
  SegmentationNetwork network(options);
  loadStateDict(*network, tensors, origin);
  for (auto& parameter : network->parameters()) parameter.set_requires_grad(false);
  network->eval();
  log()->info("Segmentation network: {} classes from {}", options.classes, origin);
  return network;
}

SegmenterFeatures::SegmenterFeatures(SegmentationNetwork network)
    : network_(register_module("network", std::move(network))) {}

}  // namespace spolvero
