#include "models/layers/conv_norm.h"

#include "core/base/error.h"

#include <ATen/core/Tensor.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <torch/nn/init.h>

#include <algorithm>
#include <cmath>

namespace spolvero {

namespace {

void initialiseWeight(at::Tensor& weight, double gain, const std::string& kind) {
  namespace init = torch::nn::init;
  if (kind == "normal") {
    init::normal_(weight, 0, gain);
  } else if (kind == "xavier") {
    init::xavier_normal_(weight, gain);
  } else if (kind == "xavier_uniform") {
    init::xavier_uniform_(weight, 1.0);
  } else if (kind == "kaiming") {
    init::kaiming_normal_(weight, 0, torch::kFanIn, torch::kLeakyReLU);
  } else if (kind == "orthogonal") {
    init::orthogonal_(weight, gain);
  } else {
    init::kaiming_uniform_(weight, std::sqrt(5.0));
  }
}

}  // namespace

ConvNormImpl::ConvNormImpl(ConvOptions conv, const NormSpec& norm)
    : hasNorm_(norm.kind != NormKind::None) {
  conv.spectral = norm.spectral;
  if (hasNorm_) conv.bias = false;
  conv_ = ConvLayer(conv);
  if (!hasNorm_) return;
  register_module("0", conv_);
  NormOptions options;
  options.kind = norm.kind;
  options.channels = conv.out;
  options.affine = norm.kind != NormKind::Instance;
  norm_ = register_module("1", NormLayer(options));
}

at::Tensor ConvNormImpl::forward(const at::Tensor& x) {
  const auto y = conv_->forward(x);
  return hasNorm_ ? norm_->forward(y) : y;
}

ConvNorm registerConvNorm(torch::nn::Module& parent,
                          const std::string& name,
                          const ConvOptions& conv,
                          const NormSpec& norm) {
  ConvNorm layer(conv, norm);
  if (layer->hasNorm()) {
    parent.register_module(name, layer);
  } else {
    parent.register_module(name, layer->conv());
  }
  return layer;
}

const std::vector<std::string>& initialisationNames() {
  static const std::vector<std::string> names{
      "xavier", "normal", "xavier_uniform", "kaiming", "orthogonal", "none"};
  return names;
}

void initialiseWeights(torch::nn::Module& module, double gain, const std::string& kind) {
  const auto& names = initialisationNames();
  if (std::ranges::find(names, kind) == names.end()) {
    throw ConfigError(fmt::format(
        "Initialisation: expected one of {}, found '{}'", fmt::join(names, ", "), kind));
  }
  at::NoGradGuard noGrad;
  module.apply([gain, &kind](torch::nn::Module& child) {
    if (auto* layer = dynamic_cast<WeightedLayer*>(&child)) {
      initialiseWeight(layer->trainedWeight(), gain, kind);
      if (layer->bias().defined()) layer->bias().zero_();
    } else if (auto* norm = dynamic_cast<NormLayerImpl*>(&child)) {
      const bool grouped = norm->options().kind == NormKind::Group;
      if (!norm->options().affine || grouped) return;
      for (auto& parameter : norm->named_parameters(false)) {
        if (parameter.key() == "weight") parameter.value().normal_(1.0, gain);
      }
    }
  });
}

}  // namespace spolvero
