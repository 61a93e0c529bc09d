#include "models/kernels/elementwise.h"

#include "core/base/error.h"
#include "models/kernels/parallel_ranges.h"
#include "models/kernels/vector_loops.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <vector>

namespace spolvero {

namespace {

using Half = std::uint16_t;

/// What is done to each value on reading.
struct Affine {
  explicit Affine(const ConvInput& input)
      : scale(values(input.scale, 1, input.x.size(2))),
        shift(values(input.shift, 0, input.x.size(2))),
        slope(input.slope) {}

  static at::Tensor values(const at::Tensor& given, float otherwise, std::int64_t channels) {
    return given.defined() ? given.to(at::kFloat).contiguous()
                           : at::full({channels}, otherwise, at::kFloat);
  }
  const float* scales() const { return scale.data_ptr<float>(); }
  const float* shifts() const { return shift.data_ptr<float>(); }

  at::Tensor scale;
  at::Tensor shift;
  float slope;
};

/// The next lanes of leaky(x · scale + shift), for slopes from 0 to 1.
template <class T>
SPOLVERO_ALWAYS_INLINE void readLanes(
    const T* x, const float* scale, const float* shift, float slope, Lanes& lanes) {
  Lanes factor;
  Lanes offset;
  loadLanes(x, lanes);
  loadLanes(scale, factor);
  loadLanes(shift, offset);
  lanes = lanes * factor + offset;
  const Lanes weakened = lanes * slope;
  lanes = lanes > weakened ? lanes : weakened;
}

template <class T>
SPOLVERO_ALWAYS_INLINE float readOne(T x, float scale, float shift, float slope) {
  const float value = loadValue(&x) * scale + shift;
  const float weakened = value * slope;
  return value > weakened ? value : weakened;
}

template <class T, class U>
SPOLVERO_ALWAYS_INLINE void readPixel(
    const T* x, const float* scale, const float* shift, float slope, std::int64_t channels, U* y) {
  std::int64_t c = 0;
  for (; c + kLaneCount <= channels; c += kLaneCount) {
    Lanes lanes;
    readLanes(x + c, scale + c, shift + c, slope, lanes);
    storeLanes(y + c, lanes);
  }
  for (; c < channels; ++c) storeValue(y + c, readOne(x[c], scale[c], shift[c], slope));
}

template <class T>
SPOLVERO_ALWAYS_INLINE void addPixel(const T* a,
                                     const float* scaleA,
                                     const float* shiftA,
                                     float slopeA,
                                     const T* b,
                                     const float* scaleB,
                                     const float* shiftB,
                                     float slopeB,
                                     std::int64_t channels,
                                     T* y) {
  std::int64_t c = 0;
  for (; c + kLaneCount <= channels; c += kLaneCount) {
    Lanes first;
    Lanes second;
    readLanes(a + c, scaleA + c, shiftA + c, slopeA, first);
    readLanes(b + c, scaleB + c, shiftB + c, slopeB, second);
    first += second;
    storeLanes(y + c, first);
  }
  for (; c < channels; ++c) {
    storeValue(
        y + c,
        readOne(a[c], scaleA[c], shiftA[c], slopeA) + readOne(b[c], scaleB[c], shiftB[c], slopeB));
  }
}

template <class T>
SPOLVERO_ALWAYS_INLINE void mixPixel(
    const float* a, const float* b, float share, std::int64_t channels, T* y) {
  std::int64_t c = 0;
  for (; c + kLaneCount <= channels; c += kLaneCount) {
    Lanes first;
    Lanes second;
    loadLanes(a + c, first);
    loadLanes(b + c, second);
    first += (second - first) * share;
    storeLanes(y + c, first);
  }
  for (; c < channels; ++c) storeValue(y + c, a[c] + (b[c] - a[c]) * share);
}

#define SPOLVERO_READ_PIXELS(T, U)                                            \
  SPOLVERO_VECTOR_CLONES void readRun(const T* x,                             \
                                      const float* scale,                     \
                                      const float* shift,                     \
                                      float slope,                            \
                                      std::int64_t pixels,                    \
                                      std::int64_t channels,                  \
                                      U* y) {                                 \
    for (std::int64_t p = 0; p < pixels; ++p, x += channels, y += channels) { \
      readPixel(x, scale, shift, slope, channels, y);                         \
    }                                                                         \
  }
SPOLVERO_READ_PIXELS(float, float)
SPOLVERO_READ_PIXELS(Half, float)
SPOLVERO_READ_PIXELS(Half, Half)
#undef SPOLVERO_READ_PIXELS

#define SPOLVERO_ADD_PIXELS(T)                                                               \
  SPOLVERO_VECTOR_CLONES void addRun(const T* a,                                             \
                                     const float* scaleA,                                    \
                                     const float* shiftA,                                    \
                                     float slopeA,                                           \
                                     const T* b,                                             \
                                     const float* scaleB,                                    \
                                     const float* shiftB,                                    \
                                     float slopeB,                                           \
                                     std::int64_t pixels,                                    \
                                     std::int64_t channels,                                  \
                                     T* y) {                                                 \
    for (std::int64_t p = 0; p < pixels; ++p, a += channels, b += channels, y += channels) { \
      addPixel(a, scaleA, shiftA, slopeA, b, scaleB, shiftB, slopeB, channels, y);           \
    }                                                                                        \
  }                                                                                          \
  SPOLVERO_VECTOR_CLONES void mixRun(                                                        \
      const float* a, const float* b, float share, std::int64_t channels, T* y) {            \
    mixPixel(a, b, share, channels, y);                                                      \
  }
SPOLVERO_ADD_PIXELS(float)
SPOLVERO_ADD_PIXELS(Half)
#undef SPOLVERO_ADD_PIXELS

template <class T>
T* dataOf(const at::Tensor& x) {
  return static_cast<T*>(x.data_ptr());
}

/// Calls body with a null pointer of the stored type.
template <class Body>
void withType(const at::Tensor& x, const Body& body) {
  if (x.scalar_type() == at::kFloat) {
    body(static_cast<float*>(nullptr));
  } else if (x.scalar_type() == at::kBFloat16) {
    body(static_cast<Half*>(nullptr));
  } else {
    throw ShapeError("Activations: expected float32 or bfloat16");
  }
}

void requireAlike(const ConvInput& a, const ConvInput& b, const at::Tensor& y) {
  if (a.x.sizes() == y.sizes() && b.x.sizes() == y.sizes() && a.x.is_contiguous() &&
      b.x.is_contiguous() && y.is_contiguous() && a.x.scalar_type() == y.scalar_type() &&
      b.x.scalar_type() == y.scalar_type()) {
    return;
  }
  throw ShapeError(
      fmt::format("Sum of activations: expected three pictures of one kind, found "
                  "[{}], [{}] and [{}]",
                  fmt::join(a.x.sizes(), ", "),
                  fmt::join(b.x.sizes(), ", "),
                  fmt::join(y.sizes(), ", ")));
}

template <class T>
void addAll(const ConvInput& a, const ConvInput& b, const at::Tensor& y, const at::Tensor& only) {
  const Affine readA(a);
  const Affine readB(b);
  const auto channels = y.size(2);
  const auto* mask = only.defined() ? only.data_ptr<std::uint8_t>() : nullptr;
  const auto run = [&](std::int64_t first, std::int64_t pixels) {
    addRun(dataOf<T>(a.x) + first * channels,
           readA.scales(),
           readA.shifts(),
           readA.slope,
           dataOf<T>(b.x) + first * channels,
           readB.scales(),
           readB.shifts(),
           readB.slope,
           pixels,
           channels,
           dataOf<T>(y) + first * channels);
  };
  kernels::parallelRanges(y.size(0) * y.size(1), 4096, [&](std::int64_t begin, std::int64_t end) {
    if (mask == nullptr) {
      run(begin, end - begin);
      return;
    }
    for (auto p = begin; p < end; ++p) {
      if (mask[p] != 0) run(p, 1);
    }
  });
}

/// One row of an enlargement: between two rows as read, then along the row.
template <class T>
class EnlargedRow {
 public:
  EnlargedRow(const ConvInput& input, const Affine& affine)
      : x_(dataOf<T>(input.x)),
        affine_(affine),
        firstRow_(input.firstRow),
        width_(input.x.size(1)),
        channels_(input.x.size(2)),
        read_(static_cast<std::size_t>(2 * width_ * channels_)),
        between_(static_cast<std::size_t>(width_ * channels_)) {}

