#include "models/engine/change_blocks.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>

namespace spolvero {

namespace {

/// Whether a row of bytes holds one that is not 0.
bool anySet(const std::uint8_t* begin, std::int64_t count) {
  for (std::int64_t i = 0; i < count; ++i) {
    if (begin[i] != 0) return true;
  }
  return false;
}

bool before(const Block& a, const Block& b) {
  return a.y != b.y ? a.y < b.y : a.x < b.x;
}

bool same(const Block& a, const Block& b) {
  return a.y == b.y && a.x == b.x;
}

/// Calls take(pixel, differs) for all pixels of two maps.
template <class Take>
void comparePixels(const at::Tensor& a, const at::Tensor& b, const Take& take) {
  const auto count = a.size(0) * a.size(1);
  const auto bytes = static_cast<std::size_t>(a.size(2)) * a.element_size();
  const auto* left = static_cast<const std::byte*>(a.data_ptr());
  const auto* right = static_cast<const std::byte*>(b.data_ptr());
  for (std::int64_t i = 0; i < count; ++i, left += bytes, right += bytes) {
    take(i, std::memcmp(left, right, bytes) != 0);
  }
}

template <class Bits>
void markChannels(const at::Tensor& a, const at::Tensor& b, std::vector<std::uint8_t>& changed) {
  const auto channels = a.size(2);
  const auto* left = static_cast<const Bits*>(a.data_ptr());
  const auto* right = static_cast<const Bits*>(b.data_ptr());
  changed.assign(static_cast<std::size_t>(channels), 0);
  for (std::int64_t i = 0; i < a.size(0) * a.size(1); ++i, left += channels, right += channels) {
    for (std::int64_t c = 0; c < channels; ++c) {
      changed[static_cast<std::size_t>(c)] |= left[c] != right[c] ? 1 : 0;
    }
  }
}

}  // namespace

void blocksAround(const at::Tensor& changed, std::int64_t reach, BlockList& blocks) {
  const auto height = changed.size(0);
  const auto width = changed.size(1);
  const auto* data = changed.data_ptr<std::uint8_t>();
  const auto rows = (height + kBlockSide - 1) / kBlockSide;
  const auto columns = (width + kBlockSide - 1) / kBlockSide;
  blocks.clear();
  thread_local std::vector<std::uint8_t> merged;
  merged.resize(static_cast<std::size_t>(width));
  for (std::int64_t by = 0; by < rows; ++by) {
    const auto top = std::max<std::int64_t>(0, by * kBlockSide - reach);
    const auto bottom = std::min(height, (by + 1) * kBlockSide + reach);
    std::fill(merged.begin(), merged.end(), std::uint8_t{0});
    bool any = false;
    for (auto y = top; y < bottom; ++y) {
      if (!anySet(data + y * width, width)) continue;
      any = true;
      for (std::int64_t x = 0; x < width; ++x) {
        merged[static_cast<std::size_t>(x)] |= data[y * width + x];
      }
    }
    for (std::int64_t bx = 0; any && bx < columns; ++bx) {
      const auto left = std::max<std::int64_t>(0, bx * kBlockSide - reach);
      const auto right = std::min(width, (bx + 1) * kBlockSide + reach);
      if (anySet(merged.data() + left, right - left)) {
        blocks.push_back({static_cast<std::int32_t>(by), static_cast<std::int32_t>(bx)});
      }
    }
  }
}

void unionOf(const BlockList& a, const BlockList& b, BlockList& blocks) {
  blocks.clear();
  std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(blocks), before);
  blocks.erase(std::unique(blocks.begin(), blocks.end(), same), blocks.end());
}

void changedInput(const at::Tensor& activations,
                  bool doubled,
                  const at::Tensor& rows,
                  at::Tensor& changed) {
  if (!doubled) {
    copyInto(activations, changed);
  } else {
    const auto storedWidth = activations.size(1);
    const auto height = 2 * activations.size(0);
    const auto width = 2 * storedWidth;
    const auto* stored = activations.data_ptr<std::uint8_t>();
    auto* out = changed.data_ptr<std::uint8_t>();
    for (std::int64_t y = 0; y < height; y += 2) {
      const auto* from = stored + y / 2 * storedWidth;
      auto* to = out + y * width;
      for (std::int64_t x = 0; x < storedWidth; ++x) to[2 * x] = to[2 * x + 1] = from[x];
      std::memcpy(to + width, to, static_cast<std::size_t>(width));
    }
  }
  if (rows.defined()) orInto(changed, rows);
}

void clearMarks(at::Tensor& changed) {
  std::memset(changed.data_ptr(), 0, changed.nbytes());
}

void orInto(at::Tensor& target, const at::Tensor& other) {
  auto* out = target.data_ptr<std::uint8_t>();
  const auto* in = other.data_ptr<std::uint8_t>();
  for (std::int64_t i = 0; i < target.numel(); ++i) out[i] |= in[i];
}

void takePixels(const at::Tensor& from, at::Tensor& to, at::Tensor& changed) {
  const auto* fresh = from.data_ptr<std::int32_t>();
  const auto* known = to.data_ptr<std::int32_t>();
  auto* out = changed.data_ptr<std::uint8_t>();
  for (std::int64_t i = 0; i < from.numel(); ++i) out[i] = fresh[i] != known[i] ? 1 : 0;
  copyInto(from, to);
}

void differingPixels(const at::Tensor& a, const at::Tensor& b, at::Tensor& changed) {
  auto* out = changed.data_ptr<std::uint8_t>();
  comparePixels(a, b, [&](std::int64_t i, bool differs) { out[i] = differs ? 1 : 0; });
}

void differingChannels(const at::Tensor& a,
                       const at::Tensor& b,
                       std::vector<std::uint8_t>& changed) {
  if (a.scalar_type() == at::kBFloat16) {
    markChannels<std::uint16_t>(a, b, changed);
  } else {
    markChannels<std::uint32_t>(a, b, changed);
  }
}

bool anyMarked(const at::Tensor& changed) {
  return anySet(changed.data_ptr<std::uint8_t>(), changed.numel());
}

std::int64_t countDifferingPixels(const at::Tensor& a, const at::Tensor& b) {
  std::int64_t count = 0;
  comparePixels(a, b, [&](std::int64_t, bool differs) { count += differs ? 1 : 0; });
  return count;
}

std::int64_t countDiffering(const at::Tensor& a, const at::Tensor& b) {
  const auto* left = a.data_ptr<std::int32_t>();
  const auto* right = b.data_ptr<std::int32_t>();
  std::int64_t count = 0;
  for (std::int64_t i = 0; i < a.numel(); ++i) count += left[i] != right[i] ? 1 : 0;
  return count;
}

at::Tensor copyOf(const at::Tensor& source) {
  auto copy = at::empty_like(source);
  std::memcpy(copy.data_ptr(), source.data_ptr(), source.nbytes());
  return copy;
}

void fitTo(at::Tensor& map, at::IntArrayRef sizes, at::ScalarType type) {
  if (map.defined() && map.sizes() == sizes && map.scalar_type() == type) return;
  map = at::empty(sizes, type);
}

void copyInto(const at::Tensor& source, at::Tensor& target) {
  std::memcpy(target.data_ptr(), source.data_ptr(), source.nbytes());
}

}  // namespace spolvero
