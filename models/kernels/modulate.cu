/// CUDA's side of `modulated`; modulate.cpp is its twin on the CPU, with the same tests.
#include "models/kernels/modulate_values.h"

#include <cuda_bf16.h>
#include <cuda_fp16.h>
#include <cuda_runtime.h>

namespace spolvero::kernels {

namespace {

constexpr int kThreads = 256;
/// More blocks than any device runs at once; threads beyond take several turns.
constexpr std::int64_t kMaximumBlocks = 1 << 14;
constexpr std::int64_t kVectorBytes = 16;

__device__ inline float number(float value) {
  return value;
}
__device__ inline float number(__nv_bfloat16 value) {
  return __bfloat162float(value);
}
__device__ inline float number(__half value) {
  return __half2float(value);
}

__device__ inline void store(float value, float& to) {
  to = value;
}
__device__ inline void store(float value, __nv_bfloat16& to) {
  to = __float2bfloat16_rn(value);
}
__device__ inline void store(float value, __half& to) {
  to = __float2half_rn(value);
}

/// Neighbouring channels that are loaded at once.
template <class T, int kCount>
struct alignas(sizeof(T) * kCount) Pack {
  T items[kCount];
};

template <class T, int kCount>
__device__ inline Pack<T, kCount> packAt(const void* base, std::int64_t index) {
  return *reinterpret_cast<const Pack<T, kCount>*>(static_cast<const T*>(base) + index);
}

/// Each turn of a thread takes kCount neighbouring channels of one pixel of y, so that the threads
/// of a warp read and write neighbouring memory.
/// @tparam Index  32 bits where they suffice: divisions of 64 bits are slow.
template <class T, int kCount, class Index>
__global__ void __launch_bounds__(kThreads) modulateKernel(const ModulateArguments a) {
  const auto channels = static_cast<Index>(a.channels);
  const auto packs = channels / kCount;
  const auto height = static_cast<Index>(a.height);
  const auto width = static_cast<Index>(a.width);
  const auto count = static_cast<Index>(a.pictures) * height * width * packs;
  const auto step = static_cast<Index>(gridDim.x) * kThreads;
  for (Index i = static_cast<Index>(blockIdx.x) * kThreads + threadIdx.x; i < count; i += step) {
    const Index pixel = i / packs;
    const Index channel = (i - pixel * packs) * kCount;
    const Index line = pixel / width;
    const Index column = pixel - line * width;
    const Index picture = line / height;
    const auto source = static_cast<std::int64_t>(sourcePixel<Index>(a, line, column));
    const auto x = packAt<T, kCount>(a.x, source * a.channels + channel);
    float values[kCount];
    for (int c = 0; c < kCount; ++c) values[c] = number(x.items[c]);
    if (a.scale != nullptr) {
      const auto first = static_cast<std::int64_t>(picture) * a.channels + channel;
      for (int c = 0; c < kCount; ++c) {
        values[c] = values[c] * a.scale[first + c] + a.shift[first + c];
      }
    }
    if (a.table != nullptr) {
      const std::int64_t row = a.rows != nullptr ? a.rows[pixel - picture * height * width] : 0;
      const auto gain = packAt<T, kCount>(a.table, 2 * row * a.channels + channel);
      const auto offset = packAt<T, kCount>(a.table, (2 * row + 1) * a.channels + channel);
      for (int c = 0; c < kCount; ++c) {
        values[c] =
            leakyAffine(values[c], number(gain.items[c]), number(offset.items[c]), a.slope);
      }
    } else {
      for (int c = 0; c < kCount; ++c) values[c] = leakyAffine(values[c], 1, 0, a.slope);
    }
    Pack<T, kCount> y;
    for (int c = 0; c < kCount; ++c) store(values[c], y.items[c]);
    const auto target = static_cast<std::int64_t>(pixel) * a.channels + channel;
    *reinterpret_cast<Pack<T, kCount>*>(static_cast<T*>(a.y) + target) = y;
  }
}

template <class T, int kCount>
void launch(const ModulateArguments& a, cudaStream_t stream) {
  const auto turns = a.pictures * a.height * a.width * (a.channels / kCount);
  const auto needed = (turns + kThreads - 1) / kThreads;
  const auto blocks = static_cast<unsigned>(needed < kMaximumBlocks ? needed : kMaximumBlocks);
  // The last turn's index goes up to one step beyond the end.
  constexpr std::int64_t kLimit = (std::int64_t{1} << 32) - kMaximumBlocks * kThreads;
  if (turns < kLimit) {
    modulateKernel<T, kCount, std::uint32_t><<<blocks, kThreads, 0, stream>>>(a);
  } else {
    modulateKernel<T, kCount, std::int64_t><<<blocks, kThreads, 0, stream>>>(a);
  }
}

bool isAligned(const void* pointer) {
  return reinterpret_cast<std::uintptr_t>(pointer) % kVectorBytes == 0;
}

template <class T>
void launchAs(const ModulateArguments& a, cudaStream_t stream) {
  constexpr int kCount = kVectorBytes / sizeof(T);
  const bool wide = a.channels % kCount == 0 && isAligned(a.x) && isAligned(a.y) &&
                    isAligned(a.table);
  if (wide) {
    launch<T, kCount>(a, stream);
  } else {
    launch<T, 1>(a, stream);
  }
}

}  // namespace

const char* launchModulation(const ModulateArguments& arguments, DeviceType type, void* stream) {
  const auto queue = static_cast<cudaStream_t>(stream);
  switch (type) {
    case DeviceType::Float32:
      launchAs<float>(arguments, queue);
      break;
    case DeviceType::BFloat16:
      launchAs<__nv_bfloat16>(arguments, queue);
      break;
    case DeviceType::Float16:
      launchAs<__half>(arguments, queue);
      break;
  }
  const auto status = cudaGetLastError();
  return status == cudaSuccess ? nullptr : cudaGetErrorString(status);
}

}  // namespace spolvero::kernels
