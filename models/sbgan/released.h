#pragma once

#include "models/common/released_checkpoint.h"

namespace spolvero {

/// What the released SB-GAN leaves behind: `<iteration>.pth` with generator and discriminator of
/// the layouts (the highest iteration of a folder), beside it `<epoch>_net_G.pth` of SPADE and
/// `<iteration>_net_D2.pth` if the training went that far. The path may also be one layout file.
///
/// Shapes tell everything. Blocks that were never trained (all biases are still exactly zero) are
/// kept, but the layouts come from the last trained one.
/// Source: github.com/azadis/SB-GAN, save_model of progressive_seg_model.py.
/// @throws IoError, ModelFormatError.
ReleasedModel readSbgan(const ImportRequest& request);

}  // namespace spolvero
