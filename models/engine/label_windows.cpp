#include "models/engine/label_windows.h"

#include "core/base/error.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace spolvero {

namespace {

/// Columns of a framed map are one longer at either side.
constexpr std::int64_t kFrame = 2;

std::uint64_t hashOf(const Window& window) {
  // Odd constants; the four products do not wait for each other.
  constexpr std::array<std::uint64_t, 4> kFactors{
      0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93};
  std::array<std::uint64_t, 4> pairs;
  std::memcpy(pairs.data(), window.data(), sizeof(pairs));
  std::uint64_t hash = static_cast<std::uint32_t>(window[8]) * std::uint64_t{0xFF51AFD7ED558CCD};
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto word = pairs[i] ^ (pairs[i] >> 29);
    hash += word * kFactors[i];
  }
  hash ^= hash >> 32;
  hash *= 0xC4CEB9FE1A85EC53;
  return hash ^ (hash >> 29);
}

/// Three neighbouring rows of a framed map, from the column left of the picture.
struct ThreeRows {
  const std::int32_t* above;
  const std::int32_t* here;
  const std::int32_t* below;

  ThreeRows(const std::vector<std::int32_t>& framed, std::int64_t width, std::int64_t y)
      : above(framed.data() + y * (width + kFrame)),
        here(above + width + kFrame),
        below(here + width + kFrame) {}

  bool columnRepeats(std::int64_t column) const {
    return above[column] == above[column - 1] && here[column] == here[column - 1] &&
           below[column] == below[column - 1];
  }

  Window windowAt(std::int64_t x) const {
    Window window;
    std::memcpy(window.data(), above + x, 3 * sizeof(std::int32_t));
    std::memcpy(window.data() + 3, here + x, 3 * sizeof(std::int32_t));
    std::memcpy(window.data() + 6, below + x, 3 * sizeof(std::int32_t));
    return window;
  }
};

/// Calls take(x, number) for the windows around pixels [begin, end) of a row.
template <class Take>
void numberRow(const ThreeRows& rows,
               std::int64_t begin,
               std::int64_t end,
               WindowNumbering& numbering,
               const Take& take) {
  std::int64_t repeats = 0;  // Columns at the window's right that equal the one before them.
  std::int32_t number = 0;
  for (auto x = begin; x < end; ++x) {
    repeats = rows.columnRepeats(x + 2) ? repeats + 1 : 0;
    // Three repeats: four equal columns, and this window is the one to the left.
    if (repeats < 3) number = numbering.numberOf(rows.windowAt(x));
    take(x, number);
  }
}

}  // namespace

struct WindowNumbering::Table {
  struct Slot {
    std::uint32_t tag = 0;
    std::int32_t number = -1;  ///< -1: empty.
  };
  static constexpr std::size_t kFirstSlots = 1024;

  std::vector<Window> windows;
  std::vector<Slot> slots = std::vector<Slot>(kFirstSlots);

  /// The place of a window, or the empty place where it belongs.
  Slot& find(const Window& window, std::uint64_t hash) {
    const auto mask = slots.size() - 1;
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    for (auto i = hash & mask;; i = (i + 1) & mask) {
      auto& slot = slots[i];
      if (slot.number < 0) return slot;
      if (slot.tag == tag && windows[static_cast<std::size_t>(slot.number)] == window) return slot;
    }
  }

  void place(Slot& slot, std::uint64_t hash, std::int32_t number) {
    slot.tag = static_cast<std::uint32_t>(hash >> 32);
    slot.number = number;
  }

  void grow() {
    slots.assign(2 * slots.size(), Slot());
    for (std::size_t i = 0; i < windows.size(); ++i) {
      const auto hash = hashOf(windows[i]);
      place(find(windows[i], hash), hash, static_cast<std::int32_t>(i));
    }
  }
};

WindowNumbering::WindowNumbering() : table_(std::make_unique<Table>()) {}
WindowNumbering::~WindowNumbering() = default;
WindowNumbering::WindowNumbering(WindowNumbering&&) noexcept = default;
WindowNumbering& WindowNumbering::operator=(WindowNumbering&&) noexcept = default;

std::int32_t WindowNumbering::numberOf(const Window& window) {
  const auto hash = hashOf(window);
  auto& slot = table_->find(window, hash);
  if (slot.number >= 0) return slot.number;
  const auto number = static_cast<std::int32_t>(table_->windows.size());
  table_->place(slot, hash, number);
  table_->windows.push_back(window);
  if (2 * table_->windows.size() > table_->slots.size()) table_->grow();
  return number;
}

const std::vector<Window>& WindowNumbering::windows() const {
  return table_->windows;
}

std::int64_t WindowNumbering::bytes() const {
  return static_cast<std::int64_t>(table_->windows.capacity() * sizeof(Window) +
                                   table_->slots.capacity() * sizeof(Table::Slot));
}

