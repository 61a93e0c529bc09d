#pragma once

#include "core/animation/timeline.h"

#include <vector>

namespace spolvero {

/// The film timed so that neighbouring frames are equally far apart, as far as whole frames allow:
/// keyframes move, and the way between two gets a pace. First and last keyframe stay where they
/// are; keyframes that hold keep their duration.
/// @param steps  how far frame i + 1 is from frame i, for i from 0; as many as the film has frames
///               if it loops, else one less.
/// @throws ShapeError for another number.
Timeline evenlyPaced(const Timeline& timeline, const std::vector<double>& steps);

/// The film at its keyframes' own speed again; they stay where they are.
Timeline withoutPace(Timeline timeline);

}  // namespace spolvero
