#pragma once

#include "models/kernels/parallel.h"

#include <algorithm>
#include <cstdint>

namespace spolvero::kernels {

/// Calls body(begin, end) for stretches of 0 … count-1 of at most `grain` each, in parallel.
template <class Body>
void parallelRanges(std::int64_t count, std::int64_t grain, const Body& body) {
  parallelTasks((count + grain - 1) / grain, [&](std::ptrdiff_t task) {
    body(task * grain, std::min((task + 1) * grain, count));
  });
}

}  // namespace spolvero::kernels
