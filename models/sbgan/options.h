#pragma once

#include "core/base/options.h"
#include "models/sbgan/layout_gan.h"
#include "models/sbgan/progressive_network.h"
#include "models/spade/options.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spolvero {

/// The layout GAN and how it grows. Each resolution after the first has two phases, fading in the
/// new blocks and stabilising; the first one only stabilises.
struct LayoutGanOptions {
  std::vector<std::int64_t> channels = ProgressiveShape().channels;
  std::int64_t aspect = 2;
  std::int64_t resolution = 128;  ///< Height at which growing ends; 0 = that of the last block.
  /// Deviation: the released training computes a share for each step of the fading, but passes
  /// `interpolate=False` to both losses, so that the new blocks stand at full strength at once.
  /// False follows it, true the paper.
  bool fadeIn = false;
  double temperature = 1;  ///< Of the Gumbel softmax.
  double learningRate = 0.001;
  WganOptions loss;
  double fadeEpochs = 150;       ///< Length of each fade-in phase, in passes over the data.
  double stabiliseEpochs = 150;  ///< Length of each other phase.
  std::int64_t fadeSteps = 0;    ///< The same in steps; counts if above 0.
  std::int64_t stabiliseSteps = 0;
  /// By resolution 4, 8, …, the last number holds for all further ones.
  std::vector<std::int64_t> lengthFactors{1};  ///< Times the lengths above.
  std::vector<std::int64_t> batchDivisors{1};  ///< How much smaller than train.batch the batch is.
};

/// How long SPADE is trained on real layouts.
struct ImageStageOptions {
  double epochs = 100;       ///< At the full rate.
  double decayEpochs = 100;  ///< Then falling linearly to zero.
  std::int64_t steps = 0;    ///< Instead of epochs; counts if this or decaySteps is above 0.
  std::int64_t decaySteps = 0;
  std::int64_t batchDivisor = 1;
};

/// Fine-tuning of layout generator and SPADE together, with the unconditional discriminator D2.
/// Source: SB-GAN §3.3; progressive_seg_end2end_trainer.py.
struct JointStageOptions {
  double pretrainEpochs = 1;       ///< Of D2 alone, before.
  std::int64_t pretrainSteps = 0;  ///< The same in steps; counts if above 0.
  ImageStageOptions length{50, 50, 0, 0, 2};
  double layoutLearningRate = 0.00001;
  double learningRate = 0.0002;  ///< Of SPADE (with ttur half and twice) and of D2.
  double lambdaLayout = 10;      ///< Of the layout GAN's losses (lambda_pgan of the scripts).
  double lambdaD2 = 0.1;
  /// Deviation: the released SPADE detaches the layout in its blocks, so that the photograph's
  /// gradient reaches the layout generator through the first, smallest map alone. False follows it.
  bool fullGradient = false;
  PatchDiscriminatorOptions discriminator;  ///< D2; the released code gives it SPADE's options.
};

/// How far a training was when it wrote a model file; nothing to choose.
struct SbganProgress {
  std::string stage = "joint";  ///< "layout", "image" (D2's pretraining too), "joint".
  std::int64_t resolution = 0;  ///< Of the layouts; 0 = the largest.
  double alpha = 1;             ///< Share of the newest block.
};

/// Everything that makes an SB-GAN (or the ProGAN baseline), and how it is trained.
struct SbganOptions {
  SbganOptions();

  std::int64_t classes = 35;
  bool unlabelledChannel = true;  ///< The last class stands for pixels without one.
  bool pixels = false;            ///< The baseline: a plain ProGAN that makes pictures.
  LayoutGanOptions layout;
  SpadeOptions image;
  ImageStageOptions imageStage;
  JointStageOptions joint;
  SbganProgress progress;
};

/// Keys: classes, unlabelled_channel, pixels, layout.*, image.* (SPADE's), image_stage.*, joint.*,
/// progress.*.
OptionSet describe(SbganOptions& options);

/// @throws ConfigError if the options contradict each other.
void validate(const SbganOptions& options);

/// The layout networks' shape.
ProgressiveShape progressiveShape(const SbganOptions& options);
/// The height at which growing ends.
std::int64_t finalResolution(const SbganOptions& options);
/// SPADE's options with the classes of this model.
SpadeOptions imageOptions(const SbganOptions& options);
/// Whether some stage trains SPADE.
bool hasImageStage(const SbganOptions& options);
/// Whether some stage trains D2.
bool hasJointStage(const SbganOptions& options);

}  // namespace spolvero
