#include "models/kernels/packed_matrix.h"

#include "core/base/error.h"
#include "models/kernels/packing.h"
#include "models/kernels/parallel.h"

#include <ATen/ATen.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstring>

namespace spolvero {

namespace {

/// Rows that one task multiplies at once.
constexpr std::ptrdiff_t kRowsPerTask = 96;

}  // namespace

struct PackedMatrix::Packed {
  kernels::PackedPanels panels;
  std::int64_t rows = 0;
  bool bf16 = false;
};

PackedMatrix::PackedMatrix(const at::Tensor& matrix, ConvPrecision precision)
    : packed_(std::make_unique<Packed>()) {
  packed_->bf16 = precision == ConvPrecision::BFloat16 && hasBFloat16();
  packed_->rows = matrix.size(0);
  packed_->panels = kernels::PackedPanels(matrix, packed_->bf16);
}

PackedMatrix::~PackedMatrix() = default;
PackedMatrix::PackedMatrix(PackedMatrix&&) noexcept = default;
PackedMatrix& PackedMatrix::operator=(PackedMatrix&&) noexcept = default;

std::int64_t PackedMatrix::rows() const {
  return packed_->rows;
}
std::int64_t PackedMatrix::columns() const {
  return packed_->panels.columns();
}

at::Tensor PackedMatrix::multiply(const at::Tensor& x) const {
  const auto& panels = packed_->panels;
  if (x.dim() != 2 || x.size(1) != packed_->rows) {
    throw ShapeError(fmt::format("Product: expected rows of {} numbers, found [{}]",
                                 packed_->rows,
                                 fmt::join(x.sizes(), ", ")));
  }
  // Rows and columns are padded to what the kernels take.
  const auto type = packed_->bf16 ? at::kBFloat16 : at::kFloat;
  const auto count = x.size(0);
  const auto paddedRows = (count + kernels::kRowStep - 1) / kernels::kRowStep * kernels::kRowStep;
  auto factors = x.to(type).contiguous();
  if (paddedRows != count || panels.depth() != packed_->rows) {
    factors =
        at::constant_pad_nd(factors, {0, panels.depth() - packed_->rows, 0, paddedRows - count});
  }
  const auto width = panels.panels() * kernels::kPanel;
  auto y = at::empty({paddedRows, width}, at::kFloat);
  const auto* data = static_cast<const std::byte*>(factors.data_ptr());
  const auto rowBytes = panels.depth() * static_cast<std::ptrdiff_t>(factors.element_size());
  const auto product = kernels::kernelTable().product[packed_->bf16 ? 1 : 0];
  const auto rowTasks = (paddedRows + kRowsPerTask - 1) / kRowsPerTask;
  kernels::parallelTasks(
      rowTasks * panels.panels(),
      [&](std::ptrdiff_t task) {
        const auto panel = task % panels.panels();
        const auto first = task / panels.panels() * kRowsPerTask;
        product(data + first * rowBytes,
                panels.depth(),
                std::min<std::ptrdiff_t>(kRowsPerTask, paddedRows - first),
                panels.panel(panel),
                panels.depth(),
                panels.panelWidth(panel),
                y.data_ptr<float>() + first * width + panel * kernels::kPanel,
                width);
      },
      double(paddedRows) * double(panels.depth()) * double(width));
  return y.narrow(0, 0, count).narrow(1, 0, panels.columns()).contiguous();
}

}  // namespace spolvero
