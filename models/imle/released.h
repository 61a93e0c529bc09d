#pragma once

#include "models/common/released_checkpoint.h"

namespace spolvero {

/// A released conditional IMLE: a CRN's variables and the noise encoder's `g_noise_conv*`. What the
/// encoder puts out tells the code's channels; without encoder the class table does, or the
/// published ten are taken. The pictures are taken for twice as wide as high, as for CRN.
/// Source: github.com/zth667/Diverse-Image-Synthesis-from-Semantic-Layout.
/// @throws IoError, ModelFormatError.
ReleasedModel readImle(const ImportRequest& request);

}  // namespace spolvero
