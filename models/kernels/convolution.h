#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace spolvero {

/// What lies outside a picture.
enum class Border { Zero, Reflect };

/// Activations as a convolution reads them: enlarged, normalised, modulated and activated on the
/// way, y = leaky((x · scale + shift) · gain + offset), with nothing written in between.
struct ConvInput {
  at::Tensor x;             ///< [H, W, C] float32 or bfloat16, contiguous, on the CPU.
  bool doubled = false;     ///< Each stored pixel stands for 2×2 (nearest upsampling).
  at::Tensor scale, shift;  ///< [C] float32; undefined: 1 and 0.
  /// [H', W'] int32, the row of `table` for each pixel that the convolution sees; undefined: row 0.
  at::Tensor rows;
  at::Tensor table;  ///< [R, 2, C] of the type of x: gain, then offset. Undefined: 1 and 0.
  float slope = 1;   ///< For negative values: 1 none, 0 ReLU.
  Border border = Border::Zero;
  std::int64_t firstRow =
      0;  ///< The picture's row (as the convolution sees it) that x begins with.
  /// Pictures of equal height, a multiple of 4, stacked in x; each has its own border, and all
  /// share `rows`. Only for stride 1.
  std::int64_t pictures = 1;
  std::int64_t height = 0;  ///< The whole picture's, as the convolution sees it; 0: what x holds.
};

enum class OutputActivation { None, Tanh };

/// Where a convolution writes.
struct ConvOutput {
  at::Tensor y;  ///< [H', W', out] float32 or bfloat16, contiguous.
  at::Tensor
      residual;  ///< Added before the activation: [H', W', out] of the type of y, or undefined.
  bool residualDoubled = false;  ///< Each stored pixel of `residual` stands for 2×2.
  OutputActivation activation = OutputActivation::None;
  std::int64_t firstRow = 0;  ///< The picture's row that y begins with.
  /// [H', W'] uint8 or undefined. Where given, y holds an earlier picture: of each pixel, 16
  /// channels of which none differs from it by more than `tolerance` · changeScale[c] keep their
  /// old values. Pixels get 1 where any were written, else 0; those outside `blocks` are left
  /// alone.
  at::Tensor changed;
  float tolerance = 0;
  at::Tensor changeScale;  ///< [out] float32; undefined: 1.
  /// Ascending, of the groups as they are computed (`computedGroups`): channels of the others keep
  /// their old values. Empty: all.
  std::span<const std::int32_t> groups;
};

/// 4×4 blocks of output pixels, by their upper left corner / 4, in the picture's frame.
struct Block {
  std::int32_t y = 0;
  std::int32_t x = 0;
};
constexpr std::int64_t kBlockSide = 4;
using BlockList = std::vector<Block>;

/// Every block of rows [firstRow, endRow) of a picture; both are multiples of 4 or the height.
BlockList allBlocks(std::int64_t firstRow, std::int64_t endRow, std::int64_t width);

/// How a convolution is computed.
enum class ConvMethod {
  Taps,       ///< Gathered rows times one matrix per group.
  Winograd2,  ///< F(2×2, 3×3): 2.25 times fewer multiplications. Lavin & Gray 2016.
  Winograd4,  ///< F(4×4, 3×3): 4 times fewer, and larger rounding errors.
};

/// The type that products are taken in; sums are float32 always.
enum class ConvPrecision { Float32, BFloat16 };

struct ConvKernelOptions {
  std::int64_t groups = 1;
  std::int64_t stride = 1;  ///< 1 or 2.
  std::int64_t padding = 1;
  bool transposed = false;  ///< Stride 2, kernel 3, padding 1, output padding 1: doubles the size.
  ConvMethod method = ConvMethod::Taps;
  ConvPrecision precision = ConvPrecision::Float32;
  std::int64_t mergedGroups = 1;  ///< Neighbouring groups computed as one dense group.
};

/// A 2-D convolution with packed weights over channels-last activations on the CPU. Each output
/// pixel's sum is taken in the same order whatever else is computed with it, so a picture put
/// together from parts equals the whole bit for bit. Thread-safe once built; uses ATen's threads.
class Convolution {
 public:
  /// @param weight [out, in / groups, k, k] float32; transposed: [in, out, 3, 3].
  /// @param bias   [out] float32, or undefined.
  /// @throws ShapeError for shapes that the method cannot take (Winograd: 3×3, stride 1, padding
  /// 1).
  Convolution(const at::Tensor& weight, const at::Tensor& bias, const ConvKernelOptions& options);
  ~Convolution();
  Convolution(Convolution&&) noexcept;
  Convolution& operator=(Convolution&&) noexcept;

  /// @param blocks  of the output; pixels beyond the picture are skipped.
  /// @throws ShapeError.
  void run(const ConvInput& input, const ConvOutput& output, const BlockList& blocks) const;
  /// All pixels of output.y.
  void run(const ConvInput& input, const ConvOutput& output) const;

  std::int64_t inChannels() const;
  std::int64_t outChannels() const;
  std::int64_t kernelSide() const;
  const ConvKernelOptions& options() const;
  /// Groups after neighbours were merged: each reads and writes an equal share of the channels.
  std::int64_t computedGroups() const;
  /// Of the packed weights.
  std::int64_t bytes() const;
  /// Multiply-adds for one output pixel in a plain convolution.
  double densePixelMacs() const;
  /// Multiply-adds for all groups of one 4×4 block as it is computed here.
  double blockMacs() const;

  struct Packed;

 private:
  std::unique_ptr<Packed> packed_;
};

/// Whether this CPU multiplies bfloat16 in hardware.
bool hasBFloat16();

}  // namespace spolvero
