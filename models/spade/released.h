#pragma once

#include "models/common/released_checkpoint.h"

namespace spolvero {

/// What a SPADE checkpoint is, from opt.txt and tensor shapes. Without opt.txt, a class table that
/// was given tells class channels from the boundary.
/// Source: github.com/NVlabs/SPADE.
/// @throws IoError, ModelFormatError.
ReleasedModel readSpade(const ImportRequest& request);

}  // namespace spolvero
