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

/// Rows of a picture.
struct PictureRows {
  std::int64_t first = 0;
  std::int64_t height = 0;  ///< The whole picture's; 0: what is given is all of it.
};

/// Where an enlargement with aligned corners reads, along one side.
struct EnlargedPlace {
  /// @param i       place in the target.
  /// @param target  length of it.  @param source  length of what is enlarged.
  EnlargedPlace(std::int64_t i, std::int64_t target, std::int64_t source);
  std::int64_t first;
  std::int64_t second;
  float share;  ///< Of the second.
};

/// Bilinear enlargement, corners aligned, of read(x) into the first C channels of y.
/// @param x      firstRow and height are read: it may hold only the rows that y needs.
/// @param y      [H', W', ≥ C], contiguous, of the type of x.
/// @param only   [H'] uint8: other rows keep their old values; undefined: all.
/// @param yRows  of the enlarged picture, that y holds.
void enlargeBilinear(const ConvInput& x,
                     const at::Tensor& y,
                     const at::Tensor& only = {},
                     const PictureRows& yRows = {});

}  // namespace spolvero
