#pragma once

#include "core/io/tensor_map.h"

#include <filesystem>

namespace spolvero {

/// Reads a state dict that `torch.save` wrote, in the zip format (PyTorch ≥ 1.6) or the older
/// stream of pickles, without ever executing anything: a small interpreter knows the opcodes and
/// the globals (OrderedDict, _rebuild_tensor_v2, the storage types, Parameter) that state dicts
/// use. Nested dictionaries of tensors come back with "outer.inner" names; numbers, texts and None
/// in them are left out.
/// @throws ModelFormatError naming the file and the opcode or global that was refused, or the
/// tensor whose storage, size or stride is wrong; IoError if the file cannot be read.
TensorMap readTorchCheckpoint(const std::filesystem::path& path);

/// Reads either kind of weight file by its content: safetensors or a torch checkpoint.
TensorMap readWeights(const std::filesystem::path& path);

}  // namespace spolvero
