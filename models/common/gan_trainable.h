#pragma once

#include "core/base/options.h"
#include "core/train/trainable.h"
#include "models/common/gan_loss.h"
#include "models/common/layout_inputs.h"
#include "models/common/patch_discriminator.h"
#include "models/perceptual/feature_network.h"

#include <c10/core/Device.h>

#include <functional>
#include <memory>
#include <string>

namespace torch::optim {
class Adam;
}

namespace spolvero {

/// How SPADE and its descendants are trained; the defaults are the released code's.
struct GanTrainingOptions {
  double learningRate = 0.0002;
  bool ttur = true;      ///< Generator at half the rate, discriminator at twice; Adam (0, 0.9).
  double beta1 = 0.5;    ///< Adam's, without TTUR.
  double beta2 = 0.999;  ///< Adam's, without TTUR.
  std::string gan = "hinge";
  double lambdaFeature = 10;  ///< Feature matching.
  double lambdaPerceptual = 10;
  double lambdaKld = 0.05;
  double lambdaL1 = 0;            ///< Mean absolute difference of pixels; not in the paper.
  double lambdaClassL1 = 0;       ///< The same with every class weighing alike; not in the paper.
  std::string features = "none";  ///< Perceptual feature network; see `featureNetworkNames`.
  std::string featuresFile;       ///< Its weights.
  bool reuseFake = false;         ///< The discriminator step takes the generator step's picture.
  std::string init = "xavier";    ///< init_type; see `initialisationNames`.
  double initGain = 0.02;         ///< Of the initialisation (init_variance).
  std::int64_t discriminatorSteps = 1;  ///< Per generator step (D_steps_per_G).
};

OptionSet describe(GanTrainingOptions& options);

/// Fresh normal noise of a shape; replaced in tests by recorded noise.
using NoiseSource = std::function<at::Tensor(at::IntArrayRef shape)>;

/// What SPADE and GroupDNet share in training: adversarial, feature-matching, perceptual and KL
/// losses, the generator step, the discriminator step. Source: SPADE §3.3;
/// trainers/pix2pix_trainer.py and smis_model.py of the released code.
class GanTrainable : public Trainable {
 public:
  ~GanTrainable() override;

  std::vector<NetworkRef> networks() override;
  std::vector<OptimizerRef> optimizers() override;
  void beginStep(const TrainingPosition& position) override;
  /// With several discriminator steps per generator step, the generator's losses are missing in
  /// between.
  StepLosses step(const Batch& batch, bool autocast) override;
  at::Tensor sample(const Batch& batch, int variant) override;

  void setNoise(NoiseSource noise) { noise_ = std::move(noise); }

 protected:
  struct Conditioning {
    LayoutInputs layout;
    at::Tensor photos;  ///< [N, 3, H, W] in [-1, 1].
  };
  /// A picture, and the distribution its code was drawn from (undefined without an encoder).
  struct Generated {
    at::Tensor image;
    at::Tensor mean;
    at::Tensor logVariance;
  };
  /// Where a picture's code comes from.
  enum class CodeFrom { PhotoSample, PhotoMean, Prior };

  /// @param encoder may be null.  The networks are initialised, moved to `device` and optimised.
  void adopt(std::shared_ptr<torch::nn::Module> generator,
             std::shared_ptr<torch::nn::Module> encoder,
             std::int64_t discriminatorChannels,
             const PatchDiscriminatorOptions& discriminator,
             const GanTrainingOptions& training,
             const LayoutChannels& channels,
             const c10::Device& device);

  /// Runs encoder and generator on a batch.
  virtual Generated generate(const Conditioning& input, CodeFrom from) = 0;

  /// More losses of the generator step, for systems that train it together with other networks;
  /// added to the others before the backward pass. Called under the step's autocast.
  virtual void addGeneratorLosses(const Conditioning& input, StepLosses& losses);

  /// A sample of N(mean, exp(logVariance)) by the reparameterisation trick.
  at::Tensor drawCode(const at::Tensor& mean, const at::Tensor& logVariance);
  /// Normal values of a shape from the noise source.
  at::Tensor noise(at::IntArrayRef shape);

  const c10::Device& device() const { return device_; }

 private:
  Conditioning conditioningOf(const Batch& batch) const;
  std::pair<Activations, Activations> discriminate(const Conditioning& input,
                                                   const at::Tensor& fake);
  std::pair<Activations, Activations> discriminateForGenerator(const Conditioning& input,
                                                               const at::Tensor& fake);
  at::Tensor generatorStep(const Conditioning& input, bool autocast, StepLosses& losses);
  void discriminatorStep(const Conditioning& input,
                         const at::Tensor& reused,
                         bool autocast,
                         StepLosses& losses);
  at::Tensor generatorLosses(const Conditioning& input,
                             const Generated& generated,
                             StepLosses& losses);
  void setTraining(bool training);

  GanTrainingOptions training_;
  std::int64_t step_ = 0;  ///< Of the training, before the present one.
  GanMode mode_ = GanMode::Hinge;
  LayoutChannels channels_;
  c10::Device device_ = c10::Device(c10::DeviceType::CPU);
  bool samplesIndependent_ = true;
  std::shared_ptr<torch::nn::Module> generator_;
  std::shared_ptr<torch::nn::Module> encoder_;
  MultiscaleDiscriminator discriminator_{nullptr};
  std::shared_ptr<FeatureNetwork> features_;
  std::unique_ptr<torch::optim::Adam> generatorOptimizer_;
  std::unique_ptr<torch::optim::Adam> discriminatorOptimizer_;
  NoiseSource noise_;
};

}  // namespace spolvero
