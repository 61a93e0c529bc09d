#include "models/layers/conv_norm.h"

#include <torch/nn/init.h>

namespace spolvero {

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

void initialiseWeights(torch::nn::Module& module, double gain) {
  at::NoGradGuard noGrad;
  module.apply([gain](torch::nn::Module& child) {
    if (auto* layer = dynamic_cast<WeightedLayer*>(&child)) {
      torch::nn::init::xavier_normal_(layer->trainedWeight(), gain);
      if (layer->bias().defined()) layer->bias().zero_();
    } else if (auto* norm = dynamic_cast<NormLayerImpl*>(&child)) {
      const auto kind = norm->options().kind;
      if (!norm->options().affine || kind == NormKind::Group) return;
      for (auto& parameter : norm->named_parameters(false)) {
        if (parameter.key() == "weight") parameter.value().normal_(1.0, gain);
      }
    }
  });
}

}  // namespace spolvero