  void write(const EnlargedPlace& row,
             std::int64_t targetWidth,
             std::int64_t targetChannels,
             T* y) {
    const auto length = width_ * channels_;
    read(row.first - firstRow_, read_.data());
    read(row.second - firstRow_, read_.data() + length);
    mixRun(read_.data(), read_.data() + length, row.share, length, between_.data());
    for (std::int64_t i = 0; i < targetWidth; ++i) {
      const EnlargedPlace column(i, targetWidth, width_);
      mixRun(between_.data() + column.first * channels_,
             between_.data() + column.second * channels_,
             column.share,
             channels_,
             y + i * targetChannels);
    }
  }

 private:
  void read(std::int64_t row, float* to) const {
    readRun(x_ + row * width_ * channels_,
            affine_.scales(),
            affine_.shifts(),
            affine_.slope,
            width_,
            channels_,
            to);
  }

  const T* x_;
  const Affine& affine_;
  std::int64_t firstRow_;  ///< Of the picture, that x begins with.
  std::int64_t width_;
  std::int64_t channels_;
  std::vector<float> read_;
  std::vector<float> between_;
};

}  // namespace

EnlargedPlace::EnlargedPlace(std::int64_t i, std::int64_t target, std::int64_t source) {
  const double at = target > 1 ? static_cast<double>(i) * static_cast<double>(source - 1) /
                                     static_cast<double>(target - 1)
                               : 0;
  first = std::min(static_cast<std::int64_t>(at), source - 1);
  second = std::min(first + 1, source - 1);
  share = static_cast<float>(at - static_cast<double>(first));
}

void readPixels(const ConvInput& input,
                std::int64_t firstPixel,
                std::int64_t pixels,
                at::ScalarType type,
                void* y) {
  const Affine affine(input);
  const auto channels = input.x.size(2);
  const auto read = [&](const auto* x, auto* to) {
    readRun(x + firstPixel * channels,
            affine.scales(),
            affine.shifts(),
            affine.slope,
            pixels,
            channels,
            to);
  };
  if (input.x.scalar_type() == at::kFloat && type == at::kFloat) {
    read(dataOf<float>(input.x), static_cast<float*>(y));
  } else if (input.x.scalar_type() == at::kBFloat16 && type == at::kFloat) {
    read(dataOf<Half>(input.x), static_cast<float*>(y));
  } else if (input.x.scalar_type() == at::kBFloat16 && type == at::kBFloat16) {
    read(dataOf<Half>(input.x), static_cast<Half*>(y));
  } else {
    throw ShapeError("Activations: expected float32, or bfloat16 of bfloat16");
  }
}

void addPictures(const ConvInput& a,
                 const ConvInput& b,
                 const at::Tensor& y,
                 const at::Tensor& only) {
  requireAlike(a, b, y);
  withType(y, [&]<class T>(T*) { addAll<T>(a, b, y, only); });
}

void enlargeBilinear(const ConvInput& x,
                     const at::Tensor& y,
                     const at::Tensor& only,
                     const PictureRows& yRows) {
  if (x.x.dim() != 3 || y.dim() != 3 || y.size(2) < x.x.size(2) || !y.is_contiguous() ||
      !x.x.is_contiguous() || x.x.scalar_type() != y.scalar_type()) {
    throw ShapeError(fmt::format("Enlargement: expected pictures of one kind, found [{}] and [{}]",
                                 fmt::join(x.x.sizes(), ", "),
                                 fmt::join(y.sizes(), ", ")));
  }
  const auto height = yRows.height > 0 ? yRows.height : y.size(0);
  const auto source = x.height > 0 ? x.height : x.x.size(0);
  const auto top = EnlargedPlace(yRows.first, height, source).first;
  const auto bottom = EnlargedPlace(yRows.first + y.size(0) - 1, height, source).second;
  if (top < x.firstRow || bottom >= x.firstRow + x.x.size(0)) {
    throw ShapeError(fmt::format("Enlargement: expected rows {} to {}, found {} from {} on",
                                 top,
                                 bottom,
                                 x.x.size(0),
                                 x.firstRow));
  }
  const auto* mask = only.defined() ? only.data_ptr<std::uint8_t>() : nullptr;
  const Affine affine(x);
  withType(y, [&]<class T>(T*) {
    kernels::parallelRanges(y.size(0), 4, [&](std::int64_t begin, std::int64_t end) {
      EnlargedRow<T> row(x, affine);
      for (auto i = begin; i < end; ++i) {
        if (mask != nullptr && mask[i] == 0) continue;
        row.write(EnlargedPlace(yRows.first + i, height, source),
                  y.size(1),
                  y.size(2),
                  dataOf<T>(y) + i * y.size(1) * y.size(2));
      }
    });
  });
}

}  // namespace spolvero
