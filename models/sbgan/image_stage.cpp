#include "models/sbgan/image_stage.h"

#include <ATen/ATen.h>

namespace spolvero {

at::Tensor ImageStage::photograph(const at::Tensor& layouts, bool fullGradient) {
  auto network = generator();
  SegPyramid first(layouts);
  if (fullGradient) return network->forward(first, {});
  SegPyramid modulation(layouts.detach());
  return network->forward(first, modulation, {});
}

void ImageStage::setTraining(bool training) {
  auto network = generator();
  network->train(training);
}

void ImageStage::addGeneratorLosses(const Conditioning& input, StepLosses& losses) {
  (void)input;
  if (more_) more_(losses);
}

}  // namespace spolvero
