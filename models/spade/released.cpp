#include "models/spade/released.h"

#include "core/base/error.h"
#include "models/common/patch_discriminator.h"
#include "models/spade/options.h"

namespace spolvero {

ReleasedModel readSpade(const ImportRequest& request) {
  auto checkpoint = readReleasedCheckpoint(request.path);
  const int classCount = request.classes ? request.classes->size() : 0;
  SpadeOptions options;
  const auto channels = checkpoint.shape("G", "head_0.norm_0.mlp_shared.0.weight")[1];
  const bool tableKnown = classCount > 0 && !checkpoint.options.contains("no_instance");
  options.unlabelledChannel = checkpoint.flag("contain_dontcare_label", false);
  options.instances = tableKnown ? channels > classCount : !checkpoint.flag("no_instance", false);
  options.classes = channels - (options.instances ? 1 : 0);
  options.upsampling = checkpoint.option("num_upsampling_layers", options.upsampling);
  options.norm = checkpoint.option("norm_G", options.norm);
  options.encoderNorm = checkpoint.option("norm_E", options.encoderNorm);
  options.hidden = checkpoint.shape("G", "head_0.norm_0.mlp_shared.0.weight")[0];
  const auto fc = checkpoint.shape("G", "fc.weight");
  options.width = checkpoint.convolutionShape("G", "head_0.conv_0")[0] / 16;
  options.vae = fc.size() == 2;
  ModelInfo info;
  const auto stride = upsamplingPlan(options.upsampling).stride;
  describeSize(checkpoint, 4 * stride, info);
  if (options.vae) {
    options.codeLength = fc[1];
    options.codeWidth = info.trainedWidth / stride;
    options.codeHeight = fc[0] / (16 * options.width * options.codeWidth);
  }
  describeDiscriminator(checkpoint, options.discriminator);
  info.system = "spade";
  info.options = describe(options).toToml();
  auto model = releasedModel(std::move(checkpoint));
  model.info = std::move(info);
  model.classes = options.classes;
  model.unlabelledChannel = options.unlabelledChannel;
  return model;
}

}  // namespace spolvero
