#pragma once

#include "core/base/options.h"
#include "models/common/layout_inputs.h"
#include "models/common/patch_discriminator.h"
#include "models/crn/generator.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace spolvero {

/// What a CRN, or a baseline that it is compared with, is trained towards.
struct CrnLossOptions {
  /// "perceptual": eq. 1–3; "image": its first level alone, the colours; "gan": adversarial loss
  /// and semantic segmentation.
  std::string kind = "perceptual";
  std::string features = "vgg19";  ///< Feature network; see `featureNetworkNames`.
  std::string featuresFile;        ///< Its weights.
  /// λ of the levels: "paper" (1, then rescaled) or one of the released programs' constants:
  /// "released_256", "released_gta", "released_512".
  std::string weights = "paper";
  std::int64_t rescaleEpochs = 100;  ///< With "paper": when λ is rescaled; 0 = never.
  std::string diversity = "class";   ///< With k pictures: "class" (eq. 3) or "image" (eq. 2).
  double meanShare = 0.001;          ///< Of the mean over pictures beside the minimum.
  std::string gan = "original";      ///< With "gan": the adversarial loss.
  double lambdaGan = 1;
  double lambdaSegmentation = 1;
  std::string segmenterFile;  ///< With "gan": a model file of the segmenter system.
};

/// Everything that makes a CRN or one of its baselines, and how it is trained.
struct CrnOptions {
  std::int64_t classes = 8;        ///< Class channels.
  bool unlabelledChannel = false;  ///< The last class stands for pixels without one.
  /// "cascade"; the baselines "full_resolution" (dilated) and "unet".
  std::string architecture = "cascade";
  std::int64_t modules = 0;          ///< Resolutions; 0 = by the training size.
  std::vector<std::int64_t> widths;  ///< Of the cascade's modules, first to last; none = published.
  std::int64_t baselineWidth = 64;   ///< Feature maps at the full size; U-Net: doubling downwards.
  std::int64_t outputs = 1;          ///< k pictures of one layout.
  std::string outputOrder = "released";
  double learningRate = 1e-4;
  std::int64_t trainedModules = 0;  ///< Only the last ones of a cascade learn; 0 = all.
  CrnLossOptions loss;
  PatchDiscriminatorOptions discriminator;
};

/// Keys: classes, unlabelled_channel, architecture, …, loss.*, discriminator.*.
OptionSet describe(CrnOptions& options);

LayoutChannels layoutChannels(const CrnOptions& options);

/// Settles what the options leave to the size of the training pictures: modules and widths.
void settleShape(CrnOptions& options, std::int64_t height, std::int64_t width);

/// @throws ConfigError if the options contradict each other.
void validate(const CrnOptions& options);

/// The network that the options describe; `settleShape` comes first.
std::shared_ptr<CrnGenerator> makeCrnGenerator(const CrnOptions& options);

}  // namespace spolvero
