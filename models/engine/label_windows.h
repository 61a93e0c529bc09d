#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace spolvero {

/// Outside the picture, in a window.
constexpr std::int32_t kOutside = -1;

/// The nine values of a 3×3 window, row by row.
using Window = std::array<std::int32_t, 9>;

/// Gives each distinct 3×3 window of small integers a number, in the order in which they first
/// occur, and remembers it from map to map.
class WindowNumbering {
 public:
  WindowNumbering();
  ~WindowNumbering();
  WindowNumbering(WindowNumbering&&) noexcept;
  WindowNumbering& operator=(WindowNumbering&&) noexcept;

  std::int32_t numberOf(const Window& window);
  const std::vector<Window>& windows() const;
  std::int64_t bytes() const;

 private:
  struct Table;
  std::unique_ptr<Table> table_;
};

/// One size of a layout as conditional norms with two stacked 3×3 convolutions see it. γ and β of a
/// pixel are functions of the 5×5 window of values around it; that is the 3×3 window of the numbers
/// of 3×3 windows, with `kOutside` beyond the picture at both steps (a hidden map is zero there).
/// Source: SPADE §3.1.
class LayoutLevel {
 public:
  /// Takes a layout's values at this level's size. Where it knew a map of the same size before, it
  /// looks only at the windows that hold a changed value.
  /// @param values  [H, W] int32 ≥ 0, contiguous.
  /// @return        [H, W] uint8: 1 where `rows` changed; all 1 for the first map or a new size.
  ///                The next update of this size writes into it.
  /// @throws ShapeError for another type or shape.
  at::Tensor update(const at::Tensor& values);

  /// [H, W] int32: the number of each pixel's 5×5 window, the row of a `ModulationTable`. Updates
  /// of the same size write into the same tensor.
  const at::Tensor& rows() const { return rows_; }
  /// 3×3 windows of values, and 3×3 windows of their numbers. Both grow only.
  const WindowNumbering& inner() const { return inner_; }
  const WindowNumbering& outer() const { return outer_; }

  /// Drops all windows that the present map does not hold, and numbers the rest anew. Tables made
  /// from this level must be made again.
  void compact();
  std::int64_t bytes() const;

 private:
  /// Columns [begin, end) of a row.
  struct Span {
    std::int64_t begin = 0;
    std::int64_t end = 0;
  };
  /// One for each row of the picture.
  using Spans = std::vector<Span>;

  void reset(std::int64_t height, std::int64_t width);
  Spans wholeRows() const;
  void takeChanges(const std::int32_t* values);
  Span windowsAround(const Spans& changes, std::int64_t y) const;
  void numberInner(const Spans& changes);
  void numberOuter(const Spans& changes, std::uint8_t* changed);

  std::int64_t height_ = 0;
  std::int64_t width_ = 0;
  WindowNumbering inner_;
  WindowNumbering outer_;
  /// [H + 2, W + 2], with a frame of `kOutside`: values, and numbers of inner windows.
  std::vector<std::int32_t> values_;
  std::vector<std::int32_t> innerNumbers_;
  at::Tensor rows_;
  // Of an update: what changed in the values, in the numbers of inner windows and in the rows.
  Spans changes_;
  Spans innerChanges_;
  at::Tensor rowsChanged_;
};

}  // namespace spolvero
