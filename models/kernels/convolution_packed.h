#pragma once

#include "models/kernels/convolution.h"
#include "models/kernels/packing.h"

#include <vector>

namespace spolvero {

/// Where a convolution looks, relative to an output pixel's place in the input.
struct ConvTap {
  std::int64_t dy = 0;
  std::int64_t dx = 0;
};

/// The output pixels that share their taps: all of them, or for a transposed convolution those of
/// one parity.
struct ConvPhase {
  std::int64_t oddY = 0;
  std::int64_t oddX = 0;
  std::vector<ConvTap> taps;
  std::vector<kernels::PackedPanels> groups;  ///< [taps · in / groups, out / groups] each.
};

/// The weights of a convolution as its method takes them. Channel counts are those after groups
/// were merged.
struct Convolution::Packed {
  ConvKernelOptions options;
  std::int64_t kernel = 0;
  std::int64_t in = 0;
  std::int64_t out = 0;
  std::int64_t groups = 1;
  std::int64_t sourceGroups = 1;  ///< Before merging.
  bool bf16 = false;              ///< Whether products are taken in bfloat16.
  std::vector<float> bias;
  std::vector<ConvPhase> phases;              ///< Taps.
  std::vector<kernels::PackedPanels> points;  ///< Winograd: [group][(m+2)²], [in, out] each.

  std::int64_t groupIn() const { return in / groups; }
  std::int64_t groupOut() const { return out / groups; }
  /// 4, 2 or 0.
  int winograd() const {
    return options.method == ConvMethod::Winograd4   ? 4
           : options.method == ConvMethod::Winograd2 ? 2
                                                     : 0;
  }
};

}  // namespace spolvero
