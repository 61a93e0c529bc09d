#include "models/groupdnet/options.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <bit>
#include <numeric>

namespace spolvero {

namespace {

std::int64_t roundUp(std::int64_t value, std::int64_t multiple) {
  return (value + multiple - 1) / multiple * multiple;
}

/// Channels out of `fc` and of each block in multiples of the width, as published; a final block of
/// "most" halves once more.
std::vector<std::int64_t> publishedChannels(const GroupDNetOptions& options, std::size_t blocks) {
  const auto width = options.width;
  std::vector<std::int64_t> channels;
  if (options.shape == "ade20k") {
    const auto head = 16 * options.classes;
    channels = {head, head, 32 * width, 16 * width, 16 * width, 8 * width, 4 * width, 2 * width};
  } else {
    channels = {
        16 * width, 16 * width, 16 * width, 16 * width, 8 * width, 4 * width, 2 * width, width};
  }
  if (blocks + 1 > channels.size())
    channels.push_back(std::max<std::int64_t>(1, channels.back() / 2));
  return channels;
}

/// The conditional norms' hidden width and group counts of one block.
SpadeNormOptions normPlan(const GroupDNetOptions& options, std::int64_t groups) {
  const auto classes = options.classes;
  SpadeNormOptions norm;
  norm.norm = parseSpadeNorm(options.norm);
  norm.segChannels = classes * (options.instances ? 2 : 1);
  norm.normGroups = classes;
  norm.conditioned = options.map;
  if (options.shape == "cityscapes") {
    norm.hidden = classes * groups;
    norm.sharedGroups = norm.modulationGroups = classes;
  } else if (options.shape == "ade20k") {
    norm.hidden = classes % groups == 0 ? classes * 2 : classes * groups;
    norm.sharedGroups = classes;
    norm.modulationGroups = groups;
  } else {
    norm.hidden = 128;
    norm.sharedGroups = norm.modulationGroups = groups;
  }
  if (options.hidden > 0) norm.hidden = options.hidden;
  norm.hidden = roundUp(norm.hidden, std::lcm(norm.sharedGroups, norm.modulationGroups));
  return norm;
}

/// What must divide a channel count between two blocks: their convolutions, their norms.
std::int64_t channelMultiple(const GroupDNetOptions& options,
                             const SpadeNormOptions& norm,
                             std::int64_t groups) {
  auto multiple = std::lcm(groups, norm.modulationGroups);
  if (norm.norm.kind == NormKind::Group) multiple = std::lcm(multiple, options.classes);
  return multiple;
}

void requireLength(const char* key, std::size_t found, std::size_t expected) {
  if (found == 0 || found == expected) return;
  throw ConfigError(fmt::format(
      "{}: expected {} numbers (or none, for the rule), found {}", key, expected, found));
}

}  // namespace

OptionSet describe(GroupDNetOptions& options) {
  OptionSet encoder;
  auto& e = options.encoder;
  encoder
      .add("width",
           &e.width,
           {.help = "channels after the first layer, all classes together",
            .minimum = 1,
            .maximum = 4096})
      .add("groups",
           &e.groups,
           {.help = "group count; 0 = one per class", .minimum = 0, .maximum = 255})
      .add("norm", &e.norm, {.help = "norm after a convolution"})
      .add("input",
           &e.input,
           {.help = "each class stretched from its box to the full size (released code), only "
                    "masked (paper), or the whole photo for each (ablation)",
            .choices = {"stretched", "masked", "whole"}})
      .add("reduction",
           &e.reduction,
           {.help = "the encoder sees the layout's size divided by this (a power of two)",
            .minimum = 1,
            .maximum = 16})
      .add("pooled",
           &e.pooled,
           {.help = "one code for all places of a class, not one per place as published"});
  OptionSet set;
  set.add("classes", &options.classes, {.help = "semantic classes", .minimum = 1, .maximum = 255})
      .add("instances", &options.instances, {.help = "boundary channel beside each class channel"})
      .add("unlabelled_channel",
           &options.unlabelledChannel,
           {.help = "the last class stands for pixels without one (contain_dontcare_label)"})
      .add("shape",
           &options.shape,
           {.help = "published generator whose rules fill in what is not given",
            .choices = {"deepfashion", "cityscapes", "ade20k"}})
      .add("upsampling",
           &options.upsampling,
           {.help = "32, 64 or 128 times", .choices = {"normal", "more", "most"}})
      .add("width", &options.width, {.help = "base width (ngf)", .minimum = 1, .maximum = 1024})
      .add("code_channels",
           &options.codeChannels,
           {.help = "channels of one class's code", .minimum = 1, .maximum = 256})
      .add("hidden",
           &options.hidden,
           {.help = "hidden channels of the conditional norms; 0 = as published",
            .minimum = 0,
            .maximum = 8192})
      .add("groups",
           &options.groups,
           {.help = "group count of each block; empty = by rule", .minimum = 1, .maximum = 255})
      .add("channels",
           &options.channels,
           {.help = "channels out of fc and of each block; empty = by rule",
            .minimum = 1,
            .maximum = 8192})
      .add("fc_groups",
           &options.fcGroups,
           {.help = "groups of the first layer; 0 = one per class", .minimum = 0, .maximum = 255})
      .add("norm", &options.norm, {.help = "conditional norm"})
      .add("map",
           &options.map,
           {.help = "the layout modulates the decoder's norms; false for the ablation without"})
      .add("per_class_networks",
           &options.perClass,
           {.help = "one generator and encoder per class, put together by the layout (MulNet)"})
      .addGroup("encoder", encoder)
      .addGroup("discriminator", describe(options.discriminator))
      .addGroup("training", describe(options.training));
  return set;
}

std::vector<std::int64_t> groupRule(const std::string& shape,
                                    std::int64_t classes,
                                    std::size_t blocks) {
  const auto share = [classes](std::int64_t numerator, std::int64_t denominator) {
    return std::max<std::int64_t>(1, classes * numerator / denominator);
  };
  std::vector<std::int64_t> groups;
  if (shape == "cityscapes") {
    groups = {classes, classes, share(4, 7), share(2, 5), share(2, 7), share(4, 35), 1};
  } else if (shape == "ade20k") {
    groups = {classes, 16, 16, 8, 4, 2, 1};
  } else {
    groups = {classes, classes, share(1, 2), share(1, 2), share(1, 4), share(1, 4), share(1, 8)};
  }
  groups.resize(blocks, 1);
  for (std::size_t i = 1; i < groups.size(); ++i) groups[i] = std::min(groups[i], groups[i - 1]);
  return groups;
}

GroupDNetPlan decoderPlan(const GroupDNetOptions& options) {
  const auto upsampling = upsamplingPlan(options.upsampling);
  const auto count = upsampling.blocks.size();
  const auto groups =
      options.groups.empty() ? groupRule(options.shape, options.classes, count) : options.groups;
  auto channels = options.channels.empty() ? publishedChannels(options, count) : options.channels;
  requireLength("groups", groups.size(), count);
  requireLength("channels", channels.size(), count + 1);

  std::vector<SpadeNormOptions> norms;
  for (const auto g : groups) norms.push_back(normPlan(options, g));
  for (std::size_t i = 0; i <= count; ++i) {
    std::int64_t multiple =
        i == 0 ? std::lcm(options.classes, std::max<std::int64_t>(1, options.fcGroups))
               : channelMultiple(options, norms[i - 1], groups[i - 1]);
    if (i < count) multiple = std::lcm(multiple, channelMultiple(options, norms[i], groups[i]));
    channels[i] = roundUp(channels[i], multiple);
  }

  GroupDNetPlan plan;
  plan.fc.in = options.classes * options.codeChannels;
  plan.fc.out = channels[0];
  plan.fc.groups = options.fcGroups > 0 ? options.fcGroups : options.classes;
  plan.stride = upsampling.stride;
  plan.encoderLayers =
      std::countr_zero(static_cast<std::uint64_t>(plan.stride / options.encoder.reduction));
  for (std::size_t i = 0; i < count; ++i) {
    SpadeBlockOptions block{channels[i], channels[i + 1], groups[i], norms[i]};
    plan.blocks.push_back({upsampling.blocks[i], upsampling.upsample[i], block});
  }
  return plan;
}

GroupDNetPlan classPlan(const GroupDNetOptions& options) {
  auto grouped = options;
  grouped.fcGroups = 0;
  grouped.groups.assign(upsamplingPlan(options.upsampling).blocks.size(), options.classes);
  auto plan = decoderPlan(grouped);
  const auto classes = options.classes;
  plan.fc.in /= classes;
  plan.fc.out /= classes;
  plan.fc.groups = 1;
  for (auto& [name, upsample, block] : plan.blocks) {
    block.in /= classes;
    block.out /= classes;
    block.groups = 1;
    block.norm.segChannels /= classes;
    block.norm.hidden /= classes;
    block.norm.sharedGroups = block.norm.modulationGroups = block.norm.normGroups = 1;
  }
  return plan;
}

GroupDNetOptions classOptions(const GroupDNetOptions& options) {
  auto one = options;
  one.classes = 1;
  one.fcGroups = 0;
  one.groups.clear();
  one.channels.clear();
  one.encoder.groups = 0;
  one.encoder.width = (options.encoder.width + options.classes - 1) / options.classes;
  return one;
}

LayoutChannels layoutChannels(const GroupDNetOptions& options) {
  return {options.classes, options.instances, options.unlabelledChannel};
}

void validate(const GroupDNetOptions& options) {
  const auto reduction = static_cast<std::uint64_t>(options.encoder.reduction);
  if (!std::has_single_bit(reduction)) {
    throw ConfigError(fmt::format("encoder.reduction: expected a power of two up to 16, found {}",
                                  options.encoder.reduction));
  }
  if (options.encoder.groups > 0 && options.classes % options.encoder.groups != 0) {
    throw ConfigError(
        fmt::format("encoder.groups: {} does not divide the {} classes; 0 takes one per class",
                    options.encoder.groups,
                    options.classes));
  }
  if (options.fcGroups > 0 && options.classes * options.codeChannels % options.fcGroups != 0) {
    throw ConfigError(
        fmt::format("fc_groups: {} does not divide the {} code channels; 0 takes one per class",
                    options.fcGroups,
                    options.classes * options.codeChannels));
  }
  parseConvNorm(options.encoder.norm);
  if (options.perClass) {
    classPlan(options);
  } else {
    decoderPlan(options);
  }
}

}  // namespace spolvero
