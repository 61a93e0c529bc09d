#pragma once

#include "models/common/renderer_parts.h"

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>

namespace spolvero::app {

/// What the machine reaches at best in this process, with its threads.
struct Ceilings {
  std::map<Precision, double> matrixGflops;  ///< Product of two large square matrices.
  double copyGbPerSecond = 0;                ///< Read and written bytes of a 256 MB copy.

  /// The better of both, one by one.
  void raiseTo(const Ceilings& other);
};

/// @param half  measured beside float32.
/// @param runs  of each product and copy, after one that does not count.
Ceilings measureCeilings(const c10::Device& device,
                         Precision half,
                         int runs,
                         const std::stop_token& stop);

/// Of this process.  0 where the system does not tell.
std::int64_t residentBytes();
/// The most that `residentBytes` has been since the process began, or since `restartPeak`.
std::int64_t peakResidentBytes();
/// The most that it has been at all.
std::int64_t processPeakBytes();
/// Gives freed memory back and lets the peak begin anew; false where the system cannot.
bool restartPeak();

/// What work took beside what was there before it, in bytes; nothing where the system cannot tell.
template <class Work>
std::optional<std::int64_t> memoryOf(Work work) {
  const bool restarted = restartPeak();
  const auto before = residentBytes();
  work();
  if (!restarted) return std::nullopt;
  return peakResidentBytes() - before;
}

}  // namespace spolvero::app
