#include "models/perceptual/conv_stack.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace spolvero {

namespace {

ConvOptions convolution(std::int64_t in,
                        std::int64_t out,
                        std::int64_t kernel,
                        std::int64_t stride,
                        std::int64_t padding) {
  return {.in = in, .out = out, .kernel = kernel, .stride = stride, .padding = padding};
}

/// MatConvNet's mean colour of ImageNet, as CRN's released code subtracts it.
constexpr std::array<double, 3> kMeanColour{123.68, 116.779, 103.939};
constexpr std::array<std::int64_t, 5> kVggChannels{64, 128, 256, 512, 512};

}  // namespace

ConvStack::ConvStack(StackPlan plan) : plan_(std::move(plan)) {
  auto body = register_module("features", std::make_shared<torch::nn::Module>());
  for (const auto& layer : plan_.layers) {
    convs_.push_back(body->register_module(std::to_string(layer.index), ConvLayer(layer.conv)));
  }
}

std::vector<at::Tensor> ConvStack::features(const at::Tensor& image) {
  std::vector<at::Tensor> result;
  const auto size = plan_.poolSize;
  auto x = plan_.input.apply(image);
  for (std::size_t i = 0; i < convs_.size() && result.size() < plan_.taps.size(); ++i) {
    const auto& layer = plan_.layers[i];
    if (layer.poolBefore) {
      x = plan_.averagePool ? at::avg_pool2d(x, {size, size}, {2, 2})
                            : at::max_pool2d(x, {size, size}, {2, 2});
    }
    x = at::relu(convs_[i]->forward(x));
    if (layer.index == plan_.taps[result.size()]) result.push_back(x);
  }
  return result;
}

StackPlan alexNetPlan() {
  StackPlan plan;
  plan.name = "AlexNet";
  plan.layers = {{0, convolution(3, 64, 11, 4, 2), false},
                 {3, convolution(64, 192, 5, 1, 2), true},
                 {6, convolution(192, 384, 3, 1, 1), true},
                 {8, convolution(384, 256, 3, 1, 1), false},
                 {10, convolution(256, 256, 3, 1, 1), false}};
  plan.poolSize = 3;
  plan.taps = {0, 3, 6, 8, 10};
  plan.lossWeights = {1, 1, 1, 1, 1};
  plan.relativeLoss = true;
  plan.input = InputScaling::imageNet();
  return plan;
}

StackPlan vggPlan(int depth, FeatureTaps taps) {
  StackPlan plan;
  plan.name = fmt::format("VGG-{}", depth);
  int index = 0;
  std::int64_t in = 3;
  for (std::size_t stage = 0; stage < kVggChannels.size(); ++stage) {
    const int layers = stage < 2 ? 2 : (depth == 16 ? 3 : 4);
    const int tap = taps == FeatureTaps::Spade ? 0 : (taps == FeatureTaps::Crn ? 1 : layers - 1);
    for (int i = 0; i < layers; ++i) {
      if (i == tap) plan.taps.push_back(index);
      plan.layers.push_back(
          {index, convolution(in, kVggChannels[stage], 3, 1, 1), i == 0 && stage > 0});
      in = kVggChannels[stage];
      index += 2;
    }
    ++index;
  }
  switch (taps) {
    case FeatureTaps::Spade:
      plan.lossWeights = {1.0 / 32, 1.0 / 16, 1.0 / 8, 1.0 / 4, 1.0};
      break;
    case FeatureTaps::Crn:
      plan.lossWeights = {1 / 2.6, 1 / 4.8, 1 / 3.7, 1 / 5.6, 10 / 1.5};
      plan.averagePool = true;
      plan.input = InputScaling::bytesMinus(kMeanColour);
      break;
    case FeatureTaps::Lpips:
      plan.lossWeights = {1, 1, 1, 1, 1};
      plan.input = InputScaling::imageNet();
      break;
  }
  return plan;
}

}  // namespace spolvero
