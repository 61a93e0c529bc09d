#pragma once

#include "models/common/released_checkpoint.h"

namespace spolvero {

/// What a GroupDNet checkpoint is, from its tensors' names and shapes, checked against opt.txt.
///
/// Tensors tell: class count, which published generator, channels, groups and hidden widths of
/// every block, norms, code channels, 'most' upsampling, and with an encoder 'normal' or 'more';
/// without one and without opt.txt it is the released default 'more'. They do not tell whether the
/// last class stands for unlabelled pixels: the class table or opt.txt does, else only a network of
/// 151 classes (ADE20K) has one. What was assumed is listed in ReleasedModel::assumptions. Source:
/// github.com/Seanseattle/SMIS.
/// @throws IoError, ModelFormatError.
ReleasedModel readSmis(const ImportRequest& request);

}  // namespace spolvero
