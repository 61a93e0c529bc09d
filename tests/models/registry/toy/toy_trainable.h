#pragma once

#include "toy/toy_network.h"

#include "core/train/trainable.h"
#include "models/common/layout_inputs.h"

#include <c10/core/Device.h>

#include <memory>

namespace torch::optim {
class Adam;
}

namespace spolvero::testing {

/// The toy network in training: Adam on the mean absolute difference, with noise on the photos so
/// that its steps depend on the loop's random state.
class ToyTrainable : public Trainable {
 public:
  ToyTrainable(const ToyOptions& options,
               ClassTable classes,
               int width,
               int height,
               const c10::Device& device);
  ~ToyTrainable() override;

  std::vector<NetworkRef> networks() override;
  std::vector<OptimizerRef> optimizers() override;
  StepLosses step(const Batch& batch, bool autocast) override;
  at::Tensor sample(const Batch& batch, int variant) override;
  ModelInfo describeModel() const override;

 private:
  at::Tensor picture(const Batch& batch);

  ToyOptions options_;
  ClassTable classes_;
  int width_;
  int height_;
  c10::Device device_;
  ToyNetwork network_;
  std::unique_ptr<torch::optim::Adam> optimizer_;
};

}  // namespace spolvero::testing
