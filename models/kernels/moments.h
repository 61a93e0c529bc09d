#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <utility>
#include <vector>

namespace spolvero {

/// Mean and (biased) variance of each channel of a picture whose rows come one after the other. The
/// result is the same, bit for bit, in whatever portions they come.
class ChannelMoments {
 public:
  /// @param rows  the next ones: [n, W, C] float32 or bfloat16, contiguous.  @throws ShapeError.
  void add(const at::Tensor& rows);
  /// @return two [C] float32, summed in float64.
  std::pair<at::Tensor, at::Tensor> result() const;

 private:
  template <class T>
  void addRows(const T* x, std::int64_t rows, std::int64_t width);

  /// What sums are taken about, against cancellation: a mean over the first row.
  std::vector<float> centre_;
  std::vector<double> sums_;  ///< [2, C]: of differences from the centre, then of their squares.
  std::int64_t pixels_ = 0;
};

/// Mean and (biased) variance of each channel over all pixels, summed in float64.
/// @param x [H, W, C] float32 or bfloat16, contiguous.  @return two [C] float32.
std::pair<at::Tensor, at::Tensor> channelMoments(const at::Tensor& x);

}  // namespace spolvero
