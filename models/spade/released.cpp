#include "models/spade/released.h"

#include "core/base/error.h"
#include "models/common/patch_discriminator.h"
#include "models/spade/generator.h"
#include "models/spade/options.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace spolvero {

namespace {

/// Layout channels: classes, perhaps one for unlabelled pixels, perhaps the boundary.
struct ChannelSplit {
  std::int64_t classes;
  bool unlabelled;
  bool instances;
};

/// The published networks, by channel count, for checkpoints without opt.txt.
constexpr std::array<ChannelSplit, 3> kPublished{
    {{182, true, true}, {150, true, false}, {35, false, true}}};

std::int64_t channelsOf(const ChannelSplit& split) {
  return split.classes + (split.unlabelled ? 1 : 0) + (split.instances ? 1 : 0);
}

/// How many classes remain when the extra channels are taken as these flags say.
ChannelSplit splitOf(std::int64_t channels, bool unlabelled, bool instances) {
  return {channels - (unlabelled ? 1 : 0) - (instances ? 1 : 0), unlabelled, instances};
}

/// With a class table the number of channels beyond it is known.
ChannelSplit splitByTable(std::int64_t channels,
                          std::int64_t classes,
                          bool unlabelled,
                          bool instances) {
  switch (channels - classes) {
    case 0:
      return splitOf(channels, false, false);
    case 1:
      return unlabelled != instances ? splitOf(channels, unlabelled, instances)
                                     : splitOf(channels, false, true);
    case 2:
      return splitOf(channels, true, true);
    default:
      return splitOf(channels, unlabelled, instances);
  }
}

ChannelSplit splitChannels(ReleasedCheckpoint& checkpoint,
                           std::int64_t channels,
                           std::int64_t tableSize) {
  const bool told = checkpoint.options.contains("no_instance");
  const bool unlabelled = checkpoint.flag("contain_dontcare_label", false);
  const bool instances = !checkpoint.flag("no_instance", false);
  auto split = splitOf(channels, unlabelled, instances);
  if (tableSize > 0 && split.classes != tableSize) {
    split = splitByTable(channels, tableSize, unlabelled, instances);
  }
  if (tableSize == 0 && !told) {
    for (const auto& known : kPublished) {
      if (channelsOf(known) == channels) split = known;
    }
  }
  if (!told) {
    checkpoint.assumptions.push_back(fmt::format(
        "{}: opt.txt does not tell how the {} layout channels are divided; taken as {} classes{}{}",
        checkpoint.source("G"),
        channels,
        split.classes,
        split.unlabelled ? ", one for unlabelled pixels" : "",
        split.instances ? ", the instance boundary" : ""));
  }
  checkpoint.expectOption("label_nc", split.classes);
  checkpoint.expectFlag("contain_dontcare_label", split.unlabelled);
  checkpoint.expectFlag("no_instance", !split.instances);
  return split;
}

struct CodeSize {
  std::int64_t width;
  std::int64_t height;
};

/// The first map of a generator by the options, as the released program computes it.
CodeSize codeSizeByOptions(const ModelInfo& size, std::int64_t stride) {
  const auto width = size.trainedWidth / stride;
  const auto aspect = static_cast<double>(size.trainedWidth) / size.trainedHeight;
  return {width, std::lround(static_cast<double>(width) / aspect)};
}

/// A map of `area` places, as near to an aspect ratio as whole numbers allow.
CodeSize codeSizeOfArea(std::int64_t area, double aspect) {
  CodeSize best{area, 1};
  const auto distance = [aspect](const CodeSize& size) {
    return std::abs(
        std::log(static_cast<double>(size.width) / static_cast<double>(size.height) / aspect));
  };
  for (std::int64_t width = 1; width <= area; ++width) {
    if (area % width != 0) continue;
    const CodeSize size{width, area / width};
    if (distance(size) < distance(best)) best = size;
  }
  return best;
}

/// Which of the two ways of upsampling with the same tensors a VAE's first map and the trained size
/// belong to; empty if neither.
std::string upsamplingOfArea(const ModelInfo& size,
                             std::int64_t area,
                             const std::string& preferred) {
  for (const auto& name : {preferred, std::string("normal"), std::string("more")}) {
    const auto code = codeSizeByOptions(size, upsamplingPlan(name).stride);
    if (code.width * code.height == area) return name;
  }
  return {};
}

/// The code's size, and the upsampling that follows from it, of a generator with VAE.
void describeCode(ReleasedCheckpoint& checkpoint, SpadeOptions& options, ModelInfo& info) {
  const auto fc = checkpoint.shape("G", "fc.weight");
  const auto first = 16 * options.width;
  if (fc[0] % first != 0 || fc[0] == 0) {
    throw ModelFormatError(
        fmt::format("{}: tensor 'fc.weight': expected a multiple of {} rows (16 x {} channels of "
                    "'head_0'), found shape [{}, {}]",
                    checkpoint.source("G"),
                    first,
                    options.width,
                    fc[0],
                    fc[1]));
  }
  const auto area = fc[0] / first;
  const bool sized = checkpoint.options.contains("crop_size");
  if (options.upsampling != "most" && sized) {
    const auto found = upsamplingOfArea(info, area, options.upsampling);
    if (!found.empty()) options.upsampling = found;
  }
  const auto stride = upsamplingPlan(options.upsampling).stride;
  auto code = codeSizeByOptions(info, stride);
  if (code.width * code.height != area) {
    const auto aspect = static_cast<double>(info.trainedWidth) / info.trainedHeight;
    code = codeSizeOfArea(area, aspect);
    info.trainedWidth = static_cast<int>(code.width * stride);
    info.trainedHeight = static_cast<int>(code.height * stride);
    if (!sized) {
      checkpoint.assumptions.push_back(fmt::format(
          "{}: the code's first map has {} places; taken as {} x {}, pictures of {} x {}",
          checkpoint.source("G"),
          area,
          code.width,
          code.height,
          info.trainedWidth,
          info.trainedHeight));
    }
    checkpoint.expectOption("crop_size", info.trainedWidth);
  }
  options.codeLength = fc[1];
  options.codeWidth = code.width;
  options.codeHeight = code.height;
  checkpoint.expectOption("z_dim", options.codeLength);
}

/// "normal" and "more" have the same tensors: opt.txt tells, else the released default holds.
void describeUpsampling(ReleasedCheckpoint& checkpoint, SpadeOptions& options) {
  const auto word = checkpoint.option("num_upsampling_layers", "normal");
  const bool most =
      checkpoint.has("G", "up_4.conv_1.weight_orig") || checkpoint.has("G", "up_4.conv_1.weight");
  options.upsampling = most ? "most" : word == "more" ? "more" : "normal";
  if (!most && !options.vae && !checkpoint.options.contains("num_upsampling_layers")) {
    checkpoint.assumptions.push_back(
        fmt::format("{}: 'normal' and 'more' upsampling have the same tensors and opt.txt does not "
                    "tell; taken as 'normal', the released default",
                    checkpoint.source("G")));
  }
}

void requireSpade(const ReleasedCheckpoint& checkpoint) {
  if (!checkpoint.networks.contains("G")) return;
  for (const auto& [name, tensor] : checkpoint.networks.at("G")) {
    if (!name.starts_with("model.")) continue;
    throw ModelFormatError(fmt::format(
        "{}: tensor '{}': expected a SPADE generator, found a pix2pixHD one; its weights "
        "are read by --from pix2pixhd where they come from pix2pixHD itself",
        checkpoint.source("G"),
        name));
  }
}

/// Everything of the generator that tensors tell.
SpadeOptions generatorOptions(ReleasedCheckpoint& checkpoint,
                              std::int64_t tableSize,
                              ModelInfo& info) {
  SpadeOptions options;
  const auto shared =
      checkpoint.shape("G", "head_0.norm_0.mlp_shared.0.weight", 4, "a convolution");
  const auto head = checkpoint.convolutionShape("G", "head_0.conv_0");
  if (head[0] % 16 != 0 || head[1] != head[0]) {
    throw ModelFormatError(fmt::format(
        "{}: layer 'head_0.conv_0': expected as many input as output channels, 16 times "
        "the width, found {} and {}{}",
        checkpoint.source("G"),
        head[1],
        head[0],
        head[1] < head[0] ? "; a grouped convolution belongs to --from smis" : ""));
  }
  options.hidden = shared[0];
  options.width = head[0] / 16;
  checkpoint.expectOption("ngf", options.width);
  options.vae = checkpoint.shape("G", "fc.weight").size() == 2;
  checkpoint.expectFlag("use_vae", options.vae);
  const auto split = splitChannels(checkpoint, shared[1], tableSize);
  options.unlabelledChannel = split.unlabelled;
  options.instances = split.instances;
  options.classes = split.classes + (split.unlabelled ? 1 : 0);
  options.norm = checkpoint.spadeNorm("head_0");
  describeUpsampling(checkpoint, options);
  describeSize(checkpoint, 256, info);
  if (options.vae) describeCode(checkpoint, options, info);
  checkpoint.expectWord("num_upsampling_layers", options.upsampling);
  return options;
}

}  // namespace

