#pragma once

#include "core/io/tensor_map.h"

#include <filesystem>
#include <functional>
#include <string>

namespace spolvero {

/// Whether there is a TensorFlow checkpoint at a path; see `readTensorflowBundle` for what it may
/// be.
bool isTensorflowBundle(const std::filesystem::path& path);

/// Reads the variables of a checkpoint that TensorFlow's Saver wrote (format V2, since 0.12):
/// `NAME.index`, a sorted table of names with shapes and places, and `NAME.data-00000-of-00001`
/// (or more such parts), the numbers as they are.
///
/// @param path    a folder with TensorFlow's text file `checkpoint` or one `*.index`; or NAME, with
///                or without `.index` or `.data-…`.
/// @param wanted  which variables to read, by name ("g_4_conv1/weights"); the others (optimizer
///                slots) cost nothing.
/// @return        on the CPU, shapes as stored.
/// @throws IoError if a file is missing or cannot be read; ModelFormatError naming file and
/// variable: damaged table, wrong check sum, kind of number that networks do not use, partitioned
/// variable, size that does not fit the shape.
/// Source: tensorflow/core/util/tensor_bundle, tensorflow/core/protobuf/tensor_bundle.proto.
TensorMap readTensorflowBundle(const std::filesystem::path& path,
                               const std::function<bool(const std::string& name)>& wanted);

}  // namespace spolvero
