#include "toy/toy_trainable.h"

#include "models/common/trained_model.h"

#include <ATen/ATen.h>
#include <torch/optim/adam.h>

namespace spolvero::testing {

ToyTrainable::ToyTrainable(
    const ToyOptions& options, ClassTable classes, int width, int height, const c10::Device& device)
    : options_(options),
      classes_(std::move(classes)),
      width_(width),
      height_(height),
      device_(device),
      network_(options) {
  network_->to(device);
  optimizer_ = std::make_unique<torch::optim::Adam>(
      network_->parameters(), torch::optim::AdamOptions(options.learningRate));
}

ToyTrainable::~ToyTrainable() = default;

std::vector<NetworkRef> ToyTrainable::networks() {
  return {{"G.", network_.get(), true, true}};
}

std::vector<OptimizerRef> ToyTrainable::optimizers() {
  return {{"G", optimizer_.get(), options_.learningRate}};
}

at::Tensor ToyTrainable::picture(const Batch& batch) {
  const LayoutChannels channels{options_.classes, false, options_.unlabelledChannel};
  return network_->forward(layoutInputs(batch.labels, batch.instances, channels, device_).oneHot);
}

StepLosses ToyTrainable::step(const Batch& batch, bool autocast) {
  (void)autocast;
  const auto photos = batch.photos.to(device_);
  const auto loss = at::l1_loss(picture(batch), photos + 0.1 * at::randn_like(photos));
  optimizer_->zero_grad();
  loss.backward();
  optimizer_->step();
  return {{"L1", loss.detach()}};
}

at::Tensor ToyTrainable::sample(const Batch& batch, int variant) {
  (void)variant;
  at::NoGradGuard noGrad;
  return picture(batch);
}

ModelInfo ToyTrainable::describeModel() const {
  return trainedModel("toy", options_, classes_, width_, height_);
}

}  // namespace spolvero::testing
