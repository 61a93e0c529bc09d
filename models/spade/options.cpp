#include "models/spade/options.h"

namespace spolvero {

OptionSet describe(SpadeOptions& options) {
  OptionSet set;
  set.add("classes", &options.classes, {.help = "semantic classes", .minimum = 1, .maximum = 255})
      .add("instances", &options.instances, {.help = "boundary channel after the class channels"})
      .add("unlabelled_channel",
           &options.unlabelledChannel,
           {.help = "the last class stands for pixels without one (contain_dontcare_label)"})
      .add("upsampling",
           &options.upsampling,
           {.help = "32, 64 or 128 times", .choices = {"normal", "more", "most"}})
      .add("width", &options.width, {.help = "base width (ngf)", .minimum = 1, .maximum = 1024})
      .add("hidden",
           &options.hidden,
           {.help = "hidden channels of the conditional norms", .minimum = 1, .maximum = 8192})
      .add("norm", &options.norm, {.help = "conditional norm"})
      .add("vae", &options.vae, {.help = "one style code for the picture, from an image encoder"})
      .add("code_length",
           &options.codeLength,
           {.help = "length of the style code (z_dim)", .minimum = 1, .maximum = 4096})
      .add("code_width",
           &options.codeWidth,
           {.help = "with vae: width of the first map", .unit = "px", .minimum = 1, .maximum = 128})
      .add(
          "code_height",
          &options.codeHeight,
          {.help = "with vae: height of the first map", .unit = "px", .minimum = 1, .maximum = 128})
      .add("encoder_norm", &options.encoderNorm, {.help = "norm after the encoder's convolutions"})
      .addGroup("discriminator", describe(options.discriminator))
      .addGroup("training", describe(options.training));
  return set;
}

LayoutChannels layoutChannels(const SpadeOptions& options) {
  return {options.classes, options.instances, options.unlabelledChannel};
}

void validate(const SpadeOptions& options) {
  parseConvNorm(options.encoderNorm);
  decoderBlocks(options);
}

std::vector<DecoderBlock> decoderBlocks(const SpadeOptions& options) {
  const auto plan = upsamplingPlan(options.upsampling);
  const auto width = options.width;
  const std::vector<std::int64_t> channels{16 * width,
                                           16 * width,
                                           16 * width,
                                           16 * width,
                                           8 * width,
                                           4 * width,
                                           2 * width,
                                           width,
                                           std::max<std::int64_t>(1, width / 2)};
  SpadeNormOptions norm;
  norm.norm = parseSpadeNorm(options.norm);
  norm.segChannels = options.classes + (options.instances ? 1 : 0);
  norm.hidden = options.hidden;
  norm.normGroups = norm.segChannels;
  std::vector<DecoderBlock> blocks;
  for (std::size_t i = 0; i < plan.blocks.size(); ++i) {
    blocks.push_back({plan.blocks[i], plan.upsample[i], {channels[i], channels[i + 1], 1, norm}});
  }
  return blocks;
}

}  // namespace spolvero
