#include "models/kernels/label_convolution.h"

#include "core/base/error.h"
#include "models/kernels/parallel_ranges.h"
#include "models/kernels/vector_loops.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace spolvero {

namespace {

constexpr std::int64_t kLanes = 16;
constexpr std::int64_t kLargestKernel = 15;

using Vector = float __attribute__((vector_size(64)));
using StoredVector = float __attribute__((vector_size(64), aligned(4), may_alias));

/// Table rows that make up a pixel.
struct Terms {
  std::array<const float*, kLargestKernel * kLargestKernel> added;
  std::array<const float*, kLargestKernel * kLargestKernel> taken;
  std::int64_t adds = 0;
  std::int64_t takes = 0;
};

template <int Vectors>
SPOLVERO_ALWAYS_INLINE void sumColumns(const Terms& terms,
                                       const float* start,
                                       std::int64_t c,
                                       float* sums) {
  Vector acc[Vectors];
#pragma GCC unroll 4
  for (int j = 0; j < Vectors; ++j)
    acc[j] = *reinterpret_cast<const StoredVector*>(start + c + 16 * j);
  for (std::int64_t i = 0; i < terms.adds; ++i) {
    const auto* row = terms.added[static_cast<std::size_t>(i)] + c;
#pragma GCC unroll 4
    for (int j = 0; j < Vectors; ++j)
      acc[j] += *reinterpret_cast<const StoredVector*>(row + 16 * j);
  }
  for (std::int64_t i = 0; i < terms.takes; ++i) {
    const auto* row = terms.taken[static_cast<std::size_t>(i)] + c;
#pragma GCC unroll 4
    for (int j = 0; j < Vectors; ++j)
      acc[j] -= *reinterpret_cast<const StoredVector*>(row + 16 * j);
  }
#pragma GCC unroll 4
  for (int j = 0; j < Vectors; ++j) *reinterpret_cast<StoredVector*>(sums + c + 16 * j) = acc[j];
}

/// sums = start + added − taken, over a multiple of 16 channels.
SPOLVERO_VECTOR_CLONES void sumTerms(const Terms& terms,
                                     const float* start,
                                     std::int64_t channels,
                                     float* sums) {
  std::int64_t c = 0;
  for (; c + 64 <= channels; c += 64) sumColumns<4>(terms, start, c, sums);
  for (; c < channels; c += 16) sumColumns<1>(terms, start, c, sums);
}

template <class T>
SPOLVERO_ALWAYS_INLINE void copyRow(const float* from, std::int64_t n, T* to) {
  std::int64_t c = 0;
  for (; c + kLaneCount <= n; c += kLaneCount) {
    Lanes lanes;
    loadLanes(from + c, lanes);
    storeLanes(to + c, lanes);
  }
  for (; c < n; ++c) storeValue(to + c, from[c]);
}
SPOLVERO_VECTOR_CLONES void storeRow(const float* from, std::int64_t n, float* to) {
  copyRow(from, n, to);
}
SPOLVERO_VECTOR_CLONES void storeRow(const float* from, std::int64_t n, std::uint16_t* to) {
  copyRow(from, n, to);
}

/// Writes a pixel unless it is, within the tolerance, what stands there.  @return whether it did.
template <class T>
bool storeIfChanged(
    const float* sums, std::int64_t n, float tolerance, const float* scale, T* out) {
  bool changed = false;
  for (std::int64_t c = 0; c < n && !changed; ++c) {
    T rounded;
    storeValue(&rounded, sums[c]);
    const auto difference = std::abs(loadValue(&rounded) - loadValue(out + c));
    // Not-a-number counts as changed.
    changed = !(difference <= (scale == nullptr ? tolerance : tolerance * scale[c]));
  }
  if (changed) storeRow(sums, n, out);
  return changed;
}

std::int64_t reflected(std::int64_t i, std::int64_t length) {
  return i < 0 ? -i : i >= length ? 2 * (length - 1) - i : i;
}

at::Tensor paddedColumns(const at::Tensor& x, std::int64_t columns) {
  auto sizes = x.sizes().vec();
  sizes.back() = columns;
  auto padded = at::zeros(sizes, at::kFloat);
  padded.narrow(-1, 0, x.size(-1)).copy_(x);
  return padded;
}

}  // namespace

