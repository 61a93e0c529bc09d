#pragma once

#include "models/common/system.h"

namespace spolvero::testing {

/// A seventh system, complete and as small as can be: a stack of convolutions from the layout to
/// the picture, trained on the mean absolute difference. It shows what a system consists of:
/// options, network, trainable, renderer, and this one function.
System toySystem();

}  // namespace spolvero::testing
