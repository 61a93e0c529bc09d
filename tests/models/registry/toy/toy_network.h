#pragma once

#include "toy/toy_options.h"

#include "models/layers/weighted_layer.h"

namespace spolvero::testing {

/// Two 3×3 convolutions from a layout to a picture.
class ToyNetworkImpl : public torch::nn::Module {
 public:
  explicit ToyNetworkImpl(const ToyOptions& options);

  /// @param layout [N, classes, H, W].  @return [N, 3, H, W] in [-1, 1].
  at::Tensor forward(const at::Tensor& layout);

 private:
  ConvLayer first_{nullptr};
  ConvLayer second_{nullptr};
};
TORCH_MODULE(ToyNetwork);

}  // namespace spolvero::testing
