#pragma once

#include "models/layers/norm.h"
#include "models/layers/weighted_layer.h"

#include <string>
#include <vector>

namespace spolvero {

/// A convolution and the norm after it, as SPADE's `get_nonspade_norm_layer` builds them.
///
/// With a norm: children `0` (convolution without bias, which the norm would cancel) and `1`.
/// Without: the convolution itself stands under the parent's name; see `registerConvNorm`.
class ConvNormImpl : public torch::nn::Module {
 public:
  ConvNormImpl(ConvOptions conv, const NormSpec& norm);

  /// @param x [N, in, H, W].  @return [N, out, H', W'].
  at::Tensor forward(const at::Tensor& x);

  ConvLayer& conv() { return conv_; }
  bool hasNorm() const { return hasNorm_; }

 private:
  bool hasNorm_;
  ConvLayer conv_{nullptr};
  NormLayer norm_{nullptr};
};
TORCH_MODULE(ConvNorm);

/// Builds a ConvNorm and registers it (or, without a norm, its bare convolution) in `parent`.
ConvNorm registerConvNorm(torch::nn::Module& parent,
                          const std::string& name,
                          const ConvOptions& conv,
                          const NormSpec& norm);

/// The words of the released option `init_type`.
const std::vector<std::string>& initialisationNames();

/// Fills every convolution and linear weight below `module` as SPADE trains: by default Xavier
/// normal with the given gain; biases zero; gains of affine batch norms near one.
/// @param kind  "normal" (the gain is its deviation), "xavier", "xavier_uniform" (gain 1),
/// "kaiming",
///              "orthogonal", or "none" for torch's own way.
/// @throws ConfigError for another word.
/// Source: SPADE, BaseNetwork.init_weights("xavier", 0.02).
void initialiseWeights(torch::nn::Module& module,
                       double gain = 0.02,
                       const std::string& kind = "xavier");

}  // namespace spolvero
