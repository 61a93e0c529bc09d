#include "models/pix2pixhd/trainable.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "models/common/renderer_parts.h"
#include "models/common/trained_model.h"
#include "models/layers/float32_scope.h"
#include "models/layers/frozen_scope.h"
#include "models/perceptual/feature_network.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <torch/optim/adam.h>

namespace spolvero {

namespace {

constexpr auto kStageState = "stage";
constexpr auto kPoolState = "pool";

std::unique_ptr<torch::optim::Adam> makeAdam(std::vector<at::Tensor> parameters,
                                             const Pix2PixHDTrainingOptions& options) {
  return std::make_unique<torch::optim::Adam>(
      std::move(parameters),
      torch::optim::AdamOptions(options.learningRate).betas({options.beta1, options.beta2}));
}

/// Every `factor`-th pixel, at the centres of the larger ones, as the data loader resizes maps.
at::Tensor reducedMap(const at::Tensor& map, std::int64_t factor) {
  if (factor == 1) return map;
  return map.slice(1, factor / 2, map.size(1), factor).slice(2, factor / 2, map.size(2), factor);
}

at::Tensor reducedPhotos(const at::Tensor& photos, std::int64_t factor) {
  return factor == 1 ? photos : at::avg_pool2d(photos, {factor, factor});
}

void setTrained(const std::vector<at::Tensor>& parameters, bool trained) {
  for (auto parameter : parameters) {
    parameter.set_requires_grad(trained);
    // Adam passes over parameters without a gradient.
    if (!trained) parameter.mutable_grad() = at::Tensor();
  }
}

}  // namespace

Pix2PixHDTrainable::Pix2PixHDTrainable(const Pix2PixHDOptions& options,
                                       ClassTable classes,
                                       int width,
                                       int height,
                                       const c10::Device& device)
    : options_(options),
      classes_(std::move(classes)),
      width_(width),
      height_(height),
      device_(device),
      mode_(parseGanMode(options.training.gan)),
      pool_(options.training.poolSize) {
  options_.innerHeads = true;
  options_.level = -1;
  validate(options_);
  plan_ = stagePlan(options_);
  const auto stride =
      std::max(strideOf(options_, options_.enhancers),
               std::int64_t{1} << (options_.encoder.downsamplings + options_.enhancers));
  if (width % stride != 0 || height % stride != 0 || width < 2 * stride || height < 2 * stride) {
    throw ShapeError(fmt::format(
        "pix2pixHD: expected data.width and data.height as multiples of {}, at least {}, found {} "
        "x {}; change them, or pix2pixhd.downsamplings",
        stride,
        2 * stride,
        width,
        height));
  }
  generator_ = Pix2PixHDGenerator(options_);
  discriminator_ = Pix2PixHDDiscriminator(options_);
  if (options_.hasCodes()) encoder_ = Pix2PixHDEncoder(options_);
  for (auto& network : networks()) {
    initialisePix2PixHD(*network.module);
    network.module->to(device);
    network.module->train();
  }
  auto parameters = generator_->parameters();
  if (!encoder_.is_empty()) {
    for (auto& parameter : encoder_->parameters()) parameters.push_back(parameter);
  }
  generatorOptimizer_ = makeAdam(std::move(parameters), options_.training);
  discriminatorOptimizer_ = makeAdam(discriminator_->parameters(), options_.training);
  if (options_.training.features != "none" && options_.training.lambdaPerceptual > 0) {
    features_ = loadFeatureNetwork(options_.training.features, options_.training.featuresFile);
    features_->to(device);
  } else {
    log()->info("Perceptual features: none");
  }
  chooseTrained();
}

Pix2PixHDTrainable::~Pix2PixHDTrainable() = default;

std::vector<NetworkRef> Pix2PixHDTrainable::networks() {
  std::vector<NetworkRef> refs{{"G.", generator_.get(), true, true}};
  if (!encoder_.is_empty()) refs.push_back({"E.", encoder_.get(), true, true});
  refs.push_back({"D.", discriminator_.get(), false, false});
  return refs;
}

std::vector<OptimizerRef> Pix2PixHDTrainable::optimizers() {
  const auto rate = options_.training.learningRate * rateFactor_;
  return {{"G", generatorOptimizer_.get(), rate}, {"D", discriminatorOptimizer_.get(), rate}};
}

std::int64_t Pix2PixHDTrainable::reduction(std::int64_t level) const {
  return std::int64_t{1} << (options_.enhancers - level);
}

void Pix2PixHDTrainable::beginStep(const TrainingPosition& position) {
  const auto place = stageAt(plan_, position.step, position.totalSteps);
  rateFactor_ = place.rateFactor;
  if (place.stage != stage_ || position.step == 0) enterStage(place.stage);
}

/// Source: each level is a training of its own in the released scripts, so both optimizers and the
/// pool begin anew; within one, `update_fixed_params` makes a new optimizer for the generator only.
void Pix2PixHDTrainable::enterStage(std::size_t stage) {
  const bool otherLevel = plan_[stage].level != plan_[stage_].level;
  stage_ = stage;
  generatorOptimizer_->state().clear();
  if (otherLevel) {
    discriminatorOptimizer_->state().clear();
    pool_.clear();
  }
  chooseTrained();
  log()->info("stage: {}, {} x {}",
              this->stage().name(),
              width_ / reduction(this->stage().level),
              height_ / reduction(this->stage().level));
}

void Pix2PixHDTrainable::chooseTrained() {
  setTrained(generator_->parameters(), false);
  setTrained(generator_->trainedParameters(stage().level, stage().outermostOnly), true);
  if (encoder_.is_empty()) return;
  setTrained(encoder_->parameters(), stage().level == 0 || !options_.encoder.fixed);
}

TensorMap Pix2PixHDTrainable::extraState() {
  TensorMap state{{kStageState, at::full({1}, static_cast<std::int64_t>(stage_), at::kLong)}};
  if (const auto content = pool_.content(); content.defined()) state[kPoolState] = content;
  return state;
}

void Pix2PixHDTrainable::restoreExtraState(const TensorMap& state, const std::string& origin) {
  const auto found = state.find(kStageState);
  const auto number = found == state.end() || found->second.numel() != 1
                          ? std::int64_t{-1}
                          : found->second.item<std::int64_t>();
  if (number < 0 || number >= static_cast<std::int64_t>(plan_.size())) {
    throw ModelFormatError(
        fmt::format("{}: tensor 'state.{}': expected the number of one of {} stages, found {}",
                    origin,
                    kStageState,
                    plan_.size(),
                    found == state.end() ? std::string("none") : std::to_string(number)));
  }
  stage_ = static_cast<std::size_t>(number);
  chooseTrained();
  const auto pool = state.find(kPoolState);
  pool_.restore(pool == state.end() ? at::Tensor() : pool->second.to(device_));
}

Pix2PixHDTrainable::Input Pix2PixHDTrainable::inputOf(const Batch& batch) const {
  const auto factor = reduction(stage().level);
  const auto labels = reducedMap(batch.labels, factor);
  const auto instances = reducedMap(batch.instances, factor);
  const auto inputs = layoutInputs(labels, instances, layoutChannels(options_), device_);
  return {inputs.concatenated(),
          (options_.codesPerObject() ? instances : labels).to(device_),
          reducedPhotos(batch.photos.to(device_), factor)};
}

at::Tensor Pix2PixHDTrainable::codeMaps(const Input& input) {
  if (encoder_.is_empty()) return {};
  if (!options_.encoder.fixed || stage().level == 0) {
    return instanceAveragePool(encoder_->forward(input.photos), input.objects);
  }
  const at::NoGradGuard noGrad;
  const auto factor = std::int64_t{1} << stage().level;
  const auto maps = instanceAveragePool(encoder_->forward(reducedPhotos(input.photos, factor)),
                                        reducedMap(input.objects, factor));
  return at::upsample_nearest2d(maps, {input.photos.size(2), input.photos.size(3)});
}

at::Tensor Pix2PixHDTrainable::generate(const Input& input, const at::Tensor& codes) {
  const auto all =
      codes.defined() ? at::cat({input.layout, codes.to(input.layout.dtype())}, 1) : input.layout;
  return generator_->forward(all, stage().level);
}

Activations Pix2PixHDTrainable::discriminate(const at::Tensor& layoutAndImage) {
  return discriminator_->forward(layoutAndImage, scalesAt(options_, stage().level));
}

at::Tensor Pix2PixHDTrainable::generatorStep(const Input& input,
                                             bool autocast,
                                             StepLosses& losses) {
  const FrozenScope frozen(*discriminator_);
  at::Tensor image;
  at::Tensor total;
  {
    const AutocastScope scope(device_.type(), autocast);
    image = atLeastFloat32(generate(input, codeMaps(input)));
    const auto fakes = discriminate(at::cat({input.layout, image}, 1));
    // Deviation: the paper writes expectations; the released code adds the sizes up.
    const auto scales = static_cast<double>(fakes.size());
    losses["GAN"] = generatorGanLoss(fakes, mode_) * scales;
    if (options_.training.lambdaFeature > 0) {
      Activations reals;
      {
        const at::NoGradGuard noGrad;
        reals = discriminate(at::cat({input.layout, input.photos}, 1));
      }
      const auto weight = 4.0 / static_cast<double>(options_.discriminator.layers + 1);
      losses["GAN_Feat"] =
          featureMatchingLoss(fakes, reals) * (weight * options_.training.lambdaFeature);
    }
    if (features_) {
      losses["VGG"] =
          perceptualLoss(*features_, image, input.photos) * options_.training.lambdaPerceptual;
    }
  }
  for (const auto& [name, loss] : losses) total = total.defined() ? total + loss : loss;
  generatorOptimizer_->zero_grad();
  total.backward();
  generatorOptimizer_->step();
  return image.detach();
}

void Pix2PixHDTrainable::discriminatorStep(const Input& input,
                                           const at::Tensor& fake,
                                           bool autocast,
                                           StepLosses& losses) {
  at::Tensor total;
  {
    const AutocastScope scope(device_.type(), autocast);
    const auto fakes = discriminate(pool_.query(at::cat({input.layout, fake}, 1)));
    const auto reals = discriminate(at::cat({input.layout, input.photos}, 1));
    const auto scales = static_cast<double>(fakes.size());
    losses["D_Fake"] = discriminatorGanLoss(fakes, false, mode_) * scales;
    losses["D_real"] = discriminatorGanLoss(reals, true, mode_) * scales;
    total = (losses["D_Fake"] + losses["D_real"]) * 0.5;
  }
  discriminatorOptimizer_->zero_grad();
  total.backward();
  discriminatorOptimizer_->step();
}

StepLosses Pix2PixHDTrainable::step(const Batch& batch, bool autocast) {
  const auto input = inputOf(batch);
  StepLosses losses;
  const auto fake = generatorStep(input, autocast, losses);
  discriminatorStep(input, fake, autocast, losses);
  for (auto& [name, loss] : losses) loss = loss.detach();
  return losses;
}

at::Tensor Pix2PixHDTrainable::sample(const Batch& batch, int variant) {
  const at::NoGradGuard noGrad;
  const auto input = inputOf(batch);
  generator_->eval();
  if (!encoder_.is_empty()) encoder_->eval();
  auto codes = codeMaps(input);
  if (codes.defined() && variant > 0) {
    // Without clusters the prior is unknown: any numbers that the encoder's last layer can give.
    const auto segments = segmentsOf(input.objects);
    const auto values = normalValues(mixSeed(static_cast<std::uint64_t>(variant), 0),
                                     static_cast<std::size_t>(segments.count * codes.size(1)));
    const auto drawn = at::tensor(values).view({segments.count, -1}).tanh().to(device_);
    codes = spreadOverSegments(drawn, segments, input.objects.sizes());
  }
  auto image = generate(input, codes);
  generator_->train();
  if (!encoder_.is_empty()) encoder_->train();
  if (image.size(2) != batch.photos.size(2)) {
    image = at::upsample_bilinear2d(image, {batch.photos.size(2), batch.photos.size(3)}, false);
  }
  return atLeastFloat32(image);
}

ModelInfo Pix2PixHDTrainable::describeModel() const {
  auto options = options_;
  options.level = stage().level == options.enhancers ? -1 : stage().level;
  const auto smaller = static_cast<int>(reduction(stage().level));
  return trainedModel("pix2pixhd", options, classes_, width_ / smaller, height_ / smaller);
}

}  // namespace spolvero
