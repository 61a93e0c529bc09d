#pragma once

#include "models/perceptual/feature_network.h"

namespace spolvero {

/// The learned channel weights of LPIPS, one [C] tensor per layer, from the released file
/// (`lin0.model.1.weight`, …).
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

}  // namespace spolvero
