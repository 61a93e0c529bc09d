#pragma once

#include "models/perceptual/feature_network.h"

namespace spolvero {

/// The learned channel weights of LPIPS, one [C] tensor per layer, from the released files
/// (`lin0.model.1.weight`, …) or a whole LPIPS checkpoint (which also holds the network).
/// @throws IoError, ModelFormatError naming the tensor that is missing, not [1, C, 1, 1] or
/// negative.
std::vector<at::Tensor> readLpipsHeads(const std::filesystem::path& path);

/// How differently people find two pictures: per layer, activations at unit length over channels,
/// squared differences weighted by the heads, mean over places; summed over layers.
/// @param a, b   [N, 3, H, W] in [-1, 1].
/// @param heads  from `readLpipsHeads`, made for this network.
/// @return       per layer [N]; their sum is the distance.
/// @throws ShapeError if heads and network do not belong together: the released heads for
///         "squeeze" are those of SqueezeNet 1.1 and do not fit 1.0.
/// Source: Zhang et al. 2018, eq. 1.
std::vector<at::Tensor> lpipsLayers(FeatureNetwork& network,
                                    const std::vector<at::Tensor>& heads,
                                    const at::Tensor& a,
                                    const at::Tensor& b);

/// LPIPS on one of its three networks.
class Lpips {
 public:
  /// @param network   "alex", "vgg" (VGG-16) or "squeeze" (SqueezeNet 1.1).
  /// @param features  torchvision's weights of that network, or a whole LPIPS checkpoint.
  /// @param heads     the released heads, or the same checkpoint.
  /// @throws ConfigError for another network; IoError, ModelFormatError; ShapeError if the heads
  /// are another network's.
  Lpips(const std::string& network,
        const std::filesystem::path& features,
        const std::filesystem::path& heads);

  void to(const c10::Device& device) { network_->to(device); }

  /// @param a, b [N, 3, H, W] in [-1, 1], on the network's device.  @return [N], 0 = equal.
  at::Tensor distance(const at::Tensor& a, const at::Tensor& b);

  /// The same before the mean over places, enlarged to the pictures' size: [N, 1, H, W].
  at::Tensor distanceMap(const at::Tensor& a, const at::Tensor& b);

  /// "LPIPS (AlexNet)".
  std::string name() const { return "LPIPS (" + network_->name() + ")"; }

 private:
  std::shared_ptr<FeatureNetwork> network_;
  std::vector<at::Tensor> heads_;
};

}  // namespace spolvero
