#include "models/pix2pixhd/stage_plan.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>

namespace spolvero {

std::string Pix2PixHDStage::name() const {
  if (level == 0) return "global generator";
  return outermostOnly ? fmt::format("enhancer {} alone", level)
                       : fmt::format("enhancer {} and everything inside", level);
}

std::vector<Pix2PixHDStage> stagePlan(const Pix2PixHDOptions& options) {
  const auto& lengths = options.training.stages;
  std::vector<Pix2PixHDStage> plan;
  std::int64_t epoch = 0;
  const auto add = [&](std::int64_t level, bool alone, std::int64_t epochs, std::int64_t decay) {
    if (epochs + decay == 0) return;
    plan.push_back({level, alone, epoch, epochs, decay});
    epoch = plan.back().end();
  };
  add(0, false, lengths.globalEpochs, lengths.globalDecayEpochs);
  for (std::int64_t level = 1; level <= options.enhancers; ++level) {
    add(level, true, lengths.fixEpochs, 0);
    add(level, false, lengths.enhancerEpochs - lengths.fixEpochs, lengths.enhancerDecayEpochs);
  }
  if (plan.empty()) {
    throw ConfigError("pix2pixhd.training.stages: every stage has length 0; give one an epoch");
  }
  return plan;
}

StagePosition stageAt(const std::vector<Pix2PixHDStage>& plan,
                      std::int64_t step,
                      std::int64_t totalSteps) {
  const auto all = plan.back().end();
  const auto total = std::max<std::int64_t>(totalSteps, 1);
  // Exact where the training has a whole number of steps per epoch.
  const auto epoch =
      std::min(all - 1, static_cast<std::int64_t>(static_cast<__int128>(step) * all / total));
  StagePosition position;
  while (epoch >= plan[position.stage].end()) ++position.stage;
  const auto& stage = plan[position.stage];
  const auto decayed = epoch - stage.firstEpoch - stage.epochs;
  if (decayed > 0) {
    position.rateFactor = 1 - static_cast<double>(decayed) / static_cast<double>(stage.decayEpochs);
  }
  return position;
}

}  // namespace spolvero
