#pragma once

#include <cstddef>
#include <functional>

namespace spolvero::kernels {

constexpr double kManyMacs = 1e12;

/// Calls work(0) … work(tasks - 1), spread over as many threads as ATen uses, each taking the next
/// task when it is free. Inside another parallel region: one after the other. The first exception
/// is thrown on when all have stopped.
///
/// @param macs  about how many multiply-adds there are in all: waking threads for few costs more
///              time than they save.
void parallelTasks(std::ptrdiff_t tasks,
                   const std::function<void(std::ptrdiff_t)>& work,
                   double macs = kManyMacs);

}  // namespace spolvero::kernels
