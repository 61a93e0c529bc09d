#pragma once

#include "models/engine/conv_choice.h"

#include <vector>

namespace spolvero {

/// Ways to compute a convolution, most promising first. Left out are those whose estimated time is
/// several times the best one's; the rest is for the clock to decide.
std::vector<ConvKernelOptions> convCandidates(const ConvShape& shape,
                                              ConvPrecision precision,
                                              bool exactEnough);

/// A part of the picture that is large enough to time a convolution on.
ConvShape convTrialShape(const ConvShape& shape);

/// Milliseconds of one run on invented data; the smallest of a few.
/// @param hopelessMs  stops early when the time is above twice this.
double timeConvolution(const ConvShape& shape, const ConvKernelOptions& options, double hopelessMs);

}  // namespace spolvero
