#pragma once

#include "models/kernels/kernel_table.h"

#include <ATen/core/Tensor.h>

#include <array>
#include <vector>

namespace spolvero::kernels {

/// Memory for vectors: aligned to their 64 bytes.
class AlignedBytes {
 public:
  AlignedBytes() = default;
  explicit AlignedBytes(std::size_t bytes);
  std::byte* data() { return data_; }
  const std::byte* data() const { return data_; }
  std::size_t size() const { return size_; }

 private:
  std::vector<std::byte> memory_;
  std::byte* data_ = nullptr;
  std::size_t size_ = 0;
};

/// A matrix [depth, columns] in panels of kPanel columns, as `KernelTable::product` takes them.
class PackedPanels {
 public:
  PackedPanels() = default;
  /// @param matrix  [depth, columns] float32 on the CPU.
  PackedPanels(const at::Tensor& matrix, bool bf16);

  std::ptrdiff_t depth() const { return depth_; }
  std::ptrdiff_t columns() const { return columns_; }
  std::ptrdiff_t panels() const { return (columns_ + kPanel - 1) / kPanel; }
  /// Columns that the product of a panel writes: 16 or 32.
  std::ptrdiff_t panelWidth(std::ptrdiff_t panel) const {
    return columns_ - panel * kPanel > kLanes ? kPanel : kLanes;
  }
  const std::byte* panel(std::ptrdiff_t index) const { return bytes_.data() + index * panelBytes_; }
  std::size_t bytes() const { return bytes_.size(); }

 private:
  std::ptrdiff_t depth_ = 0;  ///< Even.
  std::ptrdiff_t columns_ = 0;
  std::ptrdiff_t panelBytes_ = 0;
  AlignedBytes bytes_;
};

/// The weights of F(m×m, 3×3): (m+2)² matrices.
/// @param weight  [out, in, 3, 3] float32.  @return [(m+2)², in, out] float32.
at::Tensor winogradWeights(const at::Tensor& weight, int m);

/// Memory of this thread that is kept from call to call; `slot` tells uses apart that live at the
/// same time. Contents are undefined.
std::byte* threadScratch(int slot, std::size_t bytes);

}  // namespace spolvero::kernels
