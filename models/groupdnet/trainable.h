#pragma once

#include "models/common/gan_trainable.h"
#include "models/groupdnet/encoder.h"
#include "models/groupdnet/generator.h"

namespace spolvero {

/// GroupDNet in training: encoder, generator and discriminator.
/// Source: GroupDNet §3.5 (losses), §4.1 (schedule); smis_model.py of the released code.
class GroupDNetTrainable : public GanTrainable {
 public:
  /// @param width, height  px of the training pictures; multiples of the network's stride.
  /// @throws ConfigError, ShapeError.
  GroupDNetTrainable(const GroupDNetOptions& options,
                     ClassTable classes,
                     int width,
                     int height,
                     const c10::Device& device);

  ModelInfo describeModel() const override;

 protected:
  Generated generate(const Conditioning& input, CodeFrom from) override;

 private:
  GroupDNetOptions options_;
  ClassTable classes_;
  int width_;
  int height_;
  std::shared_ptr<StyleDecoder> generator_;
  std::shared_ptr<StyleEncoder> encoder_;
};

}  // namespace spolvero