/// The values with their border around them, and where each stretch of one value ends.
struct LabelConvolution::Windows {
  /// For rows [firstRow, firstRow + rows) of the picture.
  Windows(const at::Tensor& values,
          std::int64_t kernel,
          Border border,
          std::int32_t outside,
          std::int64_t firstRow,
          std::int64_t rows)
      : height(rows),
        width(values.size(1)),
        side(width + kernel - 1),
        padded(static_cast<std::size_t>((height + kernel - 1) * side)),
        ends(padded.size()) {
    const auto radius = kernel / 2;
    const auto whole = values.size(0);
    const auto* data = values.data_ptr<std::int32_t>();
    kernels::parallelRanges(height + kernel - 1, 64, [&](std::int64_t begin, std::int64_t end) {
      for (auto y = begin; y < end; ++y) {
        auto* row = padded.data() + y * side;
        const auto place = firstRow + y - radius;
        const auto from = border == Border::Reflect ? reflected(place, whole) : place;
        if (from < 0 || from >= whole) {
          std::fill(row, row + side, outside);
        } else {
          const auto* source = data + from * width;
          for (std::int64_t x = 0; x < radius; ++x) {
            const bool mirror = border == Border::Reflect;
            row[x] = mirror ? source[radius - x] : outside;
            row[radius + width + x] = mirror ? source[width - 2 - x] : outside;
          }
          std::copy(source, source + width, row + radius);
        }
        auto* stretch = ends.data() + y * side;
        for (auto x = side - 1; x >= 0; --x) {
          const bool last = x == side - 1 || row[x] != row[x + 1];
          stretch[x] = last ? static_cast<std::int32_t>(x + 1) : stretch[x + 1];
        }
      }
    });
  }

  std::int64_t height;
  std::int64_t width;
  std::int64_t side;  ///< Of a padded row.
  std::vector<std::int32_t> padded;
  std::vector<std::int32_t> ends;
};

LabelConvolution::LabelConvolution(const at::Tensor& weight, const at::Tensor& bias, Border border)
    : kernel_(weight.size(-1)), in_(weight.size(1)), out_(weight.size(0)), border_(border) {
  if (weight.dim() != 4 || weight.size(2) != kernel_ || kernel_ % 2 == 0 ||
      kernel_ > kLargestKernel) {
    throw ShapeError(fmt::format(
        "Label convolution: expected weights [out, in, k, k] with odd k up to {}, found [{}]",
        kLargestKernel,
        fmt::join(weight.sizes(), ", ")));
  }
  padded_ = (out_ + kLanes - 1) / kLanes * kLanes;
  taps_ = paddedColumns(weight.to(at::kFloat).permute({1, 2, 3, 0}), padded_).contiguous();
  bias_ = bias.defined() ? paddedColumns(bias.to(at::kFloat), padded_) : at::zeros({padded_});
}

void LabelConvolution::setValues(const at::Tensor& inputs) {
  if (inputs.dim() != 2 || inputs.size(1) != in_) {
    throw ShapeError(fmt::format("Label convolution: expected inputs [V, {}], found [{}]",
                                 in_,
                                 fmt::join(inputs.sizes(), ", ")));
  }
  // One more value, zero in every channel, lies outside the picture.
  const auto rows = at::cat({inputs.to(at::kFloat), at::zeros({1, in_})});
  sums_ = at::matmul(rows, taps_.view({in_, -1}))
              .view({rows.size(0), kernel_, kernel_, padded_})
              .cumsum(2)
              .contiguous();
  whole_ = (sums_.select(2, kernel_ - 1).sum(1) + bias_).contiguous();
}

std::int64_t LabelConvolution::tableBytes(std::int64_t values) const {
  return (values + 1) * (kernel_ * kernel_ + 1) * padded_ *
         static_cast<std::int64_t>(sizeof(float));
}

double LabelConvolution::tableMacs() const {
  return sums_.defined() ? densePixelMacs() * static_cast<double>(sums_.size(0)) : 0;
}

void LabelConvolution::requireFits(const at::Tensor& values, const ConvOutput& output) const {
  const auto least = border_ == Border::Reflect ? kernel_ / 2 + 1 : 1;
  const bool fits = sums_.defined() && values.dim() == 2 && values.scalar_type() == at::kInt &&
                    values.is_contiguous() && values.size(0) >= least && values.size(1) >= least &&
                    output.y.dim() == 3 && output.y.size(1) == values.size(1) &&
                    output.y.size(2) == out_ && output.firstRow >= 0 &&
                    output.firstRow + output.y.size(0) <= values.size(0) &&
                    output.y.is_contiguous() && !output.residual.defined() &&
                    output.activation == OutputActivation::None;
  if (fits) return;
  throw ShapeError(fmt::format(
      "Label convolution: expected values [H, W] int32 with sides from {} and an output "
      "[rows, W, {}] of it, found [{}] and [{}] from row {}",
      least,
      out_,
      fmt::join(values.sizes(), ", "),
      fmt::join(output.y.sizes(), ", "),
      output.firstRow));
}

const float* LabelConvolution::rowsOf(std::int32_t value, std::int64_t dy) const {
  return sums_.data_ptr<float>() + (value * kernel_ + dy) * kernel_ * padded_;
}

void LabelConvolution::sumPixel(const Windows& windows,
                                std::int64_t y,
                                std::int64_t x,
                                float* sums) const {
  Terms terms;
  for (std::int64_t dy = 0; dy < kernel_; ++dy) {
    const auto place = (y + dy) * windows.side + x;
    const auto* values = windows.padded.data() + place;
    const auto* ends = windows.ends.data() + place;
    for (std::int64_t j = 0; j < kernel_;) {
      const auto* rows = rowsOf(values[j], dy);
      if (j > 0) terms.taken[static_cast<std::size_t>(terms.takes++)] = rows + (j - 1) * padded_;
      j = std::min<std::int64_t>(ends[j] - x, kernel_);
      terms.added[static_cast<std::size_t>(terms.adds++)] = rows + (j - 1) * padded_;
    }
  }
  sumTerms(terms, bias_.data_ptr<float>(), padded_, sums);
}

