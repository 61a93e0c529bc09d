#pragma once

#include "models/kernels/changed_area.h"
#include "models/kernels/packed_matrix.h"

namespace spolvero {

/// The k×k convolution to the few channels of a picture, stride 1, keeping the size. One product of
/// each pixel with all taps, then sums of shifted columns: a direct product would leave most lanes
/// of a vector empty.
///
/// Works tile by tile; a pixel's sum is taken in the same order in every tile.
class PictureConvolution {
 public:
  /// @param weight [out, in, k, k] float32, k odd.  @param bias [out] float32, or undefined.
  PictureConvolution(const at::Tensor& weight,
                     const at::Tensor& bias,
                     Border border,
                     OutputActivation activation,
                     ConvPrecision precision);

  /// @param input     x, scale, shift, slope, firstRow and height are read.
  /// @param y         [rows, W, out] float32, contiguous.
  /// @param firstRow  of the picture, that y begins with; x holds the rows that it reads.
  /// @return          multiply-adds done.  @throws ShapeError.
  double run(const ConvInput& input, const at::Tensor& y, std::int64_t firstRow = 0) const;
  /// Only tiles in which a pixel reads a changed one; the others keep their old values.
  double run(const ConvInput& input, const at::Tensor& y, const ChangedArea& changed) const;

  std::int64_t outChannels() const { return out_; }
  std::int64_t kernelSide() const { return kernel_; }
  std::int64_t bytes() const;
  double densePixelMacs() const { return static_cast<double>(kernel_ * kernel_ * in_ * out_); }

 private:
  struct Tile;
  double runTiles(const ConvInput& input,
                  const at::Tensor& y,
                  std::int64_t firstRow,
                  const std::vector<Tile>& tiles) const;
  void requireFits(const ConvInput& input, const at::Tensor& y, std::int64_t firstRow) const;
  void runTile(const ConvInput& input,
               const at::Tensor& y,
               std::int64_t firstRow,
               const Tile& tile) const;
  /// Of a row of the picture and what its border adds, with all taps.
  at::Tensor productOfRow(const ConvInput& input,
                          std::int64_t from,
                          const Tile& tile,
                          const at::Tensor& row) const;

  std::int64_t kernel_;
  std::int64_t in_;
  std::int64_t out_;
  std::int64_t group_;  ///< k · out, up to a multiple of 8: all kernel rows of one kernel column.
  Border border_;
  OutputActivation activation_;
  at::ScalarType type_;  ///< In which rows are given to the product.
  PackedMatrix matrix_;  ///< [in, k · group]: kernel column, kernel row, channel.
  at::Tensor bias_;
};

}  // namespace spolvero
