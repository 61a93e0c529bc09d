#include "models/kernels/picture_convolution.h"

#include "core/base/error.h"
#include "models/kernels/elementwise.h"
#include "models/kernels/parallel.h"
#include "models/kernels/vector_loops.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace spolvero {

namespace {

constexpr std::int64_t kLanes = 8;
constexpr std::int64_t kTileRows = 64;
constexpr std::int64_t kTileColumns = 256;
/// Where only a few tiles are done they are small.
constexpr std::int64_t kSmallTileRows = 16;
constexpr std::int64_t kSmallTileColumns = 64;

std::int64_t groupOf(const at::Tensor& weight) {
  return (weight.size(3) * weight.size(0) + kLanes - 1) / kLanes * kLanes;
}

/// [in, k · group] of [out, in, k, k].
at::Tensor columnsOf(const at::Tensor& weight) {
  const auto in = weight.size(1);
  const auto kernel = weight.size(3);
  auto columns = at::zeros({in, kernel, groupOf(weight)}, at::kFloat);
  const auto values = weight.to(at::kFloat).permute({1, 3, 2, 0}).reshape({in, kernel, -1});
  columns.narrow(2, 0, values.size(2)).copy_(values);
  return columns.view({in, -1});
}

/// columns[x] = Σ_dx product[x + dx][dx], each of `group` numbers.
SPOLVERO_VECTOR_CLONES void sumShifted(const float* __restrict product,
                                       std::int64_t width,
                                       std::int64_t kernel,
                                       std::int64_t group,
                                       float* __restrict columns) {
  const auto row = kernel * group;
  for (std::int64_t x = 0; x < width; ++x, product += row, columns += group) {
    for (std::int64_t i = 0; i < group; ++i) columns[i] = product[i];
    for (std::int64_t dx = 1; dx < kernel; ++dx) {
      const auto* shifted = product + dx * (row + group);
      for (std::int64_t i = 0; i < group; ++i) columns[i] += shifted[i];
    }
  }
}

std::int64_t reflected(std::int64_t i, std::int64_t length) {
  return i < 0 ? -i : i >= length ? 2 * (length - 1) - i : i;
}

}  // namespace

/// A part of the picture.
struct PictureConvolution::Tile {
  std::int64_t top, bottom, left, right;
  std::int64_t columns() const { return right - left; }
};

PictureConvolution::PictureConvolution(const at::Tensor& weight,
                                       const at::Tensor& bias,
                                       Border border,
                                       OutputActivation activation,
                                       ConvPrecision precision)
    : kernel_(weight.size(3)),
      in_(weight.size(1)),
      out_(weight.size(0)),
      group_(groupOf(weight)),
      border_(border),
      activation_(activation),
      type_(precision == ConvPrecision::BFloat16 ? at::kBFloat16 : at::kFloat),
      matrix_(columnsOf(weight), precision),
      bias_(bias.defined() ? bias.to(at::kFloat).contiguous() : at::zeros({weight.size(0)})) {}

std::int64_t PictureConvolution::bytes() const {
  return in_ * kernel_ * group_ * (type_ == at::kFloat ? 4 : 2);
}

double PictureConvolution::run(const ConvInput& input,
                               const at::Tensor& y,
                               std::int64_t firstRow) const {
  std::vector<Tile> tiles;
  const auto end = firstRow + y.size(0);
  for (auto top = firstRow; top < end; top += kTileRows) {
    for (std::int64_t left = 0; left < y.size(1); left += kTileColumns) {
      tiles.push_back(
          {top, std::min(top + kTileRows, end), left, std::min(left + kTileColumns, y.size(1))});
    }
  }
  return runTiles(input, y, firstRow, tiles);
}

double PictureConvolution::run(const ConvInput& input,
                               const at::Tensor& y,
                               const ChangedArea& changed) const {
  std::vector<Tile> tiles;
  const auto radius = kernel_ / 2;
  for (std::int64_t top = 0; top < y.size(0); top += kSmallTileRows) {
    for (std::int64_t left = 0; left < y.size(1); left += kSmallTileColumns) {
      const Tile tile{top,
                      std::min(top + kSmallTileRows, y.size(0)),
                      left,
                      std::min(left + kSmallTileColumns, y.size(1))};
      if (changed.any(top - radius, tile.bottom + radius, left - radius, tile.right + radius)) {
        tiles.push_back(tile);
      }
    }
  }
  return runTiles(input, y, 0, tiles);
}

