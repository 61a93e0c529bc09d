// The inner loops, compiled once per instruction set: SPOLVERO_ISA names the namespace,
// SPOLVERO_ROWS and SPOLVERO_VECTORS the block of a product that stays in registers. Nothing from
// the standard library's templates may be used here: the linker would keep one copy of each for all
// instruction sets.
#include "models/kernels/kernel_table.h"

#ifdef __AVX512BW__
#include <immintrin.h>
#endif

extern "C" float tanhf(float) noexcept;

namespace spolvero::kernels::SPOLVERO_ISA {

namespace {

/// For whatever takes or gives vectors by value: GCC 12 passes those that are wider than the
/// instruction set's registers in memory that it does not always align.
#define SPOLVERO_INLINE __attribute__((always_inline)) inline

using V16 = float __attribute__((vector_size(64)));
using V16Unaligned = float __attribute__((vector_size(64), aligned(4), may_alias));
using U16x16 = std::uint16_t __attribute__((vector_size(32)));
using U16x16Unaligned = std::uint16_t __attribute__((vector_size(32), aligned(2), may_alias));
using U32x16 = std::uint32_t __attribute__((vector_size(64)));
using I32x16 = std::int32_t __attribute__((vector_size(64)));

SPOLVERO_INLINE V16 broadcast(float value) {
  return value - V16{};
}

SPOLVERO_INLINE V16 load(const float* p) {
  return *reinterpret_cast<const V16Unaligned*>(p);
}
SPOLVERO_INLINE V16 load(const Bf16* p) {
  const U16x16 bits = *reinterpret_cast<const U16x16Unaligned*>(p);
  return reinterpret_cast<V16>(__builtin_convertvector(bits, U32x16) << 16);
}

SPOLVERO_INLINE void store(float* p, V16 v) {
  *reinterpret_cast<V16Unaligned*>(p) = v;
}
/// Rounds to the nearest, ties to even.
SPOLVERO_INLINE void store(Bf16* p, V16 v) {
#ifdef __AVX512BF16__
  const auto rounded = _mm512_cvtneps_pbh(reinterpret_cast<__m512>(v));
  __builtin_memcpy(p, &rounded, sizeof(rounded));
#else
  const auto bits = reinterpret_cast<U32x16>(v);
  const U32x16 rounded = (bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16;
  *reinterpret_cast<U16x16Unaligned*>(p) = __builtin_convertvector(rounded, U16x16);
#endif
}

/// The first n < 16 values, then zeros.
#ifdef __AVX512BW__
SPOLVERO_INLINE __mmask16 firstLanes(std::ptrdiff_t n) {
  return static_cast<__mmask16>((1U << n) - 1U);
}
SPOLVERO_INLINE V16 loadSome(const float* p, std::ptrdiff_t n) {
  return reinterpret_cast<V16>(_mm512_maskz_loadu_ps(firstLanes(n), p));
}
SPOLVERO_INLINE V16 loadSome(const Bf16* p, std::ptrdiff_t n) {
  const auto bits = reinterpret_cast<U16x16>(_mm256_maskz_loadu_epi16(firstLanes(n), p));
  return reinterpret_cast<V16>(__builtin_convertvector(bits, U32x16) << 16);
}
SPOLVERO_INLINE void storeSome(float* p, V16 v, std::ptrdiff_t n) {
  _mm512_mask_storeu_ps(p, firstLanes(n), reinterpret_cast<__m512>(v));
}
SPOLVERO_INLINE void storeSome(Bf16* p, V16 v, std::ptrdiff_t n) {
  Bf16 values[16];
  store(values, v);
  __m256i bits;
  __builtin_memcpy(&bits, values, sizeof(bits));
  _mm256_mask_storeu_epi16(p, firstLanes(n), bits);
}
#else
template <class T>
SPOLVERO_INLINE V16 loadSome(const T* p, std::ptrdiff_t n) {
  T values[16] = {};
  __builtin_memcpy(values, p, static_cast<std::size_t>(n) * sizeof(T));
  return load(values);
}
template <class T>
SPOLVERO_INLINE void storeSome(T* p, V16 v, std::ptrdiff_t n) {
  T values[16];
  store(values, v);
  __builtin_memcpy(p, values, static_cast<std::size_t>(n) * sizeof(T));
}
#endif

SPOLVERO_INLINE V16 largerOf(V16 a, V16 b) {
  return a > b ? a : b;
}

/// Reads 16 channels from `c` on; `Whole` says that there are 16.
template <class T, bool Whole>
SPOLVERO_INLINE V16
read(const PixelSource& pixel, const Reading& reading, std::ptrdiff_t c, std::ptrdiff_t n) {
  if (pixel.x == nullptr) return V16{};
  const auto get = [&](const auto* p) __attribute__((always_inline)) {
    return Whole ? load(p + c) : loadSome(p + c, n);
  };
  V16 v = get(static_cast<const T*>(pixel.x));
  if (reading.scale != nullptr) v = v * get(reading.scale) + get(reading.shift);
  if (pixel.gain != nullptr) {
    v = v * get(static_cast<const T*>(pixel.gain)) + get(static_cast<const T*>(pixel.offset));
  }
  return largerOf(v, v * reading.slope);
}

SPOLVERO_INLINE V16 tanhOf(V16 v) {
  for (int i = 0; i < 16; ++i) v[i] = tanhf(v[i]);
  return v;
}

/// Writes 16 channels from `c` on, if they changed.
template <class T, bool Whole>
SPOLVERO_INLINE void write(
    V16 v, const PixelTarget& pixel, const Writing& writing, std::ptrdiff_t c, std::ptrdiff_t n) {
  const auto get = [&](const auto* p) __attribute__((always_inline)) {
    return Whole ? load(p + c) : loadSome(p + c, n);
  };
  if (writing.bias != nullptr) v += get(writing.bias);
  if (pixel.residual != nullptr) v += get(static_cast<const T*>(pixel.residual));
  if (writing.tanh) v = tanhOf(v);
  auto* y = static_cast<T*>(pixel.y);
  if (writing.tolerance >= 0 && pixel.changed != nullptr) {
    T rounded[16];
    store(rounded, v);
    V16 difference = load(rounded) - get(y);
    difference = largerOf(difference, -difference);
    V16 allowed = broadcast(writing.tolerance);
    if (writing.changeScale != nullptr) allowed *= get(writing.changeScale);
    // Not-a-number counts as changed.
    const I32x16 kept = difference <= allowed;
    std::int32_t allKept = -1;
    for (int i = 0; i < 16; ++i) allKept &= kept[i];
    if (allKept != 0) return;
    __atomic_store_n(pixel.changed, std::uint8_t{1}, __ATOMIC_RELAXED);
  }
  if (Whole) {
    store(y + c, v);
  } else {
    storeSome(y + c, v, n);
  }
}

// ---- Products -----------------------------------------------------------------------------------

/// Packed weights come from far away each time a batch begins with them; what follows a panel is
/// mostly the next one.
SPOLVERO_INLINE void prefetchAhead(const void* packed) {
  constexpr std::ptrdiff_t kAhead = 2048;
  const auto* p = static_cast<const char*>(packed) + kAhead;
  __builtin_prefetch(p);
  __builtin_prefetch(p + 64);
}

template <int Rows, int Vectors>
inline void floatBlock(const float* x,
                       std::ptrdiff_t xStride,
                       const float* packed,
                       std::ptrdiff_t depth,
                       float* y,
                       std::ptrdiff_t yStride) {
  V16 sums[Rows][Vectors] = {};
  for (std::ptrdiff_t k = 0; k < depth; ++k) {
    prefetchAhead(packed + k * kPanel);
    V16 b[Vectors];
#pragma GCC unroll 4
    for (int j = 0; j < Vectors; ++j) b[j] = load(packed + k * kPanel + 16 * j);
#pragma GCC unroll 16
    for (int i = 0; i < Rows; ++i) {
      const V16 a = broadcast(x[i * xStride + k]);
#pragma GCC unroll 4
      for (int j = 0; j < Vectors; ++j) sums[i][j] += a * b[j];
    }
  }
#pragma GCC unroll 16
  for (int i = 0; i < Rows; ++i) {
#pragma GCC unroll 4
    for (int j = 0; j < Vectors; ++j) store(y + i * yStride + 16 * j, sums[i][j]);
  }
}

#ifdef __AVX512BF16__
template <int Rows, int Vectors>
inline void bf16Block(const Bf16* x,
                      std::ptrdiff_t xStride,
                      const Bf16* packed,
                      std::ptrdiff_t depth,
                      float* y,
                      std::ptrdiff_t yStride) {
  __m512 sums[Rows][Vectors];
#pragma GCC unroll 16
  for (int i = 0; i < Rows; ++i) {
#pragma GCC unroll 4
    for (int j = 0; j < Vectors; ++j) sums[i][j] = _mm512_setzero_ps();
  }
  for (std::ptrdiff_t k = 0; k < depth; k += 2) {
    prefetchAhead(packed + k * kPanel);
    __m512bh b[Vectors];
#pragma GCC unroll 4
    for (int j = 0; j < Vectors; ++j) {
      b[j] = reinterpret_cast<__m512bh>(_mm512_loadu_si512(packed + k * kPanel + 32 * j));
    }
#pragma GCC unroll 16
    for (int i = 0; i < Rows; ++i) {
      std::int32_t pair;
      __builtin_memcpy(&pair, x + i * xStride + k, sizeof(pair));
      const auto a = reinterpret_cast<__m512bh>(_mm512_set1_epi32(pair));
#pragma GCC unroll 4
      for (int j = 0; j < Vectors; ++j) sums[i][j] = _mm512_dpbf16_ps(sums[i][j], a, b[j]);
    }
  }
#pragma GCC unroll 16
  for (int i = 0; i < Rows; ++i) {
#pragma GCC unroll 4
    for (int j = 0; j < Vectors; ++j) _mm512_storeu_ps(y + i * yStride + 16 * j, sums[i][j]);
  }
}
#endif

/// Calls block<Rows, Vectors> over a panel.
template <class T, int Rows, int Vectors>
inline void rowsOfPanel(const T* x,
                        std::ptrdiff_t xStride,
                        const T* packed,
                        std::ptrdiff_t depth,
                        std::ptrdiff_t width,
                        float* y,
                        std::ptrdiff_t yStride) {
  constexpr std::ptrdiff_t kColumnBytes = sizeof(T) == 4 ? 16 : 32;  // Values of 16 columns.
  for (std::ptrdiff_t n = 0; n < width;) {
    const auto* columns = packed + n / 16 * kColumnBytes;
    const auto run = [&]<int Count>() {
      if constexpr (sizeof(T) == 4) {
        floatBlock<Rows, Count>(x, xStride, columns, depth, y + n, yStride);
      } else {
#ifdef __AVX512BF16__
        bf16Block<Rows, Count>(x, xStride, columns, depth, y + n, yStride);
#endif
      }
      n += 16 * Count;
    };
    if (width - n >= 16 * Vectors) {
      run.template operator()<Vectors>();
    } else {
      run.template operator()<1>();
    }
  }
}

template <class T>
void product(const void* x,
             std::ptrdiff_t xStride,
             std::ptrdiff_t rows,
             const void* packed,
             std::ptrdiff_t depth,
             std::ptrdiff_t width,
             float* y,
             std::ptrdiff_t yStride) {
  const auto* a = static_cast<const T*>(x);
  const auto* b = static_cast<const T*>(packed);
  std::ptrdiff_t m = 0;
  for (; m + SPOLVERO_ROWS <= rows; m += SPOLVERO_ROWS) {
    rowsOfPanel<T, SPOLVERO_ROWS, SPOLVERO_VECTORS>(
        a + m * xStride, xStride, b, depth, width, y + m * yStride, yStride);
  }
  for (; m < rows; m += kRowStep) {
    rowsOfPanel<T, kRowStep, SPOLVERO_VECTORS>(
        a + m * xStride, xStride, b, depth, width, y + m * yStride, yStride);
  }
}

// ---- Winograd -----------------------------------------------------------------------------------
//
// F(4×4, 3×3) at the points 0, ±√½, ±√2, ∞: rounding errors half of those at 0, ±1, ±2, ∞.
// Source: Lavin & Gray 2016 §4.1, §4.3; Barabasz et al. 2020 (choice of points).

constexpr float kP = 0.70710678F;  // p; q = 1/p.
constexpr float kQ = 1.41421356F;
constexpr float kP2 = 0.5F;
constexpr float kQ2 = 2.0F;
constexpr float kP3 = 0.35355339F;
constexpr float kQ3 = 2.82842712F;

template <int M>
inline void inputStep(const V16* d, V16* r) {
  if constexpr (M == 4) {
    const V16 evenP = d[4] - kQ2 * d[2];
    const V16 oddP = kP * d[3] - (kP * kQ2) * d[1];
    const V16 evenQ = d[4] - kP2 * d[2];
    const V16 oddQ = kQ * d[3] - (kQ * kP2) * d[1];
    r[0] = d[0] + d[4] - (kP2 + kQ2) * d[2];
    r[1] = evenP + oddP;
    r[2] = evenP - oddP;
    r[3] = evenQ + oddQ;
    r[4] = evenQ - oddQ;
    r[5] = d[1] + d[5] - (kP2 + kQ2) * d[3];
  } else {
    r[0] = d[0] - d[2];
    r[1] = d[1] + d[2];
    r[2] = d[2] - d[1];
    r[3] = d[1] - d[3];
  }
}

template <int M>
inline void outputStep(const V16* m, V16* y) {
  if constexpr (M == 4) {
    const V16 sumP = m[1] + m[2];
    const V16 differenceP = m[1] - m[2];
    const V16 sumQ = m[3] + m[4];
    const V16 differenceQ = m[3] - m[4];
    y[0] = m[0] + sumP + sumQ;
    y[1] = kP * differenceP + kQ * differenceQ;
    y[2] = kP2 * sumP + kQ2 * sumQ;
    y[3] = kP3 * differenceP + kQ3 * differenceQ + m[5];
  } else {
    y[0] = m[0] + m[1] + m[2];
    y[1] = m[1] - m[2] - m[3];
  }
}

template <int M, class T, class Product, bool Whole>
inline void inputChunk(const PixelSource* pixels,
                       const Reading& reading,
                       std::ptrdiff_t c,
                       std::ptrdiff_t n,
                       Product* v,
                       std::ptrdiff_t pointStride) {
  constexpr int kSide = M + 2;
  V16 columns[kSide][kSide];  // [x][transformed y]
#pragma GCC unroll 6
  for (int x = 0; x < kSide; ++x) {
    V16 d[kSide];
#pragma GCC unroll 6
    for (int y = 0; y < kSide; ++y) d[y] = read<T, Whole>(pixels[y * kSide + x], reading, c, n);
    inputStep<M>(d, columns[x]);
  }
#pragma GCC unroll 6
  for (int y = 0; y < kSide; ++y) {
    V16 d[kSide];
    V16 r[kSide];
#pragma GCC unroll 6
    for (int x = 0; x < kSide; ++x) d[x] = columns[x][y];
    inputStep<M>(d, r);
#pragma GCC unroll 6
    for (int x = 0; x < kSide; ++x) store(v + (y * kSide + x) * pointStride + c, r[x]);
  }
}

template <int M, class T, class Product>
void winogradInput(const PixelSource* pixels,
                   const Reading& reading,
                   std::ptrdiff_t channels,
                   void* v,
                   std::ptrdiff_t pointStride) {
  auto* out = static_cast<Product*>(v);
  std::ptrdiff_t c = 0;
  for (; c + 16 <= channels; c += 16) {
    inputChunk<M, T, Product, true>(pixels, reading, c, 16, out, pointStride);
  }
  if (c < channels) {
    inputChunk<M, T, Product, false>(pixels, reading, c, channels - c, out, pointStride);
  }
}

template <int M, class T, bool Whole>
inline void outputChunk(const float* products,
                        std::ptrdiff_t pointStride,
                        const Writing& writing,
                        std::ptrdiff_t c,
                        std::ptrdiff_t n,
                        const PixelTarget* pixels) {
  constexpr int kSide = M + 2;
  V16 columns[kSide][M];  // [x][y]
#pragma GCC unroll 6
  for (int x = 0; x < kSide; ++x) {
    V16 m[kSide];
#pragma GCC unroll 6
    for (int y = 0; y < kSide; ++y) m[y] = load(products + (y * kSide + x) * pointStride + c);
    outputStep<M>(m, columns[x]);
  }
  for (int y = 0; y < M; ++y) {
    V16 m[kSide];
    V16 row[M];
#pragma GCC unroll 6
    for (int x = 0; x < kSide; ++x) m[x] = columns[x][y];
    outputStep<M>(m, row);
    for (int x = 0; x < M; ++x) {
      const auto& pixel = pixels[y * M + x];
      if (pixel.y != nullptr) write<T, Whole>(row[x], pixel, writing, c, n);
    }
  }
}

template <int M, class T>
void winogradOutput(const float* products,
                    std::ptrdiff_t pointStride,
                    const Writing& writing,
                    std::ptrdiff_t channels,
                    const PixelTarget* pixels) {
  std::ptrdiff_t c = 0;
  for (; c + 16 <= channels; c += 16) {
    outputChunk<M, T, true>(products, pointStride, writing, c, 16, pixels);
  }
  if (c < channels) {
    outputChunk<M, T, false>(products, pointStride, writing, c, channels - c, pixels);
  }
}

// ---- Single pixels ------------------------------------------------------------------------------

template <class T, class Product>
void gather(const PixelSource& pixel, const Reading& reading, std::ptrdiff_t channels, void* row) {
  auto* out = static_cast<Product*>(row);
  std::ptrdiff_t c = 0;
  for (; c + 16 <= channels; c += 16) store(out + c, read<T, true>(pixel, reading, c, 16));
  if (c < channels) store(out + c, read<T, false>(pixel, reading, c, channels - c));
}

template <class T>
void scatter(const float* sums,
             const Writing& writing,
             std::ptrdiff_t channels,
             const PixelTarget& pixel) {
  std::ptrdiff_t c = 0;
  for (; c + 16 <= channels; c += 16) write<T, true>(load(sums + c), pixel, writing, c, 16);
  if (c < channels) write<T, false>(load(sums + c), pixel, writing, c, channels - c);
}

}  // namespace

extern const KernelTable table;
const KernelTable table = {
    SPOLVERO_ISA_NAME,
#ifdef __AVX512BF16__
    true,
    {product<float>, product<Bf16>},
#else
    false,
    {product<float>, nullptr},
#endif
    {{{winogradInput<2, float, float>, winogradInput<2, float, Bf16>},
      {winogradInput<2, Bf16, float>, winogradInput<2, Bf16, Bf16>}},
     {{winogradInput<4, float, float>, winogradInput<4, float, Bf16>},
      {winogradInput<4, Bf16, float>, winogradInput<4, Bf16, Bf16>}}},
    {{winogradOutput<2, float>, winogradOutput<2, Bf16>},
     {winogradOutput<4, float>, winogradOutput<4, Bf16>}},
    {{gather<float, float>, gather<float, Bf16>}, {gather<Bf16, float>, gather<Bf16, Bf16>}},
    {scatter<float>, scatter<Bf16>}};

}  // namespace spolvero::kernels::SPOLVERO_ISA
