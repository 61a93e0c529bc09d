#pragma once

#include "models/kernels/convolution.h"

#include <cstdint>

namespace spolvero {

/// Reads pixels of channels-last activations as a convolution does: leaky(x · scale + shift).
/// Of a `ConvInput`, x, scale, shift and slope are read.
/// @param y  [pixels, C] of the type of x or float32.
/// @throws ShapeError for other types.
void readPixels(const ConvInput& input,
                std::int64_t firstPixel,
                std::int64_t pixels,
                at::ScalarType type,
                void* y);

/// y = read(a) + read(b), of the type of both.
/// @param y     [H, W, C], contiguous.
/// @param only  [H, W] uint8: other pixels keep their old values; undefined: all.
void addPictures(const ConvInput& a,
                 const ConvInput& b,
                 const at::Tensor& y,
                 const at::Tensor& only = {});

/// Bilinear enlargement, corners aligned, of read(x) into the first C channels of y.
/// @param y     [H', W', ≥ C], contiguous, of the type of x.
/// @param only  [H'] uint8: other rows keep their old values; undefined: all.
void enlargeBilinear(const ConvInput& x, const at::Tensor& y, const at::Tensor& only = {});

}  // namespace spolvero
