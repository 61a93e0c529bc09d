#pragma once

#include "models/kernels/convolution.h"

#include <cstdint>
#include <string>

namespace spolvero::testing {

/// A convolution of random numbers, and the same in float64 by ATen.
struct ConvCase {
  std::int64_t in = 8;
  std::int64_t out = 8;
  std::int64_t kernel = 3;
  std::int64_t height = 12;  ///< Of the input, after doubling.
  std::int64_t width = 12;
  ConvKernelOptions options;
  Border border = Border::Zero;
  bool doubled = false;
  bool modulated = true;  ///< With scale, shift, rows, table and slope.
  bool residual = false;
  bool residualDoubled = false;
  bool tanh = false;
  bool bf16Storage = false;
};

/// What a case is made of, the same whatever was drawn before.
struct ConvData {
  at::Tensor weight;  ///< As Convolution takes it.
  at::Tensor bias;
  ConvInput input;
  ConvOutput output;     ///< y is filled with numbers that must go.
  at::Tensor reference;  ///< [H', W', out] float64.
};

ConvData makeData(const ConvCase& conv);

/// @return [H', W', out] of the output's type.
at::Tensor runWhole(const Convolution& convolution, const ConvData& data);

/// Of runs in the case's precision: the root of the mean square error over that of the reference.
double relativeError(const at::Tensor& y, const at::Tensor& reference);

/// For messages.
std::string describe(const ConvCase& conv);

}  // namespace spolvero::testing
