#pragma once

#include "models/imle/generator.h"

#include <filesystem>

namespace spolvero {

/// Starts the cascade from a trained CRN: weights as they are, of several pictures the first. The
/// weights of the noise, in the cascade and the encoder, are left alone.
/// @param crn  a model file of the system "crn" with the same classes and widths.
/// @throws IoError, ModelFormatError; ConfigError naming what differs.
/// Source: the released preprocess_crn_model.py.
void startFromCrn(ImleGeneratorImpl& generator,
                  const ImleShape& shape,
                  const std::filesystem::path& crn);

}  // namespace spolvero
