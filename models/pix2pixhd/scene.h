#pragma once

#include "core/appearance/appearance.h"
#include "core/layout/layout.h"
#include "models/pix2pixhd/options.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <vector>

namespace spolvero {

/// A layout as few distinct pixels: which object each belongs to, and whether it is on a boundary.
struct Pix2PixHDObjects {
  at::Tensor values;            ///< [H, W] int32: 2 · object + boundary.
  std::vector<ObjectKey> keys;  ///< By object; unlabelled pixels as class 255.
};

/// The objects of a layout grown to a size by repeating its last row and column. With codes per
/// object each object counts, else each class.
Pix2PixHDObjects objectsOf(const Layout& layout,
                           std::int64_t height,
                           std::int64_t width,
                           const Pix2PixHDOptions& options);

/// The network's input channels for each value.
/// @param codes  [objects, code channels], row by row; empty for networks without.
/// @return       [2 · objects, layout + code channels] float32.
at::Tensor inputRows(const Pix2PixHDObjects& objects,
                     const std::vector<float>& codes,
                     const Pix2PixHDOptions& options);

/// Gives equal rows of input channels equal numbers from frame to frame, so that maps of numbers
/// can be compared.
class InputNumbering {
 public:
  /// @param values, rows  as above.  @return the map [H, W] int32 in lasting numbers.
  at::Tensor number(const at::Tensor& values, const at::Tensor& rows);
  /// [numbers, channels] float32.
  at::Tensor rows() const;
  std::int64_t size() const { return static_cast<std::int64_t>(numbers_.size()); }
  void clear();

 private:
  std::map<std::vector<float>, std::int32_t> numbers_;
  std::vector<float> rows_;
};

}  // namespace spolvero
