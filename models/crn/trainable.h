#pragma once

#include "core/train/trainable.h"
#include "models/common/gan_loss.h"
#include "models/crn/loss.h"
#include "models/crn/options.h"
#include "models/perceptual/segmentation_network.h"

#include <c10/core/Device.h>

#include <memory>

namespace torch::optim {
class Adam;
}

namespace spolvero {

/// CRN or one of its baselines in training. Losses: "Total", "Level0" (colours), "Level1" …
/// (feature maps), each level with its weight, mean over the k pictures; with an adversarial loss
/// "GAN", "Segmentation", "D_Fake", "D_real". Source: CRN §3.3, §3.4, §4; the released demo_*.py.
class CrnTrainable : public Trainable {
 public:
  /// @param width, height  px of the training pictures; any.
  /// @throws ConfigError, IoError, ModelFormatError.
  CrnTrainable(const CrnOptions& options,
               ClassTable classes,
               int width,
               int height,
               const c10::Device& device);
  ~CrnTrainable() override;

  std::vector<NetworkRef> networks() override;
  std::vector<OptimizerRef> optimizers() override;
  void beginStep(const TrainingPosition& position) override;
  TensorMap extraState() override;
  void restoreExtraState(const TensorMap& state, const std::string& origin) override;
  StepLosses step(const Batch& batch, bool autocast) override;
  /// Variant 0: the picture nearest to the photo; 1, 2, …: the first, the second … of the k.
  at::Tensor sample(const Batch& batch, int variant) override;
  ModelInfo describeModel() const override;

  const CrnOptions& options() const { return options_; }
  const LevelWeights& levelWeights() const { return weights_; }

 private:
  bool adversarial() const { return options_.loss.kind == "gan"; }
  void makeOptimizers();
  void loadNetworks();
  at::Tensor layoutOf(const Batch& batch) const;
  std::vector<at::Tensor> errorsByLevel(const at::Tensor& pictures,
                                        const at::Tensor& photos,
                                        const at::Tensor& layout);
  at::Tensor regressionLoss(const at::Tensor& pictures,
                            const Batch& batch,
                            const at::Tensor& layout,
                            StepLosses& losses);
  at::Tensor segmentationLoss(const at::Tensor& picture, const Batch& batch);
  at::Tensor adversarialLoss(const at::Tensor& picture,
                             const Batch& batch,
                             const at::Tensor& layout,
                             StepLosses& losses);
  void discriminatorStep(const at::Tensor& picture,
                         const Batch& batch,
                         const at::Tensor& layout,
                         bool autocast,
                         StepLosses& losses);

  CrnOptions options_;
  ClassTable classes_;
  int width_;
  int height_;
  c10::Device device_;
  LevelWeights weights_;
  std::shared_ptr<CrnGenerator> generator_;
  std::shared_ptr<FeatureNetwork> features_;        ///< Null without a perceptual loss.
  SegmentationNetwork segmenter_{nullptr};          ///< Empty without an adversarial loss.
  MultiscaleDiscriminator discriminator_{nullptr};  ///< Empty without an adversarial loss.
  std::unique_ptr<torch::optim::Adam> generatorOptimizer_;
  std::unique_ptr<torch::optim::Adam> discriminatorOptimizer_;
};

}  // namespace spolvero
