#pragma once

#include "core/base/options.h"
#include "core/io/model_info.h"

#include <string>

namespace spolvero {

/// What a system in training says of itself in model files (`Trainable::describeModel`).
/// @param options  the system's; a copy, because `describe` binds to members.
/// @param width, height  px of the training pictures.
template <class Options>
ModelInfo trainedModel(
    const std::string& system, Options options, const ClassTable& classes, int width, int height) {
  ModelInfo info;
  info.system = system;
  info.options = describe(options).toToml();
  info.classes = classes;
  info.trainedWidth = width;
  info.trainedHeight = height;
  return info;
}

}  // namespace spolvero