namespace {

/// How many windows from x on are of one value; 0 if the one at x is not.
std::int64_t uniformWindows(const std::int32_t* values,
                            const std::int32_t* ends,
                            std::int64_t side,
                            std::int64_t kernel,
                            std::int64_t x) {
  auto end = static_cast<std::int64_t>(ends[x]);
  for (std::int64_t dy = 1; dy < kernel && end >= x + kernel; ++dy) {
    if (values[dy * side + x] != values[x]) return 0;
    end = std::min<std::int64_t>(end, ends[dy * side + x]);
  }
  return std::max<std::int64_t>(end - x - kernel + 1, 0);
}

}  // namespace

template <class T>
void LabelConvolution::runRow(const Windows& windows, std::int64_t y, T* out) const {
  const auto* values = windows.padded.data() + y * windows.side;
  const auto* ends = windows.ends.data() + y * windows.side;
  std::vector<float> sums(static_cast<std::size_t>(padded_));
  for (std::int64_t x = 0; x < windows.width;) {
    auto same = uniformWindows(values, ends, windows.side, kernel_, x);
    if (same == 0) {
      sumPixel(windows, y, x, sums.data());
      storeRow(sums.data(), out_, out + x++ * out_);
      continue;
    }
    const auto* row = whole_.data_ptr<float>() + values[x] * padded_;
    for (; same > 0; --same) storeRow(row, out_, out + x++ * out_);
  }
}

template <class T>
void LabelConvolution::runBlock(const Windows& windows,
                                const ConvOutput& output,
                                const Block& block) const {
  auto* out = static_cast<T*>(output.y.data_ptr());
  auto* changed = output.changed.defined() ? output.changed.data_ptr<std::uint8_t>() : nullptr;
  const auto* scale = output.changeScale.defined() ? output.changeScale.data_ptr<float>() : nullptr;
  std::vector<float> buffer(static_cast<std::size_t>(padded_));
  const auto bottom = std::min((block.y + 1) * kBlockSide, windows.height);
  const auto right = std::min((block.x + 1) * kBlockSide, windows.width);
  for (auto y = block.y * kBlockSide; y < bottom; ++y) {
    const auto* values = windows.padded.data() + y * windows.side;
    const auto* ends = windows.ends.data() + y * windows.side;
    for (auto x = block.x * kBlockSide; x < right; ++x) {
      const float* sums = whole_.data_ptr<float>() + values[x] * padded_;
      if (uniformWindows(values, ends, windows.side, kernel_, x) == 0) {
        sumPixel(windows, y, x, buffer.data());
        sums = buffer.data();
      }
      const auto place = y * windows.width + x;
      if (changed == nullptr) {
        storeRow(sums, out_, out + place * out_);
      } else {
        changed[place] =
            storeIfChanged(sums, out_, output.tolerance, scale, out + place * out_) ? 1 : 0;
      }
    }
  }
}

void LabelConvolution::run(const at::Tensor& values, const ConvOutput& output) const {
  if (output.changed.defined()) {
    run(values, output, allBlocks(0, values.size(0), values.size(1)));
    return;
  }
  requireFits(values, output);
  const auto outside = static_cast<std::int32_t>(sums_.size(0) - 1);
  const Windows windows(values, kernel_, border_, outside, output.firstRow, output.y.size(0));
  const auto rows = [&]<class T>(T* out) {
    kernels::parallelRanges(windows.height, 8, [&](std::int64_t begin, std::int64_t end) {
      for (auto y = begin; y < end; ++y) runRow(windows, y, out + y * windows.width * out_);
    });
  };
  if (output.y.scalar_type() == at::kBFloat16) {
    rows(static_cast<std::uint16_t*>(output.y.data_ptr()));
  } else {
    rows(output.y.data_ptr<float>());
  }
}

void LabelConvolution::run(const at::Tensor& values,
                           const ConvOutput& output,
                           const BlockList& blocks) const {
  if (blocks.empty()) return;
  requireFits(values, output);
  if (output.y.size(0) != values.size(0)) {
    throw ShapeError("Label convolution: blocks: expected an output of the whole picture");
  }
  const auto outside = static_cast<std::int32_t>(sums_.size(0) - 1);
  const Windows windows(values, kernel_, border_, outside, 0, values.size(0));
  const auto count = static_cast<std::int64_t>(blocks.size());
  kernels::parallelRanges(count, 16, [&](std::int64_t begin, std::int64_t end) {
    for (auto i = begin; i < end; ++i) {
      const auto& block = blocks[static_cast<std::size_t>(i)];
      if (output.y.scalar_type() == at::kBFloat16) {
        runBlock<std::uint16_t>(windows, output, block);
      } else {
        runBlock<float>(windows, output, block);
      }
    }
  });
}

}  // namespace spolvero
