#include "models/sbgan/layout_stage.h"

#include "models/common/layout_inputs.h"
#include "models/layers/float32_scope.h"
#include "models/layers/frozen_scope.h"

#include <ATen/ATen.h>
#include <torch/optim/adam.h>

namespace spolvero {

namespace {

/// Source: progressive_seg_model.py, create_optimizers.
std::unique_ptr<torch::optim::Adam> makeAdam(torch::nn::Module& network, double rate) {
  return std::make_unique<torch::optim::Adam>(network.parameters(),
                                              torch::optim::AdamOptions(rate).betas({0.0, 0.99}));
}

/// Which of `from` places each of `to` places shows: at its centre, or at its beginning.
at::Tensor places(std::int64_t from, std::int64_t to, bool centred, const c10::Device& device) {
  const auto shift = centred ? 0.5 : 0.0;
  const auto scale = static_cast<double>(from) / static_cast<double>(to);
  return ((at::arange(to, at::kDouble) + shift) * scale).floor().to(at::kLong).to(device);
}

}  // namespace

void dropGradients(torch::nn::Module& module) {
  for (auto& parameter : module.parameters()) parameter.mutable_grad() = at::Tensor();
}

LayoutStage::LayoutStage(const SbganOptions& options, const c10::Device& device)
    : options_(options),
      device_(device),
      growth_{finalResolution(options), 1},
      generator_(progressiveShape(options)),
      discriminator_(progressiveShape(options)) {
  generator_->to(device);
  discriminator_->to(device);
  generatorOptimizer_ = makeAdam(*generator_, options.layout.learningRate);
  discriminatorOptimizer_ = makeAdam(*discriminator_, options.layout.learningRate);
}

LayoutStage::~LayoutStage() = default;

std::vector<NetworkRef> LayoutStage::networks() {
  return {{"LG.", generator_.get(), true, true}, {"LD.", discriminator_.get(), false, false}};
}

std::vector<OptimizerRef> LayoutStage::optimizers(double rate) {
  return {{"LG", generatorOptimizer_.get(), rate}, {"LD", discriminatorOptimizer_.get(), rate}};
}

at::Tensor LayoutStage::realLayouts(const at::Tensor& labels, bool centred) const {
  const auto height = growth_.resolution;
  const auto width = height * options_.layout.aspect;
  const auto device = labels.device();
  const auto small = labels.index_select(1, places(labels.size(1), height, centred, device))
                         .index_select(2, places(labels.size(2), width, centred, device));
  return layoutInputs(small, {}, {options_.classes, false, options_.unlabelledChannel}, device_)
      .oneHot;
}

at::Tensor LayoutStage::realPixels(const at::Tensor& photos) const {
  const auto height = growth_.resolution;
  return at::adaptive_avg_pool2d(photos.to(device_), {height, height * options_.layout.aspect});
}

at::Tensor LayoutStage::latents(std::int64_t count) const {
  return at::randn({count, options_.layout.channels.front()}, at::TensorOptions().device(device_));
}

at::Tensor LayoutStage::generate(const at::Tensor& latents) {
  const Float32Scope exact;
  return generator_->forward(latents.to(device_), growth_);
}

at::Tensor LayoutStage::drawn(const at::Tensor& generated) const {
  const Float32Scope exact;
  if (options_.pixels) return generated;
  return gumbelStraightThrough(generated, options_.layout.temperature);
}

at::Tensor LayoutStage::generatorLoss(const at::Tensor& fake) {
  const Float32Scope exact;
  return -discriminator_->forward(fake, growth_).mean();
}

void LayoutStage::clearGradients() {
  dropGradients(*generator_);
  dropGradients(*discriminator_);
}

void LayoutStage::stepGenerator() {
  generatorOptimizer_->step();
}

StepLosses LayoutStage::step(const at::Tensor& real) {
  StepLosses losses;
  clearGradients();
  {
    const FrozenScope frozen(*discriminator_);
    losses["GAN_layout"] = generatorLoss(drawn(generate(latents(real.size(0)))));
    losses["GAN_layout"].backward();
  }
  stepGenerator();
  at::Tensor fake;
  {
    at::NoGradGuard noGrad;
    fake = drawn(generate(latents(real.size(0))));
  }
  discriminatorStep(real, fake, 1, losses);
  for (auto& [name, loss] : losses) loss = loss.detach();
  return losses;
}

void LayoutStage::discriminatorStep(const at::Tensor& real,
                                    const at::Tensor& fake,
                                    double weight,
                                    StepLosses& losses) {
  const Float32Scope exact;
  dropGradients(*discriminator_);
  const auto critic = [this](const at::Tensor& x) { return discriminator_->forward(x, growth_); };
  const auto parts = criticLosses(critic, real, fake, options_.layout.loss);
  losses["D_layout"] = parts.difference * weight;
  losses["D_penalty"] = parts.penalty * weight;
  if (parts.drift.defined()) losses["D_drift"] = parts.drift * weight;
  (parts.total() * weight).backward();
  discriminatorOptimizer_->step();
}

}  // namespace spolvero
