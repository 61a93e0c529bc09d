#include "models/kernels/changed_area.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <utility>

namespace spolvero {

namespace {

/// The input places [first, end) that the outputs [from, from + kBlockSide) read.
std::pair<std::int64_t, std::int64_t> readBy(std::int64_t from, const Reach& reach) {
  if (reach.transposed) return {from / 2, (from + kBlockSide) / 2 + 1};
  return {from * reach.stride - reach.radius,
          (from + kBlockSide - 1) * reach.stride + reach.radius + 1};
}

}  // namespace

ChangedArea::ChangedArea(const at::Tensor& changed)
    : height_(changed.size(0)),
      width_(changed.size(1)),
      counts_(static_cast<std::size_t>((height_ + 1) * (width_ + 1)), 0) {
  const auto* mask = changed.data_ptr<std::uint8_t>();
  const auto side = width_ + 1;
  for (std::int64_t y = 0; y < height_; ++y, mask += width_) {
    const auto* above = counts_.data() + y * side;
    auto* here = counts_.data() + (y + 1) * side;
    std::int32_t row = 0;
    for (std::int64_t x = 0; x < width_; ++x) {
      row += mask[x] != 0 ? 1 : 0;
      here[x + 1] = above[x + 1] + row;
    }
  }
}

double ChangedArea::share() const {
  return static_cast<double>(counts_.back()) / static_cast<double>(height_ * width_);
}

bool ChangedArea::any(std::int64_t top,
                      std::int64_t bottom,
                      std::int64_t left,
                      std::int64_t right) const {
  top = std::clamp<std::int64_t>(top, 0, height_);
  bottom = std::clamp<std::int64_t>(bottom, top, height_);
  left = std::clamp<std::int64_t>(left, 0, width_);
  right = std::clamp<std::int64_t>(right, left, width_);
  const auto count = [&](std::int64_t y, std::int64_t x) {
    return counts_[static_cast<std::size_t>(y * (width_ + 1) + x)];
  };
  return count(bottom, right) - count(top, right) - count(bottom, left) + count(top, left) != 0;
}

BlockList blocksReached(const ChangedArea& area,
                        const Reach& reach,
                        std::int64_t height,
                        std::int64_t width) {
  BlockList blocks;
  if (area.empty()) return blocks;
  for (std::int64_t y = 0; y < height; y += kBlockSide) {
    const auto [top, bottom] = readBy(y, reach);
    if (!area.any(top, bottom, 0, width * reach.stride)) continue;
    for (std::int64_t x = 0; x < width; x += kBlockSide) {
      const auto [left, right] = readBy(x, reach);
      if (!area.any(top, bottom, left, right)) continue;
      blocks.push_back(
          {static_cast<std::int32_t>(y / kBlockSide), static_cast<std::int32_t>(x / kBlockSide)});
    }
  }
  return blocks;
}

}  // namespace spolvero
