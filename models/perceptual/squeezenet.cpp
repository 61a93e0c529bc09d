#include "models/perceptual/squeezenet.h"

#include "models/layers/weighted_layer.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>

namespace spolvero {

namespace {

constexpr int kLastFeature = 12;

struct FireShape {
  std::int64_t in, squeeze, expand;
};
/// The eight fire modules; both versions have the same but for the first's input.
constexpr std::array<FireShape, 8> kFires{{{96, 16, 64},
                                           {128, 16, 64},
                                           {128, 32, 128},
                                           {256, 32, 128},
                                           {256, 48, 192},
                                           {384, 48, 192},
                                           {384, 64, 256},
                                           {512, 64, 256}}};
constexpr std::array<int, 3> kPools10{2, 6, 11};
constexpr std::array<int, 3> kPools11{2, 5, 8};

ConvLayer makeConv(std::int64_t in,
                   std::int64_t out,
                   std::int64_t kernel,
                   std::int64_t stride = 1) {
  ConvOptions options;
  options.in = in;
  options.out = out;
  options.kernel = kernel;
  options.stride = stride;
  options.padding = stride == 1 ? kernel / 2 : 0;
  return ConvLayer(options);
}

at::Tensor runConv(torch::nn::Module& parent, const std::string& name, const at::Tensor& x) {
  return dynamic_cast<ConvLayerImpl&>(*parent.named_children()[name]).forward(x);
}

std::vector<int> tapIndices(SqueezeNetVersion version, FeatureTaps taps) {
  const bool old = version == SqueezeNetVersion::V1_0;
  switch (taps) {
    case FeatureTaps::Crn:
      return old ? std::vector<int>{1, 3, 5, 10, 12} : std::vector<int>{1, 4, 7, 10, 12};
    case FeatureTaps::Lpips:
      return old ? std::vector<int>{1, 4, 7, 9, 12} : std::vector<int>{1, 4, 7, 9, 10, 11, 12};
    case FeatureTaps::Spade:
      break;
  }
  return old ? std::vector<int>{1, 4, 7, 9, 12} : std::vector<int>{1, 3, 6, 9, 12};
}

}  // namespace

SqueezeNet::SqueezeNet(SqueezeNetVersion version, FeatureTaps taps, const InputScaling& input)
    : version_(version),
      taps_(taps),
      input_(input),
      indices_(tapIndices(version, taps)),
      body_(std::make_shared<torch::nn::Module>()) {
  const bool old = version == SqueezeNetVersion::V1_0;
  const std::int64_t stem = old ? 96 : 64;
  body_->register_module("0", makeConv(3, stem, old ? 7 : 3, 2));
  int index = 3;
  for (auto shape : kFires) {
    if (index == 3) shape.in = stem;
    auto module =
        body_->register_module(std::to_string(index), std::make_shared<torch::nn::Module>());
    module->register_module("squeeze", makeConv(shape.in, shape.squeeze, 1));
    module->register_module("expand1x1", makeConv(shape.squeeze, shape.expand, 1));
    module->register_module("expand3x3", makeConv(shape.squeeze, shape.expand, 3));
    ++index;
    if (isPool(index)) ++index;
  }
  register_module("features", body_);
}

bool SqueezeNet::isPool(int index) const {
  const auto& pools = version_ == SqueezeNetVersion::V1_0 ? kPools10 : kPools11;
  return std::find(pools.begin(), pools.end(), index) != pools.end();
}

std::string SqueezeNet::name() const {
  return version_ == SqueezeNetVersion::V1_0 ? "SqueezeNet 1.0" : "SqueezeNet 1.1";
}

std::vector<double> SqueezeNet::lossWeights() const {
  if (taps_ == FeatureTaps::Spade) return {1.0, 0.75, 0.5, 0.5, 0.5};
  return std::vector<double>(indices_.size(), 1.0);
}

at::Tensor SqueezeNet::fire(const std::string& name, const at::Tensor& x) {
  auto& module = *body_->named_children()[name];
  const auto squeezed = at::relu(runConv(module, "squeeze", x));
  return at::relu(
      at::cat({runConv(module, "expand1x1", squeezed), runConv(module, "expand3x3", squeezed)}, 1));
}

at::Tensor SqueezeNet::stage(int index, const at::Tensor& x) {
  if (index == 0) return runConv(*body_, "0", x);
  if (index == 1) return at::relu(x);
  if (isPool(index)) return at::max_pool2d(x, {3, 3}, {2, 2}, {0, 0}, {1, 1}, true);
  return fire(std::to_string(index), x);
}

std::vector<at::Tensor> SqueezeNet::activationsAt(const at::Tensor& input,
                                                  const std::vector<int>& indices) {
  std::vector<at::Tensor> result;
  auto x = input;
  for (int index = 0; index <= kLastFeature && result.size() < indices.size(); ++index) {
    x = stage(index, x);
    if (indices[result.size()] == index) result.push_back(x);
  }
  return result;
}

std::vector<at::Tensor> SqueezeNet::features(const at::Tensor& image) {
  return activationsAt(normalise(image), indices_);
}

InputScaling caffeInput() {
  return InputScaling::bytesMinus({123, 117, 104});
}

}  // namespace spolvero
