#pragma once

#include "models/kernels/convolution.h"

#include <cstdint>
#include <vector>

namespace spolvero {

/// A k×k convolution that keeps the size, over pictures of few distinct pixels, such as a one-hot
/// layout with its boundary channel and the codes of its objects: a sum of table rows. A row of the
/// window in which r values follow each other takes 2r − 1 look-ups, since the tables hold sums
/// over the taps of a row from its beginning; a window of one value takes one copy.
///
/// The sum of a pixel depends on its window alone, so a picture put together from parts equals the
/// whole bit for bit.
class LabelConvolution {
 public:
  /// @param weight [out, in, k, k] float32, k odd.
  /// @param bias   [out] float32, or undefined.
  /// @throws ShapeError.
  LabelConvolution(const at::Tensor& weight, const at::Tensor& bias, Border border);

  /// Says what the values stand for, and makes the tables.
  /// @param inputs [V, in] float32: the input channels of a pixel with value v.
  /// @throws ShapeError.
  void setValues(const at::Tensor& inputs);

  /// @param values [H, W] int32 in 0 … V-1, contiguous, at least as large as the border reflects.
  /// @param output as a convolution's, without residual and activation. Changes are found, and
  ///               blocks done, only of a whole picture.
  /// @throws ShapeError.
  void run(const at::Tensor& values, const ConvOutput& output) const;
  void run(const at::Tensor& values, const ConvOutput& output, const BlockList& blocks) const;

  std::int64_t outChannels() const { return out_; }
  std::int64_t kernelSide() const { return kernel_; }
  /// Multiply-adds for one pixel in a plain convolution.
  double densePixelMacs() const { return static_cast<double>(kernel_ * kernel_ * in_ * out_); }
  /// Of tables for V values.
  std::int64_t tableBytes(std::int64_t values) const;
  /// Multiply-adds of `setValues`.
  double tableMacs() const;

 private:
  struct Windows;
  void requireFits(const at::Tensor& values, const ConvOutput& output) const;
  const float* rowsOf(std::int32_t value, std::int64_t dy) const;
  void sumPixel(const Windows& windows, std::int64_t y, std::int64_t x, float* sums) const;
  template <class T>
  void runRow(const Windows& windows, std::int64_t y, T* out) const;
  template <class T>
  void runBlock(const Windows& windows, const ConvOutput& output, const Block& block) const;

  std::int64_t kernel_;
  std::int64_t in_;
  std::int64_t out_;
  std::int64_t padded_;  ///< `out` up to a multiple of 16.
  Border border_;
  at::Tensor taps_;   ///< [in, k, k, padded].
  at::Tensor bias_;   ///< [padded].
  at::Tensor sums_;   ///< [V + 1, k, k, padded]: over the taps 0 … j of kernel row dy.
  at::Tensor whole_;  ///< [V + 1, padded]: the result for a window of one value.
};

}  // namespace spolvero
