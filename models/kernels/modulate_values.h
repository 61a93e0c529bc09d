#pragma once

#include <cstdint>

#ifdef __CUDACC__
#define SPOLVERO_HOST_DEVICE __host__ __device__ inline
#else
#define SPOLVERO_HOST_DEVICE inline
#endif

/// What the CPU's and CUDA's loops of `modulated` share. Free of torch, whose headers CUDA's
/// compiler is spared.
namespace spolvero::kernels {

/// One call of `modulated`: channels-last maps without gaps. Null pointers: undefined.
struct ModulateArguments {
  const void* x = nullptr;
  void* y = nullptr;
  const float* scale = nullptr;
  const float* shift = nullptr;
  const std::int32_t* rows = nullptr;
  const void* table = nullptr;
  std::int64_t pictures = 0;
  std::int64_t height = 0;  ///< Of y.
  std::int64_t width = 0;
  std::int64_t channels = 0;
  bool doubled = false;
  float slope = 1;
};

/// Where x holds what a pixel of y reads.
/// @param line  of all pictures' lines, one below the other: doubled heights are even, so half of
///              it is a line of the same picture.
template <class Index>
SPOLVERO_HOST_DEVICE Index sourcePixel(const ModulateArguments& a, Index line, Index column) {
  const auto width = static_cast<Index>(a.width);
  return a.doubled ? line / 2 * (width / 2) + column / 2 : line * width + column;
}

/// leaky(x · gain + offset).
SPOLVERO_HOST_DEVICE float leakyAffine(float x, float gain, float offset, float slope) {
  const float y = x * gain + offset;
  return y < 0 ? y * slope : y;
}

/// Types of activations on CUDA.
enum class DeviceType { Float32, BFloat16, Float16 };

/// Starts CUDA's kernel. All pointers are the device's.
/// @param stream  a cudaStream_t.
/// @return        what went wrong, in CUDA's words; null if nothing did.
const char* launchModulation(const ModulateArguments& arguments, DeviceType type, void* stream);

}  // namespace spolvero::kernels
