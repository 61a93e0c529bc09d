#pragma once

#include "models/common/released_checkpoint.h"

namespace spolvero {

/// What a pix2pixHD checkpoint is, from names and shapes of its tensors; opt.txt says what they
/// cannot tell (boundary channel against class, who shares a code) and is checked for the rest. If
/// features_clustered_*.npy lies there, its centres become the model's styles.
/// Source: github.com/NVIDIA/pix2pixHD.
/// @throws IoError, ModelFormatError.
ReleasedModel readPix2PixHD(const ImportRequest& request);

}  // namespace spolvero
