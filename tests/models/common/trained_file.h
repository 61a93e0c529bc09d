#pragma once

#include "core/io/model_file.h"
#include "core/train/trainable.h"
#include "models/layers/state_dict.h"

namespace spolvero::testing {

/// What a system under training would be shipped as, without a file between.
inline ModelFile modelOf(Trainable& system) {
  ModelFile model{system.describeModel(), {}};
  for (const auto& network : system.networks()) {
    if (!network.shipped) continue;
    for (const auto& [name, tensor] : stateDict(*network.module)) {
      model.tensors[network.prefix + name] = tensor;
    }
  }
  return model;
}

}  // namespace spolvero::testing
