#include "models/spade/trainable.h"

#include "models/common/trained_model.h"

#include <ATen/ATen.h>

namespace spolvero {

SpadeTrainable::SpadeTrainable(const SpadeOptions& options,
                               ClassTable classes,
                               int width,
                               int height,
                               const c10::Device& device)
    : options_(options), classes_(std::move(classes)), width_(width), height_(height) {
  validate(options_);
  const auto stride = upsamplingPlan(options_.upsampling).stride;
  requireMultipleOf(stride, height, width);
  options_.codeWidth = width / stride;
  options_.codeHeight = height / stride;
  generator_ = SpadeGenerator(options_);
  if (options_.vae) encoder_ = SpadeEncoder(options_);
  adopt(generator_.ptr(),
        options_.vae ? std::shared_ptr<torch::nn::Module>(encoder_.ptr()) : nullptr,
        options_.classes + (options_.instances ? 1 : 0) + 3,
        options_.discriminator,
        options_.training,
        layoutChannels(options_),
        device);
}

GanTrainable::Generated SpadeTrainable::generate(const Conditioning& input, CodeFrom from) {
  Generated result;
  at::Tensor codes;
  if (options_.vae && from == CodeFrom::Prior) {
    codes = noise({input.photos.size(0), options_.codeLength});
  } else if (options_.vae) {
    std::tie(result.mean, result.logVariance) = encoder_->forward(input.photos);
    codes = from == CodeFrom::PhotoMean ? result.mean : drawCode(result.mean, result.logVariance);
  }
  SegPyramid seg(input.layout.concatenated());
  result.image = generator_->forward(seg, codes);
  return result;
}

ModelInfo SpadeTrainable::describeModel() const {
  return trainedModel("spade", options_, classes_, width_, height_);
}

}  // namespace spolvero
