#pragma once

#include "models/common/gan_loss.h"
#include "models/pix2pixhd/layer_list.h"
#include "models/pix2pixhd/options.h"

#include <vector>

namespace spolvero {

/// Patch discriminators of one shape at several sizes, children `scale<i>_layer<j>`.
///
/// As released, the one with the highest number in use looks at the full size, scale 0 at the
/// smallest: growing by an enhancer adds a discriminator and leaves each of the others at its size.
/// Source: pix2pixHD §3.2; networks.py, MultiscaleDiscriminator with getIntermFeat.
class Pix2PixHDDiscriminatorImpl : public torch::nn::Module {
 public:
  explicit Pix2PixHDDiscriminatorImpl(const Pix2PixHDOptions& options);

  /// @param x       [N, layout channels + 3, H, W]: layout, then the image.
  /// @param scales  how many discriminators are in use.
  /// @return        per size, largest first, the activation of each layer.
  Activations forward(const at::Tensor& x, std::int64_t scales);

 private:
  std::vector<std::vector<LayerList>> scales_;
};
TORCH_MODULE(Pix2PixHDDiscriminator);

}  // namespace spolvero
