#include "models/kernels/moments.h"

#include "core/base/error.h"
#include "models/kernels/parallel.h"
#include "models/kernels/vector_loops.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

namespace spolvero {

namespace {

/// Pixels that are summed in float32 before they join the float64 sums.
constexpr std::int64_t kRun = 32;
/// Parts of a picture with sums of their own; the parts depend on the size alone, so that the
/// result is the same for any number of threads.
constexpr std::int64_t kParts = 64;
/// Pixels whose mean the sums are taken about, against cancellation.
constexpr std::int64_t kSamples = 16;

template <class T>
SPOLVERO_ALWAYS_INLINE void addRun(const T* __restrict x,
                                   std::int64_t pixels,
                                   std::int64_t channels,
                                   const float* __restrict centre,
                                   float* __restrict sums,
                                   float* __restrict squares) {
  for (std::int64_t p = 0; p < pixels; ++p, x += channels) {
    for (std::int64_t c = 0; c < channels; ++c) {
      const float d = loadValue(x + c) - centre[c];
      sums[c] += d;
      squares[c] += d * d;
    }
  }
}

SPOLVERO_VECTOR_CLONES void addRunOf(const float* x,
                                     std::int64_t pixels,
                                     std::int64_t channels,
                                     const float* centre,
                                     float* sums,
                                     float* squares) {
  addRun(x, pixels, channels, centre, sums, squares);
}
SPOLVERO_VECTOR_CLONES void addRunOf(const std::uint16_t* x,
                                     std::int64_t pixels,
                                     std::int64_t channels,
                                     const float* centre,
                                     float* sums,
                                     float* squares) {
  addRun(x, pixels, channels, centre, sums, squares);
}

template <class T>
std::vector<float> centreOf(const T* x, std::int64_t pixels, std::int64_t channels) {
  std::vector<float> centre(static_cast<std::size_t>(channels), 0.0F);
  const auto samples = std::min(pixels, kSamples);
  for (std::int64_t i = 0; i < samples; ++i) {
    const auto* pixel = x + i * pixels / samples * channels;
    for (std::int64_t c = 0; c < channels; ++c) {
      centre[static_cast<std::size_t>(c)] += loadValue(pixel + c) / static_cast<float>(samples);
    }
  }
  return centre;
}

/// Sums of differences from the centre and of their squares over a part: [2, channels].
template <class T>
void sumPart(const T* x, std::int64_t pixels, const std::vector<float>& centre, double* sums) {
  const auto channels = static_cast<std::int64_t>(centre.size());
  std::vector<float> run(2 * centre.size());
  for (std::int64_t p = 0; p < pixels; p += kRun) {
    std::fill(run.begin(), run.end(), 0.0F);
    addRunOf(x + p * channels,
             std::min(kRun, pixels - p),
             channels,
             centre.data(),
             run.data(),
             run.data() + channels);
    for (std::size_t i = 0; i < run.size(); ++i) sums[i] += static_cast<double>(run[i]);
  }
}

template <class T>
std::pair<at::Tensor, at::Tensor> momentsOf(const T* x,
                                            std::int64_t pixels,
                                            std::int64_t channels) {
  const auto centre = centreOf(x, pixels, channels);
  const auto part = std::max(kRun, (pixels + kParts - 1) / kParts);
  const auto parts = (pixels + part - 1) / part;
  std::vector<double> sums(static_cast<std::size_t>(parts * 2 * channels), 0.0);
  kernels::parallelTasks(parts, [&](std::ptrdiff_t i) {
    sumPart(x + i * part * channels,
            std::min(part, pixels - i * part),
            centre,
            sums.data() + i * 2 * channels);
  });
  auto mean = at::empty({channels}, at::kFloat);
  auto variance = at::empty({channels}, at::kFloat);
  const auto count = static_cast<double>(pixels);
  for (std::int64_t c = 0; c < channels; ++c) {
    double sum = 0;
    double square = 0;
    for (std::int64_t i = 0; i < parts; ++i) {
      sum += sums[static_cast<std::size_t>((2 * i) * channels + c)];
      square += sums[static_cast<std::size_t>((2 * i + 1) * channels + c)];
    }
    const auto offset = sum / count;
    mean.data_ptr<float>()[c] =
        static_cast<float>(static_cast<double>(centre[static_cast<std::size_t>(c)]) + offset);
    variance.data_ptr<float>()[c] =
        static_cast<float>(std::max(square / count - offset * offset, 0.0));
  }
  return {mean, variance};
}

}  // namespace

std::pair<at::Tensor, at::Tensor> channelMoments(const at::Tensor& x) {
  if (x.dim() != 3 || !x.is_contiguous() || x.numel() == 0) {
    throw ShapeError("Channel moments: expected a contiguous picture [H, W, C] with pixels");
  }
  const auto pixels = x.size(0) * x.size(1);
  if (x.scalar_type() == at::kFloat) return momentsOf(x.data_ptr<float>(), pixels, x.size(2));
  if (x.scalar_type() == at::kBFloat16) {
    return momentsOf(static_cast<const std::uint16_t*>(x.data_ptr()), pixels, x.size(2));
  }
  throw ShapeError("Channel moments: expected float32 or bfloat16");
}

}  // namespace spolvero
