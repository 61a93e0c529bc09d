#include "models/kernels/parallel.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>

#ifdef _OPENMP
#include <omp.h>
#endif

namespace spolvero::kernels {

namespace {

/// Work of about 50 µs on one core.
constexpr double kFewMacs = 4e6;

bool inParallelRegion() {
#ifdef _OPENMP
  return omp_in_parallel() != 0;
#else
  return true;
#endif
}

}  // namespace

// Not at::parallel_for: its body is compiled into whoever calls it, and does nothing in parallel
// unless all of them are compiled for OpenMP.
void parallelTasks(std::ptrdiff_t tasks,
                   const std::function<void(std::ptrdiff_t)>& work,
                   double macs) {
  const auto threads = static_cast<int>(std::min<std::ptrdiff_t>(tasks, at::get_num_threads()));
  if (threads <= 1 || macs < kFewMacs || inParallelRegion()) {
    for (std::ptrdiff_t i = 0; i < tasks; ++i) work(i);
    return;
  }
  std::atomic<std::ptrdiff_t> next{0};
  std::exception_ptr failure;
  std::mutex failureMutex;
#pragma omp parallel num_threads(threads)
  {
    try {
      for (auto i = next.fetch_add(1); i < tasks; i = next.fetch_add(1)) work(i);
    } catch (...) {
      const std::lock_guard lock(failureMutex);
      if (!failure) failure = std::current_exception();
      next = tasks;
    }
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace spolvero::kernels
