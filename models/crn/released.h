#pragma once

#include "core/io/tensor_map.h"
#include "models/common/released_checkpoint.h"

#include <string>
#include <vector>

namespace spolvero {

/// The weights under the names of this program's network: dots for slashes, convolutions OIHW
/// instead of HWIO.
/// @param variables  by TensorFlow name ("g_4_conv1/weights").
TensorMap fromTensorflowLayout(const TensorMap& variables);

/// The variables "g_*" of a TensorFlow checkpoint or of a safetensors file with the same names,
/// without the optimizer's slots, converted by `fromTensorflowLayout`.
/// @throws IoError, ModelFormatError.
TensorMap readCrnVariables(const std::filesystem::path& path);

/// What a cascade's tensors say about it.
struct CascadeTensors {
  std::int64_t inputs = 0;           ///< Channels of the layout at each module.
  std::vector<std::int64_t> widths;  ///< Per module.
  std::int64_t outputs = 0;          ///< Pictures.
};

/// @throws ModelFormatError naming the tensor that is missing or cannot be, expected and found.
CascadeTensors describeCascade(const TensorMap& tensors, const std::string& origin);

/// A released CRN: widths, depth, pictures and class channels from the tensors. With a class table
/// that has one class less than the network channels, the last channel stands for pixels without a
/// class, as in the networks released for Cityscapes and GTA-5 (19 classes and the rest).
/// Source: github.com/CQFIO/PhotographicImageSynthesis.
/// @throws IoError, ModelFormatError.
ReleasedModel readCrn(const ImportRequest& request);

}  // namespace spolvero
