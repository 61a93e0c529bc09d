#include "models/groupdnet/trainable.h"

#include "core/base/error.h"
#include "models/common/trained_model.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

namespace spolvero {

GroupDNetTrainable::GroupDNetTrainable(const GroupDNetOptions& options,
                                       ClassTable classes,
                                       int width,
                                       int height,
                                       const c10::Device& device)
    : options_(options), classes_(std::move(classes)), width_(width), height_(height) {
  validate(options_);
  generator_ = makeStyleDecoder(options_);
  requireMultipleOf(generator_->stride(), height, width);
  encoder_ = makeStyleEncoder(options_);
  const auto discriminatorChannels = options_.classes + (options_.instances ? 1 : 0) + 3;
  adopt(asModule(generator_),
        asModule(encoder_),
        discriminatorChannels,
        options_.discriminator,
        options_.training,
        layoutChannels(options_),
        device);
}

GanTrainable::Generated GroupDNetTrainable::generate(const Conditioning& input, CodeFrom from) {
  Generated result;
  at::Tensor codes;
  if (from == CodeFrom::Prior) {
    const auto stride = generator_->stride();
    const bool pooled = options_.encoder.pooled;
    codes = noise({input.photos.size(0),
                   options_.classes * options_.codeChannels,
                   pooled ? 1 : input.photos.size(2) / stride,
                   pooled ? 1 : input.photos.size(3) / stride});
  } else {
    const auto cut = encoderInput(
        input.photos, input.layout.oneHot, options_, input.photos.size(2), input.photos.size(3));
    std::tie(result.mean, result.logVariance) = encoder_->forward(cut);
    codes = from == CodeFrom::PhotoMean ? result.mean : drawCode(result.mean, result.logVariance);
  }
  SegPyramid seg(interleaveBoundary(input.layout.oneHot, input.layout.boundary));
  result.image = generator_->forward(codes, seg);
  return result;
}

ModelInfo GroupDNetTrainable::describeModel() const {
  return trainedModel("groupdnet", options_, classes_, width_, height_);
}

}  // namespace spolvero
