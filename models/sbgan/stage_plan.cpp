#include "models/sbgan/stage_plan.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace spolvero {

namespace {

std::int64_t stepsOf(double epochs, std::int64_t steps, double stepsPerEpoch) {
  // As the released int(epochs · pictures / batch); the small part forgives rounding of the ratio.
  return steps > 0 ? steps : static_cast<std::int64_t>(epochs * stepsPerEpoch + 1e-6);
}

std::int64_t byResolution(const std::vector<std::int64_t>& numbers, std::size_t index) {
  return numbers[std::min(index, numbers.size() - 1)];
}

SbganPhase lengthOf(const ImageStageOptions& options, double stepsPerEpoch) {
  SbganPhase phase;
  phase.batchDivisor = options.batchDivisor;
  phase.stepsPerEpoch = stepsPerEpoch * static_cast<double>(options.batchDivisor);
  const bool inSteps = options.steps + options.decaySteps > 0;
  const auto constant = inSteps ? options.steps : stepsOf(options.epochs, 0, phase.stepsPerEpoch);
  phase.decaySteps =
      inSteps ? options.decaySteps : stepsOf(options.decayEpochs, 0, phase.stepsPerEpoch);
  if (inSteps) phase.stepsPerEpoch = 1;
  phase.steps = constant + phase.decaySteps;
  return phase;
}

}  // namespace

StagePlan::StagePlan(const SbganOptions& options, double stepsPerEpoch) {
  addLayoutPhases(options, stepsPerEpoch);
  if (!options.pixels) addImagePhases(options, stepsPerEpoch);
  if (phases_.empty()) {
    throw ConfigError(
        "layout.stabilise_epochs, image_stage.epochs, joint.epochs: expected a length of some "
        "stage above 0; nothing would be trained");
  }
}

void StagePlan::add(SbganPhase phase) {
  if (phase.steps < 1) return;
  phase.first = totalSteps();
  phases_.push_back(phase);
}

void StagePlan::addLayoutPhases(const SbganOptions& options, double stepsPerEpoch) {
  const auto& layout = options.layout;
  std::size_t index = 0;
  for (auto resolution = kFirstResolution; resolution <= finalResolution(options);
       resolution *= 2, ++index) {
    SbganPhase phase;
    phase.resolution = resolution;
    phase.batchDivisor = byResolution(layout.batchDivisors, index);
    phase.stepsPerEpoch = stepsPerEpoch * static_cast<double>(phase.batchDivisor);
    const auto factor = byResolution(layout.lengthFactors, index);
    phase.steps = factor * stepsOf(layout.fadeEpochs, layout.fadeSteps, phase.stepsPerEpoch);
    phase.fade = true;
    if (resolution > kFirstResolution) add(phase);
    phase.fade = false;
    phase.steps =
        factor * stepsOf(layout.stabiliseEpochs, layout.stabiliseSteps, phase.stepsPerEpoch);
    add(phase);
  }
}

void StagePlan::addImagePhases(const SbganOptions& options, double stepsPerEpoch) {
  const auto addStage = [&](SbganPhase phase, SbganStage stage) {
    phase.stage = stage;
    phase.resolution = finalResolution(options);
    add(phase);
  };
  addStage(lengthOf(options.imageStage, stepsPerEpoch), SbganStage::Image);
  if (!hasJointStage(options)) return;
  const auto joint = lengthOf(options.joint.length, stepsPerEpoch);
  auto pretrain = joint;
  pretrain.stepsPerEpoch = stepsPerEpoch * static_cast<double>(joint.batchDivisor);
  pretrain.decaySteps = 0;
  pretrain.steps =
      stepsOf(options.joint.pretrainEpochs, options.joint.pretrainSteps, pretrain.stepsPerEpoch);
  addStage(pretrain, SbganStage::Pretrain);
  addStage(joint, SbganStage::Joint);
}

std::int64_t StagePlan::totalSteps() const {
  return phases_.empty() ? 0 : phases_.back().first + phases_.back().steps;
}

const SbganPhase& StagePlan::at(std::int64_t step) const {
  const auto after = std::ranges::upper_bound(phases_, step, {}, &SbganPhase::first);
  return after == phases_.begin() ? phases_.front() : *std::prev(after);
}

Growth StagePlan::growthAt(std::int64_t step, bool fadeIn) const {
  const auto& phase = at(step);
  Growth growth{phase.resolution, 1};
  if (fadeIn && phase.fade) {
    growth.alpha =
        std::min(1.0, static_cast<double>(step - phase.first) / static_cast<double>(phase.steps));
  }
  return growth;
}

double StagePlan::rateFactor(const SbganPhase& phase, std::int64_t step) {
  if (phase.decaySteps == 0) return 1;
  const auto epoch = [&](std::int64_t steps) {
    return static_cast<double>(steps) / phase.stepsPerEpoch;
  };
  const double done = std::floor(epoch(step - phase.first) + 1e-9);
  const double constant = epoch(phase.steps - phase.decaySteps);
  return std::clamp(1 - (done - constant) / epoch(phase.decaySteps), 0.0, 1.0);
}

}  // namespace spolvero
