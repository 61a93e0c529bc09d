#pragma once

#include "core/base/options.h"
#include "models/common/layout_inputs.h"
#include "models/layers/norm.h"

#include <cstdint>
#include <string>

namespace spolvero {

/// The image encoder that finds a few numbers for each object of a photo.
struct Pix2PixHDEncoderOptions {
  std::int64_t width = 16;         ///< nef.
  std::int64_t downsamplings = 4;  ///< n_downsample_E.
  /// Enhancer stages leave it as the global stage made it, and it looks at photos of the global
  /// stage's size (load_features of the released scripts, which store its maps on disk).
  bool fixed = false;
};

/// Three discriminators for picture, half and quarter, each a patch discriminator.
struct Pix2PixHDDiscriminatorOptions {
  std::int64_t width = 64;  ///< ndf.
  std::int64_t layers = 3;  ///< n_layers_D.
  std::int64_t scales = 3;  ///< num_D at full size.
  /// num_D of the global stage; each enhancer adds one. 0 = `scales` less the enhancers: then every
  /// discriminator sees pictures of one size through all stages.
  std::int64_t globalScales = 0;
};

/// Lengths of the stages in epochs of the published schedule. If the training as a whole is longer
/// or shorter than their sum, every stage is so in proportion.
struct Pix2PixHDStageOptions {
  std::int64_t globalEpochs = 100;        ///< niter at half size.
  std::int64_t globalDecayEpochs = 100;   ///< niter_decay at half size.
  std::int64_t fixEpochs = 10;            ///< niter_fix_global.
  std::int64_t enhancerEpochs = 50;       ///< niter of each enhancer, `fixEpochs` among them.
  std::int64_t enhancerDecayEpochs = 50;  ///< niter_decay of each enhancer.
};

/// Losses and optimisation; the defaults are the released code's.
struct Pix2PixHDTrainingOptions {
  double learningRate = 0.0002;
  double beta1 = 0.5;
  double beta2 = 0.999;
  std::string gan = "ls";
  double lambdaFeature = 10;     ///< Feature matching.
  double lambdaPerceptual = 10;  ///< The VGG term.
  std::string features = "none";
  std::string featuresFile;
  std::int64_t poolSize = 0;  ///< Earlier fakes that the discriminator is shown again.
  Pix2PixHDStageOptions stages;
};

/// Everything that makes a pix2pixHD, and how it is trained.
struct Pix2PixHDOptions {
  std::int64_t classes = 35;       ///< label_nc.
  bool instances = true;           ///< A boundary channel after the class channels.
  bool unlabelledChannel = false;  ///< The last class stands for pixels without one.
  std::int64_t width = 64;     ///< ngf: of the outermost level; each inner one is twice as wide.
  std::int64_t enhancers = 0;  ///< n_local_enhancers; 0 = netG global.
  std::int64_t downsamplings = 4;   ///< n_downsample_global.
  std::int64_t blocks = 9;          ///< n_blocks_global.
  std::int64_t enhancerBlocks = 3;  ///< n_blocks_local.
  std::string norm = "instance";
  bool innerHeads = true;         ///< Keeps the final convolutions of the inner levels.
  std::int64_t level = -1;        ///< Enhancers that take part in rendering; -1 = all.
  std::string codes = "object";   ///< Features: "none", "object" (instance_feat), "class".
  std::int64_t codeChannels = 3;  ///< feat_num.
  Pix2PixHDEncoderOptions encoder;
  Pix2PixHDDiscriminatorOptions discriminator;
  Pix2PixHDTrainingOptions training;

  bool hasCodes() const { return codes != "none"; }
  bool codesPerObject() const { return codes == "object"; }
  /// Channels of layout: classes and boundary.
  std::int64_t layoutWidth() const { return classes + (instances ? 1 : 0); }
  /// Enhancers in use.
  std::int64_t activeLevel() const { return level < 0 ? enhancers : level; }
};

OptionSet describe(Pix2PixHDOptions& options);

/// How layouts become channels. Instances are always wanted: objects have codes.
LayoutChannels layoutChannels(const Pix2PixHDOptions& options);

NormKind normKind(const Pix2PixHDOptions& options);

/// @throws ConfigError if the options contradict each other.
void validate(const Pix2PixHDOptions& options);

/// Sides of a layout must be multiples of this for a level's network.
std::int64_t strideOf(const Pix2PixHDOptions& options, std::int64_t level);

/// Discriminators in use at a level.
std::int64_t scalesAt(const Pix2PixHDOptions& options, std::int64_t level);

}  // namespace spolvero
