#pragma once

#include "models/perceptual/feature_network.h"
#include "models/perceptual/input_scaling.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spolvero {

enum class SqueezeNetVersion { V1_0, V1_1 };

/// SqueezeNet 1.0 or 1.1 under torchvision's names, without its classifier.
///
/// Features after these numbers of `features`: 1.0: 1, 4, 7, 9, 12 (Spade, Lpips) or 1, 3, 5, 10,
/// 12 (Crn); 1.1: 1, 3, 6, 9, 12 (Spade), 1, 4, 7, 10, 12 (Crn) or 1, 4, 7, 9, 10, 11, 12 (Lpips).
/// Source: Iandola et al. 2016, table 1; LPIPS, pretrained_networks.py.
class SqueezeNet : public FeatureNetwork {
 public:
  /// @param input  the units that its weights were trained on.
  SqueezeNet(SqueezeNetVersion version, FeatureTaps taps, const InputScaling& input);

  std::vector<at::Tensor> features(const at::Tensor& image) override;
  std::string name() const override;
  std::vector<double> lossWeights() const override;
  bool relativeLoss() const override { return true; }

  /// Activations after the given ascending numbers of `features`: the first ReLU (1), pools, fires.
  /// @param input [N, 3, H, W] in the network's own units.
  std::vector<at::Tensor> activationsAt(const at::Tensor& input, const std::vector<int>& indices);

  /// From [-1, 1] to the network's own units.
  at::Tensor normalise(const at::Tensor& image) const { return input_.apply(image); }

 private:
  bool isPool(int index) const;
  at::Tensor fire(const std::string& name, const at::Tensor& x);
  at::Tensor stage(int index, const at::Tensor& x);

  SqueezeNetVersion version_;
  FeatureTaps taps_;
  InputScaling input_;
  std::vector<int> indices_;
  std::shared_ptr<torch::nn::Module> body_;
};

/// The units of SqueezeNet weights that came from Caffe: 0..255 minus (123, 117, 104).
InputScaling caffeInput();

}  // namespace spolvero
