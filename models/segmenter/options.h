#pragma once

#include "core/base/options.h"
#include "models/perceptual/segmentation_network.h"

#include <cstdint>

namespace spolvero {

/// How a segmenter is trained.
struct SegmenterTrainingOptions {
  double learningRate = 0.001;
  double weightDecay = 0.0001;  ///< Of AdamW.
  /// How strongly rare classes count more: a class weighs (median frequency / its frequency) to
  /// this power. 0 = every pixel alike, 1 = every class alike.
  double balance = 0.5;
  double maximumWeight = 10;            ///< No class weighs more.
  std::int64_t balancePictures = 2000;  ///< Looked at for the frequencies, spread over the data.
  double colourJitter = 0.2;            ///< Largest random change of contrast and brightness.
};

OptionSet describe(SegmenterTrainingOptions& options);

/// Everything that makes a segmenter, and how it is trained.
struct SegmenterOptions : SegmentationOptions {
  /// Unlabelled pixels are nobody's: a segmenter has no channel for them.
  static constexpr bool unlabelledChannel = false;

  SegmenterTrainingOptions training;
};

/// Keys: classes, width, training.*.
OptionSet describe(SegmenterOptions& options);

}  // namespace spolvero
