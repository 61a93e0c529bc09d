#include "toy/toy_network.h"

#include <ATen/ATen.h>

namespace spolvero::testing {

ToyNetworkImpl::ToyNetworkImpl(const ToyOptions& options) {
  ConvOptions conv;
  conv.in = options.classes;
  conv.out = options.width;
  first_ = register_module("first", ConvLayer(conv));
  conv.in = options.width;
  conv.out = 3;
  second_ = register_module("second", ConvLayer(conv));
}

at::Tensor ToyNetworkImpl::forward(const at::Tensor& layout) {
  return at::tanh(second_->forward(at::relu(first_->forward(layout))));
}

}  // namespace spolvero::testing
