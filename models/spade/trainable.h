#pragma once

#include "models/common/gan_trainable.h"
#include "models/spade/generator.h"

namespace spolvero {

/// SPADE in training: generator, discriminator and, with VAE, the image encoder.
/// Source: SPADE §3.3, §4; pix2pix_model.py of the released code.
class SpadeTrainable : public GanTrainable {
 public:
  /// With VAE the code size follows from the picture size.
  /// @param width, height  px of the training pictures; multiples of the network's stride.
  /// @throws ConfigError, ShapeError.
  SpadeTrainable(const SpadeOptions& options,
                 ClassTable classes,
                 int width,
                 int height,
                 const c10::Device& device);

  ModelInfo describeModel() const override;

 protected:
  Generated generate(const Conditioning& input, CodeFrom from) override;
  const SpadeGenerator& generator() const { return generator_; }

 private:
  SpadeOptions options_;
  ClassTable classes_;
  int width_;
  int height_;
  SpadeGenerator generator_{nullptr};
  SpadeEncoder encoder_{nullptr};
};

}  // namespace spolvero
