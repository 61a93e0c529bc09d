#pragma once

#include "models/common/released_checkpoint.h"

namespace spolvero {

/// What a GroupDNet checkpoint is, from opt.txt and tensor shapes.
/// Source: github.com/Seanseattle/SMIS.
/// @throws IoError, ModelFormatError.
ReleasedModel readSmis(const ImportRequest& request);

}  // namespace spolvero
