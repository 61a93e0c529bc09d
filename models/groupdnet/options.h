#pragma once

#include "core/base/options.h"
#include "models/common/gan_trainable.h"
#include "models/common/patch_discriminator.h"
#include "models/common/spade_decoder.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spolvero {

/// Everything that makes a GroupDNet, and how it is trained. The defaults are the published
/// DeepFashion network.
struct GroupDNetOptions {
  std::int64_t classes = 8;           ///< Semantic classes, one style code each.
  bool instances = false;             ///< A boundary channel beside each class channel.
  bool unlabelledChannel = false;     ///< The last class stands for pixels without one.
  std::string shape = "deepfashion";  ///< Which published generator the rules below follow.
  std::string upsampling = "more";    ///< 32 ×, 64 × or 128 ×: "normal", "more", "most".
  std::int64_t width = 160;           ///< ngf.
  std::int64_t codeChannels = 8;      ///< Of one class's style code.
  std::int64_t hidden = 0;            ///< Between a norm's two convolutions; 0 = as published.
  std::vector<std::int64_t> groups;   ///< Per block; empty = by the shape's rule.
  std::vector<std::int64_t>
      channels;               ///< Out of fc, then of each block; empty = by the shape's rule.
  std::int64_t fcGroups = 0;  ///< Of the first layer; 0 = one per class.
  std::string norm = "spectralspadesyncbatch3x3";
  /// The layout in the decoder's norms. Without it (ablation "w/o map") they have a gain and a bias
  /// per channel, and the layout enters through the codes alone.
  bool map = true;
  /// A generator and an encoder of its own for each class, whose pictures are put together by the
  /// layout: the paper's MulNet. Widths are those of all networks together.
  bool perClass = false;

  struct Encoder {
    std::int64_t width = 256;  ///< Channels after the first layer, all classes together.
    std::int64_t groups = 0;   ///< 0 = one per class (the paper's GroupDNet).
    std::string norm = "spectralinstance";
    /// What a class's part of the encoder sees: "stretched", "masked", or "whole" (ablation "w/o
    /// split").
    std::string input = "stretched";
    std::int64_t reduction = 1;  ///< The encoder sees 1/reduction of the layout's size.
    bool pooled = false;         ///< One code for all places of a class, not one per place.
  } encoder;

  PatchDiscriminatorOptions discriminator;
  GanTrainingOptions training;
};

/// Keys: classes, shape, …, encoder.*, discriminator.*, training.*.
OptionSet describe(GroupDNetOptions& options);

/// How layouts become channels under these options.
LayoutChannels layoutChannels(const GroupDNetOptions& options);

/// @throws ConfigError if the options contradict each other, naming the key.
void validate(const GroupDNetOptions& options);

/// Group count of each block when `groups` is empty.
///
/// The paper's two rules: counts never grow from block to block (each class starts alone, classes
/// meet step by step), and each divides the channels it splits (`decoderPlan` rounds channels up
/// for that). How fast they fall is the published shape's, in proportion to the class count:
/// deepfashion K, K, K/2, K/2, K/4, K/4, K/8; cityscapes K, K, 4K/7, 2K/5, 2K/7, 4K/35, 1;
/// ade20k K, 16, 16, 8, 4, 2, 1.
/// Source: GroupDNet §3.3, §3.4; generator.py of the released code.
std::vector<std::int64_t> groupRule(const std::string& shape,
                                    std::int64_t classes,
                                    std::size_t blocks);

/// The generator's first layer and blocks with all counts filled in.
struct GroupDNetPlan {
  ConvOptions fc;
  std::vector<DecoderBlock> blocks;
  std::int64_t stride = 64;        ///< Layout size / code size.
  std::int64_t encoderLayers = 6;  ///< Halvings between encoder input and code.
};
GroupDNetPlan decoderPlan(const GroupDNetOptions& options);

/// The decoder of one class in a MulNet: one group of a decoder whose blocks all have as many
/// groups as there are classes, so that both have the same channels. Source: GroupDNet §3.1, fig.
/// 3a and 3b.
GroupDNetPlan classPlan(const GroupDNetOptions& options);

/// The encoder options of one class in a MulNet.
GroupDNetOptions classOptions(const GroupDNetOptions& options);

}  // namespace spolvero
