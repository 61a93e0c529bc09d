#pragma once

#include "models/common/released_checkpoint.h"

namespace spolvero {

/// What a SPADE checkpoint is, from its tensors' names and shapes, checked against opt.txt.
///
/// Tensors tell: width, hidden width, norms, 'most' upsampling (block up_4), VAE or not (fc), code
/// length, the place count of the first map, everything of encoder and discriminator. They do not
/// tell 'normal' from 'more' upsampling, nor which of the layout channels are classes. The first
/// follows from opt.txt (with VAE from crop_size and the first map, which win), else it is the
/// released default 'normal'; the second from the class table, from opt.txt, from the channel
/// counts of the published networks (184 COCO-Stuff, 151 ADE20K, 36 Cityscapes), else the last
/// channel is the boundary. What was assumed is listed in ReleasedModel::assumptions. Source:
/// github.com/NVlabs/SPADE.
/// @throws IoError, ModelFormatError.
ReleasedModel readSpade(const ImportRequest& request);

}  // namespace spolvero
