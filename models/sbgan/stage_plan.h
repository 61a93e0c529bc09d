#pragma once

#include "models/sbgan/options.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spolvero {

/// What a training step trains.
enum class SbganStage {
  Layout,    ///< The layout GAN (or the pixel GAN), at one resolution.
  Image,     ///< SPADE on real layouts.
  Pretrain,  ///< D2 alone.
  Joint,     ///< Everything.
};

/// A stretch of steps that are alike.
struct SbganPhase {
  SbganStage stage = SbganStage::Layout;
  std::int64_t resolution = kFirstResolution;  ///< Of the layouts.
  bool fade = false;                           ///< The newest block is being faded in.
  std::int64_t first = 0;                      ///< Its first step.
  std::int64_t steps = 0;
  std::int64_t decaySteps = 0;  ///< The last of them, with a falling learning rate.
  double stepsPerEpoch = 0;
  std::int64_t batchDivisor = 1;
};

/// All phases of a training, in order. Phases of no length are left out.
///
/// Source: SB-GAN §4.1, progressive_seg_trainer.py: resolution 4 stabilises; then each resolution
/// has a fade-in and a stabilising phase of equal length.
class StagePlan {
 public:
  /// @param stepsPerEpoch  batches of train.batch pictures in one pass over the data.
  /// @throws ConfigError if nothing would be trained.
  StagePlan(const SbganOptions& options, double stepsPerEpoch);

  const std::vector<SbganPhase>& phases() const { return phases_; }
  std::int64_t totalSteps() const;
  /// The phase of a step (from 0); the last one goes on beyond its end.
  const SbganPhase& at(std::int64_t step) const;

  /// How far the layout networks are in a step: the fading share is step in phase / steps.
  Growth growthAt(std::int64_t step, bool fadeIn) const;
  /// Factor of the phase's learning rates: 1, then falling by 1/decay per epoch, as the loop's.
  static double rateFactor(const SbganPhase& phase, std::int64_t step);

 private:
  void addLayoutPhases(const SbganOptions& options, double stepsPerEpoch);
  void addImagePhases(const SbganOptions& options, double stepsPerEpoch);
  void add(SbganPhase phase);

  std::vector<SbganPhase> phases_;
};

}  // namespace spolvero
