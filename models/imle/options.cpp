#include "models/imle/options.h"

#include "models/perceptual/feature_network.h"

namespace spolvero {

namespace {

OptionSet describe(ImleLossOptions& o) {
  OptionSet set;
  set.add("features",
          &o.features,
          {.help = "perceptual feature network; none = colours alone",
           .choices = featureNetworkNames()})
      .add("features_file", &o.featuresFile, {.help = "weights of the feature network"})
      .add("weights",
           &o.weights,
           {.help = "of the levels: equal, then rescaled, or a released program's constants",
            .choices = {"paper", "released_256", "released_gta", "released_512"}})
      .add("rescale_epochs",
           &o.rescaleEpochs,
           {.help = "when the paper's weights are rescaled to equal contributions; 0 = never",
            .minimum = 0,
            .maximum = 1e6});
  return set;
}

OptionSet describe(ImleMatchOptions& o) {
  OptionSet set;
  set.add("subset", &o.subset, {.help = "examples of one round", .minimum = 1, .maximum = 1e7})
      .add("codes", &o.codes, {.help = "codes tried per example", .minimum = 1, .maximum = 10000})
      .add("steps", &o.steps, {.help = "steps of one round", .minimum = 1, .maximum = 1e9})
      .add("batch",
           &o.batch,
           {.help = "pictures made at once while codes are tried", .minimum = 1, .maximum = 10000})
      .add("feature_cache_mb",
           &o.featureCacheMb,
           {.help = "features of a round's photos that are kept", .minimum = 0, .maximum = 1e7});
  return set;
}

OptionSet describe(ImleRebalanceOptions& o) {
  OptionSet set;
  set.add("dataset",
          &o.dataset,
          {.help = "rounds draw examples by how rare the colours of their classes are"})
      .add("loss", &o.loss, {.help = "rare classes of a picture count more in the loss"})
      .add("classes",
           &o.classes,
           {.help = "largest classes among which a round is shared out",
            .minimum = 1,
            .maximum = 255})
      .add(
          "minimum_examples",
          &o.minimumExamples,
          {.help = "photos that a class needs for a colour density", .minimum = 4, .maximum = 1e7});
  return set;
}

void describeNetwork(OptionSet& set, ImleOptions& o) {
  set.add("classes", &o.classes, {.help = "class channels", .minimum = 1, .maximum = 255})
      .add("unlabelled_channel",
           &o.unlabelledChannel,
           {.help = "the last class stands for pixels without one"})
      .add("widths",
           &o.widths,
           {.help = "feature maps of each module, coarse to fine; [] = published",
            .minimum = 1,
            .maximum = 4096})
      .add("noise_channels",
           &o.noiseChannels,
           {.help = "channels of the latent code", .minimum = 1, .maximum = 1024})
      .add("noise_encoder",
           &o.noiseEncoder,
           {.help = "three layers between the code and the cascade"})
      .add("encoder_width",
           &o.encoderWidth,
           {.help = "feature maps of the noise encoder", .minimum = 1, .maximum = 4096})
      .add("noise_start",
           &o.noiseStart,
           {.help = "size of the noise's first weights in the cascade beside the others",
            .minimum = 0,
            .maximum = 1000});
}

}  // namespace

OptionSet describe(ImleOptions& o) {
  OptionSet set;
  describeNetwork(set, o);
  set.add("learning_rate", &o.learningRate, {.help = "Adam's", .minimum = 0, .maximum = 1})
      .add("first_rounds",
           &o.firstRounds,
           {.help = "rounds at the first learning rate; then the noise encoder starts anew",
            .minimum = 0,
            .maximum = 1e6})
      .add("first_learning_rate",
           &o.firstLearningRate,
           {.help = "of the first rounds", .minimum = 0, .maximum = 1})
      .add("crn_file", &o.crnFile, {.help = "model file of a CRN from which the cascade starts"})
      .addGroup("loss", describe(o.loss))
      .addGroup("match", describe(o.match))
      .addGroup("rebalance", describe(o.rebalance));
  return set;
}

LayoutChannels layoutChannels(const ImleOptions& options) {
  return {options.classes, false, options.unlabelledChannel};
}

void settleShape(ImleOptions& options, std::int64_t height, std::int64_t width) {
  if (options.widths.empty()) options.widths = publishedWidths(modulesFor(height, width));
}

ImleShape imleShape(const ImleOptions& options) {
  return {options.classes,
          options.noiseChannels,
          options.noiseEncoder ? options.encoderWidth : 0,
          options.widths};
}

}  // namespace spolvero