ReleasedModel readSpade(const ImportRequest& request) {
  auto checkpoint = readReleasedCheckpoint(request.path);
  requireSpade(checkpoint);
  ModelInfo info;
  auto options = generatorOptions(checkpoint, request.classes ? request.classes->size() : 0, info);
  requireFits(checkpoint, "G", *SpadeGenerator(options));
  if (checkpoint.networks.contains("E")) {
    if (!options.vae) {
      throw ModelFormatError(
          fmt::format("{}: an encoder beside a generator without style code ({}: 'fc.weight' is a "
                      "convolution, a code needs a linear layer); move it away to import the "
                      "generator alone",
                      checkpoint.source("E"),
                      checkpoint.source("G")));
    }
    options.encoderNorm = checkpoint.convNorm("E", "layer1", "norm_E");
    requireFits(checkpoint, "E", *SpadeEncoder(options));
  }
  describeDiscriminator(
      checkpoint, options.classes + (options.instances ? 1 : 0) + 3, options.discriminator);
  info.system = "spade";
  info.options = describe(options).toToml();
  auto model = releasedModel(std::move(checkpoint));
  model.info = std::move(info);
  model.classes = options.classes;
  model.unlabelledChannel = options.unlabelledChannel;
  return model;
}

}  // namespace spolvero
