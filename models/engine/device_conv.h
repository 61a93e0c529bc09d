#pragma once

#include "models/engine/tuning_file.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace spolvero {

/// A convolution of stride 1 by torch's own kernels, on any device, channels-last.
struct DeviceConv {
  at::Tensor weight;  ///< [out, in / groups, k, k].
  at::Tensor bias;    ///< [out], or undefined.
  std::int64_t padding = 0;
  std::int64_t groups = 1;

  /// @param x [N, in, H, W].
  at::Tensor operator()(const at::Tensor& x) const;
  /// Multiply-adds for a pixel, as it is computed.
  double pixelMacs() const { return static_cast<double>(weight.numel()); }
};

/// The same function with neighbouring groups computed as one dense group.
/// @param merged  divides the groups.
DeviceConv withMergedGroups(const DeviceConv& conv, std::int64_t merged);

/// How many groups it makes sense to merge, 1 first: those whose dense group is not too wide.
std::vector<std::int64_t> groupCandidates(const DeviceConv& conv);

/// Finds how grouped convolutions are fastest on a device: as they are, with neighbours merged, or
/// dense as a whole, since a library's kernels for many narrow groups can run at a tenth of the
/// device's rate. Each shape is tried once on invented data; the winner is kept in the file that
/// `ConvChooser` uses, for this device and type.
class DeviceConvChooser {
 public:
  explicit DeviceConvChooser(std::filesystem::path tuningFile) : file_(std::move(tuningFile)) {}

  /// @param height, width  of its typical input.
  DeviceConv choose(const DeviceConv& conv, std::int64_t height, std::int64_t width);
  /// Shapes that had to be tried.
  int trials() const { return trials_; }

 private:
  TuningFile file_;
  int trials_ = 0;
};

/// "NVIDIA H200", or the processor's name for the CPU.
std::string nameOfDevice(const c10::Device& device);

}  // namespace spolvero
