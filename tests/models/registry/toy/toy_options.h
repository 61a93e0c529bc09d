#pragma once

#include "core/base/options.h"

#include <cstdint>

namespace spolvero::testing {

struct ToyOptions {
  std::int64_t classes = 3;
  bool unlabelledChannel = false;
  std::int64_t width = 4;       ///< Channels between the two convolutions.
  double learningRate = 0.001;  ///< Of Adam.
};

/// Keys: classes, unlabelled_channel, width, learning_rate.
OptionSet describe(ToyOptions& options);

}  // namespace spolvero::testing
