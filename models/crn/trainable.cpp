#include "models/crn/trainable.h"

#include "core/base/error.h"
#include "models/common/renderer_parts.h"
#include "models/common/trained_model.h"
#include "models/layers/conv_norm.h"
#include "models/layers/float32_scope.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <torch/optim/adam.h>

namespace spolvero {

namespace {

constexpr std::int64_t kFeatureLevels = 5;

std::int64_t levelsOf(const CrnLossOptions& loss) {
  return loss.kind == "perceptual" ? kFeatureLevels + 1 : 1;
}

CrnOptions settled(CrnOptions options, int height, int width) {
  settleShape(options, height, width);
  return options;
}

void setLearning(const std::vector<at::Tensor>& parameters, bool on) {
  for (auto parameter : parameters) parameter.set_requires_grad(on);
}

/// [N, k, 3, H, W] as [N·k, 3, H, W].
at::Tensor inARow(const at::Tensor& pictures) {
  return pictures.flatten(0, 1);
}

std::unique_ptr<torch::optim::Adam> makeAdam(std::vector<at::Tensor> parameters, double rate) {
  return std::make_unique<torch::optim::Adam>(std::move(parameters),
                                              torch::optim::AdamOptions(rate));
}

}  // namespace

CrnTrainable::CrnTrainable(
    const CrnOptions& options, ClassTable classes, int width, int height, const c10::Device& device)
    : options_(settled(options, height, width)),
      classes_(std::move(classes)),
      width_(width),
      height_(height),
      device_(device),
      weights_(initialWeights(options.loss.weights, levelsOf(options.loss)),
               options.loss.weights == "paper" && options.loss.kind == "perceptual"
                   ? options.loss.rescaleEpochs
                   : 0),
      generator_(makeCrnGenerator(options_)) {
  generator_->to(device);
  loadNetworks();
  makeOptimizers();
}

CrnTrainable::~CrnTrainable() = default;

void CrnTrainable::loadNetworks() {
  const auto& loss = options_.loss;
  if (loss.kind == "perceptual") {
    if (loss.features == "none") {
      throw ConfigError(
          "loss.features: loss.kind = \"perceptual\" needs a feature network, found 'none'; choose "
          "one, or loss.kind = \"image\"");
    }
    features_ = loadFeatureNetwork(loss.features, loss.featuresFile, FeatureTaps::Crn);
    features_->to(device_);
  }
  if (!adversarial()) return;
  segmenter_ = loadSegmentationNetwork(loss.segmenterFile);
  if (segmenter_->options().classes != classes_.size()) {
    throw ConfigError(
        fmt::format("{}: expected a segmenter of the data's {} classes, found one of {}",
                    loss.segmenterFile,
                    classes_.size(),
                    segmenter_->options().classes));
  }
  segmenter_->to(device_);
  discriminator_ = MultiscaleDiscriminator(options_.classes + 3, options_.discriminator);
  initialiseWeights(*discriminator_);
  discriminator_->to(device_);
}

void CrnTrainable::makeOptimizers() {
  auto learning = generator_->parameters();
  if (options_.trainedModules > 0) {
    setLearning(learning, false);
    auto& cascade = dynamic_cast<CascadeGeneratorImpl&>(*generator_);
    learning = cascade.parametersOfLast(options_.trainedModules);
    setLearning(learning, true);
  }
  generatorOptimizer_ = makeAdam(std::move(learning), options_.learningRate);
  if (!adversarial()) return;
  discriminatorOptimizer_ = makeAdam(discriminator_->parameters(), options_.learningRate);
}

std::vector<NetworkRef> CrnTrainable::networks() {
  std::vector<NetworkRef> refs{{"G.", generator_.get(), true, true}};
  if (adversarial()) refs.push_back({"D.", discriminator_.get(), false, false});
  return refs;
}

std::vector<OptimizerRef> CrnTrainable::optimizers() {
  std::vector<OptimizerRef> refs{{"G", generatorOptimizer_.get(), options_.learningRate}};
  if (adversarial()) refs.push_back({"D", discriminatorOptimizer_.get(), options_.learningRate});
  return refs;
}

void CrnTrainable::beginStep(const TrainingPosition& position) {
  weights_.begin(position.epoch);
}

TensorMap CrnTrainable::extraState() {
  return weights_.state();
}

void CrnTrainable::restoreExtraState(const TensorMap& state, const std::string& origin) {
  weights_.restore(state, origin);
}

at::Tensor CrnTrainable::layoutOf(const Batch& batch) const {
  return layoutInputs(batch.labels, batch.instances, layoutChannels(options_), device_).oneHot;
}

/// Per level [N, k, P], unweighted; relative to the photo's own size where the feature network's
/// levels have no scale in common.
std::vector<at::Tensor> CrnTrainable::errorsByLevel(const at::Tensor& pictures,
                                                    const at::Tensor& photos,
                                                    const at::Tensor& layout) {
  std::vector<at::Tensor> real;
  {
    at::NoGradGuard noGrad;
    real = comparisonLevels(features_.get(), photos);
  }
  const auto fake = comparisonLevels(features_.get(), inARow(pictures));
  const bool relative = features_ && features_->relativeLoss();
  std::vector<at::Tensor> errors;
  for (std::size_t level = 0; level < real.size(); ++level) {
    auto error = levelDifferences(fake[level], real[level], layout);
    if (relative) error = error / real[level].abs().mean().clamp_min(1e-6);
    errors.push_back(error);
  }
  return errors;
}

at::Tensor CrnTrainable::regressionLoss(const at::Tensor& pictures,
                                        const Batch& batch,
                                        const at::Tensor& layout,
                                        StepLosses& losses) {
  const bool perClass = options_.outputs > 1 && options_.loss.diversity == "class";
  const auto errors =
      errorsByLevel(pictures, batch.photos.to(device_), perClass ? layout : at::Tensor());
  std::vector<at::Tensor> contributions;
  at::Tensor total;
  for (std::size_t level = 0; level < errors.size(); ++level) {
    const auto weight = weights_.values()[level];
    const auto weighted = errors[level] * weight;
    total = total.defined() ? total + weighted : weighted;
    contributions.push_back(errors[level].detach().sum(2).mean());
    losses[fmt::format("Level{}", level)] = contributions.back() * weight;
  }
  weights_.observe(at::stack(contributions));
  losses["Total"] = bestOfPictures(total, options_.loss.meanShare);
  return losses["Total"];
}

at::Tensor CrnTrainable::segmentationLoss(const at::Tensor& picture, const Batch& batch) {
  const auto logits = atLeastFloat32(segmenter_->forward(atLeastFloat32(picture)));
  const auto labels = batch.labels.to(device_);
  const Float32Scope exact;
  const auto sum = at::cross_entropy_loss(logits, labels, {}, at::Reduction::Sum, kUnlabelled);
  return sum / labels.ne(kUnlabelled).sum().clamp_min(1);
}

at::Tensor CrnTrainable::adversarialLoss(const at::Tensor& picture,
                                         const Batch& batch,
                                         const at::Tensor& layout,
                                         StepLosses& losses) {
  const auto scores = discriminator_->forward(at::cat({layout, atLeastFloat32(picture)}, 1));
  losses["GAN"] =
      generatorGanLoss(scores, parseGanMode(options_.loss.gan)) * options_.loss.lambdaGan;
  losses["Segmentation"] = segmentationLoss(picture, batch) * options_.loss.lambdaSegmentation;
  return losses["GAN"] + losses["Segmentation"];
}

void CrnTrainable::discriminatorStep(const at::Tensor& picture,
                                     const Batch& batch,
                                     const at::Tensor& layout,
                                     bool autocast,
                                     StepLosses& losses) {
  at::Tensor total;
  {
    const AutocastScope scope(device_.type(), autocast);
    const auto fakes = at::cat({layout, atLeastFloat32(picture)}, 1);
    const auto reals = at::cat({layout, batch.photos.to(device_)}, 1);
    const auto [fake, real] = splitFakeReal(discriminator_->forward(at::cat({fakes, reals}, 0)));
    const auto mode = parseGanMode(options_.loss.gan);
    losses["D_Fake"] = discriminatorGanLoss(fake, false, mode);
    losses["D_real"] = discriminatorGanLoss(real, true, mode);
    total = losses["D_Fake"] + losses["D_real"];
  }
  discriminatorOptimizer_->zero_grad();
  total.backward();
  discriminatorOptimizer_->step();
}

StepLosses CrnTrainable::step(const Batch& batch, bool autocast) {
  const auto layout = layoutOf(batch);
  StepLosses losses;
  at::Tensor pictures;
  at::Tensor total;
  if (adversarial()) setLearning(discriminator_->parameters(), false);
  {
    const AutocastScope scope(device_.type(), autocast);
    pictures = generator_->forward(layout);
    total = adversarial() ? adversarialLoss(inARow(pictures), batch, layout, losses)
                          : regressionLoss(pictures, batch, layout, losses);
  }
  generatorOptimizer_->zero_grad();
  total.backward();
  generatorOptimizer_->step();
  if (adversarial()) {
    setLearning(discriminator_->parameters(), true);
    discriminatorStep(inARow(pictures).detach(), batch, layout, autocast, losses);
  }
  for (auto& [name, loss] : losses) loss = loss.detach();
  return losses;
}

at::Tensor CrnTrainable::sample(const Batch& batch, int variant) {
  at::NoGradGuard noGrad;
  generator_->eval();
  const auto pictures = atLeastFloat32(generator_->forward(layoutOf(batch)));
  generator_->train();
  if (variant > 0 || options_.outputs == 1) {
    const auto count = static_cast<int>(options_.outputs);
    return pictures.select(1, (std::max(variant, 1) - 1) % count);
  }
  at::Tensor distance;
  const auto errors = errorsByLevel(pictures, batch.photos.to(device_), at::Tensor());
  for (std::size_t level = 0; level < errors.size(); ++level) {
    const auto weighted = errors[level].squeeze(2) * weights_.values()[level];
    distance = distance.defined() ? distance + weighted : weighted;
  }
  const auto nearest = distance.argmin(1);
  return pictures.index({at::arange(pictures.size(0), nearest.options()), nearest});
}

ModelInfo CrnTrainable::describeModel() const {
  return trainedModel("crn", options_, classes_, width_, height_);
}

}  // namespace spolvero
