#include "models/groupdnet/released.h"

#include "core/base/error.h"
#include "models/common/patch_discriminator.h"
#include "models/groupdnet/options.h"

#include <fmt/format.h>

namespace spolvero {

namespace {

/// The group count of a convolution that keeps its channel count.
std::int64_t groupsOfSquareConvolution(const ReleasedCheckpoint& checkpoint,
                                       const std::string& layer) {
  const auto shape = checkpoint.convolutionShape("G", layer);
  if (shape.size() != 4 || shape[1] == 0) {
    throw ModelFormatError(
        fmt::format("{}: G: {}: expected a convolution", checkpoint.path.string(), layer));
  }
  return shape[0] / shape[1];
}

/// Which published generator: by opt.txt, else by what only one of them does.
std::string smisShape(const ReleasedCheckpoint& checkpoint, std::int64_t classes) {
  for (const auto& key : {"netG", "dataset_mode"}) {
    const auto word = checkpoint.option(key, "");
    for (const auto* shape : {"deepfashion", "cityscapes", "ade20k"}) {
      if (word == shape) return word;
    }
  }
  if (checkpoint.shape("G", "head_0.norm_0.mlp_shared.0.weight")[1] == 2) return "cityscapes";
  if (checkpoint.shape("G", "fc.weight")[0] == 16 * classes) return "ade20k";
  return "deepfashion";
}

}  // namespace

ReleasedModel readSmis(const ImportRequest& request) {
  auto checkpoint = readReleasedCheckpoint(request.path);
  GroupDNetOptions options;
  options.classes = groupsOfSquareConvolution(checkpoint, "head_0.conv_0");
  options.shape = smisShape(checkpoint, options.classes);
  options.instances = checkpoint.shape("G", "head_0.norm_0.mlp_shared.0.weight")[1] == 2;
  options.unlabelledChannel = checkpoint.flag("contain_dontcare_label", false);
  options.upsampling = checkpoint.option("num_upsampling_layers", options.upsampling);
  options.norm = checkpoint.option("norm_G", options.norm);
  options.codeChannels = checkpoint.shape("G", "fc.weight")[1];
  const auto last = checkpoint.shape("G", "conv_img.weight")[1];
  options.width = checkpoint.number("ngf", options.shape == "ade20k" ? last / 2 : last);
  options.encoder.norm = checkpoint.option("norm_E", options.encoder.norm);
  if (checkpoint.networks.contains("E")) {
    const auto first = checkpoint.convolutionShape("E", "layer1");
    options.encoder.width = first[0];
    options.encoder.groups =
        3 * options.classes / first[1] == options.classes ? 0 : 3 * options.classes / first[1];
  }
  describeDiscriminator(checkpoint, options.discriminator);
  ModelInfo info;
  info.system = "groupdnet";
  info.options = describe(options).toToml();
  describeSize(checkpoint, 4 * decoderPlan(options).stride, info);
  auto model = releasedModel(std::move(checkpoint));
  model.info = std::move(info);
  model.classes = options.classes;
  model.unlabelledChannel = options.unlabelledChannel;
  return model;
}

}  // namespace spolvero
