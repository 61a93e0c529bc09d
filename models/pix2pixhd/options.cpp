#include "models/pix2pixhd/options.h"

#include "core/base/error.h"
#include "models/perceptual/feature_network.h"

#include <fmt/format.h>

#include <algorithm>

namespace spolvero {

namespace {

OptionSet describe(Pix2PixHDEncoderOptions& options) {
  OptionSet set;
  set.add("width",
          &options.width,
          {.help = "channels after the first layer (nef)", .minimum = 1, .maximum = 512})
      .add("downsamplings",
           &options.downsamplings,
           {.help = "halvings (n_downsample_E)", .minimum = 1, .maximum = 8})
      .add("fixed",
           &options.fixed,
           {.help = "enhancer stages keep the global stage's encoder and its size "
                    "(load_features)"});
  return set;
}

OptionSet describe(Pix2PixHDDiscriminatorOptions& options) {
  OptionSet set;
  set.add("width",
          &options.width,
          {.help = "channels after the first layer (ndf)", .minimum = 1, .maximum = 512})
      .add("layers",
           &options.layers,
           {.help = "layers before the last two (n_layers_D)", .minimum = 1, .maximum = 8})
      .add("scales",
           &options.scales,
           {.help = "sizes it looks at, at full size (num_D)", .minimum = 1, .maximum = 6})
      .add("global_scales",
           &options.globalScales,
           {.help = "the same in the global stage; 0 = scales less the enhancers",
            .minimum = 0,
            .maximum = 6});
  return set;
}

OptionSet describe(Pix2PixHDStageOptions& options) {
  OptionSet set;
  const auto add = [&set](const char* key, std::int64_t* target, const char* help) {
    set.add(key, target, {.help = help, .unit = "epochs", .minimum = 0, .maximum = 1000000});
  };
  add("global_epochs", &options.globalEpochs, "global stage at the full rate (niter)");
  add("global_decay_epochs", &options.globalDecayEpochs, "global stage, rate falling");
  add("fix_epochs", &options.fixEpochs, "an enhancer alone, the rest fixed (niter_fix_global)");
  add("enhancer_epochs", &options.enhancerEpochs, "an enhancer at the full rate, fixed part too");
  add("enhancer_decay_epochs", &options.enhancerDecayEpochs, "an enhancer, rate falling");
  return set;
}

OptionSet describe(Pix2PixHDTrainingOptions& options) {
  OptionSet set;
  set.add("learning_rate",
          &options.learningRate,
          {.help = "Adam's rate at the beginning of each stage", .minimum = 0, .maximum = 1})
      .add("beta1", &options.beta1, {.help = "Adam's first beta", .minimum = 0, .maximum = 0.9999})
      .add("beta2",
           &options.beta2,
           {.help = "Adam's second beta", .minimum = 0, .maximum = 0.999999})
      .add("gan",
           &options.gan,
           {.help = "adversarial loss; original = no_lsgan", .choices = {"ls", "original"}})
      .add("lambda_feature",
           &options.lambdaFeature,
           {.help = "weight of feature matching; 0 = off", .minimum = 0})
      .add("lambda_perceptual",
           &options.lambdaPerceptual,
           {.help = "weight of the perceptual loss; 0 = off", .minimum = 0})
      .add("features",
           &options.features,
           {.help = "perceptual feature network", .choices = featureNetworkNames()})
      .add("features_file",
           &options.featuresFile,
           {.help = "weights of the feature network (.safetensors or .pth)"})
      .add("pool_size",
           &options.poolSize,
           {.help = "earlier pictures that the discriminator is shown again",
            .minimum = 0,
            .maximum = 1000})
      .addGroup("stages", describe(options.stages));
  return set;
}

void addGenerator(OptionSet& set, Pix2PixHDOptions& options) {
  set.add("width",
          &options.width,
          {.help = "channels of the outermost level (ngf); each inner level has twice as many",
           .minimum = 1,
           .maximum = 512})
      .add("enhancers",
           &options.enhancers,
           {.help = "local enhancers (n_local_enhancers); 0 = the global generator alone",
            .minimum = 0,
            .maximum = 4})
      .add("downsamplings",
           &options.downsamplings,
           {.help = "halvings of the global generator", .minimum = 1, .maximum = 7})
      .add("blocks",
           &options.blocks,
           {.help = "residual blocks of the global generator", .minimum = 0, .maximum = 64})
      .add("enhancer_blocks",
           &options.enhancerBlocks,
           {.help = "residual blocks of each enhancer", .minimum = 0, .maximum = 64})
      .add("norm",
           &options.norm,
           {.help = "norm after a convolution", .choices = {"instance", "batch"}})
      .add("inner_heads",
           &options.innerHeads,
           {.help = "keeps the final convolutions of the inner levels, which their stages train"})
      .add("level",
           &options.level,
           {.help = "enhancers that take part in rendering; -1 = all. The training sets it",
            .minimum = -1,
            .maximum = 4});
}

}  // namespace

OptionSet describe(Pix2PixHDOptions& options) {
  OptionSet set;
  set.add("classes", &options.classes, {.help = "semantic classes", .minimum = 1, .maximum = 255})
      .add("instances", &options.instances, {.help = "boundary channel after the class channels"})
      .add("unlabelled_channel",
           &options.unlabelledChannel,
           {.help = "the last class stands for pixels without one"});
  addGenerator(set, options);
  set.add("codes",
          &options.codes,
          {.help = "who has a style code: each object (instance_feat), each class (label_feat)",
           .choices = {"none", "object", "class"}})
      .add("code_channels",
           &options.codeChannels,
           {.help = "numbers of a style code (feat_num)", .minimum = 1, .maximum = 256})
      .addGroup("encoder", describe(options.encoder))
      .addGroup("discriminator", describe(options.discriminator))
      .addGroup("training", describe(options.training));
  return set;
}

LayoutChannels layoutChannels(const Pix2PixHDOptions& options) {
  return {options.classes, options.instances, options.unlabelledChannel};
}

NormKind normKind(const Pix2PixHDOptions& options) {
  return options.norm == "batch" ? NormKind::Batch : NormKind::Instance;
}

void validate(const Pix2PixHDOptions& options) {
  if (options.level > options.enhancers) {
    throw ConfigError(
        fmt::format("pix2pixhd.level: expected -1 to {} (pix2pixhd.enhancers), "
                    "found {}",
                    options.enhancers,
                    options.level));
  }
  if (options.activeLevel() < options.enhancers && !options.innerHeads) {
    throw ConfigError(
        fmt::format("pix2pixhd.level: {} of {} enhancers can only render with "
                    "pix2pixhd.inner_heads = true",
                    options.activeLevel(),
                    options.enhancers));
  }
  const auto& stages = options.training.stages;
  if (options.enhancers > 0 && stages.fixEpochs > stages.enhancerEpochs) {
    throw ConfigError(
        fmt::format("pix2pixhd.training.stages.fix_epochs: expected at most enhancer_epochs ({}), "
                    "found {}",
                    stages.enhancerEpochs,
                    stages.fixEpochs));
  }
}

std::int64_t strideOf(const Pix2PixHDOptions& options, std::int64_t level) {
  return std::int64_t{1} << (options.downsamplings + level);
}

std::int64_t scalesAt(const Pix2PixHDOptions& options, std::int64_t level) {
  const auto& o = options.discriminator;
  const auto first =
      o.globalScales > 0 ? o.globalScales : std::max<std::int64_t>(1, o.scales - options.enhancers);
  return level == options.enhancers ? o.scales : std::min(o.scales, first + level);
}

}  // namespace spolvero
