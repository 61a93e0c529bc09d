#include "models/sbgan/options.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>

namespace spolvero {

namespace {

constexpr double kManySteps = 1e9;
constexpr double kManyEpochs = 1e6;
/// The patch discriminators' layers in the SPADE that was released with SB-GAN.
constexpr std::int64_t kReleasedLayers = 3;

OptionInfo epochs(const std::string& what) {
  return {.help = what + ", passes over the data", .minimum = 0, .maximum = kManyEpochs};
}

OptionInfo steps(const std::string& what) {
  return {.help = what + "; counts instead of epochs if above 0",
          .unit = "steps",
          .minimum = 0,
          .maximum = kManySteps};
}

OptionInfo rate(const std::string& what) {
  return {.help = "learning rate of " + what, .minimum = 0, .maximum = 1};
}

OptionSet describe(LayoutGanOptions& o) {
  OptionSet set;
  set.add("channels", &o.channels, {.help = "latent length, then maps of each block (4, 8, 16, …)"})
      .add("aspect", &o.aspect, {.help = "width over height", .minimum = 1, .maximum = 8})
      .add("resolution",
           &o.resolution,
           {.help = "height at which growing ends; 0 = the last block's",
            .unit = "px",
            .minimum = 0,
            .maximum = 2048})
      .add("fade_in",
           &o.fadeIn,
           {.help = "blend new blocks in; the released training has them at once"})
      .add("temperature",
           &o.temperature,
           {.help = "of the Gumbel softmax", .minimum = 0.01, .maximum = 100})
      .add("learning_rate", &o.learningRate, rate("the layout stage; Adam (0, 0.99)"))
      .add("gradient_penalty",
           &o.loss.gradientPenalty,
           {.help = "weight of WGAN-GP's penalty", .minimum = 0})
      .add("drift", &o.loss.drift, {.help = "weight of ProGAN's E[D²]", .minimum = 0})
      .add("fade_epochs", &o.fadeEpochs, epochs("each fade-in phase"))
      .add("stabilise_epochs", &o.stabiliseEpochs, epochs("each stabilising phase"))
      .add("fade_steps", &o.fadeSteps, steps("each fade-in phase"))
      .add("stabilise_steps", &o.stabiliseSteps, steps("each stabilising phase"))
      .add("length_factors",
           &o.lengthFactors,
           {.help = "times the lengths, by resolution 4, 8, …; the last one goes on"})
      .add("batch_divisors",
           &o.batchDivisors,
           {.help = "train.batch is divided by it, by resolution; the last one goes on"});
  return set;
}

OptionSet describe(ImageStageOptions& o) {
  OptionSet set;
  set.add("epochs", &o.epochs, epochs("at the full rate"))
      .add("decay_epochs", &o.decayEpochs, epochs("then falling linearly"))
      .add("steps", &o.steps, steps("at the full rate"))
      .add("decay_steps", &o.decaySteps, steps("then falling linearly"))
      .add("batch_divisor",
           &o.batchDivisor,
           {.help = "train.batch is divided by it", .minimum = 1, .maximum = 4096});
  return set;
}

OptionSet describe(JointStageOptions& o) {
  OptionSet set = describe(o.length);
  set.add("pretrain_epochs", &o.pretrainEpochs, epochs("D2 alone, before"))
      .add("pretrain_steps", &o.pretrainSteps, steps("D2 alone, before"))
      .add("layout_learning_rate", &o.layoutLearningRate, rate("the layout GAN"))
      .add("learning_rate", &o.learningRate, rate("SPADE and D2"))
      .add("lambda_layout", &o.lambdaLayout, {.help = "weight of the layout GAN", .minimum = 0})
      .add("lambda_d2", &o.lambdaD2, {.help = "weight of D2", .minimum = 0})
      .add("full_gradient",
           &o.fullGradient,
           {.help = "the photograph's gradient reaches the layout through all of SPADE, not only "
                    "through its first map as released"})
      .addGroup("discriminator", spolvero::describe(o.discriminator));
  return set;
}

OptionSet describe(SbganProgress& o) {
  OptionSet set;
  set.add("stage",
          &o.stage,
          {.help = "written by the training", .choices = {"layout", "image", "joint"}})
      .add("resolution",
           &o.resolution,
           {.help = "written by the training", .unit = "px", .minimum = 0, .maximum = 2048})
      .add("alpha", &o.alpha, {.help = "written by the training", .minimum = 0, .maximum = 1});
  return set;
}

void requirePositive(const std::vector<std::int64_t>& numbers, const char* key) {
  const bool sound =
      !numbers.empty() && std::ranges::all_of(numbers, [](auto number) { return number >= 1; });
  if (!sound) throw ConfigError(fmt::format("{}: expected numbers from 1 upwards", key));
}

bool anyLength(const ImageStageOptions& o) {
  return o.epochs > 0 || o.decayEpochs > 0 || o.steps > 0 || o.decaySteps > 0;
}

}  // namespace

SbganOptions::SbganOptions() {
  image.instances = false;
  image.discriminator.layers = kReleasedLayers;
  joint.discriminator.layers = kReleasedLayers;
}

OptionSet describe(SbganOptions& options) {
  OptionSet set;
  set.add("classes", &options.classes, {.help = "semantic classes", .minimum = 0, .maximum = 255})
      .add("unlabelled_channel",
           &options.unlabelledChannel,
           {.help = "one class more for pixels without one"})
      .add("pixels", &options.pixels, {.help = "the baseline: a plain ProGAN on pictures"})
      .addGroup("layout", describe(options.layout))
      .addGroup("image", describe(options.image))
      .addGroup("image_stage", describe(options.imageStage))
      .addGroup("joint", describe(options.joint))
      .addGroup("progress", describe(options.progress));
  return set;
}

void validate(const SbganOptions& options) {
  const auto shape = progressiveShape(options);
  validate(shape);
  requirePositive(options.layout.lengthFactors, "layout.length_factors");
  requirePositive(options.layout.batchDivisors, "layout.batch_divisors");
  const auto last = finalResolution(options);
  const bool known =
      last >= kFirstResolution && last <= shape.largestResolution() && (last & (last - 1)) == 0;
  if (!known) {
    throw ConfigError(
        fmt::format("layout.resolution: expected 4, 8, … {} (one block of layout.channels each) or "
                    "0, found {}",
                    shape.largestResolution(),
                    last));
  }
  if (options.image.vae || options.image.instances) {
    throw ConfigError(
        "image.vae, image.instances: expected false: a dreamt layout has neither a photo to take a "
        "style from nor object boundaries");
  }
  if (!options.pixels) validate(imageOptions(options));
}

ProgressiveShape progressiveShape(const SbganOptions& options) {
  ProgressiveShape shape;
  shape.channels = options.layout.channels;
  shape.aspect = options.layout.aspect;
  shape.outputs = options.pixels ? 3 : options.classes;
  shape.pixels = options.pixels;
  return shape;
}

std::int64_t finalResolution(const SbganOptions& options) {
  return options.layout.resolution > 0 ? options.layout.resolution
                                       : progressiveShape(options).largestResolution();
}

SpadeOptions imageOptions(const SbganOptions& options) {
  auto image = options.image;
  image.classes = options.classes;
  image.unlabelledChannel = options.unlabelledChannel;
  return image;
}

bool hasJointStage(const SbganOptions& options) {
  return !options.pixels && anyLength(options.joint.length);
}

bool hasImageStage(const SbganOptions& options) {
  return !options.pixels && (anyLength(options.imageStage) || hasJointStage(options));
}

}  // namespace spolvero
