#include "models/sbgan/trainable.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "models/common/gan_loss.h"
#include "models/common/renderer_parts.h"
#include "models/common/trained_model.h"
#include "models/layers/float32_scope.h"
#include "models/layers/frozen_scope.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <torch/optim/adam.h>

namespace spolvero {

namespace {

constexpr std::uint64_t kSampleStream = 0x647265616d;
constexpr std::uint64_t kValidationStream = 0x76616c;
/// The grid over which validation compares class shares.
constexpr std::int64_t kGridRows = 4;
/// The largest mean absolute difference of pictures in [-1, 1].
constexpr double kLargestDifference = 2;

const char* stageWord(SbganStage stage) {
  switch (stage) {
    case SbganStage::Layout:
      return "layout";
    case SbganStage::Joint:
      return "joint";
    default:
      return "image";
  }
}

std::string phaseText(const SbganPhase& phase) {
  switch (phase.stage) {
    case SbganStage::Layout:
      return fmt::format(
          "layouts {} px high, {}", phase.resolution, phase.fade ? "new blocks" : "stabilising");
    case SbganStage::Image:
      return "photographs of real layouts";
    case SbganStage::Pretrain:
      return "discriminator D2 alone";
    case SbganStage::Joint:
      return "everything together";
  }
  return {};
}

void detachAll(StepLosses& losses) {
  for (auto& [name, loss] : losses) loss = loss.detach();
}

}  // namespace

SbganTrainable::SbganTrainable(const SbganOptions& options,
                               ClassTable classes,
                               int width,
                               int height,
                               const c10::Device& device)
    : options_((validate(options), options)),
      classes_(std::move(classes)),
      width_(width),
      height_(height),
      device_(device),
      layout_(options, device) {
  checkSizes();
  phase_.resolution = kFirstResolution;
  if (hasImageStage(options_)) {
    image_ = std::make_unique<ImageStage>(imageOptions(options_), classes_, width, height, device);
    ganMode_ = parseGanMode(options_.image.training.gan);
  }
  if (!hasJointStage(options_)) return;
  d2_ = MultiscaleDiscriminator(3, options_.joint.discriminator);
  initialiseWeights(*d2_, options_.image.training.initGain);
  d2_->to(device);
  d2Optimizer_ = std::make_unique<torch::optim::Adam>(
      d2_->parameters(), torch::optim::AdamOptions(options_.joint.learningRate).betas({0.0, 0.99}));
}

SbganTrainable::~SbganTrainable() = default;

void SbganTrainable::checkSizes() const {
  const auto resolution = finalResolution(options_);
  const auto aspect = options_.layout.aspect;
  if (width_ == height_ * aspect && height_ % resolution == 0) return;
  throw ConfigError(
      fmt::format("data.width, data.height: expected a width of {} times the height "
                  "(layout.aspect) and a height that is a multiple of layout.resolution = {}, "
                  "found {} x {}",
                  aspect,
                  resolution,
                  width_,
                  height_));
}

std::vector<NetworkRef> SbganTrainable::networks() {
  auto refs = layout_.networks();
  if (image_) {
    for (const auto& ref : image_->networks()) refs.push_back(ref);
  }
  if (d2_) refs.push_back({"D2.", d2_.get(), false, false});
  return refs;
}

std::vector<OptimizerRef> SbganTrainable::optimizers() {
  const bool joint = stage() == SbganStage::Joint;
  const auto& options = options_.joint;
  auto refs = layout_.optimizers(joint ? options.layoutLearningRate : options_.layout.learningRate);
  if (image_) {
    const auto own = options_.image.training.learningRate;
    const double share = (joint && own > 0 ? options.learningRate / own : 1) * rateFactor_;
    for (auto ref : image_->optimizers()) {
      ref.baseRate *= share;
      refs.push_back(ref);
    }
  }
  if (d2_) {
    // As released: D2 starts at the plain rate, and once it falls it falls from the double one,
    // like SPADE's discriminator under ttur.
    const bool doubled = options_.image.training.ttur && joint && rateFactor_ < 1;
    refs.push_back(
        {"D2", d2Optimizer_.get(), options.learningRate * rateFactor_ * (doubled ? 2 : 1)});
  }
  return refs;
}

void SbganTrainable::makePlan(const TrainingPosition& position) {
  plan_.emplace(options_, position.stepsPerEpoch);
  for (const auto& phase : plan_->phases()) {
    log()->info("steps {} to {}: {}", phase.first + 1, phase.first + phase.steps, phaseText(phase));
  }
  // Lengths in epochs round down phase by phase; that much may be missing or left over.
  const auto slack = static_cast<std::int64_t>(plan_->phases().size());
  if (std::abs(plan_->totalSteps() - position.totalSteps) > slack) {
    log()->warn("the stages make {} steps, train.steps or train.epochs makes {}: the training {}",
                plan_->totalSteps(),
                position.totalSteps,
                plan_->totalSteps() > position.totalSteps ? "ends before its last stage does"
                                                          : "goes on in its last stage");
  }
}

void SbganTrainable::restartOptimizers() {
  for (const auto& ref : optimizers()) ref.optimizer->state().clear();
}

void SbganTrainable::beginStep(const TrainingPosition& position) {
  if (!plan_) makePlan(position);
  phase_ = plan_->at(position.step);
  rateFactor_ = StagePlan::rateFactor(phase_, position.step);
  if (image_) image_->beginStep(position);
  layout_.setGrowth(plan_->growthAt(position.step, options_.layout.fadeIn));
  if (stage() == SbganStage::Joint && position.step == phase_.first) restartOptimizers();
}

Batch SbganTrainable::batchOfPhase(const Batch& batch) const {
  const auto all = batch.photos.size(0);
  const auto count = std::max<std::int64_t>(1, all / phase_.batchDivisor);
  if (count == all) return batch;
  const auto first = [count](const at::Tensor& tensor) {
    return tensor.defined() ? tensor.narrow(0, 0, count) : tensor;
  };
  return {first(batch.labels),
          first(batch.instances),
          first(batch.photos),
          {batch.names.begin(), batch.names.begin() + count}};
}

StepLosses SbganTrainable::step(const Batch& whole, bool autocast) {
  const auto batch = batchOfPhase(whole);
  switch (stage()) {
    case SbganStage::Layout:
      return layout_.step(options_.pixels ? layout_.realPixels(batch.photos)
                                          : layout_.realLayouts(batch.labels, true));
    case SbganStage::Image:
      return image_->step(batch, autocast);
    case SbganStage::Pretrain:
      return pretrainStep(batch, autocast);
    case SbganStage::Joint:
      return jointStep(batch, autocast);
  }
  return {};
}

at::Tensor SbganTrainable::enlarged(const at::Tensor& layouts) const {
  return at::upsample_nearest2d(layouts, {height_, width_});
}

/// Pretraining shows D2 the photographs of the most likely layouts, nothing drawn, as released.
StepLosses SbganTrainable::pretrainStep(const Batch& batch, bool autocast) {
  StepLosses losses;
  at::Tensor layouts;
  {
    at::NoGradGuard noGrad;
    layouts = enlarged(mostLikely(layout_.generate(layout_.latents(batch.photos.size(0)))));
  }
  stepD2(layouts, batch.photos.to(device_), 1, autocast, losses);
  detachAll(losses);
  return losses;
}

void SbganTrainable::stepD2(const at::Tensor& layouts,
                            const at::Tensor& photos,
                            double weight,
                            bool autocast,
                            StepLosses& losses) {
  dropGradients(*d2_);
  at::Tensor total;
  {
    const AutocastScope scope(device_.type(), autocast);
    at::Tensor fake;
    {
      at::NoGradGuard noGrad;
      fake = atLeastFloat32(image_->photograph(layouts, true));
    }
    const auto [fakes, reals] = splitFakeReal(d2_->forward(at::cat({fake, photos}, 0)));
    losses["D2_Fake"] = discriminatorGanLoss(fakes, false, ganMode_) * weight;
    losses["D2_real"] = discriminatorGanLoss(reals, true, ganMode_) * weight;
    total = losses["D2_Fake"] + losses["D2_real"];
  }
  total.backward();
  d2Optimizer_->step();
}

void SbganTrainable::addJointLosses(const Batch& batch, StepLosses& losses) {
  const auto& options = options_.joint;
  const auto fake = layout_.drawn(layout_.generate(layout_.latents(batch.photos.size(0))));
  losses["GAN_layout"] = layout_.generatorLoss(fake) * options.lambdaLayout;
  const auto photos = image_->photograph(enlarged(fake), options.fullGradient);
  losses["GAN_D2"] =
      generatorGanLoss(d2_->forward(atLeastFloat32(photos)), ganMode_) * options.lambdaD2;
}

/// One backward pass fills the gradients of both generators; then each discriminator by itself,
/// which is the same as the released sum of their losses, since they share no weights.
StepLosses SbganTrainable::jointStep(const Batch& batch, bool autocast) {
  layout_.clearGradients();
  StepLosses losses;
  {
    const FrozenScope layoutCritic(layout_.discriminator());
    const FrozenScope unconditional(*d2_);
    image_->setMoreLosses([&](StepLosses& more) { addJointLosses(batch, more); });
    losses = image_->step(batch, autocast);
    image_->setMoreLosses({});
  }
  layout_.stepGenerator();
  at::Tensor fake;
  {
    at::NoGradGuard noGrad;
    fake = layout_.drawn(layout_.generate(layout_.latents(batch.photos.size(0))));
  }
  layout_.discriminatorStep(
      layout_.realLayouts(batch.labels, false), fake, options_.joint.lambdaLayout, losses);
  stepD2(enlarged(fake), batch.photos.to(device_), options_.joint.lambdaD2, autocast, losses);
  detachAll(losses);
  return losses;
}

at::Tensor SbganTrainable::dreamtLayouts(std::int64_t count, std::uint64_t seed) {
  at::NoGradGuard noGrad;
  const auto length = options_.layout.channels.front();
  const auto values = normalValues(seed, static_cast<std::size_t>(count * length));
  const auto generated = layout_.generate(at::tensor(values).view({count, length}));
  return options_.pixels ? generated : mostLikely(generated);
}

at::Tensor SbganTrainable::coloured(const at::Tensor& layouts) const {
  if (options_.pixels) return enlarged(layouts).clamp(-1, 1);
  auto colours = at::full({options_.classes, 3}, -1.0);
  for (const auto& entry : classes_.classes()) {
    const auto& c = entry.colour;
    colours[entry.id] = at::tensor({c.r, c.g, c.b}, at::kFloat) / 127.5 - 1;
  }
  const auto ids = enlarged(layouts).argmax(1);
  return colours.to(ids.device()).index({ids}).permute({0, 3, 1, 2});
}

at::Tensor SbganTrainable::photographsOf(const at::Tensor& layouts) {
  at::NoGradGuard noGrad;
  image_->setTraining(false);
  const auto photos = atLeastFloat32(image_->photograph(enlarged(layouts), true));
  image_->setTraining(true);
  return photos;
}

at::Tensor SbganTrainable::sample(const Batch& batch, int variant) {
  if (variant == 0 && photographs()) return image_->sample(batch, 0);
  if (variant == 0) {
    return coloured(options_.pixels ? layout_.realPixels(batch.photos)
                                    : layout_.realLayouts(batch.labels, true));
  }
  const auto pair = static_cast<std::uint64_t>(photographs() ? (variant - 1) / 2 : variant);
  const auto layouts = dreamtLayouts(batch.photos.size(0), mixSeed(kSampleStream, pair));
  return photographs() && variant % 2 == 0 ? photographsOf(layouts) : coloured(layouts);
}

double SbganTrainable::pixelDistance(const Batch& batch) {
  const auto real = layout_.realPixels(batch.photos);
  const auto fake = dreamtLayouts(real.size(0), kValidationStream);
  const auto grid = [this](const at::Tensor& x) {
    const auto cells = at::adaptive_avg_pool2d(x, {kGridRows, kGridRows * options_.layout.aspect});
    const auto squares =
        at::adaptive_avg_pool2d(x.square(), {kGridRows, kGridRows * options_.layout.aspect});
    const auto mean = cells.mean(0);
    return at::cat({mean, (squares.mean(0) - mean.square()).clamp_min(0).sqrt()}, 0);
  };
  return (grid(real) - grid(fake)).abs().mean().item<double>();
}

double SbganTrainable::validationLoss(const Batch& batch) {
  at::NoGradGuard noGrad;
  if (options_.pixels) return pixelDistance(batch);
  const auto real = layout_.realLayouts(batch.labels, true);
  const auto fake = dreamtLayouts(real.size(0), kValidationStream);
  const auto shares = [this](const at::Tensor& x) {
    return at::adaptive_avg_pool2d(x, {kGridRows, kGridRows * options_.layout.aspect}).mean(0);
  };
  const auto distance = (shares(real) - shares(fake)).abs().sum(0).mean() / 2;
  double photo = image_ ? kLargestDifference : 0;
  if (photographs()) {
    photo = (image_->sample(batch, 0) - batch.photos.to(device_)).abs().mean().item<double>();
  }
  return distance.item<double>() + photo;
}

std::string SbganTrainable::validationName() const {
  if (options_.pixels) return "moments";
  return image_ ? "layouts+l1" : "layouts";
}

ModelInfo SbganTrainable::describeModel() const {
  auto options = options_;
  if (!options_.pixels) options.image = imageOptions(options_);
  options.progress = {stageWord(stage()), layout_.growth().resolution, layout_.growth().alpha};
  return trainedModel("sbgan", options, classes_, width_, height_);
}

}  // namespace spolvero
