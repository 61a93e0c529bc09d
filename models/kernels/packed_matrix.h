#pragma once

#include "models/kernels/convolution.h"

namespace spolvero {

/// A constant matrix [rows, columns] packed for products from the left: y = x · matrix (+ bias).
class PackedMatrix {
 public:
  /// @param matrix [K, N] float32.
  PackedMatrix(const at::Tensor& matrix, ConvPrecision precision);
  ~PackedMatrix();
  PackedMatrix(PackedMatrix&&) noexcept;
  PackedMatrix& operator=(PackedMatrix&&) noexcept;

  std::int64_t rows() const;
  std::int64_t columns() const;

  /// @param x  [M, K] float32 or (with BFloat16 precision) bfloat16, contiguous.
  /// @return   [M, N] float32.
  at::Tensor multiply(const at::Tensor& x) const;

 private:
  struct Packed;
  std::unique_ptr<Packed> packed_;
};

}  // namespace spolvero
