#pragma once

#include "common/engine_cases.h"

#include "core/io/model_file.h"
#include "models/common/trained_model.h"
#include "models/layers/state_dict.h"

#include <cstdint>
#include <string>

namespace spolvero::testing {

/// A generator as a model file of the classes of `randomLayout`.
/// @param width, height  px that it counts as trained at.
template <class Options>
ModelFile generatorFile(const std::string& system,
                        const Options& options,
                        const torch::nn::Module& generator,
                        int width,
                        int height) {
  ModelFile model;
  model.info =
      trainedModel(system, options, randomLayout(1, width, height).classes(), width, height);
  for (const auto& [name, tensor] : stateDict(generator)) model.tensors["G." + name] = tensor;
  return model;
}

/// A look that differs from others by its seed alone.
inline Appearance seededLook(std::uint64_t seed) {
  Appearance look;
  look.seed = seed;
  return look;
}

}  // namespace spolvero::testing
