#pragma once

#include "models/imle/generator.h"

#include <filesystem>

namespace spolvero {

/// Starts the cascade from a trained CRN: weights as they are; the noise channels' start at random
/// with five times the size (root mean square) of their layer's; of several pictures the first.
/// The noise encoder is left alone.
/// @param crn  a model file of the system "crn" with the same classes and widths.
/// @throws IoError, ModelFormatError; ConfigError naming what differs.
/// Source: the released preprocess_crn_model.py.
void startFromCrn(ImleGeneratorImpl& generator,
                  const ImleShape& shape,
                  const std::filesystem::path& crn);

}  // namespace spolvero
