#include "models/pix2pixhd/layer_list.h"

#include "models/layers/weighted_layer.h"

#include <ATen/ATen.h>
#include <torch/nn/init.h>

#include <cmath>
#include <string>

namespace spolvero {

namespace {

constexpr double kDeviation = 0.02;
constexpr double kSlope = 0.2;

NormLayer makeNorm(NormKind kind, std::int64_t channels) {
  NormOptions options;
  options.kind = kind;
  options.channels = channels;
  options.affine = kind == NormKind::Batch;
  return NormLayer(options);
}

/// torch's default: uniform within 1/√(inputs of one output, as torch counts them).
void fillBias(at::Tensor& bias, const at::Tensor& weight) {
  const auto fanIn = static_cast<double>(weight.numel() / weight.size(0));
  bias.uniform_(-1 / std::sqrt(fanIn), 1 / std::sqrt(fanIn));
}

}  // namespace

LayerListImpl& LayerListImpl::add(Step step) {
  steps_.push_back(std::move(step));
  return *this;
}

LayerListImpl& LayerListImpl::reflectionPad(std::int64_t pixels) {
  return add([pixels](const at::Tensor& x) {
    return at::reflection_pad2d(x, {pixels, pixels, pixels, pixels});
  });
}

LayerListImpl& LayerListImpl::paddedConv(std::int64_t in,
                                         std::int64_t out,
                                         std::int64_t kernel,
                                         std::int64_t stride,
                                         std::int64_t padding) {
  return addLayer(ConvLayer(
      ConvOptions{.in = in, .out = out, .kernel = kernel, .stride = stride, .padding = padding}));
}

LayerListImpl& LayerListImpl::conv(std::int64_t in,
                                   std::int64_t out,
                                   std::int64_t kernel,
                                   std::int64_t stride) {
  return paddedConv(in, out, kernel, stride, stride == 2 ? 1 : 0);
}

LayerListImpl& LayerListImpl::upConv(std::int64_t in, std::int64_t out) {
  return addLayer(UpConvLayer(in, out));
}

LayerListImpl& LayerListImpl::norm(std::int64_t channels) {
  return addLayer(makeNorm(norm_, channels));
}

LayerListImpl& LayerListImpl::normAndRelu(std::int64_t channels) {
  norm(channels);
  return add([](const at::Tensor& x) { return at::relu(x); });
}

LayerListImpl& LayerListImpl::leakyRelu() {
  return add([](const at::Tensor& x) { return at::leaky_relu(x, kSlope); });
}

LayerListImpl& LayerListImpl::residualBlock(std::int64_t channels) {
  return addLayer(ReflectedBlock(channels, norm_));
}

LayerListImpl& LayerListImpl::tanh() {
  return add([](const at::Tensor& x) { return at::tanh(x); });
}

at::Tensor LayerListImpl::run(at::Tensor x, std::size_t first, std::size_t last) {
  for (auto i = first; i < last; ++i) x = steps_[i](x);
  return x;
}

UpConvLayerImpl::UpConvLayerImpl(std::int64_t in, std::int64_t out)
    : weight_(register_parameter("weight", at::randn({in, out, 3, 3}) * kDeviation)),
      bias_(register_parameter("bias", at::zeros({out}))) {}

at::Tensor UpConvLayerImpl::forward(const at::Tensor& x) {
  return at::conv_transpose2d(x, weight_, bias_, {2, 2}, {1, 1}, {1, 1}, 1, {1, 1});
}

ReflectedBlockImpl::ReflectedBlockImpl(std::int64_t channels, NormKind norm)
    : body_(register_module("conv_block", LayerList(norm))) {
  body_->reflectionPad(1).conv(channels, channels, 3, 1).normAndRelu(channels);
  body_->reflectionPad(1).conv(channels, channels, 3, 1).norm(channels);
}

at::Tensor ReflectedBlockImpl::forward(const at::Tensor& x) {
  return x + body_->forward(x);
}

void initialisePix2PixHD(torch::nn::Module& module) {
  at::NoGradGuard noGrad;
  module.apply([](torch::nn::Module& child) {
    if (auto* layer = dynamic_cast<WeightedLayer*>(&child)) {
      layer->trainedWeight().normal_(0, kDeviation);
      fillBias(layer->bias(), layer->trainedWeight());
    } else if (auto* up = dynamic_cast<UpConvLayerImpl*>(&child)) {
      up->weight().normal_(0, kDeviation);
      fillBias(up->bias(), up->weight());
    } else if (dynamic_cast<NormLayerImpl*>(&child) != nullptr) {
      for (auto& parameter : child.named_parameters(false)) {
        if (parameter.key() == "weight") parameter.value().normal_(1.0, kDeviation);
      }
    }
  });
}

}  // namespace spolvero
