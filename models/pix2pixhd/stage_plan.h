#pragma once

#include "models/pix2pixhd/options.h"

#include <string>
#include <vector>

namespace spolvero {

/// One stage of the training.
struct Pix2PixHDStage {
  std::int64_t level = 0;      ///< Enhancers that take part.
  bool outermostOnly = false;  ///< The inner levels are fixed.
  std::int64_t firstEpoch = 0;
  std::int64_t epochs = 0;       ///< At the full rate.
  std::int64_t decayEpochs = 0;  ///< Then falling linearly.

  std::int64_t end() const { return firstEpoch + epochs + decayEpochs; }
  /// "global generator", "enhancer 1 alone", "enhancer 1 and everything inside".
  std::string name() const;
};

/// The global generator at the smallest size; then, for each enhancer, it alone, and all together.
/// Stages of length 0 are left out.
/// Source: pix2pixHD §3.2; scripts/train_512p_feat.sh, train_1024p_feat_24G.sh.
/// @throws ConfigError if no stage is left.
std::vector<Pix2PixHDStage> stagePlan(const Pix2PixHDOptions& options);

/// Where a training is in its plan.
struct StagePosition {
  std::size_t stage = 0;
  double rateFactor = 1;  ///< Of the learning rate.
};

/// The stage of a step. The plan is stretched over the whole training.
/// The rate falls once per epoch: the first epoch of the decay still has the full rate, the last
/// one 1/decay of it, as in the released code.
StagePosition stageAt(const std::vector<Pix2PixHDStage>& plan,
                      std::int64_t step,
                      std::int64_t totalSteps);

}  // namespace spolvero
