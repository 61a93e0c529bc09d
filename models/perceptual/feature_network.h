#pragma once

#include "core/io/tensor_map.h"

#include <torch/nn/module.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace spolvero {

/// For which loss or distance a feature network's activations are taken, and in which units it then
/// gets its pictures.
enum class FeatureTaps {
  Spade,  ///< First activation of each stage. VGG-19: relu1_1 … 5_1, image in [-1, 1] as it is.
  Crn,  ///< Second activation of each stage. VGG-19: relu1_2 … 5_2, image 0..255 minus ImageNet's
        ///< mean colour, average instead of maximum pools.
  Lpips,  ///< Last activation of each stage and the layers that LPIPS reads, scaled as there.
};

/// A frozen image classifier whose activations compare pictures. Which one is an option; the log
/// and reports name it.
class FeatureNetwork : public torch::nn::Module {
 public:
  /// @param image [N, 3, H, W] float RGB in [-1, 1], at least 32 px on each side.
  /// @return      activations from shallow to deep, each [N, C, h, w].
  virtual std::vector<at::Tensor> features(const at::Tensor& image) = 0;

  virtual std::string name() const = 0;

  /// Weight of each activation in the perceptual loss.
  virtual std::vector<double> lossWeights() const = 0;

  /// Whether the loss divides each activation's difference by the mean size of the real activation:
  /// for networks whose activations have no comparable scale.
  virtual bool relativeLoss() const = 0;
};

/// The words that options take for a perceptual feature network: "none" and those that
/// `loadFeatureNetwork` reads.
std::vector<std::string> featureNetworkNames();

/// Reads a feature network by its option name from a weight file; frozen, in evaluation mode, named
/// in the log with its file. Weights behind the features (classifiers) are ignored.
///
/// "squeezenet" (1.0), "squeezenet1_1", "alexnet", "vgg16", "vgg19": torchvision's names, as
/// .safetensors or .pth; "segmenter": a model file of this program's segmenter system.
/// SqueezeNets get the units that the file's metadata `input` tells ("RGB, 0..255, minus …"), else
/// torchvision's.
/// @throws ConfigError for another name, IoError, ModelFormatError naming file and tensor.
std::shared_ptr<FeatureNetwork> loadFeatureNetwork(const std::string& name,
                                                   const std::filesystem::path& path,
                                                   FeatureTaps taps = FeatureTaps::Spade);

/// How differently two batches look: weighted mean absolute differences of activations.
/// @param fake, real [N, 3, H, W] in [-1, 1]; gradients flow into `fake` only.
/// @return scalar float32, unweighted by λ.
/// Source: SPADE, VGGLoss; Johnson et al. 2016.
at::Tensor perceptualLoss(FeatureNetwork& network, const at::Tensor& fake, const at::Tensor& real);

}  // namespace spolvero
