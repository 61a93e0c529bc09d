#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <vector>

namespace spolvero {

/// A rectangle of pixels: left, top inclusive; width, height in pixels. Empty when either is 0.
struct Rect {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;

  bool empty() const { return width <= 0 || height <= 0; }
  int right() const { return x + width; }    ///< Exclusive.
  int bottom() const { return y + height; }  ///< Exclusive.
  bool contains(int px, int py) const {
    return px >= x && py >= y && px < right() && py < bottom();
  }

  Rect intersected(const Rect& other) const {
    const int left = std::max(x, other.x);
    const int top = std::max(y, other.y);
    const Rect both{left,
                    top,
                    std::min(right(), other.right()) - left,
                    std::min(bottom(), other.bottom()) - top};
    return both.empty() ? Rect{} : both;
  }
  /// The smallest rectangle that holds both.
  Rect united(const Rect& other) const {
    if (empty()) return other;
    if (other.empty()) return *this;
    const int left = std::min(x, other.x);
    const int top = std::min(y, other.y);
    return {left,
            top,
            std::max(right(), other.right()) - left,
            std::max(bottom(), other.bottom()) - top};
  }
  bool operator==(const Rect&) const = default;
};

/// A plain two-dimensional value, row by row without padding. Copies are deep.
template <class T>
class Grid {
 public:
  Grid() = default;
  Grid(int width, int height, T value = T{})
      : width_(width), height_(height), values_(std::size_t(width) * std::size_t(height), value) {}

  int width() const { return width_; }
  int height() const { return height_; }
  std::size_t size() const { return values_.size(); }
  bool empty() const { return values_.empty(); }
  Rect rect() const { return {0, 0, width_, height_}; }

  T& at(int x, int y) { return values_[index(x, y)]; }
  const T& at(int x, int y) const { return values_[index(x, y)]; }
  T* row(int y) { return values_.data() + index(0, y); }
  const T* row(int y) const { return values_.data() + index(0, y); }
  T* data() { return values_.data(); }
  const T* data() const { return values_.data(); }
  auto begin() { return values_.begin(); }
  auto end() { return values_.end(); }
  auto begin() const { return values_.begin(); }
  auto end() const { return values_.end(); }

  /// The part under `area`, which must lie inside.
  Grid cropped(const Rect& area) const {
    Grid part(area.width, area.height);
    for (int y = 0; y < area.height; ++y) {
      std::copy_n(row(area.y + y) + area.x, area.width, part.row(y));
    }
    return part;
  }
  /// Puts `part` with its top left corner at x, y; it must fit.
  void paste(const Grid& part, int x, int y) {
    for (int line = 0; line < part.height(); ++line) {
      std::copy_n(part.row(line), part.width(), row(y + line) + x);
    }
  }
  bool operator==(const Grid&) const = default;

 private:
  std::size_t index(int x, int y) const {
    assert(x >= 0 && x <= width_ && y >= 0 && y < height_);
    return std::size_t(y) * std::size_t(width_) + std::size_t(x);
  }

  int width_ = 0;
  int height_ = 0;
  std::vector<T> values_;
};

}  // namespace spolvero
