#pragma once

#include "models/sbgan/options.h"
#include "models/spade/trainable.h"

#include <functional>

namespace spolvero {

/// SPADE in SB-GAN's training: as it is, and with layouts that a gradient goes through.
class ImageStage : public SpadeTrainable {
 public:
  using SpadeTrainable::SpadeTrainable;

  /// Losses that the generator step adds, under its autocast; empty = none.
  using MoreLosses = std::function<void(StepLosses&)>;
  void setMoreLosses(MoreLosses more) { more_ = std::move(more); }

  /// The photograph of layouts.
  /// @param layouts [N, K, H, W], one-hot.  @param fullGradient see JointStageOptions.
  /// @return [N, 3, H, W] in [-1, 1].
  at::Tensor photograph(const at::Tensor& layouts, bool fullGradient);
  /// Of the networks' generator: training or evaluation mode.
  void setTraining(bool training);

 protected:
  void addGeneratorLosses(const Conditioning& input, StepLosses& losses) override;

 private:
  MoreLosses more_;
};

}  // namespace spolvero
