#pragma once

#include "core/base/options.h"
#include "models/common/gan_trainable.h"
#include "models/common/patch_discriminator.h"
#include "models/common/spade_decoder.h"

#include <cstdint>
#include <string>

namespace spolvero {

/// Everything that makes a SPADE generator, and how it is trained.
struct SpadeOptions {
  std::int64_t classes = 8;        ///< Semantic classes (label_nc).
  bool instances = true;           ///< A boundary channel after the class channels.
  bool unlabelledChannel = false;  ///< The last class stands for pixels without one.
  std::string upsampling = "normal";
  std::int64_t width = 64;    ///< ngf.
  std::int64_t hidden = 128;  ///< Between a norm's two convolutions.
  std::string norm = "spectralspadesyncbatch3x3";
  bool vae = false;               ///< One style code for the whole picture, from an image encoder.
  std::int64_t codeLength = 256;  ///< z_dim.
  std::int64_t codeWidth = 4;     ///< With VAE: the size of the generator's first map; fixes the
  std::int64_t codeHeight = 4;    ///< size of the picture to code size × stride.
  std::string encoderNorm = "spectralinstance";

  PatchDiscriminatorOptions discriminator;
  GanTrainingOptions training;
};

/// Keys: classes, instances, …, discriminator.*, training.*.
OptionSet describe(SpadeOptions& options);

/// How layouts become channels under these options.
LayoutChannels layoutChannels(const SpadeOptions& options);

/// @throws ConfigError if the options contradict each other.
void validate(const SpadeOptions& options);

/// The generator's blocks: 16, 16, 16, 8, 4, 2, 1 times the width, and half of it with "most".
/// Source: SPADE §3.2, supplementary fig. 14.
std::vector<DecoderBlock> decoderBlocks(const SpadeOptions& options);

}  // namespace spolvero
