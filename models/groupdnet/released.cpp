#include "models/groupdnet/released.h"

#include "core/base/error.h"
#include "models/common/patch_discriminator.h"
#include "models/groupdnet/encoder.h"
#include "models/groupdnet/generator.h"
#include "models/groupdnet/options.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cctype>

namespace spolvero {

namespace {

/// Of the released code: channels of a class's code, which no option changes.
constexpr std::int64_t kCodeChannels = 8;

/// One block as its tensors describe it.
struct BlockShape {
  std::int64_t in = 0;
  std::int64_t out = 0;
  std::int64_t groups = 0;
  std::int64_t hidden = 0;
};

/// The chain of blocks from `fc` to `conv_img`.
struct DecoderShape {
  std::vector<std::int64_t> channels;
  std::vector<std::int64_t> groups;
  std::vector<std::int64_t> hidden;
};

BlockShape blockShape(const ReleasedCheckpoint& checkpoint,
                      const std::string& name,
                      std::int64_t in) {
  const auto conv = checkpoint.convolutionShape("G", name + ".conv_0");
  if (in % conv[1] != 0) {
    throw ModelFormatError(
        fmt::format("{}: layer '{}.conv_0': expected input channels per group that divide the {} "
                    "channels of the block before, found {}",
                    checkpoint.source("G"),
                    name,
                    in,
                    conv[1]));
  }
  BlockShape shape;
  shape.in = in;
  shape.out = checkpoint.convolutionShape("G", name + ".conv_1")[0];
  shape.groups = in / conv[1];
  shape.hidden = checkpoint.shape("G", name + ".norm_0.mlp_shared.0.weight", 4, "a convolution")[0];
  return shape;
}

bool hasBlock(const ReleasedCheckpoint& checkpoint, const std::string& name) {
  return checkpoint.has("G", name + ".conv_1.weight_orig") ||
         checkpoint.has("G", name + ".conv_1.weight");
}

/// The released ADE20K generator keeps a block 'up_4' that it never runs; it is left out.
/// @return whether the file's 'up_4' is part of the network.
bool lastBlockRuns(ReleasedCheckpoint& checkpoint) {
  if (!hasBlock(checkpoint, "up_4")) return false;
  const auto image = checkpoint.convolutionShape("G", "conv_img")[1];
  if (checkpoint.convolutionShape("G", "up_4.conv_1")[0] == image) return true;
  std::erase_if(checkpoint.networks.at("G"),
                [](const auto& entry) { return entry.first.starts_with("up_4."); });
  checkpoint.assumptions.push_back(fmt::format(
      "{}: the block 'up_4' is left out: 'conv_img' takes the channels of 'up_3', so the "
      "released program never runs it",
      checkpoint.source("G")));
  return false;
}

DecoderShape decoderShape(const ReleasedCheckpoint& checkpoint, const std::string& upsampling) {
  DecoderShape shape;
  shape.channels.push_back(checkpoint.shape("G", "fc.weight", 4, "a convolution")[0]);
  for (const auto& name : upsamplingPlan(upsampling).blocks) {
    const auto block = blockShape(checkpoint, name, shape.channels.back());
    shape.channels.push_back(block.out);
    shape.groups.push_back(block.groups);
    shape.hidden.push_back(block.hidden);
  }
  return shape;
}

/// Which published generator: by what only one of them does. Cityscapes alone has two layout
/// channels per class; DeepFashion alone groups the last block's layout convolution coarsely.
std::string shapeByTensors(const ReleasedCheckpoint& checkpoint) {
  const auto channels = [&](const char* block) {
    return checkpoint.shape(
        "G", std::string(block) + ".norm_0.mlp_shared.0.weight", 4, "a convolution")[1];
  };
  if (channels("head_0") == 2) return "cityscapes";
  return channels("up_3") > 1 ? "deepfashion" : "ade20k";
}

void expectShape(ReleasedCheckpoint& checkpoint, const std::string& shape) {
  for (const auto& key : {"netG", "dataset_mode"}) {
    auto word = checkpoint.option(key, shape);
    std::ranges::transform(word, word.begin(), [](unsigned char c) { return std::tolower(c); });
    if (word != shape) checkpoint.expectWord(key, shape);
  }
}

/// Takes what the tensors say into the options where the published rule says otherwise.
void describeDecoder(const ReleasedCheckpoint& checkpoint, GroupDNetOptions& options) {
  const auto found = decoderShape(checkpoint, options.upsampling);
  const auto last = found.channels[7];
  options.width = options.shape == "ade20k" ? std::max<std::int64_t>(1, last / 2) : last;
  const auto byRule = decoderPlan(options);
  std::vector<std::int64_t> groups;
  std::vector<std::int64_t> channels{byRule.fc.out};
  std::vector<std::int64_t> hidden;
  for (const auto& block : byRule.blocks) {
    groups.push_back(block.block.groups);
    channels.push_back(block.block.out);
    hidden.push_back(block.block.norm.hidden);
  }
  if (groups != found.groups) options.groups = found.groups;
  if (channels != found.channels) options.channels = found.channels;
  const bool uniform = std::ranges::all_of(
      found.hidden, [&](std::int64_t count) { return count == found.hidden.front(); });
  if (hidden != found.hidden && uniform) options.hidden = found.hidden.front();
}

/// Code channels and the groups of the first layer: the released DeepFashion generator has eight
/// whatever the class count.
void describeCodes(const ReleasedCheckpoint& checkpoint, GroupDNetOptions& options) {
  const auto perGroup = checkpoint.shape("G", "fc.weight", 4, "a convolution")[1];
  auto total = perGroup * options.classes;
  if (checkpoint.networks.contains("E")) {
    total = checkpoint.convolutionShape("E", "fc_mu")[0];
  } else if (perGroup == options.classes) {
    total = kCodeChannels * options.classes;
  }
  if (total % options.classes != 0 || total % perGroup != 0) {
    throw ModelFormatError(
        fmt::format("{}: tensor 'fc.weight': expected input channels per group that divide the {} "
                    "code channels of {} classes, found {}",
                    checkpoint.source("G"),
                    total,
                    options.classes,
                    perGroup));
  }
  options.codeChannels = total / options.classes;
  const auto groups = total / perGroup;
  options.fcGroups = groups == options.classes ? 0 : groups;
}

std::int64_t encoderLayers(const ReleasedCheckpoint& checkpoint) {
  std::int64_t layers = 0;
  const auto& tensors = checkpoint.networks.at("E");
  for (;; ++layers) {
    const auto stem = fmt::format("layer{}.", layers + 1);
    const auto first = tensors.lower_bound(stem);
    if (first == tensors.end() || !first->first.starts_with(stem)) return layers;
  }
}

/// "most" has a block of its own; 'normal' and 'more' have the same tensors, but encoders that
/// halve five and six times.
void describeUpsampling(ReleasedCheckpoint& checkpoint, GroupDNetOptions& options) {
  options.upsampling = "most";
  if (!lastBlockRuns(checkpoint)) {
    const bool told = checkpoint.options.contains("num_upsampling_layers");
    options.upsampling =
        checkpoint.option("num_upsampling_layers", "more") == "normal" ? "normal" : "more";
    if (checkpoint.networks.contains("E")) {
      options.upsampling = encoderLayers(checkpoint) == 5 ? "normal" : "more";
    } else if (!told) {
      checkpoint.assumptions.push_back(fmt::format(
          "{}: 'normal' and 'more' upsampling have the same tensors and neither opt.txt nor an "
          "encoder tells; taken as 'more', the released default",
          checkpoint.source("G")));
    }
  }
  checkpoint.expectWord("num_upsampling_layers", options.upsampling);
}

void describeEncoder(ReleasedCheckpoint& checkpoint, GroupDNetOptions& options) {
  if (!checkpoint.networks.contains("E")) return;
  auto& encoder = options.encoder;
  const auto first = checkpoint.convolutionShape("E", "layer1");
  encoder.width = first[0];
  const auto groups = 3 * options.classes / first[1];
  encoder.groups = groups == options.classes ? 0 : groups;
  encoder.norm = checkpoint.convNorm("E", "layer1", "norm_E");
  const auto halvings = std::countr_zero(static_cast<std::uint64_t>(decoderPlan(options).stride));
  encoder.reduction = std::int64_t{1}
                      << std::max<std::int64_t>(0, halvings - encoderLayers(checkpoint));
  validate(options);
  requireFits(checkpoint, "E", *GroupDNetEncoder(options));
}

/// Classes with a code of their own; refuses networks that only look alike.
std::int64_t classCount(const ReleasedCheckpoint& checkpoint) {
  const auto head = checkpoint.convolutionShape("G", "head_0.conv_0");
  if (head[0] % head[1] != 0 || head[0] == head[1]) {
    throw ModelFormatError(fmt::format(
        "{}: layer 'head_0.conv_0': expected a convolution with one group per class, "
        "found {} input channels per group and {} output channels{}",
        checkpoint.source("G"),
        head[1],
        head[0],
        head[0] == head[1] ? ": a network without groups; SPADE's are read by --from spade" : ""));
  }
  return head[0] / head[1];
}

void checkClasses(ReleasedCheckpoint& checkpoint,
                  GroupDNetOptions& options,
                  const ImportRequest& request) {
  const bool told = checkpoint.options.contains("contain_dontcare_label");
  const bool table = request.classes.has_value();
  if (!options.instances && !checkpoint.flag("no_instance", true)) {
    throw ModelFormatError(fmt::format(
        "{}: opt.txt: no_instance is False: there the boundary would be one of the {} "
        "classes, with a code of its own; expected such networks for Cityscapes only, where "
        "each class has a boundary channel beside it",
        checkpoint.path.string(),
        options.classes));
  }
  options.unlabelledChannel = checkpoint.flag("contain_dontcare_label", options.classes == 151);
  if (table) options.unlabelledChannel = request.classes->size() == options.classes - 1;
  if (!told && !table) {
    checkpoint.assumptions.push_back(
        fmt::format("{}: opt.txt does not tell whether one of the {} classes stands for unlabelled "
                    "pixels; taken as {}",
                    checkpoint.source("G"),
                    options.classes,
                    options.unlabelledChannel ? "the last one, as in ADE20K" : "none"));
  }
  checkpoint.expectFlag("contain_dontcare_label", options.unlabelledChannel);
  checkpoint.expectOption("label_nc", options.classes - (options.unlabelledChannel ? 1 : 0));
  checkpoint.expectFlag("no_instance", !options.instances);
}

}  // namespace

ReleasedModel readSmis(const ImportRequest& request) {
  auto checkpoint = readReleasedCheckpoint(request.path);
  GroupDNetOptions options;
  options.classes = classCount(checkpoint);
  options.shape = shapeByTensors(checkpoint);
  options.instances = options.shape == "cityscapes";
  expectShape(checkpoint, options.shape);
  checkClasses(checkpoint, options, request);
  describeUpsampling(checkpoint, options);
  options.norm = checkpoint.spadeNorm("head_0");
  describeDecoder(checkpoint, options);
  describeCodes(checkpoint, options);
  checkpoint.expectOption("ngf", options.width);
  validate(options);
  requireFits(checkpoint, "G", *GroupDNetGenerator(options));
  describeEncoder(checkpoint, options);
  describeDiscriminator(
      checkpoint, options.classes + (options.instances ? 1 : 0) + 3, options.discriminator);
  ModelInfo info;
  info.system = "groupdnet";
  info.options = describe(options).toToml();
  describeSize(checkpoint, 4 * decoderPlan(options).stride, info);
  if (options.shape == "cityscapes" && !checkpoint.options.contains("aspect_ratio")) {
    info.trainedWidth = 2 * info.trainedHeight;
  }
  auto model = releasedModel(std::move(checkpoint));
  model.info = std::move(info);
  model.classes = options.classes;
  model.unlabelledChannel = options.unlabelledChannel;
  return model;
}

}  // namespace spolvero
