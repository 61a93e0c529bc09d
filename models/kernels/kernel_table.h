#pragma once

#include <cstddef>
#include <cstdint>

namespace spolvero::kernels {

/// Channels that one vector holds; packed widths are multiples of it.
constexpr std::ptrdiff_t kLanes = 16;
/// Columns of a panel of a packed matrix.
constexpr std::ptrdiff_t kPanel = 32;
/// Rows that products are padded to.
constexpr std::ptrdiff_t kRowStep = 4;

/// Bits of a bfloat16.
using Bf16 = std::uint16_t;

/// How a pixel's channels become a convolution's input: leaky((x · scale + shift) · gain + offset).
/// Null pointers: 1 and 0. All point at the first channel in question.
struct Reading {
  const float* scale = nullptr;
  const float* shift = nullptr;
  float slope = 1;
};

/// One pixel to read: its channels and its row of gains and offsets; null `x`: zeros.
struct PixelSource {
  const void* x = nullptr;
  const void* gain = nullptr;
  const void* offset = nullptr;
};

/// What happens to a pixel's sums on their way out.
struct Writing {
  const float* bias = nullptr;  ///< Null: 0.
  bool tanh = false;
  float tolerance = -1;  ///< < 0: always written.
  const float* changeScale = nullptr;
};

/// One pixel to write; null `y`: none.
struct PixelTarget {
  void* y = nullptr;
  const void* residual = nullptr;
  std::uint8_t* changed = nullptr;
};

/// The inner loops, once per instruction set. "Storage" is the type of activations in memory,
/// "product" that of the factors; sums are float32. Channel counts of packed rows are rounded up to
/// kLanes and filled with zeros.
struct KernelTable {
  const char* name;
  bool bf16Products;  ///< Whether `product[1]` multiplies bfloat16.

  /// y[m][n] = Σ_k x[m][k] · packed[k][n] over one panel of `width` (16 or 32) columns.
  /// [0]: float factors, packed [K][kPanel]; [1]: Bf16 factors, packed [K/2][kPanel][2].
  /// `rows` is a multiple of kRowStep, K even.
  void (*product[2])(const void* x,
                     std::ptrdiff_t xStride,
                     std::ptrdiff_t rows,
                     const void* packed,
                     std::ptrdiff_t depth,
                     std::ptrdiff_t width,
                     float* y,
                     std::ptrdiff_t yStride);

  /// The transformed inputs of one tile of (m + 2)² pixels.
  /// @param pixels  row by row.
  /// @param v       [(m+2)²] rows `pointStride` apart, of `channels` rounded up to kLanes.
  /// Indexed [m == 4][storage is Bf16][product is Bf16].
  void (*winogradInput[2][2][2])(const PixelSource* pixels,
                                 const Reading& reading,
                                 std::ptrdiff_t channels,
                                 void* v,
                                 std::ptrdiff_t pointStride);

  /// The outputs of one tile from its products.
  /// @param m       [(m+2)²] rows `pointStride` apart.
  /// @param pixels  m², row by row.
  /// Indexed [m == 4][storage is Bf16].
  void (*winogradOutput[2][2])(const float* products,
                               std::ptrdiff_t pointStride,
                               const Writing& writing,
                               std::ptrdiff_t channels,
                               const PixelTarget* pixels);

  /// One pixel as a row of factors. Indexed [storage is Bf16][product is Bf16].
  void (*gather[2][2])(const PixelSource& pixel,
                       const Reading& reading,
                       std::ptrdiff_t channels,
                       void* row);

  /// One pixel's sums to its place. Indexed [storage is Bf16].
  void (*scatter[2])(const float* sums,
                     const Writing& writing,
                     std::ptrdiff_t channels,
                     const PixelTarget& pixel);
};

/// The fastest that this CPU runs. SPOLVERO_ISA=baseline|avx2|avx512|avx512bf16 in the environment
/// chooses a slower one, for tests.
const KernelTable& kernelTable();

}  // namespace spolvero::kernels
