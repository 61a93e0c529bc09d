#include "models/common/gan_trainable.h"

#include "core/base/log.h"
#include "core/base/random.h"
#include "models/common/renderer_parts.h"
#include "models/layers/conv_norm.h"
#include "models/layers/float32_scope.h"
#include "models/layers/frozen_scope.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <torch/nn/module.h>
#include <torch/optim/adam.h>

namespace spolvero {

namespace {

std::unique_ptr<torch::optim::Adam> makeAdam(std::vector<at::Tensor> parameters,
                                             double rate,
                                             const GanTrainingOptions& options) {
  const auto betas = options.ttur ? std::tuple(0.0, 0.9) : std::tuple(options.beta1, options.beta2);
  return std::make_unique<torch::optim::Adam>(std::move(parameters),
                                              torch::optim::AdamOptions(rate).betas(betas));
}

at::Tensor sum(const StepLosses& losses) {
  at::Tensor total;
  for (const auto& [name, loss] : losses) total = total.defined() ? total + loss : loss;
  return total;
}

void detachAll(StepLosses& losses) {
  for (auto& [name, loss] : losses) loss = loss.detach();
}

}  // namespace

OptionSet describe(GanTrainingOptions& options) {
  OptionSet set;
  set.add("learning_rate",
          &options.learningRate,
          {.help = "base learning rate", .minimum = 0, .maximum = 1})
      .add("ttur",
           &options.ttur,
           {.help = "generator at half, discriminator at twice the rate, Adam (0, 0.9)"})
      .add("beta1",
           &options.beta1,
           {.help = "Adam's first beta without ttur", .minimum = 0, .maximum = 0.9999})
      .add("beta2",
           &options.beta2,
           {.help = "Adam's second beta without ttur", .minimum = 0, .maximum = 0.999999})
      .add("gan",
           &options.gan,
           {.help = "adversarial loss", .choices = {"hinge", "original", "ls", "w"}})
      .add("lambda_feature",
           &options.lambdaFeature,
           {.help = "weight of feature matching; 0 = off", .minimum = 0})
      .add("lambda_perceptual",
           &options.lambdaPerceptual,
           {.help = "weight of the perceptual loss; 0 = off", .minimum = 0})
      .add("lambda_kld", &options.lambdaKld, {.help = "weight of the KL divergence", .minimum = 0})
      .add("lambda_l1",
           &options.lambdaL1,
           {.help = "weight of the pixel difference; 0 = off, as published", .minimum = 0})
      .add("lambda_class_l1",
           &options.lambdaClassL1,
           {.help = "weight of the pixel difference with every class weighing alike, however "
                    "small; 0 = off, as published",
            .minimum = 0})
      .add("features",
           &options.features,
           {.help = "perceptual feature network", .choices = featureNetworkNames()})
      .add("features_file",
           &options.featuresFile,
           {.help = "weights of the feature network (.safetensors or .pth)"})
      .add("reuse_fake",
           &options.reuseFake,
           {.help = "the discriminator sees the generator step's picture instead of a new one"})
      .add("init_gain",
           &options.initGain,
           {.help = "gain of the initialisation", .minimum = 0, .maximum = 10})
      .add("init", &options.init, {.help = "initialisation", .choices = initialisationNames()})
      .add("d_steps_per_g",
           &options.discriminatorSteps,
           {.help = "discriminator steps per generator step", .minimum = 1, .maximum = 100});
  return set;
}

GanTrainable::~GanTrainable() = default;

void GanTrainable::adopt(std::shared_ptr<torch::nn::Module> generator,
                         std::shared_ptr<torch::nn::Module> encoder,
                         std::int64_t discriminatorChannels,
                         const PatchDiscriminatorOptions& discriminator,
                         const GanTrainingOptions& training,
                         const LayoutChannels& channels,
                         const c10::Device& device) {
  training_ = training;
  mode_ = parseGanMode(training.gan);
  channels_ = channels;
  device_ = device;
  generator_ = std::move(generator);
  encoder_ = std::move(encoder);
  discriminator_ = MultiscaleDiscriminator(discriminatorChannels, discriminator);
  const auto norm = parseConvNorm(discriminator.norm).kind;
  samplesIndependent_ = norm != NormKind::Batch && norm != NormKind::SyncBatch;
  for (auto& network : networks()) {
    initialiseWeights(*network.module, training.initGain, training.init);
    network.module->to(device);
    network.module->train();
  }
  auto parameters = generator_->parameters();
  if (encoder_) {
    for (auto& parameter : encoder_->parameters()) parameters.push_back(parameter);
  }
  const auto rate = training.learningRate;
  generatorOptimizer_ = makeAdam(std::move(parameters), training.ttur ? rate / 2 : rate, training);
  discriminatorOptimizer_ =
      makeAdam(discriminator_->parameters(), training.ttur ? rate * 2 : rate, training);
  noise_ = [this](at::IntArrayRef shape) {
    return at::randn(shape, at::TensorOptions().device(device_));
  };
  if (training.features != "none" && training.lambdaPerceptual > 0) {
    features_ = loadFeatureNetwork(training.features, training.featuresFile);
    features_->to(device);
  } else {
    log()->info("Perceptual features: none");
  }
}

std::vector<NetworkRef> GanTrainable::networks() {
  std::vector<NetworkRef> refs{{"G.", generator_.get(), true, true}};
  if (encoder_) refs.push_back({"E.", encoder_.get(), true, true});
  refs.push_back({"D.", discriminator_.get(), false, false});
  return refs;
}

std::vector<OptimizerRef> GanTrainable::optimizers() {
  const auto rate = training_.learningRate;
  return {{"G", generatorOptimizer_.get(), training_.ttur ? rate / 2 : rate},
          {"D", discriminatorOptimizer_.get(), training_.ttur ? rate * 2 : rate}};
}

at::Tensor GanTrainable::noise(at::IntArrayRef shape) {
  return noise_(shape).to(device_);
}

at::Tensor GanTrainable::drawCode(const at::Tensor& mean, const at::Tensor& logVariance) {
  const Float32Scope exact;
  const auto deviation = at::exp(0.5 * atLeastFloat32(logVariance));
  return noise(mean.sizes()) * deviation + atLeastFloat32(mean);
}

GanTrainable::Conditioning GanTrainable::conditioningOf(const Batch& batch) const {
  return {layoutInputs(batch.labels, batch.instances, channels_, device_),
          batch.photos.to(device_)};
}

std::pair<Activations, Activations> GanTrainable::discriminate(const Conditioning& input,
                                                               const at::Tensor& fake) {
  const auto seg = input.layout.concatenated();
  const auto both =
      at::cat({at::cat({seg, atLeastFloat32(fake)}, 1), at::cat({seg, input.photos}, 1)}, 0);
  return splitFakeReal(discriminator_->forward(both));
}

std::pair<Activations, Activations> GanTrainable::discriminateForGenerator(
    const Conditioning& input, const at::Tensor& fake) {
  if (!samplesIndependent_) return discriminate(input, fake);
  // Same numbers as one pass over both, without a backward pass through the real half: that half
  // runs in evaluation mode, so that the spectral vectors advance once.
  const auto seg = input.layout.concatenated();
  auto fakes = discriminator_->forward(at::cat({seg, atLeastFloat32(fake)}, 1));
  at::NoGradGuard noGrad;
  discriminator_->eval();
  auto reals = discriminator_->forward(at::cat({seg, input.photos}, 1));
  discriminator_->train();
  return {std::move(fakes), std::move(reals)};
}

at::Tensor GanTrainable::generatorLosses(const Conditioning& input,
                                         const Generated& generated,
                                         StepLosses& losses) {
  const auto [fakes, reals] = discriminateForGenerator(input, generated.image);
  losses["GAN"] = generatorGanLoss(fakes, mode_);
  if (training_.lambdaFeature > 0) {
    losses["GAN_Feat"] = featureMatchingLoss(fakes, reals) * training_.lambdaFeature;
  }
  if (features_) {
    losses["VGG"] = perceptualLoss(*features_, atLeastFloat32(generated.image), input.photos) *
                    training_.lambdaPerceptual;
  }
  if (generated.mean.defined()) {
    losses["KLD"] = kldLoss(generated.mean, generated.logVariance) * training_.lambdaKld;
  }
  if (training_.lambdaClassL1 > 0) {
    losses["ClassL1"] = classBalancedL1Loss(generated.image, input.photos, input.layout.oneHot) *
                        training_.lambdaClassL1;
  }
  if (training_.lambdaL1 > 0) {
    losses["L1"] = at::l1_loss(atLeastFloat32(generated.image), input.photos) * training_.lambdaL1;
  }
  addGeneratorLosses(input, losses);
  return sum(losses);
}

void GanTrainable::addGeneratorLosses(const Conditioning& input, StepLosses& losses) {
  (void)input;
  (void)losses;
}

at::Tensor GanTrainable::generatorStep(const Conditioning& input,
                                       bool autocast,
                                       StepLosses& losses) {
  const FrozenScope frozen(*discriminator_);
  Generated generated;
  at::Tensor total;
  {
    const AutocastScope scope(device_.type(), autocast);
    generated = generate(input, CodeFrom::PhotoSample);
    total = generatorLosses(input, generated, losses);
  }
  generatorOptimizer_->zero_grad();
  total.backward();
  generatorOptimizer_->step();
  return generated.image.detach();
}

void GanTrainable::discriminatorStep(const Conditioning& input,
                                     const at::Tensor& reused,
                                     bool autocast,
                                     StepLosses& losses) {
  at::Tensor total;
  {
    const AutocastScope scope(device_.type(), autocast);
    auto fake = reused;
    if (!fake.defined()) {
      at::NoGradGuard noGrad;
      fake = generate(input, CodeFrom::PhotoSample).image;
    }
    const auto [fakes, reals] = discriminate(input, fake);
    losses["D_Fake"] = discriminatorGanLoss(fakes, false, mode_);
    losses["D_real"] = discriminatorGanLoss(reals, true, mode_);
    total = losses["D_Fake"] + losses["D_real"];
  }
  discriminatorOptimizer_->zero_grad();
  total.backward();
  discriminatorOptimizer_->step();
}

void GanTrainable::beginStep(const TrainingPosition& position) {
  step_ = position.step;
}

StepLosses GanTrainable::step(const Batch& batch, bool autocast) {
  const auto input = conditioningOf(batch);
  StepLosses losses;
  at::Tensor fake;
  if (step_ % training_.discriminatorSteps == 0) fake = generatorStep(input, autocast, losses);
  discriminatorStep(input, training_.reuseFake ? fake : at::Tensor(), autocast, losses);
  detachAll(losses);
  return losses;
}

void GanTrainable::setTraining(bool training) {
  generator_->train(training);
  if (encoder_) encoder_->train(training);
}

at::Tensor GanTrainable::sample(const Batch& batch, int variant) {
  at::NoGradGuard noGrad;
  const auto input = conditioningOf(batch);
  const auto kept = noise_;
  if (variant > 0) {
    noise_ = [seed = mixSeed(static_cast<std::uint64_t>(variant), 0)](at::IntArrayRef shape) {
      const auto count = static_cast<std::size_t>(c10::multiply_integers(shape));
      return at::tensor(normalValues(seed, count)).view(shape);
    };
  }
  setTraining(false);
  auto image = generate(input, variant == 0 ? CodeFrom::PhotoMean : CodeFrom::Prior).image;
  setTraining(true);
  noise_ = kept;
  return atLeastFloat32(image);
}

}  // namespace spolvero
