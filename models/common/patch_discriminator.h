#pragma once

#include "core/base/options.h"
#include "models/layers/conv_norm.h"

#include <vector>

namespace spolvero {

/// The multi-scale patch discriminator of SPADE, GroupDNet and SB-GAN.
struct PatchDiscriminatorOptions {
  std::int64_t width = 64;                ///< ndf: channels after the first layer.
  std::int64_t layers = 4;                ///< n_layers_D, without the last convolution.
  std::int64_t scales = 2;                ///< num_D.
  std::string subarch = "n_layer";        ///< netD_subarch.
  std::string norm = "spectralinstance";  ///< norm_D.
};

OptionSet describe(PatchDiscriminatorOptions& options);

/// One scale: 4×4 convolutions, the last but one with stride 1, widths doubling up to 512.
/// Source: SPADE, supplementary fig. 13, NLayerDiscriminator.
class PatchDiscriminatorImpl : public torch::nn::Module {
 public:
  PatchDiscriminatorImpl(std::int64_t inputChannels, const PatchDiscriminatorOptions& options);

  /// @param x [N, inputChannels, H, W].
  /// @return  the activation of each layer, the last one [N, 1, H', W'] being the score.
  std::vector<at::Tensor> forward(const at::Tensor& x);

 private:
  ConvLayer first_{nullptr};
  std::vector<ConvNorm> middle_;
  ConvLayer last_{nullptr};
};
TORCH_MODULE(PatchDiscriminator);

/// The same discriminator (with weights of its own) at `scales` sizes, each half the one before.
/// Source: pix2pixHD §3.2; SPADE, MultiscaleDiscriminator.
class MultiscaleDiscriminatorImpl : public torch::nn::Module {
 public:
  /// @throws ConfigError for a subarchitecture other than "n_layer".
  MultiscaleDiscriminatorImpl(std::int64_t inputChannels, const PatchDiscriminatorOptions& options);

  /// @param x [N, inputChannels, H, W]: segmentation channels, then the image.
  /// @return  per scale, the activation of each layer.
  std::vector<std::vector<at::Tensor>> forward(at::Tensor x);

 private:
  std::vector<PatchDiscriminator> scales_;
};
TORCH_MODULE(MultiscaleDiscriminator);

}  // namespace spolvero
