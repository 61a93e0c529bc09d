#include "models/crn/options.h"

#include "core/base/error.h"
#include "models/common/gan_loss.h"
#include "models/crn/baselines.h"
#include "models/perceptual/feature_network.h"

#include <fmt/format.h>

namespace spolvero {

namespace {

OutputOrder orderOf(const CrnOptions& options) {
  return options.outputOrder == "paper" ? OutputOrder::Paper : OutputOrder::Released;
}

void describeShape(OptionSet& set, CrnOptions& o) {
  set.add("classes", &o.classes, {.help = "class channels", .minimum = 1, .maximum = 255})
      .add("unlabelled_channel",
           &o.unlabelledChannel,
           {.help = "the last class stands for pixels without one"})
      .add("architecture",
           &o.architecture,
           {.help = "the cascade, or a baseline of the paper",
            .choices = {"cascade", "full_resolution", "unet"}})
      .add("modules",
           &o.modules,
           {.help = "resolutions from coarse to fine; 0 = by the training size",
            .minimum = 0,
            .maximum = 12})
      .add("widths",
           &o.widths,
           {.help = "feature maps of each module, coarse to fine; [] = published",
            .minimum = 1,
            .maximum = 4096})
      .add("baseline_width",
           &o.baselineWidth,
           {.help = "baselines: feature maps at the full size", .minimum = 1, .maximum = 1024})
      .add("outputs", &o.outputs, {.help = "pictures per layout", .minimum = 1, .maximum = 64})
      .add("output_order",
           &o.outputOrder,
           {.help = "channels of one picture: k apart as released, or three in a row",
            .choices = {"released", "paper"}});
}

}  // namespace

OptionSet describe(CrnLossOptions& o) {
  OptionSet set;
  set.add("kind", &o.kind, {.help = "training goal", .choices = {"perceptual", "image", "gan"}})
      .add("features",
           &o.features,
           {.help = "perceptual feature network", .choices = featureNetworkNames()})
      .add("features_file", &o.featuresFile, {.help = "weights of the feature network"})
      .add("weights",
           &o.weights,
           {.help = "of the levels: equal, then rescaled, or a released program's constants",
            .choices = {"paper", "released_256", "released_gta", "released_512"}})
      .add("rescale_epochs",
           &o.rescaleEpochs,
           {.help = "when the paper's weights are rescaled to equal contributions; 0 = never",
            .minimum = 0,
            .maximum = 1e6})
      .add("diversity",
           &o.diversity,
           {.help = "several pictures: the best one counts per class or for the whole image",
            .choices = {"class", "image"}})
      .add("mean_share",
           &o.meanShare,
           {.help = "share of the mean over pictures beside the best", .minimum = 0, .maximum = 1})
      .add("gan", &o.gan, {.help = "adversarial loss", .choices = {"original", "hinge", "ls", "w"}})
      .add("lambda_gan", &o.lambdaGan, {.help = "weight of the adversarial loss", .minimum = 0})
      .add("lambda_segmentation",
           &o.lambdaSegmentation,
           {.help = "weight of the segmentation's cross entropy", .minimum = 0})
      .add("segmenter_file",
           &o.segmenterFile,
           {.help = "model file of a segmenter, for the segmentation loss"});
  return set;
}

OptionSet describe(CrnOptions& o) {
  OptionSet set;
  describeShape(set, o);
  set.add("learning_rate",
          &o.learningRate,
          {.help = "Adam's, constant as published", .minimum = 0, .maximum = 1})
      .add("trained_modules",
           &o.trainedModules,
           {.help = "only the cascade's last modules learn; 0 = all", .minimum = 0, .maximum = 12})
      .addGroup("loss", describe(o.loss))
      .addGroup("discriminator", describe(o.discriminator));
  return set;
}

LayoutChannels layoutChannels(const CrnOptions& options) {
  return {options.classes, false, options.unlabelledChannel};
}

void settleShape(CrnOptions& options, std::int64_t height, std::int64_t width) {
  if (options.modules == 0) {
    const auto given = static_cast<std::int64_t>(options.widths.size());
    options.modules =
        given > 0 && options.architecture == "cascade" ? given : modulesFor(height, width);
  }
  if (options.widths.empty()) options.widths = publishedWidths(options.modules);
}

void validate(const CrnOptions& options) {
  const auto given = static_cast<std::int64_t>(options.widths.size());
  const bool cascade = options.architecture == "cascade";
  if (cascade && options.modules != given) {
    throw ConfigError(fmt::format(
        "widths: expected one number for each of {} modules, found {}", options.modules, given));
  }
  if (cascade && options.trainedModules > options.modules) {
    throw ConfigError(fmt::format("trained_modules: expected at most {}, the modules, found {}",
                                  options.modules,
                                  options.trainedModules));
  }
  if (!cascade && options.trainedModules > 0) {
    throw ConfigError(
        fmt::format("trained_modules: only architecture = \"cascade\" has modules, found \"{}\"",
                    options.architecture));
  }
  if (options.loss.kind == "gan" && options.outputs > 1) {
    throw ConfigError(fmt::format(
        "outputs: loss.kind = \"gan\" trains one picture per layout, found {}", options.outputs));
  }
  parseGanMode(options.loss.gan);
}

std::shared_ptr<CrnGenerator> makeCrnGenerator(const CrnOptions& options) {
  validate(options);
  if (options.architecture == "cascade") {
    return CascadeGenerator(
               CascadeShape{options.classes, options.widths, options.outputs, orderOf(options)})
        .ptr();
  }
  const BaselineShape shape{
      options.classes, options.baselineWidth, options.modules, options.outputs, orderOf(options)};
  if (options.architecture == "unet") return UnetGenerator(shape).ptr();
  return FullResolutionGenerator(shape).ptr();
}

}  // namespace spolvero
