#include "core/train/trainable.h"

#include <ATen/ATen.h>

namespace spolvero {

void Trainable::prepare(ExampleSource& examples, const std::stop_token& stop) {
  (void)examples;
  (void)stop;
}

void Trainable::beginStep(const TrainingPosition& position) {
  (void)position;
}

std::vector<std::int64_t> Trainable::chooseExamples(const TrainingPosition& position) {
  (void)position;
  return {};
}

void Trainable::restoreExtraState(const TensorMap& state, const std::string& origin) {
  (void)state;
  (void)origin;
}

double Trainable::validationLoss(const Batch& batch) {
  const auto images = sample(batch, 0).to(at::kFloat);
  return (images - batch.photos).abs().mean().item<double>();
}

}  // namespace spolvero