void LayoutLevel::reset(std::int64_t height, std::int64_t width) {
  height_ = height;
  width_ = width;
  const auto framed = static_cast<std::size_t>((height + kFrame) * (width + kFrame));
  values_.assign(framed, kOutside);
  innerNumbers_.assign(framed, kOutside);
  rows_ = at::full({height, width}, kOutside, at::kInt);
  rowsChanged_ = at::empty({height, width}, at::kByte);
}

LayoutLevel::Spans LayoutLevel::wholeRows() const {
  return Spans(static_cast<std::size_t>(height_), Span{0, width_});
}

/// Copies the values, and says which columns of each row differ from what was there.
void LayoutLevel::takeChanges(const std::int32_t* values) {
  changes_.assign(static_cast<std::size_t>(height_), Span{});
  const auto rowBytes = static_cast<std::size_t>(width_) * sizeof(std::int32_t);
  for (std::int64_t y = 0; y < height_; ++y) {
    const auto* given = values + y * width_;
    auto* known = values_.data() + (y + 1) * (width_ + kFrame) + 1;
    if (std::memcmp(given, known, rowBytes) == 0) continue;
    auto& span = changes_[static_cast<std::size_t>(y)];
    span.end = width_;
    while (given[span.begin] == known[span.begin]) ++span.begin;
    while (given[span.end - 1] == known[span.end - 1]) --span.end;
    std::memcpy(known, given, rowBytes);
  }
}

/// The pixels of row y whose windows hold changes.
LayoutLevel::Span LayoutLevel::windowsAround(const Spans& changes, std::int64_t y) const {
  Span around{width_, 0};
  for (auto i = std::max<std::int64_t>(y - 1, 0); i < std::min(y + 2, height_); ++i) {
    const auto& span = changes[static_cast<std::size_t>(i)];
    if (span.begin >= span.end) continue;
    around.begin = std::min(around.begin, std::max<std::int64_t>(span.begin - 1, 0));
    around.end = std::max(around.end, std::min(span.end + 1, width_));
  }
  return around;
}

void LayoutLevel::numberInner(const Spans& changes) {
  innerChanges_.assign(static_cast<std::size_t>(height_), Span{});
  for (std::int64_t y = 0; y < height_; ++y) {
    const auto around = windowsAround(changes, y);
    Span span{width_, 0};
    auto* numbers = innerNumbers_.data() + (y + 1) * (width_ + kFrame) + 1;
    const auto take = [&](std::int64_t x, std::int32_t number) {
      if (numbers[x] == number) return;
      numbers[x] = number;
      span.begin = std::min(span.begin, x);
      span.end = x + 1;
    };
    numberRow(ThreeRows(values_, width_, y), around.begin, around.end, inner_, take);
    innerChanges_[static_cast<std::size_t>(y)] = span;
  }
}

void LayoutLevel::numberOuter(const Spans& changes, std::uint8_t* changed) {
  auto* rows = rows_.data_ptr<std::int32_t>();
  for (std::int64_t y = 0; y < height_; ++y) {
    const auto around = windowsAround(changes, y);
    const auto take = [&](std::int64_t x, std::int32_t number) {
      const auto i = y * width_ + x;
      changed[i] = rows[i] != number ? 1 : 0;
      rows[i] = number;
    };
    numberRow(ThreeRows(innerNumbers_, width_, y), around.begin, around.end, outer_, take);
  }
}

at::Tensor LayoutLevel::update(const at::Tensor& values) {
  if (values.dim() != 2 || values.scalar_type() != at::kInt || !values.is_contiguous()) {
    throw ShapeError(fmt::format(
        "Layout level: expected a contiguous [H, W] int32 map, found {} dimensions of type {}",
        values.dim(),
        c10::toString(values.scalar_type())));
  }
  const bool fresh = values.size(0) != height_ || values.size(1) != width_;
  if (fresh) reset(values.size(0), values.size(1));
  takeChanges(values.data_ptr<std::int32_t>());
  std::memset(rowsChanged_.data_ptr(), 0, rowsChanged_.nbytes());
  numberInner(changes_);
  numberOuter(innerChanges_, rowsChanged_.data_ptr<std::uint8_t>());
  return rowsChanged_;
}

void LayoutLevel::compact() {
  if (!rows_.defined()) return;
  inner_ = WindowNumbering();
  outer_ = WindowNumbering();
  std::vector<std::uint8_t> changed(static_cast<std::size_t>(height_ * width_));
  numberInner(wholeRows());
  numberOuter(wholeRows(), changed.data());
}

std::int64_t LayoutLevel::bytes() const {
  const auto maps = (values_.capacity() + innerNumbers_.capacity()) * sizeof(std::int32_t);
  const auto rows = rows_.defined() ? rows_.numel() * rows_.element_size() : 0;
  return static_cast<std::int64_t>(maps) + static_cast<std::int64_t>(rows) + inner_.bytes() +
         outer_.bytes();
}

}  // namespace spolvero