void PictureConvolution::requireFits(const ConvInput& input,
                                     const at::Tensor& y,
                                     std::int64_t firstRow) const {
  const auto& x = input.x;
  const auto least = border_ == Border::Reflect ? kernel_ / 2 + 1 : 1;
  const bool maps = x.dim() == 3 && x.size(2) == in_ && x.is_contiguous() && y.dim() == 3 &&
                    y.size(1) == x.size(1) && y.size(2) == out_ && y.is_contiguous() &&
                    y.scalar_type() == at::kFloat;
  if (maps && x.size(1) >= least) {
    const auto height = input.height > 0 ? input.height : x.size(0);
    const auto end = firstRow + y.size(0);
    const auto radius = kernel_ / 2;
    const bool held = input.firstRow <= std::max<std::int64_t>(firstRow - radius, 0) &&
                      input.firstRow + x.size(0) >= std::min(end + radius, height);
    if (height >= least && end <= height && held) return;
  }
  throw ShapeError(
      fmt::format("Picture convolution: expected [H, W, {}] with sides from {} and "
                  "[H, W, {}] or rows of them, found [{}] from row {} and [{}] from row {}",
                  in_,
                  least,
                  out_,
                  fmt::join(x.sizes(), ", "),
                  input.firstRow,
                  fmt::join(y.sizes(), ", "),
                  firstRow));
}

double PictureConvolution::runTiles(const ConvInput& input,
                                    const at::Tensor& y,
                                    std::int64_t firstRow,
                                    const std::vector<Tile>& tiles) const {
  requireFits(input, y, firstRow);
  double pixels = 0;
  for (const auto& tile : tiles) {
    pixels += static_cast<double>((tile.bottom - tile.top + kernel_ - 1) *
                                  (tile.columns() + kernel_ - 1));
  }
  kernels::parallelTasks(static_cast<std::ptrdiff_t>(tiles.size()), [&](std::ptrdiff_t i) {
    runTile(input, y, firstRow, tiles[static_cast<std::size_t>(i)]);
  });
  return pixels * static_cast<double>(in_ * kernel_ * group_);
}

at::Tensor PictureConvolution::productOfRow(const ConvInput& input,
                                            std::int64_t from,
                                            const Tile& tile,
                                            const at::Tensor& row) const {
  const auto radius = kernel_ / 2;
  const auto width = input.x.size(1);
  const auto pixelBytes = static_cast<std::int64_t>(row.element_size()) * in_;
  const auto left = std::max<std::int64_t>(tile.left - radius, 0);
  const auto right = std::min(tile.right + radius, width);
  const auto place = [&](std::int64_t x) {
    return static_cast<char*>(row.data_ptr()) + (x - tile.left + radius) * pixelBytes;
  };
  readPixels(input, (from - input.firstRow) * width + left, right - left, type_, place(left));
  if (border_ == Border::Reflect) {
    const auto mirror = [&](std::int64_t x) {
      std::memcpy(place(x), place(reflected(x, width)), static_cast<std::size_t>(pixelBytes));
    };
    for (auto x = tile.left - radius; x < left; ++x) mirror(x);
    for (auto x = right; x < tile.right + radius; ++x) mirror(x);
  }
  return matrix_.multiply(row);
}

void PictureConvolution::runTile(const ConvInput& input,
                                 const at::Tensor& y,
                                 std::int64_t firstRow,
                                 const Tile& tile) const {
  const auto radius = kernel_ / 2;
  const auto height = input.height > 0 ? input.height : input.x.size(0);
  // Rows of a product come in eights.
  const auto rowPixels = (tile.columns() + 2 * radius + 7) / 8 * 8;
  const auto row = at::zeros({rowPixels, in_}, type_);
  std::vector<float> columns(static_cast<std::size_t>(tile.columns() * group_));
  std::vector<float> sums;
  for (std::int64_t i = 0; i < (tile.bottom - tile.top) * tile.columns(); ++i) {
    sums.insert(sums.end(), bias_.data_ptr<float>(), bias_.data_ptr<float>() + out_);
  }
  const auto rowLength = tile.columns() * out_;
  for (auto from = tile.top - radius; from < tile.bottom + radius; ++from) {
    if (border_ == Border::Zero && (from < 0 || from >= height)) continue;
    const auto product = productOfRow(input, reflected(from, height), tile, row);
    sumShifted(product.data_ptr<float>(), tile.columns(), kernel_, group_, columns.data());
    for (std::int64_t dy = 0; dy < kernel_; ++dy) {
      const auto target = from + radius - dy;
      if (target < tile.top || target >= tile.bottom) continue;
      auto* to = sums.data() + (target - tile.top) * rowLength;
      const auto* added = columns.data() + dy * out_;
      for (std::int64_t x = 0; x < tile.columns(); ++x, to += out_, added += group_) {
        for (std::int64_t c = 0; c < out_; ++c) to[c] += added[c];
      }
    }
  }
  for (auto line = tile.top; line < tile.bottom; ++line) {
    const auto* from = sums.data() + (line - tile.top) * rowLength;
    auto* to = y.data_ptr<float>() + ((line - firstRow) * y.size(1) + tile.left) * out_;
    for (std::int64_t i = 0; i < rowLength; ++i) {
      to[i] = activation_ == OutputActivation::Tanh ? std::tanh(from[i]) : from[i];
    }
  }
}

}  // namespace spolvero
