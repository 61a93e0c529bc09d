#pragma once

#include "models/layers/weighted_layer.h"
#include "models/perceptual/feature_network.h"
#include "models/perceptual/input_scaling.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spolvero {

/// A convolution of a plain classifier with the ReLU after it.
struct StackLayer {
  int index = 0;  ///< Its number in torchvision's `features`.
  ConvOptions conv;
  bool poolBefore = false;  ///< A pool with stride 2 stands before it.
};

/// A classifier without branches: convolutions, ReLUs and pools in one row.
struct StackPlan {
  std::string name;  ///< For people.
  std::vector<StackLayer> layers;
  std::int64_t poolSize = 2;
  bool averagePool = false;
  std::vector<int> taps;  ///< Numbers of the convolutions after whose ReLU features are read.
  std::vector<double> lossWeights;
  bool relativeLoss = false;
  InputScaling input;
};

/// The convolutions of AlexNet, VGG-16 or VGG-19 under torchvision's names (`features.N.weight`).
class ConvStack : public FeatureNetwork {
 public:
  explicit ConvStack(StackPlan plan);

  std::vector<at::Tensor> features(const at::Tensor& image) override;
  std::string name() const override { return plan_.name; }
  std::vector<double> lossWeights() const override { return plan_.lossWeights; }
  bool relativeLoss() const override { return plan_.relativeLoss; }

 private:
  StackPlan plan_;
  std::vector<ConvLayer> convs_;
};

/// AlexNet; features after its five ReLUs for every kind of taps. Pictures are scaled as LPIPS
/// does. Source: Krizhevsky 2014, "One weird trick"; LPIPS, pretrained_networks.py.
StackPlan alexNetPlan();

/// VGG-16 or VGG-19 (Simonyan & Zisserman 2015, configurations D and E).
/// Source: SPADE, VGGLoss; CRN, build_vgg19 of the released code; LPIPS, pretrained_networks.py.
/// Deviation: the weights that CRN's release reads (MatConvNet's) were trained on 0..255 minus the
/// mean; torchvision's were trained on units 58 times smaller. Both get CRN's units.
/// @param depth 16 or 19.
StackPlan vggPlan(int depth, FeatureTaps taps);

}  // namespace spolvero
