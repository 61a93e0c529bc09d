#pragma once

#include "core/io/tensor_map.h"

#include <torch/nn/module.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace spolvero {

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

/// SqueezeNet 1.0 under torchvision's names; input RGB 0..255 minus (123, 117, 104).
/// Activations: after features 1, 4, 7, 9 and 12.
/// Source: Iandola et al. 2016, table 1.
class SqueezeNet : public FeatureNetwork {
 public:
  SqueezeNet();

  std::vector<at::Tensor> features(const at::Tensor& image) override;
  std::string name() const override { return "SqueezeNet 1.0"; }
  std::vector<double> lossWeights() const override { return {1.0, 0.75, 0.5, 0.5, 0.5}; }
  bool relativeLoss() const override { return true; }

  /// Activations after the given indices of `features` (1, 3, 4, 5, 7, 8, 9, 10, 12).
  /// @param input [N, 3, H, W] in the network's own units.
  std::vector<at::Tensor> activationsAt(const at::Tensor& input, const std::vector<int>& indices);

  /// Class probabilities [N, 1000] for an input in the network's own units.
  at::Tensor probabilities(const at::Tensor& input);

  /// From [-1, 1] to the network's own units.
  at::Tensor normalise(const at::Tensor& image) const;

 private:
  at::Tensor fire(const std::string& name, const at::Tensor& x);
  at::Tensor stage(int index, const at::Tensor& x);

  std::shared_ptr<torch::nn::Module> body_;
};

/// The convolutions of VGG-19 under torchvision's names. Activations: relu1_1, 2_1, 3_1, 4_1, 5_1.
/// Deviation: as the released code, it takes the image in [-1, 1] without ImageNet's mean and
/// deviation.
/// Source: SPADE, VGGLoss; Simonyan & Zisserman 2015, configuration E.
class Vgg19 : public FeatureNetwork {
 public:
  Vgg19();

  std::vector<at::Tensor> features(const at::Tensor& image) override;
  std::string name() const override { return "VGG-19"; }
  std::vector<double> lossWeights() const override {
    return {1.0 / 32, 1.0 / 16, 1.0 / 8, 1.0 / 4, 1.0};
  }
  bool relativeLoss() const override { return false; }
};

/// Reads a feature network by its option name ("squeezenet", "vgg19", "alexnet") from a weight
/// file; frozen, in evaluation mode. Classifier weights of the latter two in the file are ignored.
/// @throws ConfigError for another name, IoError, ModelFormatError.
std::shared_ptr<FeatureNetwork> loadFeatureNetwork(const std::string& name,
                                                   const std::filesystem::path& path);

/// How differently two batches look: weighted mean absolute differences of activations.
/// @param fake, real [N, 3, H, W] in [-1, 1]; gradients flow into `fake` only.
/// @return scalar float32, unweighted by λ.
/// Source: SPADE, VGGLoss; Johnson et al. 2016.
at::Tensor perceptualLoss(FeatureNetwork& network, const at::Tensor& fake, const at::Tensor& real);

}  // namespace spolvero
