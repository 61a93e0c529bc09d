#pragma once

#include "core/base/options.h"
#include "models/common/layout_inputs.h"
#include "models/imle/generator.h"

#include <cstdint>
#include <string>
#include <vector>

namespace spolvero {

/// How far apart a picture and a photo are: CRN's perceptual distance.
struct ImleLossOptions {
  std::string features = "vgg19";  ///< Feature network; "none" compares colours alone.
  std::string featuresFile;        ///< Its weights.
  /// λ of the levels: a released program's constants, or "paper" (CRN's: 1, then rescaled).
  std::string weights = "released_gta";
  std::int64_t rescaleEpochs = 100;  ///< With "paper": when λ is rescaled; 0 = never.
};

/// Algorithm 1: how examples and codes are brought together.
struct ImleMatchOptions {
  std::int64_t subset = 400;   ///< |S|, examples of one round.
  std::int64_t codes = 10;     ///< m, codes tried per example.
  std::int64_t steps = 10000;  ///< K, optimisation steps of one round.
  std::int64_t batch = 10;     ///< Pictures made at once while codes are tried.
  /// Features of a round's photos that are kept instead of computed anew; 0 = none.
  std::int64_t featureCacheMb = 2048;
};

/// Against the mean colour: rare looks are seen more often and count more.
struct ImleRebalanceOptions {
  bool dataset = true;       ///< Rounds draw examples by the rarity of their classes' colours.
  bool loss = true;          ///< The loss is weighted per pixel by its class's rarity.
  std::int64_t classes = 5;  ///< Largest classes among which a round is shared out.
  std::int64_t minimumExamples = 68;  ///< Classes in fewer photos get no density.
};

/// Everything that makes a conditional IMLE, and how it is trained.
struct ImleOptions {
  std::int64_t classes = 8;        ///< Class channels.
  bool unlabelledChannel = false;  ///< The last class stands for pixels without one.
  std::vector<std::int64_t>
      widths;                       ///< Of the cascade's modules, coarse to fine; none = published.
  std::int64_t noiseChannels = 10;  ///< Of the code, and of what the encoder makes of it.
  bool noiseEncoder = true;         ///< Else the code goes into the cascade as it is.
  std::int64_t encoderWidth = 100;  ///< Feature maps of the noise encoder.
  /// How large the noise's weights in the cascade start beside the others', as released 5.
  double noiseStart = 5;
  double learningRate = 1e-5;  ///< η.
  /// Rounds at `firstLearningRate`; after them the noise encoder and Adam start anew. 0 = none.
  std::int64_t firstRounds = 6;
  double firstLearningRate = 1e-4;
  std::string crnFile;  ///< Model file of a CRN from which the cascade starts; empty = at random.
  ImleLossOptions loss;
  ImleMatchOptions match;
  ImleRebalanceOptions rebalance;
};

/// Keys: classes, unlabelled_channel, widths, …, loss.*, match.*, rebalance.*.
OptionSet describe(ImleOptions& options);

LayoutChannels layoutChannels(const ImleOptions& options);

/// Settles what the options leave to the size of the training pictures: the widths.
void settleShape(ImleOptions& options, std::int64_t height, std::int64_t width);

/// The network's shape; `settleShape` comes first.
ImleShape imleShape(const ImleOptions& options);

}  // namespace spolvero
