#pragma once

#include "core/io/tensor_map.h"

#include <filesystem>
#include <map>
#include <string>

namespace spolvero {

/// A safetensors file: 8-byte little-endian header length, JSON header, raw data.
/// Source: github.com/huggingface/safetensors, format description.
struct SafetensorsFile {
  std::map<std::string, std::string> metadata;  ///< The header's `__metadata__`.
  TensorMap tensors;                            ///< On the CPU, contiguous, owned.
};

/// Reads a whole file. Trusts nothing: header length and JSON, dtypes, shapes (overflow), offsets
/// (in range, not overlapping, no holes), limits.
/// @throws IoError if it cannot be read, ModelFormatError naming file and tensor otherwise.
SafetensorsFile readSafetensors(const std::filesystem::path& path);

/// Only the metadata and the tensors' shapes, without their data: cheap for `info` and lists.
struct TensorShape {
  std::string dtype;  ///< As in the file: "F32", "F16", "BF16", "I64", …
  std::vector<std::int64_t> shape;
};
struct SafetensorsHeader {
  std::map<std::string, std::string> metadata;
  std::map<std::string, TensorShape> tensors;
};
SafetensorsHeader readSafetensorsHeader(const std::filesystem::path& path);

/// Writes atomically; tensors are moved to the CPU and made contiguous.  @throws IoError.
void writeSafetensors(const std::filesystem::path& path, const SafetensorsFile& file);

}  // namespace spolvero
