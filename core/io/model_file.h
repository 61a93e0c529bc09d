#pragma once

#include "core/io/model_info.h"
#include "core/io/tensor_map.h"

#include <filesystem>
#include <string>

namespace spolvero {

/// One trained model as a single safetensors file (design §4). Tensor names begin with their
/// network: "G.", "E.", "D.".
struct ModelFile {
  ModelInfo info;
  TensorMap tensors;
};

/// @throws IoError, ModelFormatError (missing or bad metadata, NaN or infinite weights: names file,
/// key or tensor, expected, found). Half-precision tensors come back as float32.
ModelFile readModelFile(const std::filesystem::path& path);
/// Only what it says about itself.
ModelInfo readModelInfo(const std::filesystem::path& path);
/// Writes atomically; `half` stores floating tensors of more than one element as float16.
void writeModelFile(const std::filesystem::path& path, const ModelFile& model, bool half);

/// The tensors of one network, without its prefix ("G.").
TensorMap tensorsOf(const ModelFile& model, const std::string& prefix);

}  // namespace spolvero
