#include "models/kernels/moments.h"

#include "core/base/error.h"
#include "models/kernels/parallel_ranges.h"
#include "models/kernels/vector_loops.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

namespace spolvero {

namespace {

/// Pixels that are summed in float32 before they join the float64 sums.
constexpr std::int64_t kRun = 32;
/// Pixels of the first row whose mean the sums are taken about.
constexpr std::int64_t kSamples = 16;
/// Rows with sums of their own that are held at a time.
constexpr std::int64_t kBatchPixels = 65536;
constexpr std::int64_t kLeastBatch = 16;
/// Values that a task sums.
constexpr std::int64_t kTaskValues = 65536;

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

/// Sums of differences from the centre and of their squares over a row: [2, channels].
template <class T>
void sumRow(const T* x, std::int64_t pixels, const std::vector<float>& centre, double* sums) {
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

}  // namespace

template <class T>
void ChannelMoments::addRows(const T* x, std::int64_t rows, std::int64_t width) {
  const auto channels = static_cast<std::int64_t>(centre_.size());
  const auto batch = std::max(kLeastBatch, kBatchPixels / width);
  const auto grain = std::max<std::int64_t>(1, kTaskValues / (width * channels));
  std::vector<double> parts;
  for (std::int64_t first = 0; first < rows; first += batch) {
    const auto count = std::min(batch, rows - first);
    parts.assign(static_cast<std::size_t>(count * 2 * channels), 0.0);
    kernels::parallelRanges(count, grain, [&](std::int64_t begin, std::int64_t end) {
      for (auto y = begin; y < end; ++y) {
        sumRow(x + (first + y) * width * channels, width, centre_, parts.data() + y * 2 * channels);
      }
    });
    for (std::size_t i = 0; i < parts.size(); ++i) sums_[i % sums_.size()] += parts[i];
  }
}

void ChannelMoments::add(const at::Tensor& rows) {
  const bool half = rows.scalar_type() == at::kBFloat16;
  const bool fits = rows.dim() == 3 && rows.is_contiguous() && rows.numel() > 0 &&
                    (half || rows.scalar_type() == at::kFloat) &&
                    (centre_.empty() || rows.size(2) == static_cast<std::int64_t>(centre_.size()));
  if (!fits) {
    throw ShapeError(
        "Channel moments: expected contiguous rows [H, W, C] of float32 or bfloat16 with pixels");
  }
  const auto width = rows.size(1);
  const auto addTyped = [&](const auto* x) {
    if (centre_.empty()) {
      centre_ = centreOf(x, width, rows.size(2));
      sums_.assign(2 * centre_.size(), 0.0);
    }
    addRows(x, rows.size(0), width);
  };
  if (half) {
    addTyped(static_cast<const std::uint16_t*>(rows.data_ptr()));
  } else {
    addTyped(rows.data_ptr<float>());
  }
  pixels_ += rows.size(0) * width;
}

std::pair<at::Tensor, at::Tensor> ChannelMoments::result() const {
  const auto channels = centre_.size();
  auto mean = at::empty({static_cast<std::int64_t>(channels)}, at::kFloat);
  auto variance = at::empty_like(mean);
  const auto count = static_cast<double>(pixels_);
  for (std::size_t c = 0; c < channels; ++c) {
    const auto offset = sums_[c] / count;
    mean.data_ptr<float>()[c] = static_cast<float>(static_cast<double>(centre_[c]) + offset);
    variance.data_ptr<float>()[c] =
        static_cast<float>(std::max(sums_[channels + c] / count - offset * offset, 0.0));
  }
  return {mean, variance};
}

std::pair<at::Tensor, at::Tensor> channelMoments(const at::Tensor& x) {
  ChannelMoments moments;
  moments.add(x);
  return moments.result();
}

}  // namespace spolvero
