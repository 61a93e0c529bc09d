#include "models/segmenter/options.h"

namespace spolvero {

OptionSet describe(SegmenterTrainingOptions& options) {
  OptionSet set;
  set.add("learning_rate",
          &options.learningRate,
          {.help = "base learning rate", .minimum = 0, .maximum = 1})
      .add("weight_decay",
           &options.weightDecay,
           {.help = "pull of all weights towards zero", .minimum = 0, .maximum = 1})
      .add("balance",
           &options.balance,
           {.help = "how strongly rare classes count more: 0 = every pixel alike, 1 = every class "
                    "alike",
            .minimum = 0,
            .maximum = 1})
      .add("maximum_weight",
           &options.maximumWeight,
           {.help = "no class weighs more", .minimum = 1, .maximum = 1000})
      .add("balance_pictures",
           &options.balancePictures,
           {.help = "pictures looked at for the frequencies of classes",
            .minimum = 1,
            .maximum = 10000000})
      .add("colour_jitter",
           &options.colourJitter,
           {.help = "largest random change of contrast and brightness; 0 = off",
            .minimum = 0,
            .maximum = 0.9});
  return set;
}

OptionSet describe(SegmenterOptions& options) {
  OptionSet set = describe(static_cast<SegmentationOptions&>(options));
  set.addGroup("training", describe(options.training));
  return set;
}

}  // namespace spolvero
